// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"
#include "core/work/consents.h"
#include "ui/shell/dialogframe.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace relais::ui {

class CheckRow;
class ChoiceRow;
class DateEdit;
class Draft;
class Field;

/// « Recueillir un accord »: to whom, for what, how, until when, and the text that is read to her. It is kept when the
/// dialog is accepted; what cannot be kept stays in the dialog with its sentence.
class ConsentDialog final : public DialogFrame
{
    Q_OBJECT

public:
    ConsentDialog(work::Session &session, const work::CaseDetail &detail, QWidget *parent = nullptr);

    void accept() override;

private:
    void buildOffice(const work::CaseDetail &detail);
    void buildScope();
    void buildTerms();
    void addDraft();
    [[nodiscard]] work::consents::Given given() const;
    void followName();
    void followRole();
    /// Writes the usual text again, until the person has changed it.
    void followWording();

    work::Session &m_session;
    model::CaseId m_case;
    bool m_ownRole = false;    ///< chosen by the person, no longer told by the name
    bool m_ownWording = false; ///< changed by the person
    QComboBox *m_office = nullptr;
    Field *m_officeField = nullptr;
    QComboBox *m_role = nullptr;
    CheckRow *m_strands = nullptr;
    QLabel *m_strandsFault = nullptr;
    QCheckBox *m_express = nullptr;
    QString m_expressMeasure;
    ChoiceRow *m_mode = nullptr;
    Field *m_modeField = nullptr;
    DateEdit *m_until = nullptr;
    Field *m_untilField = nullptr;
    QCheckBox *m_untilClosed = nullptr;
    NoteEdit *m_wording = nullptr;
    Draft *m_draft = nullptr;
};

} // namespace relais::ui
