// SPDX-License-Identifier: GPL-3.0-or-later
// Lock and hide, whatever stands open; what is copied; what the desktop tells of sleep and of its own lock.
#include "tests/app/desk.h"

#include "core/work/drafts.h"
#include "ui/pages/calldialog.h"
#include "ui/shell/clipboardguard.h"
#include "ui/shell/printing.h"
#include "ui/shell/sessionwatch.h"

#include <QClipboard>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace relais;

namespace {

work::drafts::Typed draftOf(ProgramAtTheDesk &desk, const QString &key)
{
    const auto kept = work::drafts::kept(*desk.application().session(), key);
    REQUIRE_OK(kept);
    return kept->typed;
}

} // namespace

TEST_CASE("Ctrl+L locks while a dialog is open", "[app][lock]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    desk.openCase();
    QSignalSpy restart(&desk.application(), &Application::restartWanted);
    person::whenAsked(&desk.window(), [&](QDialog &dialog) {
        CHECK(qobject_cast<ui::CallDialog *>(&dialog) != nullptr);
        person::press(Qt::Key_L, Qt::ControlModifier);
        CHECK(restart.count() == 1);
        CHECK(desk.application().session() == nullptr);
        dialog.reject(); // the program itself is gone by now
    });
    ProgramAtTheDesk::press(Qt::Key_T, Qt::ControlModifier);
    CHECK(restart.count() == 1);
}

TEST_CASE("the idle clock locks while a dialog is open", "[app][lock]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    desk.openCase();
    QSignalSpy restart(&desk.application(), &Application::restartWanted);
    person::whenAsked(&desk.window(), [&](QDialog &dialog) {
        desk.clock().advance(6 * 60'000);
        desk.application().checkIdle();
        CHECK(restart.count() == 1);
        dialog.reject();
    });
    ProgramAtTheDesk::press(Qt::Key_T, Qt::ControlModifier);
}

TEST_CASE("F12 in a dialog hides dialog and window, keeps the text, and the title stays neutral", "[app][hide]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    const QString id = desk.openCase();
    person::whenAsked(&desk.window(), [&](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>()->setFocus();
        person::type(u"elle rappelle"_s);
        person::press(Qt::Key_F12);
        CHECK_FALSE(dialog.isVisible());
    });
    ProgramAtTheDesk::press(Qt::Key_T, Qt::ControlModifier);
    CHECK(desk.window().isLocked());
    CHECK_FALSE(ProgramAtTheDesk::shows(u"Marchand"_s));
    CHECK_FALSE(ProgramAtTheDesk::shows(u"06 39"_s));
    CHECK(ProgramAtTheDesk::shows(u"Revenir"_s));
    CHECK(desk.window().windowTitle() == u"Relais"_s);
    CHECK(draftOf(desk, u"call."_s + id).value(u"text"_s) == u"elle rappelle"_s);
}

TEST_CASE("F12 closes an open menu and every other popup", "[app][hide]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    desk.openCase();
    QMenu *menu = desk.window().menuBar()->actions().first()->menu();
    menu->popup({10, 10});
    REQUIRE(QApplication::activePopupWidget() == menu);
    QTest::keyClick(menu, Qt::Key_F12);
    CHECK(QApplication::activePopupWidget() == nullptr);
    CHECK(desk.window().isLocked());
}

TEST_CASE("from the key to the painted blank page F12 takes less than 50 ms", "[app][hide]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    desk.openCase();
    QCoreApplication::processEvents();
    QElapsedTimer taken;
    taken.start();
    ProgramAtTheDesk::press(Qt::Key_F12);
    const qint64 microseconds = taken.nsecsElapsed() / 1000;
    CHECK(desk.window().isLocked());
    CHECK(microseconds < 50'000);
    WARN("hidden and painted in " << microseconds << " µs");
    const QImage picture = desk.window().grab().toImage();
    QSet<QRgb> colours;
    for (int x = 0; x < picture.width(); x += 3) {
        for (int y = 0; y < picture.height(); y += 3) {
            colours.insert(picture.pixel(x, y));
        }
    }
    CHECK(colours.size() < 60); // one button on an empty ground
}

TEST_CASE("what is copied is marked as a secret and taken back; nothing of it is rich text", "[app][clipboard]")
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    ui::ClipboardGuard guard(std::chrono::milliseconds(200), [](QClipboard::Mode mode) {
        return mode == QClipboard::Clipboard; // no window server tells it here
    });
    QPlainTextEdit text(u"06 39 98 41 07"_s);
    person::look(text);
    person::press(Qt::Key_A, Qt::ControlModifier);
    person::press(Qt::Key_C, Qt::ControlModifier);
    CHECK(clipboard->text() == u"06 39 98 41 07"_s);
    CHECK(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s) == "secret");
    CHECK_FALSE(clipboard->mimeData()->hasHtml());
    CHECK(QTest::qWaitFor([&] { return clipboard->text().isEmpty(); }, 2000));
}

TEST_CASE("what another program has copied is neither marked nor taken back", "[app][clipboard]")
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    {
        ui::ClipboardGuard guard(std::chrono::milliseconds(50), [](QClipboard::Mode) { return false; });
        clipboard->setText(u"autre chose"_s);
        QTest::qWait(150);
        CHECK_FALSE(clipboard->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    }
    CHECK(clipboard->text() == u"autre chose"_s);
    clipboard->clear();
}

