// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/minisign.h"
#include "tests/exchange/ageforge.h"
#include "tests/kit/fixedkeys.h"

#include "tests/kit/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace relais;
using namespace relais::exchange;
using fixedkeys::alder;
using fixedkeys::birch;
using fixedkeys::us;
using fixedkeys::usBefore;

namespace {

QByteArray bodyOf(const QByteArray &card)
{
    return card.sliced(readSignatureLines(card)->length);
}

/// Signed anew by its office after the change, so that nothing but the change is wrong.
QByteArray resigned(QJsonObject object, const fixedkeys::Office &by, const QString &comment = {})
{
    const QString said = !comment.isNull()
                             ? comment
                             : u"relais-card/1 office=%1 num=%2 issued=%3"_s.arg(
                                   object[u"office"_s].toObject()[u"id"_s].toString(),
                                   QString::number(object[u"num"_s].toInt()), object[u"issued"_s].toString());
    const SigningPair pair{by.signer.secret.clone(), by.signer.keyId, by.signer.publicKey};
    const QByteArray body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return signMinisign(pair, body, u"relais card"_s, said) + body;
}

QJsonObject objectOf(const fixedkeys::Office &office)
{
    return QJsonDocument::fromJson(bodyOf(office.card.file.toUtf8())).object();
}

QString answer(const QByteArray &card)
{
    const Result<ReadCard> read = readCard(card);
    if (read) {
        return u"read"_s;
    }
    CHECK(read.error().code == ErrorCode::CardDamaged);
    return read.error().detail;
}

QString answerWith(const QString &field, const QJsonValue &value)
{
    QJsonObject object = objectOf(alder());
    if (field.startsWith(u"office."_s)) {
        QJsonObject office = object[u"office"_s].toObject();
        office[field.mid(7)] = value;
        object[u"office"_s] = office;
    } else {
        object[field] = value;
    }
    return answer(resigned(object, alder()));
}

QString withoutSpaces(QString digits)
{
    return digits.remove(u' ');
}

} // namespace

TEST_CASE("a card comes back as it was written", "[exchange][card]")
{
    const Result<ReadCard> read = readCard(alder().card.file.toUtf8());
    REQUIRE_OK(read);
    CHECK(read->card.office == u"A1DE0001"_s);
    CHECK(read->card.name == u"Association des Aulnes"_s);
    CHECK(read->card.kind == model::OfficeKind::Association);
    CHECK(read->card.department == u"76"_s);
    CHECK(read->card.contact == u"06 39 98 12 34"_s);
    CHECK(read->card.age.toLatin1() == alder().recipients[0]);
    CHECK(read->card.keyId.toLatin1() == alder().signer.keyId.toHex());
    CHECK(read->card.number == 1);
    CHECK(read->card.issued == QDate(2026, 11, 3));
    CHECK(read->succeeds.isEmpty());
}

TEST_CASE("a successor says whom it follows, and the former key signed that", "[exchange][card]")
{
    const Result<ReadCard> read = readCard(us().card.file.toUtf8());
    REQUIRE_OK(read);
    CHECK(read->card.number == 2);
    CHECK(read->succeeds == usBefore().card.minisign);
}

TEST_CASE("minisign verifies a card, and its succession", "[exchange][card][program]")
{
    if (QStandardPaths::findExecutable(u"minisign"_s).isEmpty()) {
        WARN("skipped: no minisign");
        return;
    }
    QTemporaryDir folder;
    const QByteArray card = us().card.file.toUtf8();
    const auto verify = [&](const QByteArray &lines, const QByteArray &body, const QString &key) {
        writeFile(folder.filePath(u"c"_s), body);
        writeFile(folder.filePath(u"c.minisig"_s), lines);
        return QProcess::execute(u"minisign"_s, {u"-V"_s, u"-q"_s, u"-m"_s, folder.filePath(u"c"_s), u"-P"_s, key}) ==
               0;
    };
    QJsonObject object = objectOf(us());
    const QByteArray lines = card.first(card.size() - bodyOf(card).size());
    CHECK(verify(lines, bodyOf(card), us().card.minisign));
    CHECK_FALSE(verify(lines, bodyOf(card), alder().card.minisign));
    const QByteArray succession = object[u"prev"_s].toObject()[u"signature"_s].toString().toLatin1();
    object.remove(u"prev"_s);
    CHECK(verify(succession, QJsonDocument(object).toJson(QJsonDocument::Compact), usBefore().card.minisign));
}

