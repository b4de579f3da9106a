// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt says of a connection that it could not make, or of a key that means two things, fails the running test: such
// a button does nothing, and no sentence tells why. Included by tests/main.cpp alone.
#pragma once

#include "tests/kit/catch.h"

#include <QCoreApplication>
#include <QMutex>
#include <QString>
#include <QStringList>
#include <QThread>

#include <cstdio>

namespace qtwarnings {

/// A warning of the parts that join objects: connect(), connectSlotsByName(), two actions with one key.
inline bool isFault(QtMsgType type, const QString &message)
{
    if (type != QtWarningMsg && type != QtCriticalMsg) {
        return false;
    }
    for (const char *start : {"QObject::connect", "QObject::disconnect", "QMetaObject::connect",
                              "connect:", "QObject: Cannot create children", "QObject::installEventFilter",
                              "QAction::event: Ambiguous shortcut"}) {
        if (message.startsWith(QLatin1String(start))) {
            return true;
        }
    }
    return false;
}

struct State {
    QMutex mutex;
    QtMessageHandler before = nullptr;
    QStringList left; ///< said by another thread, or between two tests: told at the end of all
    bool isInTest = false;
};
inline State &state()
{
    static State all;
    return all;
}

inline void say(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    State &now = state();
    if (now.before != nullptr) {
        now.before(type, context, message);
    } else {
        std::fprintf(stderr, "%s\n", qPrintable(message));
    }
    if (!isFault(type, message)) {
        return;
    }
    if (now.isInTest && QCoreApplication::instance() != nullptr &&
        QThread::currentThread() == QCoreApplication::instance()->thread()) {
        FAIL_CHECK(message.toStdString());
        return;
    }
    const QMutexLocker lock(&now.mutex);
    now.left << message;
}

inline void watch()
{
    state().before = qInstallMessageHandler(say);
}

/// Whether something was said that no test could be told.
inline bool isAnyLeft()
{
    const QMutexLocker lock(&state().mutex);
    for (const QString &message : std::as_const(state().left)) {
        std::fprintf(stderr, "outside the main thread or outside a test: %s\n", qPrintable(message));
    }
    return !state().left.isEmpty();
}

#if __has_include(<catch2/catch_all.hpp>)
using ListenerBase = Catch::EventListenerBase;
#else
using ListenerBase = Catch::TestEventListenerBase;
#endif

class Listener final : public ListenerBase
{
public:
    using ListenerBase::ListenerBase;
    void testCaseStarting(const Catch::TestCaseInfo &info) override
    {
        ListenerBase::testCaseStarting(info);
        state().isInTest = true;
    }
    void testCaseEnded(const Catch::TestCaseStats &stats) override
    {
        ListenerBase::testCaseEnded(stats);
        state().isInTest = false;
    }
};

} // namespace qtwarnings
