// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "core/work/access.h"
#include "core/work/notes.h"
#include "core/work/undo.h"
#include "ui/common/keybutton.h"
#include "ui/pages/caseloadpage.h"
#include "ui/pages/casepage.h"
#include "ui/pages/decisionspage.h"
#include "ui/pages/draft.h"
#include "ui/pages/intakepage.h"
#include "ui/pages/partnerspage.h"
#include "ui/pages/printpage.h"
#include "ui/pages/retentionpage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/tracespage.h"
#include "ui/pages/unlockpage.h"
#include "ui/shell/actwords.h"
#include "ui/shell/clipboardguard.h"
#include "ui/shell/daywatch.h"
#include "ui/shell/deskkeys.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices.h"
#include "ui/shell/printing.h"
#include "ui/shell/reminders.h"
#include "ui/shell/sessionwatch.h"
#include "ui/tools/importwizard.h"
#include "ui/tools/newvaultdialog.h"
#include "ui/tools/opencasedialog.h"
#include "ui/tools/peopledialog.h"

#include <QAction>
#include <QApplication>
#include <QToolTip>

namespace relais {

namespace {

/// Draft of the vault in which the last place is kept over a lock: a page and a record, never on the machine.
const QString kPlaceDraft = u"window.place"_s;

} // namespace

Application::Application(SettingStore &settings, const Clock &clock, const model::Reference &reference)
    : m_settings(settings), m_clock(clock), m_reference(reference),
      m_window(std::make_unique<ui::MainWindow>(settings)), m_notices(new ui::WindowNotices(m_window.get()))
{
    m_unlock = new ui::UnlockPage(settings);
    m_window->setUnlockPage(m_unlock);
    connect(m_unlock, &ui::UnlockPage::unlocked, this,
            [this](const std::shared_ptr<ui::Unlocked> &unlocked) { openVault(std::move(*unlocked)); });
    connect(m_unlock, &ui::UnlockPage::newVaultWanted, this, &Application::makeVault);
    watch();
    buildCommands();
    m_window->showUnlock();
}

/// Everything that can hide or lock.
void Application::watch()
{
    using ui::MainWindow;
    const auto ask = [this] { lock(); };
    connect(m_window.get(), &MainWindow::lockRequested, this, ask);
    connect(m_window.get(), &MainWindow::hideRequested, this, &Application::hide);
    // Coming back from the hidden page asks the phrase: it is the lock that does so.
    connect(m_window.get(), &MainWindow::returnRequested, this, ask);
    m_deskKeys = new ui::DeskKeys(this);
    connect(m_deskKeys, &ui::DeskKeys::hideWanted, this, &Application::hide);
    connect(m_deskKeys, &ui::DeskKeys::lockWanted, this, ask);
    m_idle = new ui::IdleLock(m_settings, m_clock, this);
    connect(m_idle, &ui::IdleLock::idle, this, &Application::leave);
    auto *session = new ui::SessionWatch(QDBusConnection::systemBus(), QDBusConnection::sessionBus(), this);
    connect(session, &ui::SessionWatch::left, this, &Application::leave);
    m_clipboard = new ui::ClipboardGuard(std::chrono::seconds(30), {}, this);
    const auto keep = [this] {
        (void)ui::keepDrafts(); // the error was shown
        keepPlace();
    };
    connect(m_window.get(), &MainWindow::closing, this, keep);
    connect(qApp, &QGuiApplication::commitDataRequest, this, keep, Qt::DirectConnection);
}

Application::~Application()
{
    m_window.reset(); // pages hold the session
    m_desk.session.reset();
    m_desk.vault.reset();
}

QAction *Application::command(const QString &text, const QString &icon, const QString &key, ui::Menu menu)
{
    auto *action = new QAction(text, this);
    action->setShortcut(QKeySequence(key));
    if (!icon.isEmpty()) {
        ui::setIconName(action, icon);
    }
    m_window->addCommand(action, menu);
    return action;
}

void Application::buildCommands()
{
    m_newCase = command(tr("&New referral"), u"list-add"_s, u"Ctrl+N"_s, ui::Menu::File);
    m_openCase = command(tr("&Open a case…"), u"document-open"_s, u"Ctrl+O"_s, ui::Menu::File);
    m_import = command(tr("&Import…"), u"document-import"_s, u"Ctrl+I"_s, ui::Menu::File);
    connect(m_openCase, &QAction::triggered, this, &Application::openCase);
    m_undo = command(tr("&Undo"), {}, u"Ctrl+Z"_s, ui::Menu::Edit);
    m_redo = command(tr("&Redo"), {}, u"Ctrl+Shift+Z"_s, ui::Menu::Edit);
    connect(m_undo, &QAction::triggered, this, &Application::undo);
    connect(m_redo, &QAction::triggered, this, &Application::redo);
}

void Application::openVault(ui::Unlocked &&unlocked)
{
    auto desk = work::openDesk(unlocked.folder, unlocked.keys, m_clock, m_reference);
    if (!desk) {
        m_unlock->showError(desk.error());
        return;
    }
    const auto healing = unlocked.keys.healing;
    const auto by = unlocked.by;
    adopt(std::move(*desk), std::move(unlocked.keys));
    if (healing != store::Healing::None) {
        m_notices->notice(
            {ui::Token::Week, u"question"_s, tr("A copy of the key file was damaged and has been put right."), {}, {}});
    }
    if (by == ui::Unlocked::By::RecoverySheet) {
        renewKeys(ui::RenewKeysDialog::Renew::Both);
    }
}

void Application::adopt(work::Desk desk, store::KeySlots::Opened keys)
{
    m_desk = std::move(desk);
    m_keys = std::move(keys);
    m_unlock->remember(m_desk.vault->folder());
    buildPages();
    m_window->setUser(session()->user.name, ui::roleWord(session()->user.role));
    connect(m_desk.vault.get(), &store::Vault::changed, this, [this] {
        m_window->setSaved(m_clock.now().toTimeZone(session()->zone).time());
        refreshUndo();
    });
    refreshUndo();
    m_window->showWorkspace();
    returnToPlace();
    m_idle->start();
    m_deskKeys->start();
}

void Application::makeVault()
{
    ui::NewVaultDialog dialog(m_clock, m_reference, {0, 0}, m_window.get());
    if (dialog.exec() == QDialog::Accepted) {
        adopt(dialog.takeDesk(), dialog.takeKeys());
    }
}

void Application::renewKeys(ui::RenewKeysDialog::Renew what)
{
    ui::RenewKeysDialog dialog(m_desk.vault->folder(), m_keys, what, m_clock, m_window.get());
    dialog.exec();
}

void Application::showPeople()
{
    ui::PeopleDialog dialog(*session(), m_keys, *m_notices, m_window.get());
    dialog.exec();
    if (const auto next = dialog.takeNextKeys()) {
        changeKeys(*next);
    }
}

/// Somebody left: the vault is closed and written anew under the keys of those who stay. No event may run meanwhile,
/// since the pages outlive their session. What does not succeed now is done, and told, at the next opening.
void Application::changeKeys(const store::KeySlots::Opened &next)
{
    const QString folder = m_desk.vault->folder();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    (void)ui::keepDrafts();
    forget();
    (void)work::followKeys(folder, next);
    QGuiApplication::restoreOverrideCursor();
    emit restartWanted();
}

void Application::addPage(const QString &word, ui::Page *page, ui::MainWindow::Place place, ui::Page *under)
{
    m_pages.insert(word, page);
    m_window->addPage(page, place, under);
}

/// The first page: it follows the clock, and the count of the desktop's reminders follows it.
void Application::addToday()
{
    m_today = new ui::TodayPage(*session(), *m_notices, m_newCase);
    addPage(u"today"_s, m_today, ui::MainWindow::Place::Navigation);
    auto *watch = new ui::DayWatch(m_clock, session()->zone, {}, m_today);
    connect(watch, &ui::DayWatch::minutePassed, m_today, &ui::TodayPage::tick);
    connect(watch, &ui::DayWatch::dayChanged, m_today, &ui::TodayPage::reload);
    m_reminders = new ui::Reminders(m_settings, m_window.get(), {}, m_today);
    const auto remind = [this] {
        using Window = ui::Reminders::Window;
        m_reminders->setCount(m_today->count().value_or(0), m_window->isLocked() ? Window::Hidden : Window::Shown);
    };
    connect(m_today, &ui::Page::statusChanged, this, remind);
    remind();
}

void Application::buildPages()
{
    using Place = ui::MainWindow::Place;
    addToday();
    m_newCase->setEnabled(work::access::mayDo(*session(), u"case.open"_s));
    m_import->setEnabled(work::access::mayDo(*session(), u"import.caseload"_s));
    auto *caseload = new ui::CaseloadPage(*session(), *m_notices, m_newCase, m_import);
    auto *dossier = new ui::CasePage(*session(), *m_notices, m_window->backAction());
    auto *print = new ui::PrintPage(*session(), *m_notices, m_window->backAction());
    addPage(u"caseload"_s, caseload, Place::Navigation);
    addPage(u"case"_s, dossier, Place::Beside, caseload);
    addPage(u"print"_s, print, Place::Beside, caseload);
    auto *intake = new ui::IntakePage(*session(), *m_notices);
    addPage(u"intake"_s, intake, Place::Beside, caseload);
    const auto openCase = [this, dossier](const model::CaseId &id) { m_window->show(dossier, id.text()); };
    connect(caseload, &ui::CaseloadPage::caseWanted, this, openCase);
    connect(m_today, &ui::TodayPage::caseWanted, this, openCase);
    connect(m_newCase, &QAction::triggered, intake, [this, intake] { m_window->show(intake); });
    connect(intake, &ui::IntakePage::caseCreated, this, openCase);
    connect(intake, &ui::IntakePage::caseWanted, this, openCase);
    connect(intake, &ui::IntakePage::leaveWanted, this, [this, caseload] { m_window->show(caseload); });
    connect(dossier, &ui::CasePage::printWanted, this,
            [this, print](const model::CaseId &id) { m_window->show(print, id.text()); });
    auto *decisions = new ui::DecisionsPage(*session(), *m_notices);
    addPage(u"decisions"_s, decisions, Place::Navigation);
    connect(decisions, &ui::DecisionsPage::caseWanted, this, openCase);
    if (work::access::right(*session(), u"cards"_s, work::access::Outlet::Screen) == work::access::Right::Yes) {
        addPage(u"partners"_s, new ui::PartnersPage(*session(), *m_notices), Place::Navigation);
    }
    if (work::access::right(*session(), u"trace"_s, work::access::Outlet::Screen) == work::access::Right::Yes) {
        addPage(u"traces"_s, new ui::TracesPage(*session(), *m_notices), Place::Navigation);
    }
    auto *import = new ui::ImportWizard(*session(), *m_notices, m_window->backAction());
    addPage(u"import"_s, import, Place::Beside, caseload);
    connect(m_import, &QAction::triggered, import, [this, import] {
        if (m_window->show(import)) {
            import->chooseFile();
        }
    });
    connect(import, &ui::ImportWizard::imported, this, [this, caseload] { m_window->show(caseload); });
    if (work::retention::mayDecide(*session())) {
        auto *retention = new ui::RetentionPage(*session(), *m_notices);
        addPage(u"retention"_s, retention, Place::Foot);
        connect(retention, &ui::RetentionPage::caseWanted, this, openCase);
    }
    connect(dossier, &ui::CasePage::gone, print, &ui::Page::clear);
    connect(dossier, &ui::CasePage::gone, this, [this, caseload] { m_window->show(caseload); });
    auto *settings = new ui::SettingsPage(*session(), *m_notices, m_settings);
    addPage(u"settings"_s, settings, Place::Foot);
    using Renew = ui::RenewKeysDialog::Renew;
    connect(settings, &ui::SettingsPage::newPhraseWanted, this, [this] { renewKeys(Renew::Phrase); });
    connect(settings, &ui::SettingsPage::newSheetWanted, this, [this] { renewKeys(Renew::Sheet); });
    connect(settings, &ui::SettingsPage::peopleWanted, this, &Application::showPeople);
    m_window->show(m_today);
}

ui::Page *Application::pageNamed(const QString &word) const
{
    return m_pages.value(word);
}

void Application::checkIdle()
{
    m_idle->check();
}

void Application::hide()
{
    if (session() == nullptr) {
        return;
    }
    ui::holdDrafts(); // the disk comes after the screen
    m_window->showHidden();
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->hide();
    }
    while (QWidget *dialog = QApplication::activeModalWidget()) {
        dialog->hide(); // ends its question as if she had left
    }
    QToolTip::hideText();
    m_clipboard->clear();
    ui::cancelPrinting(this);
}

