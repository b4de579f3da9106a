// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QFrame>
#include <QHash>
#include <QList>
#include <QStyledItemDelegate>

class QAction;
class QListView;
class QVBoxLayout;

namespace relais::ui {

class KeyButton;
class Page;

/// The pages of the navigation; rows change when a page says so.
class PageList final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    enum Role { CountRole = Qt::UserRole + 1, IconNameRole };

    void add(Page *page);
    void clear();
    [[nodiscard]] Page *at(int row) const { return m_pages.value(row); }
    [[nodiscard]] int rowOf(const Page *page) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Page *> m_pages;
};

/// Icon, word, count at the right; the 3 px edge on the page shown.
class NavDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    enum class Words { Shown, Hidden };
    void setWords(Words words) { m_words = words; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Words m_words = Words::Shown;
};

/// The column at the left: pages, and at its foot the acts that are always there.
class Navigation final : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void addPage(Page *page);
    /// Before the pages go.
    void dropPages();
    enum class FootEnd { Top, Bottom };
    /// @param page shown by the action, to mark it; null when it opens none
    void addFoot(QAction *action, FootEnd end = FootEnd::Bottom, const Page *page = nullptr);
    /// Marks a page without telling chosen(); null marks none.
    void mark(const Page *page);
    /// Icons only, words in tooltips.
    void setWords(NavDelegate::Words words);
    void refit();
    [[nodiscard]] QListView *list() const { return m_view; }

signals:
    void chosen(Page *page);

private:
    PageList *m_pages;
    NavDelegate *m_delegate;
    QListView *m_view;
    QVBoxLayout *m_foot;
    QList<KeyButton *> m_buttons;
    QHash<const Page *, KeyButton *> m_footPages;
    NavDelegate::Words m_words = NavDelegate::Words::Shown;
};

} // namespace relais::ui
