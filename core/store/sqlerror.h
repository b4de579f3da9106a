// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlError>

struct sqlite3;

namespace relais::store {

/// Which call of the engine failed. The message of a failed Prepare speaks of our own SQL text only (values are always
/// bound), so it may be passed on; the message of a later call may quote a value (an FTS5 expression) and may not.
enum class SqlPhase { Prepare, Bind, Step };

/// The last error of the connection, with the engine's extended result code as native code. A write that failed for
/// want of room carries SQLITE_FULL whichever call noticed it.
QSqlError engineError(sqlite3 *engine, SqlPhase phase);

/// A refusal of the driver itself (several statements, wrong number of values…): native code SQLITE_MISUSE.
QSqlError driverRefusal(const QString &why);

/// The house's error for what Qt Sql reports. The detail holds codes and schema names, never a value.
Error sqlError(const QSqlError &error);

} // namespace relais::store
