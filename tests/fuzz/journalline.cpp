// SPDX-License-Identifier: GPL-3.0-or-later
// A line of a journal, from a colleague or a partner (the first byte says which): what is read has one spelling, the
// one that was read, and the hash of what was read is the hash of what came.
#include "core/journal/canonical.h"
#include "core/journal/stamp.h"
#include "core/journal/wire.h"

using namespace relais::journal;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const Reach reach = bytes[0] == 'p' ? Reach::Partner : Reach::Office;
    const QByteArray line(reinterpret_cast<const char *>(bytes + 1), static_cast<qsizetype>(size - 1));
    const auto operation = fromLine(line, reach);
    const auto whole = fromLines(line + '\n', 1, reach);
    if (operation.has_value() != whole.has_value()) {
        __builtin_trap();
    }
    if (!operation) {
        return 0;
    }
    if (operation->line != line || !isStamp(operation->change.stamp)) {
        __builtin_trap();
    }
    if (!operation->isUnknown && toLine(operation->change, reach, operation->strand) != line) {
        __builtin_trap();
    }
    const bool isWhole = !operation->isUnknown && operation->change.purged.isEmpty();
    if (isWhole && reach == Reach::Office && hashOf(operation->change) != hashOf(line)) {
        __builtin_trap();
    }
    return 0;
}
