// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dateinput.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace relais::model {

namespace {

/// Day, month and year as written; an empty year means the current one.
struct Parts {
    QString day;
    QString month;
    QString year;
};

int monthNamed(const QString &word)
{
    static const std::array<std::pair<QLatin1String, int>, 23> kMonths = {{
        {QLatin1String("janvier"), 1},   {QLatin1String("janv"), 1},      {QLatin1String("jan"), 1},
        {QLatin1String("fevrier"), 2},   {QLatin1String("fevr"), 2},      {QLatin1String("fev"), 2},
        {QLatin1String("mars"), 3},      {QLatin1String("avril"), 4},     {QLatin1String("avr"), 4},
        {QLatin1String("mai"), 5},       {QLatin1String("juin"), 6},      {QLatin1String("juillet"), 7},
        {QLatin1String("juil"), 7},      {QLatin1String("aout"), 8},      {QLatin1String("septembre"), 9},
        {QLatin1String("sept"), 9},      {QLatin1String("sep"), 9},       {QLatin1String("octobre"), 10},
        {QLatin1String("oct"), 10},      {QLatin1String("novembre"), 11}, {QLatin1String("nov"), 11},
        {QLatin1String("decembre"), 12}, {QLatin1String("dec"), 12},
    }};
    for (const auto &[name, month] : kMonths) {
        if (word == name) {
            return month;
        }
    }
    return 0;
}

std::optional<QDate> spokenDay(const QString &text, QDate today)
{
    static const std::array<std::pair<QLatin1String, int>, 5> kDays = {{
        {QLatin1String("avant hier"), -2},
        {QLatin1String("hier"), -1},
        {QLatin1String("aujourd hui"), 0},
        {QLatin1String("demain"), 1},
        {QLatin1String("apres demain"), 2},
    }};
    const QString plain = folded(text);
    for (const auto &[word, distance] : kDays) {
        if (plain == word) {
            return today.addDays(distance);
        }
    }
    return std::nullopt;
}

/// The two digits of a year become four; 0 when the text has neither two nor four.
int fullYear(const QString &digits, QDate today, DateMeaning meaning)
{
    if (digits.size() != 2) {
        return digits.size() == 4 ? digits.toInt() : 0;
    }
    const int latest = today.year() + (meaning == DateMeaning::Birth ? 0 : 10);
    const int year = today.year() / 100 * 100 + digits.toInt();
    return year > latest ? year - 100 : year;
}

std::optional<Parts> split(const QString &text, DateRules rules)
{
    // A midnight after the day is what spreadsheets add when they export a date.
    static const QRegularExpression kIso(uR"(^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?Z?$)"_s);
    static const QRegularExpression kFrench(
        uR"(^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{2}|\d{4})(?: 00:00(?::00)?)?$)"_s);
    static const QRegularExpression kNamed(uR"(^(\d{1,2})(?:er)? ([a-z]+) (\d{2}|\d{4})$)"_s);
    static const QRegularExpression kRun(uR"(^(\d{2})(\d{2})(\d{2}|\d{4})?$)"_s);
    static const QRegularExpression kShort(uR"(^(\d{1,2})[/.-](\d{1,2})$)"_s);
    static const QRegularExpression kNamedShort(uR"(^(\d{1,2})(?:er)? ([a-z]+)$)"_s);

    if (const auto m = kIso.match(text); m.hasMatch()) {
        return Parts{m.captured(3), m.captured(2), m.captured(1)};
    }
    if (const auto m = kFrench.match(text); m.hasMatch()) {
        return Parts{m.captured(1), m.captured(3), m.captured(4)};
    }
    const QString plain = folded(text);
    if (const auto m = kNamed.match(plain); m.hasMatch()) {
        return Parts{m.captured(1), QString::number(monthNamed(m.captured(2))), m.captured(3)};
    }
    if (rules == DateRules::Import) {
        return std::nullopt;
    }
    if (const auto m = kRun.match(text); m.hasMatch()) {
        return Parts{m.captured(1), m.captured(2), m.captured(3)};
    }
    if (const auto m = kShort.match(text); m.hasMatch()) {
        return Parts{m.captured(1), m.captured(2), QString()};
    }
    if (const auto m = kNamedShort.match(plain); m.hasMatch()) {
        return Parts{m.captured(1), QString::number(monthNamed(m.captured(2))), QString()};
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> parseDate(const QString &text, QDate today, DateRules rules, DateMeaning meaning)
{
    constexpr int kFirst = 1900;
    constexpr int kLast = 2100;
    const QString clean = tidied(text);
    std::optional<QDate> date;
    if (const auto parts = split(clean, rules)) {
        if (parts->year.isEmpty() && meaning == DateMeaning::Birth) {
            return std::nullopt;
        }
        const int year = parts->year.isEmpty() ? today.year() : fullYear(parts->year, today, meaning);
        date = QDate(year, parts->month.toInt(), parts->day.toInt());
        // "12/11/26" typed on the 10th of November 2026 is a birth of 1926.
        if (meaning == DateMeaning::Birth && parts->year.size() == 2 && *date > today) {
            date = QDate(year - 100, date->month(), date->day());
        }
    } else if (rules == DateRules::Typing) {
        date = spokenDay(clean, today);
    }
    if (!date || !date->isValid() || date->year() < kFirst || date->year() > kLast ||
        (meaning == DateMeaning::Birth && *date > today)) {
        return std::nullopt;
    }
    return date;
}

std::optional<QTime> parseTime(const QString &text)
{
    static const QRegularExpression parted(u"^(\\d{1,2}) ?(?:[h:.] ?(\\d{1,2})?)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression joined(u"^(\\d{1,2})(\\d{2})$"_s);
    const QString typed = tidied(text);
    QRegularExpressionMatch match = parted.match(typed);
    if (!match.hasMatch()) {
        match = joined.match(typed);
    }
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace relais::model
