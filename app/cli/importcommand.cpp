// SPDX-License-Identifier: GPL-3.0-or-later
// import caseload FILE
#include "app/cli/commands.h"
#include "core/base/wholefile.h"
#include "core/work/importer.h"

#include <QJsonArray>

namespace relais::cli {

namespace {

struct ImportOptions {
    std::string file;
    std::string map;
    bool dryRun = false;
};

Result<work::ColumnMap> columnMap(const work::Session &session, const exchange::Sheet &sheet,
                                  const ImportOptions &options)
{
    Result<work::ColumnMap> map = work::columnMapFor(session, sheet);
    if (!map || options.map.empty()) {
        return map;
    }
    constexpr qint64 kLargest = 256 * 1024;
    const Result<QByteArray> bytes = readAtMost(QString::fromStdString(options.map), kLargest);
    return bytes ? work::withTargets(*std::move(map), *bytes) : Result<work::ColumnMap>(bytes.error());
}

Answer answerOf(const work::ImportReport &report)
{
    const work::ImportCounts &counts = report.counts;
    QJsonArray lines;
    Table table({Say::tr("Line"), Say::tr("Outcome"), Say::tr("To take up again"), Say::tr("Why")});
    for (const work::LineReport &line : report.lines) {
        QStringList leftovers;
        QJsonArray leftoverArray;
        for (const model::Leftover &leftover : line.leftovers) {
            leftovers << leftover.column + u": "_s + leftover.text;
            leftoverArray << QJsonObject{{u"column"_s, leftover.column},
                                         {u"text"_s, leftover.text},
                                         {u"field"_s, leftover.field},
                                         {u"reason"_s, model::word(leftover.reason)}};
        }
        lines << QJsonObject{
            {u"id"_s, QString::number(line.line)},     {u"line"_s, line.line},
            {u"outcome"_s, model::word(line.outcome)}, {u"fields_kept"_s, QJsonArray::fromStringList(line.fields)},
            {u"leftovers"_s, leftoverArray},           {u"reasons"_s, QJsonArray::fromStringList(line.reasons)}};
        if (line.outcome != work::LineOutcome::Created || !leftovers.isEmpty()) {
            table.add({QString::number(line.line), model::word(line.outcome), leftovers.join(u"; "_s),
                       line.reasons.join(u", "_s)});
        }
    }
    const QJsonObject json{{u"created"_s, counts.created},
                           {u"updated"_s, 0},
                           {u"held"_s, counts.held},
                           {u"known"_s, counts.known},
                           {u"empty"_s, counts.empty},
                           {u"total"_s, counts.total},
                           {u"title"_s, counts.title},
                           {u"leftovers"_s, counts.leftovers},
                           {u"lines"_s, lines}};
    const QString sum = Say::tr("Created: %1. Held as possible duplicates: %2. Known already: %3. Empty: %4. Totals: "
                                "%5. To take up again: %6.")
                            .arg(counts.created)
                            .arg(counts.held)
                            .arg(counts.known)
                            .arg(counts.empty)
                            .arg(counts.total)
                            .arg(counts.leftovers);
    return {json, table.toText() + sum + u'\n'};
}

Result<Answer> importCaseload(const work::Session &session, const ImportOptions &options)
{
    const JobControl job;
    const Result<exchange::Sheet> sheet = exchange::readSheet(QString::fromStdString(options.file), job);
    if (!sheet) {
        return sheet.error();
    }
    const Result<work::ColumnMap> map = columnMap(session, *sheet, options);
    if (!map) {
        return map.error();
    }
    const Result<work::ImportPlan> plan = work::previewImport(session, *sheet, *map, job);
    if (!plan) {
        return plan.error();
    }
    if (options.dryRun) {
        return answerOf(work::reportOf(*plan));
    }
    const Result<work::ImportReport> report = work::applyImport(session, *plan, job);
    return report ? Result<Answer>(answerOf(*report)) : Result<Answer>(report.error());
}

} // namespace

void addImportCommand(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<ImportOptions>();
    CLI::App *group = addGroup(app, "import", Say::tr("take over what was kept elsewhere"));
    CLI::App *command = addCommand(*group, "caseload",
                                   Say::tr("read a spreadsheet (CSV, XLSX, ODS) into cases, as a whole or not at all"));
    command->add_option("file", options->file)->required();
    command->add_option("--map", options->map, Say::tr("JSON file that says where columns go").toStdString());
    command->add_flag("--dry-run", options->dryRun, Say::tr("only say what would become of each line").toStdString());
    commands.bindOnVault(command,
                         [options](const work::Session &session) { return importCaseload(session, *options); });
}

} // namespace relais::cli
