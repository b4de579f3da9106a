// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/result.h"
#include "ui/common/icon.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/shell/hiddenpage.h"
#include "ui/shell/keylist.h"
#include "ui/shell/menus.h"
#include "ui/shell/navigation.h"
#include "ui/shell/statusline.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTime>

namespace relais::ui {

MainWindow::MainWindow(SettingStore &settings, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_outer(new QStackedWidget(this)), m_workspace(new QWidget(this)),
      m_stack(new QStackedWidget(m_workspace)), m_navigation(new Navigation(m_workspace)),
      m_status(new StatusLine(this)), m_menus(new Menus(menuBar())), m_hidden(new HiddenPage(this))
{
    setWindowTitle(u"Relais"_s);
    setWindowIcon(programIcon());
    setContextMenuPolicy(Qt::NoContextMenu);
    applyLook(settings);
    buildFrame();
    buildCommands();
    connect(m_navigation, &Navigation::chosen, this, [this](Page *page) {
        if (!show(page)) {
            m_navigation->mark(m_under.value(currentPage(), currentPage()));
        }
    });
    connect(m_hidden, &HiddenPage::returnRequested, this, &MainWindow::returnRequested);
}

void MainWindow::buildFrame()
{
    auto *body = new QWidget(m_workspace);
    m_top = new QVBoxLayout(body);
    arrange(m_top, Space::None);
    m_top->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(m_workspace);
    arrange(row, Space::None);
    row->addWidget(m_navigation);
    row->addWidget(newLine(Qt::Vertical, m_workspace));
    row->addWidget(body, 1);
    m_outer->addWidget(m_workspace);
    m_outer->addWidget(m_hidden);
    auto *frame = new QWidget(this);
    auto *column = new QVBoxLayout(frame);
    arrange(column, Space::None);
    column->addWidget(m_outer, 1);
    column->addWidget(m_status);
    setCentralWidget(frame);
}

QAction *MainWindow::command(const QString &text, const QList<QKeySequence> &keys, Menu menu)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    addCommand(action, menu);
    return action;
}

void MainWindow::buildCommands()
{
    m_hide = command(tr("&Hide"), {QKeySequence(Qt::Key_F12)}, Menu::View);
    QAction *lock = command(tr("&Lock"), {QKeySequence(u"Ctrl+L"_s)}, Menu::File);
    QAction *quit = command(tr("&Quit"), {QKeySequence(u"Ctrl+Q"_s)}, Menu::File);
    m_back = command(tr("&Back"), {QKeySequence(u"Alt+Left"_s)}, Menu::View);
    m_forward = command(tr("&Forward"), {QKeySequence(u"Alt+Right"_s)}, Menu::View);
    QAction *next = command(tr("&Next pane"), {QKeySequence(Qt::Key_F6)}, Menu::View);
    QAction *previous = command(tr("&Previous pane"), {QKeySequence(u"Shift+F6"_s)}, Menu::View);
    QAction *larger = command(tr("&Larger"), {QKeySequence(u"Ctrl+="_s), QKeySequence(u"Ctrl++"_s)}, Menu::View);
    QAction *smaller = command(tr("&Smaller"), {QKeySequence(u"Ctrl+-"_s)}, Menu::View);
    QAction *full = command(tr("F&ull screen"), {QKeySequence(Qt::Key_F11)}, Menu::View);
    QAction *menus = command(tr("&Menus"), {QKeySequence(Qt::Key_F10)}, Menu::Help);
    QAction *keys = command(tr("&Keys of this page"), {QKeySequence(Qt::Key_F1)}, Menu::Help);
    setIconName(m_hide, u"view-hidden"_s);
    setIconName(lock, u"object-locked"_s);
    m_navigation->addFoot(m_hide);
    m_navigation->addFoot(lock);
    connect(m_hide, &QAction::triggered, this, &MainWindow::hideRequested);
    connect(lock, &QAction::triggered, this, &MainWindow::lockRequested);
    connect(quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_back, &QAction::triggered, this, &MainWindow::goBack);
    connect(m_forward, &QAction::triggered, this, &MainWindow::goForward);
    connect(next, &QAction::triggered, this, [this] { cyclePane(1); });
    connect(previous, &QAction::triggered, this, [this] { cyclePane(-1); });
    connect(larger, &QAction::triggered, this, [this] { zoomBy(10); });
    connect(smaller, &QAction::triggered, this, [this] { zoomBy(-10); });
    connect(full, &QAction::triggered, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connect(menus, &QAction::triggered, this, [this] {
        menuBar()->setFocus(Qt::MenuBarFocusReason);
        menuBar()->setActiveAction(menuBar()->actions().value(0));
    });
    connect(keys, &QAction::triggered, this, [this] { showKeyList(this, currentPage(), m_menus->withKeys()); });
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
}

void MainWindow::addPage(Page *page, Place place, Page *under)
{
    page->setMinimumSize(1, 1); // a page fits itself to the width it is given; it never widens the window
    m_stack->addWidget(page);
    m_under.insert(page, place == Place::Beside ? under : page);
    if (place == Place::Navigation) {
        m_navigation->addPage(page);
    }
    if (place != Place::Beside) {
        QAction *go = command(page->title(), {page->key()}, Menu::View);
        setIconName(go, page->iconName());
        connect(go, &QAction::triggered, page, [this, page] { show(page); });
        if (place == Place::Foot) {
            m_navigation->addFoot(go, Navigation::FootEnd::Top, page);
        }
    }
    connect(page, &Page::statusChanged, this, [this, page] {
        if (page == currentPage()) {
            refreshStatus();
        }
    });
    page->setAccessibleName(page->title());
}

void MainWindow::addCommand(QAction *action, Menu menu)
{
    m_menus->addCommand(action, menu);
    m_workspace->addAction(action); // alive while the workspace is shown
}

bool MainWindow::show(Page *page, const QString &id)
{
    if (!enter({page, id})) {
        return false;
    }
    m_visits.resize(m_visit + 1);
    m_visits << Visit{page, id};
    ++m_visit;
    travel(0);
    return true;
}

bool MainWindow::enter(const Visit &visit)
{
    Page *before = currentPage();
    const bool stays = before == visit.page && before->openId() == visit.id;
    if (m_visit >= 0 && !stays && !before->canLeave()) {
        return false;
    }
    m_stack->setCurrentWidget(visit.page);
    visit.page->open(visit.id);
    m_menus->showPage(visit.page);
    m_navigation->mark(m_under.value(visit.page));
    refreshStatus();
    if (QWidget *first = visit.page->firstFocus()) {
        first->setFocus(Qt::OtherFocusReason);
    }
    emit shown(visit.page);
    return true;
}

void MainWindow::travel(int step)
{
    const qsizetype wanted = m_visit + step;
    if (step != 0 && wanted >= 0 && wanted < m_visits.size() && enter(m_visits.at(wanted))) {
        m_visit = wanted;
    }
    m_back->setEnabled(m_visit > 0);
    m_forward->setEnabled(m_visit + 1 < m_visits.size());
}

void MainWindow::goBack()
{
    travel(-1);
}

void MainWindow::goForward()
{
    travel(1);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_outer->currentWidget() == m_workspace ? m_stack->currentWidget()
                                                                        : m_outer->currentWidget());
}

void MainWindow::setTopBar(QWidget *bar)
{
    m_top->insertWidget(0, bar);
}

void MainWindow::setUnlockPage(Page *page)
{
    m_unlock = page;
    page->setMinimumSize(1, 1); // as addPage(): what it needs does not count once another page is shown
    m_outer->addWidget(page);
    connect(page, &Page::statusChanged, this, [this, page] {
        if (page == currentPage()) {
            refreshStatus();
        }
    });
}

void MainWindow::setAlone(QWidget *widget)
{
    m_outer->setCurrentWidget(widget);
    menuBar()->setVisible(widget == m_workspace);
    m_status->setVisible(widget != m_hidden);
    m_status->clear();
    refreshStatus();
}

void MainWindow::showUnlock()
{
    setAlone(m_unlock);
    m_unlock->open({});
    if (QWidget *first = m_unlock->firstFocus()) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::showWorkspace()
{
    setAlone(m_workspace);
    refit(); // pages made since the window got its width
    if (m_visit >= 0 && m_stack->currentWidget() != nullptr) {
        enter(m_visits.at(m_visit));
    }
}

void MainWindow::showHidden()
{
    setAlone(m_hidden);
    m_hidden->setFocus(Qt::OtherFocusReason);
    repaint(); // now, not when the event loop comes round
}

bool MainWindow::isLocked() const
{
    return m_outer->currentWidget() != m_workspace;
}

void MainWindow::dropPages()
{
    m_navigation->dropPages();
    m_under.clear();
    while (QWidget *page = m_stack->widget(0)) {
        m_stack->removeWidget(page);
        page->hide();
        page->deleteLater(); // the act that leads here may be one of its own
    }
}

void MainWindow::clearPages()
{
    for (int i = 0; i < m_stack->count(); ++i) {
        qobject_cast<Page *>(m_stack->widget(i))->clear();
    }
    m_visits.clear();
    m_visit = -1;
    m_saved = {};
    m_user = {};
    m_status->clear();
    m_status->setItems({});
    travel(0);
}

void MainWindow::setUser(const QString &name, const QString &role)
{
    m_user = {{}, role.isEmpty() ? name : name + u", "_s + role};
    refreshStatus();
}

void MainWindow::setSaved(const QTime &local)
{
    m_saved = {u"checkmark"_s, tr("Saved at %1").arg(local.toString(u"HH:mm"_s))};
    refreshStatus();
}

void MainWindow::refreshStatus()
{
    const Page *page = currentPage();
    m_status->setHeadline(page != nullptr ? page->headline() : Headline());
    QList<StatusItem> items = page != nullptr ? page->statusItems() : QList<StatusItem>();
    if (!isLocked()) {
        items << m_saved << m_user;
    }
    m_status->setItems(items);
}

void MainWindow::zoomBy(int percent)
{
    kZoom.set(m_settings, std::clamp(zoomPercent() + percent, 100, 200));
    applyLook(m_settings);
}

void MainWindow::refit()
{
    const int logical = width() * 100 / zoomPercent();
    const Width now = logical >= 1280 ? Width::Wide : logical >= 1024 ? Width::Medium : Width::Narrow;
    m_navigation->setWords(now == Width::Wide ? NavDelegate::Words::Shown : NavDelegate::Words::Hidden);
    for (int i = 0; i < m_stack->count(); ++i) {
        qobject_cast<Page *>(m_stack->widget(i))->fit(now);
    }
}

void MainWindow::cyclePane(int step)
{
    const Page *page = currentPage();
    QList<QWidget *> panes{m_navigation->list()};
    if (page != nullptr) {
        panes << page->panes();
    }
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i)->hasFocus() || panes.at(i)->isAncestorOf(focusWidget())) {
            at = i;
        }
    }
    panes.at((at + step + panes.size()) % panes.size())->setFocus(Qt::TabFocusReason);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    refit();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::StyleChange) { // the zoom, from here or from the settings
        refit();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Page *page = currentPage();
    if (page != nullptr && !isLocked() && !page->canLeave()) {
        event->ignore();
        return;
    }
    emit closing();
    QMainWindow::closeEvent(event);
}

} // namespace relais::ui
