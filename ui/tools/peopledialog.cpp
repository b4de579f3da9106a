// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/peopledialog.h"

#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/shell/actwords.h"
#include "ui/shell/notices.h"
#include "ui/tools/persondialog.h"

#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

using work::users::Colleague;

namespace {

QString slotWords(const Colleague &one)
{
    return one.user.leftOn.isValid() ? PeopleDialog::tr("has left: remove her phrase")
           : one.slotIds.isEmpty()   ? PeopleDialog::tr("no phrase")
                                     : PeopleDialog::tr("a phrase of her own");
}

QList<Column<Colleague>> columns()
{
    Column<Colleague> name{PeopleDialog::tr("Person"), [](const Colleague &one) { return one.user.name; }};
    Column<Colleague> role{PeopleDialog::tr("Role"), [](const Colleague &one) { return roleWord(one.user.role); }};
    Column<Colleague> slot{PeopleDialog::tr("Opens the vault with"), slotWords};
    return {name, role, slot};
}

} // namespace

PeopleDialog::PeopleDialog(work::Session &session, const store::KeySlots::Opened &keys, Notices &notices,
                           QWidget *parent)
    : DialogFrame(tr("Persons of the office"), tr("Close"), ActKey::Return, parent), m_session(session), m_keys(keys),
      m_notices(notices), m_model(new RowsModel<Colleague>(columns(), this)), m_table(new RowTable)
{
    setWidthRange(this, 150, 0);
    leave()->hide();
    m_table->setObjectName(u"peopleTable"_s);
    m_table->setAccessibleName(tr("Persons of the office"));
    m_table->setModel(m_model);
    m_table->setColumnUnits({0, 40, 50});
    body()->addWidget(m_table);
    auto *add = new KeyButton(tr("Add…"));
    m_role = new KeyButton(tr("Role…"));
    m_remove = new KeyButton(tr("Remove…"));
    add->setObjectName(u"addPerson"_s);
    m_role->setObjectName(u"rolePerson"_s);
    m_remove->setObjectName(u"removePerson"_s);
    auto *row = new QHBoxLayout;
    arrange(row, Space::S);
    row->addWidget(add);
    row->addWidget(m_role);
    row->addWidget(m_remove);
    row->addStretch();
    body()->addLayout(row);
    connect(add, &KeyButton::clicked, this, &PeopleDialog::add);
    connect(m_role, &KeyButton::clicked, this, &PeopleDialog::changeRole);
    connect(m_remove, &KeyButton::clicked, this, &PeopleDialog::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeopleDialog::refresh);
    reload();
}

void PeopleDialog::reload()
{
    const auto all = work::users::list(m_session);
    if (!all) {
        showError(all.error());
        return;
    }
    m_model->setRows(*all);
    if (!all->isEmpty()) {
        m_table->selectRowAt(0);
    }
    refresh();
}

void PeopleDialog::refresh()
{
    const Colleague *one = chosen();
    m_role->setEnabled(one != nullptr && one->user.leftOn.isNull());
    m_remove->setEnabled(one != nullptr && !one->slotIds.contains(m_keys.slot.id));
}

const Colleague *PeopleDialog::chosen() const
{
    return m_model->row(m_table->currentIndex());
}

void PeopleDialog::add()
{
    PersonDialog dialog(m_session, m_keys.ring, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_notices.say(tr("Person added."));
        reload();
    }
}

void PeopleDialog::changeRole()
{
    const Colleague *one = chosen();
    if (one == nullptr) {
        return;
    }
    RoleDialog dialog(m_session, m_keys.ring, one->user, this);
    if (dialog.exec() == QDialog::Accepted) {
        reload();
    }
}

void PeopleDialog::remove()
{
    const Colleague *one = chosen();
    if (one == nullptr) {
        return;
    }
    const Question question{
        tr("Remove %1?").arg(one->user.name),
        tr("Her phrase opens this vault no more, and all keys are changed: the vault is written anew and closes. The "
           "others keep their phrases, the recovery sheet stays valid. Copies of the vault made before now still "
           "open with her phrase: destroy them. This cannot be undone. If she has seen the recovery sheet, make a new "
           "one afterwards."),
        tr("Remove and close"),
        {},
        Question::Weight::Destructive};
    if (!m_notices.ask(question)) {
        return;
    }
    Result<store::KeySlots::Opened> next = work::users::dismiss(m_session, m_keys, one->user.id);
    if (!next) {
        showError(next.error());
        return;
    }
    m_next = *std::move(next);
    accept();
}

} // namespace relais::ui
