// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/rawbundle.h"

#include "core/exchange/agekey.h"
#include "core/exchange/agestream.h"
#include "core/exchange/agewrap.h"
#include "core/exchange/minisign.h"
#include "core/exchange/strictbase64.h"
#include "core/exchange/ustar.h"
#include "tests/kit/catch.h"

#include <QCryptographicHash>

#include <sodium.h>

#include <array>
#include <span>

using namespace relais;
using namespace relais::exchange;

namespace rawbundle {

namespace {

constexpr qint64 kStart = 1'795'165'200'000; // 2026-11-20 09:00 UTC

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

void apply(const Spoil &spoil, QByteArray &bytes)
{
    if (spoil) {
        spoil(bytes);
    }
}

QString commentOf(const RawBundle &bundle)
{
    return bundle.comment.isNull() ? trustedCommentOf(bundle.manifest) : bundle.comment;
}

QByteArray hexNumber(quint64 number, int digits)
{
    return QByteArray::number(number, 16).rightJustified(digits, '0');
}

} // namespace

RawBundle::RawBundle(const fixedkeys::Office &from, const fixedkeys::Office &to)
    : signedBy(&from), recipients{to.recipients.constFirst()}
{
    manifest.bundle = u"019a9f00-0000-7000-8000-000000000001"_s;
    manifest.from = {from.card.office, from.card.number, keyHash(from.signer.publicKey)};
    manifest.to = {to.card.office, 0, keyHash(*readAgeRecipient(to.recipients.constFirst()))};
    manifest.epoch = 1;
    manifest.sequence = 1;
    manifest.previous = QByteArray(32, '\0');
    manifest.created = stamp(from, 10);
    manifest.strands = {u"FIN"_s};
    manifest.basis = {u"shared_secrecy"_s};
    setLines({line(from, 1, 0)});
}

void RawBundle::setLines(const QList<QByteArray> &lines)
{
    journal.clear();
    for (const QByteArray &each : lines) {
        journal += each + '\n';
    }
}

void RawBundle::addFile(const QByteArray &content, const QString &type)
{
    files.append(content);
    manifest.files.append(
        {{}, 0, {}, type, manifest.from.office + u"-D0CUMENT0000000"_s + QString::number(files.size())});
}

RawBundle RawBundle::next() const
{
    RawBundle following = *this;
    following.files.clear();
    following.manifest.files.clear();
    following.manifest.previous = sha256(body());
    ++following.manifest.sequence;
    following.manifest.bundle.chop(4);
    following.manifest.bundle += QString::fromLatin1(hexNumber(static_cast<quint64>(following.manifest.sequence), 4));
    return following;
}

QByteArray RawBundle::json() const
{
    Manifest complete = manifest;
    complete.lines = journal.count('\n');
    complete.journalBytes = journal.size();
    complete.journalSha256 = sha256(journal);
    for (qsizetype i = 0; i < files.size(); ++i) {
        complete.files[i].name = QString::fromLatin1(fileEntryName(i));
        complete.files[i].bytes = files[i].size();
        complete.files[i].sha256 = sha256(files[i]);
    }
    QByteArray bytes = toJson(complete);
    apply(spoil.json, bytes);
    return bytes;
}

QByteArray RawBundle::body() const
{
    QByteArray archive;
    appendUstar(archive, kManifestEntry, json());
    if (!journal.isEmpty()) {
        appendUstar(archive, kJournalEntry, journal);
    }
    for (qsizetype i = 0; i < files.size(); ++i) {
        appendUstar(archive, fileEntryName(i), files[i]);
    }
    apply(spoil.archive, archive);
    const qsizetype lines = signedBody(*signedBy, commentOf(*this), {}).size();
    archive.append(padded(lines + archive.size() + 2 * kTarBlock) - lines - archive.size(), '\0');
    apply(spoil.body, archive);
    return archive;
}

QByteArray RawBundle::plain() const
{
    const QByteArray content = body();
    QByteArray lines = signedBody(*signedBy, commentOf(*this), content);
    lines.chop(content.size());
    apply(spoil.lines, lines);
    QByteArray whole = lines + content;
    apply(spoil.plain, whole);
    return whole;
}

QByteArray RawBundle::bytes() const
{
    return encrypted(plain(), recipients, more, spoil);
}

QString stamp(const fixedkeys::Office &from, qint64 minutes, int counter)
{
    return QString::fromLatin1(hexNumber(static_cast<quint64>(kStart + minutes * 60'000), 12) +
                               hexNumber(static_cast<quint64>(counter), 4) + from.signer.publicKey.first(8).toHex());
}

QByteArray line(const fixedkeys::Office &from, int record, int minutes, const QByteArray &type, const QByteArray &field,
                const QByteArray &value)
{
    const QByteArray id = from.card.office.toLatin1() + '-' + QByteArray::number(record).rightJustified(16, '0');
    return R"({"b":"","e":")" + id + R"(","f":")" + field + R"(","h":")" + stamp(from, minutes).toLatin1() +
           R"(","k":"set","t":")" + type + R"(","v":)" + value + '}';
}

QByteArray entry(const QByteArray &name, const QByteArray &content, const Spoil &header)
{
    QByteArray bytes;
    appendUstar(bytes, name, content);
    QByteArray block = bytes.first(kTarBlock);
    apply(header, block);
    return summed(block) + bytes.sliced(kTarBlock);
}

QByteArray summed(QByteArray header)
{
    header.replace(148, 8, "        ");
    uint sum = 0;
    for (const char byte : header) {
        sum += static_cast<unsigned char>(byte);
    }
    const QByteArray written = QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2);
    return header.replace(148, 8, written);
}

