// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/column.h"

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>
#include <vector>

namespace relais::ui {

/// A table of rows held by value and described by its columns. sort() orders the rows themselves: no proxy.
template<class Row>
class RowsModel final : public QAbstractTableModel
{
public:
    explicit RowsModel(QList<Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    /// The sentence of a row for those who hear the screen.
    void setSpoken(std::function<QString(const Row &)> spoken) { m_spoken = std::move(spoken); }

    /// Keeps the order last asked by sort().
    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        order();
        endResetModel();
    }
    /// Replaces one row in place, without moving it.
    void setRow(int position, Row row)
    {
        m_rows[position] = std::move(row);
        emit dataChanged(index(position, 0), index(position, columnCount() - 1));
    }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// Null for an invalid index.
    [[nodiscard]] const Row *row(const QModelIndex &at) const { return at.isValid() ? &m_rows.at(at.row()) : nullptr; }
    /// Position of the first row that fits, -1 when none does.
    template<class Predicate>
    [[nodiscard]] int find(Predicate fits) const
    {
        const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), fits);
        return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &at, int role) const override
    {
        if (!at.isValid()) {
            return {};
        }
        if (role == Qt::AccessibleTextRole && m_spoken && at.column() == 0) {
            return m_spoken(m_rows.at(at.row()));
        }
        return cellData(m_columns.at(at.column()), m_rows.at(at.row()), role);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && section < m_columns.size()) {
            if (role == Qt::DisplayRole) {
                return m_columns.at(section).title;
            }
            if (role == Qt::TextAlignmentRole) {
                return m_columns.at(section).alignment.toInt();
            }
        }
        return {};
    }
    /// @param column negative: the order of setRows
    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) override
    {
        m_sorted = column < m_columns.size() ? column : -1;
        m_direction = direction;
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QList<int> moved = order();
        if (!moved.isEmpty()) {
            const QModelIndexList before = persistentIndexList();
            QModelIndexList after;
            for (const QModelIndex &at : before) {
                after << index(moved.at(at.row()), at.column());
            }
            changePersistentIndexList(before, after);
        }
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

private:
    /// @return the new position of each old one; empty when no column orders the rows
    QList<int> order()
    {
        if (m_sorted < 0) {
            return {};
        }
        struct Keyed {
            qint64 number;
            QCollatorSortKey text;
            qsizetype from;
        };
        const QCollator collator;
        std::vector<Keyed> keys;
        keys.reserve(static_cast<std::size_t>(m_rows.size()));
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            SortKey key = sortKey(m_columns.at(m_sorted), m_rows.at(i));
            keys.push_back({key.number, collator.sortKey(key.text), i});
        }
        const auto before = [](const Keyed &a, const Keyed &b) {
            return a.number != b.number ? a.number < b.number : a.text.compare(b.text) < 0;
        };
        const bool down = m_direction == Qt::DescendingOrder;
        std::stable_sort(keys.begin(), keys.end(),
                         [&](const Keyed &a, const Keyed &b) { return down ? before(b, a) : before(a, b); });
        QList<Row> sorted;
        QList<int> moved(m_rows.size());
        sorted.reserve(m_rows.size());
        for (const Keyed &key : keys) {
            moved[key.from] = static_cast<int>(sorted.size());
            sorted.append(std::move(m_rows[key.from]));
        }
        m_rows = std::move(sorted);
        return moved;
    }

    QList<Column<Row>> m_columns;
    QList<Row> m_rows;
    std::function<QString(const Row &)> m_spoken;
    int m_sorted = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace relais::ui
