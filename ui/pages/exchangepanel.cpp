// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchangepanel.h"

#include "ui/common/flowlayout.h"
#include "ui/common/icon.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/pagehead.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace relais::ui {

ExchangePanel::ExchangePanel(const QString &iconName, const QString &title, const QString &nothing, QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    arrange(outer, Space::None);
    auto *card = new Card;
    card->setContentsMargins(1, 1, 1, 1); // its border stays in sight
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    arrange(column, Space::None);
    auto *row = new QHBoxLayout;
    arrange(row, Space::S, Space::L, Space::M, Space::L, Space::M);
    row->addWidget(new IconLabel(iconName, Token::Text));
    row->addWidget(newLabel(title, Role::Section));
    m_context = newLabel({}, Role::Body, Token::Text2);
    row->addWidget(m_context, 1);
    row->addStrut(controlHeight()); // the heads of two panels side by side are of one height
    m_head = row;
    column->addLayout(row);
    column->addWidget(newLine(Qt::Horizontal));
    m_table = new RowTable(Density::OneLine);
    m_table->setAccessibleName(title);
    m_table->horizontalHeader()->hide(); // four words a row, which say themselves what they are
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(typo(nothing)));
    column->addWidget(m_stack, 1);
    m_foot = buildFoot();
    column->addWidget(m_foot);
    m_foot->hide();
}

QWidget *ExchangePanel::buildFoot()
{
    auto *foot = new QWidget;
    setGround(foot, Token::Window);
    auto *column = new QVBoxLayout(foot);
    arrange(column, Space::S, Space::L, Space::M, Space::L, Space::M);
    m_fact = newParagraph({}, Role::BodyBold);
    m_text = newParagraph({});
    m_acts = new FlowLayout;
    arrange(m_acts, Space::S);
    column->addWidget(m_fact);
    column->addWidget(m_text);
    column->addLayout(m_acts);
    return foot;
}

void ExchangePanel::setModel(QAbstractItemModel *model, const QList<double> &columns)
{
    m_table->setModel(model);
    m_table->setColumnUnits(columns);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExchangePanel::currentChanged);
}

void ExchangePanel::addHeadAct(QAction *act)
{
    m_head->addWidget(new KeyButton(act));
}

void ExchangePanel::setContext(const QString &context)
{
    m_context->setText(typo(context));
}

void ExchangePanel::refresh(int row)
{
    const int rows = m_table->model()->rowCount();
    m_stack->setCurrentIndex(rows == 0 ? 1 : 0);
    if (rows > 0) {
        m_table->selectRowAt(qBound(0, row, rows - 1));
    }
    emit currentChanged();
}

void ExchangePanel::setFoot(const QString &fact, Token token, const QString &text, const QList<QAction *> &acts)
{
    m_fact->setText(typo(fact));
    dress(m_fact, Role::BodyBold, token);
    m_text->setText(typo(text));
    m_text->setVisible(!text.isEmpty());
    if (acts != m_shown) {
        while (QLayoutItem *item = m_acts->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that was pressed
            delete item;
        }
        for (QAction *act : acts) {
            m_acts->addWidget(new KeyButton(act));
        }
        m_shown = acts;
    }
    m_foot->setVisible(!fact.isEmpty());
}

QString ExchangePanel::footText() const
{
    return m_foot->isHidden() ? QString() : m_fact->text() + u' ' + m_text->text();
}

} // namespace relais::ui
