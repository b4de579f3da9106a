// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "core/work/notices.h"

/// Who received what, on paper: of one case, or of the whole office for its data protection officer. Of the person it
/// holds the reference of the case and nothing else.
namespace relais::work::notices {

inline const QString kProfile = u"notices"_s; ///< of the line in the register of prints

/// The register is not touched. Errors of ofCase(); Refused as well for a role that prints no consents.
Result<model::Paper> previewCase(const Session &session, const model::CaseId &id);
/// Enters the print in the register first, like every print (summary::kPrintVerb).
Result<model::Paper> printCase(const Session &session, const model::CaseId &id);
/// The same of report().
Result<model::Paper> previewReport(const Session &session);
Result<model::Paper> printReport(const Session &session);

} // namespace relais::work::notices
