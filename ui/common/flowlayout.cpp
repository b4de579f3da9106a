// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace relais::ui {

namespace {

bool expands(const QLayoutItem *item)
{
    return (item->expandingDirections() & Qt::Horizontal) != 0;
}

// An item that expands asks for its least width only: a search field never takes a line alone.
int wantedWidth(QLayoutItem *item)
{
    return expands(item) ? item->minimumSize().width()
                         : std::max(item->sizeHint().width(), item->minimumSize().width());
}

int leastWidth(QLayoutItem *item)
{
    return item->minimumSize().width();
}

int wantedHeight(const QLayoutItem *item)
{
    return std::max(item->sizeHint().height(), item->minimumSize().height());
}

} // namespace

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void FlowLayout::addWidgetAt(QWidget *widget, Qt::Alignment alignment)
{
    addWidget(widget);
    setAlignment(widget, alignment);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<FlowLayout::Line> FlowLayout::lines(int width) const
{
    const QList<Line> all = broken(width, wantedWidth);
    return all.size() > m_mostLines ? broken(width, leastWidth) : all;
}

QList<FlowLayout::Line> FlowLayout::broken(int width, int (*widthOf)(QLayoutItem *)) const
{
    QList<Line> all;
    int used = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const int wanted = widthOf(item);
        if (all.isEmpty() || used + gap() + wanted > width) {
            all << Line();
            used = wanted;
        } else {
            used += gap() + wanted;
        }
        all.last() << item;
    }
    return all;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() - gap();
    const QList<Line> all = lines(width - margins.left() - margins.right());
    for (const Line &line : all) {
        int tallest = 0;
        for (const QLayoutItem *item : line) {
            tallest = std::max(tallest, wantedHeight(item));
        }
        height += tallest + gap();
    }
    return std::max(0, height);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            width += (width > 0 ? gap() : 0) + item->sizeHint().width();
            height = std::max(height, wantedHeight(item));
        }
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            least = least.expandedTo(item->minimumSize());
        }
    }
    return least.grownBy(contentsMargins());
}

void FlowLayout::place(const Line &line, const QRect &room) const
{
    int left = room.width() - gap() * static_cast<int>(line.size() - 1);
    qsizetype growing = 0;
    for (QLayoutItem *item : line) {
        left -= wantedWidth(item);
        growing += expands(item) ? 1 : 0;
    }
    int lack = std::max(0, -left);
    left = std::max(0, left);
    int x = room.x();
    for (QLayoutItem *item : line) {
        int width = std::min(wantedWidth(item), room.width());
        const int given = std::min(lack, width - leastWidth(item)); // the first that can give way do
        width -= given;
        lack -= given;
        if (expands(item)) {
            const int extra = std::min(static_cast<int>(left / growing), item->maximumSize().width() - width);
            width += std::max(0, extra);
            left -= std::max(0, extra);
            --growing;
        } else if ((item->alignment() & Qt::AlignRight) != 0 && growing == 0 && left > 0) {
            x += left;
            left = 0;
        }
        const int height = std::min(wantedHeight(item), room.height());
        item->setGeometry(QRect(x, room.y() + (room.height() - height) / 2, width, height));
        x += width + gap();
    }
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const QList<Line> all = lines(inside.width());
    int y = inside.y();
    for (const Line &line : all) {
        int tallest = 0;
        for (const QLayoutItem *item : line) {
            tallest = std::max(tallest, wantedHeight(item));
        }
        place(line,
              QRect(inside.x(), y, inside.width(), all.size() == 1 ? std::max(tallest, inside.height()) : tallest));
        y += tallest + gap();
    }
}

} // namespace relais::ui
