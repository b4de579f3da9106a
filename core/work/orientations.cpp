// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/orientations.h"

#include "core/base/text.h"
#include "core/model/leaving.h"
#include "core/store/journaltable.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/exclusions.h"
#include "core/work/measures.h"
#include "core/work/outbox.h"

#include <algorithm>

namespace relais::work::orientations {

namespace {

using model::Orientation;

Error refused(const QString &why)
{
    return {ErrorCode::Refused, why};
}

Result<void> checkInput(const QStringList &measures, const QString &basis)
{
    if (measures.isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"orientation: measures are needed"_s};
    }
    if (!basis.isEmpty() && model::shareRules().basis(basis) == nullptr) {
        return Error{ErrorCode::InvalidInput, u"orientation: no legal basis "_s + basis};
    }
    return {};
}

/// The name under which the consents of the case know the office: that of its card, or its acronym.
QString nameIn(const QList<model::Consent> &consents, const model::Card &card)
{
    for (const QString &name : {card.name, card.acronym}) {
        const bool isNamed = std::any_of(consents.cbegin(), consents.cend(), [&](const model::Consent &consent) {
            return !name.isEmpty() && folded(consent.office) == folded(name);
        });
        if (isNamed) {
            return name;
        }
    }
    return card.name;
}

/// The orientation as it would be written. @throws store::SqlFailure
Result<Orientation> sketch(const store::Reader &reader, const Session &session, const model::CaseId &id,
                           const model::Card &card, QStringList measures, const QString &basis)
{
    measures.removeDuplicates();
    const auto file = store::recordById<model::Case>(reader, id);
    if (!file) {
        return file.error();
    }
    if (!model::isOpen(file->status)) {
        return refused(u"orientation: the case is closed"_s);
    }
    const auto present = store::recordsOf<model::Measure>(reader, id);
    for (const QString &code : std::as_const(measures)) {
        if (std::none_of(present.cbegin(), present.cend(), [&](const auto &one) { return one.code == code; })) {
            return Error{ErrorCode::NotFound, u"measure "_s + code};
        }
    }
    Orientation orientation;
    orientation.id = model::OrientationId::create(session.vault.office());
    orientation.caseId = id;
    orientation.office = card.office;
    orientation.way = card.office.isEmpty() ? model::OrientationWay::Sheet : model::OrientationWay::Bundle;
    orientation.officeName = nameIn(store::recordsOf<model::Consent>(reader, id), card);
    orientation.measures = measures.join(u',');
    orientation.basis = basis;
    orientation.at = session.clock.now();
    orientation.by = session.user.name;
    return orientation;
}

Result<void> checkOffice(const Session &session, const model::CaseId &id, const model::Card &card)
{
    if (const Result<void> may = outbox::mayGo(card); !may) {
        return may;
    }
    if (model::ownerOf(card.office) == session.vault.office()) {
        return refused(u"orientation: a post of our own office"_s);
    }
    if (model::ownerOf(id.text()) != session.vault.office()) {
        return refused(u"orientation: the case belongs to another office"_s);
    }
    for (const QString &name : {card.name, card.acronym}) {
        const Result<bool> known = exclusions::mayReceive(session, id, {name, name});
        if (!known || (!name.isEmpty() && !*known)) {
            return known ? refused(u"orientation: the office is kept apart from this case"_s) : known.error();
        }
    }
    return {};
}

/// Measures that a standing orientation has given to another office. @throws store::SqlFailure
Result<void> checkHolders(const store::Reader &reader, const Orientation &orientation)
{
    const QStringList codes = model::measuresOf(orientation);
    for (const Orientation &other : store::recordsOf<Orientation>(reader, orientation.caseId)) {
        const QStringList held = model::measuresOf(other);
        const auto both = std::find_if(codes.cbegin(), codes.cend(), [&](const auto &c) { return held.contains(c); });
        if (both != codes.cend() && !other.recalledAt.isValid()) {
            return refused(u"orientation: "_s + *both +
                           (other.office == orientation.office
                                ? u" is entrusted to this office already"_s
                                : u" is entrusted to another office, recall it first"_s));
        }
    }
    return {};
}

/// The case as it would stand: the measures bear the name of the office. @throws store::SqlFailure
model::Entrusted entrusted(const store::Reader &reader, const Session &session, const Orientation &orientation)
{
    model::Entrusted all;
    all.shared.file = store::recordById<model::Case>(reader, orientation.caseId).value_or(model::Case());
    all.shared.measures = store::recordsOf<model::Measure>(reader, orientation.caseId);
    all.shared.consents = store::recordsOf<model::Consent>(reader, orientation.caseId);
    const QStringList codes = model::measuresOf(orientation);
    for (model::Measure &measure : all.shared.measures) {
        measure.partner = codes.contains(measure.code) ? orientation.officeName : measure.partner;
    }
    all.orientation = orientation;
    all.to = model::recipientOf(model::shareRules(), orientation, all.shared.consents);
    all.today = session.today();
    return all;
}

/// Each of the measures may go there today. @throws store::SqlFailure
Result<void> checkMeasures(const store::Reader &reader, const Session &session, const Orientation &orientation)
{
    model::Entrusted all = entrusted(reader, session, orientation);
    for (const QString &code : model::measuresOf(orientation)) {
        all.orientation.measures = code;
        const model::ShareAnswer answer = model::entrustedAnswer(model::shareRules(), all);
        if (!answer.isYes()) {
            return refused(u"orientation: "_s + code + u" stays: "_s + model::word(answer.reason));
        }
    }
    return access::Gate(session, access::Outlet::Bundle).shows(u"measure"_s)
               ? Result<void>()
               : Result<void>(refused(u"orientation: this role sends no measure"_s));
}

/// @throws store::SqlFailure
Result<void> writeIn(store::Tx &tx, const Session &session, const Orientation &orientation)
{
    tx.create(orientation);
    const QStringList codes = model::measuresOf(orientation);
    for (const model::Measure &measure : store::recordsOf<model::Measure>(tx, orientation.caseId)) {
        if (!codes.contains(measure.code)) {
            continue;
        }
        if (const Result<void> done = measures::entrustIn(tx, session, measure, orientation.officeName); !done) {
            return done;
        }
    }
    return {};
}

/// What leave to write and preview() ask alike.
Result<void> checkFirst(const Session &session, const model::CaseId &id, const model::Card &card,
                        const QStringList &measures, const QString &basis)
{
    const Result<void> fine = checkInput(measures, basis);
    return fine ? checkOffice(session, id, card) : fine;
}

} // namespace

