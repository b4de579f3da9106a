// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/liaisonsections.h"

#include "core/model/phone.h"
#include "core/work/access.h"
#include "core/work/paperhtml.h"
#include "core/work/rulewords.h"
#include "core/work/textwords.h"

#include <algorithm>

namespace relais::work::liaison {

namespace {

using model::Answer;
using model::Channel;
using model::RecordType;

constexpr qsizetype kMostWays = 2;
constexpr qsizetype kMostFacts = 3;
constexpr qsizetype kLongestFact = 240; ///< characters: a longer one is told by telephone
constexpr qsizetype kMostRows = 8;      ///< measures with a row each; more stand by their codes alone

/// The name by which the rights know a field.
QString askedOf(const scope::ScopedField &field)
{
    return field.type == RecordType::Measure ? u"measure"_s
           : field.type == RecordType::Note  ? u"facts"_s
                                             : model::word(field.type) + u'.' + field.field;
}

QString measureWord(const Session &session, const QString &code)
{
    const model::MeasureKind *kind = session.reference.catalogue.find(code);
    return kind == nullptr ? code : either(kind->labelFr, kind->labelEn);
}

QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::Phone: return LiaisonWords::tr("Telephone");
    case Channel::Mail: return LiaisonWords::tr("E-mail");
    case Channel::Letter: return LiaisonWords::tr("Letter");
    }
    Q_UNREACHABLE();
}

QString permission(Answer answer)
{
    return answer == Answer::Yes ? LiaisonWords::tr("yes") : html::strong(LiaisonWords::tr("no"));
}

/// An outlined box to tick, and what it says.
QString tick(const QString &words)
{
    return u"<tr><td width=\"5%\"><table class=\"box\" border=\"2\"><tr><td>&nbsp;&nbsp;&nbsp;</td></tr></table></td>"
           u"<td width=\"95%\">"_s +
           words + u"</td></tr>"_s;
}

QString dots(int count)
{
    return u" "_s + QString(count, u'.') + u' ';
}

QList<html::Fact> told(QList<html::Fact> facts)
{
    facts.removeIf([](const html::Fact &fact) { return fact.value.isEmpty(); });
    return facts;
}

} // namespace

