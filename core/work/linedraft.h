// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/linereader.h"

namespace relais::work {

/// What a line adds to its case besides plain fields.
class LineDraft
{
public:
    LineDraft(const ReadingGround &ground, cases::NewCase &into) : m_ground(ground), m_case(into) {}

    void addNote(model::NoteKind kind, const QString &text);
    void addEvent(const QString &code, const QDateTime &at, const QDate &on);
    /// Also records the events that a dated state stands for.
    void addMeasure(const QString &code, model::MeasureStatus status, const QDate &on);
    void remarkMeasure(const QString &code, const QString &remark);

private:
    model::Measure &measureOf(const QString &code);

    const ReadingGround &m_ground;
    cases::NewCase &m_case;
};

} // namespace relais::work
