// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/column.h"

#include <QAbstractItemModel>
#include <QList>

namespace relais::ui {

/// A head over rows: the strands of a parcours, the bands of a day.
template<class Row>
struct Group {
    QString id; ///< stable word, for the folded state
    QString title;
    QString count; ///< « 4 sur 9 »
    QString icon = {};
    Token token = Token::Text;
    QList<Row> rows = {};
};

/// Groups of rows for GroupedTree; columns as in RowsModel. Group heads are top-level rows, their first column spans.
template<class Row>
class GroupsModel final : public QAbstractItemModel
{
public:
    explicit GroupsModel(QList<Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractItemModel(parent), m_columns(std::move(columns))
    {
    }

    void setSpoken(std::function<QString(const Row &)> spoken) { m_spoken = std::move(spoken); }
    void setGroups(QList<Group<Row>> groups)
    {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
    }
    /// Replaces one row and the count of its group in place: nothing folds, nothing scrolls.
    void setRow(const QModelIndex &at, Row row, const QString &count)
    {
        Group<Row> &group = m_groups[static_cast<qsizetype>(at.internalId()) - 1];
        group.rows[at.row()] = std::move(row);
        group.count = count;
        emit dataChanged(at.siblingAtColumn(0), at.siblingAtColumn(columnCount() - 1));
        emit dataChanged(parent(at), parent(at));
    }
    [[nodiscard]] const QList<Group<Row>> &groups() const { return m_groups; }
    /// Null for a group head or an invalid index.
    [[nodiscard]] const Row *row(const QModelIndex &at) const
    {
        return at.isValid() && at.internalId() > 0
                   ? &m_groups.at(static_cast<qsizetype>(at.internalId()) - 1).rows.at(at.row())
                   : nullptr;
    }
    template<class Predicate>
    [[nodiscard]] QModelIndex find(Predicate fits) const
    {
        for (int g = 0; g < rowCount(); ++g) {
            for (int r = 0; r < m_groups.at(g).rows.size(); ++r) {
                if (fits(m_groups.at(g).rows.at(r))) {
                    return index(r, 0, index(g, 0));
                }
            }
        }
        return {};
    }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        if (!hasIndex(row, column, parent)) {
            return {};
        }
        // The internal id is 0 for a head, else one more than the position of the row's group.
        return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
    }
    [[nodiscard]] QModelIndex parent(const QModelIndex &at) const override
    {
        return at.isValid() && at.internalId() > 0 ? createIndex(static_cast<int>(at.internalId()) - 1, 0, quintptr{0})
                                                   : QModelIndex();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        if (!parent.isValid()) {
            return static_cast<int>(m_groups.size());
        }
        return parent.internalId() == 0 && parent.column() == 0
                   ? static_cast<int>(m_groups.at(parent.row()).rows.size())
                   : 0;
    }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override
    {
        return static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &at, int role) const override
    {
        if (const Row *row = this->row(at)) {
            if (role == Qt::AccessibleTextRole && m_spoken && at.column() == 0) {
                return m_spoken(*row);
            }
            return cellData(m_columns.at(at.column()), *row, role);
        }
        return at.isValid() && at.column() == 0 ? headData(m_groups.at(at.row()), role) : QVariant();
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole && section < m_columns.size()
                   ? QVariant(m_columns.at(section).title)
                   : QVariant();
    }

private:
    static QVariant headData(const Group<Row> &group, int role)
    {
        switch (role) {
        case Qt::DisplayRole: return group.title;
        case Qt::AccessibleTextRole: return QString(group.title + QLatin1Char(' ') + group.count);
        case GroupRole: return true;
        case GroupCountRole: return group.count;
        case IconNameRole: return group.icon.isEmpty() ? QVariant() : QVariant(group.icon);
        case IconTokenRole:
        case TextTokenRole: return static_cast<int>(group.token);
        default: return {};
        }
    }

    QList<Column<Row>> m_columns;
    QList<Group<Row>> m_groups;
    std::function<QString(const Row &)> m_spoken;
};

} // namespace relais::ui
