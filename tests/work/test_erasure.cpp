// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/erasure.h"

#include "core/store/journaltable.h"
#include "core/store/records.h"
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/digest.h"
#include "core/work/notes.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"
#include "tests/work/filledcase.h"
#include "tests/work/rawscan.h"

#include <QRandomGenerator>
#include <QSqlQuery>

using namespace relais;
namespace erasure = work::erasure;

namespace {

const QString kMarker = u"zoqrglub7261"_s;

int copiesInFiles(TempVault &temp)
{
    int copies = 0;
    for (const QString &file : {u"vault.db"_s, u"vault.db-wal"_s}) {
        copies += scanPages(temp.folder(), file, temp.key(), kMarker.toUtf8()).copies;
    }
    QFile index(temp.folder() + u"/vault.db-shm"_s);
    if (index.open(QIODevice::ReadOnly)) {
        copies += static_cast<int>(index.readAll().count(kMarker.toUtf8()));
    }
    return copies;
}

QByteArray digestOf(TempVault &temp)
{
    const auto digest = work::contentDigest(temp.vault());
    REQUIRE_OK(digest);
    return *digest;
}

QList<store::JournalLine> journalOf(TempVault &temp)
{
    const auto lines = temp.vault().read([](const store::Reader &reader) -> Result<QList<store::JournalLine>> {
        return store::journalSince(reader, 0, 0);
    });
    REQUIRE_OK(lines);
    return *lines;
}

int count(TempVault &temp, const QString &sql)
{
    const auto number =
        temp.vault().read([&](const store::Reader &reader) -> Result<int> { return reader.one(sql).toInt(); });
    REQUIRE_OK(number);
    return *number;
}

} // namespace

TEST_CASE("what was erased is in no table, no index and no page of the files any more", "[work][erasure]")
{
    TempVault temp;
    const auto other = temp.addCase(u"Petrenko"_s, u"Oksana"_s, u"06 39 98 41 07"_s);
    REQUIRE_OK(work::notes::add(temp.session(), other, model::NoteKind::Fact, u"Rendez-vous au bureau"_s));
    const QByteArray others = digestOf(temp);
    const auto id = fillCase(temp, kMarker);
    closeCase(temp, id);
    REQUIRE(valuesWith(temp.vault(), kMarker) > 40);
    REQUIRE(copiesInFiles(temp) > 40);
    REQUIRE(work::cases::find(temp.session(), kMarker)->size() == 1);
    const auto extent = erasure::preview(temp.session(), id);
    REQUIRE_OK(extent);
    CHECK(extent->counts.value(model::RecordType::Note) == 2);
    CHECK(extent->counts.value(model::RecordType::Document) == 1);

    const auto erased = erasure::erase(temp.session(), id, u"Deux ans sans contact"_s);
    REQUIRE_OK(erased);
    CHECK(erased->swept);
    CHECK(erased->records == extent->records);
    CHECK(valuesWith(temp.vault(), kMarker) == 0);
    CHECK(copiesInFiles(temp) == 0);
    CHECK(work::cases::find(temp.session(), kMarker)->isEmpty());
    CHECK_FALSE(work::loadCase(temp.session(), id).has_value());
    CHECK(digestOf(temp) == others);
    CHECK(count(temp, u"SELECT count(*) FROM erased"_s) == erased->records);
    CHECK(count(temp, u"SELECT count(*) FROM case_rows"_s) == 1);
    CHECK(count(temp, u"SELECT count(*) FROM search_cases"_s) == 1);
    CHECK(count(temp, u"SELECT count(*) FROM dues WHERE case_id = '%1'"_s.arg(id.text())) == 0);
    CHECK(count(temp, u"SELECT count(*) FROM drafts"_s) == 0);
    CHECK(count(temp, u"SELECT count(*) FROM acts WHERE case_id = '%1'"_s.arg(id.text())) == 0);
    REQUIRE_OK(temp.vault().verify());
    temp.reopen();
    REQUIRE_OK(temp.vault().verify());
    CHECK(copiesInFiles(temp) == 0);
    CHECK(digestOf(temp) == others);
}