void Application::lock(Why why)
{
    if (session() == nullptr) {
        return;
    }
    const bool isKept = ui::keepDrafts().has_value();
    if (!isKept && why == Why::Asked &&
        !m_notices->ask({tr("Lock without what was just typed?"),
                         tr("It cannot be kept: the vault cannot be written now. What was kept at the last pause "
                            "stays. This cannot be undone."),
                         tr("Lock"), tr("Stay"), ui::Question::Weight::Destructive})) {
        return;
    }
    if (session() == nullptr) {
        return; // it was locked while the question stood
    }
    forget();
    emit restartWanted();
}

void Application::forget()
{
    m_idle->stop();
    m_deskKeys->stop();
    keepPlace();
    m_clipboard->clear();
    ui::closeDrafts();
    m_window->clearPages();
    m_desk.session.reset();
    m_desk.vault.reset();
    m_keys = {};
}

void Application::keepPlace()
{
    const ui::Page *page = m_window->currentPage();
    if (session() == nullptr || page == nullptr) {
        return;
    }
    // A lost place is no reason to keep the vault open: the answer is not needed.
    (void)work::notes::keepDraft(*session(), kPlaceDraft,
                                 QString(m_pages.key(const_cast<ui::Page *>(page)) + u'|' + page->openId()));
}

