// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/newvaultdialog.h"

#include "core/base/job.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/tools/newvaultsteps.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

enum Step { kOffice, kPhrase, kSheet };

} // namespace

NewVaultDialog::NewVaultDialog(const Clock &clock, const model::Reference &reference, const store::KdfCost &cost,
                               QWidget *parent)
    : DialogFrame(tr("Make a vault"), tr("Continue"), ActKey::Return, parent), m_clock(clock), m_reference(reference),
      m_cost(cost)
{
    setWidthRange(this, 150, 0);
    m_stack = new QStackedWidget;
    m_office = new OfficeStep;
    m_phrase = new PhraseStep;
    m_sheet = new SheetStep;
    for (QWidget *step :
         {static_cast<QWidget *>(m_office), static_cast<QWidget *>(m_phrase), static_cast<QWidget *>(m_sheet)}) {
        m_stack->addWidget(step);
    }
    body()->addWidget(m_stack);
    connect(m_phrase, &PhraseStep::changed, this, &NewVaultDialog::refresh);
    connect(m_sheet, &SheetStep::changed, this, &NewVaultDialog::refresh);
    connect(m_sheet, &SheetStep::failed, this, &NewVaultDialog::showError);
    refresh();
}

NewVaultDialog::~NewVaultDialog() = default;

store::KeySlots::Opened NewVaultDialog::takeKeys()
{
    return {std::move(m_forged->keys.ring), m_forged->keys.cipher, m_forged->keys.slot, store::Healing::None};
}

void NewVaultDialog::show(int step)
{
    m_stack->setCurrentIndex(step);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    refresh();
}

void NewVaultDialog::accept()
{
    hideError();
    switch (m_stack->currentIndex()) {
    case kOffice:
        if (const auto founding = m_office->founding()) {
            m_founding = *founding;
            show(kPhrase);
        }
        break;
    case kPhrase: forge(); break;
    case kSheet: found(); break;
    }
}

void NewVaultDialog::forge()
{
    QString phrase = m_phrase->phrase();
    if (phrase.isEmpty()) {
        return;
    }
    auto secret = std::make_shared<SecretBytes>(SecretBytes::fromPassphrase(phrase));
    wipe(phrase);
    m_job = runJob(
        this,
        [founding = m_founding, secret, cost = m_cost](JobControl &) -> Result<work::Forged> {
            // A cost of nothing asks for the one that takes about a second on this machine.
            const Result<store::KdfCost> calibrated =
                cost.memory > 0 ? Result<store::KdfCost>(cost) : store::calibrateKdf();
            return calibrated ? work::forge(founding, *secret, *calibrated) : Result<work::Forged>(calibrated.error());
        },
        [this](Result<work::Forged> forged) {
            m_job.reset();
            if (!forged) {
                show(forged.error().code == ErrorCode::OutOfMemory ? kPhrase : kOffice);
                showError(forged.error());
                return;
            }
            m_forged = std::make_shared<work::Forged>(std::move(*forged));
            m_sheet->setCode(m_forged->keys.code, QFileInfo(m_founding.folder).completeBaseName(),
                             m_clock.now().toLocalTime().date());
            m_phrase->clear();
            show(kSheet);
        });
    refresh();
}

void NewVaultDialog::found()
{
    auto desk = work::found(m_founding, *m_forged, m_clock, m_reference);
    if (!desk) {
        showError(desk.error());
        return;
    }
    m_desk = std::move(*desk);
    m_sheet->clear();
    QDialog::accept();
}

void NewVaultDialog::refresh()
{
    const bool busy = m_job != nullptr;
    const int step = m_stack->currentIndex();
    act()->setText(busy ? tr("Making the keys…") : step == kSheet ? tr("Make the vault") : tr("Continue"));
    act()->setEnabled(!busy && (step != kPhrase || !m_phrase->phrase().isEmpty()) &&
                      (step != kSheet || m_sheet->isChecked()));
}

} // namespace relais::ui
