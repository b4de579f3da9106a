// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisionspage.h"

#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/conflictpanel.h"
#include "ui/pages/heldpanel.h"
#include "ui/pages/leftoverpanel.h"
#include "ui/pages/samecasepanel.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace relais::ui {

namespace decisions = work::decisions;
using decisions::Pending;

DecisionsPage::DecisionsPage(work::Session &session, Notices &notices, QWidget *parent)
    : Page(parent), m_session(session), m_notices(notices)
{
    buildActions();
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    m_head = new PageHead(title());
    m_head->addAct(new KeyButton(m_choices));
    column->addWidget(m_head);
    buildList();
    m_splitter = new QSplitter;
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(buildDetail());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_empty = new EmptyState(tr("Nothing to decide."));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(&m_session.vault, &store::Vault::changed, this, [this](const store::ChangeSet &touched) {
        using model::RecordType;
        const bool concerns = std::any_of(touched.types.cbegin(), touched.types.cend(), [](RecordType type) {
            return type == RecordType::Leftover || type == RecordType::HeldLine || type == RecordType::CaseLink;
        });
        if (concerns || !touched.cases.isEmpty()) {
            reload();
        }
    });
    reload();
}

void DecisionsPage::buildActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        addPageAction(action, Menu::Case);
        return action;
    };
    m_second = add(tr("It is &another person"), QKeySequence(u"Ctrl+M"_s));
    connect(m_second, &QAction::triggered, this, &DecisionsPage::decideSecond);
    m_aside = add(tr("Put the &line aside"), QKeySequence(Qt::Key_Delete));
    connect(m_aside, &QAction::triggered, this, &DecisionsPage::putAside);
    m_open = add(tr("&Open the case"), QKeySequence(u"Shift+Return"_s));
    connect(m_open, &QAction::triggered, this, [this] {
        if (const Decision *decision = current()) {
            emit caseWanted(caseOf(*decision));
        }
    });
    m_ask = add(tr("As&k her again"), QKeySequence(u"Ctrl+T"_s));
    connect(m_ask, &QAction::triggered, this, &DecisionsPage::askAgain);
    m_later = new QAction(tr("Later"), this); // the arrow of the list
    connect(m_later, &QAction::triggered, this, &DecisionsPage::decideLater);
    m_choices = add(tr("&History of choices"), {});
    ui::setIconName(m_choices, u"view-history"_s);
    connect(m_choices, &QAction::triggered, this, &DecisionsPage::showChoices);
}

void DecisionsPage::buildList()
{
    using C = Column<Decision>;
    C what{tr("Decision"), {}, [this](const Decision &decision) { return lookOf(decision); }};
    what.second = [this](const Decision &decision) { return whyOf(decision); };
    C number{tr("Case"), [this](const Decision &decision) { return numberOf(decision); }};
    number.tone = C::Tone::Second;
    number.size = C::Size::Small;
    m_model = new GroupsModel<Decision>({what, number}, this);
    m_model->setSpoken([this](const Decision &decision) {
        return QStringList{lookOf(decision).word, whyOf(decision), numberOf(decision)}.join(u", "_s);
    });
    m_list = new GroupedTree(Density::TwoLines);
    m_list->setModel(m_model);
    m_list->setHeaderHidden(true);
    m_list->setAccessibleName(title());
    m_list->setColumnUnits({0, 17});
    setWidthRange(m_list, 70);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DecisionsPage::showCurrent);
    connect(m_list, &GroupedTree::activated, this, &DecisionsPage::decideFirst);
    m_list->installEventFilter(this);
}

