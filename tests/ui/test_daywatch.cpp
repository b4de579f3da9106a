// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"
#include "tests/kit/fakeclock.h"
#include "translations/language.h"
#include "ui/shell/daywatch.h"
#include "ui/shell/reminders.h"

#include <QApplication>
#include <QHash>
#include <QSignalSpy>

using namespace relais;
using namespace relais::ui;

namespace {

struct Watch {
    FakeClock clock{QDateTime(QDate(2026, 11, 24), QTime(22, 58), Qt::UTC)}; // 23:58 in Paris
    qint64 awake = 0;
    DayWatch watch{clock, QTimeZone("Europe/Paris"), [this] { return awake; }};
    QSignalSpy minutes{&watch, &DayWatch::minutePassed};
    QSignalSpy days{&watch, &DayWatch::dayChanged};

    void live(qint64 milliseconds)
    {
        clock.advance(milliseconds);
        awake += milliseconds;
        watch.check();
    }
};

class MemorySettings final : public SettingStore
{
public:
    QVariant settingValue(const QString &key) const override { return values.value(key); }
    void setSettingValue(const QString &key, const QVariant &value) override { values.insert(key, value); }
    QHash<QString, QVariant> values;
};

struct Desk {
    MemorySettings settings;
    QStringList shown;
    Reminders reminders{settings, nullptr, [this](const QString &sentence) { shown << sentence; }};

    Desk() { speak(*qApp, QLocale(QLocale::French)); }
    void count(int count, Reminders::Window window = Reminders::Window::Shown) { reminders.setCount(count, window); }
};

} // namespace

TEST_CASE("each minute is told once, and midnight of the office's zone as a new day", "[ui][daywatch]")
{
    Watch desk;
    desk.live(5'000);
    CHECK(desk.minutes.count() == 0);
    desk.live(55'000);
    CHECK(desk.minutes.count() == 1);
    desk.live(5'000);
    CHECK(desk.minutes.count() == 1);
    CHECK(desk.days.count() == 0);
    desk.live(55'000); // 00:00
    CHECK(desk.days.count() == 1);
    CHECK(desk.minutes.count() == 1);
}

TEST_CASE("after a sleep everything is counted anew", "[ui][daywatch]")
{
    Watch desk;
    desk.clock.advance(10 * 60'000); // the wall clock went on, the computer did not
    desk.awake += 5'000;
    desk.watch.check();
    CHECK(desk.days.count() == 1);
    desk.live(5'000);
    CHECK(desk.days.count() == 1);
    desk.clock.advance(-3'600'000); // somebody set the clock back
    desk.watch.check();
    CHECK(desk.days.count() == 2);
}

TEST_CASE("a reminder says a count and nothing else, once when the count rises", "[ui][reminders]")
{
    Desk desk;
    desk.count(0);
    desk.count(2);
    desk.count(2);
    desk.count(1);
    desk.count(3);
    CHECK(desk.shown == QStringList{u"Relais\u00a0: 2 rappels"_s, u"Relais\u00a0: 3 rappels"_s});
}

TEST_CASE("reminders are off when switched off, and while the window is hidden unless allowed", "[ui][reminders]")
{
    Desk desk;
    desk.count(2, Reminders::Window::Hidden);
    CHECK(desk.shown.isEmpty());
    kRemindersWhileHidden.set(desk.settings, true);
    desk.count(3, Reminders::Window::Hidden);
    CHECK(desk.shown.size() == 1);
    kReminders.set(desk.settings, false);
    desk.count(4);
    CHECK(desk.shown.size() == 1);
}
