// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/inbox.h"

namespace relais::work::inbox {

/// judge(), of a file that a person has decided to accept in spite of these reasons, each lifted by its own name only.
Result<Verdict> judgeDecided(const Session &session, const QByteArray &file, const QString &name,
                             const Result<exchange::Opened> &opened, const QList<ErrorCode> &accepted);

} // namespace relais::work::inbox
