// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/intakewords.h"

#include "ui/common/typo.h"

#include <QCoreApplication>

namespace relais::ui {

namespace {

struct IntakeWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::IntakeWords)
};

QString recentWord(const work::Match &match, const work::Session &session)
{
    const QDate received = match.row.referredAt.toTimeZone(session.zone).date();
    const int days = static_cast<int>(received.daysTo(session.today()));
    return days <= 0 ? IntakeWords::tr("received today") : IntakeWords::tr("received %n day(s) ago", nullptr, days);
}

} // namespace

QStringList usualDetectors()
{
    return {IntakeWords::tr("Gendarmerie"),
            IntakeWords::tr("Police station"),
            IntakeWords::tr("Prosecutor's office"),
            IntakeWords::tr("Hospital"),
            IntakeWords::tr("Physician"),
            IntakeWords::tr("Association"),
            IntakeWords::tr("Social service of the department"),
            IntakeWords::tr("CAF"),
            IntakeWords::tr("MSA"),
            IntakeWords::tr("France Travail"),
            IntakeWords::tr("Mission locale"),
            IntakeWords::tr("School"),
            IntakeWords::tr("Town hall, CCAS"),
            IntakeWords::tr("The person herself")};
}

QStringList usualLanguages()
{
    return {IntakeWords::tr("French"),    IntakeWords::tr("English"),      IntakeWords::tr("Arabic"),
            IntakeWords::tr("Spanish"),   IntakeWords::tr("Portuguese"),   IntakeWords::tr("Turkish"),
            IntakeWords::tr("Ukrainian"), IntakeWords::tr("Russian"),      IntakeWords::tr("Romanian"),
            IntakeWords::tr("Albanian"),  IntakeWords::tr("Dari"),         IntakeWords::tr("Bambara"),
            IntakeWords::tr("Fula"),      IntakeWords::tr("Sign language")};
}

QList<ChoiceRow::Answer> yesOrNo()
{
    return {{u"yes"_s, IntakeWords::tr("yes")}, {u"no"_s, IntakeWords::tr("no")}};
}

ChoiceRow::Answer unknownAnswer()
{
    return {u"unknown"_s, IntakeWords::tr("unknown"), ChoiceRow::Answer::Kind::Unknown};
}

QList<CheckRow::Fact> reportableSignals()
{
    return {{u"immediate_danger"_s, IntakeWords::tr("Immediate danger")},
            {u"weapons"_s, IntakeWords::tr("Weapons")},
            {u"leaving_soon"_s, IntakeWords::tr("Departure near")},
            {u"pregnant_or_infant"_s, IntakeWords::tr("Pregnancy or child under 2")}};
}

QList<CheckRow::Fact> reportableNeeds()
{
    return {{u"LOG"_s, IntakeWords::tr("Housing")}, {u"FIN"_s, IntakeWords::tr("Financial aid")},
            {u"JUR"_s, IntakeWords::tr("Law")},     {u"ENF"_s, IntakeWords::tr("Children")},
            {u"EMP"_s, IntakeWords::tr("Work")},    {u"SAN"_s, IntakeWords::tr("Health")},
            {u"ADM"_s, IntakeWords::tr("Papers")}};
}

QString faultSentence(const work::intake::Fault &fault)
{
    using work::intake::FaultKind;
    switch (fault.kind) {
    case FaultKind::Missing:
        return typo(fault.field == u"contact.value"_s ? IntakeWords::tr("A number, or “not safe” if no channel is.")
                    : fault.field == u"person.last_name"_s ? IntakeWords::tr("A name, a first name or a pseudonym.")
                                                           : IntakeWords::tr("Needed: the delay starts here."));
    case FaultKind::NotADate: return typo(IntakeWords::tr("Not a date. Write dd/mm/yyyy."));
    case FaultKind::NotAnHour: return typo(IntakeWords::tr("Write 9:04."));
    case FaultKind::NotANumber: return typo(IntakeWords::tr("A number."));
    case FaultKind::InFuture: return typo(IntakeWords::tr("Still to come."));
    case FaultKind::PhoneAsWritten:
        return typo(IntakeWords::tr("Not recognised as a number: kept as it is, no call is possible."));
    case FaultKind::HoursAsWritten:
        return typo(IntakeWords::tr("Hours not understood: kept as they are, they allow nothing."));
    }
    Q_UNREACHABLE();
}

QString needWord(const QString &field)
{
    const QHash<QString, QString> words{{u"case.referred_on"_s, IntakeWords::tr("date of reception")},
                                        {u"case.referred_time"_s, IntakeWords::tr("hour of reception")},
                                        {u"case.consent_on"_s, IntakeWords::tr("date of the consent")},
                                        {u"person.last_name"_s, IntakeWords::tr("name or pseudonym")},
                                        {u"person.birth_date"_s, IntakeWords::tr("date of birth")},
                                        {u"contact.value"_s, IntakeWords::tr("telephone or unsafe channel")},
                                        {u"case.children"_s, IntakeWords::tr("number of children")}};
    return words.value(field);
}

QString reasonWord(work::MatchReason reason, const work::Match &match, const work::Session &session)
{
    switch (reason) {
    case work::MatchReason::SameName: return IntakeWords::tr("same name, accents ignored");
    case work::MatchReason::NameInTwoWords: return IntakeWords::tr("name in two words");
    case work::MatchReason::BirthName: return IntakeWords::tr("birth name");
    case work::MatchReason::SoundsAlike: return IntakeWords::tr("name that sounds alike");
    case work::MatchReason::CloseName: return IntakeWords::tr("name one letter apart");
    case work::MatchReason::SameFirstName: return IntakeWords::tr("same first name");
    case work::MatchReason::SameBirthDate: return IntakeWords::tr("same date of birth");
    case work::MatchReason::SamePhone: return IntakeWords::tr("same telephone");
    case work::MatchReason::Recent: return recentWord(match, session);
    case work::MatchReason::SameReference: return IntakeWords::tr("same number");
    }
    Q_UNREACHABLE();
}

} // namespace relais::ui
