// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/importwords.h"

#include "core/work/columnwords.h"
#include "ui/common/typo.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace relais::ui {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::ImportWords)
};

QHash<QString, QString> personWords()
{
    return {
        {u"person.last_name"_s, ImportWords::tr("Last name")},
        {u"person.full_name"_s, ImportWords::tr("Last and first name")},
        {u"person.birth_name"_s, ImportWords::tr("Birth name")},
        {u"person.first_name"_s, ImportWords::tr("First name")},
        {u"person.birth_date"_s, ImportWords::tr("Born on")},
        {u"person.language"_s, ImportWords::tr("Language")},
        {u"person.interpreter"_s, ImportWords::tr("Interpreter")},
        {u"contact.safe_phone"_s, ImportWords::tr("Safe telephone")},
        {u"contact.phone"_s, ImportWords::tr("Telephone")},
        {u"contact.mail"_s, ImportWords::tr("E-mail address")},
        {u"contact.letter"_s, ImportWords::tr("Postal address")},
        {u"contact.hours"_s, ImportWords::tr("Days and hours of contact")},
        {u"contact.voicemail"_s, ImportWords::tr("Voicemail")},
        {u"contact.sms"_s, ImportWords::tr("SMS")},
    };
}

QHash<QString, QString> caseWords()
{
    return {
        {u"case.reference"_s, ImportWords::tr("Case number")},
        {u"case.referred_at"_s, ImportWords::tr("Referral received on")},
        {u"case.detector"_s, ImportWords::tr("Passed on by")},
        {u"case.detector_contact"_s, ImportWords::tr("Person to call back")},
        {u"case.commune"_s, ImportWords::tr("Town")},
        {u"case.children"_s, ImportWords::tr("Children")},
        {u"case.children_remark"_s, ImportWords::tr("Ages, school")},
        {u"case.cohabiting"_s, ImportWords::tr("Still lives there")},
        {u"case.scheme"_s, ImportWords::tr("Scheme")},
        {u"case.beneficiary_number"_s, ImportWords::tr("Beneficiary number")},
        {u"case.accommodation"_s, ImportWords::tr("Accommodation")},
        {u"case.referent"_s, ImportWords::tr("Coordinator")},
        {u"case.danger"_s, ImportWords::tr("Danger")},
        {u"case.departure_on"_s, ImportWords::tr("Planned departure")},
        {u"case.status"_s, ImportWords::tr("State of the case")},
        {u"case.exit_on"_s, ImportWords::tr("Exit")},
        {u"case.exit_reason"_s, ImportWords::tr("Reason of the exit")},
        {u"event.CASE.contacted"_s, ImportWords::tr("First contact")},
        {u"event.CASE.appointment_held"_s, ImportWords::tr("First appointment")},
        {u"note.fact"_s, ImportWords::tr("Note, a fact that may be shared")},
        {u"note.working"_s, ImportWords::tr("Working note, never shared")},
        {work::kKeepColumn, ImportWords::tr("Keep, to decide case by case")},
        {work::kIgnoreColumn, ImportWords::tr("Leave out")},
    };
}

} // namespace

QString targetWord(const QString &target, const model::Reference &reference)
{
    if (target.startsWith(u"measure."_s)) {
        const model::MeasureKind *kind = reference.catalogue.find(target.section(u'.', 1, 1));
        const bool french = QLocale().language() == QLocale::French;
        const QString label = kind == nullptr ? target.section(u'.', 1, 1) : french ? kind->labelFr : kind->labelEn;
        const auto status = model::fromWord<model::MeasureStatus>(target.section(u'.', 2));
        return typo(
            ImportWords::tr("%1: %2").arg(label, measureLook(status.value_or(model::MeasureStatus::ToAssess)).word));
    }
    const QHash<QString, QString> ofCase = caseWords();
    return typo(ofCase.contains(target) ? ofCase.value(target) : personWords().value(target, target));
}

