// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/safespeech.h"

#include "core/model/safetoken.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <utility>

namespace relais::model {

namespace {

using Kind = SafeToken::Kind;

struct Hours {
    enum class Form { Range, Part, Before, After, Always } form = Form::Range;
    int from = 0;
    int to = 0;
};

/// « lun-ven 9h-11h et 14h-16h »: some days, some hours, allowed or forbidden.
struct Clause {
    bool forbids = false;
    bool startsWithDays = false;
    bool isJoined = false; ///< holds an « et », « ou », « ni »
    int days = 0;
    QList<Hours> hours;

    [[nodiscard]] bool isEmpty() const { return days == 0 && hours.isEmpty(); }
    [[nodiscard]] bool isComplete() const { return days != 0 && !hours.isEmpty(); }
};

/// Reads the tokens from left to right into clauses. `isUnderstood` turns false at the first doubt and stays so.
class Reading
{
public:
    explicit Reading(const QList<SafeToken> &tokens) : m_tokens(tokens) {}
    /// The hours of the week, or nothing when they are not told or not understood.
    std::optional<QList<TimeWindow>> windows();

private:
    void readAll();
    void readDays();
    void readHours(const Hours &hours);
    void readHour();
    void readBound(Hours::Form form);
    void end();
    void separate(Kind separator);
    void doubt() { m_isUnderstood = false; }
    [[nodiscard]] Kind kindAt(qsizetype at) const { return at < m_tokens.size() ? m_tokens[at].kind : Kind::Stop; }
    [[nodiscard]] bool leadsTo(qsizetype at) const { return kindAt(at) == Kind::Dash || kindAt(at) == Kind::To; }
    [[nodiscard]] std::optional<int> hourAt(qsizetype at) const;

