// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/opencasedialog.h"

#include "core/base/text.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/common/words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace relais::ui {

using model::CaseRow;
using Hits = QHash<model::CaseId, store::SearchField>;

namespace {

constexpr qsizetype kMost = 100; // lines worth reading through; more letters choose better

/// Cases by the words typed; « 138 » is also the number 00138.
Result<Hits> hitsOf(const work::Session &session, const QString &text)
{
    constexpr int kDigits = 5;
    Result<Hits> hits = work::cases::find(session, text);
    const QString digits = digitsOf(text);
    if (hits && !digits.isEmpty() && digits == text && digits.size() < kDigits) {
        const auto numbered = work::cases::find(session, digits.rightJustified(kDigits, u'0'));
        if (numbered) {
            hits->insert(*numbered);
        }
    }
    return hits;
}

/// The strongest of them.
QSet<model::CaseId> strongest(const Hits &hits)
{
    QSet<model::CaseId> chosen;
    for (const auto field : {store::SearchField::Reference, store::SearchField::Name, store::SearchField::Phone,
                             store::SearchField::Note}) {
        for (auto hit = hits.cbegin(); hit != hits.cend() && chosen.size() < kMost; ++hit) {
            if (hit.value() == field) {
                chosen.insert(hit.key());
            }
        }
    }
    return chosen;
}

QList<Column<CaseRow>> columns()
{
    using C = Column<CaseRow>;
    C person{OpenCaseDialog::tr("Person"), [](const CaseRow &row) {
                 return QStringList{row.lastName, row.firstName}.join(u' ').trimmed();
             }};
    person.weight = C::Weight::Bold;
    C reference{OpenCaseDialog::tr("Case"), [](const CaseRow &row) { return row.reference; }};
    C state{OpenCaseDialog::tr("State"), [](const CaseRow &row) { return caseLook(row.status).word; }};
    state.tone = C::Tone::Second;
    return {person, reference, state};
}

} // namespace

OpenCaseDialog::OpenCaseDialog(work::Session &session, QWidget *parent)
    : DialogFrame(tr("Open a case"), tr("Open"), ActKey::Return, parent), m_session(session),
      m_search(new SearchField(tr("Name or number"), SearchField::KeyCap::None)), m_table(new RowTable),
      m_count(newLabel({}, Role::Small, Token::Text2)), m_model(new RowsModel<CaseRow>(columns(), this))
{
    setWidthRange(this, 150, 0);
    m_table->setModel(m_model);
    m_table->setColumnUnits({0, 34, 24});
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Cases found"));
    m_table->setMinimumHeight(9 * lineHeight());
    body()->addWidget(m_search);
    body()->addWidget(m_table);
    body()->addWidget(m_count);
    connect(m_search, &SearchField::textChanged, this, &OpenCaseDialog::search);
    connect(m_search, &SearchField::left, this, &QDialog::reject);
    connect(m_search, &SearchField::resultsWanted, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &RowTable::activated, this, &QDialog::accept);
    search();
    m_search->setFocus(Qt::OtherFocusReason);
}

void OpenCaseDialog::search()
{
    const QString text = m_search->text().trimmed();
    const auto hits = hitsOf(m_session, text);
    const auto rows = hits ? work::cases::rows(m_session, strongest(*hits)) : Result<QList<CaseRow>>(hits.error());
    if (!rows) {
        showError(rows.error());
        return;
    }
    m_model->setRows(*rows);
    m_table->selectRowAt(0);
    act()->setEnabled(!rows->isEmpty());
    const int found = static_cast<int>(hits->size());
    m_count->setText(typo(text.isEmpty() ? tr("Type the beginning of a name or a number.")
                          : found > rows->size()
                              ? tr("%n case(s), the first %1 are shown.", nullptr, found).arg(rows->size())
                              : tr("%n case(s)", nullptr, found)));
    m_search->setAccessibleDescription(m_count->text());
}

model::CaseId OpenCaseDialog::chosen() const
{
    const CaseRow *row = m_model->row(m_table->currentIndex());
    return row == nullptr ? model::CaseId() : row->id;
}

void OpenCaseDialog::accept()
{
    if (!chosen().isEmpty()) {
        QDialog::accept();
    }
}

} // namespace relais::ui
