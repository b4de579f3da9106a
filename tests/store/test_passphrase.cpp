// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/passphrase.h"
#include "core/store/passphrasewords.h"
#include "tests/kit/catch.h"

#include <QRegularExpression>
#include <QSet>

#include <cstring>

using namespace relais;
using namespace relais::store;

namespace {

QSet<QString> allWords()
{
    QSet<QString> words;
    for (const auto &word : kPassphraseWords) {
        words.insert(QString::fromLatin1(word));
    }
    return words;
}

} // namespace

TEST_CASE("the list has 7,776 different words that any keyboard types", "[store][passphrase]")
{
    const QSet<QString> words = allWords();
    CHECK(words.size() == 7776);
    static const QRegularExpression kForm(u"\\A[a-z]{4,11}\\z"_s);
    for (const QString &word : words) {
        CHECK(kForm.match(word).hasMatch());
    }
    for (std::size_t i = 1; i < kPassphraseWordCount; ++i) {
        CHECK(std::strcmp(kPassphraseWords[i - 1], kPassphraseWords[i]) < 0);
    }
}

TEST_CASE("no proposed word speaks of violence or of the file's own matter", "[store][passphrase]")
{
    const QSet<QString> words = allWords();
    for (const char *word : {"victime", "abri", "conjoint", "auteur", "violence", "viol", "tuer", "meurtre", "plainte",
                             "refuge", "juge", "police", "merde", "pute"}) {
        CHECK_FALSE(words.contains(QString::fromLatin1(word)));
    }
    CHECK(words.contains(u"relais"_s));
    CHECK(words.contains(u"abricot"_s));
}

TEST_CASE("each proposal is new, has seven different words of the list and passes the rule", "[store][passphrase]")
{
    const QSet<QString> words = allWords();
    QSet<QString> seen;
    QSet<QString> drawn;
    for (int i = 0; i < 1000; ++i) {
        const QString phrase = proposePassphrase();
        const QStringList parts = phrase.split(u' ');
        REQUIRE(parts.size() == 7);
        const QSet<QString> distinct(parts.begin(), parts.end());
        CHECK(distinct.size() == 7);
        CHECK(words.contains(distinct));
        CHECK(estimateBits(phrase) >= 90.0);
        REQUIRE_OK(checkPassphrase(phrase));
        seen.insert(phrase);
        drawn += distinct;
    }
    CHECK(seen.size() == 1000);
    CHECK(drawn.size() > 4000); // 7,000 draws from 7,776 words reach about 4,600 of them
}

TEST_CASE("an own phrase is worth what it costs to guess", "[store][passphrase]")
{
    CHECK(estimateBits({}) == 0.0);
    CHECK(estimateBits(u"abricot"_s) < 13.0);
    CHECK(estimateBits(u"abricot abricot abricot abricot abricot abricot abricot"_s) < 20.0);
    CHECK(estimateBits(u"Abricot ABRICOT abricot"_s) < 16.0);
    CHECK(estimateBits(u"relais relais relais relais relais relais relais"_s) < kMinimumPassphraseBits);
    CHECK(estimateBits(u"anticonstitutionnellement"_s) < 13.0);
    CHECK(estimateBits(u"azertyuiop"_s) < 5.0);
    CHECK(estimateBits(u"poiuytreza"_s) < 5.0);
    CHECK(estimateBits(u"abcdefghijklmnop"_s) < 5.0);
    CHECK(estimateBits(u"1234567890"_s) < 5.0);
    CHECK(estimateBits(u"aaaaaaaaaaaaaaaaaaaaaaaa"_s) < 5.0);
    CHECK(estimateBits(u"Normandie2026!"_s) < 30.0);
    CHECK(estimateBits(u"13/05/1981"_s) < 40.0);
}

TEST_CASE("the rule of 80 bits: six words are not enough, seven are, twelve signs of four kinds are",
          "[store][passphrase]")
{
    const auto refused = checkPassphrase(u"abricot bougie cahier domino escargot fenouil"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::WeakPassphrase);
    REQUIRE_OK(checkPassphrase(u"abricot bougie cahier dentiste escargot fenouil galopin"_s));
    REQUIRE_OK(checkPassphrase(u"kT7#mQ2$xV9!"_s));
    CHECK_FALSE(checkPassphrase(u"kT7#mQ2$xV"_s));
    REQUIRE_OK(checkPassphrase(u"kT7mQ2xV9bN4rZ"_s));
}
