// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace relais {

/// What a running job sees of the outside: whether it was stopped, and where to tell how far it is.
class JobControl
{
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;
    explicit JobControl(Progress progress = {}) : m_progress(std::move(progress)) {}

    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    /// @param total 0 when unknown
    void report(qint64 done, qint64 total) const
    {
        if (m_progress) {
            m_progress(done, total);
        }
    }

private:
    std::atomic<bool> m_cancelled{false};
    Progress m_progress;
};

/// Runs `function(JobControl &)` on a pool thread and hands its value to `done` on the context's thread; nothing is
/// delivered when the context is gone or the job was cancelled. The function sees values only: no QObject, no
/// vault, no Session.
/// @return the control with which the caller may cancel; the job holds its own share of it
template<class Function, class Done>
std::shared_ptr<JobControl> runJob(QObject *context, Function function, Done done, JobControl::Progress progress = {})
{
    const QPointer<QObject> guard(context);
    JobControl::Progress forwarded;
    if (progress) {
        forwarded = [guard, progress = std::move(progress)](qint64 step, qint64 total) {
            QMetaObject::invokeMethod(
                qApp,
                [guard, progress, step, total] {
                    if (guard) {
                        progress(step, total);
                    }
                },
                Qt::QueuedConnection);
        };
    }
    auto control = std::make_shared<JobControl>(std::move(forwarded));
    QThreadPool::globalInstance()->start(
        [control, guard, function = std::move(function), done = std::move(done)]() mutable {
            auto value = std::make_shared<decltype(function(*control))>(function(*control));
            QMetaObject::invokeMethod(
                qApp,
                [control, guard, value, done = std::move(done)]() mutable {
                    if (guard && !control->isCancelled()) {
                        done(std::move(*value));
                    }
                },
                Qt::QueuedConnection);
        });
    return control;
}

} // namespace relais
