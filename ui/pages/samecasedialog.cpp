// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/samecasedialog.h"

#include "core/base/text.h"
#include "core/work/cases.h"
#include "core/work/samecase.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/tools/importwords.h"

#include <QLabel>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace relais::ui {

namespace {

constexpr int kShown = 20;

} // namespace

SameCaseDialog::SameCaseDialog(const work::Session &session, const model::CaseId &id, QWidget *parent)
    : DialogFrame(tr("Link to another case"), tr("Link the two cases"), ActKey::Return, parent), m_session(session),
      m_id(id), m_search(new QLineEdit), m_list(new QListWidget), m_reason(new QLineEdit)
{
    setWidthRange(this, 130, 0);
    body()->addWidget(newParagraph(
        typo(tr("Each case will show the other. Nothing is copied or merged, and the link can be undone at any time.")),
        Role::Body, Token::Text2));
    m_search->setObjectName(u"searchEdit"_s);
    m_list->setObjectName(u"caseList"_s);
    m_list->setAccessibleName(tr("Cases, the closest first"));
    m_list->setMinimumHeight(6 * lineHeight());
    m_reason->setObjectName(u"reasonEdit"_s);
    body()->addWidget(new Field(tr("&Name or number of the other case"), m_search));
    body()->addWidget(m_list);
    body()->addWidget(new Field(tr("&What tells it"), m_reason));
    connect(m_search, &QLineEdit::textChanged, this, &SameCaseDialog::fill);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { act()->setEnabled(!chosen().isEmpty()); });
    connect(m_list, &QListWidget::itemActivated, act(), &KeyButton::click);
    auto *down = new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    read();
    fill();
    m_search->setFocus(Qt::OtherFocusReason);
}

void SameCaseDialog::read()
{
    const auto rows = work::cases::rows(m_session);
    const auto linked = work::samecase::linksOf(m_session, m_id);
    if (!rows || !linked) {
        showError(rows ? linked.error() : rows.error());
        return;
    }
    QSet<model::CaseId> left{m_id};
    for (const work::samecase::Linked &one : *linked) {
        left.insert(one.other.id);
    }
    m_others = *rows;
    const auto own =
        std::find_if(m_others.cbegin(), m_others.cend(), [this](const auto &row) { return row.id == m_id; });
    const model::CaseRow row = own == m_others.cend() ? model::CaseRow() : *own;
    m_others.removeIf([&](const model::CaseRow &other) { return left.contains(other.id); });
    m_closest = work::KnownRows(m_others).similarTo(
        {row.lastName, row.birthName, row.firstName, row.birthDate, row.phones}, m_session.today(), kShown);
}

QString SameCaseDialog::wordsOf(const work::Match &match) const
{
    const model::CaseRow &row = match.row;
    QStringList facts{row.reference, personName(row.lastName, row.firstName)};
    if (row.birthDate.isValid()) {
        facts << tr("born on %1").arg(row.birthDate.toString(u"dd/MM/yyyy"_s));
    }
    for (const work::MatchReason reason : match.reasons) {
        facts << heldWord(model::word(reason));
    }
    return typo(facts.join(u", "_s));
}

void SameCaseDialog::fill()
{
    const QString typed = folded(m_search->text());
    QList<work::Match> shown = m_closest;
    if (!typed.isEmpty()) {
        shown.clear();
        for (const model::CaseRow &row : std::as_const(m_others)) {
            const QString text =
                folded(row.reference + u' ' + row.lastName + u' ' + row.firstName + u' ' + row.birthName);
            if (shown.size() < kShown && text.contains(typed)) {
                shown << work::Match{row, {}, 0};
            }
        }
    }
    m_list->clear();
    for (const work::Match &match : std::as_const(shown)) {
        auto *item = new QListWidgetItem(wordsOf(match), m_list);
        item->setData(Qt::UserRole, match.row.id.text());
    }
    m_list->setCurrentRow(typed.isEmpty() || shown.isEmpty() ? -1 : 0); // what is only alike is never chosen for her
    act()->setEnabled(!chosen().isEmpty());
}

model::CaseId SameCaseDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? model::CaseId() : model::CaseId(item->data(Qt::UserRole).toString());
}

void SameCaseDialog::accept()
{
    hideError();
    if (chosen().isEmpty()) {
        return;
    }
    if (const auto done = work::samecase::link(m_session, m_id, chosen(), m_reason->text()); !done) {
        showError(done.error());
        return;
    }
    QDialog::accept();
}

} // namespace relais::ui
