// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/agefile.h" // kLargestBundle

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>

namespace relais::exchange {

/// No bundle is larger (exchange notes 1.2), so nothing larger is carried.
inline constexpr qint64 kMostCarriedBytes = kLargestBundle;

/// Something under way between us and a carrier. It goes on when nobody holds it.
class Errand
{
public:
    explicit Errand(std::function<void()> stop = {}) : m_stop(std::move(stop)) {}
    /// The errand then answers Cancelled, or what it had already done. On the thread that gave it.
    void cancel();
    /// From any thread.
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    std::atomic<bool> m_cancelled{false};
    std::function<void()> m_stop;
};

/// What lies there.
struct CarriedObject {
    QString name;
    qint64 bytes = 0; ///< 0: still being written, or left so; -1: the carrier does not say (Apache of 0)
    friend bool operator==(const CarriedObject &, const CarriedObject &) = default;
};

/// A name that a carrier takes: `[a-z2-7]{16,64}.relais` (mailboxname.h, or 16 random ones for a file). It says nothing
/// of office, person or date.
[[nodiscard]] bool isObjectName(const QString &name);

/// What brings bundles to another office: opaque bytes under opaque names, each written once and never changed.
///
/// All of it in the GUI thread, and none of it waits there. Each call is answered exactly once, later, by `done`; never
/// before the call has returned, and not at all when the context or the carrier is gone. `progress` counts bytes and
/// never goes back; its total is 0 while unknown. Errands of one carrier answer in any order.
class Carrier
{
public:
    template<class T>
    using Done = std::function<void(Result<T>)>;
    using Progress = std::function<void(qint64 done, qint64 total)>;
    using ErrandPtr = std::shared_ptr<Errand>;

    Carrier() = default;
    virtual ~Carrier() = default;
    Carrier(const Carrier &) = delete;
    Carrier &operator=(const Carrier &) = delete;

    /// Answers once the carrier has the whole of it, as read back. To put the same bytes again is no error; other bytes
    /// are never replaced (the detail then begins with "taken"), save a beginning of the same that a broken sending
    /// left.
    virtual ErrandPtr put(QObject *context, const QString &name, const QByteArray &bytes, Done<void> done,
                          Progress progress = {}) = 0;
    /// The whole object. NotFound; BundleIncomplete when it is empty, shorter than announced or cut on the way: it
    /// stays where it is and is asked again later; BundleTooLarge before more than kMostCarriedBytes were read.
    virtual ErrandPtr fetch(QObject *context, const QString &name, Done<QByteArray> done, Progress progress = {}) = 0;
    /// What is there. A folder lists itself, whatever is expected; a mailbox has no list and is asked for each name.
    virtual ErrandPtr look(QObject *context, const QStringList &expected, Done<QList<CarriedObject>> done) = 0;
    /// What is not there any more is removed: no error.
    virtual ErrandPtr remove(QObject *context, const QString &name, Done<void> done) = 0;
};

} // namespace relais::exchange
