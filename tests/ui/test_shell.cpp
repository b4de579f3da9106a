// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"

#include "tests/kit/fakenotices.h"
#include "translations/language.h"
#include "ui/common/look.h"
#include "ui/shell/errorwords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/statusline.h"

#include <QAction>
#include <QApplication>
#include <QHash>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QTime>
#include <QVBoxLayout>

using namespace relais;
using namespace relais::ui;

namespace {

class MemorySettings final : public SettingStore
{
public:
    QVariant settingValue(const QString &key) const override { return values.value(key); }
    void setSettingValue(const QString &key, const QVariant &value) override { values.insert(key, value); }
    QHash<QString, QVariant> values;
};

class TestPage final : public Page
{
public:
    TestPage(const QString &title, Qt::Key key)
        : m_title(title), m_key(key), m_head(new PageHead(title, this)), edit(new QLineEdit(this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_head);
        column->addWidget(edit);
    }
    QString title() const override { return m_title; }
    QString iconName() const override { return u"view-list-details"_s; }
    QKeySequence key() const override { return m_key == Qt::Key_unknown ? QKeySequence() : QKeySequence(m_key); }
    std::optional<int> count() const override { return number; }
    Headline headline() const override { return {u"%1 dossiers"_s.arg(number), u"ouverts"_s}; }
    void open(const QString &id) override { opened = id; }
    QString openId() const override { return opened; }
    bool canLeave() override { return mayLeave; }
    void clear() override { edit->clear(); }
    void reload() override {}
    void fit(Width now) override { width = now; }
    PageHead *head() const override { return m_head; }
    QWidget *firstFocus() const override { return edit; }
    QList<QWidget *> panes() const override { return {edit}; }

private:
    QString m_title;
    Qt::Key m_key;
    PageHead *m_head;

public:
    QLineEdit *edit;
    QString opened;
    int number = 5;
    bool mayLeave = true;
    Width width = Width::Wide;
};

struct Desk {
    MemorySettings settings;
    MainWindow window{settings};
    TestPage *list = new TestPage(u"File active"_s, Qt::Key_F3);
    TestPage *today = new TestPage(u"Aujourd’hui"_s, Qt::Key_F2);
    TestPage *record = new TestPage(u"Dossier"_s, Qt::Key_unknown);

    Desk()
    {
        speak(*qApp, QLocale(QLocale::French));
        window.addPage(today, MainWindow::Place::Navigation);
        window.addPage(list, MainWindow::Place::Navigation);
        window.addPage(record, MainWindow::Place::Beside, list);
        window.show();
        QApplication::setActiveWindow(&window);
        window.resize(1440, 900);
        window.show(list);
    }
};

} // namespace

TEST_CASE("the window is called Relais, whatever page is shown", "[ui][shell]")
{
    Desk desk;
    CHECK(desk.window.windowTitle() == u"Relais"_s);
    desk.window.show(desk.record, u"7"_s);
    CHECK(desk.window.windowTitle() == u"Relais"_s);
}

TEST_CASE("one goes to pages by key and by the list, and back and forward", "[ui][shell]")
{
    Desk desk;
    CHECK(desk.list->edit->hasFocus());
    QTest::keyClick(&desk.window, Qt::Key_F2);
    CHECK(desk.window.currentPage() == desk.today);
    desk.window.show(desk.record, u"7"_s);
    const auto *navigation = desk.window.findChild<Navigation *>();
    REQUIRE(navigation != nullptr);
    CHECK(navigation->list()->currentIndex().row() == 1); // the record stands under its list
    QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.window.currentPage() == desk.today);
    QTest::keyClick(&desk.window, Qt::Key_Right, Qt::AltModifier);
    CHECK(desk.window.currentPage() == desk.record);
    CHECK(desk.record->opened == u"7"_s);
}

TEST_CASE("a page that holds unsaved words is not left without the person's word", "[ui][shell]")
{
    Desk desk;
    desk.list->mayLeave = false;
    CHECK_FALSE(desk.window.show(desk.today));
    CHECK(desk.window.currentPage() == desk.list);
    desk.list->mayLeave = true;
    CHECK(desk.window.show(desk.today));
}

TEST_CASE("the status bar says the page's counts, then who works and when it was saved", "[ui][shell]")
{
    Desk desk;
    CHECK(desk.window.statusLine()->text() == u"5 dossiers ouverts"_s);
    desk.list->number = 6;
    emit desk.list->statusChanged();
    CHECK(desk.window.statusLine()->text() == u"6 dossiers ouverts"_s);
    desk.window.statusLine()->say(u"Dossier créé."_s);
    CHECK(desk.window.statusLine()->text() == u"Dossier créé."_s);
    emit desk.list->statusChanged(); // counts do not cover what was just said
    CHECK(desk.window.statusLine()->text() == u"Dossier créé."_s);
}

TEST_CASE("once locked, no menu, no shortcut and no word of a case remains", "[ui][shell]")
{
    Desk desk;
    auto *unlock = new TestPage(u"Ouvrir"_s, Qt::Key_unknown);
    desk.window.setUnlockPage(unlock);
    desk.list->edit->setText(u"Lefev"_s);
    desk.window.setUser(u"C. Auger"_s, u"coordinatrice"_s);
    QSignalSpy lock(&desk.window, &MainWindow::lockRequested);
    QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier);
    CHECK(lock.count() == 1);
    desk.window.clearPages();
    desk.window.showUnlock();
    CHECK(desk.window.isLocked());
    CHECK(desk.window.currentPage() == unlock);
    CHECK(desk.list->edit->text().isEmpty());
    CHECK_FALSE(desk.window.menuBar()->isVisible());
    QTest::keyClick(&desk.window, Qt::Key_F2);
    CHECK(desk.window.currentPage() == unlock);
    CHECK_FALSE(desk.window.backAction()->isEnabled());
    desk.window.showWorkspace();
    CHECK(desk.window.menuBar()->isVisible());
}

