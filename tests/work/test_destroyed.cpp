// SPDX-License-Identifier: GPL-3.0-or-later
// One document that is destroyed: a scan that was put into the wrong case.
#include "core/journal/wire.h"
#include "core/store/documentarrivals.h"
#include "core/store/documentchunks.h"
#include "core/store/erasuretravel.h"
#include "core/store/journaltable.h"
#include "core/work/arriveddocuments.h"
#include "core/work/audit.h"
#include "core/work/erasure.h"
#include "core/work/massending.h"
#include "core/work/undo.h"
#include "tests/kit/colleague.h"
#include "tests/kit/postpair.h"
#include "tests/work/filledcase.h"
#include "tests/work/paper.h"
#include "tests/work/rawscan.h"

#include <algorithm>

using namespace relais;
namespace erasure = work::erasure;
namespace documents = work::documents;
using Merged = store::Tx::Merged;

namespace {

const QString kMarker = u"zoqscan4418"_s;
const QString kReason = u"Numérisé dans le mauvais dossier"_s;

/// Three chunks full of the marker.
model::DocumentId addScan(const work::Session &session, const model::CaseId &id)
{
    return addPaper(session, id, kMarker + u" certificat"_s, QByteArray(kMarker.toUtf8() + '\n').repeated(14'000));
}

int copiesInFiles(TempVault &temp)
{
    return scanPages(temp.folder(), u"vault.db"_s, temp.key(), kMarker.toUtf8()).copies +
           scanPages(temp.folder(), u"vault.db-wal"_s, temp.key(), kMarker.toUtf8()).copies;
}

int count(TempVault &temp, const QString &from)
{
    const auto number = temp.vault().read([&](const store::Reader &reader) -> Result<int> {
        return reader.one(u"SELECT count(*) FROM "_s + from).toInt();
    });
    REQUIRE_OK(number);
    return *number;
}

qsizetype papersOf(TempVault &temp, const model::CaseId &id)
{
    const auto all = documents::list(temp.session(), id);
    REQUIRE_OK(all);
    return all->size();
}

QList<journal::Change> journalOf(TempVault &temp)
{
    const auto lines = temp.vault().read([](const store::Reader &reader) -> Result<QList<store::JournalLine>> {
        return store::journalSince(reader, 0, 0);
    });
    REQUIRE_OK(lines);
    QList<journal::Change> changes;
    for (const store::JournalLine &line : *lines) { // through the wire: nothing local goes along
        const auto operation =
            journal::fromLine(journal::toLine(line.change, journal::Reach::Office), journal::Reach::Office);
        REQUIRE_OK(operation);
        changes << operation->change;
    }
    return changes;
}

QList<Merged> take(TempVault &temp, const QList<journal::Change> &changes)
{
    QList<Merged> answers;
    REQUIRE_OK(temp.vault().write(temp.session().act(store::kMergeVerb), [&](store::Tx &tx) {
        for (const journal::Change &change : changes) {
            answers << tx.merge(change);
        }
        return Result<void>();
    }));
    return answers;
}

/// The bytes of a paper come once more, with whatever bundle.
void bringBytes(TempVault &temp, const model::DocumentId &id)
{
    exchange::FilePart part;
    part.type = u"text/plain"_s;
    part.title = id.text();
    REQUIRE_OK(temp.vault().write(temp.session().act(store::kMergeVerb), [&](store::Tx &tx) -> Result<void> {
        work::arriveddocuments::place(tx, {part}, {kMarker.toUtf8()}, temp.vault().office());
        return {};
    }));
}

} // namespace

TEST_CASE("a destroyed document is in no table and no page of the file any more, the others stay, and it is traced",
          "[work][erasure][document]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Petrenko"_s, u"Oksana"_s);
    const auto kept = addPaper(temp.session(), id, u"Attestation"_s, "Attestation du 20 novembre\n");
    const auto scan = addScan(temp.session(), id);
    REQUIRE(copiesInFiles(temp) > 10'000);
    const auto done = erasure::destroyDocument(temp.session(), id, scan, kReason);
    REQUIRE_OK(done);
    CHECK(*done); // the file is clean
    CHECK(valuesWith(temp.vault(), kMarker) == 0);
    CHECK(copiesInFiles(temp) == 0);
    REQUIRE(papersOf(temp, id) == 1);
    CHECK(documents::list(temp.session(), id)->first().id == kept);
    CHECK(*documents::bytesOf(temp.session(), kept) == "Attestation du 20 novembre\n");
    CHECK(documents::bytesOf(temp.session(), scan).error().code == ErrorCode::NotFound);
    const auto erasures = erasure::list(temp.session());
    REQUIRE_OK(erasures);
    REQUIRE(erasures->size() == 1);
    CHECK(erasures->first().kind == store::Erasure::Kind::Document);
    CHECK(erasures->first().reason == kReason);
    REQUIRE_OK(temp.vault().verify());

    Colleague supervisor(temp, u"Anne Petit"_s, model::Role::Supervisor);
    const auto traces = work::audit::list(supervisor.session(), {});
    REQUIRE_OK(traces);
    const auto traced = std::find_if(traces->cbegin(), traces->cend(), [](const work::audit::Line &line) {
        return line.entry.act == QLatin1String(work::audit::kDocumentDestroyed);
    });
    REQUIRE(traced != traces->cend());
    CHECK(traced->who == u"C. Auger"_s);
    CHECK(traced->entry.reason == kReason);
}

TEST_CASE("neither undo nor an old journal brings a destroyed document back, taken off the case before or not",
          "[work][erasure][document]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Petrenko"_s, u"Oksana"_s);
    const auto scan = addScan(temp.session(), id);
    const bool isTakenOff = GENERATE(true, false);
    if (isTakenOff) {
        temp.clock().advance(1000);
        REQUIRE_OK(documents::remove(temp.session(), scan));
    }
    const auto before = work::undo::undoable(temp.session());
    REQUIRE_OK(before);
    REQUIRE(before->has_value());
    const QList<journal::Change> journal = journalOf(temp);
    temp.clock().advance(1000);
    REQUIRE_OK(erasure::destroyDocument(temp.session(), id, scan, kReason));
    const auto after = work::undo::undoable(temp.session());
    REQUIRE_OK(after);
    CHECK((*after)->verb == u"case.open"_s);
    CHECK_FALSE(*work::undo::redoable(temp.session()));
    static_cast<void>(work::undo::takeBack(temp.session(), **before)); // from a window that did not follow
    CHECK(papersOf(temp, id) == 0);
    for (journal::Change change : journal) {
        if (change.record == scan.text()) {
            change.stamp.back() = change.stamp.back() == u'0' ? u'1' : u'0'; // as it would come from another node
            const auto replayed = temp.vault().write(temp.session().act("replay"), [&](store::Tx &tx) -> Result<void> {
                tx.replay(change);
                return {};
            });
            REQUIRE_FALSE(replayed);
            CHECK(replayed.error().code == ErrorCode::Refused);
        }
    }
    bringBytes(temp, scan);
    CHECK(valuesWith(temp.vault(), kMarker) == 0);
    CHECK(copiesInFiles(temp) == 0);
}

TEST_CASE("a document is destroyed by whoever may purge, of its own case, for a reason that names nobody",
          "[work][erasure][document][security]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Petrenko"_s, u"Oksana"_s);
    const auto other = temp.addCase(u"N’Diaye"_s, u"Fatou"_s);
    const auto scan = addScan(temp.session(), id);
    const auto code = [&](const work::Session &session, const model::CaseId &of, const QString &reason) {
        const auto done = erasure::destroyDocument(session, of, scan, reason);
        return done ? QString() : word(done.error().code);
    };
    CHECK(code(temp.session(), other, kReason) == u"not_found"_s);
    CHECK(code(temp.session(), id, u" "_s) == u"invalid_input"_s);
    CHECK(code(temp.session(), id, u"pour Oksana"_s) == u"invalid_input"_s);
    Colleague advisor(temp, u"Luc Roussel"_s, model::Role::Advisor);
    CHECK(code(advisor.session(), id, kReason) == u"refused"_s);
    CHECK(papersOf(temp, id) == 1);
    CHECK(*documents::bytesOf(temp.session(), scan) != QByteArray());
    CHECK(erasure::list(temp.session())->isEmpty());
    temp.reopen();
    CHECK(code(temp.session(), id, kReason).isEmpty());
}

