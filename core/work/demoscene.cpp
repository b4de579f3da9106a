// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demoscene.h"

#include "core/model/due.h"

#include <algorithm>

namespace relais::work {

using model::MeasureStatus;

namespace {

/// Nearer clocks belong to the stories, so that they stand first in the file active.
constexpr int kQuietDays = 17;

QTime nearHour(const QTime &now, int minutes)
{
    const int wanted = qBound(0, now.msecsSinceStartOfDay() / 60'000 + minutes, 23 * 60 + 30);
    return QTime(wanted / 60, wanted % 60 / 30 * 30);
}

/// Whether a measure that was asked for would stand there waiting for an event: in the stories only.
bool mayWait(const model::ClockBook &clocks, const QString &code)
{
    return std::any_of(clocks.rules().cbegin(), clocks.rules().cend(), [&](const model::ClockRule &rule) {
        return !rule.outlivesMeasure && rule.code.section(u'.', 0, 0) == code;
    });
}

QString hourText(const QTime &time)
{
    return time.minute() == 0 ? u"%1h"_s.arg(time.hour()) : u"%1h%2"_s.arg(time.hour()).arg(time.minute());
}

} // namespace

Result<DemoPeople> DemoPeople::read(const QByteArray &bytes)
{
    const QString name = u"people.json"_s;
    const Result<QJsonObject> object = parseJsonObject(bytes, name);
    if (!object) {
        return object.error();
    }
    DemoPeople people;
    JsonReader reader(*object, name);
    people.referents = reader.strings("referents", JsonReader::Presence::Required);
    people.familyNames = reader.strings("family", JsonReader::Presence::Required);
    people.givenNames = reader.strings("given", JsonReader::Presence::Required);
    people.communes = reader.strings("communes", JsonReader::Presence::Required);
    people.detectors = reader.strings("detectors", JsonReader::Presence::Required);
    people.accommodations = reader.strings("accommodations", JsonReader::Presence::Required);
    people.hours = reader.strings("hours", JsonReader::Presence::Required);
    people.identities = reader.strings("identities", JsonReader::Presence::Required);
    people.codeWords = reader.strings("code_words", JsonReader::Presence::Required);
    const QJsonObject partners = reader.object("partners");
    for (auto partner = partners.begin(); partner != partners.end(); ++partner) {
        people.partners.insert(partner.key(), partner.value().toString());
    }
    const QJsonArray users = reader.array("users");
    for (const QJsonValue &entry : users) {
        JsonReader one(entry.toObject(), name + u".users"_s);
        model::User user;
        user.name = one.string("name");
        user.role = model::fromWord<model::Role>(one.string("role")).value_or(model::Role::Advisor);
        if (const Result<void> read = one.finish(); !read) {
            return read.error();
        }
        people.users << user;
    }
    JsonReader notes(reader.object("notes"), name + u".notes"_s);
    for (const auto &[kind, word] : model::Words<model::NoteKind>::kList) {
        people.notes.insert(kind, notes.strings(word, JsonReader::Presence::Required));
    }
    if (const Result<void> read = notes.finish(); !read) {
        return read.error();
    }
    if (const Result<void> read = reader.finish(); !read) {
        return read.error();
    }
    return people;
}

QDateTime DemoScene::moment(const QString &text) const
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 2) {
        return {};
    }
    const QTime local = now.toTimeZone(zone).time();
    const QTime time =
        parts[1] == u"{soon}"_s ? nearHour(local, 4 * 60).addSecs(300) : QTime::fromString(parts[1], u"hh:mm"_s);
    return QDateTime(day(parts[0].toInt()), time, zone).toUTC();
}

QDateTime DemoScene::past(const QString &text) const
{
    return qMin(moment(text), now.addSecs(-300));
}

