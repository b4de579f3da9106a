// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/casefile.h"

namespace relais::model {

QList<CaseStatus> nextStatuses(CaseStatus from)
{
    using enum CaseStatus;
    switch (from) {
    case New: return {Contacted, Assessed, Active, Paused, Exited};
    case Contacted: return {Assessed, Active, Paused, Exited};
    case Assessed: return {Active, Paused, Exited};
    case Active: return {Paused, Exited};
    case Paused: return {Contacted, Assessed, Active, Exited};
    case Exited: return {Active, Archived};
    case Archived: return {Active};
    }
    Q_UNREACHABLE();
}

Result<void> mayMove(CaseStatus from, CaseStatus to)
{
    if (nextStatuses(from).contains(to)) {
        return {};
    }
    return Error{ErrorCode::Refused, u"status %1 does not follow %2"_s.arg(word(to), word(from))};
}

} // namespace relais::model
