// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/audit.h"
#include "ui/common/rowsmodel.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace relais::ui {

class EmptyState;
class Notices;
class RowTable;

/// Traces: who opened, read, searched, printed what, for the supervisor and the administrator (who is shown no case).
/// What came since the last review stands out; a review is kept with its day. Nothing is exported from here.
class TracesPage final : public Page
{
    Q_OBJECT

public:
    TracesPage(work::Session &session, Notices &notices, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return u"view-history"_s; }
    [[nodiscard]] std::optional<int> count() const override { return m_fresh; }
    [[nodiscard]] Headline headline() const override;
    [[nodiscard]] PageHead *head() const override { return m_head; }
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void clear() override;
    void reload() override;

    [[nodiscard]] RowTable *list() const { return m_table; }

private:
    using Line = work::audit::Line;

    QWidget *buildTools();
    QWidget *buildList();
    void fillPeople();
    void choose();
    void review();
    void showFault(const Error &error);
    [[nodiscard]] bool isFresh(const Line &line) const;
    [[nodiscard]] QString momentOf(const QDateTime &at) const;

    work::Session &m_session;
    Notices &m_notices;
    QList<Line> m_lines;
    work::audit::Review m_review;
    int m_fresh = 0; ///< entries since the last review
    PageHead *m_head = nullptr;
    QComboBox *m_who = nullptr;
    QComboBox *m_what = nullptr;
    QLabel *m_reviewed = nullptr;
    QAction *m_act = nullptr;
    RowsModel<Line> *m_model = nullptr;
    RowTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace relais::ui
