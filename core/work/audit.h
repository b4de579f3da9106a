// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/audittrail.h"
#include "core/work/session.h"

/// The trace: who opened, read, searched, printed, exported, unsealed what. Entries hold ids, codes and numbers, never
/// a name or a value; only the reason that an act asks for is kept as typed.
namespace relais::work::audit {

/// What is traced; the words of an entry.
inline constexpr const char *kOpened = "vault.open"; ///< detail: kByRecovery, or nothing
inline constexpr const char *kRead = "case.read";
inline constexpr const char *kSearched = "case.search"; ///< detail: how many cases were found
inline constexpr const char *kPrinted = "case.print";   ///< detail: profile
inline constexpr const char *kListPrinted = "list.print";
inline constexpr const char *kExported = "list.export";
inline constexpr const char *kCounted = "list.count"; ///< counts of a period
inline constexpr const char *kConsentPrinted = "consent.print";
inline constexpr const char *kLiaisonPrinted = "liaison.print"; ///< a liaison sheet
inline constexpr const char *kGiven = "access.give";            ///< detail: profile
inline constexpr const char *kNotGiven = "access.failed";       ///< detail: number of that line of the register
inline constexpr const char *kReasoned = "access.reason";       ///< detail: group of fields
inline constexpr const char *kUnsealed = "sealed.open";
inline constexpr const char *kDocumentRead = "document.read";         ///< detail: its id
inline constexpr const char *kDocumentDestroyed = "document.destroy"; ///< detail: its id
inline constexpr const char *kReviewed = "audit.review";              ///< verb of the review as well

/// Who sat there is known to nobody: the first user stands for her.
inline constexpr const char *kByRecovery = "recovery";

struct Entry {
    const char *act;
    model::CaseId caseId; ///< empty when it concerns no single case
    QString detail;       ///< a code or a number
    QString reason;       ///< as typed, of an act that asks one
};

inline constexpr qsizetype kLongestReason = 500; ///< characters
/// What was typed, without blanks around it. InvalidInput for nothing, or for more.
Result<QString> reasonFrom(const QString &typed);

/// Inside the transaction of the act itself: no act without its entry. @throws store::SqlFailure
void noteIn(store::Tx &tx, const Session &session, const Entry &entry);
/// In a transaction of its own, of an act that changes nothing.
Result<void> note(const Session &session, const Entry &entry);

/// A case was opened: one entry for the same case and person within ten minutes. A trace that cannot be written (full
/// disk) does not keep anybody from a telephone number.
void noteReading(const Session &session, const model::CaseId &id);
/// A search was made and so many cases were found; while the words are being typed, one entry.
void noteSearch(const Session &session, qsizetype found);

struct Line {
    store::AuditLine entry;
    QString who;       ///< name of the user
    QString reference; ///< of the case; empty for whoever may not know cases
};
/// Newest first. Of a case that was erased only who did what, and when. Refused for a role that has no right to the
/// traces. @param since null = all
Result<QList<Line>> list(const Session &session, const QDateTime &since);
/// Anybody may ask: the answer tells nothing of what is traced.
Result<store::AuditFinding> verify(const Session &session);

/// When the vault was used last, if the clock of this machine stands more than five minutes before that: it was set
/// back, or never set. Null else. Asked before the opening itself is traced.
QDateTime usedLater(const Session &session);

struct Review {
    QDateTime at; ///< null when nobody ever reviewed
    QString by;
};
Result<Review> lastReview(const Session &session);
/// The traces up to now have been looked at. Refused as list(). VaultDamaged when verify() finds a fault, which
/// `detail` names with its entry: what was changed cannot have been looked at. Reads the whole trail once, as verify()
/// does.
Result<void> markReviewed(const Session &session);

} // namespace relais::work::audit
