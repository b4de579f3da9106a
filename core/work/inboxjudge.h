// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/inbox.h"

namespace relais::work::inbox {

/// judge(), of a file that a person may have decided to accept.
Result<Verdict> judgeDecided(const Session &session, const QByteArray &file, const QString &name,
                             const Result<exchange::Opened> &opened, Decision decision);

} // namespace relais::work::inbox
