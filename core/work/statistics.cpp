// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/statistics.h"

#include "core/model/territory.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/audit.h"

#include <algorithm>

namespace relais::work::statistics {

namespace {

using model::Case;
using model::Event;
using model::Measure;
using model::MeasureStatus;

constexpr qint64 kHour = 3600;
const QString kOther = u"other"_s;

/// The name of a part: a code that we know, never what somebody may have typed in its place.
QString known(const QString &code, bool isKnown)
{
    return code.isEmpty() || isKnown ? code : kOther;
}

/// The figures that grow. What the role may not count is not made.
class Figures
{
public:
    explicit Figures(const Session &session) : m_gate(session, access::Outlet::Statistics) {}

    /// A whole and its parts. @param fields that the figure is made of
    void whole(const char *code, Unit unit, const QStringList &fields, int value, const QMap<QString, int> &counts = {})
    {
        if (!mayCount(fields)) {
            return;
        }
        QList<model::Part> parts;
        for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
            parts << model::Part{count.key(), *count};
        }
        m_figures << Figure{QString::fromLatin1(code), unit, model::told(value), model::toldParts(std::move(parts))};
    }

    /// The middle one of the lengths; not told when they are few.
    void median(const char *code, Unit unit, const QStringList &fields, QList<int> lengths)
    {
        if (!mayCount(fields)) {
            return;
        }
        std::sort(lengths.begin(), lengths.end());
        const bool isTold = lengths.size() >= model::kFewestTold;
        m_figures << Figure{QString::fromLatin1(code),
                            unit,
                            isTold ? std::optional(lengths[(lengths.size() - 1) / 2]) : std::nullopt,
                            {}};
    }

    [[nodiscard]] const QList<Figure> &made() const { return m_figures; }

private:
    [[nodiscard]] bool mayCount(const QStringList &fields) const
    {
        return std::all_of(fields.cbegin(), fields.cend(),
                           [this](const QString &field) { return m_gate.shows(field); });
    }

    access::Gate m_gate;
    QList<Figure> m_figures;
};

struct Ground {
    const Session &session;
    const store::Reader &reader;
    Period period;
    QHash<QString, Case> cases; ///< of this office, by id

    [[nodiscard]] bool isIn(const QDate &day) const { return day >= period.from && day <= period.to; }
    [[nodiscard]] QDate dayOf(const QDateTime &at, const Case &file) const
    {
        return at.toTimeZone(session.zoneOf(file.department)).date();
    }
    [[nodiscard]] QList<Case> entered() const
    {
        QList<Case> entries = cases.values();
        entries.removeIf([this](const Case &file) { return !isIn(dayOf(file.referredAt, file)); });
        return entries;
    }
};

/// When something first happened in each case; a day alone counts from its end, so that no delay looks shorter.
QHash<QString, QDateTime> firstOf(const Ground &ground, const QString &code)
{
    QHash<QString, QDateTime> first;
    for (const Event &event : store::recordsWhere<Event>(ground.reader, u"code"_s, code)) {
        const auto file = ground.cases.constFind(event.caseId.text());
        if (file == ground.cases.constEnd()) {
            continue;
        }
        const QDateTime at = event.at.isValid() ? event.at : event.on.endOfDay(ground.session.zoneOf(file->department));
        QDateTime &known = first[file->id.text()];
        known = known.isValid() ? qMin(known, at) : at;
    }
    return first;
}

int workedDays(const QDate &from, const QDate &to, const QString &department)
{
    const model::Territory *place = model::findTerritory(department);
    const model::WorkCalendar calendar(place == nullptr ? model::HolidayZone::Metropole : place->zone);
    int days = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1)) {
        days += calendar.isWorked(day) ? 1 : 0;
    }
    return days;
}

