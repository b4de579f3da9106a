// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/liaison.h"
#include "ui/shell/dialogframe.h"

class QLineEdit;

namespace relais::ui {

class Field;

/// « Réponse reçue »: the code of a liaison sheet, told over the telephone or read on the sheet that came back, leads
/// to its orientation.
class CodeDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit CodeDialog(const work::Session &session, QWidget *parent = nullptr);
    /// After accept().
    [[nodiscard]] const work::liaison::Found &found() const { return m_found; }
    void accept() override;

private:
    const work::Session &m_session;
    work::liaison::Found m_found;
    QLineEdit *m_code;
    Field *m_field;
};

} // namespace relais::ui
