// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"
#include "core/work/contacts.h"
#include "ui/shell/dialogframe.h"

class QComboBox;

namespace relais::ui {

class ChoiceRow;
class ContactBanner;
class Draft;
class Field;
class Notices;

/// « Appeler et consigner »: the number, its banner, what came of the call, and the words for the journal. Of several
/// numbers the safest is proposed. Outside what is safe a reason must be written first, and an unsafe number is not
/// called.
class CallDialog final : public DialogFrame
{
    Q_OBJECT

public:
    CallDialog(work::Session &session, const work::CaseDetail &detail, QWidget *parent = nullptr);

    /// Whose number it is; null id when there is none.
    [[nodiscard]] model::Contact contact() const { return way().contact; }
    [[nodiscard]] work::contacts::CallOutcome outcome() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] Draft *draft() const { return m_draft; }

private:
    void accept() override;
    void choose();
    [[nodiscard]] work::contacts::Way way() const;

    work::Session &m_session;
    work::CaseDetail m_detail;
    QList<work::contacts::Way> m_ways; ///< in the order of the combo box
    QComboBox *m_number;
    ContactBanner *m_banner;
    Field *m_reason;
    ChoiceRow *m_outcome = nullptr;
    NoteEdit *m_text = nullptr;
    Draft *m_draft = nullptr;
};

/// Asks what came of a call and records it, with one sentence of it; a notice when somebody else answered.
/// @return whether a call was recorded
bool callAndRecord(work::Session &session, Notices &notices, const work::CaseDetail &detail, QWidget *parent);

} // namespace relais::ui
