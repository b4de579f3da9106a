// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/candidatelist.h"

#include "ui/common/icon.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/palette.h"

#include <QKeyEvent>
#include <QPainter>

namespace relais::ui {

namespace {

constexpr int kWrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int kTall = 100'000; ///< room to measure a wrapped text in

/// Where the parts of one candidate stand, from the top left of its row.
struct Places {
    QRect name;
    QRect reference;
    QRect about;
    QList<QRect> chips;
    int height = 0;
};

Places placesOf(int width, const QModelIndex &index)
{
    const QFontMetrics small(fontOf(Role::Small));
    const int left = px(Space::M) + u(0.5);
    const int room = width - left - px(Space::M);
    const int nameHeight = QFontMetrics(fontOf(Role::BodyBold)).height();
    const int referenceWidth = small.horizontalAdvance(index.data(ReferenceRole).toString()) + 1;
    Places places;
    places.name = QRect(left, px(Space::S), room - referenceWidth - px(Space::S), nameHeight);
    places.reference = QRect(left + room - referenceWidth, px(Space::S), referenceWidth, nameHeight);
    const QRect text = small.boundingRect(QRect(0, 0, room, kTall), kWrapped, index.data(AboutRole).toString());
    places.about = QRect(left, places.name.bottom() + 1 + px(Space::Xs) / 2, room, text.height());
    int x = left;
    int y = places.about.bottom() + px(Space::S);
    const int chipHeight = small.height() + u();
    const QStringList reasons = index.data(ReasonsRole).toStringList();
    for (const QString &reason : reasons) {
        const int chipWidth = std::min(room, small.horizontalAdvance(reason) + iconPx() + u(4));
        if (x > left && x + chipWidth > left + room) {
            x = left;
            y += chipHeight + u();
        }
        places.chips << QRect(x, y, chipWidth, chipHeight);
        x += chipWidth + u(1.5);
    }
    places.height = y + chipHeight + px(Space::M);
    return places;
}

void paintChip(QPainter *painter, const QRect &box, const QString &reason)
{
    paintPanel(painter, box, color(Token::WeekTint), QColor(), radius(), 0);
    paintIcon(painter, QRect(box.x() + u(1.5), box.y(), iconPx(), box.height()), u"checkmark", color(Token::Text2),
              iconPx());
    painter->setFont(fontOf(Role::Small));
    painter->setPen(color(Token::Text2));
    const QRect words = box.adjusted(iconPx() + u(2), 0, -u(), 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(fontOf(Role::Small)).elidedText(reason, Qt::ElideRight, words.width()));
}

} // namespace

void CandidateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected) && option.widget->hasFocus();
    painter->fillRect(option.rect, color(selected ? Token::Selection : Token::Base));
    painter->translate(option.rect.topLeft());
    const Places places = placesOf(option.rect.width(), index);
    if (selected) {
        painter->fillRect(QRect(0, 0, 3, option.rect.height()), color(Token::Accent));
    }
    const QFont bold = fontOf(ui::Role::BodyBold);
    painter->setFont(bold);
    painter->setPen(color(Token::Text));
    painter->drawText(places.name, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, places.name.width()));
    painter->setFont(fontOf(ui::Role::Small));
    painter->setPen(color(Token::Text2));
    painter->drawText(places.reference, Qt::AlignRight | Qt::AlignVCenter, index.data(ReferenceRole).toString());
    painter->drawText(places.about, kWrapped, index.data(AboutRole).toString());
    const QStringList reasons = index.data(ReasonsRole).toStringList();
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        paintChip(painter, places.chips.at(i), reasons.at(i));
    }
    painter->setPen(color(Token::Line));
    painter->drawLine(0, option.rect.height() - 1, option.rect.width(), option.rect.height() - 1);
    painter->restore();
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : u(80);
    return {width, placesOf(width, index).height};
}

CandidateList::CandidateList(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new CandidateDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &at) { emit chosen(at.row()); });
}

int CandidateList::contentHeight() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int height = 0;
    for (int row = 0; model() != nullptr && row < model()->rowCount(); ++row) {
        height += itemDelegate()->sizeHint(option, model()->index(row, 0)).height();
    }
    return height;
}

QSize CandidateList::sizeHint() const
{
    return {u(80), contentHeight()};
}

QSize CandidateList::minimumSizeHint() const
{
    return {u(40), std::min(contentHeight(), 2 * twoLineHeight())};
}

void CandidateList::refit()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void CandidateList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit chosen(currentIndex().row());
    } else if (event->key() == Qt::Key_Escape) {
        emit refused();
    } else {
        QListView::keyPressEvent(event);
    }
}

void CandidateList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        updateGeometry(); // wrapped lines
    }
}

void CandidateList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, 0));
    }
    QListView::focusInEvent(event);
}

} // namespace relais::ui
