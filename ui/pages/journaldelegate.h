// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace relais::ui {

/// Draws an entry of the journal: icon, time and author, kind at the right, then the text over as many lines as it
/// needs.
class JournalDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { IconRole = Qt::UserRole + 1, HeadRole, KindRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace relais::ui
