// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todaypage.h"

#include "core/work/orientations.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/duelist.h"
#include "ui/pages/duepanel.h"
#include "ui/pages/duewords.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace relais::ui {

using model::DueLine;
using work::DueBand;

namespace {

constexpr int kMoreWaiting = 200;

} // namespace

TodayPage::TodayPage(work::Session &session, Notices &notices, QAction *newCase, QWidget *parent)
    : Page(parent), m_session(session), m_notices(notices), m_newCase(newCase)
{
    buildActions();
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    column->addWidget(buildHead());
    column->addWidget(buildBody(), 1);
    connect(&m_session.vault, &store::Vault::changed, this, [this](const store::ChangeSet &touched) {
        const auto &keys = touched.settings;
        if (!touched.cases.isEmpty() || std::any_of(keys.cbegin(), keys.cend(), work::orientations::isPutAwayMark)) {
            reload();
        }
    });
    reload();
    m_list->fold(DueBand::Partner); // long, and nothing to do in it today
    fit(Width::Wide);
}

void TodayPage::buildActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, Menu menu, void (TodayPage::*slot)()) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, slot);
        addPageAction(action, menu);
        return action;
    };
    m_print = add(tr("List of the &day"), QKeySequence(u"Ctrl+P"_s), Menu::File, &TodayPage::printSheet);
    setIconName(m_print, u"document-print"_s);
    m_pdf = add(tr("List of the day as PD&F…"), QKeySequence(u"Ctrl+S"_s), Menu::File, &TodayPage::askForSheet);
    add(tr("&Calendar of the coming days…"), {}, Menu::File, &TodayPage::askForCalendar);
    add(tr("&Go to a date…"), QKeySequence(u"Ctrl+G"_s), Menu::Edit, &TodayPage::goToDate);
    m_details = new QAction(tr("Details"), this);
    setIconName(m_details, u"view-split-left-right"_s);
    m_details->setCheckable(true);
    connect(m_details, &QAction::toggled, this, &TodayPage::showDetail);
}

QWidget *TodayPage::buildHead()
{
    m_head = new PageHead(title());
    m_search = new SearchField(tr("Search in the list"));
    setWidthRange(m_search, 64, 72);
    m_head->addAct(m_search);
    addFind(m_search);
    m_detailsButton = new KeyButton(m_details);
    m_head->addAct(m_detailsButton);
    m_head->addAct(new KeyButton(m_print));
    m_head->addAct(new KeyButton(m_newCase, KeyButton::Kind::Primary));
    connect(m_search, &SearchField::textChanged, this, &TodayPage::showLines);
    const auto toList = [this] {
        m_list->tree()->setFocus(Qt::OtherFocusReason);
        m_list->selectFirst();
    };
    connect(m_search, &SearchField::resultsWanted, this, toList);
    connect(m_search, &SearchField::returnPressed, this, toList);
    connect(m_search, &SearchField::left, this, [this] { m_list->tree()->setFocus(Qt::OtherFocusReason); });
    return m_head;
}

QWidget *TodayPage::buildBody()
{
    m_list = new DueList(m_session);
    m_panel = new DuePanel(m_session);
    setWidthRange(m_panel, 81, 110);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_panel->resize(u(88), m_panel->height());
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    connect(m_list, &DueList::currentChanged, this, &TodayPage::showCurrent);
    connect(m_list, &DueList::opened, this, &TodayPage::openCase);
    connect(m_list, &DueList::finished, this, &TodayPage::finish);
    connect(m_list, &DueList::callWanted, this, &TodayPage::call);
    connect(m_list, &DueList::postponeWanted, this, &TodayPage::postpone);
    connect(m_list, &DueList::moreWanted, this, [this] {
        m_reach.mostWaiting += kMoreWaiting;
        reload();
    });
    connect(m_panel, &DuePanel::callWanted, this, &TodayPage::call);
    connect(m_panel, &DuePanel::openWanted, this, &TodayPage::openCase);
    connect(m_panel, &DuePanel::doneWanted, this, &TodayPage::finish);
    connect(m_panel, &DuePanel::postponeWanted, this, &TodayPage::postpone);
    return m_stack;
}

QString TodayPage::title() const
{
    return tr("Today", "page");
}

std::optional<int> TodayPage::count() const
{
    return counted(DueBand::Late) + counted(DueBand::Today);
}

