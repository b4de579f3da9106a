// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/users.h"
#include "ui/common/rowsmodel.h"
#include "ui/shell/dialogframe.h"

#include <optional>

namespace relais::ui {

class KeyButton;
class Notices;
class RowTable;

/// « Personnes du bureau »: who has a phrase of her own, in which role. One comes, changes her role, leaves.
class PeopleDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// @param keys of the open vault
    PeopleDialog(work::Session &session, const store::KeySlots::Opened &keys, Notices &notices,
                 QWidget *parent = nullptr);

    /// After somebody left: the keys that the vault follows once it is closed. The caller closes it at once.
    [[nodiscard]] std::optional<store::KeySlots::Opened> takeNextKeys() { return std::move(m_next); }

private:
    void reload();
    void refresh();
    [[nodiscard]] const work::users::Colleague *chosen() const;
    void add();
    void changeRole();
    void remove();

    work::Session &m_session;
    const store::KeySlots::Opened &m_keys;
    Notices &m_notices;
    RowsModel<work::users::Colleague> *m_model = nullptr;
    RowTable *m_table = nullptr;
    KeyButton *m_role = nullptr;
    KeyButton *m_remove = nullptr;
    std::optional<store::KeySlots::Opened> m_next;
};

} // namespace relais::ui
