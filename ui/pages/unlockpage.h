// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/setting.h"
#include "core/store/keyslots.h"
#include "ui/shell/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;

namespace relais {
class JobControl;
}

namespace relais::ui {

class Card;
class KeyButton;
class KeyboardWatch;
class NoticeBar;
class RecoveryPanel;

/// Folders of the vaults opened on this machine, newest first: a neutral name and nothing of what they hold.
inline const Setting<QStringList> kKnownVaults{"vault/known", {}};

/// The keys of a vault that was just unlocked, by phrase or by recovery sheet.
struct Unlocked {
    QString folder;
    store::KeySlots::Opened keys;
    enum class By { Phrase, RecoverySheet } by = By::Phrase;
};

/// Chooses a vault and opens it. No name, no count, no last case: only where the vault is.
class UnlockPage final : public Page
{
    Q_OBJECT

public:
    explicit UnlockPage(SettingStore &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Headline headline() const override;
    [[nodiscard]] QWidget *firstFocus() const override;
    void clear() override;
    void reload() override;

    /// Puts the vault first in the list of this machine.
    void remember(const QString &folder);
    /// What kept the vault from opening after its keys were found.
    void showError(const Error &error);
    /// The keys change, and nobody can open the vault meanwhile. @param step of work::followKeys()
    void showKeyChange(int step);

signals:
    void unlocked(const std::shared_ptr<relais::ui::Unlocked> &unlocked);
    void newVaultWanted();

private:
    QWidget *buildOpenCard();
    QWidget *buildLinks();
    void chooseOther();
    void tryPhrase();
    void tryCode(const QString &code);
    void finish(Result<store::KeySlots::Opened> keys, Unlocked::By by);
    void showNotice(const QString &fact, const QString &advice);
    [[nodiscard]] QString keyboardHint() const;
    void startDelay();
    void refreshButton();
    void refreshKeyboard();
    [[nodiscard]] QString folder() const;

    SettingStore &m_settings;
    QComboBox *m_vault = nullptr;
    QLabel *m_place = nullptr;
    QLineEdit *m_phrase = nullptr;
    KeyboardWatch *m_watch = nullptr;
    QLabel *m_keyboard = nullptr;
    QLabel *m_caps = nullptr;
    KeyButton *m_open = nullptr;
    QWidget *m_noticeSpot = nullptr;
    QWidget *m_links = nullptr;
    RecoveryPanel *m_recovery = nullptr;
    std::shared_ptr<JobControl> m_job;
    QTimer m_tick;
    int m_failures = 0;
    bool m_working = false;
    int m_wait = 0; ///< seconds before the next try
};

} // namespace relais::ui
