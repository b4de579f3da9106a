// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sharing.h"
#include "core/work/session.h"

/// The ledger of what she accepts, and the question that anything that leaves must ask first.
namespace relais::work::consents {

/// Characters of the text that is read to her, and of how and why she withdraws.
inline constexpr qsizetype kLongestText = 4'000;

/// A consent as it is collected.
struct Given {
    QString office;
    QString role;      ///< code of ShareRules::roles(); empty = as the name of the office tells
    QStringList scope; ///< strands ("FIN") and measures ("FIN-03")
    model::ConsentMode mode = model::ConsentMode::NotGiven;
    QString wording; ///< empty = usualWording()
    QDate givenOn;   ///< null = today
    QDate until;     ///< last day, included
    model::ConsentEnd ends = model::ConsentEnd::OnDay;
};

/// Every consent of a case, oldest first: also those that ended or were withdrawn.
Result<QList<model::Consent>> list(const Session &session, const model::CaseId &id);

/// InvalidInput when something is missing: office, scope, mode; an unknown strand, measure or role; a day to come for
/// the giving, a past one for the end. Refused for a closed case.
Result<model::ConsentId> give(const Session &session, const model::CaseId &id, Given given);

/// A later last day. Refused when the consent has ended or was withdrawn: it is then asked again; InvalidInput when the
/// day is not later.
Result<void> prolong(const Session &session, const model::ConsentId &id, const QDate &until);

/// Stops every coming sending, and recalls, in the same act, the orientations to that office of which no measure may go
/// there any more (orientations::recallUncoveredIn; what it has already, and when it was told: work/notices). What is
/// withdrawn stands as withdrawn for ever, beside what of it she still accepts.
/// @param scope strands or measures of that consent; empty = the whole
/// InvalidInput without a reason, or when the consent names nothing of the scope; Refused when nothing stands any more.
Result<void> withdraw(const Session &session, const model::ConsentId &id, const QStringList &scope,
                      const QString &because);
/// The same of every standing consent to an office, as one act. NotFound when there is none.
Result<int> withdrawFrom(const Session &session, const model::CaseId &id, const QString &office,
                         const QStringList &scope, const QString &because);

/// Whether a field may go to an office today: model::mayShare() over the records of the case.
/// @param to its role may be empty: that of the newest consent to that office, else as its name tells
Result<model::ShareAnswer> may(const Session &session, const model::CaseId &id, const QString &field,
                               model::Recipient to, const QString &basis = {});

} // namespace relais::work::consents
