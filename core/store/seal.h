// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

#include <optional>

// A value that stays closed inside the open vault, as a text that its tables and its journal can hold.
namespace relais::store {

/// base64 of a fresh nonce and XChaCha20-Poly1305 of the value, which is filled up to a multiple of 128 bytes so that
/// its length says nothing. @param key 32 bytes @param record, caseId authenticated: the box opens nowhere else
QString sealedBox(const SecretBytes &value, const SecretBytes &key, const QString &record, const QString &caseId);

/// @return nothing when a byte was changed, or when key, record, case and box do not belong together
std::optional<SecretBytes> unsealedBox(const QString &box, const SecretBytes &key, const QString &record,
                                       const QString &caseId);

} // namespace relais::store
