// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QPrinter;
class QWidget;

namespace relais::ui {

/// Whether a printer can be chosen; without one the page offers its PDF instead.
bool hasPrinter();

/// Asks on which printer, A4 up to its edge, under a neutral name in its queue. Null when the person left.
std::unique_ptr<QPrinter> choosePrinter(QWidget *parent);

} // namespace relais::ui
