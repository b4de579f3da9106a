// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/stylepaint.h"

#include "ui/common/icon.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOn(const QStyleOption *option, QStyle::StateFlag flag)
{
    return (option->state & flag) != 0;
}

QColor ink(const QStyleOption *option)
{
    return color(isOn(option, QStyle::State_Enabled) ? Token::Text : Token::Disabled);
}

} // namespace

void paintField(QPainter *painter, const QStyleOption *option)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    paintPanel(painter, option->rect, color(enabled ? Token::Base : Token::Window),
               color(enabled ? Token::Border : Token::Line), radius());
}

void paintComboText(QPainter *painter, const QStyleOptionComboBox *option)
{
    const QRect box = option->rect.adjusted(u(2.5), 0, -u(6), 0);
    painter->setPen(option->currentText.isEmpty() ? color(Token::Disabled) : ink(option));
    const QString text = option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, box.width());
    painter->drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), text);
}

void paintCheck(QPainter *painter, const QStyleOption *option)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool on = isOn(option, QStyle::State_On);
    const Token fill = !on ? (enabled ? Token::Base : Token::Window) : enabled ? Token::Accent : Token::Disabled;
    paintPanel(painter, option->rect, color(fill), color(on ? fill : enabled ? Token::Border : Token::Line), u(0.75));
    if (on) {
        paintIcon(painter, option->rect, u"checkmark", color(Token::OnAccent), u(3.5));
    } else if (isOn(option, QStyle::State_NoChange)) {
        painter->fillRect(option->rect.adjusted(u(), u(1.75), -u(), -u(1.75)), color(Token::Border));
    }
}

void paintRadio(QPainter *painter, const QStyleOption *option)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool on = isOn(option, QStyle::State_On);
    const QColor frame = color(!enabled ? Token::Line : on ? Token::Accent : Token::Border);
    paintPanel(painter, option->rect, color(enabled ? Token::Base : Token::Window), frame, u(2), 1.2);
    if (on) {
        const int inset = u(0.95);
        paintPanel(painter, option->rect.adjusted(inset, inset, -inset, -inset), frame, QColor(), u(2), 0);
    }
}

void paintHeaderGround(QPainter *painter, const QStyleOption *option)
{
    painter->fillRect(option->rect, color(Token::Window));
    painter->setPen(color(Token::Border));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void paintHeaderLabel(QPainter *painter, const QStyleOptionHeader *option)
{
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    const QRect box = option->rect.adjusted(u(2), 0, -u(), 0);
    const QFont small = fontOf(sorted ? Role::SmallBold : Role::Small);
    const QFontMetrics metrics(small);
    const int room = box.width() - (sorted ? u(3) : 0);
    const QString text = metrics.elidedText(option->text, Qt::ElideRight, room);
    painter->setFont(small);
    painter->setPen(color(sorted ? Token::Text : Token::Text2));
    painter->drawText(box, static_cast<int>(option->textAlignment | Qt::AlignVCenter), text);
    if (sorted) {
        const QRect mark(box.x() + metrics.horizontalAdvance(text) + u(0.5), box.y(), u(3), box.height());
        // Qt's names follow the arrow of old toolkits: SortDown is ascending.
        paintTriangle(painter, mark,
                      option->sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow : Qt::DownArrow,
                      color(Token::Text));
    }
}

void paintTab(QPainter *painter, const QStyleOptionTab *option)
{
    const bool selected = isOn(option, QStyle::State_Selected);
    if (selected) {
        const QRect edge(option->rect.x(), option->rect.bottom() - u(0.75) + 1, option->rect.width(), u(0.75));
        painter->fillRect(edge, color(Token::Accent));
    } else if (isOn(option, QStyle::State_MouseOver)) {
        painter->fillRect(option->rect, color(Token::Paper));
    }
    if (isOn(option, QStyle::State_HasFocus)) {
        paintPanel(painter, option->rect.adjusted(u(0.5), u(0.5), -u(0.5), -u(0.5)), QColor(), color(Token::Focus),
                   radius(), 2);
    }
}

void paintTabLabel(QPainter *painter, const QStyleOptionTab *option)
{
    const bool selected = isOn(option, QStyle::State_Selected);
    painter->setFont(fontOf(selected ? Role::BodyBold : Role::Body));
    painter->setPen(color(!isOn(option, QStyle::State_Enabled) ? Token::Disabled
                          : selected                           ? Token::Text
                                                               : Token::Text2));
    painter->drawText(option->rect, static_cast<int>(Qt::AlignCenter | Qt::TextShowMnemonic), option->text);
}

QSize tabSize(const QStyleOption *option)
{
    // As wide as its bold word, so that choosing moves nothing.
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    const QString text = tab != nullptr ? tab->text : QString();
    return {QFontMetrics(fontOf(Role::BodyBold)).size(Qt::TextShowMnemonic, text).width() + u(7), u(10)};
}

void paintMenuBar(QPainter *painter, const QStyleOption *option, bool isItem, const QWidget *widget)
{
    painter->fillRect(option->rect, color(Token::Window));
    const QWidget *bar = widget;
    const int bottom = bar != nullptr ? bar->rect().bottom() : option->rect.bottom();
    painter->setPen(color(Token::Line));
    painter->drawLine(option->rect.left(), bottom, option->rect.right(), bottom);
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!isItem || item == nullptr) {
        return;
    }
    if (isOn(option, QStyle::State_Selected)) {
        paintPanel(painter, option->rect.adjusted(1, 2, -1, -3), color(Token::Selection), QColor(), radius(), 0);
    }
    painter->setPen(ink(option));
    painter->drawText(option->rect, static_cast<int>(Qt::AlignCenter | Qt::TextShowMnemonic), item->text);
}