QWidget *DecisionsPage::buildDetail()
{
    m_conflict = new ConflictPanel(m_session, m_second, m_ask, m_later);
    m_same = new SameCasePanel(m_session, m_second);
    m_held = new HeldPanel(m_session, m_second, m_aside, m_open);
    m_leftover = new LeftoverPanel(m_session, m_second, m_open);
    connect(m_conflict, &ConflictPanel::kept, this, &DecisionsPage::decideFirst);
    connect(m_conflict, &ConflictPanel::entered, this, &DecisionsPage::enterOther);
    connect(m_same, &SameCasePanel::answered, this, &DecisionsPage::decideFirst);
    connect(m_same, &SameCasePanel::postponed, this, &DecisionsPage::decideLater);
    connect(m_same, &SameCasePanel::caseWanted, this, &DecisionsPage::caseWanted);
    connect(m_held, &HeldPanel::answered, this, &DecisionsPage::decideFirst);
    connect(m_leftover, &LeftoverPanel::entered, this, &DecisionsPage::enterValue);
    connect(m_leftover, &LeftoverPanel::keepAllWanted, this, &DecisionsPage::keepColumn);
    m_detail = new QStackedWidget;
    m_detail->addWidget(m_conflict);
    m_detail->addWidget(m_same);
    m_detail->addWidget(m_held);
    m_detail->addWidget(m_leftover);
    auto *area = new QScrollArea;
    area->setWidget(m_detail);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QString DecisionsPage::title() const
{
    return tr("To decide");
}

Headline DecisionsPage::headline() const
{
    if (m_pending.count() == 0) {
        return {tr("Nothing to decide."), {}};
    }
    QStringList parts;
    const auto add = [&parts](qsizetype count, const QString &words) {
        if (count > 0) {
            parts << words;
        }
    };
    const auto number = [](qsizetype count) { return static_cast<int>(count); };
    add(m_pending.conflicts.size(), tr("%n field(s)", nullptr, number(m_pending.conflicts.size())));
    const qsizetype alike = m_pending.same.size() + m_pending.held.size();
    add(alike, tr("%n possible duplicate(s)", nullptr, number(alike)));
    add(m_pending.leftovers.size(), tr("%n value(s) to take up again", nullptr, number(m_pending.leftovers.size())));
    return {tr("%n to decide", nullptr, number(m_pending.count())), typo(parts.join(u", "_s))};
}

QList<PageKey> DecisionsPage::pageKeys() const
{
    return {{Qt::Key_Left, tr("the value at left")},
            {Qt::Key_Right, tr("the value at right")},
            {Qt::Key_Return, tr("the first answer")},
            {Qt::Key_Down, tr("the next decision")}};
}

QWidget *DecisionsPage::firstFocus() const
{
    return m_list;
}

QList<QWidget *> DecisionsPage::panes() const
{
    return {m_list, m_detail};
}

void DecisionsPage::fit(Width width)
{
    m_splitter->setOrientation(width == Width::Narrow ? Qt::Vertical : Qt::Horizontal);
    m_held->fit(width);
    m_conflict->fit(width);
    m_same->fit(width);
}

void DecisionsPage::clear()
{
    take({});
}

void DecisionsPage::reload()
{
    const auto pending = decisions::pending(m_session);
    if (!pending) {
        m_notices.error(pending.error());
        return;
    }
    take(*pending);
}

void DecisionsPage::take(Pending pending)
{
    const int number = currentNumber();
    m_pending = std::move(pending);
    fillList();
    const int last = static_cast<int>(m_pending.count()) - 1;
    m_stack->setCurrentIndex(last < 0 ? 1 : 0);
    m_head->setContext(last < 0
                           ? QString()
                           : typo(tr("%n decision(s) wait for a person. Work goes on meanwhile.", nullptr, last + 1)));
    selectAt(qBound(0, number, qMax(0, last)));
    showCurrent();
    emit statusChanged();
}

void DecisionsPage::fillList()
{
    QList<Group<Decision>> groups;
    const auto add = [&groups](const QString &id, const QString &title, const QList<Decision> &rows) {
        if (!rows.isEmpty()) {
            groups << Group<Decision>{.id = id, .title = title, .count = QString::number(rows.size()), .rows = rows};
        }
    };
    const auto rows = [this](Decision::Kind kind) {
        QList<Decision> all;
        for (qsizetype i = 0; i < counts()[static_cast<std::size_t>(kind)]; ++i) {
            all << Decision{kind, i};
        }
        return all;
    };
    using Kind = Decision::Kind;
    add(u"conflicts"_s, tr("Two values for one field"), rows(Kind::Conflict));
    add(u"held"_s, typo(tr("The same person?")), rows(Kind::Same) + rows(Kind::Held));
    add(u"leftovers"_s, tr("To take up again from the import"), rows(Kind::Leftover));
    m_model->setGroups(groups);
}

const DecisionsPage::Decision *DecisionsPage::current() const
{
    return m_model->row(m_list->currentIndex());
}

const work::conflicts::Conflict *DecisionsPage::currentConflict() const
{
    const Decision *decision = current();
    return decision != nullptr && decision->kind == Decision::Kind::Conflict ? &m_pending.conflicts[decision->at]
                                                                             : nullptr;
}

const work::samecase::Proposal *DecisionsPage::currentSame() const
{
    const Decision *decision = current();
    return decision != nullptr && decision->kind == Decision::Kind::Same ? &m_pending.same[decision->at] : nullptr;
}

std::array<qsizetype, 4> DecisionsPage::counts() const
{
    return {m_pending.conflicts.size(), m_pending.same.size(), m_pending.held.size(), m_pending.leftovers.size()};
}

int DecisionsPage::currentNumber() const
{
    const Decision *decision = current();
    if (decision == nullptr) {
        return 0;
    }
    const auto all = counts();
    return static_cast<int>(
        std::accumulate(all.cbegin(), all.cbegin() + static_cast<int>(decision->kind), decision->at));
}

void DecisionsPage::selectAt(int number)
{
    const auto all = counts();
    Decision wanted{Decision::Kind::Conflict, number};
    for (std::size_t kind = 0; kind + 1 < all.size() && wanted.at >= all[kind]; ++kind) {
        wanted = {static_cast<Decision::Kind>(kind + 1), wanted.at - all[kind]};
    }
    const QModelIndex at = m_model->find(
        [&](const Decision &decision) { return decision.kind == wanted.kind && decision.at == wanted.at; });
    m_list->setCurrentIndex(at);
}

void DecisionsPage::showCurrent()
{
    const Decision *decision = current();
    const bool isHeld = decision != nullptr && decision->kind == Decision::Kind::Held;
    const bool isConflict = currentConflict() != nullptr;
    const auto *same = currentSame();
    m_aside->setEnabled(isHeld);
    m_ask->setEnabled(isConflict);
    m_later->setEnabled(isConflict || same != nullptr);
    m_second->setEnabled(decision != nullptr);
    m_open->setEnabled(decision != nullptr);
    m_detail->setVisible(decision != nullptr);
    if (decision == nullptr) {
        m_conflict->clear();
        m_same->clear();
        m_held->clear();
        m_leftover->clear();
        return;
    }
    const QString place = tr("%1 of %2").arg(currentNumber() + 1).arg(m_pending.count());
    if (isConflict) {
        showConflict(*decision, place);
    } else if (same != nullptr) {
        m_same->show(*same, place);
        m_second->setText(tr("They are &two persons"));
    } else if (isHeld) {
        const Pending::Held &held = m_pending.held[decision->at];
        m_held->show(held, place);
        m_second->setText(tr("It is &another person"));
        m_second->setEnabled(held.like.has_value());
        m_open->setEnabled(held.like.has_value());
    } else {
        const Pending::Kept &kept = m_pending.leftovers[decision->at];
        const auto alike =
            std::count_if(m_pending.leftovers.cbegin(), m_pending.leftovers.cend(), [&](const Pending::Kept &other) {
                return other.leftover.field.isEmpty() && other.leftover.column == kept.leftover.column;
            });
        m_leftover->show(kept, place, static_cast<int>(alike));
        m_second->setText(tr("Keep as a working &note"));
    }
    m_detail->setCurrentIndex(static_cast<int>(decision->kind));
}

void DecisionsPage::showConflict(const Decision &decision, const QString &place)
{
    const work::conflicts::Conflict &conflict = m_pending.conflicts[decision.at];
    m_conflict->show(conflict, place);
    m_second->setText(tr("&Other value…"));
    m_second->setEnabled(!conflict.isSealed());
}

} // namespace relais::ui
