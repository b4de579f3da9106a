// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/danger.h"
#include "ui/shell/dialogframe.h"

class QLineEdit;

namespace relais::ui {

class ChoiceRow;
class Draft;

/// One reporting route: what it is, her agreement or the second person where it needs them, and why. Its note cannot be
/// taken back, which it says.
class DangerReport final : public DialogFrame
{
    Q_OBJECT

public:
    DangerReport(work::Session &session, const model::CaseId &caseId, const model::DangerRoute &route,
                 QWidget *parent = nullptr);

    [[nodiscard]] work::danger::Report made() const;
    [[nodiscard]] Draft *draft() const { return m_draft; }

private:
    void follow();

    QString m_route;
    ChoiceRow *m_agreement = nullptr; ///< where the route needs it
    QLineEdit *m_with = nullptr;      ///< where it is decided by two
    NoteEdit *m_reason;
    Draft *m_draft = nullptr;
};

} // namespace relais::ui
