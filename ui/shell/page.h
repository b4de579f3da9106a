// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pagehead.h"

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

class QAction;
class QLineEdit;

namespace relais::ui {

/// The menu that an action stands in.
enum class Menu { File, Edit, Case, View, Help };

/// How wide the window is, in pixels divided by the zoom.
enum class Width {
    Wide,   ///< 1280 and more: all panes
    Medium, ///< 1024 to 1279: navigation as icons, side panel closed to a button
    Narrow, ///< under 1024: one column
};

/// The sentence of the status bar: the count in bold, the rest plain.
struct Headline {
    QString strong;
    QString rest;
};

/// A fact at the right of the status bar.
struct StatusItem {
    QString icon;
    QString text;
};

/// A key that no action of the page carries (« Espace : cocher »), for the list under F1.
struct PageKey {
    QKeySequence key;
    QString does;
};

/// A feature in the window. It holds its rows by value and forgets them in clear(). Its actions are added with
/// addPageAction(): they live while the page is shown, and stand in the menus meanwhile.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// A page fits the room it is given: its paragraphs never make the window taller.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    /// Word of the navigation, and accessible name of the page.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const { return {}; }
    /// Key that opens it from everywhere (F2…); none by default.
    [[nodiscard]] virtual QKeySequence key() const { return {}; }
    /// Shown in the navigation when there is one.
    [[nodiscard]] virtual std::optional<int> count() const { return std::nullopt; }
    [[nodiscard]] virtual Headline headline() const { return {}; }
    [[nodiscard]] virtual QList<StatusItem> statusItems() const { return {}; }
    [[nodiscard]] virtual QList<PageKey> pageKeys() const { return {}; }

    /// Shows one record, or the page itself when the id is empty.
    virtual void open(const QString &id)
    {
        Q_UNUSED(id);
        reload();
    }
    /// What open() would need to come back here.
    [[nodiscard]] virtual QString openId() const { return {}; }
    /// Asks the person when something typed would be lost.
    virtual bool canLeave() { return true; }
    /// Forgets every row and every text of a case (on lock).
    virtual void clear() = 0;
    /// Reads again what it shows.
    virtual void reload() = 0;
    virtual void fit(Width width) { Q_UNUSED(width); }

    /// Where notices appear; null: at the top of the page.
    [[nodiscard]] virtual PageHead *head() const { return nullptr; }
    /// What has the focus on arrival; null: the first that takes it.
    [[nodiscard]] virtual QWidget *firstFocus() const { return nullptr; }
    /// Stops of F6, in reading order.
    [[nodiscard]] virtual QList<QWidget *> panes() const { return {}; }

    void addPageAction(QAction *action, Menu menu);
    [[nodiscard]] QList<QAction *> pageActions(Menu menu) const;

protected:
    /// « Chercher dans la page »: one key goes to the box that does it.
    void addFind(QLineEdit *box);

signals:
    /// Count, headline, title or status items have changed.
    void statusChanged();
};

} // namespace relais::ui
