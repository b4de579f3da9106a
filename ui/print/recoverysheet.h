// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QDate>

namespace relais::ui {

/// The sheet that opens a vault when its passphrase is lost. It says what it opens by the vault's name only.
/// @param code the recovery code as shown on screen, groups separated by hyphens or spaces
model::Paper recoverySheet(const QString &code, const QString &vaultName, QDate date);

} // namespace relais::ui
