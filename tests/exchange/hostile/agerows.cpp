// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 1 to 19: what is wrong before there is a plain text.
#include "core/exchange/agekey.h"
#include "core/exchange/strictbase64.h"
#include "tests/exchange/hostile/lines.h"
#include "tests/exchange/hostile/shelf.h"

using namespace relais;
using namespace relais::exchange;
using fixedkeys::alder;
using fixedkeys::birch;
using fixedkeys::us;
using hostile::first;
using rawbundle::RawBundle;
using rawbundle::Spoil;

namespace {

RawBundle good()
{
    return {alder(), us()};
}

/// Our own header with another first line.
QByteArray withVersion(const QByteArray &line)
{
    RawBundle raw = good();
    raw.spoil.header = [&](QByteArray &header) { rawbundle::replace(header, "age-encryption.org/v1", line); };
    return raw.bytes();
}

QByteArray armoured(const QByteArray &before)
{
    QByteArray text = before + "-----BEGIN AGE ENCRYPTED FILE-----\n";
    const QByteArray base64 = good().bytes().toBase64();
    for (qsizetype at = 0; at < base64.size(); at += 64) {
        text += base64.mid(at, 64) + '\n';
    }
    return text + "-----END AGE ENCRYPTED FILE-----\n";
}

/// A stanza before our own, under a MAC that holds.
QByteArray withStanza(const QList<QByteArray> &arguments, const QByteArray &body)
{
    RawBundle raw = good();
    raw.more = {{arguments, body}};
    return raw.bytes();
}

QByteArray withShare(const QByteArray &share)
{
    return withStanza({"X25519", base64Text(share, Base64Padding::Absent)}, QByteArray(32, 'b'));
}

QByteArray withHeader(const Spoil &spoil)
{
    RawBundle raw = good();
    raw.spoil.header = spoil;
    return raw.bytes();
}

QByteArray withPayload(const Spoil &spoil)
{
    RawBundle raw = good();
    raw.spoil.payload = spoil;
    return raw.bytes();
}

QByteArray withChunk(int place, rawbundle::Chunk kind)
{
    RawBundle raw = good();
    raw.spoil.stream = [&](const SecretBytes &key, const QByteArray &plain) {
        return rawbundle::sealedChunk(key, plain, place, kind);
    };
    return raw.bytes();
}

void addFiles(Shelf &shelf)
{
    shelf.reader(1, u"empty"_s, {}, "INC", ErrorCode::BundleIncomplete);
    shelf.reader(1, u"first-bytes"_s, "age-encryption.org/v", "INC", ErrorCode::BundleIncomplete);
    shelf.made(2, u"over-64-mib"_s, "REF", ErrorCode::BundleTooLarge);
    shelf.made(2, u"over-64-mib-of-zeros"_s, "REF", ErrorCode::BundleTooLarge);
    shelf.reader(3, u"pdf"_s, "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n", "REF", ErrorCode::NotABundle);
    shelf.reader(3, u"zip"_s, QByteArray("PK\x03\x04\x14\0\0\0", 8) + QByteArray(60, '\0'), "REF",
                 ErrorCode::NotABundle);
    shelf.reader(3, u"login-page"_s, "<!DOCTYPE html><html><title>Connexion au réseau</title></html>\n", "REF",
                 ErrorCode::NotABundle);
    shelf.reader(3, u"zeros"_s, QByteArray(4096, '\0'), "REF", ErrorCode::NotABundle);
    shelf.reader(4, u"version-2"_s, withVersion("age-encryption.org/v2"), "REF", ErrorCode::BundleNewer);
    shelf.reader(4, u"version-10"_s, withVersion("age-encryption.org/v10"), "REF", ErrorCode::BundleNewer);
    shelf.reader(5, u"armoured"_s, armoured({}), "REF", ErrorCode::BundleArmoured);
    shelf.reader(5, u"armoured-after-blanks"_s, armoured("\n\n  "), "REF", ErrorCode::BundleArmoured);
    shelf.reader(6, u"line-of-8-kib"_s, "age-encryption.org/v1\n-> X25519 " + QByteArray(8'192, 'A'), "REF",
                 ErrorCode::BundleTooLarge);
    shelf.reader(6, u"version-line-of-8-kib"_s, "age-encryption.org/v1" + QByteArray(8'192, '1'), "REF",
                 ErrorCode::BundleTooLarge);
    shelf.made(6, u"line-of-16-mib"_s, "REF", ErrorCode::BundleTooLarge);
    shelf.made(6, u"header-over-64-kib"_s, "REF", ErrorCode::BundleTooLarge);
}

void addStanzas(Shelf &shelf)
{
    RawBundle many = good();
    many.more = QList<AgeStanza>(16, {{"grease"}, {}});
    shelf.reader(7, u"17-stanzas"_s, many.bytes(), "REF", ErrorCode::BundleTooLarge);
    RawBundle offices = good();
    offices.recipients = QList<QByteArray>(17, us().recipients[0]);
    shelf.reader(7, u"17-recipients"_s, offices.bytes(), "REF", ErrorCode::BundleTooLarge);
    shelf.made(7, u"200000-stanzas"_s, "REF", ErrorCode::BundleTooLarge);
    const QByteArray salt = base64Text(QByteArray(16, 's'), Base64Padding::Absent);
    shelf.reader(8, u"scrypt-63"_s, withStanza({"scrypt", salt, "63"}, QByteArray(32, 'b')), "REF",
                 ErrorCode::BundleAltered);
    shelf.reader(8, u"scrypt-alone"_s,
                 "age-encryption.org/v1\n-> scrypt " + salt + " 18\n" +
                     base64Text(QByteArray(32, 'b'), Base64Padding::Absent) + "\n--- " +
                     base64Text(QByteArray(32, 'm'), Base64Padding::Absent) + '\n' + QByteArray(48, 'x'),
                 "REF", ErrorCode::BundleAltered);
    RawBundle grease = first(); // what a vault takes, besides
    grease.more = {{{"grease", "joint", "~"}, QByteArray(100, 'g')}};
    shelf.inbox(9, u"grease"_s, grease.bytes(), {"APP"});
    RawBundle two = first();
    two.recipients = {birch().recipients[0], us().recipients[0]};
    shelf.inbox(9, u"two-recipients"_s, two.bytes(), {"APP"});
    shelf.reader(10, u"share-zero"_s, withShare(QByteArray(32, '\0')), "REF", ErrorCode::BundleAltered);
    shelf.reader(10, u"share-one"_s, withShare(QByteArray(1, '\1') + QByteArray(31, '\0')), "REF",
                 ErrorCode::BundleAltered);
    shelf.reader(10, u"share-of-order-8"_s,
                 withShare(QByteArray::fromHex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800")),
                 "REF", ErrorCode::BundleAltered);
}

void addForms(Shelf &shelf)
{
    const QByteArray share = base64Text(QByteArray(31, 's') + '\1', Base64Padding::Absent);
    const QByteArray body(32, 'b');
    const auto refused = [&](const QString &name, const QByteArray &bytes) {
        shelf.reader(11, name, bytes, "REF", ErrorCode::BundleAltered);
    };
    refused(u"extra-argument"_s, withStanza({"X25519", share, "more"}, body));
    refused(u"no-argument"_s, withStanza({"X25519"}, body));
    refused(u"share-padded"_s, withStanza({"X25519", share + '='}, body));
    QByteArray loose = share;
    loose.back() = loose.back() == 'E' ? 'F' : loose.back() + 1; // the two bits that stand for nothing are not zero
    refused(u"share-not-canonical"_s, withStanza({"X25519", loose}, body));
    refused(u"share-of-31-bytes"_s, withShare(QByteArray(31, 's')));
    refused(u"body-of-31-bytes"_s, withStanza({"X25519", share}, QByteArray(31, 'b')));
    refused(u"body-of-33-bytes"_s, withStanza({"X25519", share}, QByteArray(33, 'b')));
    refused(u"cr"_s, withHeader([](QByteArray &header) { header.replace("\n---", "\r\n---"); }));
    refused(u"two-blanks"_s, withHeader([](QByteArray &header) { header.replace("-> X25519 ", "-> X25519  "); }));

    RawBundle other = good();
    other.recipients = {birch().recipients[0]};
    shelf.reader(12, u"for-birch"_s, other.bytes(), "REF", ErrorCode::NotForUs);
    other.recipients = {fixedkeys::hazel().recipients[0], fixedkeys::elm().recipients[0]};
    shelf.reader(12, u"for-two-others"_s, other.bytes(), "REF", ErrorCode::NotForUs);

    RawBundle retired = first();
    retired.recipients = {us().recipients[1]};
    retired.manifest.to.key = keyHash(*readAgeRecipient(us().recipients[1]));
    shelf.inbox(13, u"retired-key"_s, retired.bytes(), {"APP"});
    shelf.inbox(13, u"retired-key-late"_s, retired.bytes(), {"QUA", "key_retired", "recipient", "2026-12-10"});
}

void addPayloads(Shelf &shelf)
{
    const auto altered = [&](int row, const QString &name, const QByteArray &bytes) {
        shelf.reader(row, name, bytes, "REF", ErrorCode::BundleAltered);
    };
    RawBundle mac = good();
    mac.spoil.macLine = [](QByteArray &line) { line[5] = line[5] == 'A' ? 'B' : 'A'; };
    altered(14, u"mac-changed"_s, mac.bytes());
    RawBundle header = good();
    header.more = {{{"grease"}, "1"}};
    header.spoil.file = [](QByteArray &file) { rawbundle::replace(file, "-> grease", "-> crease"); };
    altered(14, u"header-changed"_s, header.bytes());
    const auto incomplete = [&](int row, const QString &name, qsizetype payload) {
        const QByteArray cut = withPayload([payload](QByteArray &bytes) { bytes.truncate(payload); });
        shelf.reader(row, name, cut, "INC", ErrorCode::BundleIncomplete);
    };
    incomplete(15, u"no-nonce"_s, 0);
    incomplete(15, u"nonce-of-15-bytes"_s, 15);
    const auto flip = [](qsizetype at) {
        return [at](QByteArray &bytes) {
            const qsizetype place = at < 0 ? bytes.size() + at : at;
            bytes[place] = static_cast<char>(bytes[place] ^ 1);
        };
    };
    altered(16, u"first-byte"_s, withPayload(flip(16)));
    altered(16, u"tag"_s, withPayload(flip(-1)));
    altered(16, u"nonce"_s, withPayload(flip(3)));
    incomplete(17, u"cut-before-the-chunk"_s, 16);
    RawBundle cut = good();
    cut.more = {{{"grease"}, "1"}};
    cut.spoil.payload = [](QByteArray &bytes) { bytes.truncate(16); };
    shelf.reader(17, u"cut-before-the-chunk-of-two-stanzas"_s, cut.bytes(), "INC", ErrorCode::BundleIncomplete);
    shelf.made(17, u"cut-after-chunk-1"_s, "INC", ErrorCode::BundleIncomplete);
    shelf.made(17, u"cut-after-chunk-3"_s, "INC", ErrorCode::BundleIncomplete);
    altered(18, u"one-byte-more"_s, withPayload([](QByteArray &bytes) { bytes += 'x'; }));
    altered(18, u"twice"_s, withPayload([](QByteArray &bytes) { bytes += bytes; }));
    shelf.made(18, u"bytes-after-last-chunk"_s, "REF", ErrorCode::BundleAltered);
    altered(19, u"second-place"_s, withChunk(1, rawbundle::Chunk::Last));
    altered(19, u"never-last"_s, withChunk(0, rawbundle::Chunk::Inner));
    shelf.made(19, u"chunks-swapped"_s, "REF", ErrorCode::BundleAltered);
    shelf.made(19, u"chunk-repeated"_s, "REF", ErrorCode::BundleAltered);
    shelf.made(19, u"two-last-chunks"_s, "REF", ErrorCode::BundleAltered);
}

} // namespace

void addAgeRows(Shelf &shelf)
{
    addFiles(shelf);
    addStanzas(shelf);
    addForms(shelf);
    addPayloads(shelf);
}
