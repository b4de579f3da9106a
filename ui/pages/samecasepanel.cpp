// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/samecasepanel.h"

#include "core/base/text.h"
#include "core/model/phone.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/decisionhead.h"
#include "ui/tools/importwords.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>

namespace relais::ui {

namespace {

struct Fact {
    QString label;
    QString one;
    QString other;
};

QString dateText(const QDate &date)
{
    return date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString();
}

QString phoneText(const QStringList &phones)
{
    QStringList texts;
    for (const QString &phone : phones) {
        texts << model::phoneForReading(phone);
    }
    return texts.join(u", "_s);
}

QList<Fact> factsOf(const model::CaseRow &one, const model::CaseRow &other, const work::Session &session)
{
    const auto day = [&session](const QDateTime &at) {
        return dateText(at.isValid() ? at.toTimeZone(session.zone).date() : QDate());
    };
    const auto fact = [&](const QString &label, auto text) { return Fact{label, text(one), text(other)}; };
    using Row = model::CaseRow;
    QList<Fact> facts{fact(SameCasePanel::tr("Last name"), [](const Row &row) { return row.lastName; }),
                      fact(SameCasePanel::tr("Birth name"), [](const Row &row) { return row.birthName; }),
                      fact(SameCasePanel::tr("First name"), [](const Row &row) { return row.firstName; }),
                      fact(SameCasePanel::tr("Born on"), [](const Row &row) { return dateText(row.birthDate); }),
                      fact(SameCasePanel::tr("Telephone"), [](const Row &row) { return phoneText(row.phones); }),
                      fact(SameCasePanel::tr("Town"), [](const Row &row) { return row.commune; }),
                      fact(SameCasePanel::tr("Received on"), [&](const Row &row) { return day(row.referredAt); }),
                      fact(SameCasePanel::tr("State"), [](const Row &row) { return caseLook(row.status).word; }),
                      fact(SameCasePanel::tr("Coordinator"), [](const Row &row) { return row.referent; })};
    facts.removeIf([](const Fact &all) { return all.one.isEmpty() && all.other.isEmpty(); });
    return facts;
}

void empty(QGridLayout *grid)
{
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

SameCasePanel::SameCasePanel(const work::Session &session, QAction *two, QWidget *parent)
    : QWidget(parent), m_session(session), m_head(new DecisionHead)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M, Space::Xl, Space::L, Space::Xl, Space::L);
    column->addWidget(m_head);
    auto *cards = new QWidget;
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight, cards);
    arrange(m_cards, Space::L);
    buildSide(m_one, m_cards);
    buildSide(m_other, m_cards);
    column->addWidget(cards);
    column->addWidget(buildButtons(two));
    m_effect = newParagraph({}, Role::Small, Token::Text2);
    column->addWidget(m_effect);
    column->addStretch();
}

void SameCasePanel::buildSide(Side &side, QBoxLayout *row)
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    arrange(inside, Space::M, Space::L);
    side.head = newLabel({}, Role::Section);
    inside->addWidget(side.head);
    side.grid = new QGridLayout;
    arrange(side.grid, Space::S);
    side.grid->setColumnStretch(1, 1);
    inside->addLayout(side.grid);
    inside->addStretch();
    side.open = new KeyButton(tr("Open the case"), KeyButton::Kind::Flat);
    connect(side.open, &KeyButton::clicked, this, [this, &side] { emit caseWanted(side.id); });
    inside->addWidget(side.open);
    row->addWidget(card, 1);
}

QWidget *SameCasePanel::buildButtons(QAction *two)
{
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    arrange(row, Space::S);
    auto *same = new KeyButton(tr("It is the same person"), KeyButton::Kind::Primary);
    same->setObjectName(u"sameButton"_s);
    same->setShownKey(Qt::Key_Return);
    connect(same, &KeyButton::clicked, this, &SameCasePanel::answered);
    auto *later = new KeyButton(tr("Later"), KeyButton::Kind::Flat);
    later->setObjectName(u"laterButton"_s);
    connect(later, &KeyButton::clicked, this, &SameCasePanel::postponed);
    row->addWidget(same);
    row->addWidget(new KeyButton(two));
    row->addWidgetAt(later, Qt::AlignRight);
    return buttons;
}

void SameCasePanel::fit(Width width)
{
    m_cards->setDirection(width == Width::Narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

/// A case of a partner says so: it is not ours to close.
QString SameCasePanel::headOf(const model::CaseRow &row) const
{
    const bool isOurs = row.id.text().startsWith(m_session.vault.office());
    return isOurs ? tr("Case %1").arg(row.reference) : tr("Case %1, of a partner").arg(row.reference);
}

void SameCasePanel::fill(const model::CaseRow &one, const model::CaseRow &other)
{
    empty(m_one.grid);
    empty(m_other.grid);
    const QList<Fact> facts = factsOf(one, other, m_session);
    for (int row = 0; row < facts.size(); ++row) {
        const Fact &fact = facts[row];
        const bool both = !fact.one.isEmpty() && !fact.other.isEmpty();
        const bool same = both && folded(fact.one) == folded(fact.other);
        const auto add = [&](QGridLayout *grid, const QString &text) {
            QLabel *label = newLabel(typo(fact.label), Role::Body, Token::Text2);
            setWidthRange(label, 26);
            grid->addWidget(label, row, 0);
            QLabel *value = newLabel(text.isEmpty() ? u"–"_s : typo(text), both && !same ? Role::BodyBold : Role::Body);
            value->setAccessibleName(fact.label + u", "_s + (text.isEmpty() ? tr("unknown") : text));
            grid->addWidget(value, row, 1);
        };
        add(m_one.grid, fact.one);
        add(m_other.grid, fact.other);
        if (both) {
            m_other.grid->addWidget(
                new IconLabel(same ? u"checkmark"_s : u"dialog-warning"_s, same ? Token::Text2 : Token::Today), row, 2);
            m_other.grid->addWidget(newLabel(same ? tr("same") : tr("different"), Role::Small, Token::Text2), row, 3);
        }
    }
}

void SameCasePanel::show(const work::samecase::Proposal &proposal, const QString &place)
{
    QStringList reasons;
    for (const work::MatchReason reason : proposal.reasons) {
        reasons << heldWord(model::word(reason));
    }
    m_head->set({personName(proposal.one.lastName, proposal.one.firstName), place, typo(tr("The same person?")),
                 typo(tr("These two cases resemble each other: %1.").arg(reasons.join(u", "_s)))});
    for (const auto &[side, row] : {std::pair{&m_one, &proposal.one}, std::pair{&m_other, &proposal.other}}) {
        side->id = row->id;
        side->head->setText(headOf(*row));
        side->open->setEnabled(true);
        side->open->setAccessibleName(tr("Open the case %1").arg(row->reference));
    }
    fill(proposal.one, proposal.other);
    m_effect->setText(
        typo(tr("The same person: the two cases are linked and each shows the other. Nothing is copied or merged, and "
                "the link can be undone at any time. Two persons: they are not proposed again.")));
}

void SameCasePanel::clear()
{
    m_head->set({});
    m_effect->clear();
    for (Side *side : {&m_one, &m_other}) {
        side->id = {};
        side->head->clear();
        side->open->setEnabled(false);
        side->open->setAccessibleName({});
    }
    fill({}, {});
}

} // namespace relais::ui
