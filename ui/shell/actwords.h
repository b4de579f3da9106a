// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/user.h"

#include <QString>

namespace relais::ui {

/// What an act did, as a noun phrase for « Annulé : … » and the journal; never a value of a case.
QString actWord(const QString &verb);
/// Every verb that actWord() knows, for the test that none is forgotten.
QStringList knownVerbs();

QString roleWord(model::Role role);

} // namespace relais::ui
