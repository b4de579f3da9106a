// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/work/newvault.h"
#include "ui/shell/dialogframe.h"

class QStackedWidget;

namespace relais {
class JobControl;
}

namespace relais::ui {

class OfficeStep;
class PhraseStep;
class SheetStep;

/// Makes a vault: the office, a phrase proposed by the program and typed once, the recovery sheet printed and checked
/// by retyping. The vault takes its place on the disk only at the end; leaving before leaves nothing there.
class NewVaultDialog final : public DialogFrame
{
    Q_OBJECT

public:
    NewVaultDialog(const Clock &clock, const model::Reference &reference, const store::KdfCost &cost,
                   QWidget *parent = nullptr);
    ~NewVaultDialog() override;

    /// The vault made and open, after accept().
    [[nodiscard]] work::Desk takeDesk() { return std::move(m_desk); }
    /// Its keys, as an opening by phrase would give them.
    [[nodiscard]] store::KeySlots::Opened takeKeys();

    void accept() override; ///< the next step; after the last one, the vault is made

private:
    void forge();
    void found();
    void show(int step);
    void refresh();

    const Clock &m_clock;
    const model::Reference &m_reference;
    store::KdfCost m_cost;
    work::Founding m_founding;
    std::shared_ptr<work::Forged> m_forged;
    work::Desk m_desk;
    std::shared_ptr<JobControl> m_job;
    QStackedWidget *m_stack = nullptr;
    OfficeStep *m_office = nullptr;
    PhraseStep *m_phrase = nullptr;
    SheetStep *m_sheet = nullptr;
};

} // namespace relais::ui
