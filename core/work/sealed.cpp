// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/sealed.h"

#include "core/base/text.h"
#include "core/store/hiddencases.h"
#include "core/store/records.h"
#include "core/store/seal.h"
#include "core/work/access.h"
#include "core/work/audit.h"

namespace relais::work::sealed {

namespace {

using model::RecordType;
using model::Sealed;

Result<void> checkKey(const Session &session)
{
    return session.keeper ? Result<void>()
                          : Result<void>(Error{ErrorCode::Refused, u"sealed: the second key is not at hand"_s});
}

std::optional<SecretBytes> opened(const Sealed &record, const SecretBytes &key)
{
    return store::unsealedBox(record.box, key, record.id.text(), record.caseId.text());
}

QString closed(const SecretBytes &value, const SecretBytes &key, const Sealed &record)
{
    return store::sealedBox(value, key, record.id.text(), record.caseId.text());
}

Result<Sealed> byId(const Session &session, const model::SealedId &id)
{
    return session.vault.read(
        [&](const store::Reader &reader) -> Result<Sealed> { return store::recordById<Sealed>(reader, id); });
}

bool isReason(const QString &text)
{
    return text.size() >= kShortestReason && text.size() <= kLongestReason && text.contains(u' ');
}

/// The one of its kind, or a new one of no id.
/// @throws store::SqlFailure
Sealed ofKind(const store::Reader &reader, const model::CaseId &id, model::SealedKind kind)
{
    for (const Sealed &record : store::recordsOf<Sealed>(reader, id)) {
        if (record.kind == kind) {
            return record;
        }
    }
    Sealed fresh;
    fresh.caseId = id;
    fresh.kind = kind;
    return fresh;
}

} // namespace

const SecretBytes *Keeper::value(const model::SealedId &id, const QDateTime &now)
{
    const auto place = m_open.find(id.text());
    if (place == m_open.end()) {
        return nullptr;
    }
    // A clock set back must not keep it open either.
    const QDateTime until = place->second.until;
    if (now >= until || now < until.addSecs(-60 * kOpenMinutes)) {
        m_open.erase(place); // wiped
        return nullptr;
    }
    return &place->second.value;
}

qint64 Keeper::secondsLeft(const model::SealedId &id, const QDateTime &now)
{
    return value(id, now) == nullptr ? 0 : (now.msecsTo(m_open[id.text()].until) + 999) / 1000;
}

void Keeper::keep(const model::SealedId &id, SecretBytes value, const QDateTime &until)
{
    m_open[id.text()] = {std::move(value), until};
}

Result<QList<Sealed>> list(const Session &session, const model::CaseId &id)
{
    if (!access::Gate(session, access::Outlet::Screen, id).shows(u"sealed"_s)) {
        return QList<Sealed>();
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Sealed>> {
        const auto file = store::recordById<model::Case>(reader, id);
        return file ? Result<QList<Sealed>>(store::recordsOf<Sealed>(reader, id)) : Result<QList<Sealed>>(file.error());
    });
}

Result<model::SealedId> find(const Session &session, const model::CaseId &id, model::SealedKind kind)
{
    if (!access::Gate(session, access::Outlet::Screen, id).shows(u"sealed"_s)) {
        return Error{ErrorCode::Refused, u"this role knows no sealed value"_s};
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<model::SealedId> {
        const Sealed record = ofKind(reader, id, kind);
        return record.id.isEmpty() ? Result<model::SealedId>(Error{ErrorCode::NotFound, u"sealed value"_s})
                                   : Result<model::SealedId>(record.id);
    });
}

Result<model::SealedId> seal(const Session &session, const model::CaseId &id, model::SealedKind kind,
                             const SecretBytes &value)
{
    if (const Result<void> fine = checkKey(session); !fine) {
        return fine.error();
    }
    if (value.isEmpty() || value.size() > static_cast<std::size_t>(kLongestValue)) {
        return Error{ErrorCode::InvalidInput, u"sealed: a value of 1 to %1 bytes"_s.arg(kLongestValue)};
    }
    return session.vault.write(session.act("sealed.set", id), [&](store::Tx &tx) -> Result<model::SealedId> {
        if (const auto file = store::recordById<model::Case>(tx, id); !file) {
            return file.error();
        }
        Sealed record = ofKind(tx, id, kind);
        if (record.id.isEmpty()) {
            record.id = model::SealedId::create(session.vault.office());
        }
        record.box = closed(value, session.keeper->key(), record);
        store::save(tx, record);
        session.keeper->close(record.id);
        return record.id;
    });
}

Result<void> remove(const Session &session, const model::SealedId &id)
{
    const auto record = byId(session, id);
    if (!record) {
        return record.error();
    }
    if (session.keeper) {
        session.keeper->close(id);
    }
    return session.vault.write(session.act("sealed.remove", record->caseId), [&](store::Tx &tx) -> Result<void> {
        tx.end(RecordType::Sealed, id.text());
        return {};
    });
}

Result<void> open(const Session &session, const model::SealedId &id, const QString &because)
{
    if (const Result<void> fine = checkKey(session); !fine) {
        return fine;
    }
    if (access::right(session, u"sealed"_s, access::Outlet::Screen) == access::Right::No) {
        return Error{ErrorCode::Refused, u"this role opens no sealed value"_s};
    }
    const QString reason = tidied(because);
    if (!isReason(reason)) {
        return Error{ErrorCode::InvalidInput, u"sealed: a reason in words, of 8 to 300 characters"_s};
    }
    const auto record = byId(session, id);
    if (!record) {
        return record.error();
    }
    std::optional<SecretBytes> value = opened(*record, session.keeper->key());
    if (!value) {
        return Error{ErrorCode::DataDamaged, u"sealed: the box does not open"_s};
    }
    const auto told = session.vault.write(session.act(kOpenVerb, record->caseId), [&](store::Tx &tx) -> Result<void> {
        tx.set(RecordType::Sealed, id.text(), u"opened_at"_s, model::encoded(session.clock.now()));
        tx.set(RecordType::Sealed, id.text(), u"opened_because"_s, reason);
        audit::noteIn(tx, session, {audit::kUnsealed, record->caseId, model::word(record->kind), reason});
        return {};
    });
    if (!told) {
        return told; // what is not traced is not shown
    }
    session.keeper->keep(id, *std::move(value), session.clock.now().addSecs(60 * kOpenMinutes));
    return {};
}

Result<int> reseal(const Session &session, const SecretBytes &former)
{
    if (const Result<void> fine = checkKey(session); !fine) {
        return fine.error();
    }
    return session.vault.write(session.act(kResealVerb), [&](store::Tx &tx) -> Result<int> {
        int count = 0;
        store::withEveryCase(tx, [&] { // whoever opens next does it for all, the cases kept from her included
            for (const Sealed &record : store::allRecords<Sealed>(tx)) {
                if (const auto value = opened(record, former)) {
                    tx.set(RecordType::Sealed, record.id.text(), u"box"_s,
                           closed(*value, session.keeper->key(), record));
                    ++count;
                }
            }
        });
        return count;
    });
}

} // namespace relais::work::sealed
