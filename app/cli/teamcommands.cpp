// SPDX-License-Identifier: GPL-3.0-or-later
// case assign, case doubt; user list, away, back: who has which cases, and who stands in for whom
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/model/dateinput.h"
#include "core/work/caseload.h"
#include "core/work/handoverwords.h"

namespace relais::cli {

namespace {

namespace caseload = work::caseload;

struct TeamOptions {
    std::vector<std::string> cases;
    std::string user;
    std::string by;
    std::string from;
    std::string until;
};
using Options = std::shared_ptr<TeamOptions>;

Result<Answer> assign(const work::Session &session, const TeamOptions &options)
{
    QList<model::CaseId> ids;
    for (const std::string &name : options.cases) {
        const Result<model::CaseId> id = caseNamed(session, name);
        if (!id) {
            return id.error();
        }
        ids << *id;
    }
    const auto changed = caseload::assign(session, ids, QString::fromStdString(options.user));
    return changed ? Result<Answer>(Answer{{{u"assigned"_s, *changed}}, QString::number(*changed) + u'\n'})
                   : Result<Answer>(changed.error());
}

Result<Answer> doubt(const work::Session &session, const TeamOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.cases.front());
    const auto doubt = id ? work::wrongdoor::ofCase(session, *id) : Result<work::wrongdoor::Doubt>(id.error());
    if (!doubt) {
        return doubt.error();
    }
    QJsonArray signs;
    for (const work::wrongdoor::Sign sign : doubt->signs) {
        signs << model::word(sign);
    }
    const QString words = work::handover::doubtWords(*doubt);
    return Answer{{{u"belongs_to"_s, model::word(doubt->belongsTo)},
                   {u"sure"_s, doubt->isSure},
                   {u"signs"_s, signs},
                   {u"words"_s, words}},
                  words.isEmpty() ? QString() : words + u'\n'};
}

Result<Answer> list(const work::Session &session)
{
    const auto loads = caseload::loads(session);
    const auto absences = loads ? caseload::absences(session) : Result<QList<caseload::Absence>>(loads.error());
    if (!absences) {
        return absences.error();
    }
    QJsonArray people;
    Table table({Say::tr("Name"), Say::tr("Open"), Say::tr("High danger"), Say::tr("Late"), Say::tr("Away until"),
                 Say::tr("Replaced by")});
    for (const caseload::Load &load : *loads) {
        const auto away = std::find_if(absences->cbegin(), absences->cend(), [&](const caseload::Absence &absence) {
            return absence.name == load.name && !load.name.isEmpty();
        });
        QJsonObject json{{u"name"_s, load.name},
                         {u"open"_s, load.open},
                         {u"high_danger"_s, load.highDanger},
                         {u"late"_s, load.late}};
        QStringList row{
            load.name, QString::number(load.open), QString::number(load.highDanger), QString::number(load.late), {},
            {}};
        if (away != absences->cend()) {
            json.insert(u"away_from"_s, dateJson(away->from));
            json.insert(u"away_until"_s, dateJson(away->until));
            json.insert(u"replaced_by"_s, away->byName);
            row[4] = away->until.toString(Qt::ISODate);
            row[5] = away->byName;
        }
        people << json;
        table.add(row);
    }
    return Answer{{{u"people"_s, people}}, table.toText()};
}

Result<QDate> dayFrom(const work::Session &session, const std::string &text)
{
    if (text.empty()) {
        return QDate();
    }
    const auto day = model::parseDate(QString::fromStdString(text), session.today(), model::DateRules::Typing);
    return day ? Result<QDate>(*day) : Result<QDate>(Error{ErrorCode::InvalidInput, u"a day like 2026-12-24"_s});
}

Result<Answer> away(const work::Session &session, const TeamOptions &options)
{
    const Result<QDate> from = dayFrom(session, options.from);
    const Result<QDate> until = from ? dayFrom(session, options.until) : from;
    if (!until) {
        return until.error();
    }
    const Result<void> done = caseload::setAway(session, QString::fromStdString(options.user), *from, *until,
                                                QString::fromStdString(options.by));
    return done ? list(session) : Result<Answer>(done.error());
}

Result<Answer> back(const work::Session &session, const TeamOptions &options)
{
    const Result<void> done = caseload::setBack(session, QString::fromStdString(options.user));
    return done ? list(session) : Result<Answer>(done.error());
}

} // namespace

void addTeamCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<TeamOptions>();
    CLI::App *cases = addGroup(app, "case", Say::tr("the cases"));
    CLI::App *assigned = addCommand(*cases, "assign", Say::tr("give cases to one person of the office"));
    assigned->add_option("cases", options->cases, Say::tr("ids or references of cases").toStdString())->required();
    assigned->add_option("--to", options->user, Say::tr("name of the person").toStdString())->required();
    commands.bindOnVault(assigned, [options](const work::Session &session) { return assign(session, *options); });

    CLI::App *doubted = addCommand(*cases, "door", Say::tr("say whether a demand seems to be the other fund's"));
    doubted->add_option("case", options->cases, Say::tr("id or reference of the case").toStdString())
        ->required()
        ->expected(1);
    commands.bindOnVault(doubted, [options](const work::Session &session) { return doubt(session, *options); });

    CLI::App *users = addGroup(app, "user", Say::tr("the persons of the office"));
    CLI::App *listed = addCommand(*users, "list", Say::tr("list who has how many cases, and who is away"));
    commands.bindOnVault(listed, [](const work::Session &session) { return list(session); });

    CLI::App *gone = addCommand(*users, "away", Say::tr("say who is away until when, and who stands in"));
    gone->add_option("user", options->user, Say::tr("name of the person").toStdString())->required();
    gone->add_option("--from", options->from, Say::tr("first day; today when absent").toStdString());
    gone->add_option("--until", options->until, Say::tr("last day").toStdString())->required();
    gone->add_option("--by", options->by, Say::tr("name of who stands in").toStdString())->required();
    commands.bindOnVault(gone, [options](const work::Session &session) { return away(session, *options); });

    CLI::App *returned = addCommand(*users, "back", Say::tr("say that somebody is back early"));
    returned->add_option("user", options->user, Say::tr("name of the person").toStdString())->required();
    commands.bindOnVault(returned, [options](const work::Session &session) { return back(session, *options); });
}

} // namespace relais::cli