Headline TodayPage::headline() const
{
    int all = m_dues.waiting;
    for (const DueBand band : {DueBand::Late, DueBand::Today, DueBand::Soon, DueBand::Week, DueBand::Later}) {
        all += counted(band);
    }
    QStringList parts{tr("%n late", nullptr, counted(DueBand::Late)), tr("%n today", nullptr, counted(DueBand::Today)),
                      tr("%n within 72 h", nullptr, counted(DueBand::Soon)),
                      tr("%n this week", nullptr, counted(DueBand::Week)), tr("%n waiting", nullptr, m_dues.waiting)};
    if (m_dues.partners > 0) {
        parts << tr("%n with a partner", nullptr, m_dues.partners);
    }
    return {tr("%n due date(s)", nullptr, all), typo(u": "_s + parts.join(u", "_s))};
}

QList<PageKey> TodayPage::pageKeys() const
{
    return {{Qt::Key_A, tr("call and record")},
            {Qt::Key_Return, tr("open the case")},
            {Qt::Key_Space, tr("done")},
            {Qt::Key_R, tr("postpone, with a reason")},
            {Qt::Key_Left, tr("fold the band")}};
}

QWidget *TodayPage::firstFocus() const
{
    return m_list->tree();
}

QList<QWidget *> TodayPage::panes() const
{
    QList<QWidget *> panes{m_search};
    if (m_list->isVisibleTo(this)) {
        panes << m_list->tree();
    }
    panes << (m_panel->isVisibleTo(this) ? m_panel->stop() : static_cast<QWidget *>(m_detailsButton));
    return panes;
}

void TodayPage::clear()
{
    m_search->clear();
    m_dues = {};
    m_detail.reset();
    showLines();
    m_panel->clear();
}

void TodayPage::reload()
{
    auto dues = work::duesWithin(m_session, m_reach);
    if (!dues) {
        m_notices.error(dues.error());
        return;
    }
    m_dues = *std::move(dues);
    showLines();
}

void TodayPage::tick()
{
    const Counts before = m_counts;
    countBands();
    if (m_counts != before) {
        work::sortDues(m_dues.lines, m_session);
        showLines();
        return;
    }
    showClock();
    m_list->tree()->viewport()->update(); // its words are made from the clock as they are painted
    if (const DueLine *line = m_list->selected(); line != nullptr && m_detail) {
        m_panel->setLine(*line, *m_detail);
    }
}

void TodayPage::showClock()
{
    const QDateTime local = m_session.clock.now().toTimeZone(m_session.zone);
    m_head->setContext(QLocale().toString(local.date(), u"dddd d MMMM yyyy"_s) + u", "_s +
                       local.time().toString(u"HH:mm"_s));
}

void TodayPage::countBands()
{
    m_counts = {};
    const work::BandScale scale(m_session);
    for (const DueLine &line : std::as_const(m_dues.lines)) {
        ++m_counts.at(static_cast<std::size_t>(scale.of(line.due)));
    }
}

void TodayPage::showLines()
{
    countBands();
    showClock();
    const QString search = m_search->text().trimmed();
    m_list->setDues(m_dues, search);
    const bool isFree = counted(DueBand::Late) + counted(DueBand::Today) == 0;
    m_list->setRemark(isFree && search.isEmpty() ? nothingToday() : QString());
    m_stack->setCurrentIndex(m_list->isEmpty() ? 1 : 0);
    m_empty->set(typo(search.isEmpty() ? nothingToday() : tr("No line for “%1”.").arg(search)), {});
    emit statusChanged();
}

QString TodayPage::nothingToday() const
{
    QDateTime next = m_dues.next;
    for (const DueLine &line : m_dues.lines) {
        if (line.due.prudent.isValid() && (!next.isValid() || line.due.prudent < next)) {
            next = line.due.prudent;
        }
    }
    const QString nothing = tr("Nothing is due today.");
    return next.isValid() ? nothing + u' ' + tr("Next date: %1").arg(dayDate(next.toTimeZone(m_session.zone).date()))
                          : nothing;
}

void TodayPage::showCurrent()
{
    const DueLine *line = m_list->selected();
    m_detail = line == nullptr ? std::nullopt : detailOf(*line);
    if (m_detail) {
        m_panel->setLine(*line, *m_detail);
    } else {
        m_panel->clear();
    }
}

void TodayPage::showDetail(bool shown)
{
    m_panel->setVisible(m_width == Width::Wide || shown);
    m_list->setVisible(m_width != Width::Narrow || !shown);
    m_detailsButton->setVisible(m_width != Width::Wide);
}

void TodayPage::fit(Width width)
{
    m_width = width;
    m_list->setColumns(width == Width::Narrow ? DueList::Columns::Narrow : DueList::Columns::All);
    m_panel->setMaximumWidth(width == Width::Narrow ? QWIDGETSIZE_MAX : u(110));
    m_panel->fit(width);
    showDetail(m_details->isChecked());
}

} // namespace relais::ui
