// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/store/tx.h"

/// The bytes of documents, beside the journal: what is journaled is the record, which holds their hash. So a replayed
/// journal gives the record and not the bytes, and `check --digest` tells the bytes by the hash.
namespace relais::store {

inline constexpr qsizetype kChunkBytes = 64 * 1024; ///< of every chunk but the last of a document

/// Says that the chunks of a document begin to come in. @throws SqlFailure
void beginDeposit(Tx &tx, const model::DocumentId &id);
/// @param bytes at most kChunkBytes @throws SqlFailure
void putChunk(Tx &tx, const model::DocumentId &id, int number, const QByteArray &bytes);
/// Says that they are all there; in the transaction that creates the record. @throws SqlFailure
void endDeposit(Tx &tx, const model::DocumentId &id);
/// `count` chunks one after the other, from the one numbered `first`; empty when there is none. @throws SqlFailure
QByteArray chunksOf(const Reader &reader, const model::DocumentId &id, int first, int count);

/// All of them, of hidden cases too, so never for a screen; empty when there is none. @throws SqlFailure
QByteArray wholeDocument(const Reader &reader, const model::DocumentId &id);

/// For good, without undo: by erasure. @throws SqlFailure
void dropDocumentChunks(Tx &tx, const model::DocumentId &id);
/// Drops the chunks of every deposit that was cut short. @throws SqlFailure
void dropCutDeposits(Tx &tx);
bool hasCutDeposits(const Reader &reader);

} // namespace relais::store
