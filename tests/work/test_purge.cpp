// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipherconnection.h"
#include "core/store/journaltable.h"
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/digest.h"
#include "core/work/erasure.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"
#include "tests/work/filledcase.h"
#include "tests/work/rawscan.h"

#include <QDir>
#include <QRandomGenerator>

using namespace relais;
namespace erasure = work::erasure;
using model::RecordType;

namespace {

const QString kSecret = u"qvuxalpha99"_s;

int copiesInFiles(TempVault &temp)
{
    return scanPages(temp.folder(), u"vault.db"_s, temp.key(), kSecret.toUtf8()).copies +
           scanPages(temp.folder(), u"vault.db-wal"_s, temp.key(), kSecret.toUtf8()).copies;
}

/// Whether a copy made from the journal alone says the same.
bool journalTellsTheSame(TempVault &temp)
{
    const auto lines = temp.vault().read([](const store::Reader &reader) -> Result<QList<store::JournalLine>> {
        return store::journalSince(reader, 0, 0);
    });
    REQUIRE_OK(lines);
    QTemporaryDir place;
    const auto copy = store::Vault::create(place.path(), temp.key(), {});
    REQUIRE_OK(copy);
    REQUIRE_OK((*copy)->write(temp.session().act("replay"), [&](store::Tx &tx) -> Result<void> {
        for (const store::JournalLine &line : *lines) {
            tx.replay(line.change);
        }
        return {};
    }));
    REQUIRE_OK((*copy)->verify());
    return *work::contentDigest(**copy) == *work::contentDigest(temp.vault());
}

} // namespace

TEST_CASE("a purged value is gone with all those before it, and that it was purged stays", "[work][erasure]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Petrenko"_s, u"Oksana"_s);
    for (const QString &value : {QString(kSecret + u"a"_s), u"Fécamp"_s, QString(kSecret + u"b"_s)}) {
        REQUIRE_OK(work::cases::setField(temp.session(), id, u"accommodation"_s, value));
    }
    REQUIRE(valuesWith(temp.vault(), kSecret) >= 3);
    const auto purged =
        erasure::purge(temp.session(), id, RecordType::Case, id.text(), u"accommodation"_s, u"Adresse saisie à tort"_s);
    REQUIRE_OK(purged);
    CHECK(purged->values == 3);
    CHECK(purged->swept);
    CHECK(valuesWith(temp.vault(), kSecret) == 0);
    CHECK(copiesInFiles(temp) == 0);
    CHECK(work::loadCase(temp.session(), id)->file.accommodation.isEmpty());
    const auto entries = work::journalOf(temp.session(), id, 0);
    REQUIRE_OK(entries);
    CHECK(entries->first().verb == QLatin1String(erasure::kPurgeVerb));
    CHECK(erasure::list(temp.session())->first().kind == store::Erasure::Kind::Field);
    REQUIRE_OK(temp.vault().verify());
    CHECK(journalTellsTheSame(temp));
    const auto undoable = work::undo::undoable(temp.session());
    CHECK((*undoable)->verb != QLatin1String(erasure::kPurgeVerb));
}

TEST_CASE("a value that a record was made with can be purged, and the rest of it stays", "[work][erasure]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Petrenko"_s, kSecret, u"06 39 98 41 07"_s);
    const auto person = work::loadCase(temp.session(), id)->person.id;
    REQUIRE_OK(erasure::purge(temp.session(), id, RecordType::Person, person.text(), u"first_name"_s, u"Pseudonyme"_s));
    CHECK(valuesWith(temp.vault(), kSecret) == 0);
    CHECK(copiesInFiles(temp) == 0);
    CHECK(work::loadCase(temp.session(), id)->person.lastName == u"Petrenko"_s);
    CHECK(work::cases::find(temp.session(), u"petrenko"_s)->size() == 1);
    CHECK(work::cases::find(temp.session(), kSecret)->isEmpty());
    REQUIRE_OK(temp.vault().verify());
    CHECK(journalTellsTheSame(temp));
    REQUIRE_OK(erasure::purge(temp.session(), id, RecordType::Person, person.text(), u"last_name"_s, u"Erreur"_s));
    REQUIRE_OK(temp.vault().verify()); // the same line of the journal, blanked twice
    closeCase(temp, id);
    REQUIRE_OK(erasure::erase(temp.session(), id, u"Deux ans sans contact"_s));
    REQUIRE_OK(temp.vault().verify());
}

