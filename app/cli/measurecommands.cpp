// SPDX-License-Identifier: GPL-3.0-or-later
// measure list, measure set, event add
#include "app/cli/casejson.h"
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/model/dateinput.h"
#include "core/model/due.h"
#include "core/work/measures.h"

namespace relais::cli {

namespace {

struct MeasureOptions {
    std::string caseName;
    std::string code;
    std::string status;
    std::string on;
    std::string proof;
    std::string early;
    std::string at;
};
using Options = std::shared_ptr<MeasureOptions>;

Result<Answer> list(const work::Session &session, const MeasureOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    const Result<work::CaseDetail> detail = work::loadCase(session, *id);
    if (!detail) {
        return detail.error();
    }
    QJsonArray measures;
    Table table({Say::tr("Code"), Say::tr("State"), Say::tr("Since"), Say::tr("Partner"), Say::tr("Prudent date"),
                 Say::tr("Legal date"), Say::tr("Waits for")});
    for (const model::Measure &measure : detail->measures) {
        const QJsonObject json = measureJson(*detail, measure, session);
        measures << json;
        table.add({measure.code, model::word(measure.status), measure.statusOn.toString(Qt::ISODate), measure.partner,
                   json[u"due_prudent"_s].toString(), json[u"due_legal"_s].toString(),
                   json[u"waiting_for"_s].toString()});
    }
    return Answer{{{u"measures"_s, measures}}, table.toText()};
}

Result<Answer> set(const work::Session &session, const MeasureOptions &options)
{
    const Result<model::MeasureStatus> status = wordOf<model::MeasureStatus>(options.status);
    if (!status) {
        return status.error();
    }
    QDate on;
    if (!options.on.empty()) {
        const auto date =
            model::parseDate(QString::fromStdString(options.on), session.today(), model::DateRules::Import);
        if (!date) {
            return Error{ErrorCode::InvalidInput, u"--on is no date like 2026-11-24"_s};
        }
        on = *date;
    }
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    const Result<model::Measure> measure = work::measures::byCode(session, *id, QString::fromStdString(options.code));
    if (!measure) {
        return measure.error();
    }
    const Result<void> done =
        work::measures::setStatus(session, measure->id, *status, on, QString::fromStdString(options.proof),
                                  QString::fromStdString(options.early));
    if (!done) {
        return done.error();
    }
    const Result<work::CaseDetail> detail = work::loadCase(session, *id);
    const Result<model::Measure> changed = work::measures::byCode(session, *id, measure->code);
    if (!detail || !changed) {
        return detail ? changed.error() : detail.error();
    }
    return Answer{measureJson(*detail, *changed, session),
                  changed->code + u"  "_s + model::word(changed->status) + u'\n'};
}

/// An instant with its offset, a moment of the office's place, or a day.
Result<model::Trigger> momentFrom(const work::Session &session, const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && !text.contains(u'T')) { // QDate reads the day of an instant and forgets its hour
        return model::Trigger{{}, day};
    }
    const Result<QDateTime> at = instantFrom(session, text.toStdString());
    return at ? Result<model::Trigger>(model::Trigger{*at, {}}) : Result<model::Trigger>(at.error());
}

Result<Answer> addEvent(const work::Session &session, const MeasureOptions &options)
{
    const Result<model::Trigger> moment = momentFrom(session, QString::fromStdString(options.at));
    if (!moment) {
        return moment.error();
    }
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    const QString code = QString::fromStdString(options.code);
    if (const Result<void> done = work::cases::recordEvent(session, *id, code, moment->at, moment->on); !done) {
        return done.error();
    }
    const Result<work::CaseDetail> detail = work::loadCase(session, *id);
    if (!detail) {
        return detail.error();
    }
    QJsonArray dues;
    Table table({Say::tr("Clock"), Say::tr("Prudent date"), Say::tr("Legal date"), Say::tr("Waits for")});
    for (const model::DueRow &due : detail->dues) {
        const QJsonObject json = dueRowJson(due, session.zoneOf(detail->file.department));
        dues << json;
        table.add({due.clock, json[u"due_prudent"_s].toString(), json[u"due_legal"_s].toString(), due.waitingFor});
    }
    return Answer{{{u"dues"_s, dues}}, table.toText()};
}

void addCase(CLI::App *command, const Options &options)
{
    command->add_option("case", options->caseName, Say::tr("id or reference of the case").toStdString())->required();
}

} // namespace

void addMeasureCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<MeasureOptions>();
    CLI::App *measures = addGroup(app, "measure", Say::tr("the measures of a case"));

    CLI::App *listed = addCommand(*measures, "list", Say::tr("list the measures of a case with their dates"));
    addCase(listed, options);
    commands.bindOnVault(listed, [options](const work::Session &session) { return list(session, *options); });

    CLI::App *changed = addCommand(*measures, "set", Say::tr("set the state of a measure"));
    addCase(changed, options);
    changed->add_option("code", options->code)->required();
    changed->add_option("--status", options->status)->required();
    changed->add_option("--on", options->on, Say::tr("day of the state; today when absent").toStdString());
    changed->add_option("--proof", options->proof);
    changed->add_option("--early-because", options->early,
                        Say::tr("why an act that is seen comes before the departure").toStdString());
    commands.bindOnVault(changed, [options](const work::Session &session) { return set(session, *options); });

    CLI::App *events = addGroup(app, "event", Say::tr("what happened in a case"));
    CLI::App *added = addCommand(*events, "add", Say::tr("record an event; it may start clocks"));
    addCase(added, options);
    added->add_option("event", options->code)->required();
    added->add_option("--at", options->at, Say::tr("day or moment").toStdString())->required();
    commands.bindOnVault(added, [options](const work::Session &session) { return addEvent(session, *options); });
}

} // namespace relais::cli
