// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conflictpanel.h"

#include "ui/common/chip.h"
#include "ui/common/field.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/noticebar.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/conflictwords.h"
#include "ui/pages/decisionhead.h"

#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace relais::ui {

using work::conflicts::Conflict;
using work::conflicts::Written;

namespace {

void empty(QGridLayout *grid)
{
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void addFact(QGridLayout *grid, const QString &word, const QString &value, Role role)
{
    const int row = grid->rowCount();
    QLabel *label = newLabel(typo(word), Role::Body, Token::Text2);
    setWidthRange(label, 24);
    QLabel *said = newParagraph(typo(value), role);
    said->setAccessibleName(word + u", "_s + value);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(said, row, 1);
}

} // namespace

ConflictPanel::ConflictPanel(const work::Session &session, QAction *other, QAction *ask, QAction *later,
                             QWidget *parent)
    : QWidget(parent), m_session(session), m_head(new DecisionHead)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M, Space::Xl, Space::L, Space::Xl, Space::L);
    column->addWidget(m_head);
    auto *meanwhile = new TintedFrame(Token::Today);
    auto *words = new QHBoxLayout(meanwhile);
    arrange(words, Space::S, Space::M);
    words->addWidget(newLabel(tr("Safe contact."), Role::BodyBold), 0, Qt::AlignTop);
    m_meanwhileText = newParagraph({}, Role::Body);
    words->addWidget(m_meanwhileText, 1);
    m_meanwhile = meanwhile;
    column->addWidget(m_meanwhile);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    arrange(m_cards, Space::L);
    column->addLayout(m_cards);
    column->addWidget(buildButtons(other, ask, later));
    m_value = new Field(tr("Other &value"), new QLineEdit);
    setWidthRange(m_value, 80, 120);
    connect(qobject_cast<QLineEdit *>(m_value->editor()), &QLineEdit::returnPressed, this, &ConflictPanel::entered);
    connect(qobject_cast<QLineEdit *>(m_value->editor()), &QLineEdit::textEdited, this, [this] { showError({}); });
    column->addWidget(m_value);
    column->addWidget(newLine(Qt::Horizontal));
    m_before = newLabel(tr("Before these changes"), Role::Section);
    column->addWidget(m_before);
    m_earlier = new QGridLayout;
    arrange(m_earlier, Space::S, Space::None);
    m_earlier->setColumnStretch(1, 1);
    column->addLayout(m_earlier);
    column->addStretch();
    column->addWidget(newParagraph(
        typo(tr("← and → choose, Enter keeps, ↑ and ↓ go from one decision to the next, Ctrl+Z takes a choice back.")),
        Role::Small, Token::Text2));
}

QWidget *ConflictPanel::buildButtons(QAction *other, QAction *ask, QAction *later)
{
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    arrange(row, Space::S);
    m_keep = new KeyButton(tr("Keep the left one"), KeyButton::Kind::Primary);
    m_keep->setShownKey(Qt::Key_Return);
    connect(m_keep, &KeyButton::clicked, this, &ConflictPanel::kept);
    auto *wait = new KeyButton(later, KeyButton::Kind::Flat);
    wait->setShownKey(Qt::Key_Down);
    row->addWidget(m_keep);
    row->addWidget(new KeyButton(other));
    row->addWidget(new KeyButton(ask));
    row->addWidgetAt(wait, Qt::AlignRight);
    return buttons;
}

