// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/importwords.h"

#include "core/work/columnwords.h"
#include "ui/common/typo.h"

#include <QCoreApplication>
#include <QLocale>

namespace relais::ui {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::ImportWords)

public:
    static constexpr Worded kList[] = {
        {"person.last_name", QT_TR_NOOP("Last name")},
        {"person.full_name", QT_TR_NOOP("Last and first name")},
        {"person.birth_name", QT_TR_NOOP("Birth name")},
        {"person.first_name", QT_TR_NOOP("First name")},
        {"person.birth_date", QT_TR_NOOP("Born on")},
        {"person.language", QT_TR_NOOP("Language")},
        {"person.interpreter", QT_TR_NOOP("Interpreter")},
        {"contact.safe_phone", QT_TR_NOOP("Safe telephone")},
        {"contact.phone", QT_TR_NOOP("Telephone")},
        {"contact.mail", QT_TR_NOOP("E-mail address")},
        {"contact.letter", QT_TR_NOOP("Postal address")},
        {"contact.hours", QT_TR_NOOP("Days and hours of contact")},
        {"contact.voicemail", QT_TR_NOOP("Voicemail")},
        {"contact.sms", QT_TR_NOOP("SMS")},
        {"case.reference", QT_TR_NOOP("Case number")},
        {"case.referred_at", QT_TR_NOOP("Referral received on")},
        {"case.detector", QT_TR_NOOP("Passed on by")},
        {"case.detector_contact", QT_TR_NOOP("Person to call back")},
        {"case.commune", QT_TR_NOOP("Town")},
        {"case.children", QT_TR_NOOP("Children")},
        {"case.children_remark", QT_TR_NOOP("Ages, school")},
        {"case.cohabiting", QT_TR_NOOP("Still lives there")},
        {"case.scheme", QT_TR_NOOP("Scheme")},
        {"case.beneficiary_number", QT_TR_NOOP("Beneficiary number")},
        {"case.accommodation", QT_TR_NOOP("Accommodation")},
        {"case.referent", QT_TR_NOOP("Coordinator")},
        {"case.danger", QT_TR_NOOP("Danger")},
        {"case.departure_on", QT_TR_NOOP("Planned departure")},
        {"case.status", QT_TR_NOOP("State of the case")},
        {"case.exit_on", QT_TR_NOOP("Exit")},
        {"case.exit_reason", QT_TR_NOOP("Reason of the exit")},
        {"event.CASE.contacted", QT_TR_NOOP("First contact")},
        {"event.CASE.appointment_held", QT_TR_NOOP("First appointment")},
        {"note.fact", QT_TR_NOOP("Note, a fact that may be shared")},
        {"note.working", QT_TR_NOOP("Working note, never shared")},
    };
};

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
    return typo(target == work::kKeepColumn     ? ImportWords::tr("Keep, to decide case by case")
                : target == work::kIgnoreColumn ? ImportWords::tr("Leave out")
                                                : wordOf<ImportWords>(target, target));
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
