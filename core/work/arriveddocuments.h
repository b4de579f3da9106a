// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/manifest.h"
#include "core/journal/wire.h"
#include "core/work/documents.h"

/// Papers that came with a bundle: kept as bytes with their record, closed until they were cleaned here.
namespace relais::work::arriveddocuments {

/// Keeps the bytes of each document that has none yet and was not erased, once its lines were placed: of one whose
/// lines wait, too. One whose first bytes are not of the declared type, or whose record tells another type, stays
/// closed for good; those of our own office were cleaned there, those of another were not, whoever brings them. Nothing
/// is parsed. @param us the owner of our records @throws store::SqlFailure
void place(store::Tx &tx, const QList<exchange::FilePart> &parts, const QList<QByteArray> &files, const QString &us);

/// Those that can be cleaned now (store::documentsToClean).
Result<QList<model::DocumentId>> waiting(const Session &session);
/// For a Job: documents::prepare() of these bytes, then keep().
Result<QByteArray> bytesOf(const Session &session, const model::DocumentId &id);
/// What cleaning left, or why it could not be cleaned: then it stays closed, unless the trouble is ours (Cancelled,
/// PartMissing: the program that cleans is missing or does not run). Nothing changes of one whose record is not here
/// or has ended.
Result<void> keep(const Session &session, const model::DocumentId &id, const Result<documents::Prepared> &prepared);
/// The three for all that wait. Slow: for the command line.
Result<void> cleanAll(const Session &session);

} // namespace relais::work::arriveddocuments