QString dayWord(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

Told::Told(const Session &session, const QList<scope::ScopedField> &fields)
{
    const access::Gate gate(session, access::Outlet::Print);
    for (const scope::ScopedField &field : fields) {
        if (!field.answer.isYes() || field.value.isNull() || field.field == u"case_id"_s ||
            !gate.shows(askedOf(field))) {
            continue;
        }
        auto kept = std::find_if(m_records.begin(), m_records.end(),
                                 [&](const Kept &one) { return one.type == field.type && one.id == field.record; });
        if (kept == m_records.end()) {
            m_records << Kept{field.type, field.record, {}};
            kept = m_records.end() - 1;
        }
        kept->fields.insert(field.field, field.value);
    }
}

QStringList Told::measures(const model::Orientation &orientation) const
{
    QStringList codes = model::measuresOf(orientation);
    const QList<model::Measure> known = all<model::Measure>();
    codes.removeIf([&](const QString &code) {
        return std::none_of(known.cbegin(), known.cend(), [&](const auto &measure) { return measure.code == code; });
    });
    return codes;
}

bool Told::holds(RecordType type, const QString &field) const
{
    return std::any_of(m_records.cbegin(), m_records.cend(),
                       [&](const Kept &kept) { return kept.type == type && kept.fields.contains(field); });
}

QString Page::cleared(const QString &text) const
{
    return lookedOver(whole, text).isEmpty() ? html::text(text) : QString();
}

QList<model::Contact> Page::ways() const
{
    QList<model::Contact> ways = told.all<model::Contact>();
    ways.removeIf([](const model::Contact &way) { return way.safe != Answer::Yes || way.value.isEmpty(); });
    std::stable_sort(ways.begin(), ways.end(), [](const auto &a, const auto &b) { return a.channel < b.channel; });
    return ways.mid(0, kMostWays);
}

QList<model::Note> Page::notes() const
{
    QList<model::Note> notes = told.all<model::Note>();
    notes.removeIf([this](const model::Note &note) {
        return note.kind != model::NoteKind::Fact || note.text.size() > kLongestFact || cleared(note.text).isEmpty();
    });
    std::stable_sort(notes.begin(), notes.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    return notes.mid(0, kMostFacts);
}

QString head(const Page &page)
{
    const model::Orientation &orientation = page.orientation;
    return html::title(LiaisonWords::tr("Liaison sheet"), codeForReading(orientation.code)) +
           html::facts(
               told({{LiaisonWords::tr("To"), html::text(page.unsafe.takenOut(orientation.officeName))},
                     {LiaisonWords::tr("From"),
                      html::text(QStringList{page.session.office.name, orientation.by}.join(u", "_s))},
                     {LiaisonWords::tr("Made on"), dayWord(orientation.at.toTimeZone(page.session.zone).date())},
                     {LiaisonWords::tr("Answer by"), html::strong(dayWord(orientation.answerBy))}}));
}

QString person(const Page &page)
{
    const auto person = page.told.one<model::Person>();
    const auto file = page.told.one<model::Case>();
    const QString name = QStringList{person.lastName, person.firstName}.join(u' ').trimmed();
    const int children = qMax(file.children.value_or(0), static_cast<int>(page.told.all<model::Child>().size()));
    const QString language = person.interpreter == Answer::Yes
                                 ? LiaisonWords::tr("%1, interpreter needed").arg(person.language)
                                 : person.language;
    QString place = page.cleared(file.accommodation);
    if (!file.commune.isEmpty()) {
        place = html::text(file.commune) + (place.isEmpty() ? QString() : u", "_s + place);
    }
    const QList<html::Fact> facts =
        told({{LiaisonWords::tr("Name"), name.isEmpty() ? QString() : html::strong(html::text(name))},
              {LiaisonWords::tr("Born on"), dayWord(person.birthDate)},
              {LiaisonWords::tr("Language"), html::text(language)},
              {LiaisonWords::tr("Household"),
               children > 0 ? LiaisonWords::tr("%n child(ren) with her", nullptr, children) : QString()},
              {LiaisonWords::tr("Number at the fund"), html::text(file.beneficiaryNumber)},
              {LiaisonWords::tr("Place"), place}});
    const QString section = html::section(LiaisonWords::tr("The person"));
    return facts.isEmpty() ? section + html::remark(LiaisonWords::tr("Her name is told by telephone."))
                           : section + html::facts(facts);
}

QString asked(const Page &page)
{
    const QStringList codes = page.told.measures(page.orientation);
    QList<QStringList> rows;
    for (const QString &code : codes.mid(0, kMostRows)) {
        rows << QStringList{html::strong(code), html::text(measureWord(page.session, code))};
    }
    QString content = html::section(LiaisonWords::tr("What is asked of you")) + html::bareTable(rows, 12);
    if (codes.size() > kMostRows) {
        content += html::remark(LiaisonWords::tr("and %1").arg(codes.mid(kMostRows).join(u", "_s)));
    }
    return content;
}

QString contact(const Page &page)
{
    const QString section = html::section(LiaisonWords::tr("To reach her safely"));
    const QList<model::Contact> ways = page.ways();
    if (ways.isEmpty()) {
        return section +
               html::remark(html::strong(LiaisonWords::tr("Do not write and do not call: reach her through us.")));
    }
    QString content = section;
    for (const model::Contact &way : ways) {
        const bool isPhone = way.channel == Channel::Phone;
        const QString hours = page.cleared(way.hours);
        const QString named = page.cleared(way.callerIdentity);
        content += html::facts(told({
            {channelWord(way.channel),
             html::strong(html::text(isPhone && !way.e164.isEmpty() ? model::phoneForReading(way.e164) : way.value))},
            {LiaisonWords::tr("Safe hours"),
             hours.isEmpty() && isPhone ? LiaisonWords::tr("ask us before calling") : hours},
            {LiaisonWords::tr("Say you are"),
             named.isEmpty() ? LiaisonWords::tr("your first name, neither office nor reason") : named},
            {LiaisonWords::tr("Voicemail"), isPhone ? permission(way.voicemail) : QString()},
            {LiaisonWords::tr("Text message"), isPhone ? permission(way.sms) : QString()},
            {LiaisonWords::tr("Checked on"), dayWord(way.checkedOn)},
        }));
    }
    return content +
           html::remark(LiaisonWords::tr("Outside these hours, or if somebody else answers: say nothing, hang "
                                         "up and tell us the same day."));
}

QString facts(const Page &page)
{
    QList<QStringList> rows;
    const QList<model::Note> notes = page.notes();
    for (const model::Note &note : notes) {
        rows << QStringList{dayWord(note.at.toTimeZone(page.session.zone).date()), page.cleared(note.text)};
    }
    return rows.isEmpty() ? QString()
                          : html::section(LiaisonWords::tr("Facts that serve you")) + html::bareTable(rows, 14);
}

QString reply(const Page &page)
{
    const QString code = codeForReading(page.orientation.code);
    const QString telephone = page.telephone.isEmpty() ? dots(30) : html::strong(html::text(page.telephone));
    return html::section(LiaisonWords::tr("Your answer")) +
           html::remark(LiaisonWords::tr("By telephone to %1: say the code %2, no name is needed. Or on this sheet, "
                                         "brought back by hand or in a closed envelope.")
                            .arg(telephone, html::strong(code))) +
           u"<table class=\"plain\" width=\"100%\">"_s + tick(LiaisonWords::tr("Accepted")) +
           tick(LiaisonWords::tr("Refused, because") + dots(90)) +
           tick(LiaisonWords::tr("Appointment on %1 at %2, place %3").arg(dots(24), dots(14), dots(50))) +
           u"</table>"_s + html::remark(LiaisonWords::tr("Name, date and signature")) + html::lines(1);
}

QStringList leftOut(const Page &page)
{
    QStringList absent;
    const QStringList told = page.told.measures(page.orientation);
    for (const QString &code : model::measuresOf(page.orientation)) {
        if (!told.contains(code)) {
            absent << LiaisonWords::tr("%1, which may not go there today").arg(code);
        }
    }
    if (page.ways().isEmpty()) {
        absent << LiaisonWords::tr("a way to reach her");
    }
    if (page.told.holds(RecordType::Case, u"danger"_s)) {
        absent << LiaisonWords::tr("the danger");
    }
    const auto isFlagged = [&page](const QString &text) { return !text.isEmpty() && page.cleared(text).isEmpty(); };
    if (isFlagged(page.told.one<model::Case>().accommodation)) {
        absent << LiaisonWords::tr("the housing, whose words may tell where she is");
    }
    const qsizetype kept = page.told.all<model::Note>().size() - page.notes().size();
    if (kept > 0) {
        absent << LiaisonWords::tr("%n fact(s), too long or too telling for paper", nullptr, static_cast<int>(kept));
    }
    if (page.telephone.isEmpty()) {
        absent << LiaisonWords::tr("the telephone of our card, which is empty: write it by hand");
    }
    return absent;
}

} // namespace relais::work::liaison
