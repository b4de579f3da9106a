// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/linedraft.h"

namespace relais::work {

/// Puts the cells of one line, one after the other, where their columns go.
class CellReader
{
public:
    CellReader(const ReadingGround &ground, cases::NewCase &into)
        : m_ground(ground), m_case(into), m_draft(ground, into)
    {
    }

    void read(const SourceCell &cell);
    /// What only the whole line tells: hours belong to its telephones, its state follows from its dates.
    void finish();
    /// Targets that took a value.
    [[nodiscard]] const QStringList &fields() const { return m_fields; }

private:
    [[nodiscard]] bool readText(const QString &field);
    [[nodiscard]] bool readDay(const QString &field);
    [[nodiscard]] bool readWord(const QString &field);
    [[nodiscard]] bool readContact(const QString &field);
    [[nodiscard]] bool readOther(const QString &field);
    void readPhone(model::Answer safe);
    void readFullName();
    void readReception();
    void readEvent(const QString &code);
    void readMeasure(const QString &code, model::MeasureStatus status);
    void readChildren();
    void readExitReason();
    void refuse(model::LeftoverReason reason);
    void refuseDate();
    [[nodiscard]] std::optional<QDate> day(model::DateMeaning meaning) const;
    [[nodiscard]] QDate latestDay() const;
    struct Moment {
        QDateTime at;
        QDate on;
    };
    /// A day, with its hour when the cell tells it; refuses the cell otherwise.
    [[nodiscard]] std::optional<Moment> readMoment(const QDate &latest);
    [[nodiscard]] QString labelled() const { return m_cell.head + u" : "_s + m_text; }

    const ReadingGround &m_ground;
    cases::NewCase &m_case;
    LineDraft m_draft;
    SourceCell m_cell;
    QString m_text;          ///< of the cell, on one line
    model::Contact m_manner; ///< hours and ways that hold for every telephone of the line
    QStringList m_fields;
};

} // namespace relais::work
