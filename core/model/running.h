// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace relais::model {

/// The number after `last` in a series with gaps for everybody, so that a gap betrays no case kept from somebody: each
/// number is given or passed over by a coin of its own (one in four is given). Whatever is missing from such a series
/// leaves one of the same kind. The same key and `last` give the same answer.
/// @param key what only this vault knows, with the name of the series
int numberAfter(int last, const QString &key);

} // namespace relais::model
