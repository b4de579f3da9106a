// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/dues.h"
#include "ui/shell/dialogframe.h"

class QLineEdit;

namespace relais::ui {

class DateEdit;
class Draft;
class Field;

/// « Reporter »: the référent's own later day and why. The legal date stays in sight.
class PostponeDialog final : public DialogFrame
{
    Q_OBJECT

public:
    PostponeDialog(work::Session &session, const model::DueLine &line, QWidget *parent = nullptr);

    [[nodiscard]] QDate day() const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] Draft *draft() const { return m_draft; }

private:
    void accept() override;

    const work::Session &m_session;
    DateEdit *m_day = nullptr;
    Field *m_dayField = nullptr;
    QLineEdit *m_why = nullptr;
    Field *m_whyField = nullptr;
    Draft *m_draft = nullptr;
};

} // namespace relais::ui
