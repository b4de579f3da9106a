// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/caseload.h"
#include "ui/shell/dialogframe.h"

class QComboBox;
class QListWidget;

namespace relais::ui {

class DateEdit;
class Field;

/// « Attribuer à… »: who gets the cases; each person with what she has now. accept() assigns them.
class AssignDialog final : public DialogFrame
{
    Q_OBJECT

public:
    AssignDialog(const work::Session &session, QList<model::CaseId> cases, QWidget *parent = nullptr);

    [[nodiscard]] int changed() const { return m_changed; }
    [[nodiscard]] QString name() const;

private:
    void accept() override;

    const work::Session &m_session;
    const QList<model::CaseId> m_cases;
    QListWidget *m_people = nullptr;
    int m_changed = 0;
};

/// « Remplacement… »: who is away until when, and who stands in. accept() enters it.
class AwayDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit AwayDialog(const work::Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString doneWords() const { return m_done; }

private:
    void accept() override;

    const work::Session &m_session;
    QComboBox *m_who = nullptr;
    QComboBox *m_by = nullptr;
    DateEdit *m_from = nullptr;
    DateEdit *m_until = nullptr;
    Field *m_untilField = nullptr;
    QString m_done;
};

} // namespace relais::ui