    const QList<SafeToken> &m_tokens;
    qsizetype m_at = 0;
    bool m_isBetween = false;
    bool m_isUnderstood = true;
    Clause m_clause;
    QList<Clause> m_clauses;
};

/// An hour, or « midi » used as one.
std::optional<int> Reading::hourAt(qsizetype at) const
{
    constexpr int kNoon = 12 * 60;
    if (kindAt(at) == Kind::Hour) {
        return m_tokens[at].value;
    }
    if (kindAt(at) == Kind::Part && m_tokens[at].value == kNoon) {
        return kNoon;
    }
    return std::nullopt;
}

void Reading::end()
{
    if (!m_clause.isEmpty()) {
        m_clauses << m_clause;
    } else if (m_clause.forbids) {
        doubt();
    }
    m_clause = {};
    m_isBetween = false;
}

void Reading::separate(Kind separator)
{
    // After « lun-ven 9h-11h, » hours alone belong to the same days; « 9h-11h, 14h-16h lun-ven » goes on.
    const bool continuesDays = !m_clauses.isEmpty() && m_clauses.last().startsWithDays && m_clause.days == 0;
    if (separator == Kind::Stop || m_clause.isComplete() || (m_clause.forbids && !m_clause.isEmpty()) ||
        (continuesDays && !m_clause.hours.isEmpty())) {
        end();
    }
}

void Reading::readDays()
{
    if (m_clause.isComplete() && m_clause.startsWithDays) {
        if (m_clause.forbids) {
            doubt();
        }
        end();
    }
    if (m_clause.isEmpty()) {
        m_clause.startsWithDays = true;
    }
    constexpr int kSunday = 0x40;
    const auto isOneDay = [this](qsizetype at) {
        return kindAt(at) == Kind::Days && std::has_single_bit(static_cast<unsigned>(m_tokens[at].value));
    };
    int day = m_tokens[m_at].value;
    m_clause.days |= day;
    if (!isOneDay(m_at) || !leadsTo(m_at + 1) || !isOneDay(m_at + 2)) {
        m_at += 1;
        return;
    }
    while (day != m_tokens[m_at + 2].value) {
        day = day == kSunday ? 1 : day << 1;
        m_clause.days |= day;
    }
    m_at += 3;
}

void Reading::readHours(const Hours &hours)
{
    if (m_clause.isComplete() && !m_clause.startsWithDays) {
        if (m_clause.forbids) {
            doubt();
        }
        end();
    }
    // « matin 9h-11h » or « le matin après 10h » would be wrong as a sum; only like adds to like.
    const auto isBound = [](Hours::Form form) { return form == Hours::Form::Before || form == Hours::Form::After; };
    for (const Hours &known : std::as_const(m_clause.hours)) {
        if (isBound(hours.form) ? !isBound(known.form) || known.form == hours.form : known.form != hours.form) {
            doubt();
        }
    }
    if (hours.to <= hours.from) {
        doubt();
    }
    m_clause.hours << hours;
}

void Reading::readHour()
{
    const int from = *hourAt(m_at);
    const bool isRange = leadsTo(m_at + 1) || (m_isBetween && kindAt(m_at + 1) == Kind::And);
    const std::optional<int> to = isRange ? hourAt(m_at + 2) : std::nullopt;
    if (!to) {
        doubt(); // « à 9h »: until when?
        m_at += 1;
        return;
    }
    readHours({Hours::Form::Range, from, *to == 0 ? kMinutesOfDay : *to});
    m_isBetween = false;
    m_at += 3;
}

void Reading::readBound(Hours::Form form)
{
    const std::optional<int> hour = hourAt(m_at + 1);
    if (!hour) {
        doubt();
        m_at += 1;
        return;
    }
    const bool isBefore = form == Hours::Form::Before;
    readHours({form, isBefore ? 0 : *hour, isBefore ? *hour : kMinutesOfDay});
    m_at += 2;
}

void Reading::readAll()
{
    while (m_at < m_tokens.size()) {
        const SafeToken &token = m_tokens[m_at];
        switch (token.kind) {
        case Kind::Days: readDays(); continue;
        case Kind::Hour: readHour(); continue;
        case Kind::Before: readBound(Hours::Form::Before); continue;
        case Kind::After: readBound(Hours::Form::After); continue;
        case Kind::Part:
            if (hourAt(m_at) && leadsTo(m_at + 1) && hourAt(m_at + 2)) { // « midi-14h »
                readHour();
                continue;
            }
            readHours({Hours::Form::Part, m_clause.forbids ? token.forbiddenFrom : token.value,
                       m_clause.forbids ? token.forbiddenTo : token.end});
            break;
        case Kind::Always: readHours({Hours::Form::Always, 0, kMinutesOfDay}); break;
        case Kind::Never:
            end();
            m_clause.forbids = true;
            break;
        case Kind::Comma:
        case Kind::Stop: separate(token.kind); break;
        case Kind::Between: m_isBetween = true; break;
        case Kind::And: m_clause.isJoined = true; break;
        case Kind::To: break;
        case Kind::Dash:
        case Kind::Unknown: doubt(); break;
        }
        m_at += 1;
    }
    end();
}

/// The hours of one clause: a lower and an upper bound that overlap mean what lies between them.
QList<TimeWindow> windowsOf(const Clause &clause)
{
    const int days = clause.days == 0 ? kEveryDay : clause.days;
    if (clause.hours.isEmpty()) {
        return {TimeWindow{days, 0, kMinutesOfDay}};
    }
    if (clause.hours.size() == 2 && clause.hours[0].form != clause.hours[1].form && !clause.forbids) {
        const int from = std::max(clause.hours[0].from, clause.hours[1].from);
        const int to = std::min(clause.hours[0].to, clause.hours[1].to);
        if (from < to) {
            return {TimeWindow{days, from, to}};
        }
    }
    QList<TimeWindow> list;
    for (const Hours &hours : clause.hours) {
        list << TimeWindow{days, hours.from, hours.to};
    }
    return list;
}

/// Whether an interdiction can be read in one way only. « jamais le mercredi 9h-11h », « jamais le mercredi ni après
/// 18h » and « lun-ven sauf mercredi 9h-11h » may forbid more than they seem to.
bool isPlainInterdiction(const Clause &clause, const QList<Clause> &allowing)
{
    if (!clause.isComplete()) {
        return true;
    }
    const bool hoursAreTold = !allowing.isEmpty() && std::all_of(allowing.begin(), allowing.end(),
                                                                 [](const Clause &c) { return !c.hours.isEmpty(); });
    const bool isRange = clause.hours.first().form == Hours::Form::Range;
    return !clause.isJoined && (hoursAreTold || (allowing.isEmpty() && !isRange));
}

/// Several clauses are clear only if each tells its hours, and its days in the same place as the others; hours alone
/// take the days of the clause before.
bool completeClauses(QList<Clause> &allowing)
{
    for (qsizetype i = 0; i < allowing.size() && allowing.size() > 1; ++i) {
        Clause &clause = allowing[i];
        if (clause.days == 0 && i > 0) {
            clause.days = allowing[i - 1].days;
            clause.startsWithDays = allowing[i - 1].startsWithDays;
        }
        if (!clause.isComplete() || clause.startsWithDays != allowing.first().startsWithDays) {
            return false;
        }
    }
    return true;
}

std::optional<QList<TimeWindow>> Reading::windows()
{
    if (m_tokens.size() == 1 && m_tokens.front().kind == Kind::Never) {
        return QList<TimeWindow>();
    }
    readAll();
    // What follows an interdiction (« jamais le mercredi, jeudi ») may go on forbidding.
    const auto firstForbidding =
        std::find_if(m_clauses.begin(), m_clauses.end(), [](const Clause &clause) { return clause.forbids; });
    const bool isMixed =
        std::any_of(firstForbidding, m_clauses.end(), [](const Clause &clause) { return !clause.forbids; });
    QList<Clause> allowing(m_clauses.begin(), firstForbidding);
    if (!m_isUnderstood || m_clauses.isEmpty() || isMixed || !completeClauses(allowing)) {
        return std::nullopt;
    }
    SafeWeek week;
    if (allowing.isEmpty()) {
        week.allow(kAnyTime);
    }
    for (const Clause &clause : std::as_const(allowing)) {
        for (const TimeWindow &window : windowsOf(clause)) {
            week.allow(window);
        }
    }
    for (auto clause = firstForbidding; clause != m_clauses.end(); ++clause) {
        if (!isPlainInterdiction(*clause, allowing)) {
            return std::nullopt;
        }
        for (const TimeWindow &window : windowsOf(*clause)) {
            week.forbid(window);
        }
    }
    return week.windows();
}

} // namespace

SafeWindows parseSafeWindows(const QString &text)
{
    const SafeTokens tokens = safeTokens(text);
    const auto windows = Reading(tokens.list).windows();
    const bool isClear = windows.has_value() || tokens.list.isEmpty();
    const auto careful = [isClear](Answer answer) {
        return answer == Answer::Yes && !isClear ? Answer::Unknown : answer;
    };
    return {windows.has_value(), windows.value_or(QList<TimeWindow>()), careful(tokens.voicemail), careful(tokens.sms),
            text};
}

} // namespace relais::model
