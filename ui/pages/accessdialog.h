// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/accesspack.h"
#include "ui/shell/dialogframe.h"

class QLineEdit;

namespace relais::ui {

class ChoiceRow;
class Notices;
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

/// Enters the answer in the register, then writes its two files in a job; says what came of it.
void giveAccess(work::Session &session, Notices &notices, const model::CaseId &id,
                const work::accesspack::Request &request, const QString &folder);
/// Asks who asks, and for the folder, and gives it.
void askAndGiveAccess(work::Session &session, Notices &notices, const model::CaseId &id, QWidget *parent);

} // namespace relais::ui
