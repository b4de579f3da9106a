// SPDX-License-Identifier: GPL-3.0-or-later
// Errands of a carrier, waited for in the event loop as a window lets them be.
#pragma once

#include "core/exchange/carrier.h"
#include "tests/kit/catch.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

/// The answer of one errand, once `isThere`.
template<class T>
class Awaited
{
public:
    relais::exchange::Carrier::Done<T> done()
    {
        return [this](relais::Result<T> result) {
            ++m_count;
            m_result = std::move(result);
            m_loop.quit();
        };
    }
    /// Fails the test when nothing comes in time, or more than one answer.
    relais::Result<T> wait(int milliseconds = 60'000)
    {
        if (!m_result) {
            QTimer::singleShot(milliseconds, &m_loop, &QEventLoop::quit);
            m_loop.exec();
        }
        REQUIRE(m_result);
        CHECK(m_count == 1);
        return *m_result;
    }
    [[nodiscard]] bool isThere() const { return m_result.has_value(); }
    [[nodiscard]] QObject *context() { return &m_loop; }

private:
    QEventLoop m_loop;
    std::optional<relais::Result<T>> m_result;
    int m_count = 0;
};

/// Lets the loop turn.
inline void linger(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

inline relais::Result<void> put(relais::exchange::Carrier &carrier, const QString &name, const QByteArray &bytes)
{
    Awaited<void> awaited;
    carrier.put(awaited.context(), name, bytes, awaited.done());
    return awaited.wait();
}
inline relais::Result<QByteArray> fetch(relais::exchange::Carrier &carrier, const QString &name)
{
    Awaited<QByteArray> awaited;
    carrier.fetch(awaited.context(), name, awaited.done());
    return awaited.wait();
}
inline relais::Result<QList<relais::exchange::CarriedObject>> look(relais::exchange::Carrier &carrier,
                                                                   const QStringList &expected = {})
{
    Awaited<QList<relais::exchange::CarriedObject>> awaited;
    carrier.look(awaited.context(), expected, awaited.done());
    return awaited.wait();
}
inline relais::Result<void> removeFrom(relais::exchange::Carrier &carrier, const QString &name)
{
    Awaited<void> awaited;
    carrier.remove(awaited.context(), name, awaited.done());
    return awaited.wait();
}

/// The code of an error, or nothing for a success: for CHECK.
template<class T>
std::optional<relais::ErrorCode> codeOf(const relais::Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}
