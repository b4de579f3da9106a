// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the texts that a person sees, wherever they are written.
#pragma once

#include "tests/fences/scan.h"

namespace fences {

/// Texts of the program (tr(), .ui, .ts), of its desktop entry, AppStream data and man pages that hold a word the
/// program never says: a screen seen over a shoulder must not tell what the program is for.
Breaches wordBreaches(const QString &root);

/// Values of ErrorCode without a word (core/base/result.cpp) or without a sentence (ui/shell).
Breaches codeBreaches(const QString &root);

} // namespace fences
