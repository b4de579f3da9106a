// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/manifest.h"
#include "core/work/session.h"

/// What a bundle says of ours: received, missing, refused; and what it betrays of the two clocks.
namespace relais::work::receipts {

/// Receipts of what we gave. A number that we never gave has no effect and is traced; one greater than we ever gave, or
/// of an epoch we never began, means that this vault was put back from a copy: a new epoch begins towards that partner,
/// since no number may be used twice. So does a fork that it has seen. What leaves for others is not touched. @throws
/// store::SqlFailure
void take(store::Tx &tx, const Session &session, const QString &peer, const exchange::Acknowledgement &told);

/// Milliseconds by which the sender's clock is surely ahead of ours: the bundle was made later than now; or behind
/// (< 0): it was made before the bundle of ours whose receipt it carries. 0 when they may agree within the hour: a
/// bundle that was long on its way tells nothing. @throws store::SqlFailure
qint64 skewOf(const store::Reader &reader, const QString &peer, const exchange::Manifest &manifest,
              const QDateTime &now);

} // namespace relais::work::receipts
