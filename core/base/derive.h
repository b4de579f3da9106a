// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArrayView>

namespace relais {

/// HKDF with SHA-256 (RFC 5869), 32 bytes. @param salt may be empty @param purpose names what the key is for
SecretBytes derive(const SecretBytes &key, QByteArrayView salt, QByteArrayView purpose);

} // namespace relais
