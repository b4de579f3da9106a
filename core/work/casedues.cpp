// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/casedues.h"

#include "core/model/due.h"
#include "core/model/emergencyaid.h"
#include "core/store/records.h"
#include "core/work/closeddays.h"
#include "core/work/postponement.h"

#include <algorithm>

namespace relais::work {

namespace {

using model::MeasureStatus;

template<class Record>
const Record *withCode(const QList<Record> &records, const QString &code)
{
    const auto found =
        std::find_if(records.cbegin(), records.cend(), [&](const Record &record) { return record.code == code; });
    return found == records.cend() ? nullptr : &*found;
}

class Deriving
{
public:
    Deriving(const model::Reference &reference, const CaseRecords &records, const QSet<QDate> &closedDays)
        : m_clocks(reference.parcoursOf(records.file).clocks), m_records(records),
          m_ground(model::groundOf(records.file.department, closedDays))
    {
    }

    QList<model::DueRow> dues()
    {
        for (const model::ClockRule &rule : m_clocks.rules()) {
            addClock(rule);
        }
        dropIdleWaits();
        addOwnDates();
        return m_dues;
    }

private:
    void addClock(const model::ClockRule &shipped);
    void addRunning(const model::ClockRule &shipped, const model::Event &start, model::DueRow row);
    [[nodiscard]] QDate ownDay(const QString &clock) const;
    void dropIdleWaits();
    void addOwnDates();
    [[nodiscard]] bool isMet(const model::ClockRule &rule) const;
    [[nodiscard]] bool isAnnounced(const QString &start) const;

