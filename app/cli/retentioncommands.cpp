// SPDX-License-Identifier: GPL-3.0-or-later
// retention list, retention apply, erase, purge
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/work/erasure.h"
#include "core/work/retention.h"

namespace relais::cli {

namespace {

struct RetentionOptions {
    std::string caseName;
    std::string because;
    std::string until;
    std::string field;
    std::string record;
    bool all = false;
    bool archive = false;
    bool erase = false;
};
using Options = std::shared_ptr<RetentionOptions>;

QString text(const std::string &given)
{
    return QString::fromStdString(given);
}

QJsonObject lineJson(const work::retention::Line &line)
{
    return {{u"id"_s, line.id.text()},
            {u"reference"_s, line.reference},
            {u"status"_s, model::word(line.status)},
            {u"state"_s, model::word(line.retention.state)},
            {u"last_contact"_s, dateJson(line.retention.lastContact)},
            {u"due"_s, dateJson(line.retention.dueOn)},
            {u"reason"_s, line.archiveReason}};
}

Result<Answer> list(const work::Session &session, const RetentionOptions &options)
{
    using work::retention::Which;
    const auto lines = work::retention::list(session, options.all ? Which::All : Which::Due);
    const auto erased = work::erasure::list(session);
    if (!lines || !erased) {
        return lines ? erased.error() : lines.error();
    }
    QJsonArray cases;
    Table table({Say::tr("Case"), Say::tr("State"), Say::tr("Last contact"), Say::tr("To decide on")});
    for (const work::retention::Line &line : *lines) {
        cases << lineJson(line);
        table.add({line.reference, model::word(line.retention.state), line.retention.lastContact.toString(Qt::ISODate),
                   line.retention.dueOn.toString(Qt::ISODate)});
    }
    QJsonArray erasures;
    for (const store::Erasure &one : *erased) {
        erasures << QJsonObject{{u"id"_s, one.id},
                                {u"at"_s, instantJson(one.at, session.zone)},
                                {u"kind"_s, model::word(one.kind)},
                                {u"reason"_s, one.reason},
                                {u"records"_s, one.records}};
    }
    return Answer{{{u"cases"_s, cases}, {u"erasures"_s, erasures}}, table.toText()};
}

Result<Answer> eraseCase(const work::Session &session, const model::CaseId &id, const QString &reason)
{
    const auto erased = work::erasure::erase(session, id, reason);
    if (!erased) {
        return erased.error();
    }
    QString lines = Say::tr("%n record(s) erased. This cannot be undone.", nullptr, erased->records) + u'\n';
    lines += erased->swept ? QString() : Say::tr("The file will be cleaned when the vault is next opened.") + u'\n';
    lines += erased->backups.isEmpty()
                 ? Say::tr("No copy of this vault is known. Destroy those you made yourself.") + u'\n'
                 : Say::tr("These copies still hold the case: %1").arg(erased->backups.join(u", "_s)) + u'\n';
    return Answer{{{u"id"_s, erased->id},
                   {u"records"_s, erased->records},
                   {u"swept"_s, erased->swept},
                   {u"backups"_s, QJsonArray::fromStringList(erased->backups)}},
                  lines};
}

Result<Answer> erase(const work::Session &session, const RetentionOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    return id ? eraseCase(session, *id, text(options.because)) : Result<Answer>(id.error());
}

Result<Answer> apply(const work::Session &session, const RetentionOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    if (options.archive == options.erase) {
        return Error{ErrorCode::InvalidInput, u"either --archive or --erase"_s};
    }
    if (options.erase) {
        return eraseCase(session, *id, text(options.because));
    }
    const QDate until = QDate::fromString(text(options.until), Qt::ISODate);
    if (const auto done = work::retention::archive(session, *id, text(options.because), until); !done) {
        return done.error();
    }
    const auto line = work::retention::of(session, *id);
    return line ? Result<Answer>(Answer{lineJson(*line), line->reference + u"  archived\n"_s})
                : Result<Answer>(line.error());
}

/// The record a field belongs to: the one named, or the only one of its kind in the case.
Result<Answer> purge(const work::Session &session, const RetentionOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    const QString field = text(options.field);
    const qsizetype dot = field.indexOf(u'.');
    const Result<model::RecordType> type = wordOf<model::RecordType>(dot < 0 ? "case" : field.left(dot).toStdString());
    if (!type) {
        return type.error();
    }
    QString record = text(options.record);
    if (record.isEmpty()) {
        const Result<QStringList> records = work::erasure::recordsOf(session, *id, *type);
        if (!records) {
            return records.error();
        }
        if (records->size() != 1) {
            return Error{records->isEmpty() ? ErrorCode::NotFound : ErrorCode::InvalidInput,
                         u"--record names one of %1"_s.arg(records->size())};
        }
        record = records->first();
    }
    const auto purged = work::erasure::purge(session, *id, *type, record, field.mid(dot + 1), text(options.because));
    if (!purged) {
        return purged.error();
    }
    return Answer{{{u"record"_s, record}, {u"values"_s, purged->values}, {u"swept"_s, purged->swept}},
                  Say::tr("%n value(s) removed. This cannot be undone.", nullptr, purged->values) + u'\n'};
}

void addCase(CLI::App *command, const Options &options)
{
    command->add_option("case", options->caseName, Say::tr("id or reference of the case").toStdString())->required();
}

} // namespace

void addRetentionCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<RetentionOptions>();
    const auto bind = [&](CLI::App *command, Result<Answer> (*verb)(const work::Session &, const RetentionOptions &)) {
        commands.bindOnVault(command,
                             [options, verb](const work::Session &session) { return verb(session, *options); });
    };
    CLI::App *group = addGroup(app, "retention", Say::tr("how long the cases are kept"));
    CLI::App *listed =
        addCommand(*group, "list", Say::tr("the cases on which somebody must decide, and what was erased"));
    listed->add_flag("--all", options->all, Say::tr("every case with its day").toStdString());
    bind(listed, &list);

    CLI::App *applied = addCommand(*group, "apply", Say::tr("archive a closed case until a day, or erase it"));
    addCase(applied, options);
    applied->add_flag("--archive", options->archive);
    applied->add_flag("--erase", options->erase);
    applied->add_option("--because", options->because, Say::tr("the reason, which names nobody").toStdString())
        ->required();
    applied->add_option("--until", options->until, Say::tr("last day of the archive").toStdString());
    bind(applied, &apply);

    CLI::App *erased = addCommand(app, "erase", Say::tr("erase a closed case for ever; this cannot be undone"));
    addCase(erased, options);
    erased->add_option("--reason", options->because, Say::tr("the reason, which names nobody").toStdString())
        ->required();
    bind(erased, &erase);

    CLI::App *purged = addCommand(app, "purge", Say::tr("remove every value a field ever held; this cannot be undone"));
    addCase(purged, options);
    purged->add_option("field", options->field, Say::tr("like person.birth_name or note.text").toStdString())
        ->required();
    purged->add_option("--because", options->because, Say::tr("the reason, which names nobody").toStdString())
        ->required();
    purged->add_option("--record", options->record,
                       Say::tr("id of the record, when the case has several").toStdString());
    bind(purged, &purge);
}

} // namespace relais::cli
