// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filterbutton.h"

#include "ui/common/icon.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace relais::ui {

FilterButton::FilterButton(const QString &text, QWidget *parent) : QToolButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(text);
    connect(this, &QToolButton::toggled, this, [this] { updateGeometry(); });
}

void FilterButton::setCount(int count)
{
    m_count = count;
    setAccessibleName(count < 0 ? text() : text() + QLatin1Char(' ') + QLocale().toString(count));
    updateGeometry();
    update();
}

QSize FilterButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(Role::Body));
    int width = metrics.horizontalAdvance(text()) + u(5.5);
    if (m_count >= 0) {
        width += QFontMetrics(fontOf(Role::Small)).horizontalAdvance(QLocale().toString(m_count)) + u(1.5);
    }
    return {width + (isChecked() ? iconPx() + u(1.25) : 0), controlHeight()};
}

void FilterButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Token frame = isChecked() ? Token::Accent : Token::Border;
    const Token ground = isChecked() ? Token::AccentTint : underMouse() ? Token::Window : Token::Base;
    paintPanel(&painter, rect(), color(ground), color(frame), radius());
    QRect box = rect().adjusted(u(2.75), 0, -u(2.75), 0);
    if (isChecked()) {
        paintIcon(&painter, QRect(box.x(), 0, iconPx(), height()), u"checkmark", color(Token::Accent), iconPx());
        box.setLeft(box.left() + iconPx() + u(1.25));
    }
    painter.setFont(fontOf(Role::Body));
    painter.setPen(color(isEnabled() ? Token::Text : Token::Disabled));
    painter.drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), text());
    if (m_count >= 0) {
        painter.setFont(fontOf(Role::Small));
        painter.setPen(color(Token::Text2));
        painter.drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignRight), QLocale().toString(m_count));
    }
}

MenuButton::MenuButton(const QString &text, const QString &iconName, QWidget *parent)
    : QToolButton(parent), m_iconName(iconName)
{
    setText(text);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(text);
}

void MenuButton::setLook(const StateLook &look)
{
    m_iconName = look.icon;
    m_token = look.token;
    setAccessibleDescription(text()); // its name says of what
    updateGeometry();
    update();
}

QSize MenuButton::sizeHint() const
{
    const int words =
        QFontMetrics(fontOf(m_token == Token::Text ? Role::Body : Role::BodyBold)).horizontalAdvance(text());
    return {words + u(9) + (m_iconName.isEmpty() ? 0 : iconPx() + u(1.5)), controlHeight()};
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isState = m_token != Token::Text;
    const Token ground = isState ? tintOf(m_token) : isDown() || underMouse() ? Token::Window : Token::Base;
    paintPanel(&painter, rect(), color(ground), color(isState ? ground : Token::Border), radius());
    QRect box = rect().adjusted(u(3), 0, -u(2), 0);
    const QColor ink = color(isEnabled() ? m_token : Token::Disabled);
    if (!m_iconName.isEmpty()) {
        paintIcon(&painter, QRect(box.x(), 0, iconPx(), height()), m_iconName, ink, iconPx());
        box.setLeft(box.left() + iconPx() + u(1.5));
    }
    painter.setFont(fontOf(isState ? Role::BodyBold : Role::Body));
    painter.setPen(ink);
    painter.drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), text());
    paintTriangle(&painter, QRect(box.right() - u(3), 0, u(3), height()), Qt::DownArrow, ink);
}

} // namespace relais::ui
