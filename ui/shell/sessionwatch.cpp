// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sessionwatch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kLogind = u"org.freedesktop.login1"_s;
const QString kPath = u"/org/freedesktop/login1"_s;
const QString kManager = u"org.freedesktop.login1.Manager"_s;
const QString kSession = u"org.freedesktop.login1.Session"_s;

} // namespace

SessionWatch::SessionWatch(QDBusConnection system, QDBusConnection desktop, QObject *parent)
    : QObject(parent), m_system(std::move(system)), m_desktop(std::move(desktop))
{
    if (m_desktop.isConnected()) {
        // Desktops agree on the signal, not on its name: each is a line here.
        for (const QString &name :
             {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.cinnamon.ScreenSaver"_s,
              u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s}) {
            m_desktop.connect({}, {}, name, u"ActiveChanged"_s, this, SLOT(onScreenSaver(bool)));
        }
    }
    if (m_system.isConnected()) {
        m_system.connect(kLogind, kPath, kManager, u"PrepareForSleep"_s, this, SLOT(onSleep(bool)));
        holdSleep();
        followSession();
    }
}

void SessionWatch::followSession()
{
    QDBusMessage ask = QDBusMessage::createMethodCall(kLogind, kPath, kManager, u"GetSessionByPID"_s);
    ask << static_cast<uint>(QCoreApplication::applicationPid());
    auto *answer = new QDBusPendingCallWatcher(m_system.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> path = *done;
        if (path.isError()) {
            return; // no session of logind: sleep and screen saver remain
        }
        const QString session = path.value().path();
        m_system.connect(kLogind, session, kSession, u"Lock"_s, this, SLOT(onLock()));
        m_system.connect(kLogind, session, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                         SLOT(onProperties(QString, QVariantMap)));
    });
}

void SessionWatch::holdSleep()
{
    QDBusMessage ask = QDBusMessage::createMethodCall(kLogind, kPath, kManager, u"Inhibit"_s);
    ask << u"sleep"_s << u"Relais"_s << u"Relais"_s << u"delay"_s;
    auto *answer = new QDBusPendingCallWatcher(m_system.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> hold = *done;
        if (!hold.isError()) {
            m_hold = hold.value();
        }
    });
}

void SessionWatch::onSleep(bool begins)
{
    if (begins) {
        emit left();
        m_hold = QDBusUnixFileDescriptor(); // it was said: the computer may sleep
    } else {
        holdSleep();
    }
}

void SessionWatch::onLock()
{
    emit left();
}

void SessionWatch::onScreenSaver(bool isActive)
{
    if (isActive) {
        emit left();
    }
}

void SessionWatch::onProperties(const QString &, const QVariantMap &changed)
{
    const QVariant isActive = changed.value(u"Active"_s);
    if (isActive.isValid() && !isActive.toBool()) { // somebody else has the screen
        emit left();
    }
}

} // namespace relais::ui
