// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/changewords.h"

#include "ui/common/typo.h"
#include "ui/common/words.h"
#include "ui/pages/caselooks.h"
#include "ui/shell/actwords.h"

#include <QCoreApplication>
#include <QHash>

namespace relais::ui {

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::ChangeWords)
};

constexpr qsizetype kMostLines = 3;

QHash<QString, QString> fieldNames()
{
    return {
        {u"case.status"_s, ChangeWords::tr("State")},
        {u"case.pathway"_s, ChangeWords::tr("Parcours")},
        {u"case.commune"_s, ChangeWords::tr("Town")},
        {u"case.referent"_s, ChangeWords::tr("Coordinator")},
        {u"case.danger"_s, ChangeWords::tr("Danger")},
        {u"case.departure_on"_s, ChangeWords::tr("Planned departure")},
        {u"case.scheme"_s, ChangeWords::tr("Scheme")},
        {u"case.beneficiary_number"_s, ChangeWords::tr("Number")},
        {u"case.children"_s, ChangeWords::tr("Children")},
        {u"case.children_remark"_s, ChangeWords::tr("Ages, school")},
        {u"case.accommodation"_s, ChangeWords::tr("Accommodation")},
        {u"case.cohabiting"_s, ChangeWords::tr("Still lives there")},
        {u"case.exit_on"_s, ChangeWords::tr("Exit")},
        {u"case.exit_reason"_s, ChangeWords::tr("Reason of the exit")},
        {u"case.exit_remark"_s, ChangeWords::tr("Remark on the exit")},
        {u"case.detector"_s, ChangeWords::tr("Passed on by")},
        {u"case.detector_contact"_s, ChangeWords::tr("Person to call back")},
        {u"case.consent_mode"_s, ChangeWords::tr("Consent")},
        {u"case.consent_on"_s, ChangeWords::tr("Consent on")},
        {u"person.last_name"_s, ChangeWords::tr("Last name")},
        {u"person.birth_name"_s, ChangeWords::tr("Birth name")},
        {u"person.first_name"_s, ChangeWords::tr("First name")},
        {u"person.birth_date"_s, ChangeWords::tr("Born on")},
        {u"person.language"_s, ChangeWords::tr("Language")},
        {u"person.interpreter"_s, ChangeWords::tr("Interpreter")},
        {u"contact.value"_s, ChangeWords::tr("Telephone")},
        {u"contact.safe"_s, ChangeWords::tr("This channel is")},
        {u"contact.hours"_s, ChangeWords::tr("Days and hours")},
        {u"contact.voicemail"_s, ChangeWords::tr("Voicemail")},
        {u"contact.sms"_s, ChangeWords::tr("SMS")},
        {u"contact.checked_on"_s, ChangeWords::tr("Checked on")},
        {u"contact.caller_identity"_s, ChangeWords::tr("Introduce yourself as")},
        {u"measure.status"_s, ChangeWords::tr("State")},
        {u"measure.partner"_s, ChangeWords::tr("Partner")},
        {u"measure.postponed_to"_s, ChangeWords::tr("Postponed to")},
        {u"measure.proof"_s, ChangeWords::tr("Proof")},
        {u"leftover.settled"_s, ChangeWords::tr("Value to take up again")},
    };
}

/// Secrets are never repeated in the journal's words.
bool isSecret(const QString &field)
{
    return field == u"code_word"_s || field == u"read_by"_s;
}

QString capital(QString words)
{
    words[0] = words[0].toUpper();
    return words;
}

/// An event that was dated; other new records are told by their act.
QString createdWords(const journal::Change &change, const work::Session &session)
{
    if (change.type != model::RecordType::Event) {
        return {};
    }
    const auto event = model::fromFields<model::Event>(change.record, change.fields);
    if (session.reference.clocks.findEvent(event.code) == nullptr) {
        return {}; // a postponement: its act says it
    }
    const QString when = event.at.isValid() ? momentWords(event.at, session.today(), session.zone) : dayDate(event.on);
    return ChangeWords::tr("%1: %2").arg(capital(eventWord(session, event.code)), when);
}

/// @param measure code of the measure whose field it is; empty for another record
QString setWords(const journal::Change &change, const QString &measure)
{
    static const QStringList kQuiet{u"status_on"_s, u"postponed_why"_s, u"template_code"_s, u"template_version"_s,
                                    u"e164"_s};
    if (change.kind != journal::ChangeKind::Set || kQuiet.contains(change.field)) {
        return {};
    }
    if (isSecret(change.field)) {
        return ChangeWords::tr("A protected field was changed.");
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

QString fieldWord(model::RecordType type, const QString &field)
{
    return fieldNames().value(model::word(type) + u'.' + field, field);
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
    for (const store::JournalLine &line : entry.changes) {
        const QString words = line.change.kind == journal::ChangeKind::Create
                                  ? createdWords(line.change, session)
                                  : setWords(line.change, entry.measures.value(line.change.record));
        if (!words.isEmpty()) {
            lines << words;
        }
    }
    if (lines.isEmpty()) {
        return typo(capital(actWord(entry.verb)));
    }
    const qsizetype more = lines.size() - kMostLines;
    QStringList shown = lines.mid(0, kMostLines);
    if (more > 0) {
        shown << ChangeWords::tr("and %n more", nullptr, static_cast<int>(more));
    }
    return typo(shown.join(u'\n'));
}

} // namespace relais::ui
