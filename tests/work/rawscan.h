// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

/// What whoever has the key finds in the files of a vault, page by page, without asking the engine: also between the
/// records, in free pages and in the write-ahead log.
struct RawScan {
    int pages = 0;  ///< read
    int copies = 0; ///< of the marker
};
/// @param file "vault.db" or "vault.db-wal"; an absent or empty one has no page
RawScan scanPages(const QString &folder, const QString &file, const relais::SecretBytes &key, const QByteArray &marker);
