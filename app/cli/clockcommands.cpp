// SPDX-License-Identifier: GPL-3.0-or-later
// clock list, explain, holidays: no vault is needed
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/model/due.h"

namespace relais::cli {

namespace {

struct ClockOptions {
    std::string code;
    std::string start;
    std::string department;
    std::vector<std::string> options;
    std::string zone;
    int year = 0;
};
using Options = std::shared_ptr<ClockOptions>;

QJsonObject ruleJson(const model::ClockRule &rule)
{
    return {{u"id"_s, rule.code},
            {u"code"_s, rule.code},
            {u"label_fr"_s, rule.labelFr},
            {u"label_en"_s, rule.labelEn},
            {u"start"_s, rule.start},
            {u"unit"_s, model::word(rule.span.unit)},
            {u"length"_s, rule.span.length},
            {u"roll"_s, model::word(rule.roll)},
            {u"bound"_s, model::word(rule.bound)},
            {u"owes"_s, rule.owes},
            {u"local"_s, rule.local},
            {u"to_verify"_s, rule.toVerify},
            {u"checked_on"_s, dateJson(rule.checkedOn)},
            {u"source"_s, rule.source}};
}

Result<Answer> list(const Invocation &invocation)
{
    QJsonArray clocks;
    Table table({Say::tr("Code"), Say::tr("Length"), Say::tr("Starts with"), Say::tr("Source")});
    for (const model::ClockRule &rule : invocation.reference.clocks.rules()) {
        clocks << ruleJson(rule);
        table.add({rule.code, QString::number(rule.span.length) + u' ' + model::word(rule.span.unit), rule.start,
                   rule.source});
    }
    return Answer{{{u"clocks"_s, clocks}}, table.toText()};
}

Result<QMap<QString, QString>> optionsFrom(const std::vector<std::string> &given)
{
    QMap<QString, QString> options;
    for (const std::string &pair : given) {
        const QString text = QString::fromStdString(pair);
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1) {
            return Error{ErrorCode::InvalidInput, u"--option is key=value"_s};
        }
        options.insert(text.left(equals), text.mid(equals + 1));
    }
    return options;
}

/// A day, or an instant: without an offset it is one of the clock's place.
model::Trigger triggerFrom(const QString &text, const QTimeZone &zone)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.isEmpty() || day.isValid()) {
        return {{}, day};
    }
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    return {at.timeSpec() == Qt::LocalTime ? QDateTime(at.date(), at.time(), zone) : at, {}};
}

Result<Answer> explain(const Invocation &invocation, const ClockOptions &given)
{
    const model::ClockRule *shipped = invocation.reference.clocks.find(QString::fromStdString(given.code));
    if (shipped == nullptr) {
        return Error{ErrorCode::NotFound, u"clock"_s};
    }
    const QString department = QString::fromStdString(given.department);
    const Result<model::ClockGround> ground = model::groundOf(department);
    const Result<QMap<QString, QString>> options = optionsFrom(given.options);
    if (!ground || !options) {
        return ground ? options.error() : ground.error();
    }
    const QString text = QString::fromStdString(given.start);
    const model::Trigger trigger = triggerFrom(text, ground->zone);
    if (!text.isEmpty() && !trigger.isKnown()) {
        return Error{ErrorCode::InvalidInput, u"--start is neither 2026-11-24 nor 2026-11-24T09:04:00+01:00"_s};
    }
    const model::ClockRule rule = shipped->inForce(department, *options);
    const Result<model::Due> due = model::dueOf(rule, trigger, *ground);
    if (!due) {
        return due.error();
    }
    const auto told = [&](const std::optional<QDateTime> &moment) {
        return moment ? QJsonValue(model::isoText(*moment, due->precision)) : QJsonValue();
    };
    QJsonObject json = ruleJson(rule);
    json.insert(u"start"_s, text.isEmpty() ? QJsonValue() : QJsonValue(text));
    json.insert(u"starts_with"_s, rule.start);
    json.insert(u"zone"_s, model::word(ground->calendar.zone()));
    json.insert(u"prudent"_s, told(due->prudent));
    json.insert(u"legal"_s, told(due->legal));
    json.insert(u"opens"_s, told(due->opens));
    json.insert(u"waiting_for"_s, due->waitingFor);
    QString lines;
    for (const QString &key : {u"code"_s, u"start"_s, u"unit"_s, u"length"_s, u"roll"_s, u"zone"_s, u"prudent"_s,
                               u"legal"_s, u"opens"_s, u"waiting_for"_s, u"source"_s}) {
        lines += key.leftJustified(14) + json[key].toVariant().toString() + u'\n';
    }
    return Answer{json, lines};
}

Result<Answer> holidays(const ClockOptions &options)
{
    const Result<model::HolidayZone> zone = wordOf<model::HolidayZone>(options.zone);
    if (!zone) {
        return zone.error();
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
    commands.bind(explained, [options](const Invocation &invocation) { return explain(invocation, *options); });

    CLI::App *shown = addCommand(*group, "holidays", Say::tr("list the public holidays of a zone in a year"));
    shown->add_option("--zone", options->zone)->required();
    shown->add_option("--year", options->year)->required()->check(CLI::Range(model::kFirstYear, model::kLastYear));
    commands.bind(shown, [options](const Invocation &) { return holidays(*options); });
}

} // namespace relais::cli
