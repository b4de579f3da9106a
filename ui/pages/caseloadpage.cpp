// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/caseloadpage.h"

#include "core/work/caseload.h"
#include "ui/common/field.h"
#include "ui/common/filterbutton.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/withdrawnlist.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace relais::ui {

using model::CaseRow;

namespace {

constexpr int kDueColumn = 5;
constexpr int kUnsyncedColumn = 10;

QList<CaseLine> shared(QList<CaseRow> rows)
{
    QList<CaseLine> lines;
    lines.reserve(rows.size());
    for (CaseRow &row : rows) {
        lines << std::make_shared<const CaseRow>(std::move(row));
    }
    return lines;
}

} // namespace

CaseloadPage::CaseloadPage(work::Session &session, Notices &notices, QAction *newCase, QAction *import, QWidget *parent)
    : Page(parent), m_session(session), m_notices(notices), m_newCase(newCase), m_import(import)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    m_head = new PageHead(title());
    m_head->addAct(new KeyButton(m_import));
    m_head->addAct(new KeyButton(m_newCase, KeyButton::Kind::Primary));
    column->addWidget(m_head);
    column->addWidget(buildTools());
    column->addWidget(m_withdrawn = new WithdrawnList(m_session, m_notices));
    column->addWidget(buildList(), 1);
    connect(&m_session.vault, &store::Vault::changed, this, [this](const store::ChangeSet &touched) {
        const auto &keys = touched.settings;
        if (std::any_of(keys.cbegin(), keys.cend(), work::caseload::isAbsence)) {
            reload();
        } else {
            follow(touched.cases);
        }
    });
    buildActs();
    reload();
}

QWidget *CaseloadPage::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new FlowLayout(tools); // at 200 % the filters take a line of their own
    arrange(row, Space::S, Space::L, Space::None, Space::L, Space::M);
    m_search = new SearchField(tr("Name, number, telephone, note"));
    m_search->setAccessibleName(tr("Search in the caseload"));
    setWidthRange(m_search, 60, 92);
    row->addWidget(m_search);
    m_open = new FilterButton(tr("Open", "cases"));
    m_toContact = new FilterButton(tr("To contact"));
    m_late = new FilterButton(tr("Late"));
    m_highDanger = new FilterButton(tr("High danger"));
    m_mine = new FilterButton(tr("Mine"));
    for (FilterButton *filter : {m_open, m_toContact, m_late, m_highDanger, m_mine}) {
        row->addWidget(filter);
        connect(filter, &FilterButton::toggled, this, &CaseloadPage::choose);
    }
    m_open->setChecked(true);
    m_others = new MenuButton(tr("Other filters"), u"view-filter"_s);
    buildOtherFilters();
    row->addWidgetAt(m_others, Qt::AlignRight);

    connect(m_search, &SearchField::textChanged, this, &CaseloadPage::search);
    connect(m_search, &SearchField::resultsWanted, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->selectRowAt(0);
    });
    connect(m_search, &SearchField::returnPressed, this, [this] {
        if (m_model->rowCount() > 0) {
            openRow(m_model->index(qMax(0, m_table->currentRow()), 0));
        }
    });
    addFind(m_search);
    return tools;
}

void CaseloadPage::buildOtherFilters()
{
    auto *menu = new QMenu(m_others);
    m_alsoClosed = menu->addAction(tr("Closed cases too"));
    m_paused = menu->addAction(tr("Paused only"));
    m_unreachable = menu->addAction(tr("Without a safe channel now"));
    for (QAction *filter : {m_alsoClosed, m_paused, m_unreachable}) {
        filter->setCheckable(true);
        connect(filter, &QAction::toggled, this, &CaseloadPage::choose);
    }
    connect(m_alsoClosed, &QAction::toggled, this, [this](bool also) { m_open->setChecked(!also); });
    m_others->setMenu(menu);
}

