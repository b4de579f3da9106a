// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

#include <algorithm>
#include <limits>

namespace relais::ui {

/// A row that breaks into several when it lacks width (200 %, small screens), so that nothing is cut. Items added with
/// Qt::AlignRight stand at the right end of their line; an item whose policy expands takes what its line leaves.
class FlowLayout final : public QLayout
{
public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    void addLayout(QLayout *layout);
    void addWidgetAt(QWidget *widget, Qt::Alignment alignment);
    /// Beyond so many lines the items give way to their least width before another line is begun.
    void setMostLines(int lines) { m_mostLines = lines; }

    void addItem(QLayoutItem *item) override { m_items << item; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Line = QList<QLayoutItem *>;
    [[nodiscard]] QList<Line> lines(int width) const;
    [[nodiscard]] QList<Line> broken(int width, int (*widthOf)(QLayoutItem *)) const;
    [[nodiscard]] int gap() const { return std::max(0, spacing()); }
    void place(const Line &line, const QRect &room) const;

    QList<QLayoutItem *> m_items;
    int m_mostLines = std::numeric_limits<int>::max();
};

} // namespace relais::ui
