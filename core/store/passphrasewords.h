// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace relais::store {

inline constexpr std::size_t kPassphraseWordCount = 7776; ///< 12.9 bits a word
inline constexpr std::size_t kPassphraseWordSize = 12;    ///< at most 11 letters and the final NUL

/// Lower-case ASCII, in the order of strcmp. Made at build time by packaging/wordlist.
extern const char kPassphraseWords[kPassphraseWordCount][kPassphraseWordSize];

} // namespace relais::store
