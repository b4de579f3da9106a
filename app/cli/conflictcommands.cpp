// SPDX-License-Identifier: GPL-3.0-or-later
// conflict list, conflict decide
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/work/conflicts.h"

namespace relais::cli {

namespace {

namespace conflicts = work::conflicts;

struct ConflictOptions {
    std::string caseName;
    bool decided = false;
    std::string record;
    std::string field;
    std::string stamp;
};

QJsonObject valueJson(const conflicts::Written &written, const QTimeZone &zone)
{
    return {{u"stamp"_s, written.stamp},
            {u"value"_s, written.value.isNull() ? QJsonValue() : QJsonValue::fromVariant(written.value)},
            {u"by"_s, written.by},
            {u"at"_s, instantJson(written.at, zone)},
            {u"here"_s, written.place == work::Place::Here},
            {u"post"_s, written.post}};
}

QJsonArray valuesJson(const QList<conflicts::Written> &values, const QTimeZone &zone)
{
    QJsonArray array;
    for (const conflicts::Written &written : values) {
        array << valueJson(written, zone);
    }
    return array;
}

QJsonObject conflictJson(const conflicts::Conflict &conflict, const QTimeZone &zone)
{
    return {{u"case"_s, conflict.row.id.text()},
            {u"reference"_s, conflict.row.reference},
            {u"type"_s, model::word(conflict.type)},
            {u"record"_s, conflict.record},
            {u"field"_s, conflict.field},
            {u"measure"_s, conflict.measure},
            {u"winner"_s, valueJson(conflict.winner, zone)},
            {u"losers"_s, valuesJson(conflict.losers, zone)},
            {u"earlier"_s, valuesJson(conflict.earlier, zone)}};
}

/// One line for each value: its stamp is what decides.
Result<Answer> list(const work::Session &session, const ConflictOptions &options)
{
    Result<model::CaseId> id = model::CaseId();
    if (!options.caseName.empty()) {
        id = caseNamed(session, options.caseName);
    }
    if (!id) {
        return id.error();
    }
    const auto found = options.decided ? conflicts::decided(session, *id) : conflicts::open(session);
    if (!found) {
        return found.error();
    }
    QJsonArray array;
    Table table(
        {Say::tr("Case"), Say::tr("Record"), Say::tr("Field"), Say::tr("Value"), Say::tr("By"), Say::tr("Stamp")});
    for (const conflicts::Conflict &conflict : *found) {
        if (!id->isEmpty() && conflict.row.id != *id) {
            continue;
        }
        array << conflictJson(conflict, session.zone);
        for (const conflicts::Written &written : conflict.values()) {
            const QString value = conflict.isSealed() ? Say::tr("sealed") : written.value.toString();
            table.add({conflict.row.reference, conflict.record, conflict.field, value, written.by, written.stamp});
        }
    }
    return Answer{{{u"conflicts"_s, array}}, table.toText()};
}

Result<Answer> decide(const work::Session &session, const ConflictOptions &options)
{
    const QString record = QString::fromStdString(options.record);
    const QString field = QString::fromStdString(options.field);
    const QString stamp = QString::fromStdString(options.stamp);
    const Result<void> done = conflicts::decide(session, record, field, stamp);
    if (!done) {
        return done.error();
    }
    return Answer{{{u"record"_s, record}, {u"field"_s, field}, {u"value_of"_s, stamp}},
                  Say::tr("Decided. The other value can be put back.") + u'\n'};
}

} // namespace

void addConflictCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<ConflictOptions>();
    CLI::App *group = addGroup(app, "conflict", Say::tr("two values for one field, written at two posts"));
    CLI::App *listed = addCommand(*group, "list", Say::tr("list what is to decide, each value with its stamp"));
    listed->add_option("case", options->caseName, Say::tr("id or reference of the case").toStdString());
    listed->add_flag("--decided", options->decided,
                     Say::tr("what was decided instead, with what was set aside").toStdString());
    commands.bindOnVault(listed, [options](const work::Session &session) { return list(session, *options); });
    CLI::App *decided = addCommand(*group, "decide", Say::tr("keep one of the values, or put one back"));
    decided->add_option("record", options->record, Say::tr("id of the record").toStdString())->required();
    decided->add_option("field", options->field, Say::tr("name of the field").toStdString())->required();
    decided->add_option("--value-of", options->stamp, Say::tr("stamp of the value to keep").toStdString())->required();
    commands.bindOnVault(decided, [options](const work::Session &session) { return decide(session, *options); });
}

} // namespace relais::cli
