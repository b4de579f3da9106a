// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/liaison.h"

class QWidget;

namespace relais::ui {

class Notices;

/// Says what the liaison sheet leaves out, then prints it, or saves it where there is no printer.
void askAndPrintSheet(work::Session &session, Notices &notices, const model::OrientationId &id, QWidget *parent);

} // namespace relais::ui
