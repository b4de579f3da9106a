// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keyslots.h"
#include "core/store/rekey.h"
#include "core/store/vaultfolder.h"
#include "tests/kit/catch.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstring>

#include <unistd.h>

using namespace relais;
using namespace relais::store;

namespace {

constexpr KdfCost kCheap{1, 64 * 1024};
const QString kClaire = u"abricot bougie"_s;
const QString kSamia = u"escargot fenouil"_s;
const QString kNadia = u"girafe hublot"_s;

SecretBytes phrase(const QString &text)
{
    return SecretBytes::fromPassphrase(text);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A vault of three persons, of whom Samia leaves. Its database holds one table with 500 rows.
struct Office {
    QTemporaryDir temporary;
    QString folder = temporary.path();
    KeySlots::Created made = create();
    SlotInfo samia = add(kSamia);
    SlotInfo nadia = add(kNadia);

    Office() { fill(); }

    [[nodiscard]] KeySlots::Created create() const
    {
        auto created = KeySlots::create(folder, phrase(kClaire), {u"Claire"_s, u"coordinator"_s, u"c"_s}, kCheap);
        REQUIRE_OK(created);
        return std::move(*created);
    }
    [[nodiscard]] SlotInfo add(const QString &text) const
    {
        const auto slot =
            KeySlots::addPassphrase(folder, made.ring, phrase(text), {text, u"advisor"_s, u"s"_s}, kCheap);
        REQUIRE_OK(slot);
        return *slot;
    }
    void fill() const
    {
        const auto connection =
            CipherConnection::open(databasePath(folder), made.ring.main, {}, CipherConnection::Mode::Create);
        REQUIRE_OK(connection);
        QSqlQuery query((*connection)->database());
        REQUIRE(query.exec(u"CREATE TABLE lines (id TEXT PRIMARY KEY, text TEXT) STRICT"_s));
        REQUIRE(query.exec(u"CREATE VIRTUAL TABLE words USING fts5(text)"_s));
        REQUIRE(query.exec(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                           " INSERT INTO lines SELECT 'L' || i, 'coquille ' || i FROM n"_s));
        REQUIRE(query.exec(u"INSERT INTO words (rowid, text) SELECT rowid * 3, text FROM lines"_s));
        REQUIRE(query.exec(u"PRAGMA user_version = 5"_s));
    }
    [[nodiscard]] Result<KeySlots::Opened> unlock(const QString &text) const
    {
        return KeySlots::unlock(folder, phrase(text));
    }
    [[nodiscard]] Result<void> rekey(const KeySlots::Opened &keys,
                                     const std::function<void(const char *)> &step = {}) const
    {
        REQUIRE(keys.former);
        return rekeyDatabase(folder, keys.ring, *keys.former, keys.cipher, step);
    }
    /// Everything is there under this key, and under no other.
    void checkContent(const SecretBytes &key) const
    {
        const auto connection = CipherConnection::open(databasePath(folder), key, {}, CipherConnection::Mode::Open);
        REQUIRE_OK(connection);
        QSqlQuery query((*connection)->database());
        REQUIRE(query.exec(u"SELECT count(*), max(text) FROM lines"_s));
        REQUIRE(query.next());
        CHECK(query.value(0).toInt() == 500);
        CHECK(query.value(1).toString() == u"coquille 99"_s);
        REQUIRE(query.exec(u"SELECT rowid FROM words WHERE words MATCH '\"250\"'"_s));
        REQUIRE(query.next());
        CHECK(query.value(0).toInt() == 750);
        REQUIRE(query.exec(u"PRAGMA user_version"_s));
        REQUIRE(query.next());
        CHECK(query.value(0).toInt() == 5);
    }
    [[nodiscard]] bool opens(const SecretBytes &key) const
    {
        return CipherConnection::open(databasePath(folder), key, {}, CipherConnection::Mode::Open).has_value();
    }
    [[nodiscard]] QStringList files() const { return QDir(folder).entryList(QDir::Files | QDir::Hidden); }
};

bool isSame(const SecretBytes &a, const SecretBytes &b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace

TEST_CASE("when one leaves, the others open with the phrases they had, absent or not, and the sheet opens too",
          "[store][rotation]")
{
    const Office office;
    const auto rotated = KeySlots::rotate(office.folder, office.made.ring, {office.samia.id});
    REQUIRE_OK(rotated);
    CHECK_FALSE(isSame(rotated->ring.main, office.made.ring.main));
    CHECK_FALSE(isSame(rotated->ring.sealed, office.made.ring.sealed));
    for (const QString &text : {kClaire, kNadia}) {
        const auto keys = office.unlock(text);
        REQUIRE_OK(keys);
        CHECK(keys->healing == Healing::None);
        CHECK(isSame(keys->ring.main, rotated->ring.main));
        CHECK(isSame(keys->ring.sealed, rotated->ring.sealed));
        REQUIRE(keys->former);
        CHECK(isSame(keys->former->main, office.made.ring.main));
        CHECK(isSame(keys->former->sealed, office.made.ring.sealed));
    }
    REQUIRE_OK(KeySlots::unlockByRecovery(office.folder, office.made.code));
    CHECK(office.unlock(kSamia).error().code == ErrorCode::WrongKey);

    REQUIRE_OK(office.rekey(*office.unlock(kNadia)));
    office.checkContent(rotated->ring.main);
    CHECK_FALSE(office.opens(office.made.ring.main));
    REQUIRE_OK(KeySlots::settle(office.folder, rotated->ring));
    const auto later = office.unlock(kClaire);
    REQUIRE_OK(later);
    CHECK_FALSE(later->former);
    CHECK(office.files() == QStringList{u"vault.db"_s, u"vault.keys"_s, u"vault.keys.2"_s});
}

TEST_CASE("the slot files of before, put back, give the leaver nothing of the new database", "[store][rotation]")
{
    const Office office;
    const QByteArray formerSlots = bytesOf(keysPath(office.folder));
    const QByteArray formerDatabase = bytesOf(databasePath(office.folder));
    const auto rotated = KeySlots::rotate(office.folder, office.made.ring, {office.samia.id});
    REQUIRE_OK(rotated);
    REQUIRE_OK(office.rekey(*office.unlock(kClaire)));
    REQUIRE_OK(KeySlots::settle(office.folder, rotated->ring));

    // One copy put back: her phrase is known to be former, and the good copy is not written over.
    const QByteArray good = bytesOf(keysPath(office.folder));
    write(keysCopyPath(office.folder), formerSlots);
    CHECK(office.unlock(kSamia).error().code == ErrorCode::WrongKey);
    CHECK(bytesOf(keysPath(office.folder)) == good);
    REQUIRE_OK(office.unlock(kClaire));
    CHECK(bytesOf(keysCopyPath(office.folder)) == good);

    // Both put back, as on a computer of her own: she has the former ring, which opens the former copy alone.
    for (const QString &path : {keysPath(office.folder), keysCopyPath(office.folder)}) {
        write(path, formerSlots);
    }
    const auto hers = office.unlock(kSamia);
    REQUIRE_OK(hers);
    CHECK_FALSE(office.opens(hers->ring.main));
    CHECK_FALSE(office.opens(hers->ring.sealed));
    write(databasePath(office.folder), formerDatabase);
    CHECK(office.opens(hers->ring.main));
}

TEST_CASE("the former ring opens no slot of those who stayed", "[store][rotation]")
{
    const Office office;
    REQUIRE_OK(KeySlots::rotate(office.folder, office.made.ring, {office.samia.id}));
    const SlotCopy copy = SlotCopy::read(keysPath(office.folder));
    REQUIRE(copy.state == SlotCopy::State::Readable);
    for (const Slot &slot : copy.file.slotList) {
        for (const SecretBytes *key : {&office.made.ring.main, &office.made.ring.sealed, &office.made.ring.witness}) {
            CHECK_FALSE(openSlot(slot, *key, copy.file));
        }
        // What she knows opens the outer layer only: the inner one is sealed to the owner of the slot.
        const QByteArray header = "ring of " + copy.file.headerOf(slot);
        const auto inner = unseal(slot.ring, office.made.ring.witness, slot.ringNonce, header);
        REQUIRE(inner);
        for (const SecretBytes *key : {&office.made.ring.main, &office.made.ring.sealed, &office.made.ring.witness}) {
            CHECK_FALSE(unsealBy(slot.publicKey, *key, *inner));
        }
    }
    CHECK_FALSE(openFormerRing(office.made.ring, copy.file));
}

TEST_CASE("a stranger who can write the slot files cannot give a slot a ring of his own", "[store][rotation]")
{
    const Office office;
    const SlotCopy copy = SlotCopy::read(keysPath(office.folder));
    SlotFile forged = copy.file;
    const KeyRing his = KeyRing::random();
    for (Slot &slot : forged.slotList) {
        REQUIRE_OK(giveRing(slot, his, forged)); // the public half is there for all to read
    }
    const QByteArray line = forged.toJson();
    for (const QString &path : {keysPath(office.folder), keysCopyPath(office.folder)}) {
        write(path, SlotCopy::bytesOf(line, authenticate(tagKey(his), line)));
    }
    CHECK(office.unlock(kClaire).error().code == ErrorCode::WrongKey);
    CHECK(KeySlots::unlockByRecovery(office.folder, office.made.code).error().code == ErrorCode::WrongKey);
}

TEST_CASE("a change of keys that stops anywhere is ended by the next opening, and nothing is lost", "[store][rotation]")
{
    const Office office;
    const QByteArray slotsBefore = bytesOf(keysPath(office.folder));
    const auto rotated = KeySlots::rotate(office.folder, office.made.ring, {office.samia.id});
    REQUIRE_OK(rotated);

    // Between the two slot files: one of them is still the former.
    write(keysPath(office.folder), slotsBefore);
    CHECK(office.unlock(kSamia).error().code == ErrorCode::WrongKey);
    auto keys = office.unlock(kNadia);
    REQUIRE_OK(keys);
    CHECK(isSame(keys->ring.main, rotated->ring.main));
    REQUIRE_OK(KeySlots::confirm(office.folder, keys->ring));
    CHECK(bytesOf(keysPath(office.folder)) == bytesOf(keysCopyPath(office.folder)));
    office.checkContent(keys->former->main);

    // During the export: rubbish under the name of the copy.
    write(databasePath(office.folder) + u".next"_s, QByteArray(5000, 'x'));
    QStringList steps;
    REQUIRE_OK(office.rekey(*keys, [&](const char *step) { steps << QString::fromLatin1(step); }));
    CHECK(steps == QStringList{u"export"_s, u"swap"_s, u"overwrite"_s});
    office.checkContent(rotated->ring.main);

    // After the swap: there is nothing left to do, and a leftover goes.
    write(databasePath(office.folder) + u".next"_s, QByteArray(5000, 'x'));
    steps.clear();
    REQUIRE_OK(office.rekey(*office.unlock(kClaire), [&](const char *step) { steps << QString::fromLatin1(step); }));
    CHECK(steps.isEmpty());
    CHECK(office.files() == QStringList{u"vault.db"_s, u"vault.keys"_s, u"vault.keys.2"_s});
    office.checkContent(rotated->ring.main);
}

TEST_CASE("a second change of keys waits for the first, and a damaged database is not replaced", "[store][rotation]")
{
    const Office office;
    const auto rotated = KeySlots::rotate(office.folder, office.made.ring, {office.samia.id});
    REQUIRE_OK(rotated);
    CHECK(KeySlots::rotate(office.folder, rotated->ring, {office.nadia.id}).error().code == ErrorCode::Refused);

    QByteArray damaged = bytesOf(databasePath(office.folder));
    damaged[damaged.size() - 2000] = static_cast<char>(damaged[damaged.size() - 2000] ^ 0x10);
    write(databasePath(office.folder), damaged);
    CHECK_FALSE(office.rekey(*office.unlock(kClaire)).has_value());
    CHECK(bytesOf(databasePath(office.folder)) == damaged);
    CHECK(office.files() == QStringList{u"vault.db"_s, u"vault.keys"_s, u"vault.keys.2"_s});
}

TEST_CASE("the former database is overwritten before it is gone", "[store][rotation]")
{
    const Office office;
    REQUIRE_OK(KeySlots::rotate(office.folder, office.made.ring, {office.samia.id}));
    // A second name for the same bytes, as a thief of the disk would have.
    const QString kept = office.folder + u"/kept"_s;
    const QString database = databasePath(office.folder);
    REQUIRE(::link(QFile::encodeName(database).constData(), QFile::encodeName(kept).constData()) == 0);
    const qsizetype size = bytesOf(kept).size();
    REQUIRE_OK(office.rekey(*office.unlock(kClaire)));
    CHECK(bytesOf(kept) == QByteArray(size, '\0'));
    CHECK(bytesOf(database) != bytesOf(kept));
}
