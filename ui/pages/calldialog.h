// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"
#include "core/work/contacts.h"
#include "ui/shell/dialogframe.h"

namespace relais::ui {

class ChoiceRow;
class Draft;
class Field;
class Notices;

/// « Appeler et consigner »: the banner, what came of the call, and the words for the journal. Outside what is safe a
/// reason must be written first.
class CallDialog final : public DialogFrame
{
    Q_OBJECT

public:
    CallDialog(work::Session &session, const work::CaseDetail &detail, QWidget *parent = nullptr);

    [[nodiscard]] work::contacts::CallOutcome outcome() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] Draft *draft() const { return m_draft; }

private:
    void accept() override;

    bool m_needsReason;
    ChoiceRow *m_outcome = nullptr;
    NoteEdit *m_text = nullptr;
    Field *m_reason = nullptr;
    Draft *m_draft = nullptr;
};

/// Asks what came of a call and records it, with one sentence of it; a notice when somebody else answered.
/// @return whether a call was recorded
bool callAndRecord(work::Session &session, Notices &notices, const work::CaseDetail &detail, QWidget *parent);

} // namespace relais::ui
