// SPDX-License-Identifier: GPL-3.0-or-later
// Headers of age files made by hand, under a MAC that holds: what each fault answers.
#include "core/exchange/ageheader.h"

#include "core/exchange/strictbase64.h"
#include "tests/exchange/ageforge.h"
#include "tests/exchange/cost.h"
#include "tests/kit/catch.h"

using namespace relais;
using namespace relais::exchange;

namespace {

struct Row {
    const char *what;
    QByteArray text;
    const char *answer;
};

QByteArray unpadded(const QByteArray &bytes)
{
    return base64Text(bytes, Base64Padding::Absent);
}

/// The same text with one part replaced, which must be there once.
QByteArray with(QByteArray text, const QByteArray &part, const QByteArray &other)
{
    REQUIRE(text.count(part) == 1);
    return text.replace(part, other);
}

/// The last sign of a base64 text of 32 bytes with an unused bit set.
QByteArray twisted(QByteArray text)
{
    const QByteArray signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    text[text.size() - 1] = signs[signs.indexOf(text.back()) + 1];
    return text;
}

QList<Row> stanzaRows(const AgeForge &forge)
{
    const QByteArray good = forge.stanza();
    const QByteArray full(48, 'x');
    return {
        {"ours alone", good, "opened"},
        {"unknown types beside it", "-> grease\n\n" + good + "-> x?y a ~b !\nQUFB\n", "opened"},
        {"a body of one full line", "-> grease\n" + unpadded(full) + "\n\n" + good, "opened"},
        {"sixteen", QByteArray("-> grease\n\n").repeated(15) + good, "opened"},
        {"twice the same", good + good, "opened"},
        {"seventeen", QByteArray("-> grease\n\n").repeated(16) + good, "bundle_too_large: stanzas"},
        {"none", "", "bundle_altered: stanza"},
        {"of another type only", "-> grease\n\n", "not_for_us: stanza"},
        {"type in lower case", with(good, "X25519", "x25519"), "not_for_us: stanza"},
        {"another start", "-- grease\n\n" + good, "bundle_altered: stanza"},
        {"an arrow without its blank", "->grease\n\n" + good, "bundle_altered: stanza"},
        {"an arrow alone", "->\n\n" + good, "bundle_altered: stanza"},
        {"no type", "-> \n\n" + good, "bundle_altered: argument"},
        {"two blanks", "-> a  b\n\n" + good, "bundle_altered: argument"},
        {"a blank at the end", "-> a \n\n" + good, "bundle_altered: argument"},
        {"a tab", "-> a\tb\n\n" + good, "bundle_altered: argument"},
        {"a NUL", QByteArray("-> a\0b\n\n", 8) + good, "bundle_altered: argument"},
        {"a delete sign", "-> a\x7f\n\n" + good, "bundle_altered: argument"},
        {"a letter with an accent", "-> \xc3\xa9\n\n" + good, "bundle_altered: argument"},
        {"CR after arguments", "-> a\r\n\n" + good, "bundle_altered: argument"},
        {"CR after ours", with(good, forge.share(), forge.share() + '\r'), "bundle_altered: argument"},
        {"an empty line between", "-> a\n\n\n" + good, "bundle_altered: stanza"},
        {"a blank line before", "\n" + good, "bundle_altered: stanza"},
    };
}

QList<Row> bodyRows(const AgeForge &forge)
{
    const QByteArray good = forge.stanza();
    const QByteArray full(48, 'x');
    return {
        {"padded", "-> a\nQQ==\n" + good, "bundle_altered: body"},
        {"unused bits", "-> a\nQR\n" + good, "bundle_altered: body"},
        {"one sign", "-> a\nQ\n" + good, "bundle_altered: body"},
        {"a blank", "-> a\nQQ QQ\n" + good, "bundle_altered: body"},
        {"the alphabet of addresses", "-> a\nQ_Q-\n" + good, "bundle_altered: body"},
        {"CR", "-> a\nQUFB\r\n" + good, "bundle_altered: body"},
        {"CR on an empty line", "-> a\n\r\n" + good, "bundle_altered: body"},
        {"a line of 68 columns", "-> a\n" + unpadded(full + "xyz") + '\n' + good, "bundle_altered: body"},
        {"a full line and no other", "-> a\n" + unpadded(full) + '\n' + good, "bundle_altered: body"},
        {"two short lines", "-> a\nQUFB\nQUFB\n" + good, "bundle_altered: stanza"},
        {"no line", "-> a\n" + good, "bundle_altered: body"},
    };
}

QList<Row> shareRows(const AgeForge &forge)
{
    const QByteArray good = forge.stanza();
    const QByteArray share = forge.share();
    const QByteArray body = good.mid(good.indexOf('\n') + 1);
    const auto shared = [&](const QByteArray &text) -> QByteArray { return "-> X25519 " + text + '\n' + body; };
    return {
        {"no share", "-> X25519\n" + body, "bundle_altered: stanza"},
        {"another argument", shared(share + " x"), "bundle_altered: stanza"},
        {"a share twice", shared(share + ' ' + share), "bundle_altered: stanza"},
        {"a padded share", shared(share + '='), "bundle_altered: share"},
        {"unused bits of the share", shared(twisted(share)), "bundle_altered: share"},
        {"a share of 31 bytes", shared(unpadded(QByteArray(31, 'x'))), "bundle_altered: share"},
        {"a share of 33 bytes", shared(unpadded(QByteArray(33, 'x'))), "bundle_altered: share"},
        {"the point zero", shared(unpadded(QByteArray(32, '\0'))), "bundle_altered: share"},
        {"the point one", shared(unpadded('\1' + QByteArray(31, '\0'))), "bundle_altered: share"},
        {"a point of order 8",
         shared(unpadded(QByteArray::fromHex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"))),
         "bundle_altered: share"},
        {"another of order 8",
         shared(unpadded(QByteArray::fromHex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"))),
         "bundle_altered: share"},
        {"p - 1", shared(unpadded('\xec' + QByteArray(30, '\xff') + '\x7f')), "bundle_altered: share"},
        {"p", shared(unpadded('\xed' + QByteArray(30, '\xff') + '\x7f')), "bundle_altered: share"},
        {"p + 1", shared(unpadded('\xee' + QByteArray(30, '\xff') + '\x7f')), "bundle_altered: share"},
        {"somebody else's share", shared(unpadded(QByteArray(32, 'x'))), "not_for_us: stanza"},
        {"no body", "-> X25519 " + share + "\n\n", "bundle_altered: body"},
        {"a body of 31 bytes", forge.stanzaOf(QByteArray(15, 'k')), "bundle_altered: body"},
        {"a body of 33 bytes", forge.stanzaOf(QByteArray(17, 'k')), "bundle_altered: body"},
        {"a file key of 32 bytes", forge.stanzaOf(QByteArray(32, 'k')), "bundle_altered: body"},
        {"another file key", forge.stanzaOf(QByteArray(16, 'k')), "bundle_altered: mac"},
        {"a malformed one behind ours", good + shared(share + " x"), "bundle_altered: stanza"},
        {"a point of low order behind ours", good + shared(unpadded(QByteArray(32, '\0'))), "bundle_altered: share"},
    };
}

QList<Row> scryptRows(const AgeForge &forge)
{
    const QByteArray body = '\n' + unpadded(QByteArray(32, 'w')) + '\n';
    const QByteArray salt = unpadded(QByteArray(16, 's'));
    return {
        {"a passphrase", "-> scrypt " + salt + " 10" + body, "bundle_altered: scrypt"},
        {"a passphrase of 2^63", "-> scrypt " + salt + " 63" + body, "bundle_altered: scrypt"},
        {"a passphrase beside ours", forge.stanza() + "-> scrypt " + salt + " 22" + body, "bundle_altered: scrypt"},
        {"a malformed one", forge.stanza() + "-> scrypt\n\n", "bundle_altered: scrypt"},
    };
}

/// Whole files.
QList<Row> fileRows(const AgeForge &forge)
{
    const QByteArray file = forge.file(forge.stanza());
    const QByteArray end = forge.header(forge.stanza()).last(48);
    const QByteArray mac = end.mid(4, 43);
    const auto ending = [&](const QByteArray &line) { return with(file, end, line); };
    const auto version = [&](const QByteArray &line) { return with(file, "age-encryption.org/v1\n", line); };
    return {
        {"whole", file, "opened"},
        {"a MAC of zeros", ending("--- " + unpadded(QByteArray(32, '\0')) + '\n'), "bundle_altered: mac"},
        {"no blank", ending("---" + mac + '\n'), "bundle_altered: mac line"},
        {"two blanks", ending("---  " + mac + '\n'), "bundle_altered: mac line"},
        {"a blank behind", ending("--- " + mac + " \n"), "bundle_altered: mac line"},
        {"an argument behind", ending("--- " + mac + " x\n"), "bundle_altered: mac line"},
        {"CR", ending("--- " + mac + "\r\n"), "bundle_altered: mac line"},
        {"padded", ending("--- " + mac + "=\n"), "bundle_altered: mac line"},
        {"unused bits", ending("--- " + twisted(mac) + '\n'), "bundle_altered: mac line"},
        {"31 bytes", ending("--- " + unpadded(QByteArray(31, 'm')) + '\n'), "bundle_altered: mac line"},
        {"33 bytes", ending("--- " + unpadded(QByteArray(33, 'm')) + '\n'), "bundle_altered: mac line"},
        {"no MAC", ending("--- \n"), "bundle_altered: mac line"},
        {"dashes alone", ending("---\n"), "bundle_altered: mac line"},
        {"another sign than a blank", ending("---x" + mac + '\n'), "bundle_altered: mac line"},
        {"four dashes", ending("---- " + mac + '\n'), "bundle_altered: mac line"},
        {"an empty line", ending("\n"), "bundle_altered: stanza"},
        {"version 2", version("age-encryption.org/v2\n"), "bundle_newer: version"},
        {"version 10", version("age-encryption.org/v10\n"), "bundle_newer: version"},
        {"version 01", version("age-encryption.org/v01\n"), "bundle_altered: version"},
        {"version 0", version("age-encryption.org/v0\n"), "bundle_altered: version"},
        {"version 1 and CR", version("age-encryption.org/v1\r\n"), "bundle_altered: version"},
        {"version 1 and a blank", version("age-encryption.org/v1 \n"), "bundle_altered: version"},
        {"no version", version("age-encryption.org/v\n"), "bundle_altered: version"},
        {"no version line", version(""), "not_a_bundle: version"},
        {"a blank line before", '\n' + file, "not_a_bundle: version"},
        {"a byte order mark before", "\xef\xbb\xbf" + file, "not_a_bundle: version"},
        {"empty", "", "bundle_incomplete: header"},
        {"one byte", "a", "bundle_incomplete: header"},
        {"the version line cut", "age-encryption.org/v1", "bundle_incomplete: header"},
        {"the version line alone", "age-encryption.org/v1\n", "bundle_incomplete: header"},
        {"another text", "Bonjour", "not_a_bundle: version"},
        {"a zip", QByteArray("PK\3\4\x14\0\0\0", 8), "not_a_bundle: version"},
        {"a PDF", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "not_a_bundle: version"},
        {"the page of a hotel", "<!DOCTYPE html>\n<html><title>Wi-Fi</title>", "not_a_bundle: version"},
        {"a key file", "AGE-SECRET-KEY-1", "not_a_bundle: version"},
        {"in armour", "-----BEGIN AGE ENCRYPTED FILE-----\n" + file.toBase64(), "bundle_armoured: version"},
        {"in armour after blanks", "\r\n \t-----BEGIN AGE ENCRYPTED FILE-----\r\n", "bundle_armoured: version"},
    };
}

void judgeFiles(const AgeForge &forge, const QList<Row> &rows)
{
    for (const Row &row : rows) {
        INFO(row.what);
        const qint64 start = processTime();
        CHECK(forge.answer(row.text) == QByteArray(row.answer));
        CHECK(processTime() - start < 100); // milliseconds: nothing slow was computed
    }
}

void judgeStanzas(const AgeForge &forge, QList<Row> rows)
{
    for (Row &row : rows) {
        row.text = forge.file(row.text);
    }
    judgeFiles(forge, rows);
}

} // namespace

TEST_CASE("stanzas of other types are passed over, malformed ones refused", "[exchange][age][ageheader]")
{
    const AgeForge forge;
    judgeStanzas(forge, stanzaRows(forge));
}

TEST_CASE("the body of a stanza has one spelling", "[exchange][age][ageheader]")
{
    const AgeForge forge;
    judgeStanzas(forge, bodyRows(forge));
}

TEST_CASE("a stanza for a key is one argument, a sound point and a wrapped key of 16 bytes",
          "[exchange][age][ageheader]")
{
    const AgeForge forge;
    judgeStanzas(forge, shareRows(forge));
}

TEST_CASE("a passphrase is refused without being tried", "[exchange][age][ageheader]")
{
    const AgeForge forge;
    judgeStanzas(forge, scryptRows(forge));
}

TEST_CASE("a file for a passphrase opens when a person asks for it, and has one spelling", "[exchange][age][ageheader]")
{
    const AgeForge forge;
    const QByteArray salt(16, 's');
    const QByteArray good = forge.passphraseStanza(salt, "10");
    const auto answer = [&](const QByteArray &stanzas, const QString &phrase = u"mot de passe"_s) {
        const qint64 start = processTime();
        const QByteArray text = forge.answerToPassphrase(forge.file(stanzas), phrase);
        CHECK(processTime() - start < 1'000);
        return text;
    };
    CHECK(answer(good) == "opened");
    CHECK(answer(forge.passphraseStanza(salt, "1")) == "opened");
    CHECK(answer(good, u"mot de passE"_s) == "not_for_us: stanza");
    CHECK(answer(good, {}) == "not_for_us: stanza");
    CHECK(answer(forge.stanza()) == "not_for_us: stanza");
    CHECK(answer("-> grease\n\n") == "not_for_us: stanza");
    CHECK(answer(good + forge.stanza()) == "bundle_altered: scrypt");
    CHECK(answer(good + "-> grease\n\n") == "bundle_altered: scrypt");
    CHECK(answer(good + good) == "bundle_altered: scrypt");
    for (const char *work :
         {"63", "9223372036854775818", "0", "09", "010", "+10", "+9", "1e1", "0x9", "23", "64", "100", "-1", "a"}) {
        CAPTURE(work);
        CHECK(answer(forge.passphraseStanza(salt, work)) == "bundle_altered: work");
    }
    CHECK(answer(with(good, " 10\n", "\n")) == "bundle_altered: stanza");
    CHECK(answer(with(good, " 10\n", " 10 x\n")) == "bundle_altered: stanza");
    CHECK(answer(forge.passphraseStanza(salt + 's', "10")) == "bundle_altered: salt");
    CHECK(answer(forge.passphraseStanza(salt.chopped(1), "10")) == "bundle_altered: salt");
    CHECK(answer(with(good, unpadded(salt), twisted(unpadded(salt)))) == "bundle_altered: salt");
    CHECK(answer(forge.passphraseStanza(salt, "10", QByteArray(17, 'k'))) == "bundle_altered: body");
    CHECK(answer(forge.passphraseStanza(salt, "10", QByteArray(15, 'k'))) == "bundle_altered: body");
    CHECK(answer(forge.passphraseStanza(salt, "10", QByteArray(16, 'k'))) == "bundle_altered: mac");
}

TEST_CASE("the first and the last line of a header have one spelling", "[exchange][age][ageheader]")
{
    const AgeForge forge;
    judgeFiles(forge, fileRows(forge));
}

TEST_CASE("reading of a header stops at its limits", "[exchange][age][ageheader]")
{
    const AgeForge forge;
    const QByteArray good = forge.stanza();
    const auto answer = [&](const QByteArray &stanzas) { return forge.answer(forge.file(stanzas)); };
    const auto lineOf = [](qsizetype bytes) -> QByteArray { return "-> " + QByteArray(bytes - 3, 'x') + "\n\n"; };
    CHECK(answer(lineOf(kLongestAgeLine) + good) == "opened");
    CHECK(answer(lineOf(kLongestAgeLine + 1) + good) == "bundle_too_large: line");

    const qsizetype fixed = forge.header(good).size();
    const auto filled = [&](qsizetype bytes) -> QByteArray { // a header of so many bytes
        const qsizetype lines = 1000; // of 65 bytes each, behind a stanza's first line of the rest
        const QByteArray body = QByteArray(64, 'A').append('\n').repeated(lines) + '\n';
        return "-> " + QByteArray(bytes - fixed - body.size() - 4, 'x') + '\n' + body + good;
    };
    REQUIRE(forge.header(filled(kLargestAgeHeader)).size() == kLargestAgeHeader);
    CHECK(answer(filled(kLargestAgeHeader)) == "opened");
    CHECK(answer(filled(kLargestAgeHeader + 1)) == "bundle_too_large: header");

    const qint64 start = processTime();
    const QByteArray first = "age-encryption.org/v1\n";
    CHECK(forge.answer(first + "-> " + QByteArray(16 << 20, 'x')) == "bundle_too_large: line");
    CHECK(forge.answer("age-encryption.org/v" + QByteArray(16 << 20, '1')) == "bundle_too_large: line");
    CHECK(forge.answer(first + QByteArray("-> grease\n\n").repeated(200'000)) == "bundle_too_large: stanzas");
    CHECK(forge.answer(first + "-> grease\n" + QByteArray(64, 'A').append('\n').repeated(200'000)) ==
          "bundle_too_large: header");
    CHECK(processTime() - start < 200);
}
