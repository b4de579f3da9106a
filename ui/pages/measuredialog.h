// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"
#include "ui/shell/dialogframe.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace relais::ui {

class DateEdit;
class Draft;
class Field;

/// One measure: its state as of a day, partner, proof, postponement, and why its date is what it is.
class MeasureDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// What has the focus at first.
    enum class First { State, Postponement };
    MeasureDialog(work::Session &session, const work::CaseDetail &detail, const model::Measure &measure,
                  First first = First::State, QWidget *parent = nullptr);

    /// Result of the dialog when the person wants to check the emergency aid instead.
    static constexpr int kCheckAid = 2;
    /// Writes what differs, each as one act. @return the first error; nothing further is then written
    Result<void> save();

private:
    QWidget *buildForm();
    QWidget *buildEarly();
    void addDraft();
    [[nodiscard]] QString visibleWords(const work::CaseDetail &detail) const;
    /// Shows the question of a visible act that comes too early, while it does.
    void askIfEarly();
    QWidget *buildWhy(const work::CaseDetail &detail);
    [[nodiscard]] model::MeasureStatus status() const;
    void accept() override;

    work::Session &m_session;
    model::Measure m_measure;
    model::Case m_file;
    QComboBox *m_status = nullptr;
    DateEdit *m_on = nullptr;
    Field *m_onField = nullptr;
    QLineEdit *m_partner = nullptr;
    QLineEdit *m_proof = nullptr;
    DateEdit *m_postponed = nullptr;
    Field *m_postponedField = nullptr;
    QLineEdit *m_why = nullptr;
    QLabel *m_earlyFact = nullptr;
    QLineEdit *m_early = nullptr;
    Field *m_earlyField = nullptr;
    Draft *m_draft = nullptr;
};

} // namespace relais::ui
