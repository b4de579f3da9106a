// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/cases.h"
#include "ui/common/rowsmodel.h"
#include "ui/pages/samepersons.h"
#include "ui/pages/unsyncedmarks.h"
#include "ui/shell/page.h"

#include <memory>

class QStackedWidget;

namespace relais::ui {

class EmptyState;
class FilterButton;
class MenuButton;
class Notices;
class RowTable;
class SearchField;
class WithdrawnList;

/// A line of the list, shared: thousands are chosen and ordered again at each key.
using CaseLine = std::shared_ptr<const model::CaseRow>;

/// File active: find and survey. All lines are held by value; searching and filtering choose among them.
class CaseloadPage final : public Page
{
    Q_OBJECT

public:
    /// @param newCase « Nouveau signalement » and @param import, commands of the window
    CaseloadPage(work::Session &session, Notices &notices, QAction *newCase, QAction *import,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return u"view-list-details"_s; }
    [[nodiscard]] QKeySequence key() const override { return Qt::Key_F3; }
    [[nodiscard]] std::optional<int> count() const override { return m_counts.open; }
    [[nodiscard]] Headline headline() const override;
    [[nodiscard]] QList<PageKey> pageKeys() const override;
    [[nodiscard]] PageHead *head() const override { return m_head; }
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void clear() override;
    void reload() override;
    void fit(Width width) override;

    /// Lines shown now, for tests and measurements.
    [[nodiscard]] const QList<CaseLine> &shownRows() const { return m_model->rows(); }

signals:
    void caseWanted(const relais::model::CaseId &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Counts {
        int all = 0;
        int open = 0;
        int toContact = 0;
        int late = 0;
        int highDanger = 0;
        int mine = 0;
    };

    [[nodiscard]] QList<Column<CaseLine>> columns() const;
    QWidget *buildTools();
    QWidget *buildList();
    void buildOtherFilters();
    void takeRows(QList<CaseLine> rows);
    void follow(const QSet<model::CaseId> &touched);
    void countRows();
    void search();
    void choose();
    [[nodiscard]] bool passes(const model::CaseRow &row) const;
    void showEmptiness();
    [[nodiscard]] QString hitWords(const model::CaseRow &row) const;
    [[nodiscard]] bool isLate(const model::CaseRow &row) const;
    void openRow(const QModelIndex &index);
    void buildActs();
    [[nodiscard]] QList<model::CaseId> selectedCases() const;
    void assign();
    void enterAbsence();
    void readNames();
    bool readUnsynced();
    void showUnsynced();

    work::Session &m_session;
    Notices &m_notices;
    QAction *m_newCase;
    QAction *m_import;
    QList<CaseLine> m_rows;
    QHash<model::CaseId, store::SearchField> m_hits;
    SamePersons m_same; ///< read with each search
    UnsyncedMarks m_unsynced;
    bool m_isNarrow = false;
    QStringList m_names; ///< whose cases are this user's today
    Counts m_counts;
    PageHead *m_head = nullptr;
    SearchField *m_search = nullptr;
    FilterButton *m_open = nullptr;
    FilterButton *m_toContact = nullptr;
    FilterButton *m_late = nullptr;
    FilterButton *m_highDanger = nullptr;
    FilterButton *m_mine = nullptr;
    MenuButton *m_others = nullptr;
    QAction *m_paused = nullptr;
    QAction *m_unreachable = nullptr;
    QAction *m_alsoClosed = nullptr;
    QStackedWidget *m_stack = nullptr;
    RowTable *m_table = nullptr;
    WithdrawnList *m_withdrawn = nullptr; ///< follows the vault itself
    EmptyState *m_empty = nullptr;
    RowsModel<CaseLine> *m_model = nullptr;
};

} // namespace relais::ui