void countEntries(const Ground &ground, Figures &figures)
{
    const QString entry = u"case.referred_at"_s;
    const QList<Case> entries = ground.entered();
    QMap<QString, int> months;
    QMap<QString, int> dangers;
    QMap<QString, int> schemes;
    QMap<QString, int> departments;
    QMap<QString, int> needs;
    for (const Case &file : entries) {
        ++months[ground.dayOf(file.referredAt, file).toString(u"yyyy-MM"_s)];
        ++dangers[model::word(file.danger)];
        ++schemes[model::word(file.scheme)];
        ++departments[known(file.department, model::findTerritory(file.department) != nullptr)];
        const QStringList asked = file.needs.split(u',', Qt::SkipEmptyParts);
        for (const QString &need : asked) {
            ++needs[known(need, model::fromWord<model::Strand>(need).has_value())];
        }
    }
    const auto all = static_cast<int>(entries.size());
    figures.whole("entries_by_month", Unit::Cases, {entry}, all, months);
    figures.whole("entries_by_danger", Unit::Cases, {entry, u"case.danger"_s}, all, dangers);
    figures.whole("entries_by_fund", Unit::Cases, {entry, u"case.scheme"_s}, all, schemes);
    figures.whole("entries_by_department", Unit::Cases, {entry, u"case.department"_s}, all, departments);
    figures.whole("entries_by_need", Unit::Cases, {entry, u"case.needs"_s}, all, needs);
}

void countFirstContacts(const Ground &ground, Figures &figures)
{
    const QStringList fields{u"case.referred_at"_s, u"event.at"_s};
    const auto contacts = firstOf(ground, u"CASE.contacted"_s);
    QMap<QString, int> parts;
    QList<int> hours;
    const QList<Case> entries = ground.entered();
    for (const Case &file : entries) {
        const auto contact = contacts.constFind(file.id.text());
        if (contact == contacts.constEnd()) {
            ++parts[u"not_yet"_s];
            continue;
        }
        const auto waited = static_cast<int>((file.referredAt.secsTo(*contact) + kHour - 1) / kHour);
        hours << waited;
        ++parts[waited <= 72 ? u"within_72_hours"_s : waited <= 120 ? u"within_5_days"_s : u"later"_s];
    }
    figures.whole("first_contact", Unit::Cases, fields, static_cast<int>(entries.size()), parts);
    figures.median("first_contact_delay", Unit::Hours, fields, hours);
}

/// Of the claims of emergency aid that came in the period: worked days until the first payment (CASF L. 214-12: three,
/// or five for whoever has no rights at the fund).
void countAid(const Ground &ground, Figures &figures)
{
    const QStringList fields{u"event.at"_s, u"measure.status"_s, u"other_measures"_s};
    const auto claims = firstOf(ground, u"FIN-01.claim_received"_s);
    const auto payments = firstOf(ground, u"FIN-01.first_payment"_s);
    QMap<QString, int> parts;
    QList<int> days;
    int all = 0;
    for (auto claim = claims.cbegin(); claim != claims.cend(); ++claim) {
        const Case &file = ground.cases[claim.key()];
        const QDate received = ground.dayOf(*claim, file);
        if (!ground.isIn(received)) {
            continue;
        }
        ++all;
        const auto payment = payments.constFind(claim.key());
        if (payment == payments.constEnd()) {
            ++parts[u"not_yet"_s];
            continue;
        }
        const int waited = workedDays(received, ground.dayOf(*payment, file), file.department);
        days << waited;
        ++parts[waited <= 3 ? u"within_3_worked_days"_s : waited <= 5 ? u"within_5_worked_days"_s : u"later"_s];
    }
    figures.whole("emergency_aid", Unit::Cases, fields, all, parts);
    figures.median("emergency_aid_delay", Unit::WorkedDays, fields, days);
}

