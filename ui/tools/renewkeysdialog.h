// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/keyslots.h"
#include "ui/shell/dialogframe.h"

class QStackedWidget;

namespace relais {
class JobControl;
}

namespace relais::ui {

class PhraseStep;
class SheetStep;

/// A new phrase, a new recovery sheet, or both, for a vault that is open. The database is not touched; what is replaced
/// opens nothing any more. Guessing the new phrase costs what is measured on this machine.
class RenewKeysDialog final : public DialogFrame
{
    Q_OBJECT

public:
    enum class Renew { Phrase, Sheet, Both };
    /// @param keys of the open vault
    RenewKeysDialog(const QString &folder, const store::KeySlots::Opened &keys, Renew what, const Clock &clock,
                    QWidget *parent = nullptr);
    ~RenewKeysDialog() override;

    void accept() override; ///< the next step; after the last one, the keys are renewed

private:
    struct Renewed {
        std::optional<store::RecoveryCode> code;
    };
    void renew();
    void refresh();

    QString m_folder;
    store::KeyRing m_ring;
    QString m_slot;
    Renew m_what;
    const Clock &m_clock;
    std::shared_ptr<JobControl> m_job;
    QStackedWidget *m_stack = nullptr;
    PhraseStep *m_phrase = nullptr;
    SheetStep *m_sheet = nullptr;
};

} // namespace relais::ui
