// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a case once the policy was asked of each of its fields.
#include "core/work/access.h"
#include "core/work/reminders.h"

#include <algorithm>

namespace relais::work::access {

namespace {

/// Empties the fields of one record that may not pass.
template<class Record>
void clean(const Gate &gate, Record &record)
{
    const QString type = model::word(model::TypeOf<Record>::kType) + u'.';
    auto visitor = [&](const char *name, auto &value) {
        const QString field = QString::fromLatin1(name);
        if (field != u"case_id"_s && !gate.shows(type + field)) {
            model::decode(QVariant(), value);
        }
    };
    describe(visitor, record);
    if constexpr (std::is_same_v<Record, model::Contact>) {
        for (const QString &field : record.disputed.keys()) {
            if (!gate.shows(field.contains(u'.') ? field : type + field)) {
                record.disputed.remove(field);
            }
        }
    }
}

/// Cleans each; a record of which nothing is left goes, so that not even their number is told.
template<class Record>
void cleanAll(const Gate &gate, QList<Record> &records)
{
    QList<Record> left;
    for (Record &record : records) {
        clean(gate, record);
        Record nothing;
        nothing.caseId = record.caseId;
        if (model::fieldsOf(record) != model::fieldsOf(nothing)) {
            left << record;
        }
    }
    records = left;
}

void cleanNotes(const Gate &gate, QList<model::Note> &notes)
{
    QList<model::Note> left;
    for (model::Note &note : notes) {
        if (gate.shows(u"note."_s + model::word(note.kind))) {
            if (!gate.shows(u"note.outcome"_s)) {
                note.outcome = {};
                note.contact = {};
            }
            left << note;
        }
    }
    notes = left;
}

/// What the lines of the file active may show; asked once for all of them.
class RowSight
{
public:
    explicit RowSight(const Gate &gate)
        : m_gate(gate), m_identity(gate.shows(u"identity"_s)), m_coordination(gate.shows(u"coordination"_s)),
          m_contact(gate.shows(u"safe_contact"_s)), m_address(gate.shows(u"address"_s)),
          m_state(gate.shows(u"state"_s)), m_trace(gate.shows(u"case.referred_at"_s)),
          m_danger(gate.shows(u"danger_level"_s)), m_territory(gate.shows(u"territory"_s)),
          m_separation(gate.shows(u"separation"_s)), m_deadlines(gate.shows(u"deadlines"_s)),
          m_measures(gate.shows(u"other_measures"_s)), m_calls(gate.shows(u"working_note"_s)),
          m_imported(gate.shows(u"imported"_s))
    {
    }

