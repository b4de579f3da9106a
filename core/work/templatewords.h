// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontree.h"

namespace relais::work {

/// What is wrong, in one sentence for whoever edits a template file; empty for a reason that has none.
QString faultSentence(const JsonFault &fault);

/// Every reason that has a sentence.
QStringList faultReasons();

} // namespace relais::work
