// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/changewords.h"

#include "ui/common/typo.h"
#include "ui/common/words.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/dangerwords.h"
#include "ui/pages/orientationwords.h"
#include "ui/shell/actwords.h"

#include <QCoreApplication>

namespace relais::ui {

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::ChangeWords)

public:
    static constexpr Worded kList[] = {
        {"case.status", QT_TR_NOOP("State")},
        {"case.pathway", QT_TR_NOOP("Parcours")},
        {"case.commune", QT_TR_NOOP("Town")},
        {"case.reference", QT_TR_NOOP("Number of the case")},
        {"case.referent", QT_TR_NOOP("Coordinator")},
        {"case.coordinating_body", QT_TR_NOOP("Coordinating body")},
        {"case.danger", QT_TR_NOOP("Danger")},
        {"case.departure_on", QT_TR_NOOP("Planned departure")},
        {"case.scheme", QT_TR_NOOP("Scheme")},
        {"case.beneficiary_number", QT_TR_NOOP("Number")},
        {"case.children", QT_TR_NOOP("Children")},
        {"case.children_remark", QT_TR_NOOP("Ages, school")},
        {"case.accommodation", QT_TR_NOOP("Accommodation")},
        {"case.cohabiting", QT_TR_NOOP("Still lives there")},
        {"case.exit_on", QT_TR_NOOP("Exit")},
        {"case.exit_reason", QT_TR_NOOP("Reason of the exit")},
        {"case.exit_remark", QT_TR_NOOP("Remark on the exit")},
        {"case.detector", QT_TR_NOOP("Passed on by")},
        {"case.detector_contact", QT_TR_NOOP("Person to call back")},
        {"case.consent_mode", QT_TR_NOOP("Consent")},
        {"case.consent_on", QT_TR_NOOP("Consent on")},
        {"consent.until", QT_TR_NOOP("Consent until")},
        {"consent.scope", QT_TR_NOOP("Consent for")},
        {"consent.withdrawn_on", QT_TR_NOOP("Consent withdrawn on")},
        {"consent.withdrawn_because", QT_TR_NOOP("Why withdrawn")},
        {"person.last_name", QT_TR_NOOP("Last name")},
        {"person.birth_name", QT_TR_NOOP("Birth name")},
        {"person.first_name", QT_TR_NOOP("First name")},
        {"person.birth_date", QT_TR_NOOP("Born on")},
        {"person.language", QT_TR_NOOP("Language")},
        {"person.interpreter", QT_TR_NOOP("Interpreter")},
        {"contact.value", QT_TR_NOOP("Telephone")},
        {"contact.safe", QT_TR_NOOP("This channel is")},
        {"contact.hours", QT_TR_NOOP("Days and hours")},
        {"contact.voicemail", QT_TR_NOOP("Voicemail")},
        {"contact.sms", QT_TR_NOOP("SMS")},
        {"contact.checked_on", QT_TR_NOOP("Checked on")},
        {"contact.caller_identity", QT_TR_NOOP("Introduce yourself as")},
        {"contact.code_word", QT_TR_NOOP("Agreed word")},
        {"contact.read_by", QT_TR_NOOP("Who else reads it")},
        {"child.first_name", QT_TR_NOOP("Child, first name")},
        {"child.school", QT_TR_NOOP("Child, school")},
        {"author.name", QT_TR_NOOP("Other parent, name")},
        {"author.workplace", QT_TR_NOOP("Other parent, works at")},
        {"author.remark", QT_TR_NOOP("Other parent, fact to know")},
        {"note.text", QT_TR_NOOP("Note")},
        {"measure.status", QT_TR_NOOP("State")},
        {"measure.partner", QT_TR_NOOP("Partner")},
        {"measure.postponed_to", QT_TR_NOOP("Postponed to")},
        {"measure.proof", QT_TR_NOOP("Proof")},
        {"sealed.opened_because", QT_TR_NOOP("Sealed value opened")},
        {"leftover.settled", QT_TR_NOOP("Value to take up again")},
    };
};

constexpr qsizetype kMostLines = 3;

/// A pass of the danger grid: what was answered, and why the level is what it is.
QString passWords(const journal::Change &change, const work::Session &session)
{
    const auto pass = model::fromFields<model::DangerPass>(change.record, change.fields);
    QStringList lines;
    if (!pass.answers.isEmpty()) {
        lines << triageWords(session.reference.danger, pass)
              << dangerCountWords(model::countOf(session.reference.danger, model::answersOf(pass)));
    }
    if (!pass.reason.isEmpty()) {
        lines << ChangeWords::tr("Why: %1").arg(pass.reason);
    }
    return lines.join(u'\n');
}

/// An event that was dated; other new records are told by their act.
QString createdWords(const journal::Change &change, const work::Session &session)
{
    if (change.type == model::RecordType::DangerPass) {
        return passWords(change, session);
    }
    if (change.type == model::RecordType::Consent) {
        const auto consent = model::fromFields<model::Consent>(change.record, change.fields);
        const QString scope = consent.scope.split(u',', Qt::SkipEmptyParts).join(u", "_s);
        return scope.isEmpty() ? ChangeWords::tr("Consent for %1").arg(consent.office)
                               : ChangeWords::tr("Consent for %1: %2").arg(consent.office, scope);
    }
    if (change.type != model::RecordType::Event) {
        return {};
    }
    const auto event = model::fromFields<model::Event>(change.record, change.fields);
    if (session.reference.clocks.findEvent(event.code) == nullptr) {
        return {}; // a postponement: its act says it
    }
    const QString when = event.at.isValid() ? momentWords(event.at, session.today(), session.zone) : dayDate(event.on);
    return ChangeWords::tr("%1: %2").arg(capitalised(eventWord(session, event.code)), when);
}

