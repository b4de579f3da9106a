// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leftoverpanel.h"

#include "ui/common/chip.h"
#include "ui/common/field.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/decisionhead.h"
#include "ui/tools/importwords.h"

#include <QGridLayout>
#include <QLabel>

namespace relais::ui {

using work::decisions::Pending;

namespace {

QLineEdit *lineEdit(const Field *field)
{
    return qobject_cast<QLineEdit *>(field->editor());
}

} // namespace

LeftoverPanel::LeftoverPanel(const work::Session &session, QAction *keep, QAction *open, QWidget *parent)
    : QWidget(parent), m_session(session), m_head(new DecisionHead)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M, Space::Xl, Space::L, Space::Xl, Space::L);
    column->addWidget(m_head);
    column->addWidget(buildCard());
    m_value = new Field(tr("&Right value"), new QLineEdit);
    setWidthRange(m_value, 80, 120);
    connect(lineEdit(m_value), &QLineEdit::returnPressed, this, &LeftoverPanel::entered);
    connect(lineEdit(m_value), &QLineEdit::textEdited, this, [this] { m_value->setError({}); });
    column->addWidget(m_value);
    auto *buttons = new FlowLayout;
    arrange(buttons, Space::S);
    m_enter = new KeyButton(tr("Enter the value"), KeyButton::Kind::Primary);
    m_enter->setShownKey(Qt::Key_Return);
    connect(m_enter, &KeyButton::clicked, this, &LeftoverPanel::entered);
    m_keep = new KeyButton(keep);
    m_keepAll = new KeyButton(tr("Keep the %n values of this column", nullptr, 0));
    connect(m_keepAll, &KeyButton::clicked, this, &LeftoverPanel::keepAllWanted);
    buttons->addWidget(m_enter);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_keepAll);
    buttons->addWidgetAt(new KeyButton(open, KeyButton::Kind::Flat), Qt::AlignRight);
    column->addLayout(buttons);
    column->addWidget(
        newParagraph(typo(tr("A working note stays in the case and is never shared. Ctrl+Z takes any answer back.")),
                     Role::Small, Token::Text2));
    column->addStretch();
}

QWidget *LeftoverPanel::buildCard()
{
    auto *card = new Card;
    auto *grid = new QGridLayout(card);
    arrange(grid, Space::S, Space::L);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](int row, const QString &word, Role role) {
        QLabel *label = newLabel(word, Role::Body, Token::Text2);
        setWidthRange(label, 40);
        QLabel *value = newParagraph({}, role);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
        return value;
    };
    m_column = add(0, tr("Column of the table"), Role::Body);
    m_text = add(1, tr("What it says"), Role::BodyBold);
    m_field = add(2, tr("Meant for"), Role::Body);
    return card;
}

void LeftoverPanel::show(const Pending::Kept &kept, const QString &place, int alike)
{
    const model::Leftover &leftover = kept.leftover;
    m_asks = !leftover.field.isEmpty();
    m_head->set({personName(kept.row.lastName, kept.row.firstName) + u", "_s + kept.row.reference, place,
                 tr("%1: “%2”").arg(leftover.column, leftover.text.simplified().left(60)),
                 m_asks ? tr("The import did not understand this value: %1. It is kept here until you decide.")
                              .arg(leftoverWord(leftover.reason))
                        : tr("No field was chosen for this column. The value is kept here until you decide.")});
    m_column->setText(typo(leftover.column));
    m_text->setText(typo(leftover.text));
    m_field->setText(m_asks ? targetWord(leftover.field, m_session.reference) : u"–"_s);
    lineEdit(m_value)->clear();
    m_value->setError({});
    m_value->setVisible(m_asks);
    m_enter->setVisible(m_asks);
    m_keep->setKind(m_asks ? KeyButton::Kind::Normal : KeyButton::Kind::Primary);
    m_keepAll->setVisible(!m_asks && alike > 1);
    m_keepAll->setText(tr("Keep the %n values of this column", nullptr, alike));
    m_keepAll->setAccessibleName(m_keepAll->text());
}

void LeftoverPanel::clear()
{
    m_head->set({});
    for (QLabel *label : {m_column, m_text, m_field}) {
        label->clear();
    }
    lineEdit(m_value)->clear();
    m_value->setError({});
}

QString LeftoverPanel::typed() const
{
    return lineEdit(m_value)->text();
}

void LeftoverPanel::focusValue()
{
    lineEdit(m_value)->setFocus(Qt::OtherFocusReason);
}

void LeftoverPanel::showError(const QString &sentence)
{
    m_value->setError(sentence);
}

} // namespace relais::ui
