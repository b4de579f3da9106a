// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/documents.h"

#include "core/base/text.h"
#include "core/store/documentarrivals.h"
#include "core/store/documentchunks.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/audit.h"

#include <QCryptographicHash>

namespace relais::work::documents {

namespace {

/// Group of the rights to which a paper belongs as a whole.
const QString kGroup = u"documents"_s;

using model::Document;

constexpr qsizetype kLongestTitle = 200;
constexpr int kChunksAtOnce = 4; // some milliseconds of the window's time

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex());
}

/// Of a paper of another office the record tells what was sent; what is kept is what cleaning left of it.
void measureArrived(const store::Reader &reader, Document &paper)
{
    const auto arrived = store::arrivedDocument(reader, paper.id);
    if (arrived && arrived->state == store::ArrivedDocument::State::Cleaned) {
        paper.bytes = arrived->bytes;
        paper.hash = arrived->hash;
    }
}

/// DocumentClosed for one that came with a bundle and was not cleaned here.
Result<Document> openable(const Session &session, const model::DocumentId &id)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<Document> {
        auto document = store::recordById<Document>(reader, id);
        if (!document) {
            return document.error();
        }
        const auto arrived = store::arrivedDocument(reader, id);
        if (arrived && arrived->state != store::ArrivedDocument::State::Cleaned) {
            return Error{ErrorCode::DocumentClosed, model::word(arrived->state)};
        }
        measureArrived(reader, *document);
        return *document;
    });
}

} // namespace

Result<Prepared> prepare(const QByteArray &bytes, const JobControl &job)
{
    Result<exchange::CleanFile> file = exchange::cleanFile(bytes, job);
    if (!file) {
        return file.error();
    }
    const QString hash = hashOf(file->bytes);
    return Prepared{*std::move(file), hash};
}

Deposit::Deposit(const Session &session, Document document, QByteArray bytes)
    : m_session(session), m_document(std::move(document)), m_bytes(std::move(bytes))
{
}

Result<std::unique_ptr<Deposit>> Deposit::start(const Session &session, const model::CaseId &caseId,
                                                const QString &title, Prepared prepared)
{
    Document document;
    document.id = model::DocumentId::create(session.vault.office());
    document.caseId = caseId;
    document.title = tidied(title);
    if (document.title.isEmpty() || document.title.size() > kLongestTitle) {
        return Error{ErrorCode::InvalidInput, u"document: a title of 1 to 200 characters is needed"_s};
    }
    document.type = prepared.file.type;
    document.bytes = static_cast<int>(prepared.file.bytes.size());
    document.hash = prepared.hash;
    document.cleaned = prepared.file.removed;
    document.by = session.user.name;
    const auto begun = session.vault.write(session.act("document.add", caseId), [&](store::Tx &tx) -> Result<void> {
        if (const auto file = store::recordById<model::Case>(tx, caseId); !file) {
            return file.error();
        }
        store::beginDeposit(tx, document.id);
        return {};
    });
    if (!begun) {
        return begun.error();
    }
    return std::unique_ptr<Deposit>(new Deposit(session, std::move(document), std::move(prepared.file.bytes)));
}

Deposit::~Deposit()
{
    if (!m_whole) {
        // A disk that refuses it now is asked again when the vault opens.
        static_cast<void>(m_session.vault.write(m_session.act("document.add"), [&](store::Tx &tx) -> Result<void> {
            store::dropDocumentChunks(tx, m_document.id);
            return {};
        }));
    }
}

Result<bool> Deposit::step()
{
    const qint64 end = qMin<qint64>(m_bytes.size(), m_written + kChunksAtOnce * store::kChunkBytes);
    const store::Act act = m_session.act("document.add", m_document.caseId);
    const Result<bool> done = m_session.vault.write(act, [&](store::Tx &tx) -> Result<bool> {
        for (qint64 at = m_written; at < end; at += store::kChunkBytes) {
            store::putChunk(tx, m_document.id, static_cast<int>(at / store::kChunkBytes),
                            m_bytes.mid(at, store::kChunkBytes));
        }
        if (end < m_bytes.size()) {
            return false;
        }
        if (const auto file = store::recordById<model::Case>(tx, m_document.caseId); !file) {
            return file.error(); // it went meanwhile
        }
        m_document.at = m_session.clock.now();
        tx.create(m_document);
        store::endDeposit(tx, m_document.id);
        return true;
    });
    if (done) {
        m_written = end;
        m_whole = *done;
    }
    return done;
}