TEST_CASE("a document destroyed at one post is destroyed at the other, whose pages hold nothing of it, and stays so",
          "[work][erasure][document][merge]")
{
    PostPair pair;
    const QTemporaryDir folder;
    const auto id = pair.first.addCase(u"Petrenko"_s, u"Oksana"_s);
    const auto scan = addScan(pair.first.session(), id);
    pair.settle(folder.path());
    REQUIRE(papersOf(pair.second, id) == 1);
    REQUIRE(count(pair.second, u"main.document_chunks"_s) == 3);
    const QList<journal::Change> before = journalOf(pair.first);
    REQUIRE_OK(erasure::destroyDocument(pair.first.session(), id, scan, kReason));
    pair.settle(folder.path());
    CHECK(papersOf(pair.second, id) == 0);
    CHECK(count(pair.second, u"main.document_chunks"_s) == 0);
    CHECK(count(pair.second, u"main.erasures WHERE kind = 'document'"_s) == 1);
    const QList<Merged> answers = take(pair.second, before); // an old bundle
    CHECK(answers.contains(Merged::Erased));
    bringBytes(pair.second, scan);
    CHECK(count(pair.second, u"main.document_chunks"_s) == 0);
    CHECK(valuesWith(pair.second.vault(), kMarker) == 0);
    pair.second.reopen(); // what a colleague erased is cleaned from the file at the next opening
    CHECK(copiesInFiles(pair.second) == 0);
    REQUIRE_OK(pair.second.vault().verify());
}

