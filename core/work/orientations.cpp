// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/orientations.h"

#include "core/base/text.h"
#include "core/model/leaving.h"
#include "core/model/sheetcode.h"
#include "core/model/territory.h"
#include "core/store/journaltable.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/exclusions.h"
#include "core/work/liaison.h"
#include "core/work/measures.h"
#include "core/work/outbox.h"
#include "core/work/replies.h"

#include <QRandomGenerator>

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

/// To whom: an office with a card, or one without the program.
struct Addressee {
    QString office; ///< address of its card; empty for none
    QString name;
    QString acronym;
    QString role; ///< as a person says; empty = as the consents, or its name, tell
};
Addressee addresseeOf(const model::Card &card)
{
    return {card.office, card.name, card.acronym, {}};
}

/// The name under which the consents of the case know the office: that of its card, or its acronym.
QString nameIn(const QList<model::Consent> &consents, const Addressee &card)
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

/// The last day on which it is to have replied: that of its kind of office, or the next worked day (domain notes 1.7).
QDate answerBy(const Session &session, const Orientation &orientation, const QString &role)
{
    const model::PartnerRole *kind = model::shareRules().role(role);
    const model::Territory *place = model::findTerritory(session.office.department);
    if (kind == nullptr) {
        return {};
    }
    const QDate day = orientation.at.toTimeZone(session.zone).date().addDays(kind->answerDays);
    return place == nullptr ? day : model::WorkCalendar(place->zone).workedFrom(day);
}

/// One that no other orientation here bears. @throws store::SqlFailure
QString newCode(const store::Reader &reader)
{
    QString code;
    do {
        code = model::sheetCode(QRandomGenerator::system()->generate64());
    } while (!store::loadRecords(reader, model::RecordType::Orientation, u"code"_s, code).isEmpty());
    return code;
}

/// The orientation as it would be written. @throws store::SqlFailure
Result<Orientation> sketch(const store::Reader &reader, const Session &session, const model::CaseId &id,
                           const Addressee &to, QStringList measures, const QString &basis)
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
    const auto consents = store::recordsOf<model::Consent>(reader, id);
    orientation.office = to.office;
    orientation.officeName = nameIn(consents, to);
    orientation.measures = measures.join(u',');
    orientation.basis = basis;
    orientation.at = session.clock.now();
    orientation.by = session.user.name;
    const QString role = model::recipientOf(model::shareRules(), orientation, consents).role;
    if (!to.role.isEmpty() && to.role != role) {
        return Error{ErrorCode::InvalidInput, u"orientation: the case knows this office as "_s + role};
    }
    orientation.answerBy = answerBy(session, orientation, role);
    if (to.office.isEmpty()) {
        orientation.way = model::OrientationWay::Sheet;
        orientation.code = newCode(reader);
    }
    return orientation;
}

/// Of a card: it is verified, and not ours.
Result<void> checkCard(const Session &session, const model::Card &card)
{
    if (const Result<void> may = outbox::mayGo(card); !may) {
        return may;
    }
    return model::ownerOf(card.office) == session.vault.office()
               ? Result<void>(refused(u"orientation: a post of our own office"_s))
               : Result<void>();
}

Result<void> checkOffice(const Session &session, const model::CaseId &id, const Addressee &to)
{
    if (model::ownerOf(id.text()) != session.vault.office()) {
        return refused(u"orientation: the case belongs to another office"_s);
    }
    for (const QString &name : {to.name, to.acronym}) {
        const Result<bool> known = exclusions::mayReceive(session, id, {name, name});
        if (!known || (!name.isEmpty() && !*known)) {
            return known ? refused(u"orientation: the office is kept apart from this case"_s) : known.error();
        }
    }
    return {};
}

