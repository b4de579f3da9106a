// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/arriveddocuments.h"

#include "core/exchange/filekind.h"
#include "core/model/card.h"
#include "core/store/documentarrivals.h"
#include "core/store/documentchunks.h"
#include "core/store/erasure.h"
#include "core/store/provenance.h"

namespace relais::work::arriveddocuments {

namespace {

using State = store::ArrivedDocument::State;

const QString kType = u"type"_s;

/// What was erased stays erased, in whatever bundle its bytes come back.
bool isErased(const store::Reader &reader, const model::DocumentId &id)
{
    journal::Change asked;
    asked.type = model::RecordType::Document;
    asked.record = id.text();
    return store::isErased(reader, asked);
}

} // namespace

void place(store::Tx &tx, const QList<exchange::FilePart> &parts, const QList<QByteArray> &files, const QString &us)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const model::DocumentId id(parts[i].title);
        if (store::hasChunks(tx, id) || isErased(tx, id)) {
            continue; // the bytes of a document never change
        }
        store::putDocument(tx, id, files[i]);
        const QString told = store::standing(tx, model::RecordType::Document, id.text(), kType).toString();
        const bool isWhatItSays =
            exchange::isOfKind(files[i], parts[i].type) && (told.isEmpty() || told == parts[i].type);
        if (!isWhatItSays) {
            store::saveArrived(tx, {id, State::Closed, 0, {}});
        } else if (model::ownerOf(id.text()) != us) {
            store::saveArrived(tx, {id, State::Waiting, 0, {}});
        }
    }
}

Result<QList<model::DocumentId>> waiting(const Session &session)
{
    return session.vault.read([](const store::Reader &reader) -> Result<QList<model::DocumentId>> {
        return store::documentsToClean(reader);
    });
}

Result<QByteArray> bytesOf(const Session &session, const model::DocumentId &id)
{
    return session.vault.read(
        [&](const store::Reader &reader) -> Result<QByteArray> { return store::wholeDocument(reader, id); });
}

Result<void> keep(const Session &session, const model::DocumentId &id, const Result<documents::Prepared> &prepared)
{
    if (!prepared &&
        (prepared.error().code == ErrorCode::Cancelled || prepared.error().code == ErrorCode::PartMissing)) {
        return prepared.error();
    }
    return session.vault.write(session.act("document.clean"), [&](store::Tx &tx) -> Result<void> {
        const QString told = store::standing(tx, model::RecordType::Document, id.text(), kType).toString();
        if (told.isEmpty()) {
            return {}; // its record ended meanwhile: it waits, should it be restored
        }
        if (!prepared || prepared->file.type != told) {
            store::saveArrived(tx, {id, State::Closed, 0, {}});
            return {};
        }
        const QByteArray &bytes = prepared->file.bytes;
        store::putDocument(tx, id, bytes);
        store::saveArrived(tx, {id, State::Cleaned, static_cast<int>(bytes.size()), prepared->hash});
        return {};
    });
}

Result<void> cleanAll(const Session &session)
{
    const auto ids = waiting(session);
    if (!ids) {
        return ids.error();
    }
    for (const model::DocumentId &id : *ids) {
        const Result<QByteArray> bytes = bytesOf(session, id);
        if (!bytes) {
            return bytes.error();
        }
        if (const Result<void> kept = keep(session, id, documents::prepare(*bytes, JobControl())); !kept) {
            return kept;
        }
    }
    return {};
}

} // namespace relais::work::arriveddocuments
