// SPDX-License-Identifier: GPL-3.0-or-later
// The public vectors of the age format (C2SP/CCTV age/testdata): each file says what is expected of it.
#include "core/exchange/agestream.h"
#include "core/exchange/strictbase64.h"
#include "tests/exchange/ageforge.h"
#include "tests/kit/catch.h"
#include "tests/kit/shared.h"

#include <QCryptographicHash>
#include <QDir>
#include <QMultiMap>
#include <QtEndian>

using namespace relais;
using namespace relais::exchange;

namespace {

struct Vector {
    QString name;
    QMultiMap<QByteArray, QByteArray> fields;
    QByteArray file;

    [[nodiscard]] bool isArmoured() const { return fields.contains("armored"); }
    /// Made for a kind of key that format 1 does not have.
    [[nodiscard]] bool isLater() const { return fields.value("identity").startsWith("AGE-SECRET-KEY-PQ-"); }
};

Vector readVector(const QString &path)
{
    Vector vector{QFileInfo(path).fileName(), {}, {}};
    const QByteArray bytes = readFile(path);
    qsizetype at = 0;
    for (;;) {
        const qsizetype end = bytes.indexOf('\n', at);
        REQUIRE(end >= 0);
        const QByteArray line = bytes.mid(at, end - at);
        at = end + 1;
        if (line.isEmpty()) {
            break;
        }
        const qsizetype colon = line.indexOf(": ");
        REQUIRE(colon > 0);
        vector.fields.insert(line.first(colon), line.mid(colon + 2));
    }
    vector.file = bytes.mid(at);
    if (vector.fields.contains("compressed")) {
        REQUIRE(vector.fields.value("compressed") == "zlib");
        QByteArray size(4, '\0');
        qToBigEndian<quint32>(32 << 20, size.data());
        vector.file = qUncompress(size + vector.file);
        REQUIRE_FALSE(vector.file.isEmpty());
    }
    return vector;
}

/// What of the vectors the test reads; empty when they are not there.
QList<Vector> vectors()
{
    const QDir folder(sharedFolder() + u"/reference/age"_s);
    QList<Vector> found;
    if (!sharedFolder().isEmpty()) {
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            found.append(readVector(folder.filePath(name)));
        }
    }
    return found;
}

Result<QByteArray> opened(const Vector &vector)
{
    std::vector<SecretBytes> identities;
    for (const QByteArray &text : vector.fields.values("identity")) {
        auto identity = readAgeIdentity(text);
        REQUIRE(identity);
        identities.push_back(*std::move(identity));
    }
    if (!identities.empty()) {
        auto result = decryptAge(vector.file, identities);
        return result ? Result<QByteArray>(std::move(result->plain)) : result.error();
    }
    Result<QByteArray> result = Error{ErrorCode::NotForUs, u"stanza"_s};
    for (QByteArray phrase : vector.fields.values("passphrase")) {
        result = decryptAgeByPassphrase(vector.file, SecretBytes::take(phrase));
        if (result) {
            return result;
        }
    }
    return result;
}

/// The answer in the words of the vectors.
QByteArray kindOf(const Result<QByteArray> &result)
{
    static const QStringList kPayload = {u"chunk"_s, u"empty"_s, u"trailing"_s};
    if (result) {
        return "success";
    }
    const Error &error = result.error();
    if (error.code == ErrorCode::NotForUs) {
        return "no match";
    }
    if (kPayload.contains(error.detail)) {
        return "payload failure";
    }
    return error.code == ErrorCode::BundleAltered && error.detail == u"mac" ? "HMAC failure" : "header failure";
}

} // namespace

TEST_CASE("each public age vector answers as it says", "[exchange][age][agevectors]")
{
    const QList<Vector> all = vectors();
    if (all.isEmpty()) {
        WARN("skipped: no public vectors");
        return;
    }
    int read = 0;
    for (const Vector &vector : all) {
        INFO(vector.name.toStdString());
        INFO(vector.fields.value("comment").toStdString());
        if (vector.isLater()) {
            continue;
        }
        ++read;
        const Result<QByteArray> result = opened(vector);
        if (!result) {
            INFO(answerOf(result.error()).toStdString());
        }
        if (vector.isArmoured()) { // format 1 is binary: refused whether the armour is sound or not
            REQUIRE_FALSE(result);
            CHECK((result.error().code == ErrorCode::BundleArmoured || result.error().code == ErrorCode::NotABundle));
            continue;
        }
        CHECK(kindOf(result) == vector.fields.value("expect"));
        if (result) {
            CHECK(QCryptographicHash::hash(*result, QCryptographicHash::Sha256).toHex() ==
                  vector.fields.value("payload"));
        }
    }
    CHECK(read > 0);
}

TEST_CASE("what opens of the public age vectors is written again byte for byte", "[exchange][age][agevectors]")
{
    const QList<Vector> all = vectors();
    if (all.isEmpty()) {
        WARN("skipped: no public vectors");
        return;
    }
    int written = 0;
    for (const Vector &vector : all) {
        INFO(vector.name.toStdString());
        if (vector.isArmoured() || vector.isLater() || vector.fields.value("expect") != "success") {
            continue;
        }
        const auto header = readAgeHeader(vector.file);
        REQUIRE_OK(header);
        QByteArray hex = QByteArray::fromHex(vector.fields.value("file key"));
        const SecretBytes fileKey = SecretBytes::take(hex);
        QByteArray again = ageHeaderText(header->stanzas);
        again += ' ' + base64Text(ageHeaderMac(fileKey, again), Base64Padding::Absent) + '\n';
        CHECK(again == vector.file.first(header->length));

        const QByteArray nonce = vector.file.mid(header->length, kAgeNonceBytes);
        const QByteArray text = opened(vector).value();
        QByteArray stream(ageStreamLength(text.size()), '\0');
        REQUIRE_OK(sealAgeStream(
            text, ageStreamKey(fileKey, nonce),
            {reinterpret_cast<unsigned char *>(stream.data()), static_cast<std::size_t>(stream.size())}, JobControl()));
        CHECK(stream == vector.file.mid(header->length + kAgeNonceBytes));
        ++written;
    }
    CHECK(written > 0);
}
