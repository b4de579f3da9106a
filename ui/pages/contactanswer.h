// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/contactrule.h"
#include "core/work/casedetail.h"
#include "ui/common/contactbanner.h"

namespace relais::ui {

/// What the banner says of a case now, of the telephone to call first; every word comes from the answer to "may we
/// contact her".
ContactAnswer contactAnswer(const work::CaseDetail &detail, const work::Session &session);
/// The same of another act, through one of work::contacts::waysOf() the case.
ContactAnswer contactAnswer(const work::CaseDetail &detail, const work::Session &session, model::ContactAct act,
                            const model::Contact &contact);

} // namespace relais::ui
