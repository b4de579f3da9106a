// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;
class QVBoxLayout;

namespace relais {
class SettingStore;
}

namespace relais::ui {

class HiddenPage;
class Menus;
class Navigation;
class StatusLine;

/// A frame: navigation, the stack of pages, menus, status bar. It never names a feature: the application registers
/// pages and actions. The title is « Relais », always.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// @param settings of the machine; zoom and appearance are read and kept there
    explicit MainWindow(SettingStore &settings, QWidget *parent = nullptr);

    enum class Place {
        Navigation, ///< a line of the list at the left
        Foot,       ///< a line at the foot of the navigation (settings)
        Beside,     ///< opened from another page, whose line stays marked
    };
    /// Takes ownership. @param under for Place::Beside: the page whose line is marked
    void addPage(Page *page, Place place, Page *under = nullptr);
    /// An action of every page (new record, import…): a line of a menu, its shortcut alive while unlocked.
    void addCommand(QAction *action, Menu menu);

    /// Goes to a page and opens a record in it, unless the page shown refuses to be left. @return whether it went
    bool show(Page *page, const QString &id = {});
    using QMainWindow::show;
    [[nodiscard]] Page *currentPage() const;
    /// Bound to Alt+←; pages put it in their head.
    [[nodiscard]] QAction *backAction() const { return m_back; }
    void goBack();
    void goForward();

    /// The page shown alone, without menus and navigation, while the vault is closed. Takes ownership.
    void setUnlockPage(Page *page);
    void showUnlock();
    void showWorkspace();
    /// A blank page with one button.
    void showHidden();
    [[nodiscard]] bool isLocked() const;
    /// Every page forgets what it shows, history included.
    void clearPages();
    /// Every page goes, with the acts that lead to it; after clearPages(), when their session ends and the window
    /// stays.
    void dropPages();

    void setUser(const QString &name, const QString &role);
    void setSaved(const QTime &local);
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }
    /// A bar over the pages, for notices of a page without head. Takes ownership.
    void setTopBar(QWidget *bar);

signals:
    void lockRequested();
    void hideRequested();
    void returnRequested(); ///< « Revenir » of the hidden page
    void shown(Page *page);
    void closing();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Visit {
        Page *page = nullptr;
        QString id;
    };

    void buildFrame();
    void buildCommands();
    QAction *command(const QString &text, const QList<QKeySequence> &keys, Menu menu);
    bool enter(const Visit &visit);
    void travel(int step);
    void refreshStatus();
    void refit();
    void zoomBy(int percent);
    void cyclePane(int step);
    void setAlone(QWidget *widget);

    SettingStore &m_settings;
    QStackedWidget *m_outer;
    QWidget *m_workspace;
    QStackedWidget *m_stack;
    Navigation *m_navigation;
    QVBoxLayout *m_top = nullptr;
    StatusLine *m_status;
    Menus *m_menus;
    HiddenPage *m_hidden;
    Page *m_unlock = nullptr;
    QAction *m_hide = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QHash<const Page *, Page *> m_under;
    QList<Visit> m_visits;
    qsizetype m_visit = -1;
    StatusItem m_saved;
    StatusItem m_user;
};

} // namespace relais::ui
