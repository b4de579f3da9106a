// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace relais {

/// Checks what an installation can lack: engine, reference data, fonts, words, icons. One line each on standard output.
/// @return 0 when all hold
int selfTest();

} // namespace relais
