// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/agekey.h"
#include "core/exchange/ustar.h"
#include "core/journal/wire.h"
#include "tests/kit/rawbundle.h"

#include "tests/kit/catch.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace relais;
using namespace relais::exchange;
using fixedkeys::alder;
using fixedkeys::birch;
using fixedkeys::us;
using rawbundle::RawBundle;

namespace {

Expected fromAlder()
{
    return {alder().signer.publicKey, alder().card.office, us().card.office,
            keyHash(*readAgeRecipient(us().recipients[0]))};
}

/// "applied", or the word of the error and its detail.
QString answer(const QByteArray &file, const Expected &expected = fromAlder())
{
    const Result<Opened> opened = openBundle(file, us().identities, JobControl());
    if (!opened) {
        return word(opened.error().code) + u' ' + opened.error().detail;
    }
    const Result<Body> body = readBody(*opened, expected, JobControl());
    return body ? u"applied"_s : word(body.error().code) + u' ' + body.error().detail;
}

Contents contents()
{
    const RawBundle raw(alder(), us());
    return {raw.manifest, raw.journal, {}};
}

QString refusalOf(const Contents &given, const QByteArray &recipient = us().recipients[0])
{
    const Result<Written> written = writeBundle(given, alder().signer, recipient, JobControl());
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::InvalidInput);
    return written.error().detail;
}

void addFile(Contents &to, const QByteArray &content)
{
    to.files.append(content);
    to.manifest.files.append({{}, 0, {}, u"text/plain"_s, u"A1DE0001-0000000000000001"_s});
}

} // namespace

TEST_CASE("a bundle comes back as it was written", "[exchange][bundle]")
{
    Contents given = contents();
    addFile(given, "a paper");
    addFile(given, {});
    const Result<Written> written = writeBundle(given, alder().signer, us().recipients[0], JobControl());
    REQUIRE_OK(written);
    const Result<Opened> opened = openBundle(written->file, us().identities, JobControl());
    REQUIRE_OK(opened);
    CHECK(opened->keyId == alder().signer.keyId);
    CHECK(opened->recipient == keyHash(*readAgeRecipient(us().recipients[0])));
    const Result<Body> body = readBody(*opened, fromAlder(), JobControl());
    REQUIRE_OK(body);
    CHECK(body->contents.journal == given.journal);
    CHECK(body->contents.files == given.files);
    CHECK(body->contents.manifest.lines == 1);
    CHECK(body->contents.manifest.journalBytes == given.journal.size());
    CHECK(body->contents.manifest.files[1].name == u"files/0002"_s);
    CHECK(body->hash == written->bodyHash);
    CHECK(QRegularExpression(u"^[a-z2-7]{16}\\.relais$"_s).match(written->name).hasMatch());
}

TEST_CASE("a bundle without lines and one made layer by layer are read", "[exchange][bundle]")
{
    RawBundle raw(alder(), us());
    CHECK(answer(raw.bytes()) == u"applied"_s);
    raw.journal.clear();
    CHECK(answer(raw.bytes()) == u"applied"_s);
    raw.addFile("only a paper");
    CHECK(answer(raw.bytes()) == u"applied"_s);
}

TEST_CASE("it is said which of our keys opened a bundle", "[exchange][bundle]")
{
    RawBundle raw(alder(), us());
    raw.recipients = {us().recipients[1]};
    const Result<Opened> opened = openBundle(raw.bytes(), us().identities, JobControl());
    REQUIRE_OK(opened);
    CHECK(opened->recipient == keyHash(*readAgeRecipient(us().recipients[1])));
    CHECK(answer(RawBundle(alder(), birch()).bytes()).startsWith(u"not_for_us"_s));
}

TEST_CASE("the padded sizes are few, none under 4 KiB and none an eighth larger", "[exchange][bundle]")
{
    CHECK(padded(0) == 4096);
    CHECK(padded(4096) == 4096);
    CHECK(padded(4097) == 4352);
    CHECK(padded(9 * 1024) == 9 * 1024);
    CHECK(padded(1'000'001) == 1'015'808);
    QSet<qsizetype> sizes;
    for (qsizetype bytes = 1; bytes <= 64 * 1024 * 1024; bytes = padded(bytes) + 1) {
        sizes.insert(padded(bytes));
    }
    CHECK(sizes.size() < 400);
    for (qsizetype bytes = 4096; bytes <= 64 * 1024 * 1024; bytes += 997) {
        const qsizetype size = padded(bytes);
        REQUIRE((size >= bytes && (size - bytes) * 8 <= bytes && padded(size) == size));
    }
}

