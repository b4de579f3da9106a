// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filecleaning.h"

#include "ui/common/typo.h"
#include "ui/shell/notices.h"

namespace relais::ui {

FileCleaning::FileCleaning(work::Session &session, Notices &notices, QObject *parent)
    : QObject(parent), m_session(session), m_notices(notices)
{
    m_timer.setInterval(0); // once the events that wait are done
    connect(&m_timer, &QTimer::timeout, this, &FileCleaning::step);
}

void FileCleaning::start()
{
    stop();
    m_state = {};
    m_notices.jobStarted(typo(tr("Cleaning the file of what was erased.")), {});
    m_timer.start();
}

void FileCleaning::startIfDue()
{
    if (const Result<bool> due = store::isSweepDue(m_session.vault); due && *due) {
        start();
    }
}

void FileCleaning::stop()
{
    if (m_timer.isActive()) {
        m_timer.stop();
        m_notices.jobEnded({});
    }
}

void FileCleaning::step()
{
    const Result<store::SweepState> next = work::erasure::clean(m_session, m_state);
    if (!next) {
        stop();
        m_notices.error(next.error());
        return;
    }
    m_state = *next;
    m_notices.jobProgress(m_state.page, m_state.pages);
    if (m_state.isDone()) {
        m_timer.stop();
        m_notices.jobEnded(typo(tr("Nothing of it is left in the file of the vault.")));
    }
}

} // namespace relais::ui
