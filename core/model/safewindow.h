// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/fields.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <bitset>

namespace relais::model {

/// The same hours on some days of the week.
struct TimeWindow {
    int days = 0; ///< bit 0 = Monday … bit 6 = Sunday
    int from = 0; ///< minutes since midnight, 0–1439
    int to = 0;   ///< minutes since midnight, not included, up to 1440

    friend bool operator==(const TimeWindow &, const TimeWindow &) = default;
};

inline constexpr int kMinutesOfDay = 24 * 60;
inline constexpr int kEveryDay = 0x7f;
inline constexpr TimeWindow kAnyTime = {kEveryDay, 0, kMinutesOfDay};

/// When a channel is safe in an ordinary week, as somebody wrote it and as we read it.
struct SafeWindows {
    bool known = false;        ///< false: the hours are not told or not understood; never taken for "any time"
    QList<TimeWindow> windows; ///< known and empty = never
    Answer voicemail = Answer::Unknown;
    Answer sms = Answer::Unknown;
    QString text; ///< as written, always kept

    friend bool operator==(const SafeWindows &, const SafeWindows &) = default;
};

/// The shortest list for a week told minute by minute: days with the same hours together, in the order of the week
/// and of the day.
class SafeWeek
{
public:
    void allow(const TimeWindow &window);
    void forbid(const TimeWindow &window);
    [[nodiscard]] QList<TimeWindow> windows() const;

private:
    std::bitset<std::size_t{7} * kMinutesOfDay> m_minutes;
};

/// « lun–ven 9 h–11 h 30 », « tous les jours 14 h–24 h », « à toute heure », « jamais »; empty when unknown.
/// Understood by parseSafeWindows (safespeech.h) with the same
/// windows.
QString textOf(const SafeWindows &windows);

/// {"known":true,"windows":[{"days":[1,2],"from":"09:00","to":"11:30"}],"voicemail":"no","sms":"unknown","text":"…"}
QJsonObject toJson(const SafeWindows &windows);
/// DataDamaged when the object has another form.
Result<SafeWindows> safeWindowsFromJson(const QJsonObject &object);

} // namespace relais::model
