// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/work/session.h"
#include "ui/shell/dialogframe.h"

class QLineEdit;

namespace relais::ui {

/// « Détruire ce document ? »: what will be lost, that it cannot be undone, and the reason. accept() destroys it.
class DestroyDialog final : public DialogFrame
{
    Q_OBJECT

public:
    DestroyDialog(const work::Session &session, const model::Document &document, QWidget *parent = nullptr);

private:
    void accept() override;
    void judge();

    const work::Session &m_session;
    const model::Document m_document;
    QLineEdit *m_reason = nullptr;
};

} // namespace relais::ui