QString leftoverWord(model::LeftoverReason reason)
{
    switch (reason) {
    case model::LeftoverReason::Unplaced: return ImportWords::tr("no field for it");
    case model::LeftoverReason::ImpossibleDate: return ImportWords::tr("impossible date");
    case model::LeftoverReason::UnknownDate: return ImportWords::tr("date not understood");
    case model::LeftoverReason::NotANumber: return ImportWords::tr("number not understood");
    case model::LeftoverReason::UnknownWord: return ImportWords::tr("word not understood");
    case model::LeftoverReason::TooLong: return ImportWords::tr("too long for its field");
    }
    Q_UNREACHABLE();
}

QString heldWord(const QString &reason)
{
    if (reason == u"no_name"_s) {
        return ImportWords::tr("line without a name");
    }
    switch (model::fromWord<work::MatchReason>(reason).value_or(work::MatchReason::SameName)) {
    case work::MatchReason::SameName: return ImportWords::tr("same name");
    case work::MatchReason::NameInTwoWords: return ImportWords::tr("name in two words");
    case work::MatchReason::BirthName: return ImportWords::tr("birth name");
    case work::MatchReason::SoundsAlike: return ImportWords::tr("name that sounds alike");
    case work::MatchReason::CloseName: return ImportWords::tr("name one letter apart");
    case work::MatchReason::SameFirstName: return ImportWords::tr("same first name");
    case work::MatchReason::SameBirthDate: return ImportWords::tr("same date of birth");
    case work::MatchReason::SamePhone: return ImportWords::tr("same telephone");
    case work::MatchReason::Recent: return ImportWords::tr("recent referral");
    case work::MatchReason::SameReference: return ImportWords::tr("same number");
    }
    Q_UNREACHABLE();
}

StateLook outcomeLook(work::LineOutcome outcome)
{
    switch (outcome) {
    case work::LineOutcome::Created: return {u"list-add"_s, Token::Done, ImportWords::tr("Case to create")};
    case work::LineOutcome::Known: return {u"checkmark"_s, Token::Week, ImportWords::tr("Imported already")};
    case work::LineOutcome::Held: return {u"resource-group"_s, Token::Today, ImportWords::tr("Held back")};
    case work::LineOutcome::Empty: return {u"list-remove"_s, Token::Week, ImportWords::tr("Empty line")};
    case work::LineOutcome::Total: return {u"list-remove"_s, Token::Week, ImportWords::tr("Total")};
    case work::LineOutcome::Title: return {u"list-remove"_s, Token::Week, ImportWords::tr("Title")};
    }
    Q_UNREACHABLE();
}

QString importedSentence(const work::ImportCounts &counts)
{
    if (counts.created == 0 && counts.held == 0) {
        return typo(ImportWords::tr("Nothing new: %n line(s) stood in the vault already.", nullptr, counts.known));
    }
    QString sentence = ImportWords::tr("%n case(s) created", nullptr, counts.created);
    if (counts.held > 0) {
        sentence += u", "_s + ImportWords::tr("%n line(s) held as a possible duplicate", nullptr, counts.held);
    }
    if (counts.leftovers > 0) {
        sentence += u", "_s + ImportWords::tr("%n value(s) to take up again", nullptr, counts.leftovers);
    }
    return typo(sentence + u". "_s + ImportWords::tr("Nothing of the table is lost."));
}

QStringList plannedFacts(const work::ImportCounts &counts)
{
    QStringList facts{ImportWords::tr("%n case(s) to create", nullptr, counts.created)};
    const auto add = [&facts](int count, const QString &fact) {
        if (count > 0) {
            facts << fact;
        }
    };
    add(counts.held, ImportWords::tr("%n line(s) held back until you decide", nullptr, counts.held));
    add(counts.leftovers, ImportWords::tr("%n value(s) to take up again", nullptr, counts.leftovers));
    add(counts.known, ImportWords::tr("%n line(s) imported already", nullptr, counts.known));
    add(counts.empty, ImportWords::tr("%n empty line(s)", nullptr, counts.empty));
    add(counts.total, ImportWords::tr("%n total line(s)", nullptr, counts.total));
    return facts;
}

} // namespace relais::ui
