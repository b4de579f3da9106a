// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/demovault.h"

/// From the key press to the rows, without the painting, beside the bare statement.
relais::Result<void> benchSearch(const DemoVault &demo);
/// The list of « Aujourd'hui », beside its bare statement.
relais::Result<void> benchToday(const DemoVault &demo);
/// What pages ask again at each change, beside the bare statements; 13,000 orientations, which do not stay.
relais::Result<void> benchReload(const DemoVault &demo);
/// Opening, typical reads and one small write over the encrypted file and over the same data in plain SQLite.
relais::Result<void> benchVault(DemoVault demo);
/// What a colleague wrote, merged in one transaction beside the same rows by bare SQL, and arriving in bundles.
relais::Result<void> benchMerge(const relais::Clock &clock, const relais::model::Reference &reference);
/// Bundles of the largest size, beside the public age program.
relais::Result<void> benchBundle();
