// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowdelegate.h"

#include "ui/common/column.h"
#include "ui/common/icon.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/rowviews.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace relais::ui {

namespace {

Token tokenAt(const QModelIndex &index, int role, Token fallback)
{
    const QVariant value = index.data(role);
    return value.isValid() ? static_cast<Token>(value.toInt()) : fallback;
}

const QHeaderView *headerOf(const QWidget *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view)) {
        return table->horizontalHeader();
    }
    const auto *tree = qobject_cast<const QTreeView *>(view);
    return tree != nullptr ? tree->header() : nullptr;
}

bool isLeftmost(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QHeaderView *header = headerOf(option.widget);
    return header == nullptr || header->sectionViewportPosition(index.column()) <= 0; // hidden ones take no room
}

Role faceOf(const QModelIndex &index)
{
    if (index.data(CodeRole).toBool()) {
        return Role::Small;
    }
    return index.data(BoldRole).toBool() ? Role::BodyBold : Role::Body;
}

void paintText(QPainter *painter, const QRect &box, const QString &text, Role role, Token token, int alignment)
{
    const QFont face = fontOf(role);
    painter->setFont(face);
    painter->setPen(color(token));
    painter->drawText(box, alignment, QFontMetrics(face).elidedText(text, Qt::ElideRight, box.width()));
}

// A selection turns grey only while another list has the keyboard; a search field above its list does not count.
bool isElsewhere(const QStyleOptionViewItem &option)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus != option.widget && qobject_cast<const QAbstractItemView *>(focus) != nullptr;
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const bool quiet = isElsewhere(option);
    painter->fillRect(option.rect, color(!selected ? Token::Base : quiet ? Token::Paper : Token::Selection));
    painter->setPen(color(Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && isLeftmost(option, index)) {
        const QRect edge(option.rect.x(), option.rect.y(), 3, option.rect.height());
        painter->fillRect(edge, color(quiet ? Token::Border : Token::Accent));
    }
}

/// A box, ticked or not, at the left of what is left of a row. @return the room after it
QRect paintTick(QPainter *painter, const QRect &box, Qt::CheckState state)
{
    const int side = iconPx();
    const QRect mark(box.x(), box.center().y() - side / 2, side, side);
    const bool isTicked = state == Qt::Checked;
    paintPanel(painter, mark, color(isTicked ? Token::Accent : Token::Base),
               color(isTicked ? Token::Accent : Token::Border), radius());
    if (isTicked) {
        paintIcon(painter, mark, u"checkmark", color(Token::OnAccent), side - u(1));
    }
    return box.adjusted(side + u(2.5), 0, 0, 0);
}

void paintShare(QPainter *painter, const QRect &box, const QModelIndex &index)
{
    const int done = index.data(ShareDoneRole).toInt();
    const int total = index.data(ShareTotalRole).toInt();
    QRect words = box;
    if (box.width() >= u(20)) { // under 96 px of column the bar gives way to the figures
        QRect bar(box.x(), box.center().y() - u(0.75), u(13), u(1.5));
        paintPanel(painter, bar, color(Token::Paper), QColor(), u(0.75), 0);
        if (total > 0 && done > 0) {
            bar.setWidth(std::max(2, bar.width() * std::min(done, total) / total));
            paintPanel(painter, bar, color(Token::Accent), QColor(), u(0.75), 0);
        }
        words.setLeft(box.x() + u(14));
        words.setWidth(std::min(words.width(), u(11)));
    }
    const QString text = QStringLiteral("%1 / %2").arg(done).arg(total);
    paintText(painter, words, text, Role::Small, Token::Text2, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter));
}

void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool current = (option.state & QStyle::State_Selected) != 0;
    painter->fillRect(option.rect, color(current ? Token::Selection : Token::Window));
    painter->setPen(color(Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (current) {
        painter->fillRect(QRect(option.rect.x(), option.rect.y(), 3, option.rect.height()), color(Token::Accent));
    }
    QRect box = option.rect.adjusted(u(2), 0, -u(2), 0);
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const bool open = tree != nullptr && tree->isExpanded(index);
    paintTriangle(painter, QRect(box.x(), box.y(), u(2.5), box.height()), open ? Qt::DownArrow : Qt::RightArrow,
                  color(Token::Text));
    box.setLeft(box.x() + u(3.75));
    const Token token = tokenAt(index, TextTokenRole, Token::Text);
    if (const QString name = index.data(IconNameRole).toString(); !name.isEmpty()) {
        paintIcon(painter, QRect(box.x(), box.y(), iconPx(), box.height()), name, color(token), iconPx());
        box.setLeft(box.x() + iconPx() + u(1.5));
    }
    const QString title = index.data(Qt::DisplayRole).toString();
    paintText(painter, box, title, Role::BodyBold, token, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter));
    box.setLeft(box.x() + QFontMetrics(fontOf(Role::BodyBold)).horizontalAdvance(title) + u(2));
    paintText(painter, box, index.data(GroupCountRole).toString(), Role::Small, Token::Text2,
              static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter));
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(GroupRole).toBool()) {
        paintHead(painter, option, index);
        painter->restore();
        return;
    }
    paintGround(painter, option, index);
    QRect box = option.rect.adjusted(u(2), 0, -u(1.5), -1);
    if (index.data(ShareTotalRole).isValid()) {
        paintShare(painter, box, index);
        painter->restore();
        return;
    }
    if (const QVariant state = index.data(Qt::CheckStateRole); state.isValid()) {
        box = paintTick(painter, box, static_cast<Qt::CheckState>(state.toInt()));
    }
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    const QString second = index.data(SecondLineRole).toString();
    if (const QVariant name = index.data(IconNameRole); name.isValid()) {
        const QRect mark(box.x(), box.y(), iconPx(), box.height());
        paintIcon(painter, mark, name.toString(), color(tokenAt(index, IconTokenRole, Token::Text)), iconPx());
        box.setLeft(box.x() + iconPx() + u(1.25));
    }
    const Token token = tokenAt(index, TextTokenRole, Token::Text);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (second.isEmpty()) {
        paintText(painter, box, text, faceOf(index), token, alignment | static_cast<int>(Qt::AlignVCenter));
    } else {
        const int line = QFontMetrics(fontOf(Role::Body)).height();
        const int under = QFontMetrics(fontOf(Role::Small)).height();
        const QRect first(box.x(), box.y() + (box.height() - line - under) / 2, box.width(), line);
        paintText(painter, first, text, faceOf(index), token, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter));
        const Token quiet = token == Token::Late ? token : Token::Text2;
        paintText(painter, first.translated(0, line), second, Role::Small, quiet,
                  static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = lineHeight();
    if (const auto *tree = qobject_cast<const GroupedTree *>(option.widget);
        tree != nullptr && !index.siblingAtColumn(0).data(GroupRole).toBool()) {
        height = tree->density() == Density::Dense      ? denseHeight()
                 : tree->density() == Density::TwoLines ? twoLineHeight()
                                                        : lineHeight();
    }
    int width = QFontMetrics(fontOf(faceOf(index))).horizontalAdvance(index.data(Qt::DisplayRole).toString()) + u(4);
    if (index.data(IconNameRole).isValid()) {
        width += iconPx() + u(1.25);
    }
    return {width, height};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    // What is cut by an ellipsis is said by a tooltip; nothing else has one.
    if (event->type() == QEvent::ToolTip && sizeHint(option, index).width() > option.rect.width()) {
        QToolTip::showText(event->globalPos(), index.data(Qt::DisplayRole).toString(), view);
        return true;
    }
    QToolTip::hideText();
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace relais::ui