void countMeasures(const Ground &ground, Figures &figures)
{
    const QStringList fields{u"measure.status"_s, u"measure.code"_s, u"other_measures"_s};
    const QList<MeasureStatus> asked{MeasureStatus::Requested, MeasureStatus::InProgress, MeasureStatus::Obtained,
                                     MeasureStatus::Refused, MeasureStatus::Abandoned};
    QMap<QString, int> states;
    QMap<QString, int> strands;
    QMap<QString, int> obtained;
    int all = 0;
    int done = 0;
    for (const MeasureStatus status : asked) {
        const QString word = model::word(status);
        for (const Measure &measure : store::recordsWhere<Measure>(ground.reader, u"status"_s, word)) {
            if (!ground.isIn(measure.statusOn) || !ground.cases.contains(measure.caseId.text())) {
                continue;
            }
            ++all;
            ++states[word];
            const auto strand = model::strandOf(measure.code);
            ++strands[strand ? model::word(*strand) : kOther];
            if (status == MeasureStatus::Obtained) {
                ++done;
                ++obtained[known(measure.code, ground.session.reference.catalogue.find(measure.code) != nullptr)];
            }
        }
    }
    figures.whole("measures_by_state", Unit::Measures, fields, all, states);
    figures.whole("measures_by_strand", Unit::Measures, fields, all, strands);
    figures.whole("measures_obtained", Unit::Measures, fields, done, obtained);
}

void countExits(const Ground &ground, Figures &figures)
{
    QMap<QString, int> reasons;
    QMap<QString, int> states;
    QList<int> days;
    int all = 0;
    int open = 0;
    for (const Case &file : ground.cases) {
        if (model::isOpen(file.status)) {
            ++open;
            ++states[model::word(file.status)];
        } else if (ground.isIn(file.exitOn)) {
            ++all;
            ++reasons[model::word(file.exitReason)];
            days << static_cast<int>(ground.dayOf(file.referredAt, file).daysTo(file.exitOn));
        }
    }
    figures.whole("exits_by_reason", Unit::Cases, {u"case.exit_on"_s, u"case.exit_reason"_s}, all, reasons);
    figures.median("support_length", Unit::Days, {u"case.referred_at"_s, u"case.exit_on"_s}, days);
    figures.whole("open_by_state", Unit::Cases, {u"case.status"_s}, open, states);
}

/// A cell of the file; what a spreadsheet would reckon is led by an apostrophe.
QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front())) {
        text.prepend(u'\'');
    }
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

Result<QList<Figure>> count(const Session &session, const Period &period)
{
    if (!period.from.isValid() || !period.to.isValid() || period.to < period.from) {
        return Error{ErrorCode::InvalidInput, u"statistics: the period ends before it begins"_s};
    }
    auto made = session.vault.read([&](const store::Reader &reader) -> Result<QList<Figure>> {
        Ground ground{session, reader, period, {}};
        for (const Case &file : store::allRecords<Case>(reader)) {
            if (model::ownerOf(file.id.text()) == session.vault.office()) {
                ground.cases.insert(file.id.text(), file);
            }
        }
        Figures figures(session);
        countEntries(ground, figures);
        countFirstContacts(ground, figures);
        countAid(ground, figures);
        countMeasures(ground, figures);
        countExits(ground, figures);
        return figures.made();
    });
    if (made && made->isEmpty()) {
        return Error{ErrorCode::Refused, u"this role counts nothing"_s};
    }
    if (made) {
        if (const Result<void> traced = audit::note(session, {audit::kCounted, {}, {}, {}}); !traced) {
            return traced.error();
        }
    }
    return made;
}

QByteArray csv(const Session &session, const QList<Figure> &figures)
{
    QStringList lines;
    const auto add = [&](const QString &code, const QString &part, const std::optional<int> &count, Unit unit) {
        const QString number = count ? QString::number(*count) : notTold();
        lines << QStringList{cell(code), cell(part), cell(number), cell(unitWord(unit)), cell(definition(code))}.join(
            u';');
    };
    for (const Figure &figure : figures) {
        add(figure.code, QString(), figure.value, figure.unit);
        for (const model::Part &part : figure.parts) {
            add(figure.code, partWord(session, part.key), part.count, figure.unit);
        }
    }
    return "\xef\xbb\xbf" + (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

} // namespace relais::work::statistics
