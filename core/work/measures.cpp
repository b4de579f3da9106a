// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/measures.h"

#include "core/store/records.h"
#include "core/work/cases.h"
#include "core/work/notes.h"

#include <algorithm>

namespace relais::work::measures {

namespace {

template<class Function>
Result<void> onMeasure(const Session &session, const char *verb, const model::MeasureId &id, Function change)
{
    const auto measure = session.vault.read([&](const store::Reader &reader) -> Result<model::Measure> {
        return store::recordById<model::Measure>(reader, id);
    });
    if (!measure) {
        return measure.error();
    }
    return session.vault.write(session.act(verb, measure->caseId), [&](store::Tx &tx) -> Result<void> {
        const Result<model::Measure> present = store::recordById<model::Measure>(tx, id);
        return present ? change(tx, *present) : Result<void>(present.error());
    });
}

void setMeasure(store::Tx &tx, const model::MeasureId &id, const char *field, const QVariant &value)
{
    tx.set(model::RecordType::Measure, id.text(), QString::fromLatin1(field), value);
}

/// The events that this state of this measure stands for, unless they are already dated.
Result<void> recordEventsOf(store::Tx &tx, const Session &session, const model::Measure &measure,
                            model::MeasureStatus status, const QDate &on)
{
    const QList<model::Event> known = store::recordsOf<model::Event>(tx, measure.caseId);
    for (const model::ClockEvent &event : session.reference.clocks.events()) {
        const bool dated =
            std::any_of(known.cbegin(), known.cend(), [&](const auto &e) { return e.code == event.code; });
        if (event.code.section(u'.', 0, 0) == measure.code && event.recordedWhen == model::word(status) && !dated) {
            if (const Result<void> done = cases::recordTypedEventIn(tx, session, measure.caseId, event.code, {}, on);
                !done) {
                return done;
            }
        }
    }
    return {};
}

/// Refuses what would be seen too early, or keeps the reason why it is done all the same.
Result<void> mayBeSeen(store::Tx &tx, const Session &session, const model::Measure &measure,
                       model::MeasureStatus status, const QDate &on, const QString &earlyBecause)
{
    const Result<model::Case> file = store::recordById<model::Case>(tx, measure.caseId);
    if (!file) {
        return file.error();
    }
    const model::TooEarly early = needsReason(session, *file, measure, status, on);
    if (early == model::TooEarly::No) {
        return {};
    }
    if (earlyBecause.trimmed().isEmpty()) {
        return Error{ErrorCode::Refused, measure.code + u" would be seen: "_s + model::word(early)};
    }
    if (const Result<void> fits = notes::checkLength(earlyBecause.trimmed()); !fits) {
        return fits;
    }
    model::Note note;
    note.id = model::NoteId::create(session.vault.office());
    note.caseId = measure.caseId;
    note.kind = model::NoteKind::Working;
    note.text = measure.code + u" : "_s + earlyBecause.trimmed();
    note.at = session.clock.now();
    note.by = session.user.name;
    tx.create(note);
    return {};
}

/// @param earlyBecause as setStatus() takes it
Result<void> setStatusIn(store::Tx &tx, const Session &session, const model::Measure &measure,
                         model::MeasureStatus status, const QDate &on, const QString &earlyBecause)
{
    if (const Result<void> may = mayBeSeen(tx, session, measure, status, on, earlyBecause); !may) {
        return may;
    }
    setMeasure(tx, measure.id, "status", model::encoded(status));
    setMeasure(tx, measure.id, "status_on", model::encoded(on));
    return recordEventsOf(tx, session, measure, status, on);
}

} // namespace

model::TooEarly needsReason(const Session &session, const model::Case &file, const model::Measure &measure,
                            model::MeasureStatus status, const QDate &on)
{
    return model::showsMore(measure.status, status)
               ? model::tooEarly(session.reference.catalogue, measure.code, file, on.isValid() ? on : session.today())
               : model::TooEarly::No;
}

Result<void> setStatus(const Session &session, const model::MeasureId &id, model::MeasureStatus status, const QDate &on,
                       const QString &proof, const QString &earlyBecause)
{
    const QDate day = on.isValid() ? on : session.today();
    if (day > session.today().addDays(1)) {
        return Error{ErrorCode::DateInFuture, u"measure.status_on"_s};
    }
    return onMeasure(session, "measure.set", id, [&](store::Tx &tx, const model::Measure &measure) -> Result<void> {
        if (const Result<void> done = setStatusIn(tx, session, measure, status, day, earlyBecause); !done) {
            return done;
        }
        if (!proof.isEmpty()) {
            setMeasure(tx, id, "proof", model::encoded(proof));
        }
        return {};
    });
}

Result<void> setPartner(const Session &session, const model::MeasureId &id, const QString &partner)
{
    return onMeasure(session, "measure.partner", id, [&](store::Tx &tx, const model::Measure &) -> Result<void> {
        setMeasure(tx, id, "partner", model::encoded(partner.trimmed()));
        return {};
    });
}

Result<void> entrustIn(store::Tx &tx, const Session &session, const model::Measure &measure, const QString &partner)
{
    setMeasure(tx, measure.id, "partner", model::encoded(partner));
    const bool isUntouched =
        measure.status == model::MeasureStatus::ToDo || measure.status == model::MeasureStatus::ToAssess;
    return isUntouched ? setStatusIn(tx, session, measure, model::MeasureStatus::Requested, session.today(), {})
                       : Result<void>();
}

void followIn(store::Tx &tx, const Session &session, const model::Measure &measure, model::MeasureStatus status,
              const QString &partner, const QString &proof)
{
    setMeasure(tx, measure.id, "partner", model::encoded(partner));
    if (measure.status != status) {
        setMeasure(tx, measure.id, "status", model::encoded(status));
        setMeasure(tx, measure.id, "status_on", model::encoded(session.today()));
        // One that cannot have happened yet is left to the référent.
        static_cast<void>(recordEventsOf(tx, session, measure, status, session.today()));
    }
    if (!proof.isEmpty()) {
        setMeasure(tx, measure.id, "proof", model::encoded(proof));
    }
}

Result<void> postpone(const Session &session, const model::MeasureId &id, const QDate &to, const QString &why)
{
    if (!to.isValid() || to < session.today() || why.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"postponing needs a coming date and a reason"_s};
    }
    return onMeasure(session, "measure.postpone", id, [&](store::Tx &tx, const model::Measure &) -> Result<void> {
        setMeasure(tx, id, "postponed_to", model::encoded(to));
        setMeasure(tx, id, "postponed_why", model::encoded(why.trimmed()));
        return {};
    });
}