/// Who said what, when, and how it came: « SIAO 76 répond pour LOG-01 », then the answer, then its words.
QStringList saidWords(const work::SaidReply &said, const work::Session &session)
{
    const QString measures = said.measures.split(u',', Qt::SkipEmptyParts).join(u", "_s);
    const QString who =
        said.office.isEmpty() ? ChangeWords::tr("Our answer") : ChangeWords::tr("Answer of %1").arg(said.office);
    QStringList lines{measures.isEmpty() ? who
                                         : ChangeWords::tr("%1 for %2", "an answer for measures").arg(who, measures),
                      replyHead(said.reply, session)};
    if (const QString words = replyWords(said.reply, session); !words.isEmpty()) {
        lines << words;
    }
    return lines;
}

/// @param measure code of the measure whose field it is; empty for another record
QString setWords(const journal::Change &change, const QString &measure)
{
    static const QStringList kQuiet{u"status_on"_s, u"postponed_why"_s, u"template_code"_s, u"template_version"_s,
                                    u"e164"_s,      u"withdrawn_by"_s,  u"box"_s,           u"opened_at"_s};
    if (change.kind != journal::ChangeKind::Set || kQuiet.contains(change.field)) {
        return {};
    }
    if (isSecretField(change.field)) {
        return ChangeWords::tr("A protected field was changed.");
    }
    if (!hasFieldWord(change.type, change.field)) {
        return {}; // no raw name is shown, and the act says what was done
    }
    const bool isFirstState = change.to.isNull() && change.field == u"status"_s;
    const QString to = !isFirstState                               ? valueWord(change.field, change.to)
                       : change.type == model::RecordType::Measure ? measureLook(model::MeasureStatus::ToAssess).word
                                                                   : caseLook(model::CaseStatus::New).word;
    const QString field = fieldWord(change.type, change.field);
    const QString name = measure.isEmpty() ? field : measure + u", "_s + field.toLower();
    const bool hasBefore = !change.from.isNull() || change.field == u"pathway"_s;
    return !hasBefore ? ChangeWords::tr("%1: %2").arg(name, to)
                      : ChangeWords::tr("%1: %2 becomes %3").arg(name, valueWord(change.field, change.from), to);
}

} // namespace

bool isSecretField(const QString &field)
{
    return field == u"code_word"_s || field == u"read_by"_s;
}

bool hasFieldWord(model::RecordType type, const QString &field)
{
    return fieldWord(type, field) != field;
}

QString fieldWord(model::RecordType type, const QString &field)
{
    return wordOf<ChangeWords>(QString(model::word(type) + u'.' + field), field);
}

QString valueWord(const QString &field, const QVariant &value)
{
    if (field == u"pathway"_s) {
        return value.isNull() ? ChangeWords::tr("full") : ChangeWords::tr("accompanied");
    }
    if (value.isNull()) {
        return field == u"status"_s ? QString() : ChangeWords::tr("unknown");
    }
    const QString text = value.toString();
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && text.size() == 10) {
        return dayDate(date);
    }
    if (const auto status = model::fromWord<model::MeasureStatus>(text); status && field == u"status"_s) {
        return measureLook(*status).word;
    }
    if (const auto status = model::fromWord<model::CaseStatus>(text); status && field == u"status"_s) {
        return caseLook(*status).word;
    }
    if (const auto level = model::fromWord<model::DangerLevel>(text); level && field == u"danger"_s) {
        return dangerLook(*level).word;
    }
    if (const auto answer = model::fromWord<model::Answer>(text)) {
        return *answer == model::Answer::Yes ? ChangeWords::tr("yes") : ChangeWords::tr("no");
    }
    return text;
}

QString changeWords(const work::JournalEntry &entry, const work::Session &session)
{
    QStringList lines;
    QStringList said;
    for (const work::SaidReply &one : entry.said) {
        said += saidWords(one, session);
    }
    const bool isAssessment = entry.verb == u"danger.assess"_s;
    for (const store::JournalLine &line : entry.changes) {
        if (line.change.type == model::RecordType::Orientation && line.change.field == u"measures"_s &&
            model::ownerOf(line.change.record) != session.vault.office()) {
            said << ChangeWords::tr("Entrusted to us: %1")
                        .arg(line.change.to.toString().split(u',', Qt::SkipEmptyParts).join(u", "_s));
        }
        if (line.change.type == model::RecordType::Reply || line.change.type == model::RecordType::Orientation) {
            continue; // said above; how an orientation stands is told in its own tab
        }
        if (isAssessment && line.change.type == model::RecordType::Event) {
            continue; // it starts the clock of the next review: the entry has its date already
        }
        const QString words = line.change.kind == journal::ChangeKind::Create
                                  ? createdWords(line.change, session)
                                  : setWords(line.change, entry.measures.value(line.change.record));
        if (!words.isEmpty()) {
            lines << words;
        }
    }
    if (lines.isEmpty() && said.isEmpty()) {
        return typo(capitalised(actWord(entry.verb)));
    }
    const qsizetype more = lines.size() - kMostLines;
    QStringList shown = lines.mid(0, kMostLines);
    if (more > 0) {
        shown << ChangeWords::tr("and %n more", nullptr, static_cast<int>(more));
    }
    return typo((said + shown).join(u'\n'));
}

} // namespace relais::ui