ConflictPanel::ValueCard ConflictPanel::newCard(qsizetype index)
{
    const QList<Written> values = m_conflict.values();
    const Written &written = values.at(index);
    ValueCard made{new Card, new QRadioButton(index == 0 ? tr("Kept for now") : tr("Set aside for now"))};
    auto *inside = new QVBoxLayout(made.card);
    arrange(inside, Space::M, Space::L);
    auto *top = new QHBoxLayout;
    dress(made.choice, Role::BodyBold);
    made.choice->setFocusPolicy(Qt::NoFocus); // the arrows of the list choose
    made.choice->setAutoExclusive(false);
    top->addWidget(made.choice, 1);
    top->addWidget(newLabel(index == 0 ? u"←"_s : u"→"_s, Role::Small, Token::Text2));
    inside->addLayout(top);
    const QString value = conflictValue(m_conflict, written, m_session);
    QLabel *told = newParagraph(typo(value), Role::Section);
    told->setAccessibleName(made.choice->text() + u", "_s + value);
    inside->addWidget(told);
    auto *grid = new QGridLayout;
    arrange(grid, Space::S, Space::None);
    grid->setColumnStretch(1, 1);
    addFact(grid, tr("Written by"), written.by, Role::BodyBold);
    addFact(grid, tr("On"), exactMoment(written.at, m_session.zone), Role::Body);
    addFact(grid, tr("From"), conflictPlace(written), Role::Body);
    inside->addLayout(grid);
    inside->addStretch();
    connect(made.choice, &QRadioButton::clicked, this, [this, index] { choose(index); });
    m_cards->addWidget(made.card, 1);
    return made;
}

void ConflictPanel::show(const Conflict &conflict, const QString &place)
{
    clear();
    m_conflict = conflict;
    m_head->set({personName(conflict.row.lastName, conflict.row.firstName) + u", "_s + conflict.row.reference, place,
                 conflictField(conflict),
                 tr("Posts changed this field without having exchanged. Choose the value to keep; the other one can be "
                    "put back.")});
    const QString meanwhile = meanwhileWords(conflict);
    m_meanwhileText->setText(typo(meanwhile));
    m_meanwhile->setVisible(!meanwhile.isEmpty());
    for (qsizetype index = 0; index <= conflict.losers.size(); ++index) {
        m_values << newCard(index);
    }
    fillEarlier();
    choose(0);
}

void ConflictPanel::fillEarlier()
{
    m_before->setVisible(!m_conflict.earlier.isEmpty());
    for (const Written &written : std::as_const(m_conflict.earlier)) {
        const QString when = momentWords(written.at, m_session.today(), m_session.zone) + u", "_s + written.by;
        addFact(m_earlier, when, conflictValue(m_conflict, written, m_session), Role::Body);
    }
}

void ConflictPanel::clear()
{
    m_conflict = {};
    m_chosen = 0;
    for (const ValueCard &value : std::as_const(m_values)) {
        m_cards->removeWidget(value.card);
        delete value.card;
    }
    m_values.clear();
    m_head->set({});
    m_meanwhileText->clear();
    m_meanwhile->hide();
    empty(m_earlier);
    m_before->hide();
    qobject_cast<QLineEdit *>(m_value->editor())->clear();
    showError({});
    m_value->hide();
}

void ConflictPanel::choose(qsizetype index)
{
    m_chosen = qBound(qsizetype{0}, index, qMax(qsizetype{0}, m_values.size() - 1));
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        m_values[i].choice->setChecked(i == m_chosen);
        m_values[i].card->setChosen(i == m_chosen ? Card::Chosen::Yes : Card::Chosen::No);
    }
    m_keep->setText(m_values.size() > 2 ? tr("Keep this one")
                    : m_chosen == 0     ? tr("Keep the left one")
                                        : tr("Keep the right one"));
    m_keep->setAccessibleName(m_keep->text());
}

void ConflictPanel::move(Step step)
{
    choose(m_chosen + (step == Step::Left ? -1 : 1));
}

QString ConflictPanel::chosen() const
{
    const QList<Written> values = m_conflict.values();
    return values.value(m_chosen).stamp;
}

QString ConflictPanel::typed() const
{
    return qobject_cast<const QLineEdit *>(m_value->editor())->text();
}

void ConflictPanel::askForValue()
{
    m_value->show();
    m_value->editor()->setFocus(Qt::OtherFocusReason);
}

void ConflictPanel::showError(const QString &sentence)
{
    m_value->setError(sentence);
}

void ConflictPanel::fit(Width width)
{
    m_cards->setDirection(width == Width::Narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace relais::ui
