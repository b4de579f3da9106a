// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"
#include "ui/shell/dialogframe.h"

class QComboBox;
class QLineEdit;

namespace relais::ui {

/// A value that may be purged, and how it is called on screen.
struct PurgeTarget {
    model::RecordType type = model::RecordType::Case;
    QString record;
    QString field;
    QString words; ///< « Commune : Fécamp »
};
/// What an entry of the journal holds: the text of a note, the fields that an act changed or made.
QList<PurgeTarget> purgeable(const work::JournalEntry &entry);
/// Every value of the case that a form shows.
QList<PurgeTarget> purgeable(const work::CaseDetail &detail);

/// « Purger cette valeur… »: what will be lost, that it cannot be undone, and the reason, typed. accept() purges it.
class PurgeDialog final : public DialogFrame
{
    Q_OBJECT

public:
    PurgeDialog(const work::Session &session, model::CaseId id, QList<PurgeTarget> targets, QWidget *parent = nullptr);

    /// How many values went.
    [[nodiscard]] int values() const { return m_values; }

private:
    void accept() override;
    void judge();

    const work::Session &m_session;
    model::CaseId m_id;
    QList<PurgeTarget> m_targets;
    QComboBox *m_which = nullptr;
    QLineEdit *m_reason = nullptr;
    int m_values = 0;
};

} // namespace relais::ui