QSize menuItemSize(const QStyleOption *option, QSize proposed)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator) {
        return {proposed.width(), u(2.25)};
    }
    return {proposed.width() + u(12), u(7.5)};
}

void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem *option)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = option->rect.center().y();
        painter->setPen(color(Token::Line));
        painter->drawLine(option->rect.left(), y, option->rect.right(), y);
        return;
    }
    if (isOn(option, QStyle::State_Selected)) {
        painter->fillRect(option->rect, color(Token::Selection));
    }
    const QRect box = option->rect.adjusted(u(8), 0, -u(4), 0);
    if (option->checkType != QStyleOptionMenuItem::NotCheckable && option->checked) {
        const QRect mark(option->rect.x(), option->rect.y(), u(8), option->rect.height());
        paintIcon(painter, mark, u"checkmark", ink(option), iconPx());
    }
    const QStringList parts = option->text.split(u'\t');
    painter->setFont(option->font);
    painter->setPen(ink(option));
    painter->drawText(box, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic), parts.value(0));
    if (parts.size() > 1) {
        painter->setFont(fontOf(Role::Small));
        painter->setPen(color(isOn(option, QStyle::State_Enabled) ? Token::Text2 : Token::Disabled));
        painter->drawText(box, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), parts.at(1));
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect mark(option->rect.right() - u(4), option->rect.y(), u(4), option->rect.height());
        paintTriangle(painter, mark, Qt::RightArrow, ink(option));
    }
}

void paintProgress(QPainter *painter, const QStyleOptionProgressBar *option)
{
    QRect bar(option->rect.x(), 0, option->rect.width(), u(1.5));
    bar.moveTop(option->rect.center().y() - bar.height() / 2);
    paintPanel(painter, bar, color(Token::Paper), QColor(), u(0.75), 0);
    const int range = option->maximum - option->minimum;
    if (range > 0 && option->progress > option->minimum) {
        const double share = static_cast<double>(option->progress - option->minimum) / range;
        bar.setWidth(std::max(u(), static_cast<int>(bar.width() * share)));
        paintPanel(painter, bar, color(Token::Accent), QColor(), u(0.75), 0);
    }
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle)
{
    painter->fillRect(option->rect, color(Token::Base));
    if (option->maximum > option->minimum) {
        const bool held = isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken);
        paintPanel(painter, handle.adjusted(2, 2, -2, -2), color(held ? Token::Border : Token::Line), QColor(), u(), 0);
    }
}

} // namespace relais::ui
