// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialogframe.h"

namespace relais::ui {

class Field;

/// Asks why before an act that is traced: what it does, a reason, the verb.
class WhyDialog final : public DialogFrame
{
    Q_OBJECT

public:
    WhyDialog(const QString &title, const QString &text, const QString &act, QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;
    void accept() override;

private:
    Field *m_reason;
};

} // namespace relais::ui
