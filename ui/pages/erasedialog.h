// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/erasure.h"
#include "ui/shell/dialogframe.h"

class QLineEdit;

namespace relais::ui {

class Field;

/// « Effacer ce dossier ? »: what vanishes, counted; a reason; and the number of the case, typed by hand.
class EraseDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit EraseDialog(const work::erasure::Extent &extent, QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;

private:
    void judge();

    const work::erasure::Extent m_extent;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_number = nullptr;
};

} // namespace relais::ui
