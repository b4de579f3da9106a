// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/reference.h"
#include "core/work/newvault.h"
#include "core/work/undo.h"
#include "ui/shell/mainwindow.h"
#include "ui/tools/renewkeysdialog.h"

#include <QObject>

#include <memory>

class QAction;

namespace relais {
class SettingStore;
namespace ui {
class CasePage;
class ClipboardGuard;
class DeskKeys;
class IdleLock;
class Notices;
class Page;
class Reminders;
class TodayPage;
class UnlockPage;
struct Unlocked;
} // namespace ui
} // namespace relais

namespace relais {

/// The composition root: chooses the concrete parts and joins them. Locking ends the process's work on the vault and
/// asks main for a new process, so that nothing of a case stays in memory.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(SettingStore &settings, const Clock &clock, const model::Reference &reference);
    ~Application() override;

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::UnlockPage &unlockPage() { return *m_unlock; }
    /// Null while locked.
    [[nodiscard]] work::Session *session() { return m_desk.session.get(); }

    /// Opens the vault of these keys and shows its pages; the unlock page says why not.
    void openVault(ui::Unlocked &&unlocked);
    /// Keeps what is being typed inside the vault, forgets all rows, closes the vault and asks for a new process. Asks
    /// first when what is typed cannot be kept.
    void lock() { lock(Why::Asked); }
    /// The same without a question: nobody is there to answer.
    void leave() { lock(Why::Left); }
    /// Shows a blank page in place of everything, dialogs and menus included, and stops what is being printed.
    void hide();
    /// Looks whether the person has left; a timer does it every few seconds.
    void checkIdle();
    /// Page of a stable word ("caseload", "case"…) for screenshots; null when there is none.
    [[nodiscard]] ui::Page *pageNamed(const QString &word) const;

signals:
    /// Everything is closed: main starts the program anew and does not come back, so that no question which is still
    /// open goes on without its vault.
    void restartWanted();

private:
    enum class Why { Asked, Left };
    void lock(Why why);
    void watch();
    void tellClock();
    void adopt(work::Desk desk, store::KeySlots::Opened keys);
    void makeVault();
    void renewKeys(ui::RenewKeysDialog::Renew what);
    void showPeople();
    void changeKeys(store::KeySlots::Opened next);
    void forget();
    void buildCommands();
    QAction *command(const QString &text, const QString &icon, const QString &key, ui::Menu menu);
    void buildPages();
    void addPartners();
    void addToday();
    void addActivation(ui::CasePage *dossier, ui::Page *under);
    void addPage(const QString &word, ui::Page *page, ui::MainWindow::Place place, ui::Page *under = nullptr);
    void openCase();
    void findAnswer();
    void exchangeNow();
    bool turn(const Result<std::optional<store::ActLine>> &act);
    void undo();
    void redo();
    void refreshUndo();
    void keepPlace();
    void returnToPlace();

    SettingStore &m_settings;
    const Clock &m_clock;
    const model::Reference &m_reference;
    work::Desk m_desk;
    store::KeySlots::Opened m_keys; ///< of the open vault, for a new phrase or sheet; wiped on lock
    std::unique_ptr<ui::MainWindow> m_window;
    ui::Notices *m_notices; ///< of the window
    ui::UnlockPage *m_unlock = nullptr;
    ui::IdleLock *m_idle = nullptr;
    ui::DeskKeys *m_deskKeys = nullptr;
    ui::ClipboardGuard *m_clipboard = nullptr;
    ui::TodayPage *m_today = nullptr;
    ui::Reminders *m_reminders = nullptr;
    QAction *m_newCase = nullptr;
    QAction *m_openCase = nullptr;
    QAction *m_import = nullptr;
    QAction *m_exchange = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QHash<QString, ui::Page *> m_pages;
};

} // namespace relais
