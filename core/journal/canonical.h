// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/change.h"

namespace relais::journal {

/// The bytes that are hashed, with the value given as the JSON text that the vault stores: a whole journal is checked
/// without reading a single value of it. @param value of a Create or a Set ("null" for an emptied field)
QByteArray canonicalBytes(const Change &change, const QByteArray &value);
/// BLAKE2b-256.
QByteArray hashOf(const QByteArray &bytes);

} // namespace relais::journal
