// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tx.h"

namespace relais::store {

// The journal is a chain: each line's hash covers the line before. An erased line keeps its number, stamp and hash, so
// that the chain goes on through it, but its own hash can no longer be recomputed. What vouches for it instead is the
// anchor: one hash over every blanked line as it stands, written into the journal as an ordinary change by the erasure
// itself. A line blanked behind the vault's back, or a blanked line altered, does not agree with the last anchor.

/// Setting that holds the last anchor of a node: what was blanked in one vault is whole in its copies elsewhere. It is
/// no content of the vault (work/digest).
inline const QString kErasureAnchor = u"erasure.anchor."_s;

/// Writes the anchor of all lines that are blanked now. @throws SqlFailure
void anchorErasures(Tx &tx);

/// Recomputes the hash of every line and the anchor. Lines of our node follow each other without a gap (Vault::verify);
/// those of another node came in any order, and where one is missing, the next says what it followed; what a partner
/// sent stands alone. VaultDamaged names the number of the first line that does not
/// follow from the one before, or "erased lines". @throws SqlFailure
Result<void> verifyChain(const Reader &reader);

} // namespace relais::store
