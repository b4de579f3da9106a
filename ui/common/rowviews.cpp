// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowviews.h"

#include "ui/common/column.h"
#include "ui/common/metrics.h"
#include "ui/common/rowdelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace relais::ui {

namespace {

int heightOf(Density density)
{
    switch (density) {
    case Density::OneLine: return lineHeight();
    case Density::TwoLines: return twoLineHeight();
    case Density::Dense: return denseHeight();
    }
    Q_UNREACHABLE();
}

void prepare(QAbstractItemView *view, QHeaderView *header)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setItemDelegate(new RowDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setTextElideMode(Qt::ElideRight);
    QObject::connect(qApp, &QApplication::focusChanged, view, [view] { view->viewport()->update(); });
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(u(6));
    header->setSectionsMovable(true);
}

void fitColumns(QHeaderView *header, const QList<double> &units)
{
    for (int i = 0; i < units.size() && i < header->count(); ++i) {
        if (units.at(i) > 0) {
            header->setSectionResizeMode(i, QHeaderView::Interactive);
            header->resizeSection(i, u(units.at(i)));
        } else {
            header->setSectionResizeMode(i, QHeaderView::Stretch);
        }
    }
}

bool isTick(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier;
}

bool isEnter(const QKeyEvent *event)
{
    return (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier;
}

} // namespace

RowTable::RowTable(Density density, QWidget *parent) : QTableView(parent), m_density(density)
{
    prepare(this, horizontalHeader());
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    fit();
}

void RowTable::setDensity(Density density)
{
    m_density = density;
    fit();
}

void RowTable::setColumnUnits(const QList<double> &units)
{
    m_units = units;
    fit();
}

void RowTable::selectRowAt(int row)
{
    if (model() != nullptr && row >= 0 && row < model()->rowCount()) {
        setCurrentIndex(model()->index(row, 0));
        scrollTo(currentIndex());
    }
}

void RowTable::fit()
{
    verticalHeader()->setMinimumSectionSize(heightOf(Density::Dense));
    verticalHeader()->setDefaultSectionSize(heightOf(m_density));
    horizontalHeader()->setFixedHeight(lineHeight());
    fitColumns(horizontalHeader(), m_units);
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fit();
    }
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    if (isTick(event) && currentIndex().isValid()) {
        emit ticked(currentIndex());
    } else if (isEnter(event) && currentIndex().isValid()) {
        emit activated(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

GroupedTree::GroupedTree(Density density, QWidget *parent) : QTreeView(parent), m_density(density)
{
    prepare(this, header());
    setIndentation(0);
    setRootIsDecorated(false);
    setUniformRowHeights(false);
    setExpandsOnDoubleClick(false);
    header()->setStretchLastSection(false);
    fit();
}

void GroupedTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &GroupedTree::spanHeads);
    spanHeads();
    fit();
}

void GroupedTree::spanHeads()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        setFirstColumnSpanned(row, {}, true);
        setExpanded(model()->index(row, 0), true);
    }
}

void GroupedTree::setColumnUnits(const QList<double> &units)
{
    m_units = units;
    fit();
}

QStringList GroupedTree::foldedTitles() const
{
    QStringList folded;
    for (int row = 0; model() != nullptr && row < model()->rowCount(); ++row) {
        const QModelIndex head = model()->index(row, 0);
        if (!isExpanded(head)) {
            folded << head.data(Qt::DisplayRole).toString();
        }
    }
    return folded;
}

void GroupedTree::fold(const QStringList &titles)
{
    for (int row = 0; model() != nullptr && row < model()->rowCount(); ++row) {
        const QModelIndex head = model()->index(row, 0);
        setExpanded(head, !titles.contains(head.data(Qt::DisplayRole).toString()));
    }
}

void GroupedTree::fit()
{
    header()->setFixedHeight(u(8));
    fitColumns(header(), m_units);
    scheduleDelayedItemsLayout();
}

void GroupedTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fit();
    }
}

void GroupedTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    if (at.isValid() && at.data(GroupRole).toBool() && (isTick(event) || isEnter(event))) {
        setExpanded(at, !isExpanded(at));
    } else if (isTick(event) && at.isValid()) {
        emit ticked(at);
    } else if (isEnter(event) && at.isValid()) {
        emit activated(at);
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void GroupedTree::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && at.data(GroupRole).toBool()) {
        setExpanded(at, !isExpanded(at));
    }
}

} // namespace relais::ui
