// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/cases.h"
#include "ui/common/rowsmodel.h"
#include "ui/shell/dialogframe.h"

class QLabel;

namespace relais::ui {

class RowTable;
class SearchField;

/// Opens a case by a name or a number from any page: found while one types, closed cases too.
class OpenCaseDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit OpenCaseDialog(work::Session &session, QWidget *parent = nullptr);
    /// The case chosen, after accept().
    [[nodiscard]] model::CaseId chosen() const;

private:
    void search();
    void accept() override;

    work::Session &m_session;
    SearchField *m_search;
    RowTable *m_table;
    QLabel *m_count;
    RowsModel<model::CaseRow> *m_model;
};

} // namespace relais::ui
