// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/change.h"

/// Changes as they travel: one canonical JSON object a line, LF ended (exchange notes 3.2).
///
///   h stamp · e record · t type · k kind (create set end restore) · f field · v value or fields · b basis
///   inside an office also: u user · q number of the node · p hash of the node's change before
///                          z hash that it had, of a change from which a value was purged
///   between offices also:  o strand that the field leaves for, absent for what belongs to every strand
///
/// Inside an office a line is the very bytes that the journal hashes (but for z), so the chain of each node can be
/// checked where it arrives. Between offices a line is one field of one record with the stamp it was last written with:
/// nothing tells how much was left out, or who wrote it.
namespace relais::journal {

enum class Reach { Office, Partner };

struct Operation {
    Change change;   ///< `sequence` 0 and `previous` empty when it came from another office
    QString strand;  ///< "FIN"; empty = of every strand
    QByteArray line; ///< as it came or leaves, without the LF
    /// Nothing here knows its type, kind or field, though its form holds: kept and passed on, not applied (3.6).
    bool isUnknown = false;
};

inline constexpr qsizetype kLongestLine = 64 * 1024;
/// Bytes of one text of a partner (exchange notes 1.2); a colleague's may fill the line.
inline constexpr qsizetype kLongestText = 32 * 1024;
inline constexpr qsizetype kMostLines = 20'000;
inline constexpr qsizetype kLongestJournal = 16 * 1024 * 1024;

/// The line of a change. @param strand only between offices
QByteArray toLine(const Change &change, Reach reach, const QString &strand = {});

/// BundleAltered, with what was found: no canonical object, a field missing or unknown among those above, an id, a
/// stamp (before 2020, counter or node of another form) or a hash that is none, a basis that is not older than the
/// stamp, a value of another kind than null, text or whole number.
Result<Operation> fromLine(const QByteArray &line, Reach reach);

/// Number of the lines of a journal; BundleAltered "journal: end" when the last is not ended, "journal: line" when one
/// is empty or too long.
Result<qsizetype> countLines(const QByteArray &journal);
/// Every line of a journal.jsonl; BundleAltered as countLines() says it, or names the number of the first bad line
/// ("line 12: stamp"), or "lines" when there are not `count` of them.
Result<QList<Operation>> fromLines(const QByteArray &journal, qsizetype count, Reach reach);

} // namespace relais::journal