/// Measures that are in the hands of another office: it neither refused them, nor has it done them.
/// @throws store::SqlFailure
Result<void> checkHolders(const store::Reader &reader, const Session &session, const Orientation &orientation)
{
    const QStringList codes = model::measuresOf(orientation);
    for (const Orientation &other : store::recordsOf<Orientation>(reader, orientation.caseId)) {
        const QStringList held = model::measuresOf(other);
        const auto both = std::find_if(codes.cbegin(), codes.cend(), [&](const auto &c) { return held.contains(c); });
        if (both != codes.cend() && model::isHolding(replies::stateIn(reader, session, other))) {
            const bool isSame =
                other.office == orientation.office && folded(other.officeName) == folded(orientation.officeName);
            return refused(u"orientation: "_s + *both +
                           (isSame ? u" is entrusted to this office already"_s
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
    const bool isPaper = orientation.way == model::OrientationWay::Sheet;
    return access::Gate(session, isPaper ? access::Outlet::Print : access::Outlet::Bundle).shows(u"measure"_s)
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
    for (const Result<void> &fine : {checkInput(measures, basis), checkCard(session, card)}) {
        if (!fine) {
            return fine;
        }
    }
    return checkOffice(session, id, addresseeOf(card));
}

/// @throws store::SqlFailure
Result<model::OrientationId> writeAllIn(store::Tx &tx, const Session &session, const model::CaseId &id,
                                        const Addressee &to, const QStringList &measures, const QString &basis)
{
    const auto orientation = sketch(tx, session, id, to, measures, basis);
    if (!orientation) {
        return orientation.error();
    }
    if (const Result<void> free = checkHolders(tx, session, *orientation); !free) {
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

Result<model::OrientationId> write(const Session &session, const model::CaseId &id, const Addressee &to,
                                   const QStringList &measures, const QString &basis)
{
    return session.vault.write(session.act(kSendVerb, id),
                               [&](store::Tx &tx) { return writeAllIn(tx, session, id, to, measures, basis); });
}

} // namespace

Result<Sketch> preview(const Session &session, const model::CaseId &id, const model::Card &card,
                       const QStringList &measures, const QString &basis)
{
    if (!access::mayDo(session, QLatin1String(kSendVerb))) { // what is written and taken back is never asked
        return refused(u"right: "_s + QLatin1String(kSendVerb));
    }
    if (const Result<void> fine = checkFirst(session, id, card, measures, basis); !fine) {
        return fine.error();
    }
    const auto orientation = session.vault.read(
        [&](const store::Reader &reader) { return sketch(reader, session, id, addresseeOf(card), measures, basis); });
    if (!orientation) {
        return orientation.error();
    }
    // Written and taken back: so the answer is that of the one function which decides, over what would really stand.
    std::optional<Sketch> answer;
    const Result<void> tried = session.vault.write(session.act(kSendVerb, id), [&](store::Tx &tx) -> Result<void> {
        if (const Result<void> free = checkHolders(tx, session, *orientation); !free) {
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
    if (answer) {
        audit::noteReading(session, id);
    }
    return answer ? Result<Sketch>(*answer) : Result<Sketch>(tried.error());
}

Result<model::OrientationId> orient(const Session &session, const model::CaseId &id, const model::Card &card,
                                    const QStringList &measures, const QString &basis)
{
    const Result<void> fine = checkFirst(session, id, card, measures, basis);
    return fine ? write(session, id, addresseeOf(card), measures, basis) : Result<model::OrientationId>(fine.error());
}

Result<model::OrientationId> orientIn(store::Tx &tx, const Session &session, const model::CaseId &id,
                                      const model::Card &card, const QStringList &measures, const QString &basis)
{
    const Result<void> fine = checkFirst(session, id, card, measures, basis);
    return fine ? writeAllIn(tx, session, id, addresseeOf(card), measures, basis)
                : Result<model::OrientationId>(fine.error());
}

Result<Asking> ask(const Session &session, const model::CaseId &id, const model::Card &card,
                   const QStringList &measures, const QString &basis)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<Asking> {
        const auto orientation = sketch(reader, session, id, addresseeOf(card), measures, basis);
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

Result<model::OrientationId> orientOnPaper(const Session &session, const model::CaseId &id, const QString &office,
                                           const QString &role, const QStringList &measures, const QString &basis)
{
    constexpr qsizetype kLongestName = 200;
    const Addressee to{{}, tidied(office), {}, role};
    if (to.name.isEmpty() || to.name.size() > kLongestName) {
        return Error{ErrorCode::InvalidInput, u"orientation: an office is needed, of at most 200 characters"_s};
    }
    for (const Result<void> &fine : {checkInput(measures, basis), checkOffice(session, id, to)}) {
        if (!fine) {
            return fine.error();
        }
    }
    return write(session, id, to, measures, basis);
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

namespace {

/// A liaison sheet is on paper: it has left when it was printed. @throws store::SqlFailure
bool isPrinted(const store::Reader &reader, const journal::Change &made)
{
    const QString code = made.fields.value(u"code"_s).toString();
    const auto prints =
        code.isEmpty() ? QList<model::Print>() : store::recordsWhere<model::Print>(reader, u"purpose"_s, code);
    return std::any_of(prints.cbegin(), prints.cend(),
                       [](const model::Print &print) { return print.profile == liaison::kProfile; });
}

} // namespace

Result<bool> hasLeft(const Session &session, const QString &act)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<bool> {
        const auto lines = store::journalOfAct(reader, act);
        return std::any_of(lines.cbegin(), lines.cend(), [&](const store::JournalLine &line) {
            const journal::Change &change = line.change;
            const bool isMade =
                change.type == model::RecordType::Orientation && change.kind == journal::ChangeKind::Create;
            const bool isSaid =
                change.type == model::RecordType::Orientation || change.type == model::RecordType::Reply;
            return (isMade && (store::isGiven(reader, change.record) || isPrinted(reader, change))) ||
                   (isSaid && store::isGiven(reader, change));
        });
    });
}

} // namespace relais::work::orientations
