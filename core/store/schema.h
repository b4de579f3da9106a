// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace relais::store {

class CipherConnection;

/// Number of the newest script in resources/schema; kept in the vault as user_version.
int shippedSchemaVersion();

/// Brings the vault to the shipped schema by the numbered scripts, each in one transaction; a fresh file starts at 0.
/// VaultNewer when the vault is ahead of the program (nothing is written); VaultDamaged when the tables that stand
/// in the file differ from those noted when the schema was applied.
Result<void> bringSchemaUpToDate(CipherConnection &connection);

/// Statements of one script, split at lines holding only ";;".
QStringList schemaStatements(int version);

} // namespace relais::store
