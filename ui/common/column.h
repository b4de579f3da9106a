// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/words.h"

#include <QCollator>
#include <QModelIndex>
#include <QVariant>

#include <functional>
#include <optional>

namespace relais::ui {

/// What a cell may tell RowDelegate besides its text (Qt::DisplayRole).
enum CellRole {
    IconNameRole = Qt::UserRole + 1, ///< QString, name of an icon
    IconTokenRole,                   ///< Token as int, colour of the icon
    TextTokenRole,                   ///< Token as int, colour of the text
    BoldRole,                        ///< bool
    SecondLineRole,                  ///< QString
    ShareDoneRole,                   ///< int, with ShareTotalRole: a bar and « 11 / 33 »
    ShareTotalRole,                  ///< int
    CodeRole,                        ///< bool: small text
    GroupRole,                       ///< bool: a group head, in the views with groups
    GroupCountRole,                  ///< QString: « 4 sur 9 »
};

struct Share {
    int done = 0;
    int total = 0;
};

/// Numbers before texts; texts in the order of a dictionary.
struct SortKey {
    qint64 number = 0;
    QString text;
};

/// One column of a list, described by what it shows of a row. Only `title` and one of text, state or share are needed.
template<class Row>
struct Column {
    enum class Weight { Plain, Bold };
    enum class Tone { Text, Second };

    QString title;
    std::function<QString(const Row &)> text;
    std::function<StateLook(const Row &)> state = {}; ///< icon, colour and word; wins over text. Words stay aligned
                                                      ///< where the icon is empty; words alone belong to text
    std::function<Share(const Row &)> share = {};
    std::function<QString(const Row &)> second = {}; ///< second line
    std::function<SortKey(const Row &)> sort = {};   ///< the text itself when absent
    Weight weight = Weight::Plain;
    Tone tone = Tone::Text;
    std::function<bool(const Row &)> bold = {}; ///< wins over weight
    std::function<Token(const Row &)> ink = {}; ///< colour of the text; wins over tone
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    enum class Size { Body, Small } size = Size::Body;
    std::function<bool(const Row &)> isTicked = {}; ///< a box before the text, ticked or not
};

/// The data of one cell: the whole bridge between a described column and RowDelegate.
template<class Row>
QVariant cellData(const Column<Row> &column, const Row &row, int role)
{
    const bool wantsState = role == Qt::DisplayRole || role == IconNameRole || role == IconTokenRole ||
                            role == TextTokenRole || role == Qt::ToolTipRole;
    const std::optional<StateLook> look = wantsState && column.state ? std::optional(column.state(row)) : std::nullopt;
    switch (role) {
    case Qt::DisplayRole: return look ? look->word : column.text ? column.text(row) : QString();
    case Qt::TextAlignmentRole: return column.alignment.toInt();
    case IconNameRole: return look ? QVariant(look->icon) : QVariant(); // empty keeps its place
    case IconTokenRole: return look ? QVariant(static_cast<int>(look->token)) : QVariant();
    case TextTokenRole:
        if (look && look->loud == StateLook::Loud::Yes) {
            return static_cast<int>(look->token);
        }
        if (column.ink) {
            return static_cast<int>(column.ink(row));
        }
        return static_cast<int>(column.tone == Column<Row>::Tone::Second ? Token::Text2 : Token::Text);
    case BoldRole: return column.bold ? column.bold(row) : column.weight == Column<Row>::Weight::Bold;
    case SecondLineRole: return column.second ? QVariant(column.second(row)) : QVariant();
    case ShareDoneRole: return column.share ? QVariant(column.share(row).done) : QVariant();
    case ShareTotalRole: return column.share ? QVariant(column.share(row).total) : QVariant();
    case Qt::CheckStateRole:
        return column.isTicked ? QVariant(static_cast<int>(column.isTicked(row) ? Qt::Checked : Qt::Unchecked))
                               : QVariant();
    case CodeRole: return column.size == Column<Row>::Size::Small;
    default: return {};
    }
}

template<class Row>
SortKey sortKey(const Column<Row> &column, const Row &row)
{
    if (column.sort) {
        return column.sort(row);
    }
    return {0, cellData(column, row, Qt::DisplayRole).toString()};
}

} // namespace relais::ui
