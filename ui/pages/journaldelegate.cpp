// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journaldelegate.h"

#include "ui/common/icon.h"
#include "ui/common/metrics.h"
#include "ui/common/palette.h"

#include <QAbstractItemView>
#include <QPainter>

namespace relais::ui {

namespace {

struct Places {
    QRect icon;
    QRect head;
    QRect text;
};

Places placesIn(const QRect &box)
{
    const QRect inner = box.adjusted(px(Space::M), px(Space::S), -px(Space::M), -px(Space::S));
    const int left = inner.left() + iconPx() + px(Space::M);
    const int headHeight = QFontMetrics(fontOf(ui::Role::Small)).height();
    return {QRect(inner.topLeft(), QSize(iconPx(), headHeight)),
            QRect(left, inner.top(), inner.right() - left, headHeight),
            QRect(left, inner.top() + headHeight + px(Space::Xs), inner.right() - left,
                  inner.height() - headHeight - px(Space::Xs))};
}

constexpr int kTextFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

void JournalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected =
        option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
    painter->fillRect(option.rect, color(selected ? Token::Selection : Token::Base));
    const Places places = placesIn(option.rect);
    paintIcon(painter, places.icon, index.data(IconRole).toString(), color(Token::Text2), iconPx());
    painter->setFont(fontOf(ui::Role::Small));
    painter->setPen(color(Token::Text2));
    painter->drawText(places.head, Qt::AlignLeft | Qt::AlignVCenter, index.data(HeadRole).toString());
    painter->drawText(places.head, Qt::AlignRight | Qt::AlignVCenter, index.data(KindRole).toString());
    painter->setFont(fontOf(ui::Role::Body));
    painter->setPen(color(Token::Text));
    painter->drawText(places.text, kTextFlags, index.data(Qt::DisplayRole).toString());
    painter->setPen(color(Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize JournalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view == nullptr ? u(80) : view->viewport()->width();
    const Places places = placesIn(QRect(0, 0, width, 1000));
    const QRect text =
        QFontMetrics(fontOf(ui::Role::Body))
            .boundingRect(QRect(0, 0, places.text.width(), 100000), kTextFlags, index.data(Qt::DisplayRole).toString());
    return {width, places.head.height() + text.height() + 2 * px(Space::S) + px(Space::Xs) + 2};
}

} // namespace relais::ui
