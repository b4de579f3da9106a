// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/persondialog.h"

#include "core/base/job.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/shell/actwords.h"
#include "ui/tools/newvaultsteps.h"

#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

model::Role roleOf(const ChoiceRow *choice)
{
    return model::fromWord<model::Role>(choice->value()).value_or(model::Role::Advisor);
}

} // namespace

ChoiceRow *newRoleChoice()
{
    QList<ChoiceRow::Answer> answers;
    for (const auto &[role, word] : model::Words<model::Role>::kList) {
        answers << ChoiceRow::Answer{QString::fromLatin1(word), roleWord(role)};
    }
    auto *choice = new ChoiceRow(answers);
    choice->setObjectName(u"roleChoice"_s);
    choice->setName(PersonDialog::tr("Role"));
    return choice;
}

PersonDialog::PersonDialog(work::Session &session, const store::KeyRing &ring, QWidget *parent)
    : DialogFrame(tr("Add a person"), tr("Add"), ActKey::Return, parent), m_session(session), m_ring(ring.clone())
{
    setWidthRange(this, 150, 0);
    m_name = new QLineEdit;
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setMaxLength(store::SlotFile::kMaxText);
    body()->addWidget(new Field(tr("&Name"), m_name));
    m_role = newRoleChoice();
    m_role->setValue(model::word(model::Role::Advisor));
    body()->addWidget(new Field(tr("Role"), m_role));
    body()->addWidget(newParagraph(typo(tr("She types her phrase herself. Nobody else needs to know it.")), Role::Body,
                                   Token::Text2));
    m_phrase = new PhraseStep;
    body()->addWidget(m_phrase);
    connect(m_name, &QLineEdit::textChanged, this, &PersonDialog::refresh);
    connect(m_phrase, &PhraseStep::changed, this, &PersonDialog::refresh);
    refresh();
    m_name->setFocus(Qt::OtherFocusReason);
}

PersonDialog::~PersonDialog() = default;

void PersonDialog::refresh()
{
    act()->setText(m_job ? tr("Making the keys…") : tr("Add"));
    act()->setEnabled(!m_job && !m_name->text().trimmed().isEmpty() && !m_phrase->phrase().isEmpty());
    leave()->setEnabled(!m_job);
}

void PersonDialog::accept()
{
    if (m_job || m_phrase->phrase().isEmpty()) {
        return;
    }
    hideError();
    const auto owner = work::users::hire(m_session, m_name->text(), roleOf(m_role));
    if (!owner) {
        showError(owner.error());
        return;
    }
    makeSlot(*owner);
}

void PersonDialog::makeSlot(const store::SlotOwner &owner)
{
    QString phrase = m_phrase->phrase();
    auto secret = std::make_shared<SecretBytes>(SecretBytes::fromPassphrase(phrase));
    auto ring = std::make_shared<store::KeyRing>(m_ring.clone());
    wipe(phrase);
    m_job = runJob(
        this,
        [folder = m_session.vault.folder(), owner, secret, ring](JobControl &) -> Result<store::SlotInfo> {
            const Result<store::KdfCost> cost = store::calibrateKdf();
            return cost ? store::KeySlots::addPassphrase(folder, *ring, *secret, owner, *cost)
                        : Result<store::SlotInfo>(cost.error());
        },
        [this, owner](Result<store::SlotInfo> slot) {
            m_job.reset();
            if (slot) {
                m_phrase->clear();
                QDialog::accept();
                return;
            }
            (void)work::users::unhire(m_session, owner); // the error of the slot is the one to tell
            showError(slot.error());
            refresh();
        });
    refresh();
}

RoleDialog::RoleDialog(work::Session &session, const store::KeyRing &ring, const model::User &user, QWidget *parent)
    : DialogFrame(tr("Role of %1").arg(user.name), tr("Enter the role"), ActKey::Return, parent), m_session(session),
      m_ring(ring), m_user(user.id)
{
    setWidthRange(this, 120, 0);
    m_role = newRoleChoice();
    m_role->setValue(model::word(user.role));
    body()->addWidget(new Field(tr("Role"), m_role));
    body()->addWidget(
        newParagraph(typo(tr("It counts from her next opening of the vault.")), Role::Body, Token::Text2));
}

void RoleDialog::accept()
{
    const Result<void> done = work::users::setRole(m_session, m_ring, m_user, roleOf(m_role));
    if (!done) {
        showError(done.error());
        return;
    }
    DialogFrame::accept();
}

} // namespace relais::ui
