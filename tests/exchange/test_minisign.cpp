// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures: what holds, what does not, and the public minisign program as the referee of both.
#include "core/exchange/minisign.h"

#include "core/exchange/strictbase64.h"
#include "tests/exchange/ageforge.h"
#include "tests/exchange/signatures.h"
#include "tests/kit/catch.h"

#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace relais;
using namespace relais::exchange;

namespace {

/// Files in which the program finds a text and its signature.
class Referee
{
public:
    [[nodiscard]] bool isMissing() const
    {
        if (QStandardPaths::findExecutable(u"minisign"_s).isEmpty()) {
            WARN("skipped: no minisign program");
            return true;
        }
        return false;
    }

    [[nodiscard]] bool accepts(const SigningPair &pair, const QByteArray &lines, const QByteArray &body) const
    {
        writeFile(m_body, body);
        writeFile(m_signature, lines);
        const QByteArray key = signatureKeyText({pair.keyId, pair.publicKey});
        return ask(u"minisign"_s,
                   {u"-V"_s, u"-H"_s, u"-m"_s, m_body, u"-x"_s, m_signature, u"-P"_s, QString::fromLatin1(key)})
            .has_value();
    }

    /// A pair of the program's own, without a passphrase. @return its public half
    QByteArray makeKey()
    {
        REQUIRE(ask(u"minisign"_s, {u"-G"_s, u"-W"_s, u"-f"_s, u"-p"_s, m_public, u"-s"_s, m_secret}));
        return readFile(m_public).split('\n').at(1);
    }

    QByteArray sign(const QByteArray &body, const QString &trusted, const QStringList &more = {})
    {
        writeFile(m_body, body);
        REQUIRE(ask(u"minisign"_s, QStringList{u"-S"_s, u"-W"_s, u"-s"_s, m_secret, u"-m"_s, m_body, u"-x"_s,
                                               m_signature, u"-t"_s, trusted} +
                                       more));
        return readFile(m_signature);
    }

private:
    QTemporaryDir m_folder;
    QString m_body = m_folder.filePath(u"body"_s);
    QString m_signature = m_folder.filePath(u"body.minisig"_s);
    QString m_public = m_folder.filePath(u"public"_s);
    QString m_secret = m_folder.filePath(u"secret"_s);
};

} // namespace

TEST_CASE("what was signed holds for its key, its body and its comment", "[exchange][minisign]")
{
    const SigningPair pair = newSigningPair();
    const QByteArray lines = signMinisign(pair, "body", u"relais bundle"_s, u"relais-bundle/1 seq=1"_s);
    CHECK(lines.startsWith("untrusted comment: relais bundle\nRU"));
    CHECK(lines.count('\n') == 4);
    const auto read = readSignatureLines(QByteArray(lines + "body\nand more"));
    REQUIRE_OK(read);
    CHECK(read->keyId == pair.keyId);
    CHECK(read->trustedComment == "relais-bundle/1 seq=1");
    CHECK(read->length == lines.size());
    REQUIRE_OK(verifyMinisign(*read, pair.publicKey, "body"));

    const SigningPair again = signingPairOf(pair.secret.clone(), pair.keyId);
    CHECK(again.publicKey == pair.publicKey);
    CHECK(signMinisign(again, "body", u"relais bundle"_s, u"relais-bundle/1 seq=1"_s) == lines);
    REQUIRE_OK(readSignatureLines(signMinisign(pair, "", {}, {})));
}

TEST_CASE("each of the changes to a signature is refused, by the minisign program too", "[exchange][minisign]")
{
    const Signed original;
    const Referee referee;
    CHECK(original.answer(original.lines(), original.body) == "holds");
    const bool alone = referee.isMissing();
    CHECK((alone || referee.accepts(original.pair, original.lines(), original.body)));
    const QList<Mutation> all = malformed(original) + forged(original);
    CHECK(all.size() >= 60);
    for (const Mutation &mutation : all) {
        INFO(mutation.what);
        CHECK(original.answer(mutation.lines, mutation.body) == QByteArray(mutation.answer));
        if (!alone) {
            CHECK(referee.accepts(original.pair, mutation.lines, mutation.body) == mutation.programAccepts);
        }
    }
}

