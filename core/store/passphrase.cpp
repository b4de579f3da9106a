// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/passphrase.h"

#include "core/base/text.h"
#include "core/store/passphrasewords.h"

#include <QSet>
#include <QStringList>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace relais::store {

namespace {

constexpr int kWords = 7;
constexpr double kRepeatedBits = 1.0;  // "again" or "not again"
constexpr double kSequenceBits = 4.0;  // which of a dozen well-known sequences
constexpr double kShortWordBits = 5.0; // le, de, une, qui…
constexpr double kYearBits = 7.0;      // one of about a hundred
constexpr double kBitsPerLetter = 2.5; // of a word that is not in the list, up to the worth of one that is
constexpr double kOtherSigns = 40.0;   // accents and punctuation of a French keyboard

double wordBits()
{
    return std::log2(static_cast<double>(kPassphraseWordCount));
}

bool isListed(const QString &word)
{
    const QByteArray wanted = word.toLatin1();
    const auto *const end = kPassphraseWords + kPassphraseWordCount;
    const auto *const place =
        std::lower_bound(kPassphraseWords, end, wanted,
                         [](const char *entry, const QByteArray &w) { return std::strcmp(entry, w.constData()) < 0; });
    return place != end && wanted == *place;
}

enum class SignKind { Lower, Upper, Digit, Other };

SignKind kindOf(QChar sign)
{
    if (sign.isDigit()) {
        return SignKind::Digit;
    }
    if (sign.isUpper()) {
        return SignKind::Upper;
    }
    return sign.isLetter() ? SignKind::Lower : SignKind::Other;
}

bool isSequence(const QString &token)
{
    static constexpr std::array kRows = {
        u"abcdefghijklmnopqrstuvwxyz", u"0123456789012345678901234567890",
        u"azertyuiopqsdfghjklmwxcvbn", u"qwertyuiopasdfghjklzxcvbnm",
        u"aqzsedrftgyhujikolpm",       u"1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    };
    if (token.size() < 3) {
        return false;
    }
    const QString lower = token.toLower();
    if (lower.count(lower.front()) == lower.size()) {
        return true;
    }
    QString backwards = lower;
    std::reverse(backwards.begin(), backwards.end());
    return std::any_of(kRows.begin(), kRows.end(), [&](const char16_t *row) {
        const QStringView keys(row);
        return keys.contains(lower) || keys.contains(backwards);
    });
}

bool isYear(const QString &digits)
{
    return digits.size() == 4 && (digits.startsWith(u"19"_s) || digits.startsWith(u"20"_s));
}

/// Letters only, or what lies between two changes of kind in a token that is no random text.
double runBits(const QString &run)
{
    if (isSequence(run)) {
        return kSequenceBits;
    }
    if (run.front().isDigit()) {
        return isYear(run) ? kYearBits : std::log2(10.0) * static_cast<double>(run.size());
    }
    if (!run.front().isLetter()) {
        return std::log2(kOtherSigns) * static_cast<double>(run.size());
    }
    if (run.size() <= 3) {
        return kShortWordBits;
    }
    return isListed(folded(run)) ? wordBits() : std::min(wordBits(), kBitsPerLetter * static_cast<double>(run.size()));
}

/// The runs of one kind; upper and lower case are one kind when a word is meant (Bonjour, BONJOUR).
QStringList runsOf(const QString &token, bool (*same)(QChar, QChar))
{
    QStringList runs;
    for (const QChar sign : token) {
        if (runs.isEmpty() || !same(runs.last().back(), sign)) {
            runs.append(QString(sign));
        } else {
            runs.last().append(sign);
        }
    }
    return runs;
}

double signBits(const QString &token)
{
    QSet<int> kinds;
    for (const QChar sign : token) {
        kinds.insert(static_cast<int>(kindOf(sign)));
    }
    double alphabet = 0;
    for (const int kind : kinds) {
        alphabet += kind == static_cast<int>(SignKind::Digit)   ? 10.0
                    : kind == static_cast<int>(SignKind::Other) ? kOtherSigns
                                                                : 26.0;
    }
    const QSet<QChar> distinct(token.begin(), token.end());
    const auto repeated = static_cast<double>(token.size() - distinct.size());
    return std::log2(alphabet) * static_cast<double>(distinct.size()) + kRepeatedBits * repeated;
}

double tokenBits(const QString &token)
{
    if (isSequence(token)) {
        return kSequenceBits;
    }
    // Random text changes its kind at nearly every sign; a word with a number at its end does so once or twice.
    const QStringList kindRuns = runsOf(token, [](QChar a, QChar b) { return kindOf(a) == kindOf(b); });
    if (token.size() >= 6 && 2 * kindRuns.size() > token.size()) {
        return signBits(token);
    }
    double bits = 0;
    const QStringList words =
        runsOf(token, [](QChar a, QChar b) { return a.isLetter() == b.isLetter() && a.isDigit() == b.isDigit(); });
    for (const QString &word : words) {
        bits += runBits(word);
    }
    return bits;
}

} // namespace

QString proposePassphrase()
{
    QStringList words;
    while (words.size() < kWords) {
        const QString word = QString::fromLatin1(kPassphraseWords[randombytes_uniform(kPassphraseWordCount)]);
        if (!words.contains(word)) {
            words.append(word);
        }
    }
    return words.join(u' ');
}

double estimateBits(const QString &phrase)
{
    double bits = 0;
    QSet<QString> seen;
    const QStringList tokens = tidied(phrase).split(u' ', Qt::SkipEmptyParts);
    for (const QString &token : tokens) {
        const QString key = token.toLower();
        bits += seen.contains(key) ? kRepeatedBits : tokenBits(token);
        seen.insert(key);
    }
    return bits;
}

Result<void> checkPassphrase(const QString &phrase)
{
    const double bits = estimateBits(phrase);
    if (bits < kMinimumPassphraseBits) {
        return Error{ErrorCode::WeakPassphrase, u"%1 of %2 bits"_s.arg(std::floor(bits)).arg(kMinimumPassphraseBits)};
    }
    return {};
}

} // namespace relais::store
