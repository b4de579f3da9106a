// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace relais::reader {

inline constexpr qint64 kMostMemory = 280 * 1024 * 1024; ///< bytes of data
inline constexpr int kMostSeconds = 20;                  ///< of processor time

/// Gives up, for good, what reading a file never needs: more memory and time than the above, other open files, writing,
/// the network, other programs. @return false when the system does not let go of them
[[nodiscard]] bool confine();

} // namespace relais::reader
