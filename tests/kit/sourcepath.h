// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sources lie. One file alone is told at compile time: all others are then the same to the compiler cache in
// every checkout.
#pragma once

#include <QString>

/// @param path begins with "/"
QString sourcePath(const QString &path = {});