QByteArray signedBody(const fixedkeys::Office &by, const QString &comment, const QByteArray &body)
{
    const SigningPair pair{by.signer.secret.clone(), by.signer.keyId, by.signer.publicKey};
    return signMinisign(pair, body, u"relais bundle"_s, comment) + body;
}

QByteArray encrypted(const QByteArray &plain, const QList<QByteArray> &recipients, const QList<AgeStanza> &more,
                     const Spoils &spoil)
{
    const SecretBytes fileKey = SecretBytes::random(kAgeFileKeyBytes);
    QList<AgeStanza> stanzas = more;
    for (const QByteArray &recipient : recipients) {
        auto stanza = wrapFileKey(fileKey, *readAgeRecipient(recipient));
        REQUIRE_OK(stanza);
        stanzas.append(*stanza);
    }
    QByteArray header = ageHeaderText(stanzas);
    apply(spoil.header, header);
    QByteArray macLine = ' ' + base64Text(ageHeaderMac(fileKey, header), Base64Padding::Absent) + '\n';
    apply(spoil.macLine, macLine);
    const SecretBytes nonce = SecretBytes::random(kAgeNonceBytes);
    QByteArray payload(reinterpret_cast<const char *>(nonce.data()), kAgeNonceBytes);
    const SecretBytes key = ageStreamKey(fileKey, payload);
    QByteArray stream(ageStreamLength(plain.size()), '\0');
    REQUIRE_OK(sealAgeStream(
        plain, key,
        std::span(reinterpret_cast<unsigned char *>(stream.data()), static_cast<std::size_t>(stream.size())),
        JobControl()));
    payload += spoil.stream ? spoil.stream(key, plain) : stream;
    apply(spoil.payload, payload);
    QByteArray file = header + macLine + payload;
    apply(spoil.file, file);
    return file;
}

QByteArray sealedChunk(const SecretBytes &key, const QByteArray &text, int place, Chunk kind)
{
    std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> nonce{};
    nonce[10] = static_cast<unsigned char>(place);
    nonce[11] = kind == Chunk::Last ? 1 : 0;
    QByteArray sealed(text.size() + crypto_aead_chacha20poly1305_ietf_ABYTES, '\0');
    crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(sealed.data()), nullptr,
                                              reinterpret_cast<const unsigned char *>(text.constData()),
                                              static_cast<unsigned long long>(text.size()), nullptr, 0, nullptr,
                                              nonce.data(), key.data());
    return sealed;
}

void replace(QByteArray &bytes, const QByteArray &from, const QByteArray &to)
{
    REQUIRE(bytes.count(from) == 1);
    bytes.replace(from, to);
}

} // namespace rawbundle