    void clean(model::CaseRow &row) const
    {
        const model::CaseRow whole = std::exchange(row, model::CaseRow());
        row.id = whole.id;
        const auto pass = [&](bool may, auto model::CaseRow::*field) {
            if (may) {
                row.*field = whole.*field;
            }
        };
        pass(m_coordination, &model::CaseRow::reference);
        pass(m_coordination, &model::CaseRow::referent);
        pass(m_identity, &model::CaseRow::lastName);
        pass(m_identity, &model::CaseRow::birthName);
        pass(m_identity, &model::CaseRow::firstName);
        pass(m_identity, &model::CaseRow::birthDate);
        pass(m_address, &model::CaseRow::commune);
        pass(m_contact, &model::CaseRow::phones);
        pass(m_state, &model::CaseRow::status);
        pass(m_danger, &model::CaseRow::danger);
        pass(m_trace, &model::CaseRow::referredAt);
        pass(m_territory, &model::CaseRow::department);
        pass(m_separation, &model::CaseRow::departureOn);
        pass(m_deadlines, &model::CaseRow::nextDueAt);
        pass(m_deadlines, &model::CaseRow::nextClock);
        pass(m_deadlines, &model::CaseRow::waitingClock);
        pass(m_measures, &model::CaseRow::obtained);
        pass(m_measures, &model::CaseRow::applicable);
        pass(m_calls, &model::CaseRow::lastContactAt);
        pass(m_imported, &model::CaseRow::leftovers);
        if (m_contact) {
            row.contact = whole.contact;
            access::clean(m_gate, row.contact);
        }
    }

private:
    const Gate &m_gate;
    bool m_identity, m_coordination, m_contact, m_address, m_state, m_trace, m_danger, m_territory, m_separation,
        m_deadlines, m_measures, m_calls, m_imported;
};

bool showsDue(const Gate &gate, const model::DueRow &due, const QString &partner)
{
    if (due.clock == reminders::kConsent) {
        return gate.shows(u"consent.until"_s);
    }
    if (reminders::isOrientation(due.clock)) {
        return gate.showsMeasure(partner);
    }
    return due.measure.isEmpty() ? gate.shows(u"deadlines"_s) : gate.showsMeasure(partner);
}

/// Whether a change may be told, once what it may not tell is taken out of it.
bool cleanChange(const Gate &gate, const QHash<QString, QString> &partners, journal::Change &change)
{
    if (change.type == model::RecordType::Measure) {
        return gate.showsMeasure(partners.value(change.record));
    }
    const QString type = model::word(change.type) + u'.';
    switch (change.kind) {
    case journal::ChangeKind::Set: return gate.shows(type + change.field);
    case journal::ChangeKind::Create:
        for (const QString &field : change.fields.keys()) {
            if (!gate.shows(type + field)) {
                change.fields.remove(field);
            }
        }
        return !change.fields.isEmpty();
    case journal::ChangeKind::End:
    case journal::ChangeKind::Restore: break;
    }
    const QStringList &fields = model::fieldsOfType(change.type);
    return std::any_of(fields.cbegin(), fields.cend(), [&](const QString &field) { return gate.shows(type + field); });
}

} // namespace

CaseDetail filtered(const Session &session, CaseDetail detail, Outlet outlet)
{
    const Gate gate(session, outlet, detail.file.id);
    if (gate.isWhole()) {
        return detail;
    }
    QHash<QString, QString> partners;
    for (const model::Measure &measure : std::as_const(detail.measures)) {
        partners.insert(measure.id.text(), measure.partner);
    }
    clean(gate, detail.file);
    clean(gate, detail.person);
    cleanAll(gate, detail.contacts);
    cleanAll(gate, detail.children);
    cleanAll(gate, detail.authors);
    cleanAll(gate, detail.events);
    cleanAll(gate, detail.dangerPasses);
    cleanAll(gate, detail.leftovers);
    cleanNotes(gate, detail.notes);
    detail.measures.removeIf([&](const model::Measure &measure) { return !gate.showsMeasure(measure.partner); });
    detail.dues.removeIf(
        [&](const model::DueRow &due) { return !showsDue(gate, due, partners.value(due.measure.text())); });
    RowSight(gate).clean(detail.row);
    return detail;
}

QList<model::CaseRow> filtered(const Session &session, QList<model::CaseRow> rows, Outlet outlet)
{
    const Gate gate(session, outlet);
    if (gate.isWhole()) {
        return rows;
    }
    if (!gate.shows(u"identity"_s) && !gate.shows(u"coordination"_s)) {
        return {};
    }
    const RowSight sight(gate);
    for (model::CaseRow &row : rows) {
        sight.clean(row);
    }
    return rows;
}

Dues filtered(const Session &session, Dues dues, Outlet outlet)
{
    const Gate gate(session, outlet);
    if (gate.isWhole()) {
        return dues;
    }
    const qsizetype before = dues.lines.size();
    dues.lines.removeIf([&](const model::DueLine &line) {
        return !gate.shows(u"coordination"_s) || !showsDue(gate, line.due, line.partner);
    });
    for (model::DueLine &line : dues.lines) {
        line.danger = gate.shows(u"danger_level"_s) ? line.danger : model::DangerLevel::Unassessed;
        line.department = gate.shows(u"territory"_s) ? line.department : QString();
        if (gate.shows(u"safe_contact"_s)) {
            clean(gate, line.contact);
        } else {
            line.contact = {};
        }
    }
    if (dues.lines.size() != before) { // counts of what is not shown would tell of it
        const auto waits = [&](bool partner) {
            return static_cast<int>(std::count_if(dues.lines.cbegin(), dues.lines.cend(), [&](const auto &line) {
                return !line.due.prudent.isValid() && (line.due.waitingFor == model::kPartnerAnswer) == partner;
            }));
        };
        dues.waiting = waits(false);
        dues.partners = waits(true);
        dues.next = {};
    }
    return dues;
}

QList<JournalEntry> filtered(const Session &session, const model::CaseId &id, const QList<model::Measure> &measures,
                             QList<JournalEntry> entries, Outlet outlet)
{
    const Gate gate(session, outlet, id);
    if (gate.isWhole()) {
        return entries;
    }
    QHash<QString, QString> partners;
    for (const model::Measure &measure : measures) {
        partners.insert(measure.id.text(), measure.partner);
    }
    QList<JournalEntry> left;
    for (JournalEntry &entry : entries) {
        if (entry.kind == JournalEntry::Kind::Note) {
            QList<model::Note> one{entry.note};
            cleanNotes(gate, one);
            if (!one.isEmpty()) {
                entry.note = one.first();
                left << entry;
            }
            continue;
        }
        QList<store::JournalLine> told;
        for (store::JournalLine &line : entry.changes) {
            if (cleanChange(gate, partners, line.change)) {
                told << line;
            }
        }
        entry.changes = told;
        if (!entry.changes.isEmpty()) {
            left << entry;
        }
    }
    return left;
}

QHash<model::CaseId, store::SearchField> filtered(const Session &session,
                                                  const QHash<model::CaseId, store::SearchField> &hits)
{
    // What the column of notes of the index holds (projection.cpp).
    static const QStringList kSearchedAsNote{u"facts"_s,   u"narrative"_s,      u"working_note"_s, u"safe_contact"_s,
                                             u"address"_s, u"fund_number"_s,    u"office_trace"_s, u"school"_s,
                                             u"measure"_s, u"other_measures"_s, u"imported"_s};
    const Gate gate(session, Outlet::Search);
    const bool notes = std::all_of(kSearchedAsNote.cbegin(), kSearchedAsNote.cend(),
                                   [&](const QString &group) { return gate.shows(group); });
    const auto shows = [&](store::SearchField field) {
        switch (field) {
        case store::SearchField::Name: return gate.shows(u"identity"_s);
        case store::SearchField::Reference: return gate.shows(u"coordination"_s);
        case store::SearchField::Phone: return gate.shows(u"safe_contact"_s);
        case store::SearchField::Note: return notes;
        }
        Q_UNREACHABLE();
    };
    QHash<model::CaseId, store::SearchField> left;
    for (auto hit = hits.cbegin(); hit != hits.cend(); ++hit) {
        if (shows(hit.value())) {
            left.insert(hit.key(), hit.value());
        }
    }
    return left;
}

} // namespace relais::work::access
