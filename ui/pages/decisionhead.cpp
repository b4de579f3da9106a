// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisionhead.h"

#include "ui/common/look.h"
#include "ui/common/typo.h"

#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

DecisionHead::DecisionHead(QWidget *parent)
    : QWidget(parent), m_above(newLabel({}, Role::Body, Token::Text2)),
      m_place(newLabel({}, Role::Small, Token::Text2)), m_title(newLabel({}, Role::PageTitle)),
      m_why(newParagraph({}, Role::Body, Token::Text2))
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M);
    auto *top = new QHBoxLayout;
    top->addWidget(m_above, 1);
    top->addWidget(m_place);
    column->addLayout(top);
    column->addWidget(m_title);
    column->addWidget(m_why);
}

void DecisionHead::set(const Words &words)
{
    m_above->setText(words.above);
    m_place->setText(words.place);
    m_title->setText(typo(words.title));
    m_why->setText(typo(words.why));
}

} // namespace relais::ui