Result<model::DocumentId> add(const Session &session, const model::CaseId &caseId, const QString &title,
                              const QByteArray &bytes)
{
    Result<Prepared> prepared = prepare(bytes, JobControl());
    if (!prepared) {
        return prepared.error();
    }
    const auto deposit = Deposit::start(session, caseId, title, *std::move(prepared));
    if (!deposit) {
        return deposit.error();
    }
    for (;;) {
        const Result<bool> whole = (*deposit)->step();
        if (!whole) {
            return whole.error();
        }
        if (*whole) {
            return (*deposit)->id();
        }
    }
}

Result<QList<Document>> list(const Session &session, const model::CaseId &caseId)
{
    if (!access::Gate(session, access::Outlet::Screen, caseId).shows(kGroup)) {
        return QList<Document>();
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Document>> {
        const auto file = store::recordById<model::Case>(reader, caseId);
        if (!file) {
            return file.error();
        }
        QList<Document> papers = store::recordsOf<Document>(reader, caseId);
        for (Document &paper : papers) {
            measureArrived(reader, paper);
        }
        return papers;
    });
}

Result<QByteArray> piece(const Session &session, const model::DocumentId &id, qint64 from)
{
    const auto document = openable(session, id);
    if (!document) {
        return document.error();
    }
    if (!access::Gate(session, access::Outlet::Screen, document->caseId).shows(kGroup)) {
        return Error{ErrorCode::Refused, u"this role reads no document"_s};
    }
    if (from == 0) {
        if (const Result<void> traced = audit::note(session, {audit::kDocumentRead, document->caseId, id.text(), {}});
            !traced) {
            return traced.error();
        }
    }
    // Only the last chunk is short: past it, the next number is that of none.
    const auto first = static_cast<int>((from + store::kChunkBytes - 1) / store::kChunkBytes);
    return session.vault.read([&](const store::Reader &reader) -> Result<QByteArray> {
        return store::chunksOf(reader, id, first, kChunksAtOnce);
    });
}

Result<void> checkWhole(const Document &document, const QByteArray &bytes)
{
    return bytes.size() == document.bytes && hashOf(bytes) == document.hash
               ? Result<void>()
               : Result<void>(Error{ErrorCode::VaultDamaged, u"document: the bytes are not those kept"_s});
}

Result<QByteArray> bytesOf(const Session &session, const model::DocumentId &id)
{
    const auto document = openable(session, id);
    if (!document) {
        return document.error();
    }
    QByteArray bytes;
    for (;;) {
        const Result<QByteArray> next = piece(session, id, bytes.size());
        if (!next) {
            return next.error();
        }
        if (next->isEmpty()) {
            break;
        }
        bytes += *next;
    }
    if (const Result<void> whole = checkWhole(*document, bytes); !whole) {
        return whole.error();
    }
    return bytes;
}

Result<void> remove(const Session &session, const model::DocumentId &id)
{
    const auto document = session.vault.read(
        [&](const store::Reader &reader) -> Result<Document> { return store::recordById<Document>(reader, id); });
    if (!document) {
        return document.error();
    }
    const store::Act act = session.act("document.remove", document->caseId);
    return session.vault.write(act, [&](store::Tx &tx) -> Result<void> {
        tx.end(model::RecordType::Document, id.text());
        return {};
    });
}

Result<void> sweep(const Session &session)
{
    const auto cut =
        session.vault.read([](const store::Reader &reader) -> Result<bool> { return store::hasCutDeposits(reader); });
    if (!cut || !*cut) {
        return cut ? Result<void>() : Result<void>(cut.error());
    }
    return session.vault.write(session.act("document.add"), [](store::Tx &tx) -> Result<void> {
        store::dropCutDeposits(tx);
        return {};
    });
}

} // namespace relais::work::documents
