// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/users.h"
#include "ui/shell/dialogframe.h"

namespace relais {
class JobControl;
}

class QLineEdit;

namespace relais::ui {

class ChoiceRow;
class Field;
class PhraseStep;

/// One choice of the five roles.
ChoiceRow *newRoleChoice();

/// Somebody comes: her name, her role, and the phrase that she types herself.
class PersonDialog final : public DialogFrame
{
    Q_OBJECT

public:
    PersonDialog(work::Session &session, const store::KeyRing &ring, QWidget *parent = nullptr);
    ~PersonDialog() override;

    void accept() override;

private:
    void refresh();
    void makeSlot(const store::SlotOwner &owner);

    work::Session &m_session;
    store::KeyRing m_ring;
    std::shared_ptr<JobControl> m_job;
    QLineEdit *m_name = nullptr;
    ChoiceRow *m_role = nullptr;
    PhraseStep *m_phrase = nullptr;
};

class RoleDialog final : public DialogFrame
{
    Q_OBJECT

public:
    RoleDialog(work::Session &session, const store::KeyRing &ring, const model::User &user, QWidget *parent = nullptr);

    void accept() override;

private:
    work::Session &m_session;
    const store::KeyRing &m_ring;
    model::UserId m_user;
    ChoiceRow *m_role = nullptr;
};

} // namespace relais::ui
