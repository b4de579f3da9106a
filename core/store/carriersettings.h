// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tx.h"

/// Where this post sends and fetches. It belongs to the post and holds a password: never journaled.
namespace relais::store {

/// Empty when it was never set. @throws SqlFailure
QString carrierSetting(const Reader &reader, const QString &key);
/// @throws SqlFailure
void saveCarrierSetting(Tx &tx, const QString &key, const QString &value);

} // namespace relais::store
