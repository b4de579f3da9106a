// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tx.h"

namespace relais::store {

/// One entry of the trace: who looked at what, never what was seen.
struct AuditLine {
    qint64 seq = 0; ///< place in the chain, from 1
    QDateTime at;
    model::UserId user;
    QString act; ///< stable word, "case.read"
    model::CaseId caseId;
    QString detail;        ///< a code or a number: "print", "12"
    QString reason;        ///< what the person typed, where an act asks it
    bool wentBack = false; ///< told by reading: the clock stood later before
};

/// Adds an entry at the end of the chain. Each bears a keyed hash over the one before; the key and the head (last place
/// and hash) stand in `meta`. Whoever can write the open vault can read that key too: what the chain shows is a page
/// changed, lost or put back by a tool, a disk or a hand that does not know this program. @throws SqlFailure
void appendAudit(Tx &tx, const AuditLine &line);

/// Takes the typed reasons of an erased case out of its entries, which stay with the chain. @throws SqlFailure
void forgetReasons(Tx &tx, const model::CaseId &caseId);

/// Newest first. @param since null = all @throws SqlFailure
QList<AuditLine> auditSince(const Reader &reader, const QDateTime &since);

/// When this user last did this to that case (empty = to none); null = never. @throws SqlFailure
QDateTime lastAudit(const Reader &reader, const model::UserId &user, const QString &act, const model::CaseId &caseId);

/// The latest instant of all entries, whoever and whatever, of hidden cases too; null = none. @throws SqlFailure
QDateTime latestAudit(const Reader &reader);

/// Details of what this user did to that case since then. @throws SqlFailure
QStringList auditDetails(const Reader &reader, const model::UserId &user, const QString &act,
                         const model::CaseId &caseId, const QDateTime &since);

enum class AuditDamage {
    None,
    Changed, ///< the entry is not the one that was written there
    Missing, ///< no entry stands at that place
    Cut,     ///< it and those after it, which the head still knows, are gone
    Head     ///< the head itself does not fit the last entry
};

struct AuditFinding {
    AuditDamage damage = AuditDamage::None;
    qint64 entry = 0; ///< the first place that is wrong
};

/// Walks the whole chain, the entries of hidden cases included. @throws SqlFailure
AuditFinding verifyAudit(const Reader &reader);

} // namespace relais::store

template<>
struct relais::model::Words<relais::store::AuditDamage> {
    static constexpr std::array kList = {
        std::pair{store::AuditDamage::None, "none"}, std::pair{store::AuditDamage::Changed, "changed"},
        std::pair{store::AuditDamage::Missing, "missing"}, std::pair{store::AuditDamage::Cut, "cut"},
        std::pair{store::AuditDamage::Head, "head"}};
};
