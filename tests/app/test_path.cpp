// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include "core/work/casedetail.h"
#include "core/work/erasure.h"
#include "core/work/measures.h"
#include "ui/common/rowviews.h"
#include "ui/pages/caseloadpage.h"
#include "ui/pages/casepage.h"
#include "ui/pages/printpage.h"
#include "ui/pages/todaypage.h"
#include "ui/shell/statusline.h"

#include <QAbstractItemModel>
#include <QFileDialog>
#include <QFileInfo>
#include <QSignalSpy>

using namespace relais;

TEST_CASE("from the phrase to the lock a day's work needs no mouse", "[app][keyboard]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    REQUIRE(qobject_cast<ui::TodayPage *>(desk.window().currentPage()) != nullptr);
    ProgramAtTheDesk::press(Qt::Key_F3);
    REQUIRE(qobject_cast<ui::CaseloadPage *>(desk.window().currentPage()) != nullptr);

    // The search has the focus on arrival; Enter opens what it found.
    ProgramAtTheDesk::type(u"oeuvrard"_s);
    auto *caseload = qobject_cast<ui::CaseloadPage *>(desk.window().currentPage());
    REQUIRE(caseload->shownRows().size() == 1);
    ProgramAtTheDesk::press(Qt::Key_Return);
    auto *dossier = qobject_cast<ui::CasePage *>(desk.window().currentPage());
    REQUIRE(dossier != nullptr);

    // The parcours has the focus; Space ticks the first measure.
    const model::CaseId id(dossier->openId());
    ProgramAtTheDesk::press(Qt::Key_Space);
    auto detail = work::loadCase(*desk.application().session(), id);
    REQUIRE_OK(detail);
    CHECK(detail->file.reference == u"76-2026-00002"_s);
    CHECK(detail->row.obtained == 1);

    ProgramAtTheDesk::press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(work::loadCase(*desk.application().session(), id)->row.obtained == 0);
    ProgramAtTheDesk::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(work::loadCase(*desk.application().session(), id)->row.obtained == 1);

    // Ctrl+P shows the sheet.
    ProgramAtTheDesk::press(Qt::Key_P, Qt::ControlModifier);
    auto *print = qobject_cast<ui::PrintPage *>(desk.window().currentPage());
    REQUIRE(print != nullptr);
    QTemporaryDir place;
    person::whenAsked(&desk.window(), [&](QDialog &dialog) {
        CHECK(qobject_cast<QFileDialog *>(&dialog) != nullptr);
        person::retype(place.filePath(u"synthese.pdf"_s));
        person::press(Qt::Key_Return);
    });
    ProgramAtTheDesk::press(Qt::Key_S, Qt::ControlModifier);
    CHECK(QFileInfo(place.filePath(u"synthese.pdf"_s)).size() > 1000);
    QApplication::setActiveWindow(&desk.window());

    // Alt+Left goes back, Ctrl+L locks.
    ProgramAtTheDesk::press(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.window().currentPage() == dossier);
    QSignalSpy restart(&desk.application(), &Application::restartWanted);
    ProgramAtTheDesk::press(Qt::Key_L, Qt::ControlModifier);
    CHECK(restart.count() == 1);
    CHECK(desk.application().session() == nullptr);
}

TEST_CASE("the vault opens on the day: Enter opens its first case, Alt+Left comes back to it", "[app][keyboard]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    auto *today = qobject_cast<ui::TodayPage *>(desk.window().currentPage());
    REQUIRE(today != nullptr);
    CHECK(today->count() == 0); // both cases were received just now
    CHECK(today->headline().strong == u"2 échéances"_s);
    ProgramAtTheDesk::press(Qt::Key_Return);
    CHECK(qobject_cast<ui::CasePage *>(desk.window().currentPage()) != nullptr);
    ProgramAtTheDesk::press(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.window().currentPage() == today);
    ProgramAtTheDesk::press(Qt::Key_F3);
    ProgramAtTheDesk::press(Qt::Key_F2);
    CHECK(desk.window().currentPage() == today);
}

TEST_CASE("after the lock no row, no title and no text of a case is left in a window", "[app][lock]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    ProgramAtTheDesk::press(Qt::Key_F3);
    ProgramAtTheDesk::type(u"Petrenko"_s);
    ProgramAtTheDesk::press(Qt::Key_Return);
    REQUIRE(qobject_cast<ui::CasePage *>(desk.window().currentPage()) != nullptr);
    ProgramAtTheDesk::press(Qt::Key_L, Qt::ControlModifier);

    const QList<QAbstractItemModel *> models = desk.window().findChildren<QAbstractItemModel *>();
    for (const QAbstractItemModel *model : models) {
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                CHECK_FALSE(model->index(row, column).data().toString().contains(u"Petrenko"_s));
            }
        }
    }
    const QList<QWidget *> widgets = desk.window().findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        CHECK_FALSE(widget->property("text").toString().contains(u"Petrenko"_s));
        CHECK_FALSE(widget->accessibleName().contains(u"Petrenko"_s));
    }
    CHECK(desk.window().windowTitle() == u"Relais"_s);
}

