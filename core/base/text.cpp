// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace relais {

namespace {

/// Windows-1252 between 0x80 and 0x9F (elsewhere it is Latin-1); the five unused codes show as U+FFFD.
constexpr std::array<char16_t, 32> kWindows1252 = {
    u'€',      u'\uFFFD', u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š', u'‹', u'Œ', u'\uFFFD', u'Ž', u'\uFFFD',
    u'\uFFFD', u'‘',      u'’', u'“', u'”', u'•', u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', u'\uFFFD', u'ž', u'Ÿ'};

/// The same for text that has no accent to take off.
QString foldedAscii(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            out += c.toLower();
        } else if (!out.isEmpty() && out.back() != u' ') {
            out += u' ';
        }
    }
    if (out.endsWith(u' ')) {
        out.chop(1);
    }
    return out;
}

} // namespace

QString folded(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; })) {
        return foldedAscii(text);
    }
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        switch (c.unicode()) {
        case u'œ': out += QLatin1String("oe"); continue;
        case u'æ': out += QLatin1String("ae"); continue;
        case u'ß': out += QLatin1String("ss"); continue;
        case u'ı': out += QLatin1Char('i'); continue;
        case u'ø': out += QLatin1Char('o'); continue;
        case u'ł': out += QLatin1Char('l'); continue;
        case u'đ': out += QLatin1Char('d'); continue;
        default: break;
        }
        if (c.isMark()) {
            continue;
        }
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            out += c;
        } else if (!out.isEmpty() && !out.endsWith(QLatin1Char(' '))) {
            out += QLatin1Char(' ');
        }
    }
    if (out.endsWith(QLatin1Char(' '))) {
        out.chop(1);
    }
    return out;
}

QStringList searchWords(const QString &text)
{
    const QString plain = folded(text);
    if (plain.isEmpty()) {
        return {};
    }
    const QStringList words = plain.split(QLatin1Char(' '));
    QStringList all = words;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        all << words[i] + words[i + 1];
    }
    if (words.size() > 2 && words.size() < 6) {
        all << words.join(QString());
    }
    return all;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits += QLatin1Char(static_cast<char>('0' + c.digitValue()));
        }
    }
    return digits;
}

QString tidied(const QString &text)
{
    return text.simplified(); // QChar::isSpace covers U+00A0 and U+202F
}

QString soundKey(const QString &name)
{
    QString key = folded(name);
    key.remove(QLatin1Char(' '));
    // The commonest spellings of one French sound, longest first; then doubled letters and mute endings.
    static const std::array<std::pair<QLatin1String, QLatin1String>, 22> kSounds = {{
        {QLatin1String("eaux"), QLatin1String("o")}, {QLatin1String("eau"), QLatin1String("o")},
        {QLatin1String("aux"), QLatin1String("o")},  {QLatin1String("aud"), QLatin1String("o")},
        {QLatin1String("ault"), QLatin1String("o")}, {QLatin1String("bv"), QLatin1String("v")},
        {QLatin1String("au"), QLatin1String("o")},   {QLatin1String("ph"), QLatin1String("f")},
        {QLatin1String("th"), QLatin1String("t")},   {QLatin1String("qu"), QLatin1String("k")},
        {QLatin1String("ck"), QLatin1String("k")},   {QLatin1String("gu"), QLatin1String("g")},
        {QLatin1String("ch"), QLatin1String("S")},   {QLatin1String("h"), QLatin1String("")},
        {QLatin1String("c"), QLatin1String("k")},    {QLatin1String("y"), QLatin1String("i")},
        {QLatin1String("ei"), QLatin1String("e")},   {QLatin1String("ai"), QLatin1String("e")},
        {QLatin1String("z"), QLatin1String("s")},    {QLatin1String("w"), QLatin1String("v")},
        {QLatin1String("m"), QLatin1String("n")},    {QLatin1String("en"), QLatin1String("an")},
    }};
    for (const auto &[spelling, sound] : kSounds) {
        key.replace(spelling, sound);
    }
    QString single;
    for (const QChar c : std::as_const(key)) {
        if (single.isEmpty() || single.back() != c) {
            single += c;
        }
    }
    while (single.size() > 3 && QStringLiteral("estdx").contains(single.back())) {
        single.chop(1);
    }
    return single;
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0) {
            c = QChar(kWindows1252[c.unicode() - 0x80U]);
        }
    }
    return text;
}

bool isHex(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

bool isUpper(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
}

bool isWord(QStringView text)
{
    return !text.isEmpty() && text.size() <= 32 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

} // namespace relais
