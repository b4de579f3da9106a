// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"

#include "ui/common/icon.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace relais::ui {

Chip::Chip(StateLook look, Weight weight, QWidget *parent) : QWidget(parent), m_weight(weight)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void Chip::setLook(const StateLook &look)
{
    m_look = look;
    setAccessibleName(look.word);
    setVisible(!look.word.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int words =
        QFontMetrics(fontOf(m_weight == Weight::Bold ? Role::SmallBold : Role::Small)).horizontalAdvance(m_look.word);
    return {words + u(4) + (m_look.icon.isEmpty() ? 0 : u(4) + u(1.5)), u(6)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(&painter, rect(), color(tintOf(m_look.token)), QColor(), u(0.75), 0);
    const QColor ink = color(m_look.token);
    QRect box = rect().adjusted(u(2), 0, -u(2), 0);
    if (!m_look.icon.isEmpty()) {
        paintIcon(&painter, QRect(box.x(), 0, u(4), height()), m_look.icon, ink, u(4));
        box.setLeft(box.left() + u(4) + u(1.5));
    }
    painter.setFont(fontOf(m_weight == Weight::Bold ? Role::SmallBold : Role::Small));
    painter.setPen(ink);
    painter.drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), m_look.word);
}

Card::Card(QWidget *parent, Token ground) : QFrame(parent), m_ground(ground) {}

void Card::setChosen(Chosen chosen)
{
    m_chosen = chosen;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool chosen = m_chosen == Chosen::Yes;
    paintPanel(&painter, rect(), color(m_ground), color(chosen ? Token::Accent : Token::Line), cardRadius(),
               chosen ? 2 : 1);
}

StepMark::StepMark(int number, QWidget *parent) : QWidget(parent), m_number(number)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StepMark::sizeHint() const
{
    return {u(6), u(6)};
}

void StepMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(&painter, rect(), QColor(), color(Token::Accent), u(3));
    painter.setFont(fontOf(Role::Small));
    painter.setPen(color(Token::Accent));
    painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_number));
}

IconLabel::IconLabel(const QString &name, Token token, const QString &word, QWidget *parent)
    : QWidget(parent), m_token(token)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(name, token, word);
}

void IconLabel::set(const QString &name, Token token, const QString &word)
{
    m_name = name;
    m_token = token;
    setAccessibleName(word);
    setToolTip(word);
    update();
}

QSize IconLabel::sizeHint() const
{
    return {iconPx(), iconPx()};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, color(m_token), iconPx());
}

} // namespace relais::ui