TEST_CASE("the lock and the hidden page empty the clipboard", "[app][clipboard]")
{
    const auto key = GENERATE(as<std::pair<Qt::Key, Qt::KeyboardModifiers>>{}, std::pair{Qt::Key_F12, Qt::NoModifier},
                              std::pair{Qt::Key_L, Qt::ControlModifier});
    ProgramAtTheDesk desk;
    desk.unlock();
    QGuiApplication::clipboard()->setText(u"76-2026-00001"_s);
    ProgramAtTheDesk::press(key.first, key.second);
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
}

TEST_CASE("F12 takes back what was sent to the printer, and nothing of other programs", "[app][hide][print]")
{
    const QTemporaryDir tools;
    const auto tool = [&](const QString &name, const QByteArray &lines) {
        QFile file(tools.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + lines);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    };
    const QByteArray place = tools.path().toLocal8Bit();
    tool(u"lpstat"_s, "cat " + place + "/queue\n");
    tool(u"cancel"_s,
         "echo \"$@\" >" + place + "/cancelled.part && mv " + place + "/cancelled.part " + place + "/cancelled\n");
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", place + ':' + before);
    const auto queue = [&](const QByteArray &jobs) {
        QFile file(tools.filePath(u"queue"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(jobs);
    };
    const auto cancelled = [&] {
        QFile file(tools.filePath(u"cancelled"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().simplified() : QByteArray();
    };
    QObject context;
    queue("laser-11 person 1024 mar.\n");
    ui::noteQueue();
    queue("laser-11 person 1024 mar.\nlaser-12 person 2048 mar.\n"); // ours
    ui::noteQueue();                                                 // a second print, while it waits
    ui::cancelPrinting(&context);
    CHECK(QTest::qWaitFor([&] { return !cancelled().isEmpty(); }, 10'000));
    CHECK(cancelled() == "laser-12");
    qputenv("PATH", before);
}

namespace {

/// A bus of this test alone.
class PrivateBus
{
public:
    PrivateBus()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        REQUIRE_FALSE(daemon.isEmpty()); // packaging/packages has it
        m_daemon.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        REQUIRE(m_daemon.waitForReadyRead(10'000));
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        for (const QString &name : std::as_const(m_names)) {
            QDBusConnection::disconnectFromBus(name);
        }
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    QDBusConnection connect(const QString &name)
    {
        m_names << name;
        const QDBusConnection bus = QDBusConnection::connectToBus(m_address, name);
        REQUIRE(bus.isConnected());
        return bus;
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/// Stands for logind.
class Logind final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public slots:
    // NOLINTNEXTLINE(readability-identifier-naming) as logind names them
    QDBusObjectPath GetSessionByPID(uint) { return QDBusObjectPath(u"/org/freedesktop/login1/session/_31"_s); }

signals:
    void PrepareForSleep(bool begins);
};

} // namespace

TEST_CASE("sleep, the lock of the screen and another person at the desk are told; waking and unlocking are not",
          "[app][session]")
{
    PrivateBus bus;
    QDBusConnection desktop = bus.connect(u"desktop"_s);
    Logind logind;
    REQUIRE(desktop.registerService(u"org.freedesktop.login1"_s));
    REQUIRE(desktop.registerObject(u"/org/freedesktop/login1"_s, &logind,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    ui::SessionWatch watch(bus.connect(u"system"_s), bus.connect(u"session"_s));
    QSignalSpy left(&watch, &ui::SessionWatch::left);
    QTest::qWait(300); // until it knows its session
    const QString session = u"/org/freedesktop/login1/session/_31"_s;
    const QString properties = u"org.freedesktop.DBus.Properties"_s;
    const QString kind = u"org.freedesktop.login1.Session"_s;
    const auto tells = [&](const QString &path, const QString &interface, const QString &name,
                           const QVariantList &values) {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(values);
        desktop.send(message);
        QTest::qWait(150);
        const bool told = left.count() == 1;
        left.clear();
        return told;
    };
    CHECK(tells(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true}));
    CHECK_FALSE(
        tells(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false}));
    CHECK(tells(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true}));
    CHECK(tells(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {true}));
    CHECK_FALSE(tells(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {false}));
    CHECK(tells(session, kind, u"Lock"_s, {}));
    const QString other = u"/org/freedesktop/login1/session/_32"_s;
    CHECK_FALSE(tells(other, kind, u"Lock"_s, {})); // of somebody else
    CHECK(tells(session, properties, u"PropertiesChanged"_s, {kind, QVariantMap{{u"Active"_s, false}}, QStringList()}));
    CHECK_FALSE(
        tells(session, properties, u"PropertiesChanged"_s, {kind, QVariantMap{{u"Active"_s, true}}, QStringList()}));
}

TEST_CASE("without any bus nothing is said and nothing fails", "[app][session]")
{
    ui::SessionWatch watch(QDBusConnection(u"none"_s), QDBusConnection(u"none"_s));
    QSignalSpy left(&watch, &ui::SessionWatch::left);
    QTest::qWait(50);
    CHECK(left.isEmpty());
}

#include "test_leaving.moc"
