// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"
#include "ui/common/contactbanner.h"

namespace relais::ui {

/// What the banner says of a case now; every word comes from the answer to "may we contact her".
ContactAnswer contactAnswer(const work::CaseDetail &detail, const work::Session &session);

} // namespace relais::ui
