// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tx.h"

namespace relais::store {

/// A change as it is shown and taken back: with the row number that orders it in this vault.
struct JournalLine {
    qint64 seq = 0;
    journal::Change change;
    model::CaseId caseId;
};

struct ActLine {
    QString id;
    QDateTime at;
    model::UserId user;
    QString verb;
    model::CaseId caseId;
    QString undoes;
};

/// Changes of a case, newest first. @param limit at most so many; 0 = all
QList<JournalLine> journalOf(const Reader &reader, const model::CaseId &caseId, int limit);
/// Changes after row `seq`, oldest first: replay and exchange read the journal so. What was erased is not among them.
QList<JournalLine> journalSince(const Reader &reader, qint64 seq, int limit);
/// Those, with the hash of the node's line before and what was purged of them: the bytes that the chain covers.
/// @param from " FROM … AS j …", of the table (main.journal) or of what is in sight of it
QList<JournalLine> chainedLines(const Reader &reader, const QString &from, const QVariantList &values);
/// Changes of one act, oldest first.
QList<JournalLine> journalOfAct(const Reader &reader, const QString &act);
/// Stable word of what an act did; empty for an act made elsewhere.
QString verbOfAct(const Reader &reader, const QString &act);
/// Newest acts first, since an instant.
QList<ActLine> actsSince(const Reader &reader, const QDateTime &since);

} // namespace relais::store