QWidget *CaseloadPage::buildList()
{
    m_model = new RowsModel<CaseLine>(columns(), this);
    m_model->setSpoken([this](const CaseLine &row) {
        return QStringList{row->reference,
                           personName(row->lastName, row->firstName),
                           caseLook(row->status).word,
                           dangerLook(row->danger).word,
                           nextDueLook(*row, m_session).word,
                           contactLook(*row, m_session).word,
                           m_unsynced.words(row->id)}
            .join(u", "_s);
    });
    m_table = new RowTable(Density::OneLine);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // several are assigned at once
    m_table->setAccessibleName(title());
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(kDueColumn, Qt::AscendingOrder);
    m_table->setColumnUnits({30, 0, 23, 20, 27, 58, 36, 29, 17, 21, 34});
    connect(m_table, &RowTable::activated, this, &CaseloadPage::openRow);
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    return m_stack;
}

QString CaseloadPage::title() const
{
    return tr("Caseload");
}

Headline CaseloadPage::headline() const
{
    return {tr("%n open case(s)", nullptr, m_counts.open), typo(tr("of %1: %2 to contact, %3 late, %4 in high danger")
                                                                    .arg(m_counts.all)
                                                                    .arg(m_counts.toContact)
                                                                    .arg(m_counts.late)
                                                                    .arg(m_counts.highDanger))};
}

QList<PageKey> CaseloadPage::pageKeys() const
{
    return {{Qt::Key_Return, tr("open the case")},
            {Qt::Key_Down, tr("from the search into the list")},
            {Qt::Key_Escape, tr("empty the search")}};
}

QWidget *CaseloadPage::firstFocus() const
{
    return m_search;
}

QList<QWidget *> CaseloadPage::panes() const
{
    return m_withdrawn->isHidden() ? QList<QWidget *>{m_search, m_table}
                                   : QList<QWidget *>{m_search, m_withdrawn->list(), m_table};
}

void CaseloadPage::clear()
{
    m_search->clear();
    m_hits.clear();
    m_same.clear();
    m_unsynced.clear();
    showUnsynced();
    m_withdrawn->clear();
    takeRows({});
}

void CaseloadPage::reload()
{
    readNames();
    m_withdrawn->reload();
    auto rows = work::cases::rows(m_session);
    if (!rows) {
        m_notices.error(rows.error());
        return;
    }
    readUnsynced();
    takeRows(shared(*std::move(rows)));
}

void CaseloadPage::takeRows(QList<CaseLine> rows)
{
    m_rows = std::move(rows);
    countRows();
    search();
    emit statusChanged();
}

void CaseloadPage::follow(const QSet<model::CaseId> &touched)
{
    constexpr qsizetype kFew = 200; // beyond, as after an import, reading all at once is quicker
    if (touched.isEmpty()) {
        return;
    }
    if (touched.size() > kFew) {
        reload();
        return;
    }
    auto fresh = work::cases::rows(m_session, touched);
    if (!fresh) {
        m_notices.error(fresh.error());
        return;
    }
    QList<CaseLine> rows = std::move(m_rows);
    rows.removeIf([&](const CaseLine &row) { return touched.contains(row->id); });
    const QList<CaseLine> lines = shared(*std::move(fresh));
    for (const CaseLine &row : lines) { // newest reference first, as reload() reads them
        const auto place = std::find_if(rows.cbegin(), rows.cend(),
                                        [&](const CaseLine &other) { return other->reference < row->reference; });
        rows.insert(place, row);
    }
    readUnsynced();
    takeRows(std::move(rows));
}

/// @return whether the marks are otherwise than they stand in the list
bool CaseloadPage::readUnsynced()
{
    const auto changed = m_unsynced.read(m_session);
    if (!changed) {
        m_notices.error(changed.error());
    }
    showUnsynced();
    return changed.value_or(false);
}

/// The column is there only while it says something.
void CaseloadPage::showUnsynced()
{
    m_table->setColumnHidden(kUnsyncedColumn, m_isNarrow || m_unsynced.isEmpty());
}

/// An exchange that ended meanwhile may have changed no case, and yet what the other posts have.
void CaseloadPage::showEvent(QShowEvent *event)
{
    if (!m_rows.isEmpty() && readUnsynced()) {
        choose();
    }
    Page::showEvent(event);
}