TEST_CASE("an old journal does not bring back what was erased", "[work][erasure]")
{
    TempVault temp;
    const auto id = fillCase(temp, kMarker);
    closeCase(temp, id);
    const QList<store::JournalLine> before = journalOf(temp);
    REQUIRE_OK(erasure::erase(temp.session(), id, u"À la demande de la personne"_s));
    const QByteArray after = digestOf(temp);
    int refused = 0;
    for (const store::JournalLine &line : before) {
        journal::Change change = line.change;
        change.stamp.back() = change.stamp.back() == u'0' ? u'1' : u'0'; // as it would come from another node
        const auto replayed = temp.vault().write(temp.session().act("replay"), [&](store::Tx &tx) -> Result<void> {
            tx.replay(change);
            return {};
        });
        refused += !replayed && replayed.error().code == ErrorCode::Refused ? 1 : 0;
    }
    CHECK(refused > 40);
    CHECK(valuesWith(temp.vault(), kMarker) == 0);
    CHECK(digestOf(temp) == after);

    model::Note late; // from an office that had written to the case meanwhile
    late.id = model::NoteId::create(u"ABCDEF01"_s);
    late.caseId = id;
    late.text = kMarker;
    const auto created = temp.vault().write(temp.session().act("note.add"), [&](store::Tx &tx) -> Result<void> {
        tx.create(late);
        return {};
    });
    REQUIRE_FALSE(created.has_value());
    CHECK(created.error().code == ErrorCode::Refused);
    CHECK(valuesWith(temp.vault(), kMarker) == 0);
}

namespace {

/// The last line of the journal of which `condition` holds.
QString where(const char *condition)
{
    return u" WHERE seq = (SELECT max(seq) FROM journal WHERE "_s + QLatin1String(condition) + u')';
}

/// A vault after two erasures and some work, whose journal somebody has changed behind its back.
Result<void> checkedAfter(const QString &meddling)
{
    TempVault temp;
    const auto other = temp.addCase(u"Petrenko"_s, u"Oksana"_s);
    for (const QString &marker : {kMarker, u"autre"_s}) { // the second erasure does not trouble the first
        const auto id = fillCase(temp, marker);
        closeCase(temp, id);
        REQUIRE_OK(erasure::erase(temp.session(), id, u"Deux ans sans contact"_s));
        REQUIRE_OK(temp.vault().verify());
    }
    REQUIRE_OK(work::cases::setField(temp.session(), other, u"commune"_s, u"Fécamp"_s));
    REQUIRE_OK(work::cases::setField(temp.session(), other, u"needs"_s, u"LOG"_s));
    REQUIRE_OK(temp.vault().verify());
    REQUIRE_OK(temp.vault().read([&](const store::Reader &reader) -> Result<void> {
        reader.each(meddling, {}, [](const QSqlQuery &) {});
        return {};
    }));
    return temp.vault().verify();
}

} // namespace

TEST_CASE("the journal is still whole after an erasure, and whoever meddles with it is found out", "[work][erasure]")
{
    const QStringList meddlings{
        u"UPDATE journal SET new = '\"Dieppe\"'"_s + where("field = 'commune'"),
        u"UPDATE journal SET user = 'x'"_s + where("type = 'measure'"),
        u"UPDATE journal SET hash = randomblob(32)"_s + where("type = 'measure'"),
        u"UPDATE journal SET hash = randomblob(32)"_s + where("kind = 'erased'"),
        u"UPDATE journal SET record = 'x'"_s + where("kind = 'erased'"),
        u"UPDATE journal SET erasure = NULL"_s + where("kind = 'erased'"),
        u"UPDATE journal SET user = '', act = '', type = '', record = '', kind = 'erased', field = NULL, new = NULL,"_s +
            u" erasure = (SELECT id FROM erasures LIMIT 1)"_s + where("type = 'measure'"),
        u"UPDATE journal SET new = '\"0\"', erasure = (SELECT id FROM erasures LIMIT 1)"_s +
            where("record LIKE 'erasure.anchor.%'"),
        u"DELETE FROM journal"_s + where("kind = 'erased'"),
        u"DELETE FROM journal"_s + where("field = 'commune'"),
    };
    for (const QString &meddling : meddlings) {
        CAPTURE(meddling);
        const Result<void> checked = checkedAfter(meddling);
        REQUIRE_FALSE(checked.has_value());
        CHECK(checked.error().code == ErrorCode::VaultDamaged);
    }
}

TEST_CASE("a person who has another case stays, and nothing else does", "[work][erasure]")
{
    TempVault temp;
    const auto first = temp.addCase(u"Petrenko"_s, u"Oksana"_s);
    const QByteArray before = digestOf(temp);
    const auto person = work::loadCase(temp.session(), first)->person.id;
    const auto second = fillCaseOf(temp, person, kMarker);
    closeCase(temp, second);
    CHECK(erasure::preview(temp.session(), second)->keepsPerson);
    REQUIRE_OK(erasure::erase(temp.session(), second, u"Ouvert par erreur"_s));
    CHECK(valuesWith(temp.vault(), kMarker) == 0);
    CHECK(work::loadCase(temp.session(), first)->person.lastName == u"Petrenko"_s);
    CHECK(digestOf(temp) == before);
    REQUIRE_OK(temp.vault().verify());
}