Result<Sketch> preview(const Session &session, const model::CaseId &id, const model::Card &card,
                       const QStringList &measures, const QString &basis)
{
    if (const Result<void> fine = checkFirst(session, id, card, measures, basis); !fine) {
        return fine.error();
    }
    const auto orientation = session.vault.read(
        [&](const store::Reader &reader) { return sketch(reader, session, id, card, measures, basis); });
    if (!orientation) {
        return orientation.error();
    }
    // Written and taken back: so the answer is that of the one function which decides, over what would really stand.
    std::optional<Sketch> answer;
    const Result<void> tried = session.vault.write(session.act(kSendVerb, id), [&](store::Tx &tx) -> Result<void> {
        if (const Result<void> free = checkHolders(tx, *orientation); !free) {
            return free;
        }
        if (const Result<void> written = writeIn(tx, session, *orientation); !written) {
            return written;
        }
        const auto fields = scope::fieldsFor(session, *orientation);
        if (!fields) {
            return fields.error();
        }
        answer = Sketch{*orientation, *fields};
        return Error{ErrorCode::Cancelled, u"preview"_s};
    });
    return answer ? Result<Sketch>(*answer) : Result<Sketch>(tried.error());
}

Result<model::OrientationId> orient(const Session &session, const model::CaseId &id, const model::Card &card,
                                    const QStringList &measures, const QString &basis)
{
    return session.vault.write(session.act(kSendVerb, id),
                               [&](store::Tx &tx) { return orientIn(tx, session, id, card, measures, basis); });
}

Result<model::OrientationId> orientIn(store::Tx &tx, const Session &session, const model::CaseId &id,
                                      const model::Card &card, const QStringList &measures, const QString &basis)
{
    if (const Result<void> fine = checkFirst(session, id, card, measures, basis); !fine) {
        return fine.error();
    }
    const auto orientation = sketch(tx, session, id, card, measures, basis);
    if (!orientation) {
        return orientation.error();
    }
    if (const Result<void> free = checkHolders(tx, *orientation); !free) {
        return free.error();
    }
    if (const Result<void> may = checkMeasures(tx, session, *orientation); !may) {
        return may.error();
    }
    if (const Result<void> written = writeIn(tx, session, *orientation); !written) {
        return written.error();
    }
    return orientation->id;
}

Result<Asking> ask(const Session &session, const model::CaseId &id, const model::Card &card,
                   const QStringList &measures, const QString &basis)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<Asking> {
        const auto orientation = sketch(reader, session, id, card, measures, basis);
        if (!orientation) {
            return orientation.error();
        }
        model::Entrusted all = entrusted(reader, session, *orientation);
        Asking asking{all.to, {}};
        const model::PartnerRole *role = model::shareRules().role(all.to.role);
        for (const QString &code : model::measuresOf(*orientation)) {
            all.orientation.measures = code;
            model::ShareAnswer answer = model::entrustedAnswer(model::shareRules(), all);
            const QString express = role == nullptr ? QString() : role->express.key(code);
            if (answer.isYes() && !express.isEmpty()) {
                answer = model::mayShare(model::shareRules(), all.shared, express, all.to, all.today, basis);
            }
            asking.measures << Asked{code, answer};
        }
        return asking;
    });
}

Result<void> recall(const Session &session, const model::OrientationId &id)
{
    const auto known =
        session.vault.read([&](const store::Reader &reader) { return store::recordById<Orientation>(reader, id); });
    if (!known) {
        return known.error();
    }
    if (model::ownerOf(id.text()) != session.vault.office()) {
        return refused(u"orientation: of another office"_s);
    }
    if (known->recalledAt.isValid()) {
        return refused(u"orientation: recalled already"_s);
    }
    return session.vault.write(session.act(kRecallVerb, known->caseId), [&](store::Tx &tx) -> Result<void> {
        tx.set(model::RecordType::Orientation, id.text(), u"recalled_at"_s, model::encoded(session.clock.now()));
        return {};
    });
}

Result<QList<Orientation>> list(const Session &session, const model::CaseId &id)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Orientation>> {
        const auto file = store::recordById<model::Case>(reader, id);
        if (!file) {
            return file.error();
        }
        const bool shown = access::Gate(session, access::Outlet::Screen, id).shows(u"measure"_s);
        return shown ? store::recordsOf<Orientation>(reader, id) : QList<Orientation>();
    });
}

Result<bool> hasLeft(const Session &session, const QString &act)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<bool> {
        const auto lines = store::journalOfAct(reader, act);
        return std::any_of(lines.cbegin(), lines.cend(), [&](const store::JournalLine &line) {
            return line.change.type == model::RecordType::Orientation && store::isGiven(reader, line.change.record);
        });
    });
}

} // namespace relais::work::orientations