bool CaseloadPage::isLate(const CaseRow &row) const
{
    return row.nextDueAt.isValid() && row.nextDueAt < m_session.clock.now();
}

void CaseloadPage::countRows()
{
    m_counts = {};
    for (const CaseLine &line : std::as_const(m_rows)) {
        const CaseRow &row = *line;
        m_counts.all += 1;
        if (!model::isOpen(row.status)) {
            continue;
        }
        m_counts.open += 1;
        m_counts.toContact += row.status == model::CaseStatus::New ? 1 : 0;
        m_counts.late += isLate(row) ? 1 : 0;
        m_counts.highDanger += row.danger == model::DangerLevel::High ? 1 : 0;
        m_counts.mine += m_names.contains(row.referent) ? 1 : 0;
    }
    m_open->setCount(m_counts.open);
    m_toContact->setCount(m_counts.toContact);
    m_late->setCount(m_counts.late);
    m_highDanger->setCount(m_counts.highDanger);
    m_mine->setCount(m_counts.mine);
}

void CaseloadPage::search()
{
    m_hits.clear();
    if (!m_search->text().trimmed().isEmpty()) {
        const auto hits = work::cases::find(m_session, m_search->text());
        if (!hits) {
            m_notices.error(hits.error());
            return;
        }
        m_hits = *hits;
        if (const Result<void> read = m_same.read(m_session); !read) {
            m_notices.error(read.error());
        }
    }
    choose();
}

bool CaseloadPage::passes(const CaseRow &row) const
{
    return (!m_open->isChecked() || model::isOpen(row.status)) &&
           (!m_toContact->isChecked() || row.status == model::CaseStatus::New) &&
           (!m_late->isChecked() || isLate(row)) &&
           (!m_highDanger->isChecked() || row.danger == model::DangerLevel::High) &&
           (!m_mine->isChecked() || m_names.contains(row.referent)) &&
           (!m_paused->isChecked() || row.status == model::CaseStatus::Paused) &&
           (!m_unreachable->isChecked() || contactLook(row, m_session).token != Token::Done);
}

void CaseloadPage::choose()
{
    if (m_model == nullptr) {
        return; // while the page is being built
    }
    const CaseLine *const selected = m_model->row(m_table->currentIndex());
    const model::CaseId kept = selected == nullptr ? model::CaseId() : (*selected)->id;
    const bool searching = !m_search->text().trimmed().isEmpty();
    const QSet<model::CaseId> found = work::samecase::withOthers(m_hits, m_same.links());
    QList<CaseLine> chosen;
    chosen.reserve(searching ? found.size() : m_rows.size());
    for (const CaseLine &row : std::as_const(m_rows)) {
        if ((!searching || found.contains(row->id)) && passes(*row)) {
            chosen << row;
        }
    }
    m_table->setDensity(searching ? Density::TwoLines : Density::OneLine);
    m_model->setRows(std::move(chosen));
    const int again = m_model->find([&](const CaseLine &row) { return row->id == kept; });
    m_table->selectRowAt(again >= 0 ? again : 0);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_model->rowCount() == 0) {
        showEmptiness();
    }
}

void CaseloadPage::showEmptiness()
{
    if (m_rows.isEmpty()) {
        m_empty->set(typo(tr("No case. Make a referral or import your table.")), {m_newCase, m_import});
    } else if (!m_search->text().trimmed().isEmpty()) {
        const QString nothing = tr("No case for “%1”.").arg(m_search->text().trimmed());
        m_empty->set(typo(m_open->isChecked() ? nothing + u' ' + tr("Closed cases are left out.") : nothing),
                     m_open->isChecked() ? QList<QAction *>{m_alsoClosed} : QList<QAction *>{});
    } else {
        m_empty->set(typo(tr("No case passes these filters.")), {});
    }
}

void CaseloadPage::fit(Width width)
{
    const bool narrow = width == Width::Narrow;
    m_isNarrow = narrow;
    showUnsynced();
    for (const int column : {0, 2, 6, 7, 8, 9}) { // person, state, danger and next act stay; the rest is in the case
        m_table->setColumnHidden(column, narrow);
    }
}

} // namespace relais::ui
