// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/conflicts.h"
#include "ui/common/rowsmodel.h"
#include "ui/shell/dialogframe.h"

namespace relais::ui {

class Notices;
class RowTable;

/// « Historique des choix »: every field that was decided, and the value that was set aside, which Enter puts back;
/// once more puts back the other.
class ChoicesDialog final : public DialogFrame
{
    Q_OBJECT

public:
    ChoicesDialog(work::Session &session, Notices &notices, QWidget *parent = nullptr);

    [[nodiscard]] RowTable *table() const { return m_table; }
    /// Puts the value back that was set aside last; the list stays.
    void accept() override;

private:
    void reload();

    work::Session &m_session;
    Notices &m_notices;
    RowsModel<work::conflicts::Conflict> *m_model = nullptr;
    RowTable *m_table = nullptr;
};

} // namespace relais::ui
