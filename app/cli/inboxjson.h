// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "core/work/received.h"

namespace relais::cli {

/// What became of a bundle: 0 applied or nothing, 8 incomplete, 6 refused or alarm, 5 held.
Answer answerOf(const work::inbox::Verdict &verdict);

/// What a bundle says; the status is that of why nothing more is told.
Answer answerOf(const work::received::Inspection &inspection);

QJsonObject entryJson(const work::received::Entry &entry);
QJsonObject withdrawnJson(const work::received::Withdrawn &withdrawn, const QTimeZone &zone);
QJsonObject heldJson(const work::received::Waiting &waiting, const QTimeZone &zone);

} // namespace relais::cli
