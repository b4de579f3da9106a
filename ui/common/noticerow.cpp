// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/noticerow.h"

#include "ui/common/metrics.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace relais::ui {

namespace {

constexpr int kLeastWords = 70; ///< units of width for the words beside the acts

bool isShown(const QLayoutItem *item)
{
    return item != nullptr && !item->isEmpty();
}

int heightAt(const QLayoutItem *item, int width)
{
    if (!isShown(item)) {
        return 0;
    }
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

/// In the middle of a row.
void put(QLayoutItem *item, int x, int y, int width, int height, int row)
{
    if (isShown(item)) {
        item->setGeometry(QRect(x, y + (row - height) / 2, width, height));
    }
}

} // namespace

NoticeRow::NoticeRow(QWidget *parent) : QLayout(parent) {}

NoticeRow::~NoticeRow()
{
    for (QLayoutItem *item : m_parts) {
        delete item;
    }
}

void NoticeRow::addPart(Part part, QWidget *widget)
{
    addChildWidget(widget);
    m_parts[part] = new QWidgetItem(widget);
}

/// Nothing is added but by the setters.
void NoticeRow::addItem(QLayoutItem *item)
{
    delete item;
}

int NoticeRow::count() const
{
    return static_cast<int>(
        std::count_if(std::begin(m_parts), std::end(m_parts), [](const QLayoutItem *item) { return item != nullptr; }));
}

QLayoutItem *NoticeRow::itemAt(int index) const
{
    for (QLayoutItem *item : m_parts) {
        if (item != nullptr && index-- == 0) {
            return item;
        }
    }
    return nullptr;
}

QLayoutItem *NoticeRow::takeAt(int index)
{
    for (QLayoutItem *&item : m_parts) {
        if (item != nullptr && index-- == 0) {
            return std::exchange(item, nullptr);
        }
    }
    return nullptr;
}

int NoticeRow::hint(Part part) const
{
    return isShown(m_parts[part]) ? m_parts[part]->sizeHint().width() : 0;
}

NoticeRow::Plan NoticeRow::planned(int width) const
{
    Plan plan;
    plan.side = hint(Icon) > 0 ? hint(Icon) + gap() : 0;
    const int close = hint(Close) > 0 ? hint(Close) + gap() : 0;
    const int inside = width - plan.side - close;
    const int acts = hint(Acts) > 0 ? hint(Acts) + gap() : 0;
    plan.isOneRow = acts == 0 || inside - acts >= u(kLeastWords);
    plan.words = std::max(0, plan.isOneRow ? inside - acts : inside);
    plan.acts = acts == 0 ? 0 : plan.isOneRow ? hint(Acts) : std::max(0, width - plan.side);
    plan.first = std::max({heightAt(m_parts[Words], plan.words), heightAt(m_parts[Icon], hint(Icon)),
                           heightAt(m_parts[Close], hint(Close))});
    if (plan.acts > 0 && plan.isOneRow) {
        plan.first = std::max(plan.first, heightAt(m_parts[Acts], plan.acts));
    } else if (plan.acts > 0) {
        plan.second = heightAt(m_parts[Acts], plan.acts);
    }
    return plan;
}

int NoticeRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const Plan plan = planned(width - margins.left() - margins.right());
    return margins.top() + plan.first + (plan.second > 0 ? gap() + plan.second : 0) + margins.bottom();
}

QSize NoticeRow::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width =
        hint(Icon) + hint(Words) + hint(Acts) + hint(Close) + 3 * gap() + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize NoticeRow::minimumSize() const
{
    QSize least(0, 0);
    for (const QLayoutItem *item : m_parts) {
        if (isShown(item)) {
            least = least.expandedTo(item->minimumSize());
        }
    }
    return least.grownBy(contentsMargins());
}

void NoticeRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Plan plan = planned(inside.width());
    const int y = inside.y();
    const int first = plan.isOneRow ? std::max(plan.first, inside.height()) : plan.first;
    put(m_parts[Icon], inside.x(), y, hint(Icon), heightAt(m_parts[Icon], hint(Icon)), first);
    int x = inside.x() + plan.side;
    put(m_parts[Words], x, y, plan.words, heightAt(m_parts[Words], plan.words), first);
    if (plan.acts > 0 && plan.isOneRow) {
        x += plan.words + gap();
        put(m_parts[Acts], x, y, plan.acts, heightAt(m_parts[Acts], plan.acts), first);
    } else if (plan.acts > 0) {
        put(m_parts[Acts], x, y + plan.first + gap(), plan.acts, plan.second, plan.second);
    }
    put(m_parts[Close], inside.right() + 1 - hint(Close), y, hint(Close), heightAt(m_parts[Close], hint(Close)), first);
}

} // namespace relais::ui
