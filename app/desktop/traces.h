// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace relais {

/// What Qt and the desktop would write down by themselves of a day's work is turned off: history of the file dialogs,
/// recent files, print data in /tmp. Called before the application is made.
void leaveNoTraces();

} // namespace relais