TEST_CASE("of a document that never came the tombstone alone arrives, and its lines are refused later",
          "[work][erasure][document][merge]")
{
    TempVault first;
    TempVault second(first.vault().office());
    second.clock().set(first.clock().now());
    const auto id = first.addCase(u"Petrenko"_s, u"Oksana"_s);
    const auto scan = addScan(first.session(), id);
    const QList<journal::Change> before = journalOf(first);
    first.clock().advance(1000);
    REQUIRE_OK(erasure::destroyDocument(first.session(), id, scan, kReason));
    second.clock().advance(60'000);
    take(second, journalOf(first));
    CHECK(count(second, u"main.erased WHERE type = 'document'"_s) == 1);
    take(second, before);
    bringBytes(second, scan);
    CHECK(valuesWith(second.vault(), kMarker) == 0);
    CHECK(papersOf(second, id) == 0);
    take(second, journalOf(first)); // the same once more has no effect
    CHECK(count(second, u"main.erasures"_s) == 1);
    REQUIRE_OK(second.vault().verify());
}

TEST_CASE("many documents destroyed at once by a colleague are counted before they go here",
          "[work][erasure][document]")
{
    TempVault first;
    TempVault second(first.vault().office());
    second.clock().set(first.clock().now());
    const auto id = first.addCase(u"Petrenko"_s, u"Oksana"_s);
    QList<model::DocumentId> scans;
    for (int i = 0; i < 4; ++i) {
        scans << addScan(first.session(), id);
    }
    take(second, journalOf(first));
    for (const model::DocumentId &scan : std::as_const(scans)) {
        REQUIRE_OK(erasure::destroyDocument(first.session(), id, scan, kReason));
    }
    QList<journal::Operation> operations;
    for (const journal::Change &change : journalOf(first)) {
        operations << journal::Operation{change, {}, {}};
    }
    const auto sender = work::mandate::senderOf(first.vault().address(), second.vault().address(), {});
    const auto counted = second.vault().read([&](const store::Reader &reader) -> Result<work::massending::Count> {
        return work::massending::count(reader, operations, sender);
    });
    REQUIRE_OK(counted);
    CHECK(counted->ended == 4);
    CHECK(counted->cases == 0);
}
