// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/keyslots.h"

#include <QDialog>

class QStackedWidget;

namespace relais {
class JobControl;
}

namespace relais::ui {

class KeyButton;
class PhraseStep;
class SheetStep;

/// A new phrase, a new recovery sheet, or both, for a vault that is open. The database is not touched; what is replaced
/// opens nothing any more.
class RenewKeysDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Renew { Phrase, Sheet, Both };
    /// @param keys of the open vault; @param cost of a guess, zero memory = calibrated here
    RenewKeysDialog(const QString &folder, const store::KeySlots::Opened &keys, Renew what, const Clock &clock,
                    QWidget *parent = nullptr);
    ~RenewKeysDialog() override;

private:
    struct Renewed {
        std::optional<store::RecoveryCode> code;
    };
    void goOn();
    void renew();
    void refresh();
    void showError(const Error &error);

    QString m_folder;
    store::KeyRing m_ring;
    QString m_slot;
    Renew m_what;
    const Clock &m_clock;
    std::shared_ptr<JobControl> m_job;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_noticeSpot = nullptr;
    PhraseStep *m_phrase = nullptr;
    SheetStep *m_sheet = nullptr;
    KeyButton *m_next = nullptr;
};

} // namespace relais::ui
