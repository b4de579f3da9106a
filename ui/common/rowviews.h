// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTreeView>

#include <functional>

namespace relais::ui {

enum class Density { OneLine, TwoLines, Dense };

/// The table of the program: no grid, whole rows, one stop for Tab, no type-ahead (single letters are keys of pages).
/// Enter activates, Space tells ticked().
class RowTable final : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(Density density = Density::OneLine, QWidget *parent = nullptr);
    void setDensity(Density density);
    /// Widths in u, in the order of the columns; 0 takes its share of what is left.
    void setColumnUnits(const QList<double> &units);
    void keyboardSearch(const QString &) override {}
    /// The current row, -1 when none.
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    void selectRowAt(int row);

signals:
    void ticked(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    Density m_density;
    QList<double> m_units;
};

/// Rows under foldable heads (parcours, decisions): left and right fold, a click on a head folds.
class GroupedTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit GroupedTree(Density density = Density::OneLine, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    void setColumnUnits(const QList<double> &units);
    void keyboardSearch(const QString &) override {}
    [[nodiscard]] Density density() const { return m_density; }
    /// Ids (GroupsModel) of the folded groups: titles, as the model tells them.
    [[nodiscard]] QStringList foldedTitles() const;
    void fold(const QStringList &titles);

signals:
    void ticked(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}

private:
    void spanHeads();
    void fit();

    Density m_density;
    QList<double> m_units;
};

} // namespace relais::ui
