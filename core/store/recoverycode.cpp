// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recoverycode.h"

#include <QSet>
#include <QStringList>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <optional>

namespace relais::store {

namespace {

constexpr int kRandomSigns = 26;
constexpr int kCheckSigns = 4;
constexpr int kSigns = kRandomSigns + kCheckSigns;
static_assert(kSigns == RecoveryCode::kGroups * RecoveryCode::kGroupSize);

constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

using Word = std::array<unsigned char, kSigns>; // highest power first, as in the text
using Syndromes = std::array<unsigned char, kCheckSigns>;

/// GF(32) = GF(2)[x] / (x⁵ + x² + 1); α = x generates its 31 non-zero elements.
struct Field {
    std::array<unsigned char, 62> power{}; // twice round, so that two logarithms can be added
    std::array<int, 32> logarithm{};

    constexpr Field()
    {
        unsigned int element = 1;
        for (int exponent = 0; exponent < 31; ++exponent) {
            const auto place = static_cast<std::size_t>(exponent);
            power[place] = power[place + 31] = static_cast<unsigned char>(element);
            logarithm[element] = exponent;
            element <<= 1U;
            if ((element & 32U) != 0) {
                element ^= 0b100101U;
            }
        }
    }
    [[nodiscard]] constexpr unsigned char alpha(int exponent) const
    {
        return power[static_cast<std::size_t>(exponent % 31)];
    }
    [[nodiscard]] constexpr unsigned char times(unsigned int a, unsigned int b) const
    {
        return a == 0 || b == 0 ? static_cast<unsigned char>(0)
                                : power[static_cast<std::size_t>(logarithm[a] + logarithm[b])];
    }
    /// @param b not 0
    [[nodiscard]] constexpr unsigned char over(unsigned int a, unsigned int b) const
    {
        return a == 0 ? static_cast<unsigned char>(0)
                      : power[static_cast<std::size_t>(logarithm[a] + 31 - logarithm[b])];
    }
};
constexpr Field kField;

/// The word read as a polynomial, at α⁰…α³; all zero for a right code.
Syndromes syndromesOf(const Word &word)
{
    Syndromes syndromes{};
    for (int root = 0; root < kCheckSigns; ++root) {
        unsigned int sum = 0;
        for (const unsigned char sign : word) {
            sum = kField.times(sum, kField.alpha(root)) ^ sign;
        }
        syndromes[static_cast<std::size_t>(root)] = static_cast<unsigned char>(sum);
    }
    return syndromes;
}

bool isZero(const Syndromes &syndromes)
{
    return std::all_of(syndromes.begin(), syndromes.end(), [](unsigned char s) { return s == 0; });
}

/// Remainder of the random signs shifted by four, divided by (x − α⁰)(x − α¹)(x − α²)(x − α³).
void appendCheckSigns(Word &word)
{
    std::array<unsigned int, kCheckSigns + 1> generator{1};
    for (int root = 0; root < kCheckSigns; ++root) {
        for (std::size_t i = static_cast<std::size_t>(root) + 1; i > 0; --i) {
            generator[i] ^= kField.times(generator[i - 1], kField.alpha(root));
        }
    }
    Word rest = word;
    std::fill(rest.begin() + kRandomSigns, rest.end(), static_cast<unsigned char>(0));
    for (std::size_t i = 0; i < kRandomSigns; ++i) {
        const unsigned int factor = rest[i];
        for (std::size_t j = 0; j < generator.size(); ++j) {
            rest[i + j] = static_cast<unsigned char>(rest[i + j] ^ kField.times(factor, generator[j]));
        }
    }
    std::copy(rest.begin() + kRandomSigns, rest.end(), word.begin() + kRandomSigns);
}

/// What one wrong sign of weight 1 at `position` adds to each syndrome.
unsigned char locator(int position, int root)
{
    return kField.alpha(root * (kSigns - 1 - position));
}

/// The one or two positions that explain the syndromes; the distance of 5 makes the answer unique. Each pair is tried:
/// the first two syndromes give the two errors, the other two must agree.
std::optional<QSet<int>> locate(const Syndromes &syndromes)
{
    for (int a = 0; a < kSigns; ++a) {
        for (int b = a + 1; b < kSigns; ++b) {
            const unsigned int numerator = syndromes[1] ^ kField.times(syndromes[0], locator(b, 1));
            const unsigned int errorA = kField.over(numerator, locator(a, 1) ^ locator(b, 1));
            const unsigned int errorB = errorA ^ static_cast<unsigned int>(syndromes[0]); // all locators are 1 there
            const auto explains = [&](int root) {
                return (kField.times(errorA, locator(a, root)) ^ kField.times(errorB, locator(b, root))) ==
                       syndromes[static_cast<std::size_t>(root)];
            };
            if (explains(2) && explains(3)) {
                return errorB == 0 ? QSet<int>{a} : errorA == 0 ? QSet<int>{b} : QSet<int>{a, b};
            }
        }
    }
    return {};
}

/// The signs of a text in their order; nullopt in the place of one that Crockford's alphabet does not have.
QList<std::optional<unsigned char>> signsOf(const QString &text)
{
    QList<std::optional<unsigned char>> found;
    for (const QChar character : text.toUpper()) {
        if (character.isSpace() || character.category() == QChar::Punctuation_Dash) {
            continue;
        }
        const char sign = character == u'I' || character == u'L' ? '1' : character == u'O' ? '0' : character.toLatin1();
        const auto *const place = std::find(std::begin(kAlphabet), std::end(kAlphabet) - 1, sign);
        if (sign == '\0' || place == std::end(kAlphabet) - 1) {
            found.append(std::nullopt);
        } else {
            found.append(static_cast<unsigned char>(place - std::begin(kAlphabet)));
        }
    }
    return found;
}

QList<int> allGroups()
{
    return {0, 1, 2, 3, 4, 5};
}

/// Of a text with too few or too many signs: the groups that have not five, as the person separated them.
QList<int> groupsOfWrongSize(const QString &text)
{
    QString separated = text;
    for (QChar &character : separated) {
        if (character.isSpace() || character.category() == QChar::Punctuation_Dash) {
            character = u' ';
        }
    }
    const QStringList groups = separated.split(u' ', Qt::SkipEmptyParts);
    if (groups.size() != RecoveryCode::kGroups) {
        return allGroups();
    }
    QList<int> wrong;
    for (int group = 0; group < RecoveryCode::kGroups; ++group) {
        if (groups[group].size() != RecoveryCode::kGroupSize) {
            wrong.append(group);
        }
    }
    return wrong;
}

} // namespace

RecoveryCode RecoveryCode::create()
{
    SecretBytes secret(kRandomSigns);
    for (std::size_t i = 0; i < kRandomSigns; ++i) {
        secret.data()[i] = static_cast<unsigned char>(randombytes_uniform(32));
    }
    return RecoveryCode(std::move(secret));
}

Result<RecoveryCode> RecoveryCode::parse(const QString &text)
{
    const auto typed = signsOf(text);
    const QList<int> wrong = wrongGroups(text);
    if (!wrong.isEmpty()) {
        QStringList numbers;
        for (const int group : wrong) {
            numbers.append(QString::number(group + 1));
        }
        return Error{ErrorCode::InvalidInput, u"recovery code, wrong in group "_s + numbers.join(u", "_s)};
    }
    SecretBytes secret(kRandomSigns);
    for (int i = 0; i < kRandomSigns; ++i) {
        secret.data()[i] = *typed[i];
    }
    return RecoveryCode(std::move(secret));
}

QList<int> RecoveryCode::wrongGroups(const QString &text)
{
    const auto typed = signsOf(text);
    if (typed.size() != kSigns) {
        return groupsOfWrongSize(text);
    }
    Word word{};
    QSet<int> wrong; // positions
    for (int i = 0; i < kSigns; ++i) {
        word[static_cast<std::size_t>(i)] = typed[i].value_or(0);
        if (!typed[i]) {
            wrong.insert(i);
        }
    }
    const Syndromes syndromes = syndromesOf(word);
    const bool right = isZero(syndromes);
    if (const auto located = right ? QSet<int>() : locate(syndromes)) {
        wrong += *located;
    }
    if (wrong.isEmpty()) {
        return right ? QList<int>() : allGroups();
    }
    QList<int> groups;
    for (int group = 0; group < kGroups; ++group) {
        if (std::any_of(wrong.begin(), wrong.end(), [group](int position) { return position / kGroupSize == group; })) {
            groups.append(group);
        }
    }
    return groups;
}

QString RecoveryCode::toText() const
{
    Word word{};
    std::copy(m_secret.data(), m_secret.data() + kRandomSigns, word.begin());
    appendCheckSigns(word);
    QString text;
    for (int i = 0; i < kSigns; ++i) {
        if (i != 0 && i % kGroupSize == 0) {
            text.append(u'-');
        }
        text.append(QLatin1Char(kAlphabet[word[static_cast<std::size_t>(i)]]));
    }
    sodium_memzero(word.data(), word.size());
    return text;
}

} // namespace relais::store
