// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 20 to 30: who signed, and for whom.
#include "core/exchange/agekey.h"
#include "core/exchange/strictbase64.h"
#include "tests/exchange/hostile/lines.h"
#include "tests/exchange/hostile/shelf.h"

#include <sodium.h>

using namespace relais;
using namespace relais::exchange;
using fixedkeys::alder;
using fixedkeys::birch;
using fixedkeys::us;
using rawbundle::RawBundle;
using rawbundle::Spoil;

namespace {

RawBundle good()
{
    return {alder(), us()};
}

QByteArray withLines(const Spoil &spoil)
{
    RawBundle raw = good();
    raw.spoil.lines = spoil;
    return raw.bytes();
}

/// A line of the four, from 0, changed.
QByteArray withLine(int index, const std::function<QByteArray(const QByteArray &)> &change)
{
    return withLines([&](QByteArray &lines) {
        QList<QByteArray> parts = lines.split('\n');
        parts[index] = change(parts[index]);
        lines = parts.join('\n');
    });
}

QByteArray signature(const QByteArray &bytes)
{
    QByteArray made(64, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(made.data()), nullptr,
                         reinterpret_cast<const unsigned char *>(bytes.constData()),
                         static_cast<unsigned long long>(bytes.size()), alder().signer.secret.data());
    return made;
}

/// As minisign once signed: the body itself, not its hash. Both signatures hold.
QByteArray legacy(const QString &comment)
{
    RawBundle raw = good();
    const QByteArray body = raw.body();
    const QByteArray first = signature(body);
    const QByteArray said = comment.isNull() ? trustedCommentOf(raw.manifest).toLatin1() : comment.toLatin1();
    const QByteArray lines =
        "untrusted comment: relais bundle\n" + base64Text("Ed" + alder().signer.keyId + first, Base64Padding::Present) +
        "\ntrusted comment: " + said + '\n' + base64Text(signature(first + said), Base64Padding::Present) + '\n';
    return rawbundle::encrypted(lines + body, {us().recipients[0]});
}

QByteArray withFlip(const QByteArray &line, qsizetype at)
{
    QByteArray bytes = *readBase64(line, Base64Padding::Present);
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    return base64Text(bytes, Base64Padding::Present);
}

void addLines(Shelf &shelf)
{
    const auto refused = [&](int row, const QString &name, const QByteArray &bytes) {
        shelf.reader(row, name, bytes, "REF", ErrorCode::BundleAltered);
    };
    refused(20, u"no-lines"_s, withLines([](QByteArray &lines) { lines.clear(); }));
    refused(20, u"three-lines"_s, withLines([](QByteArray &lines) { lines.truncate(lines.size() - 89); }));
    refused(20, u"comment-of-2000"_s,
            withLine(2, [](const QByteArray &line) -> QByteArray { return line + QByteArray(2'000, 'a'); }));
    refused(20, u"crlf"_s, withLines([](QByteArray &lines) { lines.replace("\n", "\r\n"); }));
    refused(20, u"not-ascii"_s, withLine(0, [](const QByteArray &line) -> QByteArray { return line + "\xC3\xA9"; }));
    refused(20, u"control-character"_s,
            withLine(2, [](const QByteArray &line) -> QByteArray { return line + '\x1B'; }));
    refused(20, u"only-zeros"_s, rawbundle::encrypted(QByteArray(4096, '\0'), {us().recipients[0]}));
    refused(20, u"nothing"_s, rawbundle::encrypted({}, {us().recipients[0]}));
    refused(21, u"legacy-signature"_s, legacy({}));
    refused(21, u"prehashed-called-legacy"_s, withLine(1, [](const QByteArray &line) {
                QByteArray bytes = *readBase64(line, Base64Padding::Present);
                return base64Text(bytes.replace(0, 2, "Ed"), Base64Padding::Present);
            }));
    const fixedkeys::Office stranger = fixedkeys::made("stranger", u"57AA0007"_s, u"Personne"_s);
    shelf.inbox(22, u"stranger"_s, RawBundle(stranger, us()).bytes(), {"QUA", "sender_unknown"});
    shelf.inbox(22, u"key-id-changed"_s, withLine(1, [](const QByteArray &line) { return withFlip(line, 5); }),
                {"QUA", "sender_unknown"});
}

void addAlarms(Shelf &shelf)
{
    const auto wrong = [&](int row, const QString &name, const QByteArray &bytes) {
        shelf.reader(row, name, bytes, "ALM", ErrorCode::SignatureWrong);
    };
    wrong(23, u"signature-changed"_s, withLine(1, [](const QByteArray &line) { return withFlip(line, 40); }));
    RawBundle body = good();
    body.spoil.plain = [](QByteArray &plain) { plain.back() = '\1'; };
    wrong(23, u"body-changed"_s, body.bytes());
    RawBundle twin = good();
    twin.signedBy = &fixedkeys::cedar();
    wrong(23, u"signed-by-cedar-with-the-same-id"_s, twin.bytes());
    wrong(25, u"comment-changed"_s, withLines([](QByteArray &lines) { rawbundle::replace(lines, "seq=1", "seq=2"); }));
    wrong(25, u"comment-signature-changed"_s, withLine(3, [](const QByteArray &line) { return withFlip(line, 9); }));

    const auto contradicts = [&](int row, const QString &name, const RawBundle &raw) {
        shelf.reader(row, name, raw.bytes(), "ALM", ErrorCode::SenderContradicts);
    };
    RawBundle raw = good();
    Manifest other = raw.manifest;
    other.sequence = 2;
    raw.comment = trustedCommentOf(other);
    contradicts(26, u"another-number"_s, raw);
    other = raw.manifest;
    other.from.office = birch().card.office;
    raw.comment = trustedCommentOf(other);
    contradicts(26, u"another-office"_s, raw);
    other = raw.manifest;
    other.bundle.back() = u'9';
    raw.comment = trustedCommentOf(other);
    contradicts(26, u"another-bundle"_s, raw);
    raw.comment = u"relais-card/1 office=A1DE0001 num=1 issued=2026-11-03"_s;
    contradicts(26, u"comment-of-a-card"_s, raw);

    RawBundle posing = good();
    posing.manifest.from.office = birch().card.office;
    contradicts(27, u"as-birch"_s, posing);
    posing = good();
    posing.manifest.from.key = keyHash(birch().signer.publicKey);
    contradicts(27, u"with-the-key-of-birch"_s, posing);

    RawBundle diverted(alder(), birch());
    diverted.recipients = {us().recipients[0]};
    shelf.reader(28, u"made-for-birch"_s, diverted.bytes(), "ALM", ErrorCode::BundleDiverted);
    diverted = good();
    diverted.manifest.to.key = keyHash(*readAgeRecipient(birch().recipients[0]));
    shelf.reader(28, u"made-for-the-key-of-birch"_s, diverted.bytes(), "ALM", ErrorCode::BundleDiverted);
    diverted = good();
    diverted.recipients = {us().recipients[1]};
    shelf.reader(28, u"made-for-our-other-key"_s, diverted.bytes(), "ALM", ErrorCode::BundleDiverted);
}

void addStates(Shelf &shelf)
{
    RawBundle own(us(), alder());
    own.recipients = {us().recipients[0]};
    shelf.inbox(29, u"ours-to-alder"_s, own.bytes(), {"RIEN"});
    shelf.inbox(29, u"ours-to-us"_s, RawBundle(us(), us()).bytes(), {"RIEN"});
    shelf.inbox(30, u"unverified"_s, hostile::first(fixedkeys::elm()).bytes(), {"QUA", "sender_unverified"});
    shelf.inbox(30, u"revoked"_s, hostile::first(fixedkeys::fir()).bytes(), {"QUA", "sender_revoked"});
}

} // namespace

void addSignatureRows(Shelf &shelf)
{
    addLines(shelf);
    addAlarms(shelf);
    addStates(shelf);
}
