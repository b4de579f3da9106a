// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/linedraft.h"

#include <algorithm>

namespace relais::work {

void LineDraft::addNote(model::NoteKind kind, const QString &text)
{
    model::Note note;
    note.kind = kind;
    note.text = text;
    note.at = m_ground.now;
    note.by = m_ground.author;
    m_case.notes << note;
}

void LineDraft::addEvent(const QString &code, const QDateTime &at, const QDate &on)
{
    model::Event event;
    event.code = code;
    event.at = at.toUTC();
    event.on = at.isValid() ? QDate() : on;
    m_case.events << event;
}

void LineDraft::addMeasure(const QString &code, model::MeasureStatus status, const QDate &on)
{
    model::Measure &measure = measureOf(code);
    // « demandée » and « versée » are two columns of one measure: the later state holds.
    if (status >= measure.status) {
        measure.status = status;
        measure.statusOn = on;
    }
    if (on.isValid()) {
        const QStringList events = m_ground.eventsOfState.value(code + u'.' + model::word(status));
        for (const QString &event : events) {
            addEvent(event, {}, on);
        }
    }
}

void LineDraft::remarkMeasure(const QString &code, const QString &remark)
{
    model::Measure &measure = measureOf(code);
    measure.remark = measure.remark.isEmpty() ? remark : measure.remark + u", "_s + remark;
}

model::Measure &LineDraft::measureOf(const QString &code)
{
    const auto known = std::find_if(m_case.measures.begin(), m_case.measures.end(),
                                    [&](const model::Measure &measure) { return measure.code == code; });
    if (known != m_case.measures.end()) {
        return *known;
    }
    model::Measure measure;
    measure.code = code;
    m_case.measures << measure;
    return m_case.measures.last();
}

} // namespace relais::work
