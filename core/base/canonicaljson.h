// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace relais {

/// Greatest whole number that every JSON reader keeps.
inline constexpr qint64 kLargestInteger = qint64{1} << 53;

/// What a foreign JSON text may hold (exchange notes 1.2).
struct CanonicalLimits {
    qsizetype bytes = 1024 * 1024;
    int depth = 8;
    qsizetype text = 32 * 1024; ///< bytes of one string, as UTF-8
};

/// Reads one object and refuses every other way of writing it: the bytes must be what QJsonDocument writes in compact
/// form of what it read. So blanks, a byte order mark, keys unsorted or given twice, `\/`, `1e3`, `-0`, NaN and invalid
/// UTF-8 are refused by that one comparison; depth, U+0000, lone surrogates, whole numbers beyond 2^53 and keys other
/// than [a-z0-9_]{1,32} are looked for besides. Nothing is parsed beyond the limit of bytes.
/// @return BundleAltered, with what was found
Result<QJsonObject> readCanonical(const QByteArray &bytes, const CanonicalLimits &limits = {});

/// The bytes readCanonical() accepts of an object.
QByteArray writeCanonical(const QJsonObject &object);

} // namespace relais
