// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tx.h"

/// Where this post sends and fetches. It belongs to the post and holds a password: never journaled.
namespace relais::store {

/// Empty when it was never set. @throws SqlFailure
QString carrierSetting(const Reader &reader, const QString &key);
/// @throws SqlFailure
void saveCarrierSetting(Tx &tx, const QString &key, const QString &value);

/// Files of the folder that were read and are left there, with their size: one that was cut short and is whole by now
/// is another. @throws SqlFailure
QHash<QString, qint64> filesDone(const Reader &reader);
/// @throws SqlFailure
void noteFileDone(Tx &tx, const QString &name, qint64 size);
/// Of a file that is gone. @throws SqlFailure
void forgetFileDone(Tx &tx, const QString &name);

} // namespace relais::store