Result<model::MeasureId> add(const Session &session, const model::CaseId &caseId, const QString &code)
{
    return session.vault.write(session.act("measure.add", caseId), [&](store::Tx &tx) -> Result<model::MeasureId> {
        const Result<model::Case> file = store::recordById<model::Case>(tx, caseId);
        if (!file) {
            return file.error();
        }
        if (session.reference.catalogue.find(code) == nullptr &&
            !session.reference.parcoursOf(*file).plan.measures.contains(code)) {
            return Error{ErrorCode::NotFound, u"measure "_s + code};
        }
        const QList<model::Measure> present = store::recordsOf<model::Measure>(tx, caseId);
        if (std::any_of(present.cbegin(), present.cend(), [&](const auto &measure) { return measure.code == code; })) {
            return Error{ErrorCode::Refused, u"the case has this measure"_s};
        }
        model::Measure measure;
        measure.id = model::MeasureId::create(session.vault.office());
        measure.caseId = caseId;
        measure.code = code;
        measure.status = model::MeasureStatus::ToDo;
        tx.create(measure);
        return measure.id;
    });
}

Result<model::Measure> byCode(const Session &session, const model::CaseId &caseId, const QString &code)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<model::Measure> {
        const QList<model::Measure> measures = store::recordsOf<model::Measure>(reader, caseId);
        for (const model::Measure &measure : measures) {
            if (measure.code == code) {
                return measure;
            }
        }
        return Error{ErrorCode::NotFound, u"measure"_s};
    });
}

} // namespace relais::work::measures
