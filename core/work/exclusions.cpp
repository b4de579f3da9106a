// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/exclusions.h"

#include "core/base/text.h"
#include "core/store/hiddencases.h"
#include "core/store/journaltable.h"
#include "core/store/records.h"
#include "core/work/access.h"

#include <algorithm>

namespace relais::work::exclusions {

namespace {

Result<void> checkText(const QString &text, const char *field)
{
    return !text.isEmpty() && text.size() <= kLongestText
               ? Result<void>()
               : Result<void>(Error{ErrorCode::InvalidInput, u"exclusion."_s + QLatin1String(field) +
                                                                 u": between 1 and 500 signs are needed"_s});
}

model::Exclusion sketch(model::ExclusionKind kind, const QString &name)
{
    model::Exclusion exclusion;
    exclusion.kind = kind;
    exclusion.name = name;
    return exclusion;
}

model::Someone self(const Session &session)
{
    return {session.user.name, session.office.name};
}

/// Of the case, or of another of ours that goes out of sight with it. @throws store::SqlFailure
bool meansReferent(const store::Reader &reader, const model::Exclusion &exclusion)
{
    const QStringList kin = store::kinOf(reader, exclusion.caseId);
    return exclusion.kind != model::ExclusionKind::Office &&
           std::any_of(kin.cbegin(), kin.cend(), [&](const QString &id) {
               const auto file = store::recordById<model::Case>(reader, model::CaseId(id));
               const bool isOurs = model::ownerOf(id) == model::ownerOf(exclusion.id.text());
               return file && isOurs && model::means(exclusion, {file->referent, {}});
           });
}

Result<QList<model::Exclusion>> standing(const Session &session, const model::CaseId &id)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<model::Exclusion>> {
        const auto file = store::recordById<model::Case>(reader, id);
        return file ? Result<QList<model::Exclusion>>(store::exclusionsOf(reader, id))
                    : Result<QList<model::Exclusion>>(file.error());
    });
}

} // namespace

Result<QList<model::Exclusion>> list(const Session &session, const model::CaseId &id)
{
    Result<QList<model::Exclusion>> all = standing(session, id);
    const bool shown = access::Gate(session, access::Outlet::Screen, id).shows(u"exclusions"_s);
    return !all || shown ? all : QList<model::Exclusion>();
}

Result<Reach> reach(const Session &session, model::ExclusionKind kind, const QString &name)
{
    const model::Exclusion exclusion = sketch(kind, name);
    return session.vault.read([&](const store::Reader &reader) -> Result<Reach> {
        Reach reach;
        reach.oneself = model::means(exclusion, self(session));
        for (const model::User &user : store::allRecords<model::User>(reader)) {
            if (user.id != session.user.id && model::means(exclusion, {user.name, session.office.name})) {
                reach.users << user.name;
            }
        }
        return reach;
    });
}

Result<model::ExclusionId> add(const Session &session, const model::CaseId &id, model::ExclusionKind kind,
                               const QString &name, const QString &reason, Oneself oneself)
{
    model::Exclusion exclusion = sketch(kind, tidied(name));
    exclusion.id = model::ExclusionId::create(session.vault.office());
    exclusion.caseId = id;
    exclusion.reason = reason.trimmed();
    exclusion.by = session.user.name;
    exclusion.on = session.today();
    for (const auto &[text, field] : {std::pair{exclusion.name, "name"}, std::pair{exclusion.reason, "reason"}}) {
        if (const Result<void> fine = checkText(text, field); !fine) {
            return fine.error();
        }
    }
    if (oneself == Oneself::Refused && model::means(exclusion, self(session))) {
        return Error{ErrorCode::Refused, u"exclusion: it would hide the case from whoever adds it"_s};
    }
    return session.vault.write(session.act("exclusion.add", id), [&](store::Tx &tx) -> Result<model::ExclusionId> {
        if (const auto file = store::recordById<model::Case>(tx, id); !file) {
            return file.error();
        }
        if (oneself == Oneself::Refused && meansReferent(tx, exclusion)) {
            return Error{ErrorCode::Refused, u"exclusion: the référent of the case is meant, hand it over first"_s};
        }
        tx.create(exclusion);
        return exclusion.id;
    });
}

Result<void> remove(const Session &session, const model::ExclusionId &id, const QString &reason)
{
    if (const Result<void> fine = checkText(reason.trimmed(), "reason"); !fine) {
        return fine;
    }
    const auto known = session.vault.read([&](const store::Reader &reader) -> Result<model::Exclusion> {
        return store::recordById<model::Exclusion>(reader, id);
    });
    if (!known) {
        return known.error();
    }
    return session.vault.write(session.act("exclusion.remove", known->caseId), [&](store::Tx &tx) -> Result<void> {
        tx.set(model::RecordType::Exclusion, id.text(), u"reason"_s, reason.trimmed());
        tx.end(model::RecordType::Exclusion, id.text());
        return {};
    });
}

Result<bool> mayReceive(const Session &session, const model::CaseId &id, const model::Someone &who)
{
    const auto exclusions = standing(session, id);
    return exclusions ? Result<bool>(model::may(*exclusions, who)) : Result<bool>(exclusions.error());
}

Result<void> apply(store::Vault &vault, const model::Someone &who)
{
    const Result<void> hidden = vault.read([&](const store::Reader &reader) -> Result<void> {
        QSet<model::CaseId> kept;
        for (const model::Exclusion &exclusion : store::everyExclusion(reader)) {
            if (model::means(exclusion, who)) {
                kept.insert(exclusion.caseId);
            }
        }
        store::hideCases(reader, kept);
        return {};
    });
    if (!hidden) {
        vault.refuse(hidden.error()); // half of the views hide nothing: better a vault that shows nothing
    }
    return hidden;
}

void follow(store::Vault &vault, const model::UserId &user, const model::Someone &before,
            const store::ChangeSet &touched)
{
    static const QSet<model::RecordType> kTelling{model::RecordType::Exclusion, model::RecordType::User,
                                                  model::RecordType::Setting, model::RecordType::Case,
                                                  model::RecordType::CaseLink};
    if (!touched.types.intersects(kTelling)) {
        return;
    }
    const auto who = vault.read([&](const store::Reader &reader) -> Result<model::Someone> {
        const auto known = store::recordById<model::User>(reader, user);
        return known ? Result<model::Someone>({known->name, store::settingOf(reader, u"office.name"_s)})
                     : Result<model::Someone>(known.error());
    });
    static_cast<void>(apply(vault, who.value_or(before)));
}

Result<void> checkHandOver(store::Tx &tx)
{
    if (!tx.touched().types.contains(model::RecordType::Case)) {
        return {};
    }
    for (const model::CaseId &id : tx.touched().cases) {
        const QList<model::Exclusion> exclusions = store::exclusionsOf(tx, id);
        if (exclusions.isEmpty()) {
            continue;
        }
        const QList<store::JournalLine> lines = store::journalOfAct(tx, tx.actId());
        const bool handsOver = std::any_of(lines.cbegin(), lines.cend(), [&](const store::JournalLine &line) {
            return line.change.record == id.text() && line.change.field == u"referent"_s;
        });
        const auto file = store::recordById<model::Case>(tx, id);
        if (handsOver && file && !model::may(exclusions, {file->referent, {}})) {
            return Error{ErrorCode::Refused, u"case.referent: is kept apart from this case"_s};
        }
    }
    return {};
}

} // namespace relais::work::exclusions
