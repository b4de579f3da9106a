// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/session.h"

/// What does not wait its turn: an event of the case that runs a clock without any length, ahead of every other line of
/// « Aujourd'hui ». It is an event and a clock like the others; only it is neither postponed nor ticked: an act in the
/// case ends it.
namespace relais::work::alert {

/// Of a clock.
[[nodiscard]] bool isAlert(const QString &clock);

/// One of its kind in a case: raised again, it stands from now. @throws store::SqlFailure
void raise(store::Tx &tx, const Session &session, const model::CaseId &caseId, const QString &event);
/// Nothing when it does not stand. @throws store::SqlFailure
void settle(store::Tx &tx, const model::CaseId &caseId, const QString &event);

} // namespace relais::work::alert