QString DemoScene::hours(const QString &text) const
{
    const QTime local = now.toTimeZone(zone).time();
    const bool awake = local.hour() >= 8 && local.hour() < 19; // at night nobody's window is open
    if (text == u"{open}"_s) {
        const QTime from = awake ? nearHour(local, -60) : QTime(9, 0);
        const QTime to = awake ? nearHour(local, 150) : QTime(11, 30);
        return u"tous les jours %1-%2"_s.arg(hourText(from), hourText(to));
    }
    if (text == u"{later}"_s) {
        const QTime from = awake ? nearHour(local, 120) : QTime(14, 0);
        return u"tous les jours %1-%2"_s.arg(hourText(from), hourText(awake ? nearHour(from, 120) : QTime(20, 0)));
    }
    return text;
}

QString DemoScene::referenceOf(int number) const
{
    return u"%1-%2-%3"_s.arg(department).arg(today().year()).arg(number, 5, 10, QLatin1Char('0'));
}

void DemoScene::fillParcours(DemoCase &demo, int applicable, int obtained, QRandomGenerator &chance) const
{
    static constexpr std::array kOpenStates = {MeasureStatus::Requested, MeasureStatus::InProgress, MeasureStatus::ToDo,
                                               MeasureStatus::InProgress, MeasureStatus::ToAssess};
    QList<model::Measure> &measures = demo.newCase.measures;
    demo.newCase.parcours = cases::NewCase::Parcours::AsGiven;
    QSet<QString> present;
    int toObtain = obtained;
    for (const model::Measure &measure : std::as_const(measures)) {
        present.insert(measure.code);
        toObtain -= measure.status == MeasureStatus::Obtained ? 1 : 0;
    }
    const int age = qMax(1, static_cast<int>(demo.openedAt.toTimeZone(zone).date().daysTo(today())));
    for (const QString &code : reference.templateFor(department).measures) {
        if (measures.size() >= applicable) {
            break;
        }
        if (present.contains(code)) {
            continue;
        }
        model::Measure measure;
        measure.code = code;
        const MeasureStatus open = kOpenStates[chance.bounded(static_cast<quint32>(kOpenStates.size()))];
        measure.status = toObtain > 0                      ? MeasureStatus::Obtained
                         : mayWait(reference.clocks, code) ? MeasureStatus::ToDo
                                                           : open;
        toObtain -= 1;
        if (measure.status != MeasureStatus::ToAssess) {
            measure.statusOn = day(-chance.bounded(age));
        }
        measures << measure;
    }
    for (model::Measure &measure : measures) {
        if (measure.partner.isEmpty()) {
            measure.partner = people.partners.value(measure.code);
        }
    }
}

void DemoScene::tellEvents(DemoCase &demo) const
{
    const Result<model::ClockGround> ground = model::groundOf(department);
    QList<model::Event> &events = demo.newCase.events;
    const auto happened = [&](const QString &code) {
        return std::any_of(events.cbegin(), events.cend(),
                           [&](const model::Event &event) { return event.code == code; });
    };
    const auto isQuiet = [&](const model::ClockRule *rule, const QDate &on) {
        const bool met = std::any_of(rule->metBy.cbegin(), rule->metBy.cend(), happened);
        const Result<model::Due> due = model::dueOf(rule->inForce(department), {{}, on}, *ground);
        return met || !due || !due->prudent || *due->prudent > now.addDays(kQuietDays);
    };
    // Obtained ones first: what they record may meet the clock that the claim starts.
    for (const MeasureStatus wanted : {MeasureStatus::Obtained, MeasureStatus::Requested}) {
        for (const model::ClockEvent &event : reference.clocks.events()) {
            const QString code = event.code.section(u'.', 0, 0);
            const auto measure = std::find_if(demo.newCase.measures.cbegin(), demo.newCase.measures.cend(),
                                              [&](const model::Measure &candidate) { return candidate.code == code; });
            if (measure == demo.newCase.measures.cend() || event.recordedWhen != model::word(wanted) ||
                happened(event.code) || (measure->status != wanted && measure->status != MeasureStatus::Obtained)) {
                continue;
            }
            const QList<const model::ClockRule *> started = reference.clocks.startedBy(event.code);
            if (std::all_of(started.cbegin(), started.cend(),
                            [&](const auto *rule) { return isQuiet(rule, measure->statusOn); })) {
                model::Event recorded;
                recorded.code = event.code;
                recorded.on = measure->statusOn;
                events << recorded;
            }
        }
    }
}

} // namespace relais::work
