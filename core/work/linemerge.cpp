// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/linemerge.h"

#include "core/store/records.h"

#include <algorithm>

namespace relais::work {

namespace {

class CellMerge
{
public:
    CellMerge(store::Tx &tx, const Session &session, const model::Case &file, MergeMode mode)
        : m_tx(tx), m_session(session), m_file(file), m_mode(mode)
    {
    }

    Merged run(const cases::NewCase &cell)
    {
        const auto person = store::recordById<model::Person>(m_tx, m_file.person);
        if (person) {
            fill(*person, model::fieldsOf(cell.person));
        }
        fill(m_file, model::fieldsOf(cell.file));
        followDates(cell.file);
        for (const model::Contact &contact : cell.contacts) {
            mergeContact(contact);
        }
        const qsizetype refused = m_refused;
        for (const model::Event &event : cell.events) {
            mergeEvent(event);
        }
        const bool dated = !cell.events.isEmpty() && m_refused == refused;
        for (const model::Measure &measure : cell.measures) {
            mergeMeasure(measure, dated);
        }
        for (const model::Note &note : cell.notes) {
            mergeNote(note);
        }
        m_refused += cell.leftovers.size();
        return m_refused == 0 ? Merged::Whole : Merged::NotAll;
    }

private:
    /// Writes the fields that the cell knows and the record does not, or all of them when a person entered them.
    template<class Record>
    void fill(const Record &present, const model::Fields &told)
    {
        static const QStringList kNeverFilled{u"reference"_s, u"status"_s, u"exit_on"_s, u"exit_reason"_s,
                                              u"exit_remark"_s};
        const model::Fields known = model::fieldsOf(present);
        for (auto field = told.cbegin(); field != told.cend(); ++field) {
            if (known.value(field.key()) == *field) {
                continue;
            }
            const bool isFree = !known.contains(field.key()) && !kNeverFilled.contains(field.key());
            if (m_mode == MergeMode::Overwrite || isFree) {
                m_tx.set(model::TypeOf<Record>::kType, present.id.text(), field.key(), *field);
            } else {
                ++m_refused;
            }
        }
    }

    /// What openIn() does for a new case: the reception starts its clocks, an exit ends the case.
    void followDates(const model::Case &told)
    {
        const bool received =
            told.referredAt.isValid() && (m_mode == MergeMode::Overwrite || !m_file.referredAt.isValid());
        if (received) {
            cases::recordEventIn(m_tx, m_session, m_file.id, u"CASE.referral_received"_s, told.referredAt, {});
        }
        if (told.exitOn.isValid() && m_mode == MergeMode::Overwrite && model::isOpen(m_file.status)) {
            setStatus(model::CaseStatus::Exited);
        }
    }

    void mergeContact(const model::Contact &told)
    {
        const QList<model::Contact> known = store::recordsOf<model::Contact>(m_tx, m_file.id);
        const auto same = std::find_if(known.cbegin(), known.cend(), [&](const model::Contact &contact) {
            return contact.channel == told.channel && (told.value.isEmpty() || contact.value == told.value ||
                                                       (!told.e164.isEmpty() && contact.e164 == told.e164));
        });
        if (same != known.cend()) {
            model::Fields fields = model::fieldsOf(told);
            fields.remove(u"value"_s); // another writing of the same number
            fill(*same, fields);
            return;
        }
        const bool hasChannel = std::any_of(known.cbegin(), known.cend(), [&](const model::Contact &contact) {
            return contact.channel == told.channel && !contact.value.isEmpty();
        });
        if (hasChannel && m_mode == MergeMode::FillEmpty) {
            ++m_refused;
            return;
        }
        create(told);
    }

    void mergeEvent(const model::Event &told)
    {
        const QList<model::Event> known = store::recordsOf<model::Event>(m_tx, m_file.id);
        const auto same =
            std::find_if(known.cbegin(), known.cend(), [&](const auto &event) { return event.code == told.code; });
        const bool equal = same != known.cend() && same->at == told.at && same->on == told.on;
        if (equal) {
            return;
        }
        if (same != known.cend() && m_mode == MergeMode::FillEmpty) {
            ++m_refused;
            return;
        }
        cases::recordEventIn(m_tx, m_session, m_file.id, told.code, told.at, told.on);
        if (told.code == u"CASE.contacted"_s && m_file.status == model::CaseStatus::New) {
            setStatus(model::CaseStatus::Contacted);
        }
    }

    /// @param dated an event of the case already tells what the cell says of the measure
    void mergeMeasure(const model::Measure &told, bool dated)
    {
        const QList<model::Measure> known = store::recordsOf<model::Measure>(m_tx, m_file.id);
        const auto same =
            std::find_if(known.cbegin(), known.cend(), [&](const auto &m) { return m.code == told.code; });
        if (same == known.cend()) {
            create(told);
        } else if (m_mode == MergeMode::Overwrite || same->status == model::MeasureStatus::ToAssess) {
            model::Fields fields = model::fieldsOf(told);
            fields.remove(u"code"_s);
            const bool keepsRemark = m_mode == MergeMode::FillEmpty && !same->remark.isEmpty();
            for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
                m_refused += field.key() == u"remark"_s && keepsRemark && same->remark != told.remark ? 1 : 0;
                if (field.key() != u"remark"_s || !keepsRemark) {
                    m_tx.set(model::RecordType::Measure, same->id.text(), field.key(), *field);
                }
            }
        } else if (!dated && (same->status != told.status || same->statusOn != told.statusOn)) {
            ++m_refused;
        }
    }

    void mergeNote(const model::Note &told)
    {
        const QList<model::Note> known = store::recordsOf<model::Note>(m_tx, m_file.id);
        const bool stands =
            std::any_of(known.cbegin(), known.cend(), [&](const auto &note) { return note.text == told.text; });
        if (!stands && m_mode == MergeMode::FillEmpty) {
            ++m_refused;
        } else if (!stands) {
            create(told);
        }
    }

    template<class Record>
    void create(Record record)
    {
        record.id = decltype(record.id)::create(m_session.vault.office());
        record.caseId = m_file.id;
        m_tx.create(record);
    }

    void setStatus(model::CaseStatus status)
    {
        m_tx.set(model::RecordType::Case, m_file.id.text(), u"status"_s, model::encoded(status));
    }

    store::Tx &m_tx;
    const Session &m_session;
    const model::Case &m_file;
    const MergeMode m_mode;
    qsizetype m_refused = 0;
};

} // namespace

Merged mergeCell(store::Tx &tx, const Session &session, const model::CaseId &id, const cases::NewCase &cell,
                 MergeMode mode)
{
    const auto file = store::recordById<model::Case>(tx, id);
    return file ? CellMerge(tx, session, *file, mode).run(cell) : Merged::NotAll;
}

} // namespace relais::work
