// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/importer.h"
#include "ui/common/rowsmodel.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace relais::ui {

class FilterButton;
class RowTable;

/// What will become of each line: the counts, then the lines that ask for attention, or all of them.
class ImportLines final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportLines(QWidget *parent = nullptr);

    /// @param references of the cases of the vault, by id
    void show(const work::ImportPlan &plan, const QHash<model::CaseId, QString> &references);
    using QWidget::show;
    void clear();
    [[nodiscard]] RowTable *table() const { return m_table; }
    /// « 1 ligne retenue…, 2 valeurs à reprendre… »
    [[nodiscard]] QString facts() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }

private:
    struct Line {
        work::LineReport report;
        QString person;
        QString like; ///< the line or case that a held line resembles
    };

    void buildTable();
    void choose();
    [[nodiscard]] static QString whatOf(const Line &line);

    QList<Line> m_lines;
    QLabel *m_fact;   ///< how many cases there will be
    QLabel *m_others; ///< what else becomes of the lines
    FilterButton *m_all;
    RowTable *m_table;
    RowsModel<Line> *m_model = nullptr;
};

} // namespace relais::ui
