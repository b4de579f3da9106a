// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/liaison.h"

class QWidget;

namespace relais::ui {

class Notices;

/// Says what the liaison sheets leave out, then prints them all, or saves them where there is no printer: one question,
/// and one choice of the printer, of the file or, for several, of the folder.
void askAndPrintSheets(work::Session &session, Notices &notices, const QList<model::OrientationId> &ids,
                       QWidget *parent);

} // namespace relais::ui
