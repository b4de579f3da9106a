// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/ageforge.h"

#include "core/base/derive.h"
#include "core/exchange/strictbase64.h"
#include "tests/kit/catch.h"

#include <QFile>
#include <QProcess>

#include <sodium.h>

#include <array>

using namespace relais;
using namespace relais::exchange;

namespace {

const QByteArray kNonce(kAgeNonceBytes, 'n');

QByteArray sealedWith(const SecretBytes &key, const QByteArray &text, const std::array<unsigned char, 12> &nonce)
{
    QByteArray sealed(text.size() + qsizetype{crypto_aead_chacha20poly1305_ietf_ABYTES}, '\0');
    crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(sealed.data()), nullptr,
                                              reinterpret_cast<const unsigned char *>(text.constData()),
                                              static_cast<unsigned long long>(text.size()), nullptr, 0, nullptr,
                                              nonce.data(), key.data());
    return sealed;
}

QByteArray textOf(const AgeStanza &stanza)
{
    const QByteArray header = ageHeaderText({stanza});
    const qsizetype start = header.indexOf("-> ");
    return header.mid(start, header.size() - start - 3);
}

} // namespace

AgeForge::AgeForge()
{
    m_stanza = textOf(wrapFileKey(m_fileKey, *readAgeRecipient(pair.recipient)).value());
}

QByteArray AgeForge::share() const
{
    return m_stanza.mid(QByteArrayView("-> X25519 ").size(), 43);
}

QByteArray AgeForge::stanzaOf(const QByteArray &wrapped) const
{
    const SecretBytes ephemeral = SecretBytes::random(32);
    QByteArray both(64, '\0'); // share, recipient
    auto *const bytes = reinterpret_cast<unsigned char *>(both.data());
    SecretBytes shared(32);
    crypto_scalarmult_curve25519_base(bytes, ephemeral.data());
    both.replace(32, 32, *readAgeRecipient(pair.recipient));
    REQUIRE(crypto_scalarmult_curve25519(shared.data(), ephemeral.data(),
                                         reinterpret_cast<const unsigned char *>(both.constData()) + 32) == 0);
    const SecretBytes key = derive(shared, both, "age-encryption.org/v1/X25519");
    return textOf({{"X25519", base64Text(both.first(32), Base64Padding::Absent)}, sealedWith(key, wrapped, {})});
}

QByteArray AgeForge::passphraseStanza(const QByteArray &salt, const QByteArray &work, const QByteArray &wrapped) const
{
    const QByteArray phrase = "mot de passe";
    const QByteArray fullSalt = "age-encryption.org/v1/scrypt" + salt;
    const QByteArray fileKey(reinterpret_cast<const char *>(m_fileKey.data()), kAgeFileKeyBytes);
    SecretBytes key(32);
    if (const int rounds = work.toInt(); rounds > 0 && rounds < 16) {
        REQUIRE(crypto_pwhash_scryptsalsa208sha256_ll(reinterpret_cast<const unsigned char *>(phrase.constData()),
                                                      static_cast<std::size_t>(phrase.size()),
                                                      reinterpret_cast<const unsigned char *>(fullSalt.constData()),
                                                      static_cast<std::size_t>(fullSalt.size()), quint64{1} << rounds,
                                                      8, 1, key.data(), 32) == 0);
    }
    return textOf({{"scrypt", base64Text(salt, Base64Padding::Absent), work},
                   sealedWith(key, wrapped.isEmpty() ? fileKey : wrapped, {})});
}

QByteArray AgeForge::answerToPassphrase(const QByteArray &file, const QString &phrase) const
{
    const auto opened = decryptAgeByPassphrase(file, SecretBytes::fromPassphrase(phrase));
    return opened ? QByteArray("opened") : answerOf(opened.error());
}

QByteArray AgeForge::header(const QByteArray &stanzas) const
{
    const QByteArray covered = "age-encryption.org/v1\n" + stanzas + "---";
    return covered + ' ' + base64Text(ageHeaderMac(m_fileKey, covered), Base64Padding::Absent) + '\n';
}

QByteArray AgeForge::payload(const QList<Chunk> &chunks) const
{
    QByteArray payload = kNonce;
    const SecretBytes key = ageStreamKey(m_fileKey, kNonce);
    for (const Chunk &chunk : chunks) {
        std::array<unsigned char, 12> nonce{};
        nonce[10] = static_cast<unsigned char>(chunk.place);
        nonce[11] = chunk.kind == Chunk::Last ? 1 : 0;
        payload += sealedWith(key, chunk.text, nonce);
    }
    return payload;
}

QByteArray AgeForge::file(const QByteArray &stanzas) const
{
    return header(stanzas) + payload({{"a text", 0, Chunk::Last}});
}

QByteArray AgeForge::answer(const QByteArray &file) const
{
    const auto opened = decryptAge(file, {&pair.secret, 1});
    return opened ? QByteArray("opened") : answerOf(opened.error());
}

QByteArray answerOf(const Error &error)
{
    return (word(error.code) + (error.detail.isEmpty() ? QString() : u": "_s + error.detail)).toLatin1();
}

std::optional<QByteArray> ask(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return {};
    }
    return process.readAllStandardOutput();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}