void Application::returnToPlace()
{
    const auto place = work::notes::draft(*session(), kPlaceDraft);
    if (place && !place->isEmpty()) {
        if (ui::Page *page = pageNamed(place->section(u'|', 0, 0))) {
            m_window->show(page, place->section(u'|', 1));
        }
    }
}

void Application::openCase()
{
    ui::OpenCaseDialog dialog(*session(), m_window.get());
    if (dialog.exec() == QDialog::Accepted) {
        m_window->show(pageNamed(u"case"_s), dialog.chosen().text());
    }
}

bool Application::turn(const Result<std::optional<store::ActLine>> &act)
{
    if (!act || !*act) {
        return false;
    }
    const Result<void> done = work::undo::takeBack(*session(), **act);
    if (!done) {
        m_notices->error(done.error());
    }
    return done.has_value();
}

void Application::undo()
{
    if (const auto act = work::undo::undoable(*session()); turn(act)) {
        m_notices->say(tr("Undone: %1.").arg(ui::actWord((*act)->verb)));
    }
}

void Application::redo()
{
    if (turn(work::undo::redoable(*session()))) {
        m_notices->say(tr("Done again."));
    }
}

void Application::refreshUndo()
{
    const auto back = work::undo::undoable(*session());
    const auto again = work::undo::redoable(*session());
    m_undo->setEnabled(back && back->has_value());
    m_redo->setEnabled(again && again->has_value());
    m_undo->setText(m_undo->isEnabled() ? tr("&Undo: %1").arg(ui::actWord((*back)->verb)) : tr("&Undo"));
}

} // namespace relais
