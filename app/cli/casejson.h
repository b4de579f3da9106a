// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"
#include "core/work/cases.h"

#include <QJsonObject>

namespace relais::cli {

/// A line of the file active: no number that is not known to be safe, and no place (model::betraysPlace).
QJsonObject rowJson(const model::CaseRow &row, const work::Session &session);
/// The line, and everything the case holds.
QJsonObject caseJson(const work::CaseDetail &detail, const work::Session &session);
/// One measure with the clock that governs it.
QJsonObject measureJson(const work::CaseDetail &detail, const model::Measure &measure, const work::Session &session);
QJsonObject dueRowJson(const model::DueRow &due, const QTimeZone &zone);

/// {"person":{…},"case":{…},"contacts":[…],"children":[…],"events":[…],"notes":[…]}, each record with the names of
/// its fields; strict. DataDamaged with the path of the fault.
Result<work::cases::NewCase> readNewCase(const QByteArray &bytes, const work::Session &session);

} // namespace relais::cli
