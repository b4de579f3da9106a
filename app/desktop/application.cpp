// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "core/base/job.h"
#include "core/work/notes.h"
#include "core/work/undo.h"
#include "core/work/unsafeways.h"
#include "ui/common/keybutton.h"
#include "ui/common/typo.h"
#include "ui/pages/casepage.h"
#include "ui/pages/codedialog.h"
#include "ui/pages/draft.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/unlockpage.h"
#include "ui/shell/actwords.h"
#include "ui/shell/clipboardguard.h"
#include "ui/shell/deskkeys.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices.h"
#include "ui/shell/printing.h"
#include "ui/shell/sessionwatch.h"
#include "ui/tools/newvaultdialog.h"
#include "ui/tools/opencasedialog.h"
#include "ui/tools/peopledialog.h"

#include <QAction>
#include <QApplication>
#include <QLocale>
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
    m_clipboard->setMay([this](const QString &text) {
        const work::Session *const open = this->session();
        return open == nullptr || work::mayCopy(*open, text);
    });
    connect(m_clipboard, &ui::ClipboardGuard::refused, this,
            [this] { m_notices->say(tr("Nothing copied: this way to reach her is marked as not safe.")); });
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
    m_exchange = command(tr("&Send and receive"), u"document-send"_s, u"F5"_s, ui::Menu::File);
    m_exchange->setVisible(false); // until a page can do it
    connect(m_exchange, &QAction::triggered, this, &Application::exchangeNow);
    QAction *answer = command(tr("Answer rece&ived…"), u"mail-folder-inbox"_s, u"Ctrl+Shift+R"_s, ui::Menu::Case);
    connect(answer, &QAction::triggered, this, &Application::findAnswer);
    m_undo = command(tr("&Undo"), {}, u"Ctrl+Z"_s, ui::Menu::Edit);
    m_redo = command(tr("&Redo"), {}, u"Ctrl+Shift+Z"_s, ui::Menu::Edit);
    connect(m_undo, &QAction::triggered, this, &Application::undo);
    connect(m_redo, &QAction::triggered, this, &Application::redo);
}

void Application::openVault(ui::Unlocked &&unlocked)
{
    auto desk = work::openDesk(unlocked.folder, unlocked.keys, m_clock, m_reference, work::Sweep::Later);
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
    tellClock();
    if (by == ui::Unlocked::By::RecoverySheet) {
        renewKeys(ui::RenewKeysDialog::Renew::Both);
    }
}

/// A clock that was set back since the vault was used: over every page until it is closed, and nothing is blocked.
void Application::tellClock()
{
    if (!m_desk.usedLater.isValid()) {
        return;
    }
    const QDateTime now = m_clock.now().toTimeZone(session()->zone);
    const QDateTime used = m_desk.usedLater.toTimeZone(session()->zone);
    const auto said = [isOneDay = now.date() == used.date()](const QDateTime &at) {
        const QString day = QLocale().toString(at.date(), QLocale::ShortFormat);
        return isOneDay ? QString(day + u' ' + at.time().toString(u"HH:mm"_s)) : day;
    };
    auto *bar = new ui::NoticeBar(
        {ui::Token::Week,
         u"clock"_s,
         ui::typo(tr("The clock of this computer says %1, but the vault was used on %2.").arg(said(now), said(used))),
         ui::typo(tr("Check it: deadlines and consents are reckoned with it.")),
         {}});
    bar->setObjectName(u"clockNotice"_s);
    connect(bar, &ui::NoticeBar::closed, bar, &QObject::deleteLater);
    m_window->setTopBar(bar);
    bar->show();
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
    if (auto next = dialog.takeNextKeys()) {
        changeKeys(std::move(*next));
    }
}

/// Somebody left: the vault is closed and written anew under the keys of those who stay, in a job; the window says so
/// meanwhile. The pages go with their session. What does not succeed now is done, and told, at the next opening.
void Application::changeKeys(store::KeySlots::Opened next)
{
    const QString folder = m_desk.vault->folder();
    (void)ui::keepDrafts();
    forget();
    m_window->dropPages();
    m_pages.clear();
    m_today = nullptr;
    m_unlock->showKeyChange(0);
    m_window->showUnlock();
    const auto keys = std::make_shared<store::KeySlots::Opened>(std::move(next));
    runJob(
        this,
        [folder, keys](JobControl &job) {
            return work::followKeys(folder, *keys, [&job](int step) { job.report(step, work::kKeySteps); });
        },
        [this](const Result<void> &) { emit restartWanted(); },
        [this](qint64 step, qint64) { m_unlock->showKeyChange(static_cast<int>(step)); });
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

/// From the code of a liaison sheet to the reply of its orientation.
void Application::findAnswer()
{
    auto *dossier = qobject_cast<ui::CasePage *>(pageNamed(u"case"_s));
    if (session() == nullptr || dossier == nullptr) {
        return;
    }
    ui::CodeDialog dialog(*session(), m_window.get());
    if (dialog.exec() == QDialog::Accepted && m_window->show(dossier, dialog.found().caseId.text())) {
        dossier->noteReply(dialog.found().orientation);
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