TEST_CASE("the settings of the machine hold nothing of a case", "[app][traces]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    ProgramAtTheDesk::press(Qt::Key_F3);
    ProgramAtTheDesk::type(u"Petrenko"_s);
    ProgramAtTheDesk::press(Qt::Key_Return);
    ProgramAtTheDesk::press(Qt::Key_L, Qt::ControlModifier);
    for (const auto &[key, value] : desk.settings().values()) {
        const QString text = key + value.toString() + value.toStringList().join(u' ');
        CHECK_FALSE(text.contains(u"Petrenko"_s));
        CHECK_FALSE(text.contains(u"76-2026"_s));
    }
}

TEST_CASE("a wrong phrase says so, keeps the vault closed and slows the next try", "[app][unlock]")
{
    ProgramAtTheDesk desk;
    desk.application().unlockPage().firstFocus()->setFocus();
    ProgramAtTheDesk::type(u"autre chose"_s);
    ProgramAtTheDesk::press(Qt::Key_Return);
    const auto says = [&](const QString &words) {
        const QList<QWidget *> widgets = desk.window().findChildren<QWidget *>();
        return std::any_of(widgets.cbegin(), widgets.cend(), [&](const QWidget *widget) {
            return widget->isVisible() && widget->property("text").toString().contains(words);
        });
    };
    REQUIRE(QTest::qWaitFor([&] { return says(u"n’ouvre pas le coffre"_s); }, 10'000));
    CHECK(says(u"Ouvrir dans"_s));
    CHECK(desk.application().session() == nullptr);
}

TEST_CASE("five minutes without a key lock the vault", "[app][lock]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    QSignalSpy restart(&desk.application(), &Application::restartWanted);
    desk.clock().advance(4 * 60'000);
    desk.application().checkIdle();
    CHECK(restart.count() == 0);
    ProgramAtTheDesk::press(Qt::Key_Shift); // she is still there
    desk.clock().advance(4 * 60'000);
    desk.application().checkIdle();
    CHECK(restart.count() == 0);
    desk.clock().advance(2 * 60'000);
    desk.application().checkIdle();
    CHECK(restart.count() == 1);
}

TEST_CASE("what an erasure left in the file is cleaned by the open window, step by step", "[app][retention]")
{
    ProgramAtTheDesk desk;
    {
        const auto keys = work::unlock(desk.folder(), SecretBytes::fromPassphrase(u"sept mots"_s));
        REQUIRE_OK(keys);
        const auto before = work::openDesk(desk.folder(), *keys, desk.clock(), desk.reference());
        REQUIRE_OK(before);
        const model::CaseId id = work::cases::rows(*before->session)->first().id;
        REQUIRE_OK(work::cases::close(*before->session, id, model::ExitReason::Other, {}));
        REQUIRE_OK(work::erasure::erase(*before->session, id, u"Deux ans sans contact"_s,
                                        work::erasure::Cleaning::InSteps)); // and the program dies
        REQUIRE(*store::isSweepDue(*before->vault));
    }
    {
        const auto keys = work::unlock(desk.folder(), SecretBytes::fromPassphrase(u"sept mots"_s));
        const auto later = work::openDesk(desk.folder(), *keys, desk.clock(), desk.reference(), work::Sweep::Later);
        REQUIRE_OK(later);
        CHECK(*store::isSweepDue(*later->vault)); // the opening itself does not wait for it
    }
    desk.unlock();
    const auto isTold = [&desk] { return desk.window().statusLine()->text().contains(u"Plus rien n’en reste"_s); };
    CHECK(QTest::qWaitFor(isTold, 20'000));
    CHECK_FALSE(*store::isSweepDue(desk.application().session()->vault));
}

TEST_CASE("a clock that is set back by an hour does not keep the vault open an hour longer", "[app][lock]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    QSignalSpy restart(&desk.application(), &Application::restartWanted);
    desk.clock().advance(-3'600'000);
    desk.application().checkIdle();
    CHECK(restart.count() == 0);
    desk.clock().advance(4 * 60'000);
    desk.application().checkIdle();
    CHECK(restart.count() == 0);
    desk.clock().advance(2 * 60'000);
    desk.application().checkIdle();
    CHECK(restart.count() == 1);
}

TEST_CASE("F12 shows a blank page with one button, and coming back asks the phrase", "[app][hide]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    ProgramAtTheDesk::press(Qt::Key_F12);
    const QList<QWidget *> widgets = desk.window().findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible()) {
            CHECK_FALSE(widget->property("text").toString().contains(u"dossier"_s));
        }
    }
    QSignalSpy restart(&desk.application(), &Application::restartWanted);
    ProgramAtTheDesk::press(Qt::Key_Return);
    CHECK(restart.count() == 1);
    CHECK(desk.application().session() == nullptr);
}
