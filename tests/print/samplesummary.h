// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

/// The summary of an invented case for a supervisor: one full sheet.
relais::model::Paper sampleSummary();

/// The same head over every measure of the catalogue, one row each with long and awkward names.
relais::model::Paper longSummary(int measures);
