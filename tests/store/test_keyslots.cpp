// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keyslots.h"
#include "core/store/vaultfolder.h"
#include "tests/kit/catch.h"
#include "tests/kit/processortime.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstring>

using namespace relais;
using namespace relais::store;

namespace {

constexpr KdfCost kCheap{1, 64 * 1024}; // a real vault never has it: calibrateKdf stops at 64 MiB and three passes

SecretBytes phrase(const QString &text)
{
    return SecretBytes::fromPassphrase(text);
}

bool isSame(const SecretBytes &a, const SecretBytes &b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size()) == 0;
}

template<class T>
ErrorCode codeOf(const Result<T> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
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

/// A vault folder with one passphrase slot, « abricot bougie », and its recovery slot.
struct Keys {
    // In memory where that exists: some tests write a thousand times, each time flushed.
    QTemporaryDir temporary{QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/relais-XXXXXX"_s
                                                                  : QDir::tempPath() + u"/relais-XXXXXX"_s};
    QString folder = temporary.path();
    QString first = keysPath(folder);
    QString second = keysCopyPath(folder);
    KeySlots::Created made = create();

    [[nodiscard]] KeySlots::Created create() const
    {
        auto created = KeySlots::create(folder, phrase(u"abricot bougie"_s),
                                        {u"Poste 1"_s, u"coordinator"_s, u"claire.moreau"_s}, kCheap);
        REQUIRE_OK(created);
        return std::move(*created);
    }
    [[nodiscard]] Result<KeySlots::Opened> unlock(const QString &text = u"abricot bougie"_s) const
    {
        return KeySlots::unlock(folder, phrase(text));
    }
    void checkHealed() const
    {
        CHECK(bytesOf(first) == bytesOf(second));
        const auto again = unlock();
        REQUIRE_OK(again);
        CHECK(again->healing == Healing::None);
    }
};

/// The bytes with one part of the JSON replaced; the tag is left as it was.
QByteArray with(QByteArray bytes, const QByteArray &before, const QByteArray &after)
{
    REQUIRE(bytes.contains(before));
    return bytes.replace(bytes.indexOf(before), before.size(), after);
}

} // namespace

TEST_CASE("the passphrase and the recovery code open the same keys, anything else opens none", "[store][keyslots]")
{
    const Keys keys;
    const auto opened = keys.unlock();
    REQUIRE_OK(opened);
    CHECK(isSame(opened->ring.main, keys.made.ring.main));
    CHECK(isSame(opened->ring.sealed, keys.made.ring.sealed));
    CHECK_FALSE(isSame(opened->ring.main, opened->ring.sealed));
    CHECK(opened->ring.main.size() == 32);
    CHECK(opened->slot == keys.made.slot);
    CHECK(opened->cipher == CipherParameters{});
    CHECK(opened->healing == Healing::None);

    const auto code = RecoveryCode::parse(keys.made.code.toText().toLower());
    REQUIRE_OK(code);
    const auto recovered = KeySlots::unlockByRecovery(keys.folder, *code);
    REQUIRE_OK(recovered);
    CHECK(isSame(recovered->ring.main, keys.made.ring.main));
    CHECK(recovered->slot.kind == SlotKind::Recovery);

    CHECK(codeOf(keys.unlock(u"abricot bougies"_s)) == ErrorCode::WrongKey);
    CHECK(codeOf(keys.unlock({})) == ErrorCode::WrongKey);
    CHECK(codeOf(KeySlots::unlockByRecovery(keys.folder, RecoveryCode::create())) == ErrorCode::WrongKey);
    CHECK(codeOf(KeySlots::create(keys.folder, phrase(u"x"_s), {}, kCheap)) == ErrorCode::VaultExists);
}

