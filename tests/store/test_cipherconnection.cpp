// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipherconnection.h"
#include "core/store/sqlerror.h"
#include "tests/kit/catch.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace relais;
using namespace relais::store;

namespace {

using Mode = CipherConnection::Mode;
const QString kMarker = u"Quetsche-7731"_s;

struct Place {
    QTemporaryDir folder;
    QString path = folder.filePath(u"vault.db"_s);
    SecretBytes key = SecretBytes::random(32);

    [[nodiscard]] Result<std::unique_ptr<CipherConnection>> open(Mode mode = Mode::Open) const
    {
        return CipherConnection::open(path, key, {}, mode);
    }
    /// A closed file of some hundred pages, each holding the marker.
    void fill() const
    {
        auto opened = open(Mode::Create);
        REQUIRE_OK(opened);
        QSqlQuery query((*opened)->database());
        REQUIRE(query.exec(u"CREATE TABLE note(id INTEGER PRIMARY KEY, body TEXT)"_s));
        REQUIRE(query.prepare(u"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 2000) "
                              "INSERT INTO note(body) SELECT ? || x || hex(zeroblob(100)) FROM c"_s));
        query.addBindValue(kMarker);
        REQUIRE(query.exec());
    }
    [[nodiscard]] QByteArray bytes(const QString &suffix = {}) const
    {
        QFile file(path + suffix);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &content) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
};

ErrorCode codeOf(const Result<std::unique_ptr<CipherConnection>> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

/// The first error met while every row is read; Cancelled stands for "none".
ErrorCode readAll(const Result<std::unique_ptr<CipherConnection>> &opened)
{
    if (!opened) {
        return opened.error().code;
    }
    QSqlQuery query((*opened)->database());
    query.setForwardOnly(true);
    if (query.exec(u"SELECT id, body FROM note"_s)) {
        while (query.next()) {
        }
    }
    return query.lastError().type() == QSqlError::NoError ? ErrorCode::Cancelled : sqlError(query.lastError()).code;
}

} // namespace

TEST_CASE("the linked engine is the one the vault needs", "[store][cipherconnection]")
{
    REQUIRE_OK(verifyEngine());
}

TEST_CASE("what is written is read again with the same key and with no other", "[store][cipherconnection]")
{
    const Place place;
    place.fill();
    CHECK(readAll(place.open()) == ErrorCode::Cancelled);
    CHECK(codeOf(CipherConnection::open(place.path, SecretBytes::random(32), {}, Mode::Open)) == ErrorCode::WrongKey);
    CHECK(codeOf(CipherConnection::open(place.path, SecretBytes::random(31), {}, Mode::Open)) ==
          ErrorCode::InvalidInput);
    CHECK(codeOf(CipherConnection::open(place.path, SecretBytes(), {}, Mode::Open)) == ErrorCode::InvalidInput);
}

TEST_CASE("neither the file nor its write-ahead log shows a word of what was written", "[store][cipherconnection]")
{
    const Place place;
    place.fill();
    const auto opened = place.open();
    REQUIRE_OK(opened);
    REQUIRE(QSqlQuery((*opened)->database()).exec(u"UPDATE note SET body = body || 'x' WHERE id < 50"_s));
    CHECK(place.bytes(u"-wal"_s).size() > 4096);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        CHECK_FALSE(place.bytes(suffix).contains(kMarker.toLatin1()));
    }
    CHECK_FALSE(place.bytes().startsWith("SQLite format 3"));
    CHECK(QFile::permissions(place.path) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("other cipher parameters than those of the creation do not open", "[store][cipherconnection]")
{
    const Place place;
    place.fill();
    CipherParameters other;
    other.hmacAlgorithm = u"HMAC_SHA512"_s;
    CHECK(codeOf(CipherConnection::open(place.path, place.key, other, Mode::Open)) == ErrorCode::WrongKey);
    other = {};
    other.pageSize = 8192;
    CHECK(codeOf(CipherConnection::open(place.path, place.key, other, Mode::Open)) == ErrorCode::WrongKey);
    other = {};
    other.kdfAlgorithm = u"PBKDF2_HMAC_SHA1"_s;
    CHECK(codeOf(CipherConnection::open(place.path, place.key, other, Mode::Open)) == ErrorCode::WrongKey);
    other = {};
    other.hmacAlgorithm = u"HMAC_MD5"_s; // unknown to the engine
    CHECK(codeOf(CipherConnection::open(place.path, place.key, other, Mode::Open)) == ErrorCode::WrongEngine);
    other.hmacAlgorithm = u"HMAC_SHA256; DROP TABLE note"_s;
    CHECK(codeOf(CipherConnection::open(place.path, place.key, other, Mode::Open)) == ErrorCode::KeyFilesDamaged);
    CHECK(readAll(place.open()) == ErrorCode::Cancelled);
}

TEST_CASE("a plain, an empty, an absent and an already present database are each refused in their own way",
          "[store][cipherconnection]")
{
    const Place place;
    CHECK(codeOf(place.open()) == ErrorCode::VaultMissing);
    CHECK_FALSE(QFile::exists(place.path));
    place.write("");
    CHECK(codeOf(place.open()) == ErrorCode::VaultDamaged);
    CHECK(codeOf(place.open(Mode::Create)) == ErrorCode::VaultExists);
    place.write(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
    CHECK(codeOf(place.open()) == ErrorCode::VaultPlain);
    CHECK(place.bytes().size() == 4096);
}

TEST_CASE("a byte changed anywhere in the file is noticed", "[store][cipherconnection]")
{
    const Place place;
    place.fill();
    const QByteArray good = place.bytes();
    REQUIRE(good.size() > 100 * 4096);
    int noticed = 0;
    const qsizetype stride = good.size() / 97;
    int tried = 0;
    for (qsizetype offset = 0; offset < good.size(); offset += stride, ++tried) {
        QByteArray bad = good;
        bad[offset] = static_cast<char>(bad[offset] ^ 0x01);
        place.write(bad);
        const ErrorCode code = readAll(place.open());
        // The first page holds the salt and the schema: there, a change cannot be told from a wrong key.
        noticed += code == (offset < 4096 ? ErrorCode::WrongKey : ErrorCode::VaultDamaged) ? 1 : 0;
    }
    CHECK(noticed == tried);
    place.write(good.left(good.size() / 2));
    CHECK(readAll(place.open()) == ErrorCode::VaultDamaged);
    place.write(good);
    CHECK(readAll(place.open()) == ErrorCode::Cancelled);
}

TEST_CASE("every opening sets the same durable and private ways of working", "[store][cipherconnection]")
{
    const Place place;
    place.fill();
    const auto opened = place.open();
    REQUIRE_OK(opened);
    const auto pragma = [&opened](const QString &name) {
        QSqlQuery query((*opened)->database());
        REQUIRE(query.exec(u"PRAGMA "_s + name));
        return query.next() ? query.value(0).toString() : QString();
    };
    CHECK(pragma(u"journal_mode"_s) == u"wal"_s);
    CHECK(pragma(u"synchronous"_s) == u"2"_s);
    CHECK(pragma(u"foreign_keys"_s) == u"1"_s);
    CHECK(pragma(u"secure_delete"_s) == u"1"_s);
    CHECK(pragma(u"temp_store"_s) == u"2"_s);
    CHECK(pragma(u"cache_size"_s) == u"-65536"_s);
    CHECK(pragma(u"busy_timeout"_s).toInt() > 0);
    CHECK(pragma(u"cipher_integrity_check"_s).isEmpty());
}

TEST_CASE("a closed connection leaves no name and no log behind", "[store][cipherconnection]")
{
    const Place place;
    place.fill();
    const QStringList before = QSqlDatabase::connectionNames();
    {
        const auto opened = place.open();
        REQUIRE_OK(opened);
        CHECK(QSqlDatabase::connectionNames().size() == before.size() + 1);
        REQUIRE(QSqlQuery((*opened)->database()).exec(u"DELETE FROM note WHERE id = 1"_s));
    }
    CHECK(QSqlDatabase::connectionNames() == before);
    CHECK(QDir(place.folder.path()).entryList(QDir::Files) == QStringList{u"vault.db"_s});
}
