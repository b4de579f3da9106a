// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/reentry.h"

#include "core/model/consent.h"
#include "core/store/records.h"
#include "core/work/casedues.h"
#include "core/work/cases.h"
#include "core/work/consents.h"
#include "core/work/contactalert.h"
#include "core/work/danger.h"
#include "core/work/notes.h"

#include <algorithm>

namespace relais::work::reentry {

using model::MeasureStatus;

namespace {

Error notAway()
{
    return Error{ErrorCode::Refused, u"the case is neither paused nor closed"_s};
}

bool isAway(const model::Case &file)
{
    return file.status == model::CaseStatus::Paused || !model::isOpen(file.status);
}

/// Its clocks as they would run.
model::Case asActive(model::Case file)
{
    file.status = model::CaseStatus::Active;
    return file;
}

/// Last day of the right of an obtained measure, when it has run out: a clock that outlives the measure and bounds it.
/// A window that opens (a new claim possible) bounds nothing.
QDate ranOut(const Session &session, const model::Case &file, const model::MeasureId &measure,
             const QList<model::DueRow> &dues)
{
    const model::ClockBook &clocks = session.reference.parcoursOf(file).clocks;
    for (const model::DueRow &due : dues) {
        const model::ClockRule *rule = clocks.find(due.clock);
        const QDateTime end = due.legal.isValid() ? due.legal : due.prudent;
        if (due.measure == measure && rule != nullptr && rule->outlivesMeasure &&
            rule->bound == model::ClockBound::End && end.isValid() && end < session.clock.now()) {
            return end.toTimeZone(session.zoneOf(file.department)).date();
        }
    }
    return {};
}

/// What is given once in a period (the emergency aid) opens again on a day: its first time must not be forgotten
/// before.
QDate opensAgain(const Session &session, const model::Case &file, const model::MeasureId &measure,
                 const QList<model::DueRow> &dues)
{
    for (const model::DueRow &due : dues) {
        if (due.measure == measure && !due.prudent.isValid() && due.opens > session.clock.now()) {
            return due.opens.toTimeZone(session.zoneOf(file.department)).date();
        }
    }
    return {};
}

Line lineOf(const Session &session, const model::Case &file, const model::Measure &measure,
            const QList<model::DueRow> &dues)
{
    Line line{measure, Standing::GoesOn, MeasureStatus::ToDo, {}, {}};
    switch (measure.status) {
    case MeasureStatus::Obtained:
        line.ranOutOn = ranOut(session, file, measure.id, dues);
        line.notBefore = opensAgain(session, file, measure.id, dues);
        line.standing = line.ranOutOn.isValid() && !line.notBefore.isValid() ? Standing::Again : Standing::Holds;
        break;
    case MeasureStatus::Refused: line.standing = Standing::Again; break;
    case MeasureStatus::Abandoned: // whether she wants it now is asked of her first
        line.standing = Standing::Again;
        line.proposed = MeasureStatus::ToAssess;
        break;
    default: break;
    }
    return line;
}

/// Whether what she accepts today covers all of it.
bool isReplaced(const model::Consent &ended, const QList<model::Consent> &all, const model::Case &file, QDate today)
{
    const QStringList scope = model::scopeOf(ended);
    return std::any_of(all.cbegin(), all.cend(), [&](const model::Consent &other) {
        const QStringList accepted = model::scopeOf(other);
        return other.office == ended.office && model::stateOn(other, file, today) == model::ConsentState::Valid &&
               std::all_of(scope.cbegin(), scope.cend(),
                           [&](const QString &item) { return model::covers(accepted, item); });
    });
}

/// The newest of each office and scope.
QList<model::Consent> toAskAgain(const QList<model::Consent> &all, const model::Case &file, QDate today)
{
    QList<model::Consent> ended;
    for (const model::Consent &consent : all) {
        if (model::stateOn(consent, file, today) != model::ConsentState::Ended ||
            isReplaced(consent, all, file, today)) {
            continue;
        }
        ended.removeIf([&](const model::Consent &older) {
            return older.office == consent.office && older.scope == consent.scope;
        });
        ended << consent;
    }
    return ended;
}

/// They ended with the closing, which the reopening takes away: their last day is written down before.
void keepEnded(store::Tx &tx, const model::Case &file)
{
    if (model::isOpen(file.status)) {
        return;
    }
    for (const model::Consent &consent : store::recordsOf<model::Consent>(tx, file.id)) {
        if (consent.ends == model::ConsentEnd::CaseClosed) {
            const QString id = consent.id.text();
            tx.set(model::RecordType::Consent, id, u"until"_s, model::encoded(model::lastDayOf(consent, file)));
            tx.set(model::RecordType::Consent, id, u"ends"_s, model::encoded(model::ConsentEnd::OnDay));
        }
    }
}

/// The first clocks of the case start anew. An alert is no matter of dates, and the last contact is what retention
/// counts from: they stay.
void startAnew(store::Tx &tx, const Session &session, const model::CaseId &id)
{
    static const QStringList kStay{u"CASE.referral_received"_s, u"CASE.last_contact"_s, contactalert::kEvent,
                                   danger::kAlertEvent};
    for (const model::Event &event : store::recordsOf<model::Event>(tx, id)) {
        if (event.code.startsWith(u"CASE."_s) && !kStay.contains(event.code)) {
            tx.end(model::RecordType::Event, event.id.text());
        }
    }
    cases::recordEventIn(tx, session, id, kStay.first(), session.clock.now(), {});
}

/// @throws store::SqlFailure
Result<void> takeUp(store::Tx &tx, const Session &session, const model::Case &file, const Again &again)
{
    const model::CaseId &id = file.id;
    if (again.status != MeasureStatus::ToDo && again.status != MeasureStatus::ToAssess) {
        return Error{ErrorCode::InvalidInput, u"measure.status: to_do or to_assess"_s};
    }
    const auto measure = store::recordById<model::Measure>(tx, again.measure);
    if (!measure || measure->caseId != id) {
        return Error{ErrorCode::NotFound, u"measure"_s};
    }
    if (measure->status == MeasureStatus::Obtained &&
        opensAgain(session, file, measure->id, duesAs(tx, session.reference, asActive(file))).isValid()) {
        return Error{ErrorCode::Refused, measure->code + u" may not be asked for again yet"_s};
    }
    model::Measure fresh = *measure;
    fresh.status = again.status;
    fresh.statusOn = session.today();
    fresh.partner.clear();
    fresh.proof.clear();
    fresh.postponedTo = {};
    fresh.postponedWhy.clear();
    store::save(tx, fresh);
    for (const model::Event &event : store::recordsOf<model::Event>(tx, id)) {
        if (event.code.section(u'.', 0, 0) == measure->code) {
            tx.end(model::RecordType::Event, event.id.text());
        }
    }
    return {};
}

void keepNote(store::Tx &tx, const Session &session, const model::CaseId &id, const QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    model::Note note;
    note.id = model::NoteId::create(session.vault.office());
    note.caseId = id;
    note.kind = model::NoteKind::Working;
    note.text = text;
    note.at = session.clock.now();
    note.by = session.user.name;
    tx.create(note);
}

} // namespace

Result<Return> preview(const Session &session, const model::CaseId &id)
{
    const Result<CaseDetail> detail = loadCase(session, id);
    if (!detail) {
        return detail.error();
    }
    if (!isAway(detail->file)) {
        return notAway();
    }
    const auto consents = consents::list(session, id);
    if (!consents) {
        return consents.error();
    }
    const auto dues = session.vault.read([&](const store::Reader &reader) -> Result<QList<model::DueRow>> {
        return duesAs(reader, session.reference, asActive(detail->file));
    });
    if (!dues) {
        return dues.error();
    }
    Return back{detail->file, {}, toAskAgain(*consents, detail->file, session.today())};
    for (const model::Measure &measure : detail->measures) {
        if (measure.status != MeasureStatus::NotApplicable) {
            back.lines << lineOf(session, detail->file, measure, *dues);
        }
    }
    return back;
}

Result<void> reenter(const Session &session, const model::CaseId &id, const Terms &terms)
{
    if (const Result<void> fits = notes::checkLength(terms.note.trimmed()); !fits) {
        return fits;
    }
    return session.vault.write(session.act("case.reopen", id), [&](store::Tx &tx) -> Result<void> {
        const Result<model::Case> file = store::recordById<model::Case>(tx, id);
        if (!file) {
            return file.error();
        }
        if (!isAway(*file)) {
            return notAway();
        }
        keepEnded(tx, *file);
        if (const Result<void> open = cases::reopenIn(tx, *file); !open) {
            return open;
        }
        startAnew(tx, session, id);
        for (const Again &again : terms.again) {
            if (const Result<void> taken = takeUp(tx, session, *file, again); !taken) {
                return taken;
            }
        }
        keepNote(tx, session, id, terms.note.trimmed());
        return {};
    });
}

} // namespace relais::work::reentry
