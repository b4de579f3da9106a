// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/smallcounts.h"

#include <algorithm>

namespace relais::model {

std::optional<int> told(int count)
{
    return count > 0 && count < kFewestTold ? std::nullopt : std::optional(count);
}

QList<Part> toldParts(QList<Part> parts)
{
    int heldParts = 0;
    int held = 0;
    const auto hold = [&](Part &part) {
        held += *part.count;
        ++heldParts;
        part.count.reset();
    };
    for (Part &part : parts) {
        if (!told(*part.count)) {
            hold(part);
        }
    }
    while (heldParts > 0 && (heldParts < 2 || held < kFewestTold)) {
        Part *smallest = nullptr;
        for (Part &part : parts) {
            if (part.count.value_or(0) > 0 && (smallest == nullptr || *part.count < *smallest->count)) {
                smallest = &part;
            }
        }
        if (smallest == nullptr) { // nothing else is in the whole, which is not told either
            break;
        }
        hold(*smallest);
    }
    return parts;
}

} // namespace relais::model
