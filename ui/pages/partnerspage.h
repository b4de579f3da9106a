// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/correspondents.h"
#include "ui/common/rowsmodel.h"
#include "ui/shell/page.h"

class QSplitter;
class QStackedWidget;

namespace relais::ui {

class CardFiche;
class EmptyState;
class KeyButton;
class Notices;
class RowTable;
class SearchField;

/// Partenaires: the offices we exchange with, by their cards. One line for each office; at the right its fiche, where
/// the digits that were heard by telephone are typed. Cards are imported from a file, or dropped here.
class PartnersPage final : public Page
{
    Q_OBJECT

public:
    PartnersPage(work::Session &session, Notices &notices, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return u"system-users"_s; }
    [[nodiscard]] QKeySequence key() const override { return Qt::Key_F8; }
    [[nodiscard]] Headline headline() const override;
    [[nodiscard]] QList<PageKey> pageKeys() const override;
    [[nodiscard]] PageHead *head() const override { return m_head; }
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    /// @param id address of an office, to be compared now
    void open(const QString &id) override;
    void clear() override;
    void reload() override;
    void fit(Width width) override;

    /// What the file dialog and a drop do. @param path of a `.relais-card`
    void importFile(const QString &path);
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] CardFiche *fiche() const { return m_fiche; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildActions();
    QAction *add(const QString &text, const QString &icon, const QKeySequence &key, void (PartnersPage::*slot)());
    void buildHead();
    QWidget *buildList();
    [[nodiscard]] QList<Column<model::Card>> columns() const;
    void choose();
    void showCurrent();
    void showDetail(bool shown);
    void chooseFile();
    void compare();
    void verify(const QString &digits);
    void revoke();
    void showOwnCard();
    void changeKeys();
    [[nodiscard]] const model::Card *current() const;

    work::Session &m_session;
    Notices &m_notices;
    QList<model::Card> m_all;
    QList<model::Card> m_rows;    ///< the one of each office that counts
    bool m_comparesFirst = false; ///< the page was opened for one office
    bool m_isOpen = false;        ///< the page was shown: our keys are not made for a page that nobody looks at
    Width m_width = Width::Wide;
    PageHead *m_head = nullptr;
    QAction *m_import = nullptr;
    QAction *m_own = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_revoke = nullptr;
    QAction *m_change = nullptr;
    QAction *m_details = nullptr;
    KeyButton *m_detailsButton = nullptr;
    SearchField *m_search = nullptr;
    RowsModel<model::Card> *m_model = nullptr;
    RowTable *m_table = nullptr;
    CardFiche *m_fiche = nullptr;
    EmptyState *m_empty = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace relais::ui
