// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace relais::ui {

/// What a candidate shows besides its name (Qt::DisplayRole).
enum CandidateRole {
    ReferenceRole = Qt::UserRole + 100, ///< QString, right of the name
    AboutRole,                          ///< QString, wraps under the name
    ReasonsRole,                        ///< QStringList, one chip each
};

/// Name and reference, what is known in small, then the reasons as chips.
class CandidateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// As high as its candidates, no type-ahead; Enter opens, Escape sets them all aside.
class CandidateList final : public QListView
{
    Q_OBJECT

public:
    explicit CandidateList(QWidget *parent = nullptr);
    void keyboardSearch(const QString &) override {}
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// To be called when the rows have changed.
    void refit();

signals:
    void chosen(int row);
    void refused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int contentHeight() const;
};

} // namespace relais::ui
