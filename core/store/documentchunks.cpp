// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documentchunks.h"

#include <QSqlQuery>

namespace relais::store {

void beginDeposit(Tx &tx, const model::DocumentId &id)
{
    tx.run(u"INSERT INTO main.deposits (document) VALUES (?)"_s, {id.text()});
}

void putChunk(Tx &tx, const model::DocumentId &id, int number, const QByteArray &bytes)
{
    tx.run(u"INSERT INTO main.document_chunks (document, number, bytes) VALUES (?, ?, ?)"_s,
           {id.text(), number, bytes});
}

void endDeposit(Tx &tx, const model::DocumentId &id)
{
    tx.run(u"DELETE FROM main.deposits WHERE document = ?"_s, {id.text()});
}

QByteArray chunksOf(const Reader &reader, const model::DocumentId &id, int first, int count)
{
    QByteArray bytes;
    bytes.reserve(count * kChunkBytes);
    reader.each(
        u"SELECT bytes FROM document_chunks WHERE document = ? AND number >= ? AND number < ? ORDER BY number"_s,
        {id.text(), first, first + count}, [&](const QSqlQuery &row) { bytes += row.value(0).toByteArray(); });
    return bytes;
}

QByteArray wholeDocument(const Reader &reader, const model::DocumentId &id)
{
    QByteArray bytes;
    reader.each(u"SELECT bytes FROM main.document_chunks WHERE document = ? ORDER BY number"_s, {id.text()},
                [&](const QSqlQuery &row) { bytes += row.value(0).toByteArray(); });
    return bytes;
}

void dropDocumentChunks(Tx &tx, const model::DocumentId &id)
{
    tx.run(u"DELETE FROM main.document_chunks WHERE document = ?"_s, {id.text()});
    tx.run(u"DELETE FROM main.documents_arrived WHERE document = ?"_s, {id.text()});
    endDeposit(tx, id);
}

void dropCutDeposits(Tx &tx)
{
    tx.run(u"DELETE FROM main.document_chunks WHERE document IN (SELECT document FROM main.deposits)"_s);
    tx.run(u"DELETE FROM main.deposits"_s);
}

bool hasCutDeposits(const Reader &reader)
{
    return reader.one(u"SELECT EXISTS (SELECT 1 FROM deposits)"_s).toBool();
}

} // namespace relais::store
