// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/accesspack.h"
#include "ui/shell/dialogframe.h"

class QLineEdit;

namespace relais::ui {

class ChoiceRow;
class Field;

/// « Répondre à une demande d'accès »: who asks, how the request came. The folder is asked for afterwards.
class AccessDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit AccessDialog(QWidget *parent = nullptr);

    [[nodiscard]] work::accesspack::Request request() const;

private:
    void judge();

    ChoiceRow *m_by = nullptr;
    QLineEdit *m_asker = nullptr;
};

} // namespace relais::ui