TEST_CASE("a changed byte anywhere in a card is noticed", "[exchange][card]")
{
    const QByteArray card = us().card.file.toUtf8();
    int accepted = 0;
    for (qsizetype at = 0; at < card.size(); ++at) {
        for (const int bit : {0x01, 0x20, 0x80}) {
            QByteArray changed = card;
            changed[at] = static_cast<char>(changed[at] ^ bit);
            // The first comment is not signed, as in every minisign file: it proves nothing and is not shown.
            accepted += readCard(changed) && at >= card.indexOf('\n') ? 1 : 0;
        }
    }
    CHECK(accepted == 0);
    for (qsizetype size = 0; size < card.size(); ++size) {
        REQUIRE_FALSE(readCard(card.first(size)));
    }
    CHECK_FALSE(readCard(card + ' '));
}

TEST_CASE("a field of a card outside its form is refused with its name", "[exchange][card]")
{
    const QString longName(161, u'a');
    const QList<std::pair<QString, QJsonValue>> wrong{
        {u"fmt"_s, 2},
        {u"office.id"_s, u"a1de0001"_s},
        {u"office.id"_s, u""_s},
        {u"office.name"_s, u" "_s},
        {u"office.name"_s, longName},
        {u"office.name"_s, u"Maison \u202Eerretne"_s},
        {u"office.name"_s, u"Maison\nde Paris"_s},
        {u"office.name"_s, u"Maison\u200Bde Paris"_s},
        {u"office.acronym"_s, u"\u2066X"_s},
        {u"office.commune"_s, u"\u0085"_s},
        {u"office.kind"_s, u"bank"_s},
        {u"office.department"_s, u"7"_s},
        {u"office.department"_s, u"2C"_s},
        {u"age"_s, QJsonArray{}},
        {u"age"_s, QJsonArray{QString::fromLatin1(alder().recipients[0]), QString::fromLatin1(alder().recipients[0])}},
        {u"minisign"_s, u"RW"_s},
        {u"num"_s, 0},
        {u"num"_s, 10'000},
        {u"issued"_s, u"2026-02-30"_s},
        {u"issued"_s, u"02/11/2026"_s},
        {u"contact"_s, u"06\t39"_s},
        {u"subject"_s, 1},
        {u"office.x_colour"_s, 1},
    };
    for (const auto &[field, value] : wrong) {
        CAPTURE(field, QJsonDocument(QJsonArray{value}).toJson().toStdString());
        CHECK(answerWith(field, value) == u"card: "_s + field);
    }
}

TEST_CASE("an age key that is none, or with which nothing could be kept secret, is refused", "[exchange][card]")
{
    QString changed = QString::fromLatin1(alder().recipients[0]);
    changed[10] = changed[10] == u'q' ? u'p' : u'q';
    CHECK(answerWith(u"age"_s, QJsonArray{changed}) == u"card: age"_s);
    CHECK(answerWith(u"age"_s, QJsonArray{u"age1nothing"_s}) == u"card: age[0]"_s);
    CHECK(answerWith(u"age"_s, QJsonArray{QString::fromLatin1(alder().recipients[0]).toUpper()}) == u"card: age[0]"_s);
}

TEST_CASE("fields that a card may lack and those it may have more", "[exchange][card]")
{
    CHECK(answerWith(u"office.department"_s, u""_s) == u"read"_s);
    CHECK(answerWith(u"office.department"_s, u"2A"_s) == u"read"_s);
    CHECK(answerWith(u"office.department"_s, u"974"_s) == u"read"_s);
    CHECK(answerWith(u"contact"_s, u""_s) == u"read"_s);
    CHECK(answerWith(u"x_hours"_s, u"9-17"_s) == u"read"_s);
    CHECK(answerWith(u"office.id"_s, u"A1DE0001.AB12"_s) == u"read"_s);
    for (const QString &field : objectOf(alder()).keys()) {
        QJsonObject object = objectOf(alder());
        object.remove(field);
        CHECK(answer(resigned(object, alder())) != u"read"_s);
    }
}

TEST_CASE("a card is signed by its own key and says the same in the signed comment", "[exchange][card]")
{
    QJsonObject object = objectOf(alder());
    CHECK(answer(resigned(object, birch())) == u"card: key id"_s);
    CHECK(answer(resigned(object, alder(), u"relais-card/1 office=A1DE0001 num=2 issued=2026-11-03"_s)) ==
          u"card: comment"_s);
    CHECK(answer(resigned(object, alder(), u"relais-card-successor/1 office=A1DE0001 num=1 issued=2026-11-03"_s)) ==
          u"card: comment"_s);
    fixedkeys::Office forger = fixedkeys::made("forger", u"A1DE0001"_s, u"Association des Aulnes"_s);
    forger.signer.keyId = alder().signer.keyId;
    CHECK(answer(resigned(object, forger)) == u"card: signature"_s);
}

TEST_CASE("a succession that the former key did not sign is refused", "[exchange][card]")
{
    QJsonObject object = objectOf(us());
    const QJsonObject former = object[u"prev"_s].toObject();
    const auto with = [&](const QString &field, const QString &value) {
        QJsonObject changed = former;
        changed[field] = value;
        object[u"prev"_s] = changed;
        return answer(resigned(object, us()));
    };
    const QString lines = former[u"signature"_s].toString();
    CHECK(with(u"minisign"_s, alder().card.minisign) == u"card: prev: key id"_s);
    CHECK(with(u"minisign"_s, us().card.minisign) == u"card: prev"_s);
    CHECK(with(u"signature"_s, lines + u"x"_s) == u"card: prev.signature"_s);
    CHECK(with(u"signature"_s, QString(lines).replace(u"num=2"_s, u"num=3"_s)) == u"card: prev: signature"_s);
    CHECK(with(u"extra"_s, u""_s) == u"card: prev.extra"_s);
    object[u"contact"_s] = u"06 39 98 99 99"_s; // changed after the former key signed
    object[u"prev"_s] = former;
    CHECK(answer(resigned(object, us())) == u"card: prev: signature"_s);
    QJsonObject first = objectOf(alder());
    first[u"prev"_s] = former;
    CHECK(answer(resigned(first, alder())) == u"card: prev"_s); // a first card follows nobody
    // The own signature of a card, put where the former key should sign.
    QJsonObject renumbered = objectOf(us());
    renumbered.remove(u"prev"_s);
    const QByteArray own = resigned(renumbered, usBefore(), u"relais-card/1 office=76C0FFEE num=2 issued=2026-11-04"_s);
    renumbered[u"prev"_s] =
        QJsonObject{{u"minisign"_s, usBefore().card.minisign},
                    {u"signature"_s, QString::fromLatin1(own.first(own.size() - bodyOf(own).size()))}};
    CHECK(answer(resigned(renumbered, us())) == u"card: prev: comment"_s);
}

TEST_CASE("a card larger than 16 KiB or in another spelling is refused", "[exchange][card]")
{
    QJsonObject object = objectOf(alder());
    object[u"x_long"_s] = QJsonArray::fromStringList(QStringList(6, QString(3'000, u'a')));
    CHECK(answer(resigned(object, alder())) == u"card: length"_s);
    CHECK(answer({}) == u"card: line"_s);
    const QByteArray card = alder().card.file.toUtf8();
    CHECK(answer(card + '\n') == u"card: json: form"_s);
    CHECK(answer(QByteArray(card).replace("\n", "\r\n")) != u"read"_s);
}

TEST_CASE("the digits of a card are forty and always the same", "[exchange][card]")
{
    // Made elsewhere: printf 'relais-card/1\nA1DE0001\nRW…\nage1…\n' | sha256sum, modulo 10^39, and the Damm digit.
    model::Card known;
    known.office = u"A1DE0001"_s;
    known.minisign = u"RWTQ4YbjHQsy9ANt/AafGUHzbZariujoYgsmH4nq4DJZ/YtesvoEz1z6"_s;
    known.age = u"age1rj5em00u97vz3nyd9dy23kcuk5hp3wchagdx5asu2fnjqs2nudhqmur58j"_s;
    CHECK(digitsOf(known) == u"38311 12783 83984 72855 70285 41400 85995 95559"_s);
    const QString digits = digitsOf(alder().card);
    CHECK(QRegularExpression(u"^([0-9]{5} ){7}[0-9]{5}$"_s).match(digits).hasMatch());
    CHECK(digits == digitsOf(readCard(alder().card.file.toUtf8())->card));
    CHECK(isDigits(withoutSpaces(digits)));
    CHECK(onlyDigits(u" 12345-67.890\u00A0"_s) == u"1234567890"_s);
    model::Card card = alder().card;
    card.office = u"A1DE0002"_s;
    CHECK(digitsOf(card) != digits);
    card = alder().card;
    card.minisign = birch().card.minisign;
    CHECK(digitsOf(card) != digits);
    card = alder().card;
    card.age += u',' + birch().card.age;
    CHECK(digitsOf(card) != digits);
}

TEST_CASE("every single digit misheard and every two neighbours swapped are noticed", "[exchange][card]")
{
    for (const fixedkeys::Office *office : {&us(), &alder(), &birch(), &fixedkeys::cedar()}) {
        const QString digits = withoutSpaces(digitsOf(office->card));
        REQUIRE(digits.size() == 40);
        for (qsizetype at = 0; at < 40; ++at) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString heard = digits;
                heard[at] = QChar(digit);
                REQUIRE(isDigits(heard) == (heard == digits));
            }
            QString swapped = digits;
            std::swap(swapped[at], swapped[(at + 1) % 40]);
            REQUIRE((at == 39 || isDigits(swapped) == (swapped == digits)));
        }
    }
    CHECK_FALSE(isDigits(u"0"_s));
    CHECK_FALSE(isDigits(QString(41, u'0')));
    CHECK_FALSE(isDigits(QString(39, u'0') + u'a'));
}
