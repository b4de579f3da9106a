// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pagehead.h"

#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(newLabel(title, Role::PageTitle, Token::Text, this)),
      m_context(newLabel({}, Role::Body, Token::Text2, this)), m_words(new QHBoxLayout), m_row(new FlowLayout),
      m_column(new QVBoxLayout(this))
{
    arrange(m_column, Space::None);
    arrange(m_row, Space::M, Space::L, Space::M, Space::L, Space::M);
    arrange(m_words, Space::M);
    m_words->addWidget(m_title);
    m_words->addWidget(m_context);
    m_row->addLayout(m_words);
    m_column->addLayout(m_row);
    m_title->setMinimumHeight(controlHeight());
    m_context->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // may grow: its row breaks when the window is narrow
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setContext(const QString &context)
{
    m_context->setText(typo(context));
    m_context->setVisible(!context.isEmpty());
}

void PageHead::addBeside(QWidget *widget)
{
    m_words->addWidget(widget);
}

void PageHead::addAct(QWidget *widget)
{
    m_row->addWidgetAt(widget, Qt::AlignRight);
}

void PageHead::showBack(QAction *back)
{
    auto *button = new KeyButton(back, KeyButton::Kind::Flat, this);
    button->setIconName(u"go-previous"_s);
    button->setWords(KeyButton::Words::Hidden);
    m_words->insertWidget(0, button);
}

void PageHead::setNotice(QWidget *bar)
{
    delete m_notice;
    m_notice = bar;
    if (bar != nullptr) {
        auto *place = new QHBoxLayout;
        arrange(place, Space::None, Space::L, Space::None, Space::L, Space::M);
        place->addWidget(bar);
        m_column->addLayout(place);
        // The layout has no other content: it goes with the bar.
        connect(bar, &QObject::destroyed, place, [place] { place->deleteLater(); });
    }
}

EmptyState::EmptyState(const QString &sentence, const QList<QAction *> &acts, QWidget *parent)
    : QWidget(parent), m_sentence(newParagraph({}, Role::Body, Token::Text2, this)), m_acts(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::L, Space::Xxl);
    m_sentence->setAlignment(Qt::AlignCenter);
    arrange(m_acts, Space::M);
    column->addStretch(2);
    column->addWidget(m_sentence);
    column->addLayout(m_acts);
    column->addStretch(3);
    setGround(this, Token::Base);
    set(sentence, acts);
}

void EmptyState::set(const QString &sentence, const QList<QAction *> &acts)
{
    m_sentence->setText(typo(sentence));
    while (QLayoutItem *item = m_acts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_acts->addStretch();
    for (QAction *act : acts) {
        m_acts->addWidget(new KeyButton(act, KeyButton::Kind::Normal, this));
    }
    m_acts->addStretch();
}

} // namespace relais::ui
