// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/foreignfile.h"
#include "core/model/document.h"
#include "core/work/session.h"

/// Papers of a case, kept inside the vault (exchange.md 4.6). The file they came from stays where it is: the worker is
/// told so, and removes it herself.
namespace relais::work::documents {

/// A file that was cleaned, with the hash of what is left of it.
struct Prepared {
    exchange::CleanFile file;
    QString hash; ///< as model::Document::hash
};
/// For a Job. Errors of exchange::cleanFile().
Result<Prepared> prepare(const QByteArray &bytes, const JobControl &job);

/// A document on its way into the vault, a piece at a time, so that the window lives meanwhile. Its record comes with
/// the last piece, in one transaction: until then it exists for nobody, and what is given up or cut short leaves
/// nothing.
class Deposit
{
public:
    /// InvalidInput without a title or with one over 200 characters; NotFound for a case that is none.
    static Result<std::unique_ptr<Deposit>> start(const Session &session, const model::CaseId &caseId,
                                                  const QString &title, Prepared prepared);
    /// Takes back what a deposit that did not end has written.
    ~Deposit();
    Deposit(const Deposit &) = delete;
    Deposit &operator=(const Deposit &) = delete;

    /// Writes a quarter of a MiB. @return whether the document is now whole
    Result<bool> step();
    [[nodiscard]] const model::DocumentId &id() const { return m_document.id; }
    [[nodiscard]] qint64 written() const { return m_written; }

private:
    Deposit(const Session &session, model::Document document, QByteArray bytes);

    const Session &m_session;
    model::Document m_document;
    QByteArray m_bytes;
    qint64 m_written = 0;
    bool m_whole = false;
};

/// All of it at once: prepare(), then a Deposit up to its end. Slow: for the command line.
Result<model::DocumentId> add(const Session &session, const model::CaseId &caseId, const QString &title,
                              const QByteArray &bytes);

/// Papers of a case, oldest first. NotFound for a case that is none.
Result<QList<model::Document>> list(const Session &session, const model::CaseId &caseId);

/// A quarter of a MiB of the bytes from an offset that an earlier answer ended at; empty at the end. Refused for
/// one that came with a bundle and was not cleaned here (work/arriveddocuments).
Result<QByteArray> piece(const Session &session, const model::DocumentId &id, qint64 from);
/// VaultDamaged when the bytes are not those that were kept. Slow: for a Job.
Result<void> checkWhole(const model::Document &document, const QByteArray &bytes);
/// The bytes, checked. NotFound, VaultDamaged. Slow: for the command line.
Result<QByteArray> bytesOf(const Session &session, const model::DocumentId &id);

/// Takes it off the case; undo brings it back, for its bytes stay until it is destroyed (erasure::destroyDocument) or
/// the case erased. NotFound.
Result<void> remove(const Session &session, const model::DocumentId &id);

/// At opening: drops what a deposit cut short has left.
Result<void> sweep(const Session &session);

} // namespace relais::work::documents