TEST_CASE("nothing is erased while the case is open, or for a reason that names her", "[work][erasure]")
{
    TempVault temp;
    const auto id = temp.addCase(u"N’Diaye"_s, u"Fatou"_s, u"06 39 98 41 07"_s);
    const auto refusedWith = [&](const QString &reason) {
        const auto erased = erasure::erase(temp.session(), id, reason);
        return erased ? QString() : word(erased.error().code);
    };
    CHECK(refusedWith(u"Deux ans sans contact"_s) == u"refused"_s);
    closeCase(temp, id);
    CHECK(refusedWith(u"  "_s) == u"invalid_input"_s);
    CHECK(refusedWith(u"Demande de Mme N'DIAYE"_s) == u"invalid_input"_s);
    CHECK(refusedWith(u"demande de fatou"_s) == u"invalid_input"_s);
    CHECK(refusedWith(u"injoignable au +33639984107"_s) == u"invalid_input"_s);
    CHECK(refusedWith(u"dossier "_s + work::loadCase(temp.session(), id)->file.reference) == u"invalid_input"_s);
    CHECK(work::loadCase(temp.session(), id).has_value());

    model::HeldLine line; // of somebody who may be another person
    line.id = model::HeldLineId::create(temp.vault().office());
    line.likeCase = id;
    line.cells = u"[]"_s;
    REQUIRE_OK(temp.vault().write(temp.session().act("import.caseload"), [&](store::Tx &tx) -> Result<void> {
        tx.create(line);
        return {};
    }));
    CHECK(erasure::preview(temp.session(), id)->undecidedLines == 1);
    CHECK(refusedWith(u"Deux ans sans contact"_s) == u"refused"_s);
    REQUIRE_OK(temp.vault().write(temp.session().act("decision.drop"), [&](store::Tx &tx) -> Result<void> {
        tx.set(model::RecordType::HeldLine, line.id.text(), u"decision"_s, u"dropped"_s);
        return {};
    }));
    CHECK(refusedWith(u"Deux ans sans contact"_s).isEmpty());
    CHECK(erasure::list(temp.session())->first().reason == u"Deux ans sans contact"_s);
}

TEST_CASE("an erasure can be neither undone nor done again, and older acts on her are forgotten", "[work][erasure]")
{
    TempVault temp;
    const auto other = temp.addCase(u"Petrenko"_s, u"Oksana"_s);
    const auto id = temp.addCase(u"N’Diaye"_s, u"Fatou"_s);
    REQUIRE_OK(work::notes::add(temp.session(), id, model::NoteKind::Fact, u"Rendez-vous"_s));
    closeCase(temp, id);
    REQUIRE_OK(erasure::erase(temp.session(), id, u"Deux ans sans contact"_s));
    const auto undoable = work::undo::undoable(temp.session());
    REQUIRE_OK(undoable);
    REQUIRE(undoable->has_value());
    CHECK((*undoable)->verb == u"case.open"_s);
    REQUIRE_OK(work::undo::takeBack(temp.session(), **undoable));
    CHECK_FALSE(work::loadCase(temp.session(), other).has_value()); // the opening of the other case, not of hers
    CHECK_FALSE(*work::undo::undoable(temp.session()));
    REQUIRE_OK(temp.vault().verify());
}

TEST_CASE("an erasure names every known copy of the vault that still holds the case", "[work][erasure]")
{
    TempVault temp;
    const auto id = temp.addCase(u"N’Diaye"_s, u"Fatou"_s);
    closeCase(temp, id);
    CHECK(erasure::preview(temp.session(), id)->backups.isEmpty());
    const QStringList copies{u"/media/cle-bleue/relais-2026-11-20"_s, u"/media/cle-rouge/relais-2026-11-13"_s};
    REQUIRE_OK(work::setVaultSetting(temp.session(), u"backup.files"_s, copies.join(u'\n')));
    CHECK(erasure::preview(temp.session(), id)->backups == copies);
    const auto erased = erasure::erase(temp.session(), id, u"Deux ans sans contact"_s);
    REQUIRE_OK(erased);
    CHECK(erased->backups == copies);
}

