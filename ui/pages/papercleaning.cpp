// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/papercleaning.h"

#include "ui/shell/notices.h"

namespace relais::ui {

namespace arrived = work::arriveddocuments;

PaperCleaning::PaperCleaning(work::Session &session, Notices &notices, QObject *parent)
    : QObject(parent), m_session(session), m_notices(notices)
{
}

PaperCleaning::~PaperCleaning()
{
    stop();
}

void PaperCleaning::start()
{
    const auto waiting = arrived::waiting(m_session);
    if (!waiting) {
        fail(waiting.error());
        return;
    }
    m_waiting = *waiting; // the one in hand may be among them: to clean it once more changes nothing
    next();
}

void PaperCleaning::stop()
{
    m_waiting.clear();
    if (m_job) {
        m_job->cancel();
        m_job.reset();
    }
}

void PaperCleaning::next()
{
    if (m_job || m_waiting.isEmpty()) {
        return;
    }
    const model::DocumentId id = m_waiting.takeFirst();
    const auto bytes = arrived::bytesOf(m_session, id);
    if (!bytes) {
        fail(bytes.error());
        return;
    }
    m_job = runJob(
        this, [bytes = *bytes](const JobControl &job) { return work::documents::prepare(bytes, job); },
        [this, id](const Result<work::documents::Prepared> &prepared) {
            m_job.reset();
            if (const Result<void> kept = arrived::keep(m_session, id, prepared); !kept) {
                fail(kept.error());
                return;
            }
            next();
        });
}

void PaperCleaning::fail(const Error &error)
{
    m_waiting.clear();
    m_notices.error(error);
}

} // namespace relais::ui
