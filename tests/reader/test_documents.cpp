// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipherconnection.h"
#include "core/store/documentchunks.h"
#include "core/store/records.h"
#include "core/work/digest.h"
#include "core/work/documents.h"
#include "core/work/undo.h"
#include "tests/kit/tempvault.h"
#include "tests/reader/samples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

using namespace relais;

namespace documents = work::documents;

namespace {

qint64 chunks(TempVault &temp)
{
    const auto count = temp.vault().read([](const store::Reader &reader) -> Result<qint64> {
        return reader.one(u"SELECT count(*) FROM document_chunks"_s).toLongLong();
    });
    REQUIRE_OK(count);
    return *count;
}

documents::Prepared prepared(const QByteArray &bytes)
{
    const auto file = documents::prepare(bytes, JobControl());
    REQUIRE_OK(file);
    return *file;
}

QByteArray folderBytes(const QString &folder)
{
    QByteArray all;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        all += file.readAll();
    }
    return all;
}

QList<model::Document> listed(TempVault &temp, const model::CaseId &id)
{
    const auto all = documents::list(temp.session(), id);
    REQUIRE_OK(all);
    return *all;
}

} // namespace

TEST_CASE("a document is kept cleaned, under its title, and comes back to the bit", "[reader][document]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Exemple"_s, u"Ada"_s);
    const QByteArray photo = phonePhoto();
    const auto added = documents::add(temp.session(), id, u"  Certificat "_s, photo);
    REQUIRE_OK(added);
    temp.reopen();
    const QList<model::Document> all = listed(temp, id);
    REQUIRE(all.size() == 1);
    CHECK(all[0].title == u"Certificat"_s);
    CHECK(all[0].type == u"image/jpeg"_s);
    CHECK(all[0].by == u"C. Auger"_s);
    CHECK(all[0].cleaned.contains(u"position"_s));
    const auto bytes = documents::bytesOf(temp.session(), *added);
    REQUIRE_OK(bytes);
    CHECK((*bytes == cleaned(photo)->bytes));
    CHECK((bytes->size() == all[0].bytes));
}

TEST_CASE("nothing of a document can be read in the files of the vault", "[reader][document]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Exemple"_s, u"Ada"_s);
    const QByteArray text = QByteArray("attestation d'hebergement ").repeated(10'000);
    REQUIRE_OK(documents::add(temp.session(), id, u"Attestation"_s, text));
    const QByteArray files = folderBytes(temp.folder());
    REQUIRE(files.size() > text.size());
    CHECK_FALSE(files.contains("hebergement"));
    CHECK_FALSE(files.contains("Attestation"));
    CHECK_FALSE(files.contains("text/plain"));
}

TEST_CASE("a document that is given up, or cut short, leaves nothing", "[reader][document]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Exemple"_s, u"Ada"_s);
    const documents::Prepared file = prepared(QByteArray("a").repeated(2'000'000));
    SECTION("given up")
    {
        {
            const auto deposit = documents::Deposit::start(temp.session(), id, u"Note"_s, file);
            REQUIRE_OK(deposit);
            REQUIRE_OK((*deposit)->step());
            CHECK(chunks(temp) == 8);
            CHECK(listed(temp, id).isEmpty());
        }
        CHECK(chunks(temp) == 0);
    }
    SECTION("cut short, it goes when the vault opens")
    {
        auto deposit = documents::Deposit::start(temp.session(), id, u"Note"_s, file);
        REQUIRE_OK(deposit);
        REQUIRE_OK((*deposit)->step());
        QDir().mkpath(temp.folder() + u".cut"_s);
        for (const QString &name : QDir(temp.folder()).entryList(QDir::Files)) { // as after a power cut
            QFile::copy(temp.folder() + u'/' + name, temp.folder() + u".cut/"_s + name);
        }
        const auto vault = store::Vault::open(temp.folder() + u".cut"_s, temp.key(), {});
        REQUIRE_OK(vault);
        const auto count = [&vault] {
            return (*vault)
                ->read([](const store::Reader &reader) -> Result<int> {
                    return reader.one(u"SELECT count(*) FROM document_chunks"_s).toInt();
                })
                .value();
        };
        CHECK(count() == 8);
        REQUIRE_OK(work::openSession(**vault, temp.clock(), TempVault::reference(), {}));
        CHECK(count() == 0);
    }
    CHECK(listed(temp, id).isEmpty());
}

