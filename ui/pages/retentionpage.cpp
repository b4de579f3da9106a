// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/retentionpage.h"

#include "core/work/access.h"
#include "core/work/erasure.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/noticesdialog.h"
#include "ui/pages/retentionwords.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace relais::ui {

RetentionPage::RetentionPage(work::Session &session, Notices &notices, QWidget *parent)
    : Page(parent), m_session(session), m_notices(notices)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    m_head = new PageHead(tr("Retention"));
    m_head->setContext(tr("two years after the last contact"));
    auto *report = new QAction(tr("Notices of the o&ffice…"), this);
    report->setObjectName(u"noticesReport"_s);
    report->setEnabled(work::access::mayDo(m_session, QLatin1String(work::erasure::kEraseVerb)));
    connect(report, &QAction::triggered, this, [this] { NoticesDialog(m_session, m_notices, {}, this).exec(); });
    addPageAction(report, Menu::File);
    m_head->addAct(new KeyButton(report));
    column->addWidget(m_head);
    m_table = new RowTable;
    m_table->setAccessibleName(tr("Cases to decide"));
    m_model = new RowsModel<Line>(columns(), this);
    m_table->setModel(m_model);
    m_table->setColumnUnits({30, 26, 26, 26, 0});
    connect(m_table, &RowTable::activated, this,
            [this](const QModelIndex &at) { emit caseWanted(m_model->row(at)->id); });
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(tr("No case is to be decided.")));
    column->addWidget(m_stack, 1);
}

QList<Column<RetentionPage::Line>> RetentionPage::columns() const
{
    using C = Column<Line>;
    const auto day = [](const QDate &date) { return QLocale().toString(date, QLocale::ShortFormat); };
    C reference{tr("Case"), [](const Line &line) { return line.reference; }};
    C state{tr("To do"), {}, [](const Line &line) { return retentionLook(line.retention.state); }};
    C since{tr("Since"), [day](const Line &line) { return day(line.retention.dueOn); }};
    since.sort = [](const Line &line) { return SortKey{line.retention.dueOn.toJulianDay(), {}}; };
    C last{tr("Last contact"), [day](const Line &line) { return day(line.retention.lastContact); }};
    last.sort = [](const Line &line) { return SortKey{line.retention.lastContact.toJulianDay(), {}}; };
    C status{tr("State"), [](const Line &line) { return caseLook(line.status).word; }};
    return {reference, state, since, last, status};
}

QString RetentionPage::title() const
{
    return tr("Retention");
}

Headline RetentionPage::headline() const
{
    return {tr("%n case(s) to decide", nullptr, m_model->rowCount()), {}};
}

QList<PageKey> RetentionPage::pageKeys() const
{
    return {{Qt::Key_Return, tr("open the case, to archive or erase it")}};
}

QWidget *RetentionPage::firstFocus() const
{
    return m_table;
}

void RetentionPage::clear()
{
    m_model->setRows({});
}

void RetentionPage::reload()
{
    auto lines = work::retention::list(m_session, work::retention::Which::Due);
    if (!lines) {
        m_notices.error(lines.error());
        return;
    }
    m_model->setRows(*std::move(lines));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_table->selectRowAt(0);
    emit statusChanged();
}

} // namespace relais::ui
