// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tx.h"
#include "core/work/mandate.h"

/// A bundle that would close or remove a lot at once waits for a person (exchange notes 1.3, row 52 of 1.6).
namespace relais::work::massending {

constexpr int kMostEnds = 20;
constexpr int kMostPart = 10; ///< one in so many of what is shared
constexpr int kFewest = 3;    ///< fewer never ask, however little is shared

struct Count {
    int ended = 0;  ///< records that stand here now and would not, cases that would be closed included
    int shared = 0; ///< records of the sender that stand here; of a post, of our office
    /// Cases that end as a whole, which is the notice of an erasure: what stands in them is not counted besides. A
    /// partner's stays in sight until it is put away (received::withdrawn).
    int cases = 0;
    int sharedCases = 0;

    [[nodiscard]] int all() const { return ended + cases; }
};
/// Whether a line would end a record that stands here now. @throws store::SqlFailure
[[nodiscard]] bool isEnding(const store::Reader &reader, const journal::Operation &operation);
/// @throws store::SqlFailure
Count count(const store::Reader &reader, const QList<journal::Operation> &operations, const mandate::Sender &sender);
[[nodiscard]] bool isTooMany(const Count &count);

} // namespace relais::work::massending