TEST_CASE("any changed bit of the signed lines is refused", "[exchange][minisign]")
{
    const Signed original;
    QByteArray lines = original.lines();
    int held = 0;
    const qsizetype first = (lines.indexOf('\n') + 1) * 8; // nobody signed the untrusted comment
    for (qsizetype bit = 0; bit < lines.size() * 8; ++bit) {
        lines[bit / 8] = static_cast<char>(lines[bit / 8] ^ (1 << (bit % 8)));
        const QByteArray answer = original.answer(lines, original.body);
        held += bit >= first && answer == "holds" ? 1 : 0;
        lines[bit / 8] = static_cast<char>(lines[bit / 8] ^ (1 << (bit % 8)));
    }
    CHECK(held == 0);
    for (qsizetype size = 0; size < lines.size(); ++size) {
        if (original.answer(lines.first(size), original.body) != "bundle_altered: line") {
            CAPTURE(size);
            CHECK(original.answer(lines.first(size), original.body) == "bundle_altered: line");
        }
    }
}

TEST_CASE("lines of 1,024 bytes are read, longer ones and a line without end are not", "[exchange][minisign]")
{
    const Signed original;
    const QList<QByteArray> parts = original.parts();
    const auto withFirst = [&](qsizetype size) -> QByteArray {
        return QByteArray("untrusted comment: ").leftJustified(size, 'x') + '\n' + parts[1] + '\n' + parts[2] + '\n' +
               parts[3] + '\n';
    };
    CHECK(original.answer(withFirst(kLongestSignatureLine), original.body) == "holds");
    CHECK(original.answer(withFirst(kLongestSignatureLine + 1), original.body) == "bundle_altered: line");
    CHECK(original.answer(QByteArray(64 << 20, 'x'), original.body) == "bundle_altered: line");
}

TEST_CASE("a public key is written in one way", "[exchange][minisign]")
{
    const SigningPair pair = newSigningPair();
    const QByteArray text = signatureKeyText({pair.keyId, pair.publicKey});
    CHECK(text.size() == 56);
    CHECK(text.startsWith("RW"));
    const auto read = readSignatureKey(text);
    REQUIRE(read);
    CHECK(read->id == pair.keyId);
    CHECK(read->publicKey == pair.publicKey);
    const auto spelled = [](const QByteArray &bytes) { return base64Text(bytes, Base64Padding::Present); };
    const QList<QByteArray> others = {"",
                                      text + '\n',
                                      ' ' + text,
                                      text.chopped(1),
                                      text.chopped(4),
                                      text + "AAAA",
                                      text + '=',
                                      spelled("ED" + pair.keyId + pair.publicKey),
                                      spelled("Ed" + pair.keyId + pair.publicKey.chopped(1)),
                                      spelled("Ed" + pair.keyId + pair.publicKey + 'x'),
                                      spelled(pair.publicKey)};
    for (const QByteArray &other : others) {
        CAPTURE(other.toStdString());
        CHECK_FALSE(readSignatureKey(other));
    }
}

TEST_CASE("the minisign program accepts 200 signatures of ours", "[exchange][minisign][program]")
{
    const Referee referee;
    if (referee.isMissing()) {
        return;
    }
    QRandomGenerator random(2029);
    for (int i = 0; i < 200; ++i) {
        const SigningPair pair = newSigningPair();
        const QByteArray body(i < 5 ? i : random.bounded(i % 20 == 0 ? 2'000'000 : 20'000), static_cast<char>(i));
        const QByteArray lines =
            signMinisign(pair, body, u"relais bundle"_s, u"relais-bundle/1 seq="_s + QString::number(i));
        CAPTURE(i, body.size());
        REQUIRE(referee.accepts(pair, lines, body));
    }
}

TEST_CASE("we accept 200 signatures of the minisign program", "[exchange][minisign][program]")
{
    Referee referee;
    if (referee.isMissing()) {
        return;
    }
    QRandomGenerator random(2030);
    for (int i = 0; i < 200; ++i) {
        const auto key = readSignatureKey(referee.makeKey());
        REQUIRE(key);
        const QByteArray body(i < 5 ? i : random.bounded(i % 20 == 0 ? 2'000'000 : 20'000), static_cast<char>(i));
        const auto lines = readSignatureLines(referee.sign(body, u"seq="_s + QString::number(i)));
        CAPTURE(i, body.size());
        REQUIRE_OK(lines);
        REQUIRE(lines->keyId == key->id);
        REQUIRE(lines->trustedComment == "seq=" + QByteArray::number(i));
        REQUIRE_OK(verifyMinisign(*lines, key->publicKey, body));
    }
    CHECK(readSignatureLines(referee.sign("body", u"old"_s, {u"-l"_s})).error().detail == u"legacy");
}
