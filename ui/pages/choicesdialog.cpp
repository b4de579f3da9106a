// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choicesdialog.h"

#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/conflictwords.h"
#include "ui/shell/notices.h"

#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

using work::conflicts::Conflict;

ChoicesDialog::ChoicesDialog(work::Session &session, Notices &notices, QWidget *parent)
    : DialogFrame(tr("History of choices"), tr("Put back the value set aside"), ActKey::Return, parent),
      m_session(session), m_notices(notices)
{
    setWidthRange(this, 220, 0);
    body()->addWidget(newParagraph(
        typo(tr("What was decided between two values. The value set aside can be put back for the life of the case.")),
        Role::Body, Token::Text2));
    const auto told = [this](const Conflict &choice, const work::conflicts::Written &written) {
        return typo(conflictValue(choice, written, m_session));
    };
    using C = Column<Conflict>;
    C field{tr("Field"), [](const Conflict &choice) { return typo(conflictField(choice)); }};
    field.second = [](const Conflict &choice) { return choice.row.reference; };
    C kept{tr("Kept"), [told](const Conflict &choice) { return told(choice, choice.winner); }};
    kept.second = [this](const Conflict &choice) -> QString {
        return choice.winner.by + u", "_s + momentWords(choice.winner.at, m_session.today(), m_session.zone);
    };
    C aside{tr("Set aside"), [told](const Conflict &choice) { return told(choice, choice.losers.first()); }};
    aside.second = [](const Conflict &choice) { return choice.losers.first().by; };
    m_model = new RowsModel<Conflict>({field, kept, aside}, this);
    m_table = new RowTable(Density::TwoLines);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("History of choices"));
    m_table->setColumnUnits({50, 0, 0});
    connect(m_table, &RowTable::activated, this, &ChoicesDialog::accept);
    body()->addWidget(m_table);
    reload();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ChoicesDialog::reload()
{
    const int row = m_table->currentRow();
    const auto choices = work::conflicts::decided(m_session);
    if (!choices) {
        showError(choices.error());
        return;
    }
    m_model->setRows(*choices);
    m_table->selectRowAt(qBound(0, row, qMax(0, static_cast<int>(choices->size()) - 1)));
    act()->setEnabled(!choices->isEmpty());
}

void ChoicesDialog::accept()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_model->rows().size()) {
        return;
    }
    const Conflict choice = m_model->rows().at(row);
    const Result<void> done =
        work::conflicts::decide(m_session, choice.record, choice.field, choice.losers.first().stamp);
    if (!done) {
        showError(done.error());
        return;
    }
    hideError();
    m_notices.say(typo(tr("The value is put back. The other one is now set aside.")));
    reload(); // the newest choice comes first
    m_table->selectRowAt(0);
}

} // namespace relais::ui
