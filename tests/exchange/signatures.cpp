// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/signatures.h"

#include "core/exchange/strictbase64.h"
#include "tests/exchange/ageforge.h"

using namespace relais;
using namespace relais::exchange;

namespace {

QByteArray joined(const QList<QByteArray> &parts)
{
    return parts.join('\n') + '\n';
}

QByteArray spelled(const QByteArray &bytes)
{
    return base64Text(bytes, Base64Padding::Present);
}

QByteArray unspelled(const QByteArray &text)
{
    return QByteArray::fromBase64(text);
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    return bytes;
}

/// The second half of an Ed25519 signature plus the order of the group: the same signature to a careless reader.
QByteArray withOrderAdded(QByteArray signature, qsizetype start)
{
    const QByteArray order = QByteArray::fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    int carry = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        carry += static_cast<unsigned char>(signature[start + i]) + static_cast<unsigned char>(order[i]);
        signature[start + i] = static_cast<char>(carry & 255);
        carry >>= 8;
    }
    return signature;
}

/// Replaces lines of the original, one after the other.
class Changes
{
public:
    explicit Changes(const Signed &original) : m_original(original), m_parts(original.parts()) {}

    [[nodiscard]] QByteArray line(qsizetype index) const { return m_parts[index]; }
    [[nodiscard]] QByteArray bytes(qsizetype index) const { return unspelled(m_parts[index]); }

    void add(const char *what, qsizetype index, const QByteArray &line, const char *answer, bool programAccepts = false)
    {
        QList<QByteArray> parts = m_parts;
        parts[index] = line;
        addText(what, joined(parts), answer, programAccepts);
    }
    void addText(const char *what, const QByteArray &lines, const char *answer, bool programAccepts = false)
    {
        all.append({what, lines, m_original.body, answer, programAccepts});
    }
    void addBody(const char *what, const QByteArray &body)
    {
        all.append({what, m_original.lines(), body, "signature_wrong: body", false});
    }

    QList<Mutation> all;

private:
    const Signed &m_original;
    QList<QByteArray> m_parts;
};

void addLineFaults(Changes &changes, const QByteArray &lines)
{
    const QByteArray first = changes.line(0);
    const QByteArray third = changes.line(2);
    const char *const kLine = "bundle_altered: line";
    const char *const kComment = "bundle_altered: comment";
    changes.addText("nothing", "", kLine);
    changes.addText("one line", first + '\n', kLine);
    changes.addText("two lines", joined({first, changes.line(1)}), kLine);
    changes.addText("three lines", joined({first, changes.line(1), third}), kLine);
    changes.addText("no LF at the end", lines.chopped(1), kLine, true);
    changes.addText("LF alone", "\n\n\n\n", kComment);
    changes.addText("an empty line before", '\n' + lines, kComment);
    changes.addText("an empty line between", joined({first, "", changes.line(1), third, changes.line(3)}), kComment);
    changes.addText("comments exchanged", joined({third, changes.line(1), first, changes.line(3)}), kComment);
    changes.addText("comments behind", joined({changes.line(1), first, changes.line(3), third}), kComment);
    changes.add("first line empty", 0, "", kComment);
    changes.add("first line without its words", 0, "comment: relais bundle", kComment);
    changes.add("first line in capitals", 0, first.toUpper(), kComment);
    changes.add("a blank before the first line", 0, ' ' + first, kComment);
    changes.add("third line empty", 2, "", kComment);
    changes.add("third line without its words", 2, "comment: x", kComment);
    changes.add("third line in capitals", 2, third.toUpper(), kComment);
    changes.add("third line without the blank", 2, "trusted comment:x", kComment);
    changes.add("third line untrusted", 2, "un" + third, kComment);
    changes.add("third line too long", 2, third.leftJustified(1025, 'x'), kLine);
    changes.add("second line too long", 1, changes.line(1).leftJustified(1025, 'A'), kLine);
}

void addCharacterFaults(Changes &changes, const QByteArray &lines)
{
    const char *const kCharacter = "bundle_altered: character";
    changes.addText("CR everywhere", QByteArray(lines).replace("\n", "\r\n"), kCharacter, true);
    changes.add("CR on the first line", 0, changes.line(0) + '\r', kCharacter, true);
    changes.add("CR on the second line", 1, changes.line(1) + '\r', kCharacter, true);
    changes.add("CR on the third line", 2, changes.line(2) + '\r', kCharacter, true);
    changes.add("CR on the fourth line", 3, changes.line(3) + '\r', kCharacter, true);
    changes.add("a tab", 0, changes.line(0) + '\t', kCharacter, true);
    changes.add("a NUL", 0, changes.line(0) + '\0', kCharacter);
    changes.add("a delete sign", 0, changes.line(0) + '\x7f', kCharacter, true);
    changes.add("an escape sequence", 0, changes.line(0) + "\x1b[31m", kCharacter, true);
    changes.add("an accent", 0, changes.line(0) + "\xc3\xa9", kCharacter, true);
    changes.add("an accent in the signed comment", 2, changes.line(2) + "\xc3\xa9", kCharacter);
    changes.add("a NUL in the signed comment", 2, changes.line(2) + '\0', kCharacter);
}

