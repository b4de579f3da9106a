// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/erasure.h"

#include <QTimer>

namespace relais::ui {

class Notices;

/// Cleans the file of the vault of what was just erased, a step of about 20 ms at a time, so that the window stays
/// alive; the job bar says how far it is. What does not succeed, or is stopped, is done at the next opening.
class FileCleaning final : public QObject
{
    Q_OBJECT

public:
    FileCleaning(work::Session &session, Notices &notices, QObject *parent);

    /// From the beginning, also when one is running.
    void start();
    /// When a crash, a lock or a full disk left something to clean.
    void startIfDue();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

private:
    void step();

    work::Session &m_session;
    Notices &m_notices;
    store::SweepState m_state;
    QTimer m_timer;
};

} // namespace relais::ui