TEST_CASE("the numbers of an erased case and of its prints are not given again", "[work][erasure]")
{
    TempVault temp;
    const auto id = temp.addCase(u"N’Diaye"_s, u"Fatou"_s);
    const auto next = work::cases::nextReference(temp.session());
    model::Print print;
    print.id = model::PrintId::create(temp.vault().office());
    print.caseId = id;
    print.number = 7;
    REQUIRE_OK(temp.vault().write(temp.session().act("summary.print", id), [&](store::Tx &tx) -> Result<void> {
        tx.create(print);
        return {};
    }));
    closeCase(temp, id);
    REQUIRE_OK(erasure::erase(temp.session(), id, u"Deux ans sans contact"_s));
    CHECK(*work::cases::nextReference(temp.session()) == *next);
    const auto numbers = temp.vault().read([&](const store::Reader &reader) -> Result<store::PrintNumbers> {
        return store::nextPrintNumbers(reader, id);
    });
    CHECK(numbers->inRegister > 7);
}

TEST_CASE("the file is cleaned in short steps, between which work goes on, and no page keeps what was erased",
          "[work][erasure]")
{
    TempVault temp;
    QList<model::CaseId> others;
    for (int i = 0; i < 40; ++i) {
        others << temp.addCase(u"Autre%1"_s.arg(i), u"Ada"_s);
    }
    const auto id = fillCase(temp, kMarker);
    QRandomGenerator chance(11);
    for (int i = 0; i < 400; ++i) { // hers among theirs, so that pages are parted where she stands
        const bool isHers = chance.bounded(4) == 0;
        const QString text = (isHers ? kMarker : u"rien"_s) + u" mot"_s.repeated(chance.bounded(120));
        REQUIRE_OK(work::notes::add(temp.session(), isHers ? id : others.at(chance.bounded(int(others.size()))),
                                    model::NoteKind::Fact, text));
        temp.clock().advance(1000);
    }
    closeCase(temp, id);
    const auto erased = erasure::erase(temp.session(), id, u"Deux ans sans contact"_s, erasure::Cleaning::InSteps);
    REQUIRE_OK(erased);
    CHECK_FALSE(erased->swept);
    CHECK(*store::isSweepDue(temp.vault()));
    CHECK(copiesInFiles(temp) > 0);
    store::SweepState state;
    int steps = 0;
    qint64 page = 0;
    while (!state.isDone()) {
        const auto next = erasure::clean(temp.session(), state);
        REQUIRE_OK(next);
        CHECK(next->page >= page);
        page = next->page;
        state = *next;
        if (++steps < 6) {
            REQUIRE_OK(work::notes::add(temp.session(), others.at(steps), model::NoteKind::Fact, u"entre deux"_s));
        }
        REQUIRE(steps < 1000);
    }
    CHECK(steps > 3);
    CHECK(state.page == state.pages);
    CHECK_FALSE(*store::isSweepDue(temp.vault()));
    CHECK(copiesInFiles(temp) == 0);
    REQUIRE_OK(temp.vault().verify());
    CHECK(work::cases::find(temp.session(), u"entre deux"_s)->size() == qMin(steps, 5));
}

TEST_CASE("secure_delete alone does not empty the gaps of parted pages: the sweep does", "[work][erasure]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Petrenko"_s, u"Oksana"_s);
    const auto other = temp.addCase(u"Autre"_s, u"Ada"_s);
    QRandomGenerator chance(3);
    for (int i = 0; i < 600; ++i) { // short lines, many a page, keys in no order
        const bool isHers = chance.bounded(2) == 0;
        REQUIRE_OK(
            work::notes::add(temp.session(), isHers ? id : other, model::NoteKind::Fact, isHers ? kMarker : u"rien"_s));
        temp.clock().advance(1000);
    }
    closeCase(temp, id);
    REQUIRE_OK(erasure::erase(temp.session(), id, u"Deux ans sans contact"_s, erasure::Cleaning::InSteps));
    REQUIRE_OK(temp.vault().read([](const store::Reader &reader) -> Result<void> {
        for (const QString &sql :
             {u"INSERT INTO search (search) VALUES ('optimize')"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s}) {
            reader.each(sql, {}, [](const QSqlQuery &) {});
        }
        return {};
    }));
    WARN("left by secure_delete: " << copiesInFiles(temp) << " texts");
    REQUIRE_OK(store::sweep(temp.vault()));
    CHECK(copiesInFiles(temp) == 0);
    REQUIRE_OK(temp.vault().verify());
}
