// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault.h"

#include <QByteArray>

namespace relais::work {

/// One hash (BLAKE2b-256) over all that the vault says now: the living records of every type.
///
/// Each record becomes compact JSON of its known fields with sorted names. Ids are drawn at random, so they are left
/// out: a case holds its person and its own records inside itself, sorted by their text, and any other link is written
/// as the hash of the case it points to. The vault is the sorted list of these texts. So neither the order in which
/// changes arrived nor the layout of the file counts, and two vaults that say the same have the same digest. Drafts,
/// tombstones, the journal and what is derived are no content. Cases that are kept from the user count too: she and her
/// colleague read the same.
Result<QByteArray> contentDigest(store::Vault &vault);

} // namespace relais::work