TEST_CASE("what a record leans on is not purged, nor what is none of the case", "[work][erasure]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Petrenko"_s, u"Oksana"_s);
    const auto other = temp.addCase(u"N’Diaye"_s, u"Fatou"_s);
    const auto code = [&](RecordType type, const QString &record, const QString &field, const QString &reason) {
        const auto purged = erasure::purge(temp.session(), id, type, record, field, reason);
        return purged ? QString() : word(purged.error().code);
    };
    CHECK(code(RecordType::Case, id.text(), u"reference"_s, u"Erreur"_s) == u"refused"_s);
    CHECK(code(RecordType::Case, id.text(), u"person"_s, u"Erreur"_s) == u"refused"_s);
    CHECK(code(RecordType::Case, other.text(), u"commune"_s, u"Erreur"_s) == u"not_found"_s);
    CHECK(code(RecordType::Case, id.text(), u"colour"_s, u"Erreur"_s) == u"not_found"_s);
    CHECK(code(RecordType::Case, id.text(), u"commune"_s, {}) == u"invalid_input"_s);
    CHECK(code(RecordType::Case, id.text(), u"commune"_s, u"pour Oksana"_s) == u"invalid_input"_s);
    CHECK(erasure::list(temp.session())->isEmpty());
}

TEST_CASE("what grew among the records of others leaves nothing between them", "[work][erasure]")
{
    TempVault temp;
    QList<model::CaseId> others;
    for (int i = 0; i < 12; ++i) {
        others << temp.addCase(u"Autre%1"_s.arg(i), u"Ada"_s);
    }
    const auto id = temp.addCase(u"Petrenko"_s, u"Oksana"_s);
    for (int i = 0; i < 12; ++i) {
        others << temp.addCase(u"Autre%1"_s.arg(i), u"Ada"_s);
    }
    QRandomGenerator chance(7);
    for (int i = 0; i < 150; ++i) { // pages overflow and are parted, hers beside theirs
        const bool isHers = chance.bounded(3) == 0;
        const auto &of = isHers ? id : others.at(chance.bounded(int(others.size())));
        const QString text = (isHers ? kSecret : u"rien"_s) + u" mot"_s.repeated(chance.bounded(400));
        const QString field = chance.bounded(2) == 0 ? u"accommodation"_s : u"children_remark"_s;
        REQUIRE_OK(work::cases::setField(temp.session(), of, field, text));
        temp.clock().advance(1000);
    }
    closeCase(temp, id);
    REQUIRE(copiesInFiles(temp) > 0);
    REQUIRE_OK(erasure::erase(temp.session(), id, u"Deux ans sans contact"_s));
    CHECK(valuesWith(temp.vault(), kSecret) == 0);
    CHECK(copiesInFiles(temp) == 0);
}

TEST_CASE("whatever was done with a case, erasing it leaves the others as they were", "[work][erasure]")
{
    for (quint32 seed = 1; seed <= 5; ++seed) {
        CAPTURE(seed);
        QRandomGenerator chance(seed);
        TempVault temp;
        QList<model::CaseId> others;
        for (int i = 0; i < 3; ++i) {
            others << temp.addCase(u"Autre%1"_s.arg(i), u"Ada"_s);
        }
        const QByteArray before = *work::contentDigest(temp.vault());
        const auto id = fillCase(temp, kSecret);
        for (int gesture = 0; gesture < 15; ++gesture) {
            const bool back = chance.bounded(3) == 0;
            const auto act = work::undo::undoable(temp.session());
            if (back && *act && (*act)->caseId == id) {
                static_cast<void>(work::undo::takeBack(temp.session(), **act));
            } else {
                const QString field = chance.bounded(2) == 0 ? u"commune"_s : u"children_remark"_s;
                static_cast<void>(
                    work::cases::setField(temp.session(), id, field, kSecret + QString::number(chance.bounded(9))));
            }
            temp.clock().advance(1000);
        }
        closeCase(temp, id);
        REQUIRE(valuesWith(temp.vault(), kSecret) > 0);
        REQUIRE_OK(erasure::erase(temp.session(), id, u"Deux ans sans contact"_s));
        CHECK(*work::contentDigest(temp.vault()) == before);
        CHECK(valuesWith(temp.vault(), kSecret) == 0);
        CHECK(copiesInFiles(temp) == 0);
        REQUIRE_OK(temp.vault().verify());
    }
}
