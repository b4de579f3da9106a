// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/processortime.h"

/// Highest resident memory of this process so far, in MiB; 0 where the system does not tell and under a sanitizer.
qint64 peakMemory();
/// Lets the next reading of peakMemory begin at what is held now. @return false where that is not possible
bool forgetPeak();
