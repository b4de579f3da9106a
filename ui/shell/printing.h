// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QObject;
class QPrinter;
class QWidget;

namespace relais::ui {

/// Whether a printer can be chosen; without one the page offers its PDF instead.
bool hasPrinter();

/// Asks on which printer, A4 up to its edge, under a neutral name in its queue. Null when the person left.
std::unique_ptr<QPrinter> choosePrinter(QWidget *parent);

/// What waits in the queues of this person now is not ours; called before sheets are sent.
void noteQueue();
/// Takes back from the queues what was sent since noteQueue() and is not on paper yet, by CUPS' own `lpstat` and
/// `cancel`; without them nothing happens. Does not wait for the printer.
void cancelPrinting(QObject *context);

} // namespace relais::ui
