// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace relais::model {

/// The short code of a liaison sheet: 8 signs, of digits and capital consonants that nobody takes for another, of which
/// the last is a check. One sign read wrong, or two exchanged, is always noticed.
inline constexpr int kSheetCodeSigns = 8;
/// So many codes there are: 29⁷.
inline constexpr quint64 kSheetCodes = 17'249'876'309ULL;
/// @param number taken modulo kSheetCodes
[[nodiscard]] QString sheetCode(quint64 number);
/// What a person typed or read out, as the code is written: without blanks and hyphens, in capitals, an O for a zero.
/// Nothing when it is none: it was misread.
[[nodiscard]] std::optional<QString> readSheetCode(const QString &typed);

} // namespace relais::model