TEST_CASE("the slot files show neither keys nor passphrase, and only their owner reads them", "[store][keyslots]")
{
    const Keys keys;
    for (const QString &path : {keys.first, keys.second}) {
        const QByteArray bytes = bytesOf(path);
        CHECK_FALSE(bytes.contains("abricot"));
        for (const SecretBytes *key : {&keys.made.ring.main, &keys.made.ring.sealed, &keys.made.ring.witness}) {
            const QByteArray plain(reinterpret_cast<const char *>(key->data()), static_cast<qsizetype>(key->size()));
            CHECK_FALSE(bytes.contains(plain.toHex()));
        }
        CHECK(QFile::permissions(path) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    }
    CHECK(QDir(keys.folder).entryList(QDir::Files) == QStringList{u"vault.keys"_s, u"vault.keys.2"_s});
}

TEST_CASE("a lost copy is made again from the other, and this is said", "[store][keyslots]")
{
    const Keys keys;
    for (const QString &path : {keys.first, keys.second}) {
        REQUIRE(QFile::remove(path));
        const auto opened = keys.unlock();
        REQUIRE_OK(opened);
        CHECK(opened->healing == Healing::MissingCopy);
        keys.checkHealed();
    }
}

TEST_CASE("a byte changed anywhere in one copy is noticed, healed and said", "[store][keyslots]")
{
    const Keys keys;
    const QByteArray good = bytesOf(keys.first);
    for (qsizetype offset = 0; offset < good.size(); ++offset) {
        QByteArray bad = good;
        bad[offset] = static_cast<char>(bad[offset] ^ 0x01);
        const QString &path = offset % 2 == 0 ? keys.first : keys.second;
        write(path, bad);
        const auto opened = keys.unlock();
        INFO("offset " << offset);
        REQUIRE_OK(opened);
        CHECK(opened->healing == Healing::DamagedCopy);
        CHECK(isSame(opened->ring.main, keys.made.ring.main));
        CHECK(bytesOf(path) == good);
    }
}

TEST_CASE("a copy cut at any length is healed from the other", "[store][keyslots]")
{
    const Keys keys;
    const QByteArray good = bytesOf(keys.first);
    for (qsizetype length = 0; length < good.size(); length += 13) {
        write(keys.second, good.left(length));
        const auto opened = keys.unlock();
        REQUIRE_OK(opened);
        CHECK(opened->healing == Healing::DamagedCopy);
    }
    keys.checkHealed();
}

TEST_CASE("with both copies damaged or gone nothing opens and it is said which", "[store][keyslots]")
{
    const Keys keys;
    const QByteArray good = bytesOf(keys.first);
    write(keys.first, good.left(good.size() / 2));
    write(keys.second, "rubbish");
    CHECK(codeOf(keys.unlock()) == ErrorCode::KeyFilesDamaged);
    CHECK(codeOf(KeySlots::list(keys.folder)) == ErrorCode::KeyFilesDamaged);

    // A slot that opens in a file whose tag does not hold: somebody changed another part of it.
    const QByteArray changed = with(good, "claire.moreau", "claire.martin");
    write(keys.first, changed);
    write(keys.second, changed);
    CHECK(codeOf(KeySlots::unlockByRecovery(keys.folder, keys.made.code)) == ErrorCode::KeyFilesDamaged);
    CHECK(codeOf(keys.unlock()) == ErrorCode::WrongKey); // the slot's own header no longer belongs to its seal

    REQUIRE(QFile::remove(keys.first));
    REQUIRE(QFile::remove(keys.second));
    CHECK(codeOf(keys.unlock()) == ErrorCode::VaultMissing);
}

TEST_CASE("a slot file cannot make the program compute or read without bounds", "[store][keyslots]")
{
    const Keys keys;
    const QByteArray good = bytesOf(keys.first);
    const QByteArray bad[] = {
        with(good, "\"ops\":1,", "\"ops\":21,"),
        with(good, "\"ops\":1,", "\"ops\":0,"),
        with(good, "\"ops\":1,", "\"ops\":-1,"),
        with(good, "\"ops\":1,", "\"ops\":1e99,"),
        with(good, "\"mem\":65536", "\"mem\":1073741825"),
        with(good, "\"mem\":65536", "\"mem\":8191"),
        with(good, "\"mem\":65536", "\"mem\":\"65536\""),
        with(good, "argon2id", "scrypt"),
        with(good, "\"format\":2", "\"format\":1"),
        with(good, "\"kind\":\"passphrase\"", "\"kind\":\"other\""),
        with(good, "\"page_size\"", "\"page_sizes\""),
        with(good, "Poste 1", QByteArray(201, 'x')),
        good + '\n',
        good + QByteArray(64 * 1024, ' '),
        QByteArray(1024 * 1024, '['),
    };
    for (const QByteArray &bytes : bad) {
        write(keys.first, bytes);
        write(keys.second, bytes);
        const qint64 start = threadTime();
        CHECK(codeOf(keys.unlock()) == ErrorCode::KeyFilesDamaged);
        CHECK(threadTime() - start < 1000);
    }
}

TEST_CASE("a changed passphrase replaces the former one without touching the database", "[store][keyslots]")
{
    const Keys keys;
    const QString database = databasePath(keys.folder);
    write(database, "pages");
    const QDateTime before = QFileInfo(database).lastModified();
    REQUIRE_OK(KeySlots::changePassphrase(keys.folder, keys.made.ring, keys.made.slot.id, phrase(u"cahier dentiste"_s),
                                          kCheap));
    CHECK(codeOf(keys.unlock()) == ErrorCode::WrongKey);
    const auto opened = keys.unlock(u"cahier dentiste"_s);
    REQUIRE_OK(opened);
    CHECK(isSame(opened->ring.main, keys.made.ring.main));
    CHECK(opened->slot == keys.made.slot);
    CHECK(opened->healing == Healing::None);
    REQUIRE_OK(KeySlots::unlockByRecovery(keys.folder, keys.made.code));
    CHECK(bytesOf(database) == "pages");
    CHECK(QFileInfo(database).lastModified() == before);
    CHECK(codeOf(KeySlots::changePassphrase(keys.folder, keys.made.ring, keys.made.slot.id, {}, kCheap)) ==
          ErrorCode::WeakPassphrase);
    CHECK(codeOf(KeySlots::changePassphrase(keys.folder, keys.made.ring, u"0000000000000000"_s, phrase(u"x"_s),
                                            kCheap)) == ErrorCode::NotFound);
}

TEST_CASE("an older copy put back does not bring a former passphrase back", "[store][keyslots]")
{
    const Keys keys;
    const QByteArray older = bytesOf(keys.first);
    REQUIRE_OK(KeySlots::changePassphrase(keys.folder, keys.made.ring, keys.made.slot.id, phrase(u"cahier dentiste"_s),
                                          kCheap));
    for (const QString &path : {keys.first, keys.second}) {
        write(path, older); // also what a power cut between the two writings leaves
        CHECK(codeOf(keys.unlock()) == ErrorCode::WrongKey);
        const auto opened = keys.unlock(u"cahier dentiste"_s);
        REQUIRE_OK(opened);
        CHECK(opened->healing == Healing::OlderCopy);
        CHECK(bytesOf(keys.first) == bytesOf(keys.second));
    }
}

TEST_CASE("a colleague gets a slot of her own and can lose it again", "[store][keyslots]")
{
    const Keys keys;
    const auto added = KeySlots::addPassphrase(keys.folder, keys.made.ring, phrase(u"escargot fenouil"_s),
                                               {u"Poste 2"_s, u"advisor"_s, u"samia.haddad"_s}, kCheap);
    REQUIRE_OK(added);
    const auto opened = keys.unlock(u"escargot fenouil"_s);
    REQUIRE_OK(opened);
    CHECK(opened->slot == *added);
    REQUIRE_OK(keys.unlock());
    CHECK(codeOf(KeySlots::unlock(keys.folder, phrase(u"escargot fenouil"_s), keys.made.slot.id)) ==
          ErrorCode::WrongKey);
    REQUIRE_OK(KeySlots::unlock(keys.folder, phrase(u"escargot fenouil"_s), added->id));

    const auto slotList = KeySlots::list(keys.folder);
    REQUIRE_OK(slotList);
    CHECK(slotList->size() == 3);
    CHECK(slotList->contains(*added));
    const auto rotated = KeySlots::rotate(keys.folder, keys.made.ring, {added->id});
    REQUIRE_OK(rotated);
    CHECK(codeOf(keys.unlock(u"escargot fenouil"_s)) == ErrorCode::WrongKey);
    REQUIRE_OK(KeySlots::settle(keys.folder, rotated->ring));
    CHECK(codeOf(KeySlots::rotate(keys.folder, rotated->ring, {added->id})) == ErrorCode::NotFound);
}

TEST_CASE("the last passphrase and the recovery slot cannot be removed", "[store][keyslots]")
{
    const Keys keys;
    const auto slotList = KeySlots::list(keys.folder);
    REQUIRE_OK(slotList);
    REQUIRE(slotList->size() == 2);
    const QByteArray before = bytesOf(keys.first);
    for (const SlotInfo &slot : *slotList) {
        CHECK(codeOf(KeySlots::rotate(keys.folder, keys.made.ring, {slot.id})) == ErrorCode::Refused);
    }
    const QString recovery = slotList->last().id;
    CHECK(codeOf(KeySlots::changePassphrase(keys.folder, keys.made.ring, recovery, phrase(u"x"_s), kCheap)) ==
          ErrorCode::Refused);
    CHECK(bytesOf(keys.first) == before);
}

TEST_CASE("a new recovery sheet makes the former one worthless", "[store][keyslots]")
{
    const Keys keys;
    const auto code = KeySlots::renewRecovery(keys.folder, keys.made.ring);
    REQUIRE_OK(code);
    REQUIRE_OK(KeySlots::unlockByRecovery(keys.folder, *code));
    CHECK(codeOf(KeySlots::unlockByRecovery(keys.folder, keys.made.code)) == ErrorCode::WrongKey);
    REQUIRE_OK(keys.unlock());
}

TEST_CASE("the same phrase opens whichever way its accents are written", "[store][keyslots]")
{
    const Keys keys;
    const QString composed = u"é\u00e9t\u00e9 o\u00f9 gar\u00e7on"_s.normalized(QString::NormalizationForm_C);
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    REQUIRE(composed != decomposed);
    REQUIRE_OK(KeySlots::changePassphrase(keys.folder, keys.made.ring, keys.made.slot.id, phrase(composed), kCheap));
    REQUIRE_OK(keys.unlock(decomposed));
}

TEST_CASE("the keys of another vault change nothing here, nor does its slot open anything", "[store][keyslots]")
{
    const Keys keys;
    const Keys stranger;
    CHECK(codeOf(KeySlots::renewRecovery(keys.folder, stranger.made.ring)) == ErrorCode::WrongKey);
    CHECK(codeOf(KeySlots::rotate(keys.folder, stranger.made.ring, {})) == ErrorCode::WrongKey);

    // Same passphrase in both: the newest copy that proves itself under the opened keys is the one that counts.
    write(keys.first, bytesOf(stranger.first));
    const auto opened = keys.unlock();
    REQUIRE_OK(opened);
    const bool ours = isSame(opened->ring.main, keys.made.ring.main);
    const bool theirs = isSame(opened->ring.main, stranger.made.ring.main);
    CHECK((ours || theirs));
}

TEST_CASE("no more than 32 slots", "[store][keyslots]")
{
    const Keys keys;
    for (int i = 2; i < SlotFile::kMaxSlots; ++i) {
        REQUIRE_OK(KeySlots::addPassphrase(keys.folder, keys.made.ring, phrase(u"p%1"_s.arg(i)), {}, kCheap));
    }
    CHECK(codeOf(KeySlots::addPassphrase(keys.folder, keys.made.ring, phrase(u"one more"_s), {}, kCheap)) ==
          ErrorCode::Refused);
    CHECK(bytesOf(keys.first).size() < SlotFile::kMaxBytes);
    REQUIRE_OK(keys.unlock(u"p31"_s));
}

TEST_CASE("the calibrated cost is never under the floor, and one guess at a slot costs half a second and 256 MiB",
          "[store][keyslots]")
{
    const auto cost = calibrateKdf();
    REQUIRE_OK(cost);
    CHECK(cost->operations >= 3);
    CHECK(cost->operations <= SlotFile::kMaxOperations);
    CHECK(cost->memory >= 64 * 1024 * 1024);
    CHECK(cost->memory <= 256 * 1024 * 1024);

    // A weak machine stops at the floor; this one does not.
    const Keys keys;
    REQUIRE_OK(KeySlots::changePassphrase(keys.folder, keys.made.ring, keys.made.slot.id, phrase(u"abricot"_s), *cost));
    const SlotCopy copy = SlotCopy::read(keys.first);
    REQUIRE(copy.state == SlotCopy::State::Readable);
    const Slot *const slot = copy.file.find(keys.made.slot.id);
    REQUIRE(slot != nullptr);
    CHECK(slot->cost.memory >= 256 * 1024 * 1024);
    CHECK(slot->cost.operations >= 3);
    const qint64 start = threadTime();
    CHECK(codeOf(keys.unlock(u"abricots"_s)) == ErrorCode::WrongKey);
    const qint64 guess = threadTime() - start;
    WARN("one guess: " << guess << " ms of the processor, " << slot->cost.memory / 1024 / 1024 << " MiB, "
                       << slot->cost.operations << " passes");
    CHECK(guess >= 500);
}
