// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/common/chip.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"

#include <QHBoxLayout>

namespace relais::ui {

namespace {

constexpr int kSaid = 10'000; // milliseconds

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent), m_strong(new ElidedLabel(Role::SmallBold, Token::Text, this)),
      m_rest(new ElidedLabel(Role::Small, Token::Text2, this)), m_items(new QHBoxLayout)
{
    setGround(this, Token::Nav);
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    column->addWidget(newLine(Qt::Horizontal, this));
    auto *row = new QHBoxLayout;
    arrange(row, Space::None, Space::M, Space::Xs, Space::M, Space::Xs);
    column->addLayout(row);
    arrange(m_items, Space::M);
    auto *sentence = new QHBoxLayout;
    arrange(sentence, Space::Xs);
    sentence->addWidget(m_strong);
    sentence->addWidget(m_rest, 1);
    row->addLayout(sentence, 1);
    row->addLayout(m_items);
    // The sentence gives way first, then the facts, never the window.
    m_strong->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_rest->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_said.setSingleShot(true);
    m_said.setInterval(kSaid);
    connect(&m_said, &QTimer::timeout, this, &StatusLine::showHeadline);
    setAccessibleName(tr("Status"));
}

void StatusLine::setHeadline(const Headline &headline)
{
    m_headline = headline;
    if (!m_said.isActive()) {
        showHeadline();
    }
}

void StatusLine::showHeadline()
{
    m_strong->setText(typo(m_headline.strong));
    m_rest->setText(typo(m_headline.rest));
    m_strong->setVisible(!m_headline.strong.isEmpty());
    setAccessibleDescription(text());
}

void StatusLine::setItems(const QList<StatusItem> &items)
{
    while (QLayoutItem *item = m_items->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const StatusItem &item : items) {
        if (item.text.isEmpty()) {
            continue;
        }
        auto *fact = new QWidget(this);
        auto *parts = new QHBoxLayout(fact);
        arrange(parts, Space::S);
        parts->addWidget(newLine(Qt::Vertical, fact));
        if (!item.icon.isEmpty()) {
            parts->addWidget(new IconLabel(item.icon, Token::Text2, {}, fact));
        }
        auto *words = new ElidedLabel(Role::Small, Token::Text2, fact);
        words->setText(typo(item.text));
        parts->addWidget(words);
        m_items->addWidget(fact);
    }
}

void StatusLine::say(const QString &sentence)
{
    m_strong->hide();
    m_strong->clear();
    m_rest->setText(typo(sentence));
    setAccessibleDescription(sentence);
    m_said.start();
}

void StatusLine::clear()
{
    m_said.stop();
    m_headline = {};
    showHeadline();
}

QString StatusLine::text() const
{
    return QString(m_strong->text() + QLatin1Char(' ') + m_rest->text()).trimmed();
}

} // namespace relais::ui
