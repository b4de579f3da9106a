// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/retention.h"
#include "core/work/session.h"

/// How long a case is kept: two years after the last contact somebody decides, archive with a reason and an end, or
/// erasure (core/work/erasure). Nothing is ever erased by itself.
namespace relais::work::retention {

struct Line {
    model::CaseId id;
    QString reference;
    QString department;
    model::CaseStatus status = model::CaseStatus::New;
    model::Retention retention;
    QString archiveReason;
};

/// Whether the role decides of what is kept: list() and of() are for nobody else.
[[nodiscard]] bool mayDecide(const Session &session);

enum class Which {
    Due, ///< to decide or to erase
    All
};
/// The longest due first.
Result<QList<Line>> list(const Session &session, Which which);
/// NotFound for an unknown case.
Result<Line> of(const Session &session, const model::CaseId &id);

/// Moves a closed case to the intermediate archive, or gives an archive another end: its reason and its last day are
/// written down; it leaves the lists and the search until it is asked for.
/// Refused while the case is open; InvalidInput without a reason, for a day that has come, or an end beyond
/// RetentionRule::longestArchiveYears.
Result<void> archive(const Session &session, const model::CaseId &id, const QString &reason, const QDate &until);

} // namespace relais::work::retention
