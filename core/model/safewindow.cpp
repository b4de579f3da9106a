// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/safewindow.h"

#include "core/base/json.h"

#include <QTime>

#include <algorithm>
#include <array>

namespace relais::model {

namespace {

constexpr int kDaysOfWeek = 7;

template<class Visit>
void eachMinute(const TimeWindow &window, Visit visit)
{
    for (int day = 0; day < kDaysOfWeek; ++day) {
        if ((window.days & (1 << day)) == 0) {
            continue;
        }
        for (int minute = window.from; minute < window.to; ++minute) {
            visit(static_cast<std::size_t>(day * kMinutesOfDay + minute));
        }
    }
}

QString textOfHour(int minutes)
{
    const QString hour = QString::number(minutes / 60) + QChar(QChar::Nbsp) + u'h';
    return minutes % 60 == 0 ? hour : hour + QChar(QChar::Nbsp) + QString::number(minutes % 60).rightJustified(2, u'0');
}

QString textOfHours(const TimeWindow &window)
{
    return window.from == 0 && window.to == kMinutesOfDay ? u"à toute heure"_s
                                                          : textOfHour(window.from) + u'–' + textOfHour(window.to);
}

/// « lun–ven », « lun, mar et jeu », « lun, mar, jeu–dim ».
QString textOfDays(int days)
{
    static constexpr std::array kDays = {u"lun", u"mar", u"mer", u"jeu", u"ven", u"sam", u"dim"};
    const auto named = [](int day) { return QString::fromUtf16(kDays[static_cast<std::size_t>(day)]); };
    if (days == kEveryDay) {
        return u"tous les jours"_s;
    }
    QStringList parts;
    for (int first = 0; first < kDaysOfWeek; ++first) {
        if ((days & (1 << first)) == 0) {
            continue;
        }
        int last = first;
        while (last + 1 < kDaysOfWeek && (days & (1 << (last + 1))) != 0) {
            ++last;
        }
        if (last - first >= 2) {
            parts << named(first) + u'–' + named(last);
            first = last;
        } else {
            parts << named(first);
        }
    }
    if (parts.size() == 1 || parts.last().contains(u'–')) {
        return parts.join(u", "_s);
    }
    const QString last = parts.takeLast();
    return parts.join(u", "_s) + u" et "_s + last;
}

QString isoHour(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// Minutes of "HH:MM", 24:00 included; -1 for anything else.
int minutesOf(const QString &iso)
{
    if (iso == u"24:00"_s) {
        return kMinutesOfDay;
    }
    const QTime time = iso.size() == 5 ? QTime::fromString(iso, u"HH:mm"_s) : QTime();
    return time.isValid() ? time.hour() * 60 + time.minute() : -1;
}

TimeWindow readWindow(JsonReader &reader)
{
    TimeWindow window;
    const QJsonArray days = reader.array("days");
    for (const QJsonValue &day : days) {
        const int number = day.toInt();
        if (number < 1 || number > kDaysOfWeek) {
            reader.fault("days", u"must be from 1 to 7"_s);
            return window;
        }
        window.days |= 1 << (number - 1);
    }
    window.from = minutesOf(reader.string("from"));
    window.to = minutesOf(reader.string("to"));
    if (window.days == 0) {
        reader.fault("days", u"is empty"_s);
    }
    if (window.from < 0 || window.to <= window.from) {
        reader.fault("to", u"must follow from"_s);
    }
    return window;
}

Answer readAnswer(JsonReader &reader, const char *field)
{
    const auto answer = fromWord<Answer>(reader.string(field));
    if (!answer) {
        reader.fault(field, u"is unknown"_s);
    }
    return answer.value_or(Answer::Unknown);
}

} // namespace

void SafeWeek::allow(const TimeWindow &window)
{
    eachMinute(window, [this](std::size_t minute) { m_minutes.set(minute); });
}

void SafeWeek::forbid(const TimeWindow &window)
{
    eachMinute(window, [this](std::size_t minute) { m_minutes.reset(minute); });
}

QList<TimeWindow> SafeWeek::windows() const
{
    QList<TimeWindow> list;
    for (int day = 0; day < kDaysOfWeek; ++day) {
        const auto isSafe = [&](int minute) {
            return minute < kMinutesOfDay && m_minutes[static_cast<std::size_t>(day * kMinutesOfDay + minute)];
        };
        for (int from = 0; from < kMinutesOfDay; ++from) {
            if (!isSafe(from)) {
                continue;
            }
            int to = from;
            while (isSafe(to)) {
                ++to;
            }
            const auto same = std::find_if(list.begin(), list.end(), [&](const TimeWindow &known) {
                return known.from == from && known.to == to;
            });
            if (same == list.end()) {
                list << TimeWindow{1 << day, from, to};
            } else {
                same->days |= 1 << day;
            }
            from = to;
        }
    }
    return list;
}

QString textOf(const SafeWindows &windows)
{
    if (!windows.known) {
        return {};
    }
    if (windows.windows.isEmpty()) {
        return u"jamais"_s;
    }
    if (windows.windows == QList{kAnyTime}) {
        return textOfHours(kAnyTime);
    }
    QStringList parts;
    int days = 0;
    for (const TimeWindow &window : windows.windows) {
        if (window.days == days) {
            parts.last() += u" et "_s + textOfHours(window);
        } else {
            parts << textOfDays(window.days) + u' ' + textOfHours(window);
        }
        days = window.days;
    }
    return parts.join(QChar(QChar::Nbsp) + u"; "_s);
}

QJsonObject toJson(const SafeWindows &windows)
{
    QJsonArray list;
    for (const TimeWindow &window : windows.windows) {
        QJsonArray days;
        for (int day = 0; day < kDaysOfWeek; ++day) {
            if ((window.days & (1 << day)) != 0) {
                days << day + 1;
            }
        }
        list << QJsonObject{{u"days"_s, days}, {u"from"_s, isoHour(window.from)}, {u"to"_s, isoHour(window.to)}};
    }
    return {{u"known"_s, windows.known},
            {u"windows"_s, list},
            {u"voicemail"_s, word(windows.voicemail)},
            {u"sms"_s, word(windows.sms)},
            {u"text"_s, windows.text}};
}

Result<SafeWindows> safeWindowsFromJson(const QJsonObject &object)
{
    JsonReader reader(object, u"hours"_s);
    SafeWindows windows;
    windows.known = reader.boolean("known", JsonReader::Presence::Required);
    windows.voicemail = readAnswer(reader, "voicemail");
    windows.sms = readAnswer(reader, "sms");
    windows.text = reader.string("text");
    const QJsonArray list = reader.array("windows");
    if (const auto whole = reader.finish(); !whole) {
        return whole.error();
    }
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonReader line(list[i].toObject(), u"hours.windows[%1]"_s.arg(i));
        windows.windows << readWindow(line);
        if (const auto whole = line.finish(); !whole) {
            return whole.error();
        }
    }
    return windows;
}

} // namespace relais::model
