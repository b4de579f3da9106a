// SPDX-License-Identifier: GPL-3.0-or-later
// clock list, explain, holidays: no vault is needed
#include "app/cli/clockwords.h"
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/model/territory.h"

#include <QSet>

namespace relais::cli {

namespace {

struct ClockOptions {
    std::string code;
    std::string start;
    std::string department;
    std::vector<std::string> options;
    std::vector<std::string> closed;
    std::string zone;
    int year = 0;
};
using Options = std::shared_ptr<ClockOptions>;

QJsonValue spanJson(const std::optional<model::ClockSpan> &span)
{
    return span ? QJsonValue(QJsonObject{{u"unit"_s, model::word(span->unit)}, {u"length"_s, span->length}})
                : QJsonValue();
}

QJsonObject ruleJson(const model::ClockRule &rule)
{
    return {{u"id"_s, rule.code},
            {u"code"_s, rule.code},
            {u"version"_s, rule.version},
            {u"label_fr"_s, rule.labelFr},
            {u"label_en"_s, rule.labelEn},
            {u"start"_s, rule.start},
            {u"unit"_s, model::word(rule.span.unit)},
            {u"length"_s, rule.span.length},
            {u"window"_s, spanJson(rule.opens)},
            {u"roll"_s, model::word(rule.roll)},
            {u"bound"_s, model::word(rule.bound)},
            {u"place"_s, model::word(rule.place)},
            {u"owes"_s, rule.owes},
            {u"met_by"_s, QJsonArray::fromStringList(rule.metBy)},
            {u"local"_s, rule.local},
            {u"to_verify"_s, rule.toVerify},
            {u"checked_on"_s, dateJson(rule.checkedOn)},
            {u"source"_s, rule.source}};
}

/// What a clock becomes in some départements or with some answers.
QJsonArray overridesJson(const model::ClockRule &rule)
{
    QJsonArray overrides;
    for (const model::ClockOverride &change : rule.overrides) {
        QJsonObject options;
        for (auto option = change.options.begin(); option != change.options.end(); ++option) {
            options.insert(option.key(), option.value());
        }
        overrides << QJsonObject{{u"departments"_s, QJsonArray::fromStringList(change.departments)},
                                 {u"options"_s, options},
                                 {u"unit"_s, model::word(change.span.unit)},
                                 {u"length"_s, change.span.length},
                                 {u"to_verify"_s, change.toVerify},
                                 {u"checked_on"_s, dateJson(change.checkedOn)},
                                 {u"source"_s, change.source}};
    }
    return overrides;
}

Result<Answer> list(const Invocation &invocation)
{
    const model::ClockBook &book = invocation.reference.clocks;
    QJsonArray clocks;
    Table table({Say::tr("Code"), Say::tr("Clock"), Say::tr("Length"), Say::tr("Starts with"), Say::tr("Who owes"),
                 Say::tr("Source")});
    for (const model::ClockRule &rule : book.rules()) {
        QJsonObject json = ruleJson(rule);
        json.insert(u"overrides"_s, overridesJson(rule));
        clocks << json;
        table.add(
            {rule.code, labelOf(rule), spanWords(rule), eventWords(book, rule.start), rule.owes, sourceWords(rule)});
    }
    return Answer{{{u"clocks"_s, clocks}}, table.toText()};
}

/// The answers a clock knows, "beneficiary=no|yes"; each question has the values of its overrides, yes and no.
QMap<QString, QSet<QString>> knownOptions(const model::ClockRule &rule)
{
    QMap<QString, QSet<QString>> known;
    for (const model::ClockOverride &change : rule.overrides) {
        for (auto option = change.options.begin(); option != change.options.end(); ++option) {
            known[option.key()] |= {option.value(), u"yes"_s, u"no"_s};
        }
    }
    return known;
}

Error unknownOption(const model::ClockRule &rule, const QString &given)
{
    QStringList offers;
    const auto known = knownOptions(rule);
    for (auto option = known.begin(); option != known.end(); ++option) {
        QStringList values(option->begin(), option->end());
        values.sort();
        offers << option.key() + u'=' + values.join(u'|');
    }
    const QString list = offers.isEmpty() ? u"none"_s : offers.join(u", "_s);
    return {ErrorCode::InvalidInput, u"--option %1; %2 knows %3"_s.arg(given, rule.code, list)};
}

Result<QMap<QString, QString>> optionsFrom(const std::vector<std::string> &given, const model::ClockRule &rule)
{
    const auto known = knownOptions(rule);
    QMap<QString, QString> options;
    for (const std::string &pair : given) {
        const QString text = QString::fromStdString(pair);
        const QString key = text.section(u'=', 0, 0);
        const QString value = text.section(u'=', 1);
        if (!known.value(key).contains(value)) {
            return unknownOption(rule, text);
        }
        options.insert(key, value);
    }
    return options;
}

Result<QSet<QDate>> closedDaysFrom(const std::vector<std::string> &given)
{
    QSet<QDate> days;
    for (const std::string &text : given) {
        const QDate day = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
        if (!day.isValid()) {
            return Error{ErrorCode::InvalidInput, u"--closed is a day like 2026-05-15"_s};
        }
        days.insert(day);
    }
    return days;
}

/// A day, or an instant: without an offset it is one of the clock's place.
model::Trigger triggerFrom(const QString &text, const QTimeZone &zone)
{
    if (!text.contains(u'T')) { // QDate would read the day of an instant and forget its hour
        return {{}, QDate::fromString(text, Qt::ISODate)};
    }
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    return {at.timeSpec() == Qt::LocalTime ? QDateTime(at.date(), at.time(), zone) : at, {}};
}

/// One question to a clock, and what was found.
struct Asked {
    model::ClockRule rule;
    QString start; ///< as it was given
    QString department;
    model::ClockGround ground;
    QSet<QDate> closed;
    model::Due due;
};

Result<Asked> ask(const Invocation &invocation, const ClockOptions &given)
{
    const QString code = QString::fromStdString(given.code);
    const model::ClockRule *shipped = invocation.reference.clocks.find(code);
    if (shipped == nullptr) {
        return Error{ErrorCode::NotFound, u"clock "_s + code};
    }
    const Result<QSet<QDate>> closed = closedDaysFrom(given.closed);
    const Result<QMap<QString, QString>> options = optionsFrom(given.options, *shipped);
    if (!closed || !options) {
        return closed ? options.error() : closed.error();
    }
    const QString department = QString::fromStdString(given.department);
    const Result<model::ClockGround> ground = model::groundOf(department, *closed);
    if (!ground) {
        return ground.error();
    }
    const QString start = QString::fromStdString(given.start);
    const model::Trigger trigger = triggerFrom(start, ground->zone);
    if (!start.isEmpty() && !trigger.isKnown()) {
        return Error{ErrorCode::InvalidInput, u"--start is neither 2026-11-24 nor 2026-11-24T09:04:00+01:00"_s};
    }
    const model::ClockRule rule = shipped->inForce(model::findTerritory(department)->code, *options);
    const Result<model::Due> due = model::dueOf(rule, trigger, *ground);
    return due ? Result<Asked>(Asked{rule, start, department, *ground, *closed, *due}) : Result<Asked>(due.error());
}

QJsonObject explainedJson(const Asked &asked)
{
    const auto told = [&](const std::optional<QDateTime> &moment, model::Precision precision) {
        return moment ? QJsonValue(model::isoText(*moment, precision)) : QJsonValue();
    };
    QStringList closed;
    for (const QDate &day : asked.closed) {
        closed << day.toString(Qt::ISODate);
    }
    closed.sort();
    const model::Due &due = asked.due;
    QJsonObject json = ruleJson(asked.rule);
    json.insert(u"start"_s, asked.start.isEmpty() ? QJsonValue() : QJsonValue(asked.start));
    json.insert(u"starts_with"_s, asked.rule.start);
    json.insert(u"department"_s, asked.department);
    json.insert(u"zone"_s, model::word(asked.ground.calendar.zone()));
    json.insert(u"time_zone"_s, QString::fromLatin1(asked.ground.zone.id()));
    json.insert(u"closed"_s, QJsonArray::fromStringList(closed));
    json.insert(u"prudent"_s, told(due.prudent, due.precision));
    json.insert(u"legal"_s, told(due.legal, due.precision));
    json.insert(u"opens"_s, told(due.opens, model::Precision::Day));
    json.insert(u"waiting_for"_s, due.waitingFor);
    return json;
}

Result<Answer> explain(const Invocation &invocation, const ClockOptions &given)
{
    const Result<Asked> asked = ask(invocation, given);
    if (!asked) {
        return asked.error();
    }
    const model::ClockRule &rule = asked->rule;
    const model::ClockBook &book = invocation.reference.clocks;
    const QString place = model::findTerritory(asked->department)->name + u", "_s +
                          model::word(asked->ground.calendar.zone()) + u", "_s +
                          QString::fromLatin1(asked->ground.zone.id());
    const model::Due &due = asked->due;
    Labelled lines;
    lines.add(Say::tr("Clock"), labelOf(rule) + u" ("_s + rule.code + u')');
    lines.add(Say::tr("Length"), spanWords(rule) + u", "_s + rollWords(rule.roll));
    lines.add(Say::tr("Starts with"), eventWords(book, rule.start));
    lines.add(Say::tr("Start"), asked->start);
    lines.add(Say::tr("Place"), place);
    lines.add(Say::tr("Opens on"), momentWords(due.opens, model::Precision::Day));
    lines.add(Say::tr("Prudent date"), momentWords(due.prudent, due.precision));
    lines.add(Say::tr("Legal date"), momentWords(due.legal, due.precision));
    lines.add(Say::tr("Waits for"), due.waitingFor.isEmpty() ? QString() : eventWords(book, due.waitingFor));
    lines.add(Say::tr("Who owes"), rule.owes);
    lines.add(Say::tr("Source"), sourceWords(rule));
    return Answer{explainedJson(*asked), lines.toText()};
}

Result<Answer> holidays(const ClockOptions &options)
{
    const Result<model::HolidayZone> zone = wordOf<model::HolidayZone>(options.zone);
    if (!zone) {
        return Error{zone.error().code,
                     u"zone %1 is not %2"_s.arg(QString::fromStdString(options.zone), zone.error().detail)};
    }
    const QMap<QDate, QString> days = model::holidays(*zone, options.year);
    QJsonArray dates;
    QJsonArray names;
    QString lines;
    for (auto day = days.begin(); day != days.end(); ++day) {
        dates << dateJson(day.key());
        names << day.value();
        lines += day.key().toString(Qt::ISODate) + u"  "_s + day.value() + u'\n';
    }
    return Answer{
        {{u"zone"_s, model::word(*zone)}, {u"year"_s, options.year}, {u"dates"_s, dates}, {u"names"_s, names}}, lines};
}

} // namespace

void addClockCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<ClockOptions>();
    CLI::App *group = addGroup(app, "clock", Say::tr("legal and local delays"));

    CLI::App *listed = addCommand(*group, "list", Say::tr("list the clocks with their sources"));
    commands.bind(listed, list);

    CLI::App *explained = addCommand(*group, "explain", Say::tr("say when a clock ends, and why"));
    explained->add_option("code", options->code)->required();
    explained->add_option("--start", options->start,
                          Say::tr("day or moment of the starting event; unknown when absent").toStdString());
    explained->add_option("--department", options->department)->required();
    explained->add_option("--option", options->options, Say::tr("key=value, like beneficiary=no").toStdString());
    explained->add_option("--closed", options->closed,
                          Say::tr("a day on which the fund is closed; may be repeated").toStdString());
    commands.bind(explained, [options](const Invocation &invocation) { return explain(invocation, *options); });

    CLI::App *shown = addCommand(*group, "holidays", Say::tr("list the public holidays of a zone in a year"));
    shown->add_option("--zone", options->zone)->required();
    shown->add_option("--year", options->year)->required()->check(CLI::Range(model::kFirstYear, model::kLastYear));
    commands.bind(shown, [options](const Invocation &) { return holidays(*options); });
}

} // namespace relais::cli
