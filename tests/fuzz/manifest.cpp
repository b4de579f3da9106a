// SPDX-License-Identifier: GPL-3.0-or-later
// bundle.json: whatever is read of format 1 is written again byte for byte; its common fields are read alone as well.
#include "core/exchange/manifest.h"

using namespace relais::exchange;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto common = commonFromJson(json);
    const auto manifest = manifestFromJson(json);
    if (!manifest) {
        return 0;
    }
    // Of a newer format what stands inside objects is not kept.
    const bool same = manifest->format > kFormat || toJson(*manifest) == json;
    if (!common || trustedCommentOf(*common) != trustedCommentOf(*manifest) || !same) {
        __builtin_trap();
    }
    return 0;
}
