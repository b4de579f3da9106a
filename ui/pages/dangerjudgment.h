// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/danger.h"
#include "ui/common/noticebar.h"

#include <QWidget>

namespace relais::ui {

class ChoiceRow;
class Field;
class KeyButton;
class NoteEdit;

/// The professional's own judgment of a pass: level, why when it differs from the grid, where; and the button that
/// keeps the pass.
class DangerJudgment final : public QWidget
{
    Q_OBJECT

public:
    explicit DangerJudgment(QWidget *parent = nullptr);

    /// Nothing while no level is chosen.
    [[nodiscard]] std::optional<model::DangerLevel> level() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] model::AssessedWhere place() const;
    void set(std::optional<model::DangerLevel> level, const QString &reason, model::AssessedWhere place);
    /// Names what is missing beside what the grid says, under its field, and goes there. @return whether nothing is
    bool check(model::TriageBand band);
    /// Says under « pourquoi » whether it is needed.
    void follow(model::TriageBand band);

signals:
    void changed();
    void kept();
    /// The reason is too long, pasted or grown.
    void refused(const relais::ui::Notice &notice);

private:
    ChoiceRow *m_level;
    Field *m_levelField;
    NoteEdit *m_reason;
    Field *m_reasonField;
    ChoiceRow *m_place;
    KeyButton *m_keep;
};

} // namespace relais::ui
