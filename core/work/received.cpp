// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/received.h"

#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/judgment.h"
#include "core/work/replies.h"

#include <algorithm>

namespace relais::work::received {

namespace {

Error notAllowed()
{
    return {ErrorCode::Refused, u"right: bundle.read"_s};
}

bool mayRead(const Session &session)
{
    return access::mayDo(session, QLatin1String(store::kMergeVerb));
}

} // namespace

Result<QList<Entry>> list(const Session &session)
{
    if (!access::seesCases(session)) {
        return notAllowed();
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Entry>> {
        QHash<QString, model::Card> cards; // newest of each owner
        for (const model::Card &card : store::allRecords<model::Card>(reader)) {
            const QString owner = model::ownerOf(card.office);
            if (!cards.contains(owner) || cards.value(owner).number <= card.number) {
                cards.insert(owner, card);
            }
        }
        QList<Entry> entries;
        for (const model::Orientation &orientation : store::allRecords<model::Orientation>(reader)) {
            const QString owner = model::ownerOf(orientation.id.text());
            if (owner == session.vault.office() ||
                !store::recordById<model::Case>(reader, orientation.caseId)) { // ended here, or kept from this user
                continue;
            }
            const model::Card card = cards.value(owner);
            entries << Entry{orientation, card.office.isEmpty() ? owner : card.office, card.name,
                             replies::stateIn(reader, session, orientation)};
        }
        std::stable_sort(entries.begin(), entries.end(),
                         [](const Entry &a, const Entry &b) { return a.orientation.at > b.orientation.at; });
        return entries;
    });
}

Result<QList<Waiting>> held(const Session &session)
{
    if (!mayRead(session)) {
        return notAllowed();
    }
    return session.vault.read([](const store::Reader &reader) -> Result<QList<Waiting>> {
        QHash<QString, QString> names; // by the id of the signing key
        for (const model::Card &card : store::allRecords<model::Card>(reader)) {
            names.insert(card.keyId, card.name);
        }
        QList<Waiting> waiting;
        for (const store::Held &file : store::heldFiles(reader)) {
            waiting << Waiting{file, names.value(file.keyId), file.isKept};
        }
        return waiting;
    });
}

Result<Inspection> inspect(const Session &session, const QByteArray &file)
{
    if (!mayRead(session)) {
        return notAllowed();
    }
    auto keys = correspondents::ownKeys(session);
    if (!keys) {
        return keys.error();
    }
    Inspection inspection;
    inspection.size = file.size();
    const auto opened = inbox::open(file, keys->identities, JobControl());
    if (!opened) {
        inspection.objection = opened.error();
        return inspection;
    }
    inspection.keyId = inbox::keyIdText(opened->keyId);
    inbox::Trial trial(*opened);
    trial.us = correspondents::ownAddress(session);
    trial.keys = *std::move(keys);
    const inbox::Ruling ruling = inbox::judgeSender(session, trial);
    if (!ruling) {
        return ruling.error();
    }
    if (ruling->has_value()) {
        inspection.objection = {(*ruling)->reason, (*ruling)->detail};
        return inspection;
    }
    inspection.isSigned = true;
    inspection.fromName = trial.sender.name;
    inspection.manifest = trial.contents.manifest;
    return inspection;
}

} // namespace relais::work::received
