// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace relais::reader {

/// Tries what the program gave up. @return a line of words of what still works ("write", "network", "program",
/// "memory"), empty when nothing does
QByteArray prove();

} // namespace relais::reader
