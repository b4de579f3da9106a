// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/correspondents.h"

/// What becomes of a card, in the transaction in hand: with a bundle it stands or falls with it. All throw SqlFailure.
namespace relais::work::correspondents {

/// import() of a card that was read.
Result<model::Card> importIn(store::Tx &tx, const Session &session, const exchange::ReadCard &read);
/// revoke(), for a reason that was checked.
Result<void> revokeIn(store::Tx &tx, const Session &session, const model::CardId &id, const QString &reason);
/// Of the card and its doubles: two posts may both have imported it.
void setState(store::Tx &tx, const Session &session, const model::Card &card, model::CardState state,
              const QString &by);

} // namespace relais::work::correspondents
