// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/consentwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace relais::work::consents {

namespace {

struct ConsentWords {
    Q_DECLARE_TR_FUNCTIONS(relais::work::ConsentWords)
};

bool isFrench()
{
    return QLocale().language() == QLocale::French;
}

QString dayWord(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

QString scopeWords(const Session &session, const QStringList &scope)
{
    QStringList words;
    for (const QString &item : scope) {
        const auto strand = model::fromWord<model::Strand>(item);
        words << (strand ? (isFrench() ? session.reference.catalogue.label(*strand).fr
                                       : session.reference.catalogue.label(*strand).en)
                         : item);
    }
    return words.join(u", "_s);
}

QString untilWords(const model::Consent &consent)
{
    return consent.ends == model::ConsentEnd::CaseClosed ? ConsentWords::tr("until the case is closed")
                                                         : ConsentWords::tr("until %1").arg(dayWord(consent.until));
}

QString modeWord(model::ConsentMode mode)
{
    switch (mode) {
    case model::ConsentMode::Written: return ConsentWords::tr("written");
    case model::ConsentMode::Oral: return ConsentWords::tr("oral");
    case model::ConsentMode::NotGiven: break;
    }
    return ConsentWords::tr("not collected");
}

QString groupWord(const QString &code)
{
    const model::FieldGroup *group = model::shareRules().groupOf(code);
    return group == nullptr ? code : isFrench() ? group->fr : group->en;
}

QString roleWord(const QString &code)
{
    const model::PartnerRole *role = model::shareRules().role(code);
    return role == nullptr ? code : isFrench() ? role->fr : role->en;
}

QString basisWord(const model::LegalBasis &basis)
{
    return isFrench() ? basis.fr : basis.en;
}

QString limitWord(const model::LegalBasis &basis)
{
    return isFrench() ? basis.limitFr : basis.limitEn;
}

QString usualWording(const Session &session, const Given &given)
{
    const QString until = given.ends == model::ConsentEnd::CaseClosed
                              ? ConsentWords::tr("until the end of the support")
                              : ConsentWords::tr("until %1").arg(dayWord(given.until));
    QStringList scope;
    for (const QString &item : given.scope) { // a strand inside a sentence, the code of a measure as it is
        scope << (model::fromWord<model::Strand>(item) ? scopeWords(session, {item}).toLower() : item);
    }
    return ConsentWords::tr("I accept that %1 tells %2 what is useful for: %3, %4. I may change my mind at any time, "
                            "without giving a reason; what has already been sent cannot be taken back.")
        .arg(session.office.name, given.office, scope.join(u", "_s), until);
}

QString cannotUnsend()
{
    return ConsentWords::tr("Nothing more will be sent to this office. What it has already received cannot be taken "
                            "back; ask it yourself to stop using it.");
}

QString answerWords(const model::ShareAnswer &answer)
{
    const QString day = dayWord(answer.day);
    switch (answer.reason) {
    case model::ShareReason::Consent:
        return answer.day.isValid() ? ConsentWords::tr("Yes: she accepts until %1.").arg(day)
                                    : ConsentWords::tr("Yes: she accepts until the case is closed.");
    case model::ShareReason::LegalBasis: {
        const model::LegalBasis *basis = model::shareRules().basis(answer.detail);
        return ConsentWords::tr("Yes, by law: %1. %2").arg(basis->article, limitWord(*basis));
    }
    case model::ShareReason::NeverLeaves:
        return ConsentWords::tr("No: %1 never leaves the office.").arg(groupWord(answer.detail));
    case model::ShareReason::NeverToThisOffice:
        return ConsentWords::tr("No: %1 never goes to this kind of office.").arg(groupWord(answer.detail));
    case model::ShareReason::UnknownField: return ConsentWords::tr("No: nobody has said to whom this may go.");
    case model::ShareReason::NotNeeded: return ConsentWords::tr("No: this office does not need it for its measures.");
    case model::ShareReason::NotCovered:
        return ConsentWords::tr("No: what she accepts for this office does not cover it.");
    case model::ShareReason::ExpressNeeded:
        return ConsentWords::tr("No: the law wants her express consent for %1.").arg(answer.detail);
    case model::ShareReason::NoConsent: return ConsentWords::tr("No: no consent for this office.");
    case model::ShareReason::NotYet: return ConsentWords::tr("No: the consent begins on %1.").arg(day);
    case model::ShareReason::Ended: return ConsentWords::tr("No: the consent ended on %1.").arg(day);
    case model::ShareReason::Withdrawn: return ConsentWords::tr("No: she withdrew her consent on %1.").arg(day);
    case model::ShareReason::UnsafeChannel:
        return ConsentWords::tr("No: this is, or names, a way to reach her that is not known to be safe.");
    case model::ShareReason::ToLookOver:
        return ConsentWords::tr("No: these words may tell who or where she is, or a way to reach her that is not safe; "
                                "they have to be looked over.");
    case model::ShareReason::NotOurs: return ConsentWords::tr("No: another office wrote it and answers for it.");
    case model::ShareReason::NoRight: return ConsentWords::tr("No: your role does not send this.");
    case model::ShareReason::TakenBack:
        return ConsentWords::tr("Yes: this office was given it, and learns that it was taken back.");
    case model::ShareReason::OwnReply: return ConsentWords::tr("Yes: our reply to what this office entrusted to us.");
    }
    Q_UNREACHABLE();
}

} // namespace relais::work::consents
