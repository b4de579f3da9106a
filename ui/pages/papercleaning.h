// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/arriveddocuments.h"

#include <QObject>

namespace relais::ui {

class Notices;

/// Cleans the papers that came with bundles, one after the other in a job, and says nothing when it succeeds. The first
/// trouble that is ours ends it: what is left waits for the next bundle.
class PaperCleaning final : public QObject
{
    Q_OBJECT

public:
    PaperCleaning(work::Session &session, Notices &notices, QObject *parent);
    ~PaperCleaning() override;

    /// All that wait now, also while others are being cleaned.
    void start();
    void stop();

private:
    void next();
    void fail(const Error &error);

    work::Session &m_session;
    Notices &m_notices;
    QList<model::DocumentId> m_waiting;
    std::shared_ptr<JobControl> m_job;
};

} // namespace relais::ui
