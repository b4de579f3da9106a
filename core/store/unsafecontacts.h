// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/contact.h"
#include "core/store/reader.h"

namespace relais::store {

/// Every channel of the vault that is marked unsafe: its kind and its value, and nothing else of it.
/// @throws SqlFailure
QList<model::Contact> unsafeContacts(const Reader &reader);

} // namespace relais::store