TEST_CASE("F12 leaves a blank page with one button", "[ui][shell]")
{
    Desk desk;
    QSignalSpy hide(&desk.window, &MainWindow::hideRequested);
    QTest::keyClick(&desk.window, Qt::Key_F12);
    CHECK(hide.count() == 1);
    desk.window.showHidden();
    CHECK_FALSE(desk.window.statusLine()->isVisible());
    QSignalSpy back(&desk.window, &MainWindow::returnRequested);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(back.count() == 1);
}

TEST_CASE("zoom by key grows to 200 % and is kept; the navigation then shows icons only", "[ui][shell]")
{
    Desk desk;
    const auto *navigation = desk.window.findChild<Navigation *>();
    const int wide = navigation->width();
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(&desk.window, Qt::Key_Equal, Qt::ControlModifier);
    }
    CHECK(zoomPercent() == 200);
    CHECK(kZoom.in(desk.settings) == 200);
    CHECK(desk.list->width == Width::Narrow);
    CHECK(navigation->width() < wide);
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(&desk.window, Qt::Key_Minus, Qt::ControlModifier);
    }
    CHECK(zoomPercent() == 100);
    CHECK(desk.list->width == Width::Wide);
    CHECK(navigation->width() == wide);
}

TEST_CASE("F6 goes from pane to pane and round again", "[ui][shell]")
{
    Desk desk;
    const auto *navigation = desk.window.findChild<Navigation *>();
    REQUIRE(desk.list->edit->hasFocus());
    QTest::keyClick(&desk.window, Qt::Key_F6);
    CHECK(navigation->list()->hasFocus());
    QTest::keyClick(&desk.window, Qt::Key_F6);
    CHECK(desk.list->edit->hasFocus());
}

TEST_CASE("the actions of a page are in the menus while it is shown, and work only then", "[ui][shell]")
{
    Desk desk;
    auto *act = new QAction(u"&Ajouter une mesure"_s, desk.record);
    act->setShortcut(QKeySequence(u"Ctrl+M"_s));
    desk.record->addPageAction(act, Menu::Case);
    QSignalSpy done(act, &QAction::triggered);
    QTest::keyClick(&desk.window, Qt::Key_M, Qt::ControlModifier);
    CHECK(done.count() == 0);
    desk.window.show(desk.record, u"7"_s);
    QTest::keyClick(&desk.window, Qt::Key_M, Qt::ControlModifier);
    CHECK(done.count() == 1);
}

TEST_CASE("every error has its sentence in French and in English", "[ui][notices]")
{
    for (const QLocale::Language language : {QLocale::French, QLocale::English}) {
        speak(*qApp, QLocale(language));
        QSet<QString> facts;
        for (int code = 0; code <= static_cast<int>(kLastErrorCode); ++code) {
            CAPTURE(word(static_cast<ErrorCode>(code)));
            const ErrorWords words = errorWords(static_cast<ErrorCode>(code));
            CHECK_FALSE(words.fact.isEmpty());
            CHECK_FALSE(words.advice.isEmpty());
            CHECK_FALSE(facts.contains(words.fact));
            facts << words.fact;
        }
        CHECK(facts.size() == static_cast<int>(kLastErrorCode) + 1);
    }
    speak(*qApp, QLocale(QLocale::French));
    CHECK(errorWords(ErrorCode::WrongKey).fact == u"Cette phrase n’ouvre pas le coffre."_s);
    CHECK(errorSentence({ErrorCode::DiskFull, {}}).endsWith(u"(disk_full)"_s));
}

TEST_CASE("an error stands under the head of the page until it is closed; the newest replaces it", "[ui][notices]")
{
    Desk desk;
    WindowNotices notices(&desk.window);
    notices.error({ErrorCode::DiskFull, {}});
    REQUIRE(desk.list->head()->notice() != nullptr);
    CHECK(desk.list->head()->notice()->accessibleDescription().contains(u"Le disque est plein"_s));
    notices.error({ErrorCode::VaultBusy, {}});
    CHECK(desk.list->head()->notice()->accessibleDescription().contains(u"déjà ouvert"_s));
    desk.window.show(desk.today);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(desk.list->head()->notice() == nullptr);
    notices.error({ErrorCode::Cancelled, {}});
    CHECK(desk.today->head()->notice() == nullptr);
}

TEST_CASE("a short job shows no bar; a long one can be stopped", "[ui][notices]")
{
    Desk desk;
    WindowNotices notices(&desk.window);
    bool stopped = false;
    notices.jobStarted(u"Import"_s, [&stopped] { stopped = true; });
    CHECK(desk.list->head()->notice() == nullptr);
    REQUIRE(QTest::qWaitFor([&] { return desk.list->head()->notice() != nullptr; }, 3000));
    auto *bar = qobject_cast<JobBar *>(desk.list->head()->notice());
    REQUIRE(bar != nullptr);
    notices.jobProgress(1, 2);
    emit bar->stopRequested();
    CHECK(stopped);
    notices.jobEnded(u"Arrêté."_s);
    CHECK(desk.window.statusLine()->text() == u"Arrêté."_s);
}

TEST_CASE("French is spoken unless the system is set to English", "[ui][language]")
{
    CHECK(chosenLocale(QLocale(QLocale::German)).language() == QLocale::French);
    CHECK(chosenLocale(QLocale(QLocale::English)).language() == QLocale::English);
    CHECK(chosenLocale(QLocale::c()).language() == QLocale::French);
}
