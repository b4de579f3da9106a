// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisionspage.h"

#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/conflictpanel.h"
#include "ui/pages/conflictwords.h"
#include "ui/pages/heldpanel.h"
#include "ui/pages/leftoverpanel.h"
#include "ui/shell/notices.h"
#include "ui/tools/importwords.h"

#include <QAction>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

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
            return type == RecordType::Leftover || type == RecordType::HeldLine;
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
    m_ask = add(tr("Ask &her again"), QKeySequence(u"Ctrl+T"_s));
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
    m_held = new HeldPanel(m_session, m_second, m_aside, m_open);
    m_leftover = new LeftoverPanel(m_session, m_second, m_open);
    connect(m_conflict, &ConflictPanel::kept, this, &DecisionsPage::decideFirst);
    connect(m_conflict, &ConflictPanel::entered, this, &DecisionsPage::enterOther);
    connect(m_held, &HeldPanel::answered, this, &DecisionsPage::decideFirst);
    connect(m_leftover, &LeftoverPanel::entered, this, &DecisionsPage::enterValue);
    connect(m_leftover, &LeftoverPanel::keepAllWanted, this, &DecisionsPage::keepColumn);
    m_detail = new QStackedWidget;
    m_detail->addWidget(m_conflict);
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
    add(m_pending.held.size(), tr("%n possible duplicate(s)", nullptr, number(m_pending.held.size())));
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
    const auto add = [&groups](const QString &id, const QString &title, Decision::Kind kind, qsizetype count) {
        if (count == 0) {
            return;
        }
        QList<Decision> rows;
        for (qsizetype i = 0; i < count; ++i) {
            rows << Decision{kind, i};
        }
        groups << Group<Decision>{.id = id, .title = title, .count = QString::number(count), .rows = rows};
    };
    add(u"conflicts"_s, tr("Two values for one field"), Decision::Kind::Conflict, m_pending.conflicts.size());
    add(u"held"_s, typo(tr("The same person?")), Decision::Kind::Held, m_pending.held.size());
    add(u"leftovers"_s, tr("To take up again from the import"), Decision::Kind::Leftover, m_pending.leftovers.size());
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

int DecisionsPage::currentNumber() const
{
    const Decision *decision = current();
    if (decision == nullptr) {
        return 0;
    }
    const qsizetype conflicts = m_pending.conflicts.size();
    const qsizetype before = decision->kind == Decision::Kind::Conflict ? 0
                             : decision->kind == Decision::Kind::Held   ? conflicts
                                                                        : conflicts + m_pending.held.size();
    return static_cast<int>(before + decision->at);
}

void DecisionsPage::selectAt(int number)
{
    Decision wanted{Decision::Kind::Conflict, number};
    if (wanted.at >= m_pending.conflicts.size()) {
        wanted = {Decision::Kind::Held, wanted.at - m_pending.conflicts.size()};
        if (wanted.at >= m_pending.held.size()) {
            wanted = {Decision::Kind::Leftover, wanted.at - m_pending.held.size()};
        }
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
    m_aside->setEnabled(isHeld);
    m_ask->setEnabled(isConflict);
    m_later->setEnabled(isConflict);
    m_second->setEnabled(decision != nullptr);
    m_open->setEnabled(decision != nullptr);
    m_detail->setVisible(decision != nullptr);
    if (decision == nullptr) {
        m_conflict->clear();
        m_held->clear();
        m_leftover->clear();
        return;
    }
    const QString place = tr("%1 of %2").arg(currentNumber() + 1).arg(m_pending.count());
    if (isConflict) {
        showConflict(*decision, place);
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
    m_detail->setCurrentWidget(isConflict ? static_cast<QWidget *>(m_conflict)
                               : isHeld   ? static_cast<QWidget *>(m_held)
                                          : m_leftover);
}

void DecisionsPage::showConflict(const Decision &decision, const QString &place)
{
    const work::conflicts::Conflict &conflict = m_pending.conflicts[decision.at];
    m_conflict->show(conflict, place);
    m_second->setText(tr("&Other value…"));
    m_second->setEnabled(!conflict.isSealed());
}

model::CaseId DecisionsPage::caseOf(const Decision &decision) const
{
    switch (decision.kind) {
    case Decision::Kind::Conflict: return m_pending.conflicts[decision.at].row.id;
    case Decision::Kind::Held: return m_pending.held[decision.at].line.likeCase;
    case Decision::Kind::Leftover: break;
    }
    return m_pending.leftovers[decision.at].row.id;
}

StateLook DecisionsPage::lookOf(const Decision &decision) const
{
    if (decision.kind == Decision::Kind::Conflict) {
        return {u"view-split-left-right"_s, Token::Waiting, conflictField(m_pending.conflicts[decision.at])};
    }
    if (decision.kind == Decision::Kind::Held) {
        return {u"resource-group"_s, Token::Today,
                tr("Line %1 of the import").arg(m_pending.held[decision.at].line.line)};
    }
    const model::Leftover &leftover = m_pending.leftovers[decision.at].leftover;
    return {u"question"_s, Token::Week, typo(tr("%1: “%2”").arg(leftover.column, leftover.text.simplified()))};
}

QString DecisionsPage::whyOf(const Decision &decision) const
{
    if (decision.kind == Decision::Kind::Conflict) {
        return conflictAuthors(m_pending.conflicts[decision.at]);
    }
    if (decision.kind == Decision::Kind::Leftover) {
        return leftoverWord(m_pending.leftovers[decision.at].leftover.reason);
    }
    const Pending::Held &held = m_pending.held[decision.at];
    QStringList words;
    for (const QString &reason : held.line.reasons.split(u',', Qt::SkipEmptyParts)) {
        words << heldWord(reason);
    }
    return words.isEmpty() ? heldWord(u"no_name"_s) : words.join(u", "_s);
}

/// The running part of the number is enough to tell cases of one list apart.
QString DecisionsPage::numberOf(const Decision &decision) const
{
    if (decision.kind == Decision::Kind::Conflict) {
        return m_pending.conflicts[decision.at].row.reference.section(u'-', -1);
    }
    if (decision.kind == Decision::Kind::Leftover) {
        return m_pending.leftovers[decision.at].row.reference.section(u'-', -1);
    }
    const auto &like = m_pending.held[decision.at].like;
    return like ? like->reference.section(u'-', -1) : QString();
}

} // namespace relais::ui