TEST_CASE("removing a document can be undone, and its bytes are still there", "[reader][document]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Exemple"_s, u"Ada"_s);
    const auto added = documents::add(temp.session(), id, u"Note"_s, "Bonjour");
    REQUIRE_OK(added);
    temp.clock().advance(1000);
    REQUIRE_OK(documents::remove(temp.session(), *added));
    CHECK(listed(temp, id).isEmpty());
    CHECK_FALSE(documents::bytesOf(temp.session(), *added).has_value());
    temp.clock().advance(1000);
    const auto act = work::undo::undoable(temp.session());
    REQUIRE_OK(act);
    REQUIRE(act->has_value());
    REQUIRE_OK(work::undo::takeBack(temp.session(), **act));
    CHECK(listed(temp, id).size() == 1);
    CHECK((documents::bytesOf(temp.session(), *added).value() == "Bonjour"));
}

TEST_CASE("what is refused leaves neither a record nor a chunk", "[reader][document]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Exemple"_s, u"Ada"_s);
    CHECK(documents::add(temp.session(), id, u"  "_s, "Bonjour").error().code == ErrorCode::InvalidInput);
    CHECK(documents::add(temp.session(), id, u"x"_s.repeated(201), "Bonjour").error().code == ErrorCode::InvalidInput);
    CHECK(documents::add(temp.session(), model::CaseId(u"none"_s), u"Note"_s, "Bonjour").error().code ==
          ErrorCode::NotFound);
    CHECK(documents::add(temp.session(), id, u"Note"_s, QByteArray("MZ\0\0", 4)).error().code ==
          ErrorCode::NotADocument);
    CHECK(listed(temp, id).isEmpty());
    CHECK(chunks(temp) == 0);
}

TEST_CASE("a byte of a document that changed is noticed, and the digest tells two documents apart",
          "[reader][document]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Exemple"_s, u"Ada"_s);
    const auto before = work::contentDigest(temp.vault());
    const auto added = documents::add(temp.session(), id, u"Note"_s, "Bonjour");
    REQUIRE_OK(added);
    CHECK(work::contentDigest(temp.vault()).value() != before.value());
    REQUIRE_OK(temp.vault().write(temp.session().act("document.add"), [](store::Tx &tx) -> Result<void> {
        tx.run(u"UPDATE document_chunks SET bytes = ?"_s, {QByteArray("Bonsoir")});
        return {};
    }));
    CHECK((documents::bytesOf(temp.session(), *added).error().code == ErrorCode::VaultDamaged));
}

TEST_CASE("16 MiB go in and come out in steps that the window does not feel", "[reader][document][speed]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Exemple"_s, u"Ada"_s);
    const QByteArray pdf = plainPdf(15, 16'700'000);
    REQUIRE(pdf.size() > 16'600'000);
    REQUIRE(pdf.size() <= exchange::kMostFileBytes);
    QElapsedTimer timer;
    timer.start();
    const documents::Prepared file = prepared(pdf);
    const qint64 cleaning = timer.restart();
    qint64 longest = 0;
    const auto timed = [&](const auto &step) {
        QElapsedTimer one;
        one.start();
        auto answer = step();
        longest = qMax(longest, one.elapsed());
        return answer;
    };
    const auto deposit = timed([&] { return documents::Deposit::start(temp.session(), id, u"Scan"_s, file); });
    REQUIRE_OK(deposit);
    for (bool whole = false; !whole;) {
        const auto step = timed([&] { return (*deposit)->step(); });
        REQUIRE_OK(step);
        whole = *step;
    }
    const qint64 writing = timer.restart();
    const qint64 longestWrite = longest;
    longest = 0;
    QByteArray bytes;
    for (;;) {
        const auto next = timed([&] { return documents::piece(temp.session(), (*deposit)->id(), bytes.size()); });
        REQUIRE_OK(next);
        if (next->isEmpty()) {
            break;
        }
        bytes += *next;
    }
    const qint64 reading = timer.nsecsElapsed();
    CHECK((bytes == file.file.bytes));
    QFile plain(temp.folder() + u"/../plain"_s);
    REQUIRE(plain.open(QIODevice::ReadWrite));
    plain.write(bytes);
    plain.flush();
    plain.seek(0);
    timer.restart();
    REQUIRE(plain.readAll().size() == bytes.size());
    const qint64 asFile = timer.nsecsElapsed();
    WARN("16 MiB: cleaned in " << cleaning << " ms, written in " << writing << " ms (longest step " << longestWrite
                               << "), read in " << reading / 1'000'000 << " ms (longest step " << longest << "), "
                               << reading / qMax<qint64>(1, asFile) << " times a plain file");
    CHECK(longestWrite < 50);
    CHECK(longest < 50);
}
