// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/retention.h"
#include "ui/common/rowsmodel.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace relais::ui {

class EmptyState;
class Notices;
class RowTable;

/// Conservation: the cases on which somebody must decide, the longest due first. Enter opens one; its own acts archive
/// and erase.
class RetentionPage final : public Page
{
    Q_OBJECT

public:
    RetentionPage(work::Session &session, Notices &notices, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return u"archive-insert"_s; }
    [[nodiscard]] Headline headline() const override;
    [[nodiscard]] QList<PageKey> pageKeys() const override;
    [[nodiscard]] PageHead *head() const override { return m_head; }
    [[nodiscard]] QWidget *firstFocus() const override;
    void clear() override;
    void reload() override;

    [[nodiscard]] RowTable *table() const { return m_table; }

signals:
    void caseWanted(const relais::model::CaseId &id);

private:
    using Line = work::retention::Line;
    [[nodiscard]] QList<Column<Line>> columns() const;

    work::Session &m_session;
    Notices &m_notices;
    PageHead *m_head = nullptr;
    QStackedWidget *m_stack = nullptr;
    RowTable *m_table = nullptr;
    RowsModel<Line> *m_model = nullptr;
};

} // namespace relais::ui
