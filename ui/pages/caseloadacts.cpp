// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with several cases of the list: who has them, and who stands in.
#include "core/work/access.h"
#include "core/work/caseload.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/caseloadpage.h"
#include "ui/pages/teamdialogs.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QItemSelectionModel>

namespace relais::ui {

void CaseloadPage::buildActs()
{
    auto *assign = new QAction(tr("&Assign to…"), this);
    assign->setShortcut(QKeySequence(u"Ctrl+Shift+A"_s));
    connect(assign, &QAction::triggered, this, &CaseloadPage::assign);
    assign->setEnabled(work::access::mayDo(m_session, QLatin1String(work::caseload::kAssignVerb)));
    addPageAction(assign, Menu::Case);
    auto *away = new QAction(tr("&Replacement…"), this);
    connect(away, &QAction::triggered, this, &CaseloadPage::enterAbsence);
    away->setEnabled(work::access::mayDo(m_session, QLatin1String(work::caseload::kAwayVerb)));
    addPageAction(away, Menu::Case);
}

QList<model::CaseId> CaseloadPage::selectedCases() const
{
    QList<model::CaseId> cases;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const CaseLine *row = m_model->row(index)) {
            cases << (*row)->id;
        }
    }
    return cases;
}

void CaseloadPage::assign()
{
    const QList<model::CaseId> cases = selectedCases();
    if (cases.isEmpty()) {
        return;
    }
    AssignDialog dialog(m_session, cases, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_notices.say(typo(tr("%n case(s) assigned to %1.", nullptr, dialog.changed()).arg(dialog.name())));
    }
}

void CaseloadPage::enterAbsence()
{
    AwayDialog dialog(m_session, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_notices.say(typo(dialog.doneWords()));
    }
}

/// Hers, and those of whom she stands in for today.
void CaseloadPage::readNames()
{
    const auto names = work::caseload::namesToday(m_session);
    m_names = names.value_or(QStringList{m_session.user.name});
}

void CaseloadPage::openRow(const QModelIndex &index)
{
    if (const CaseLine *row = m_model->row(index)) {
        emit caseWanted((*row)->id);
    }
}

} // namespace relais::ui
