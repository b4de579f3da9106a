// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reference.h"
#include "core/work/columnmap.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;

namespace relais::ui {

/// One row per column of the table: its head, a few of its values, and where it goes. The focus moves through the
/// choices and the view follows it.
class MappingTable final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MappingTable(const model::Reference &reference, QWidget *parent = nullptr);

    void show(const exchange::Sheet &sheet, const work::ColumnMap &map);
    using QScrollArea::show;
    void clear();
    [[nodiscard]] const work::ColumnMap &map() const { return m_map; }
    [[nodiscard]] const QList<QComboBox *> &choices() const { return m_choices; }

signals:
    /// By the person.
    void changed();

private:
    void addHead(QGridLayout *grid);
    void addColumn(QGridLayout *grid, qsizetype column, const exchange::Sheet &sheet);
    [[nodiscard]] QComboBox *newChoice(qsizetype column);
    void choose(qsizetype column, const QString &target);

    const model::Reference &m_reference;
    work::ColumnMap m_map;
    QList<QComboBox *> m_choices;
};

} // namespace relais::ui
