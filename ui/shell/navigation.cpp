// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/common/icon.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/paint.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

class NavView final : public QListView
{
public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override {}
};

} // namespace

void PageList::clear()
{
    beginResetModel();
    m_pages.clear();
    endResetModel();
}

void PageList::add(Page *page)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_pages << page;
    endInsertRows();
    connect(page, &Page::statusChanged, this, [this, page] {
        const QModelIndex at = index(rowOf(page));
        emit dataChanged(at, at);
    });
}

int PageList::rowOf(const Page *page) const
{
    for (int row = 0; row < m_pages.size(); ++row) {
        if (m_pages.at(row) == page) {
            return row;
        }
    }
    return -1;
}

int PageList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
}

QVariant PageList::data(const QModelIndex &index, int role) const
{
    const Page *page = m_pages.value(index.row());
    if (page == nullptr) {
        return {};
    }
    const std::optional<int> count = page->count();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return page->title();
    case Qt::AccessibleTextRole: return count ? tr("%1, %n", nullptr, *count).arg(page->title()) : page->title();
    case CountRole: return count ? QVariant(*count) : QVariant();
    case IconNameRole: return page->iconName();
    default: return {};
    }
}

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool current = (option.state & QStyle::State_Selected) != 0;
    const bool over = (option.state & QStyle::State_MouseOver) != 0;
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    if (current || over) {
        paintPanel(painter, row, color(current ? Token::Selection : Token::Paper), QColor(), radius(), 0);
    }
    if (current) {
        painter->save();
        painter->setClipRect(QRect(row.x(), row.y(), 3, row.height()));
        paintPanel(painter, row, color(Token::Accent), QColor(), radius(), 0);
        painter->restore();
        if (option.widget != nullptr && option.widget->hasFocus()) {
            paintPanel(painter, row, QColor(), color(Token::Focus), radius(), 2);
        }
    }
    const bool words = m_words == Words::Shown;
    const QRect mark(row.x() + (words ? u(3) : 0), row.y(), words ? navIconPx() : row.width(), row.height());
    paintIcon(painter, mark, index.data(PageList::IconNameRole).toString(), color(Token::Text), navIconPx());
    if (words) {
        const QRect text = row.adjusted(u(10.5), 0, -u(2.5), 0);
        painter->setFont(fontOf(current ? Role::BodyBold : Role::Body));
        painter->setPen(color(Token::Text));
        painter->drawText(text, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                          index.data(Qt::DisplayRole).toString());
        if (const QVariant count = index.data(PageList::CountRole); count.isValid()) {
            painter->setFont(fontOf(Role::Small));
            painter->setPen(color(Token::Text2));
            painter->drawText(text, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                              QLocale().toString(count.toInt()));
        }
    }
    painter->restore();
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {u(10), u(10)}; // 38 px of row and 2 px of air
}

Navigation::Navigation(QWidget *parent)
    : QFrame(parent), m_pages(new PageList(this)), m_delegate(new NavDelegate(this)), m_view(new NavView(this)),
      m_foot(new QVBoxLayout)
{
    setGround(this, Token::Nav);
    m_view->setModel(m_pages);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(tr("Pages"));
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &at) { emit chosen(m_pages->at(at.row())); });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &at) { emit chosen(m_pages->at(at.row())); });
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::S, Space::S, Space::M, Space::S, Space::M);
    column->addWidget(m_view, 1);
    column->addWidget(newLine(Qt::Horizontal, this));
    arrange(m_foot, Space::None);
    column->addLayout(m_foot);
    refit();
}

void Navigation::dropPages()
{
    m_pages->clear();
    m_footPages.clear();
}

void Navigation::addPage(Page *page)
{
    m_pages->add(page);
}

void Navigation::addFoot(QAction *action, FootEnd end, const Page *page)
{
    auto *button = new KeyButton(action, KeyButton::Kind::Row, this);
    button->setWords(m_words == NavDelegate::Words::Shown ? KeyButton::Words::Shown : KeyButton::Words::Hidden);
    m_buttons << button;
    m_foot->insertWidget(end == FootEnd::Top ? 0 : -1, button);
    if (page != nullptr) {
        m_footPages.insert(page, button);
    }
}

void Navigation::mark(const Page *page)
{
    for (auto foot = m_footPages.cbegin(); foot != m_footPages.cend(); ++foot) {
        foot.value()->setCurrent(foot.key() == page);
    }
    const int row = m_pages->rowOf(page);
    if (row < 0) {
        m_view->setCurrentIndex({});
        m_view->clearSelection();
    } else {
        m_view->setCurrentIndex(m_pages->index(row));
    }
}

void Navigation::setWords(NavDelegate::Words words)
{
    m_words = words;
    m_delegate->setWords(words);
    for (KeyButton *button : std::as_const(m_buttons)) {
        button->setWords(words == NavDelegate::Words::Shown ? KeyButton::Words::Shown : KeyButton::Words::Hidden);
    }
    refit();
}

void Navigation::refit()
{
    setFixedWidth(u(m_words == NavDelegate::Words::Shown ? 49 : 14));
    m_view->doItemsLayout();
}

} // namespace relais::ui