void addSpellingFaults(Changes &changes)
{
    const char *const kSignature = "bundle_altered: signature";
    const QByteArray first = changes.bytes(1);
    const QByteArray global = changes.bytes(3);
    const QByteArray text = changes.line(1);
    changes.add("no first signature", 1, "", kSignature);
    changes.add("no second signature", 3, "", kSignature);
    changes.add("not padded", 1, text.chopped(1), kSignature);
    changes.add("padded twice", 1, text + '=', kSignature);
    changes.add("a blank behind", 1, text + ' ', kSignature);
    changes.add("a blank inside", 1, QByteArray(text).insert(50, ' '), kSignature);
    changes.add("a sign that is none", 1, QByteArray(text).replace(50, 1, "*"), kSignature);
    changes.add("unused bits", 1, text.first(98) + static_cast<char>(text[98] + 1) + '=', kSignature, true);
    changes.add("73 bytes", 1, spelled(first.chopped(1)), kSignature);
    changes.add("75 bytes", 1, spelled(first + 'x'), kSignature);
    changes.add("the second in place of the first", 1, changes.line(3), kSignature);
    changes.add("the first in place of the second", 3, text, kSignature);
    changes.add("second of 63 bytes", 3, spelled(global.chopped(1)), kSignature);
    changes.add("second of 65 bytes", 3, spelled(global + 'x'), kSignature);
    changes.add("second not padded", 3, changes.line(3).chopped(2), kSignature);
    changes.add("a blank behind the second", 3, changes.line(3) + ' ', kSignature);
    changes.add("not prehashed", 1, spelled("Ed" + first.mid(2)), "bundle_altered: legacy");
    changes.add("another algorithm", 1, spelled("EE" + first.mid(2)), kSignature);
    changes.add("no algorithm", 1, spelled(QByteArray(2, '\0') + first.mid(2)), kSignature);
}

} // namespace

QByteArray Signed::of(const SigningPair &pair, const QByteArray &body, const QString &comment)
{
    return signMinisign(pair, body, u"relais bundle"_s, comment);
}

QByteArray Signed::answer(const QByteArray &lines, const QByteArray &otherBody) const
{
    const auto read = readSignatureLines(lines);
    if (!read) {
        return answerOf(read.error());
    }
    if (read->keyId != pair.keyId) {
        return "unknown key";
    }
    const auto held = verifyMinisign(*read, pair.publicKey, otherBody);
    return held ? QByteArray("holds") : answerOf(held.error());
}

QList<Mutation> malformed(const Signed &original)
{
    Changes changes(original);
    addLineFaults(changes, original.lines());
    addCharacterFaults(changes, original.lines());
    addSpellingFaults(changes);
    return changes.all;
}

QList<Mutation> forged(const Signed &original)
{
    Changes changes(original);
    const char *const kBody = "signature_wrong: body";
    const char *const kComment = "signature_wrong: comment";
    const QByteArray first = changes.bytes(1);
    const QByteArray global = changes.bytes(3);
    const SigningPair stranger = newSigningPair();
    const SigningPair namesake = signingPairOf(stranger.secret.clone(), original.pair.keyId);
    const QByteArray another = Signed::of(original.pair, original.body, u"relais-bundle/1 from=a to=b epoch=1 seq=8"_s);
    const QByteArray ofOther = Signed::of(original.pair, "another body", original.comment);

    changes.addBody("the first bit of the body", flipped(original.body, 0));
    changes.addBody("the last bit of the body", flipped(original.body, original.body.size() - 1));
    changes.addBody("a longer body", original.body + '\n');
    changes.addBody("a shorter body", original.body.chopped(1));
    changes.addBody("no body", "");
    changes.add("R", 1, spelled(flipped(first, 10)), kBody);
    changes.add("S", 1, spelled(flipped(first, 42)), kBody);
    changes.add("S plus the order", 1, spelled(withOrderAdded(first, 42)), kBody);
    changes.add("S plus the order in the second", 3, spelled(withOrderAdded(global, 32)), kComment);
    changes.add("a signature of zeros", 1, spelled(first.first(10) + QByteArray(64, '\0')), kBody);
    changes.add("R of low order", 1, spelled(first.first(10) + '\1' + QByteArray(63, '\0')), kBody);
    changes.add("another key id", 1, spelled(flipped(first, 2)), "unknown key");
    changes.add("the last byte of the key id", 1, spelled(flipped(first, 9)), "unknown key");
    changes.add("a letter of the comment", 2, flipped(changes.line(2), 30), kComment);
    changes.add("a longer comment", 2, changes.line(2) + " x", kComment);
    changes.add("a blank behind the comment", 2, changes.line(2) + ' ', kComment);
    changes.add("a shorter comment", 2, changes.line(2).chopped(1), kComment);
    changes.add("an empty comment", 2, "trusted comment: ", kComment);
    changes.add("the second signature changed", 3, spelled(flipped(global, 0)), kComment);
    changes.add("the second signature of zeros", 3, spelled(QByteArray(64, '\0')), kComment);
    changes.add("the first signature twice", 3, spelled(first.last(64)), kComment);
    changes.add("the comment of another bundle", 2, another.split('\n')[2], kComment);
    changes.add("the second signature of another bundle", 3, another.split('\n')[3], kComment);
    changes.add("the first signature of another body", 1, ofOther.split('\n')[1], kBody);
    changes.addText("the lines of another body", ofOther, kBody);
    changes.addText("signed by a stranger", Signed::of(stranger, original.body, original.comment), "unknown key");
    changes.addText("signed by a stranger under the same id", Signed::of(namesake, original.body, original.comment),
                    kBody);
    changes.add("the comment signed by a stranger", 3,
                Signed::of(namesake, original.body, original.comment).split('\n')[3], kComment);
    return changes.all;
}
