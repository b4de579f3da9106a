// SPDX-License-Identifier: GPL-3.0-or-later
// due: the list of « Aujourd'hui », as text, as JSON or as a calendar file
#include "app/cli/casejson.h"
#include "app/cli/commands.h"
#include "app/cli/contactjson.h"
#include "app/cli/recordjson.h"
#include "core/base/wholefile.h"
#include "core/work/calendar.h"
#include "core/work/rulewords.h"

namespace relais::cli {

namespace {

constexpr int kAllWaiting = 1'000'000;

struct DueOptions {
    int days = 7;
    std::string calendar;
};
using Options = std::shared_ptr<DueOptions>;

QString bandWord(work::DueBand band)
{
    switch (band) {
    case work::DueBand::Late: return Say::tr("late");
    case work::DueBand::Today: return Say::tr("today");
    case work::DueBand::Soon: return Say::tr("within 72 h");
    case work::DueBand::Week: return Say::tr("this week");
    case work::DueBand::Later: return Say::tr("later");
    case work::DueBand::Waiting: return Say::tr("waiting");
    case work::DueBand::Partner: return Say::tr("with a partner");
    }
    Q_UNREACHABLE();
}

QJsonObject lineJson(const work::Session &session, const model::DueLine &line, work::DueBand band)
{
    const QTimeZone zone = work::zoneOf(line);
    QJsonObject json = dueRowJson(line.due, zone);
    json.insert(u"band"_s, model::word(band));
    json.insert(u"reference"_s, line.reference);
    json.insert(u"danger"_s, model::word(line.danger));
    json.insert(u"act"_s, work::actWords(session, line.due.clock));
    json.insert(u"rule"_s, work::ruleWords(session, line.due, line.department));
    if (const model::ClockRule *shipped = session.reference.clocks.find(line.due.clock)) {
        const model::ClockRule rule = shipped->inForce(line.department);
        json.insert(u"source"_s, rule.source);
        json.insert(u"checked_on"_s, dateJson(rule.checkedOn));
        json.insert(u"to_verify"_s, rule.toVerify);
    } else {
        json.insert(u"source"_s, QString());
    }
    json.insert(u"partner"_s, line.partner);
    json.insert(u"postponed_to"_s, dateJson(line.postponedTo));
    json.insert(u"postponed_why"_s, line.postponedWhy);
    json.insert(u"contact"_s, contactJson(work::mayCall(session, line), zone));
    return json;
}

Result<Answer> writeCalendar(const work::Session &session, const DueOptions &options)
{
    int entries = 0;
    const auto make = [&]() -> Result<QByteArray> {
        const Result<QByteArray> text = work::exportCalendar(session, options.days);
        entries = text ? static_cast<int>(text->count("BEGIN:VEVENT")) : 0;
        return text;
    };
    if (const Result<void> written = writeWhole(QString::fromStdString(options.calendar), make); !written) {
        return written.error();
    }
    return Answer{{{u"file"_s, QString::fromStdString(options.calendar)}, {u"entries"_s, entries}},
                  Say::tr("%n entry(ies) written. The vault does not protect this file.", nullptr, entries) + u'\n'};
}

Result<Answer> list(const work::Session &session, const DueOptions &options)
{
    if (!options.calendar.empty()) {
        return writeCalendar(session, options);
    }
    const Result<work::Dues> found = work::duesWithin(session, {options.days, kAllWaiting});
    if (!found) {
        return found.error();
    }
    const work::BandScale scale(session);
    QJsonArray dues;
    Table table({Say::tr("When"), Say::tr("Prudent date"), Say::tr("Legal date"), Say::tr("Case"), Say::tr("Act"),
                 Say::tr("Rule"), Say::tr("Waits for"), Say::tr("Contact now")});
    for (const model::DueLine &line : found->lines) {
        const work::DueBand band = scale.of(line.due);
        const QJsonObject json = lineJson(session, line, band);
        dues << json;
        table.add({bandWord(band), json[u"due_prudent"_s].toString(), json[u"due_legal"_s].toString(), line.reference,
                   json[u"act"_s].toString(), json[u"rule"_s].toString(),
                   line.due.waitingFor.isEmpty() ? QString() : work::awaitedWords(session, line.due.waitingFor),
                   contactWord(work::mayCall(session, line), work::zoneOf(line))});
    }
    return Answer{{{u"dues"_s, dues}}, table.toText()};
}

} // namespace

void addDueCommand(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<DueOptions>();
    CLI::App *due = addCommand(app, "due", Say::tr("what is late, due today, due soon, waiting"));
    due->add_option("--days", options->days, Say::tr("how far ahead").toStdString())
        ->check(CLI::Range(0, 3660))
        ->capture_default_str();
    due->add_option(
        "--ics", options->calendar,
        Say::tr("write a calendar file instead: references and dates only, outside the vault").toStdString());
    commands.bindOnVault(due, [options](const work::Session &session) { return list(session, *options); });
}

} // namespace relais::cli