    const model::ClockBook &m_clocks;
    const CaseRecords &m_records;
    Result<model::ClockGround> m_ground;
    QList<model::DueRow> m_dues;
};

/// Whether a clock of a measure in that state still matters: an open act, or a right that outlives the act.
bool matters(const model::ClockRule &rule, const model::Measure &measure)
{
    if (measure.status == MeasureStatus::NotApplicable || measure.status == MeasureStatus::Abandoned) {
        return false;
    }
    return rule.outlivesMeasure || !model::isSettled(measure.status);
}

bool Deriving::isMet(const model::ClockRule &rule) const
{
    return std::any_of(rule.metBy.cbegin(), rule.metBy.cend(),
                       [&](const QString &code) { return m_records.event(code) != nullptr; });
}

/// An event is worth waiting for when everything it follows from, and which starts a clock itself, has happened.
bool Deriving::isAnnounced(const QString &start) const
{
    const QStringList causes = m_clocks.causesOf(start);
    return std::none_of(causes.cbegin(), causes.cend(), [&](const QString &cause) {
        return m_records.event(cause) == nullptr && !m_clocks.startedBy(cause).isEmpty();
    });
}

void Deriving::addClock(const model::ClockRule &shipped)
{
    const QString owner = shipped.code.section(u'.', 0, 0);
    const model::Measure *measure = m_records.measure(owner);
    const bool ofCase = owner == u"CASE"_s;
    if ((!ofCase && (measure == nullptr || !matters(shipped, *measure))) || isMet(shipped)) {
        return;
    }
    model::DueRow row{
        m_records.file.id, measure == nullptr ? model::MeasureId() : measure->id, shipped.code, {}, {}, {}, {}, {}};
    if (const model::Event *start = m_records.event(shipped.start)) {
        addRunning(shipped, *start, row);
        return;
    }
    const bool asked =
        !ofCase && (measure->status == MeasureStatus::Requested || measure->status == MeasureStatus::InProgress);
    if (asked && !shipped.outlivesMeasure && isAnnounced(shipped.start)) {
        row.waitingFor = shipped.start;
        m_dues << row;
    }
}

void Deriving::addRunning(const model::ClockRule &shipped, const model::Event &start, model::DueRow row)
{
    const model::ClockRule rule = ruleInForce(shipped, m_records.file, m_records.events);
    const Result<model::Due> due =
        m_ground ? model::dueOf(rule, {start.at, start.on}, *m_ground) : Result<model::Due>(m_ground.error());
    if (!due) {
        row.waitingFor = shipped.start; // shown, never guessed
        m_dues << row;
        return;
    }
    row.span = model::spanCode(rule.span);
    row.prudent = due->prudent.value_or(QDateTime()).toUTC();
    row.legal = due->legal.value_or(QDateTime()).toUTC();
    row.opens = due->opens.value_or(QDateTime()).toUTC();
    if (const QDate own = ownDay(shipped.code); own.isValid() && row.prudent.isValid()) {
        row.prudent = qMax(row.prudent, own.endOfDay(m_ground->zone).toUTC());
    }
    m_dues << row;
}

/// The référent's own later day for a clock: in its measure, or in an event of the case.
QDate Deriving::ownDay(const QString &clock) const
{
    if (const model::Measure *measure = m_records.measure(clock.section(u'.', 0, 0))) {
        return measure->postponedTo;
    }
    const model::Event *postponed = m_records.event(postponementOf(clock));
    return postponed == nullptr ? QDate() : postponed->on;
}

/// A measure waits for one thing at a time, the first of its clocks in the order of the law; and while an obligation of
/// its own runs, for nothing.
void Deriving::dropIdleWaits()
{
    QSet<model::MeasureId> busy;
    for (const model::DueRow &due : std::as_const(m_dues)) {
        const model::ClockRule *rule = m_clocks.find(due.clock);
        if (due.prudent.isValid() && !rule->outlivesMeasure) {
            busy.insert(due.measure);
        }
    }
    const auto isIdle = [&](const model::DueRow &due) {
        const bool waits = !due.waitingFor.isEmpty() && m_records.event(due.waitingFor) == nullptr;
        if (!waits) {
            return false;
        }
        const bool idle = busy.contains(due.measure);
        busy.insert(due.measure);
        return idle;
    };
    QList<model::DueRow> kept;
    std::remove_copy_if(m_dues.cbegin(), m_dues.cend(), std::back_inserter(kept), isIdle);
    m_dues = kept;
}

/// A date the référent gave herself to a measure that no clock governs.
void Deriving::addOwnDates()
{
    for (const model::Measure &measure : m_records.measures) {
        const bool governed =
            std::any_of(m_dues.cbegin(), m_dues.cend(), [&](const auto &d) { return d.measure == measure.id; });
        if (measure.postponedTo.isValid() && !model::isSettled(measure.status) && !governed && m_ground) {
            m_dues << model::DueRow{m_records.file.id,
                                    measure.id,
                                    measure.code + u".own_date"_s,
                                    measure.postponedTo.endOfDay(m_ground->zone).toUTC(),
                                    {},
                                    {},
                                    {},
                                    {}};
        }
    }
}

} // namespace

const model::Event *CaseRecords::event(const QString &code) const
{
    return withCode(events, code);
}

const model::Measure *CaseRecords::measure(const QString &code) const
{
    return withCode(measures, code);
}

model::ClockRule ruleInForce(const model::ClockRule &shipped, const model::Case &file,
                             const QList<model::Event> &events)
{
    QMap<QString, QString> options = model::clockOptions(file);
    if (const model::Event *start = withCode(events, shipped.start)) {
        options.insert(model::remarkOptions(start->remark));
    }
    return shipped.inForce(file.department, options);
}

Result<CaseRecords> recordsOfCase(const store::Reader &reader, const model::CaseId &caseId)
{
    const Result<model::Case> file = store::recordById<model::Case>(reader, caseId);
    if (!file) {
        return file.error();
    }
    CaseRecords records;
    records.file = *file;
    if (const Result<model::Person> person = store::recordById<model::Person>(reader, file->person)) {
        records.person = *person;
    }
    records.contacts = store::recordsOf<model::Contact>(reader, caseId);
    records.measures = store::recordsOf<model::Measure>(reader, caseId);
    records.events = store::recordsOf<model::Event>(reader, caseId);
    records.notes = store::recordsOf<model::Note>(reader, caseId);
    records.leftovers = store::recordsOf<model::Leftover>(reader, caseId);
    return records;
}

QList<model::DueRow> duesOf(const model::Reference &reference, const CaseRecords &records,
                            const QSet<QDate> &closedDays)
{
    if (!model::isOpen(records.file.status)) {
        return {}; // a closed case has no running clock; retention is another matter
    }
    return Deriving(reference, records, closedDays).dues();
}

QList<model::DueRow> partnerWaits(const CaseRecords &records, const QList<model::DueRow> &dues)
{
    QList<model::DueRow> waits;
    if (!model::isOpen(records.file.status)) {
        return waits;
    }
    for (const model::Measure &measure : records.measures) {
        const bool governed =
            std::any_of(dues.cbegin(), dues.cend(), [&](const auto &d) { return d.measure == measure.id; });
        if (measure.status == MeasureStatus::Requested && !governed) {
            waits << model::DueRow{records.file.id,       measure.id, measure.code + u".answer"_s, {}, {}, {},
                                   model::kPartnerAnswer, {}};
        }
    }
    return waits;
}

QList<model::DueRow> duesAs(const store::Reader &reader, const model::Reference &reference, const model::Case &file)
{
    Result<CaseRecords> records = recordsOfCase(reader, file.id);
    if (!records) {
        return {};
    }
    records->file = file;
    const closeddays::ClosedDays closed = closeddays::of(reader);
    return duesOf(reference, *records, QSet<QDate>(closed.keyBegin(), closed.keyEnd()));
}

} // namespace relais::work
