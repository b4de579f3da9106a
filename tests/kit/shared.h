// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Folder of reference material beside the project (RELAIS_SHARED, or ../shared); empty when absent: a test that
/// needs it then says "skipped" and returns.
QString sharedFolder();
