// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/renewkeysdialog.h"

#include "core/base/job.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/tools/newvaultsteps.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

/// The passphrase slot to renew: the one that opened the vault, or the first when the sheet did.
Result<QString> passphraseSlot(const QString &folder, const store::SlotInfo &opener)
{
    if (opener.kind == store::SlotKind::Passphrase) {
        return opener.id;
    }
    const auto all = store::KeySlots::list(folder);
    if (!all) {
        return all.error();
    }
    for (const store::SlotInfo &slot : *all) {
        if (slot.kind == store::SlotKind::Passphrase) {
            return slot.id;
        }
    }
    return Error{ErrorCode::NotFound, u"passphrase slot"_s};
}

} // namespace

RenewKeysDialog::RenewKeysDialog(const QString &folder, const store::KeySlots::Opened &keys, Renew what,
                                 const Clock &clock, QWidget *parent)
    : DialogFrame(what == Renew::Sheet ? tr("New recovery sheet") : tr("New phrase"), tr("Continue"), ActKey::Return,
                  parent),
      m_folder(folder), m_ring(keys.ring.clone()), m_what(what), m_clock(clock)
{
    setWidthRange(this, 150, 0);
    m_stack = new QStackedWidget;
    m_phrase = new PhraseStep;
    m_sheet = new SheetStep;
    m_stack->addWidget(m_phrase);
    m_stack->addWidget(m_sheet);
    body()->addWidget(m_stack);
    connect(m_phrase, &PhraseStep::changed, this, &RenewKeysDialog::refresh);
    connect(m_sheet, &SheetStep::changed, this, &RenewKeysDialog::refresh);
    connect(m_sheet, &SheetStep::failed, this, &RenewKeysDialog::showError);
    const Result<QString> slot = passphraseSlot(folder, keys.slot);
    if (slot) {
        m_slot = *slot;
    } else {
        showError(slot.error());
    }
    if (what == Renew::Sheet) {
        renew();
    }
    refresh();
}

RenewKeysDialog::~RenewKeysDialog() = default;

void RenewKeysDialog::accept()
{
    if (m_stack->currentWidget() == m_sheet) {
        m_sheet->clear();
        QDialog::accept();
    } else {
        renew();
    }
}

void RenewKeysDialog::renew()
{
    QString phrase = m_what == Renew::Sheet ? QString() : m_phrase->phrase();
    if (m_slot.isEmpty() || (m_what != Renew::Sheet && phrase.isEmpty())) {
        return;
    }
    hideError();
    auto secret = std::make_shared<SecretBytes>(SecretBytes::fromPassphrase(phrase));
    auto ring = std::make_shared<store::KeyRing>(m_ring.clone());
    wipe(phrase);
    m_job = runJob(
        this,
        [folder = m_folder, slot = m_slot, what = m_what, secret, ring](JobControl &) -> Result<Renewed> {
            if (what != Renew::Sheet) {
                const Result<store::KdfCost> cost = store::calibrateKdf();
                if (!cost) {
                    return cost.error();
                }
                if (auto done = store::KeySlots::changePassphrase(folder, *ring, slot, *secret, *cost); !done) {
                    return done.error();
                }
            }
            if (what == Renew::Phrase) {
                return Renewed{};
            }
            auto code = store::KeySlots::renewRecovery(folder, *ring);
            return code ? Result<Renewed>(Renewed{std::move(*code)}) : Result<Renewed>(code.error());
        },
        [this](Result<Renewed> renewed) {
            m_job.reset();
            if (!renewed) {
                showError(renewed.error());
            } else if (renewed->code) {
                m_phrase->clear();
                m_sheet->setCode(*renewed->code, QFileInfo(m_folder).completeBaseName(),
                                 m_clock.now().toLocalTime().date());
                m_stack->setCurrentWidget(m_sheet);
            } else {
                QDialog::accept();
            }
            refresh();
        });
    refresh();
}

void RenewKeysDialog::refresh()
{
    const bool busy = m_job != nullptr;
    const bool sheet = m_stack->currentWidget() == m_sheet;
    act()->setText(busy ? tr("Making the keys…") : sheet ? tr("Finish") : tr("Continue"));
    act()->setEnabled(!busy && (sheet ? m_sheet->isChecked() : !m_phrase->phrase().isEmpty()));
}

} // namespace relais::ui
