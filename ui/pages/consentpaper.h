// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/consentproof.h"

class QWidget;

namespace relais::ui {

class Notices;

/// Asks whether a paper is safe for her, then prints the proof of a consent, or saves it where there is no printer.
void askAndPrintProof(work::Session &session, Notices &notices, const model::ConsentId &id, QWidget *parent);

} // namespace relais::ui
