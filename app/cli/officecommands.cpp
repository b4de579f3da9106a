// SPDX-License-Identifier: GPL-3.0-or-later
// office closed-day add, remove, list
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/model/dateinput.h"
#include "core/work/closeddays.h"

#include <QJsonArray>

namespace relais::cli {

namespace {

struct OfficeOptions {
    std::string day;
    std::string word;
};
using Options = std::shared_ptr<OfficeOptions>;

Result<Answer> list(const work::Session &session)
{
    const Result<work::closeddays::ClosedDays> days = work::closeddays::list(session);
    if (!days) {
        return days.error();
    }
    QJsonArray array;
    Table table({Say::tr("Day"), Say::tr("Word")});
    for (auto day = days->begin(); day != days->end(); ++day) {
        const QString date = day.key().toString(Qt::ISODate);
        array << QJsonObject{{u"id"_s, date}, {u"date"_s, date}, {u"word"_s, day.value()}};
        table.add({date, day.value()});
    }
    return Answer{{{u"closed_days"_s, array}}, table.toText()};
}

/// Runs `verb` on the day that the line names, then says the list.
template<class Verb>
Result<Answer> onDay(const work::Session &session, const OfficeOptions &options, Verb verb)
{
    const auto day = model::parseDate(QString::fromStdString(options.day), session.today(), model::DateRules::Import);
    if (!day) {
        return Error{ErrorCode::InvalidInput, u"a closed day is a date like 2026-05-15"_s};
    }
    const Result<void> done = verb(*day);
    return done ? list(session) : Result<Answer>(done.error());
}

} // namespace

void addOfficeCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<OfficeOptions>();
    CLI::App *office = addGroup(app, "office", Say::tr("the office that owns the vault"));
    CLI::App *group = addGroup(*office, "closed-day", Say::tr("days on which the fund is closed"));

    CLI::App *added = addCommand(*group, "add", Say::tr("add a closed day; clocks in worked days follow"));
    added->add_option("day", options->day)->required();
    added->add_option("--word", options->word, Say::tr("why it is closed").toStdString());
    commands.bindOnVault(added, [options](const work::Session &session) {
        return onDay(session, *options, [&](const QDate &day) {
            return work::closeddays::add(session, day, QString::fromStdString(options->word));
        });
    });

    CLI::App *removed = addCommand(*group, "remove", Say::tr("remove a closed day"));
    removed->add_option("day", options->day)->required();
    commands.bindOnVault(removed, [options](const work::Session &session) {
        return onDay(session, *options, [&](const QDate &day) { return work::closeddays::remove(session, day); });
    });

    CLI::App *listed = addCommand(*group, "list", Say::tr("list the closed days"));
    commands.bindOnVault(listed, [](const work::Session &session) { return list(session); });
}

} // namespace relais::cli
