// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documentarrivals.h"

#include "core/store/documentchunks.h"

#include <QSqlQuery>

namespace relais::store {

void saveArrived(Tx &tx, const ArrivedDocument &arrived)
{
    tx.run(
        u"INSERT INTO main.documents_arrived (document, state, bytes, hash) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (document) DO UPDATE SET state = excluded.state, bytes = excluded.bytes, hash = excluded.hash"_s,
        {arrived.id.text(), model::word(arrived.state), arrived.bytes, model::encoded(arrived.hash)});
}

std::optional<ArrivedDocument> arrivedDocument(const Reader &reader, const model::DocumentId &id)
{
    std::optional<ArrivedDocument> found;
    reader.each(u"SELECT state, bytes, hash FROM documents_arrived WHERE document = ?"_s, {id.text()},
                [&](const QSqlQuery &row) {
                    // A state that is not known here keeps it closed.
                    found = ArrivedDocument{id,
                                            model::fromWord<ArrivedDocument::State>(row.value(0).toString())
                                                .value_or(ArrivedDocument::State::Closed),
                                            row.value(1).toInt(), row.value(2).toString()};
                });
    return found;
}

QList<model::DocumentId> documentsToClean(const Reader &reader)
{
    QList<model::DocumentId> ids;
    reader.each(u"SELECT a.document FROM main.documents_arrived AS a JOIN main.documents AS d ON d.id = a.document"
                " WHERE a.state = ? AND d.type IS NOT NULL AND d.ended = 0"_s,
                {model::word(ArrivedDocument::State::Waiting)},
                [&](const QSqlQuery &row) { ids << model::DocumentId(row.value(0).toString()); });
    return ids;
}

void putDocument(Tx &tx, const model::DocumentId &id, const QByteArray &bytes)
{
    dropDocumentChunks(tx, id);
    for (qsizetype at = 0; at < bytes.size(); at += kChunkBytes) {
        putChunk(tx, id, static_cast<int>(at / kChunkBytes), bytes.mid(at, kChunkBytes));
    }
}

bool hasChunks(const Reader &reader, const model::DocumentId &id)
{
    return reader.one(u"SELECT EXISTS (SELECT 1 FROM main.document_chunks WHERE document = ?)"_s, {id.text()}).toBool();
}

} // namespace relais::store
