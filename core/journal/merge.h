// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/change.h"

#include <QList>

/// How two histories meet (exchange notes 3.2). Everything here is a pure function of a set of changes: neither their
/// order of arrival nor their repetition counts.
///
///   A field has the value of the change with the greatest stamp among those that write it: a Set of it, or the Create
///   that names it. A record has ended when the last of its End and Restore is an End. A note is only added to.
namespace relais::journal {

/// Two persons wrote one field without having seen each other's value. It stays until somebody writes it again, having
/// seen the winner.
struct Conflict {
    QString field;
    Change winner;
    QList<Change> losers; ///< newest first; at least one, each with a value that differs from the winner's
};

/// At most one for each field: among the changes of the field in the order of their stamps, one whose basis is not the
/// stamp before it, by another node, with another value, opens it; a later change whose basis is the stamp before it
/// settles what came earlier. A node that settled one may take that back: it writes what stood before once more, on the
/// basis of the change that it takes back, and the history reads as if it had done neither.
/// @param changes of one record, in any order, repeated or not
[[nodiscard]] QList<Conflict> conflictsOf(const QList<Change> &changes);

/// The fields that were disputed and are no longer: the change that holds, and as losers the values that were set aside
/// on the way, each once, newest first. A field that is disputed now, or of which no other value is left, is not among
/// them.
[[nodiscard]] QList<Conflict> settledOf(const QList<Change> &changes);

} // namespace relais::journal