TEST_CASE("what is written has a padded size whatever is inside", "[exchange][bundle]")
{
    for (const qsizetype size : {0, 1, 1000, 1500, 5000, 100'000}) {
        Contents given = contents();
        addFile(given, QByteArray(size, 'p'));
        const Result<Written> written = writeBundle(given, alder().signer, us().recipients[0], JobControl());
        REQUIRE_OK(written);
        const Result<Opened> opened = openBundle(written->file, us().identities, JobControl());
        REQUIRE_OK(opened);
        CHECK(padded(opened->plain.size()) == opened->plain.size());
    }
}

TEST_CASE("nothing is written that would be refused where it arrives", "[exchange][bundle]")
{
    Contents given = contents();
    SECTION("a line without its end, an empty one, one too long, one too many")
    {
        given.journal = "{}";
        CHECK(refusalOf(given) == u"bundle: line"_s);
        given.journal = "{}\n\n";
        CHECK(refusalOf(given) == u"bundle: line"_s);
        given.journal = QByteArray(journal::kLongestLine + 1, 'a') + '\n';
        CHECK(refusalOf(given) == u"bundle: line"_s);
        given.journal = QByteArray("{}\n").repeated(20'001);
        CHECK(refusalOf(given) == u"bundle: manifest: journal.n"_s);
    }
    SECTION("another recipient than the manifest names")
    {
        CHECK(refusalOf(given, birch().recipients[0]) == u"bundle: to.key"_s);
        CHECK(refusalOf(given, "age1nonsense") == u"bundle: to.key"_s);
    }
    SECTION("files without their entry, too large, too many, too much of them")
    {
        given.files = {"x"};
        CHECK(refusalOf(given) == u"bundle: files"_s);
        given = contents();
        addFile(given, QByteArray(kLargestFile + 1, 'x'));
        CHECK(refusalOf(given) == u"bundle: manifest: files[0].bytes"_s);
        given = contents();
        for (qsizetype i = 0; i <= kMostFiles; ++i) {
            addFile(given, {});
        }
        CHECK(refusalOf(given) == u"bundle: manifest: files"_s);
        given = contents();
        for (int i = 0; i < 4; ++i) {
            addFile(given, QByteArray(kLargestFile, 'x'));
        }
        CHECK(refusalOf(given) == u"bundle: size"_s);
    }
    SECTION("a manifest of a form that is not read")
    {
        given.manifest.bundle = u"1"_s;
        CHECK(refusalOf(given) == u"bundle: manifest: bundle"_s);
    }
}

TEST_CASE("whoever is named otherwise than by the key that signed is an alarm", "[exchange][bundle]")
{
    RawBundle raw(alder(), us());
    SECTION("the comment says another than the manifest")
    {
        Manifest other = raw.manifest;
        SECTION("sender")
        {
            other.from.office = birch().card.office;
        }
        SECTION("recipient")
        {
            other.to.office = birch().card.office;
        }
        SECTION("epoch")
        {
            other.epoch = 2;
        }
        SECTION("number")
        {
            other.sequence = 2;
        }
        SECTION("bundle")
        {
            other.bundle.back() = u'2';
        }
        raw.comment = trustedCommentOf(other);
        CHECK(answer(raw.bytes()) == u"sender_contradicts comment"_s);
    }
    SECTION("the comment has another form")
    {
        raw.comment = u"relais-bundle/1"_s;
        CHECK(answer(raw.bytes()) == u"sender_contradicts comment"_s);
        raw.comment = trustedCommentOf(raw.manifest) + u' ';
        CHECK(answer(raw.bytes()) == u"sender_contradicts comment"_s);
        raw.comment = u""_s;
        CHECK(answer(raw.bytes()) == u"sender_contradicts comment"_s);
    }
    SECTION("manifest and comment name another office")
    {
        raw.manifest.from.office = birch().card.office;
        CHECK(answer(raw.bytes()) == u"sender_contradicts office"_s);
    }
    SECTION("the manifest names another key")
    {
        raw.manifest.from.key = keyHash(birch().signer.publicKey);
        CHECK(answer(raw.bytes()) == u"sender_contradicts key"_s);
    }
    SECTION("it was made for another office, or another key of ours")
    {
        raw.manifest.to.office = birch().card.office;
        CHECK(answer(raw.bytes()) == u"bundle_diverted office"_s);
        raw.manifest.to.office = us().card.office;
        raw.manifest.to.key = keyHash(*readAgeRecipient(birch().recipients[0]));
        CHECK(answer(raw.bytes()) == u"bundle_diverted key"_s);
    }
}

TEST_CASE("nothing of a body is looked at before both signatures hold", "[exchange][bundle]")
{
    RawBundle raw(alder(), us());
    raw.spoil.body = [](QByteArray &body) { body.fill('x'); };
    CHECK(answer(raw.bytes()) == u"bundle_altered tar: checksum"_s);
    raw.signedBy = &birch();
    CHECK(answer(raw.bytes()) == u"signature_wrong body"_s);
    raw.signedBy = &alder();
    raw.spoil.lines = [](QByteArray &lines) { rawbundle::replace(lines, "seq=1", "seq=2"); };
    CHECK(answer(raw.bytes()) == u"signature_wrong comment"_s);
    raw.spoil.lines = {};
    raw.spoil.plain = [](QByteArray &plain) { plain.back() = 'y'; };
    CHECK(answer(raw.bytes()) == u"signature_wrong body"_s);
}

TEST_CASE("entries must be those of the manifest, with its sizes and hashes", "[exchange][bundle]")
{
    RawBundle raw(alder(), us());
    raw.addFile("paper");
    SECTION("one is missing")
    {
        raw.spoil.archive = [](QByteArray &archive) { archive.chop(ustarLength(5)); };
        CHECK(answer(raw.bytes()) == u"bundle_altered tar: missing"_s);
    }
    SECTION("the journal is missing")
    {
        const qsizetype journal = ustarLength(raw.journal.size());
        raw.spoil.archive = [journal](QByteArray &archive) {
            archive.remove(archive.size() - ustarLength(5) - journal, journal);
        };
        CHECK(answer(raw.bytes()) == u"bundle_altered tar: missing"_s);
    }
    SECTION("one is more")
    {
        raw.spoil.archive = [](QByteArray &archive) { appendUstar(archive, "files/0002", "x"); };
        CHECK(answer(raw.bytes()) == u"bundle_altered tar: extra"_s);
    }
    SECTION("one has another content of the same size")
    {
        raw.spoil.archive = [](QByteArray &archive) { rawbundle::replace(archive, "paper", "prper"); };
        CHECK(answer(raw.bytes()) == u"bundle_altered tar: content"_s);
    }
    SECTION("one has another size than the manifest says")
    {
        raw.spoil.json = [](QByteArray &json) { rawbundle::replace(json, R"("bytes":5)", R"("bytes":6)"); };
        CHECK(answer(raw.bytes()) == u"bundle_altered tar: content"_s);
    }
    SECTION("a journal that the manifest does not know")
    {
        raw.spoil.json = [](QByteArray &json) {
            QJsonObject object = QJsonDocument::fromJson(json).object();
            object[u"journal"_s] = QJsonObject{
                {u"n"_s, 0},
                {u"bytes"_s, 0},
                {u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash({}, QCryptographicHash::Sha256).toHex())}};
            json = QJsonDocument(object).toJson(QJsonDocument::Compact);
        };
        CHECK(answer(raw.bytes()) == u"bundle_altered tar: missing"_s);
    }
}

TEST_CASE("the journal has as many lines as the manifest says, each ended and none too long", "[exchange][bundle]")
{
    RawBundle raw(alder(), us());
    raw.spoil.json = [](QByteArray &json) { rawbundle::replace(json, R"("n":1)", R"("n":2)"); };
    CHECK(answer(raw.bytes()) == u"bundle_altered journal: lines"_s);
    raw.journal.chop(1);
    raw.spoil.json = [](QByteArray &json) { rawbundle::replace(json, R"("n":0)", R"("n":1)"); };
    CHECK(answer(raw.bytes()) == u"bundle_altered journal: end"_s);
    raw.spoil.json = {};
    raw.journal = QByteArray(journal::kLongestLine, 'a') + '\n';
    CHECK(answer(raw.bytes()) == u"applied"_s);
    raw.journal = QByteArray(journal::kLongestLine + 1, 'a') + '\n';
    CHECK(answer(raw.bytes()) == u"bundle_altered journal: line"_s);
}

TEST_CASE("a bundle of a later format waits, but only when it is for us and from its signer", "[exchange][bundle]")
{
    RawBundle raw(alder(), us());
    raw.manifest.format = 2;
    CHECK(answer(raw.bytes()) == u"applied"_s);
    raw.manifest.least = 2;
    CHECK(answer(raw.bytes()) == u"bundle_for_later manifest: min"_s);
    raw.spoil.archive = [](QByteArray &archive) { archive += rawbundle::entry("index.json", "of format 2"); };
    CHECK(answer(raw.bytes()) == u"bundle_for_later manifest: min"_s);
    raw.manifest.to.office = birch().card.office;
    CHECK(answer(raw.bytes()) == u"bundle_diverted office"_s);
    raw.comment = u"relais-bundle/2 whatever"_s;
    CHECK(answer(raw.bytes()) == u"bundle_for_later comment"_s);
    raw.signedBy = &birch();
    CHECK(answer(raw.bytes()) == u"signature_wrong body"_s);
}

TEST_CASE("what a bundle announces is read from its signed comment", "[exchange][bundle]")
{
    RawBundle raw(alder(), us());
    raw.manifest.epoch = 1'795'165'200'000;
    const auto announced = announcedBy(*openBundle(raw.bytes(), us().identities, JobControl()));
    REQUIRE(announced);
    CHECK(announced->from == alder().card.office);
    CHECK(announced->to == us().card.office);
    CHECK(announced->epoch == 1'795'165'200'000);
    CHECK(announced->sequence == 1);
    CHECK(announced->bundle == raw.manifest.bundle);
    const auto isRead = [&](const QString &from, const QString &to, const QString &epoch, const QString &sequence) {
        raw.comment = u"relais-bundle/1 from=%1 to=%2 epoch=%3 seq=%4 bundle=%5"_s.arg(from, to, epoch, sequence,
                                                                                       raw.manifest.bundle);
        return announcedBy(*openBundle(raw.bytes(), us().identities, JobControl())).has_value();
    };
    const QString one = u"1"_s;
    const QString last = u"9007199254740992"_s;
    const QString beyond = u"9007199254740993"_s; // a receipt could not name it
    CHECK(isRead(u"A1DE0001"_s, u"A1DE0001.X7Q2"_s, last, last));
    CHECK_FALSE(isRead(u"A1DE0001"_s, u"A1DE0001.X7Q2"_s, beyond, one));
    CHECK_FALSE(isRead(u"A1DE0001"_s, u"A1DE0001.X7Q2"_s, one, beyond));
    CHECK_FALSE(isRead(u"A1DE0001.X"_s, u"A1DE0001"_s, one, one));
    CHECK_FALSE(isRead(u"A1DE0001"_s, u"A1DE000100000"_s, one, one));
    raw.comment = u"relais-bundle/1 from=A1DE0001"_s;
    CHECK_FALSE(announcedBy(*openBundle(raw.bytes(), us().identities, JobControl())));
}

TEST_CASE("writing and reading stop when they are told to", "[exchange][bundle]")
{
    JobControl stopped;
    stopped.cancel();
    Contents given = contents();
    addFile(given, QByteArray(200'000, 'x'));
    const auto written = writeBundle(given, alder().signer, us().recipients[0], stopped);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Cancelled);
    const QByteArray file = writeBundle(given, alder().signer, us().recipients[0], JobControl())->file;
    const auto opened = openBundle(file, us().identities, stopped);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::Cancelled);
    const auto body = readBody(*openBundle(file, us().identities, JobControl()), fromAlder(), stopped);
    REQUIRE_FALSE(body);
    CHECK(body.error().code == ErrorCode::Cancelled);
}
