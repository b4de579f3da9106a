// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"
#include "core/work/orientations.h"
#include "core/work/replies.h"
#include "ui/shell/dialogframe.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace relais::ui {

class ChoiceRow;
class DateEdit;
class Draft;
class Field;

/// What a partner says of an orientation: its own step at its seat, or any step, taken by telephone or from a paper, at
/// the seat that entrusted. It is kept when the dialog is accepted; what cannot be kept stays with its sentence.
class ReplyDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// @param step nothing = typed for the partner: the step and how it came are chosen
    ReplyDialog(work::Session &session, const work::orientations::Standing &standing,
                std::optional<model::ReplyStep> step, QWidget *parent = nullptr);

    [[nodiscard]] model::ReplyStep step() const;
    void accept() override;

private:
    void buildTyped(model::OrientationState state);
    void buildFields();
    void addDraft(const model::Orientation &orientation);
    void follow();
    void lookOver();
    [[nodiscard]] work::replies::Said said() const;
    /// The first field that is wrong; null when none is.
    [[nodiscard]] QWidget *checked(const work::replies::Said &said);

    work::Session &m_session;
    model::OrientationId m_orientation;
    model::CaseId m_case;
    std::optional<model::ReplyStep> m_step;
    std::optional<work::CaseDetail> m_known; ///< read when somebody types, to know her names and places
    ChoiceRow *m_way = nullptr;              ///< with m_steps: only when it is typed for the partner
    Field *m_wayField = nullptr;
    QComboBox *m_steps = nullptr;
    QComboBox *m_reason = nullptr;
    Field *m_reasonField = nullptr;
    QWidget *m_when = nullptr;
    DateEdit *m_day = nullptr;
    Field *m_dayField = nullptr;
    QLineEdit *m_hour = nullptr;
    Field *m_hourField = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_found = nullptr;
    NoteEdit *m_text = nullptr;
    Field *m_textField = nullptr;
    Draft *m_draft = nullptr;
};

/// Why an orientation is taken back; nothing when the person left.
std::optional<model::RecallReason> askForRecall(QWidget *parent, const QString &officeName);

} // namespace relais::ui
