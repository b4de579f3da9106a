// SPDX-License-Identifier: GPL-3.0-or-later
// stats --from D --to D [--format json|csv --output F]
#include "app/cli/commands.h"
#include "core/base/wholefile.h"
#include "core/work/statistics.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace relais::cli {

namespace {

namespace statistics = work::statistics;
using statistics::Figure;

struct StatsOptions {
    std::string from;
    std::string to;
    std::string format = "json";
    std::string output;
};

QJsonValue countJson(const std::optional<int> &count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QString countWord(const std::optional<int> &count)
{
    return count ? QString::number(*count) : statistics::notTold();
}

QJsonObject figureJson(const Figure &figure)
{
    QJsonArray parts;
    for (const model::Part &part : figure.parts) {
        parts << QJsonObject{{u"part"_s, part.key}, {u"count"_s, countJson(part.count)}};
    }
    return {{u"code"_s, figure.code},
            {u"definition"_s, statistics::definition(figure.code)},
            {u"unit"_s, model::word(figure.unit)},
            {u"value"_s, countJson(figure.value)},
            {u"parts"_s, parts}};
}

Answer answerOf(const work::Session &session, const statistics::Period &period, const QList<Figure> &figures)
{
    QJsonArray json;
    Table table({Say::tr("Figure"), Say::tr("Part"), Say::tr("Count"), Say::tr("Unit")});
    for (const Figure &figure : figures) {
        json << figureJson(figure);
        table.add(
            {statistics::definition(figure.code), {}, countWord(figure.value), statistics::unitWord(figure.unit)});
        for (const model::Part &part : figure.parts) {
            table.add({{}, statistics::partWord(session, part.key), countWord(part.count), {}});
        }
    }
    return {{{u"from"_s, period.from.toString(Qt::ISODate)},
             {u"to"_s, period.to.toString(Qt::ISODate)},
             {u"fewest_told"_s, model::kFewestTold},
             {u"figures"_s, json}},
            table.toText()};
}

Result<Answer> count(const work::Session &session, const StatsOptions &options)
{
    const auto day = [](const std::string &text) {
        return QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    };
    const statistics::Period period{day(options.from), day(options.to)};
    const QString file = QString::fromStdString(options.output);
    if (file.isEmpty()) {
        const auto figures = statistics::count(session, period);
        return figures ? Result<Answer>(answerOf(session, period, *figures)) : Result<Answer>(figures.error());
    }
    const auto make = [&]() -> Result<QByteArray> {
        const auto figures = statistics::count(session, period);
        if (!figures) {
            return figures.error();
        }
        return options.format == "csv" ? statistics::csv(session, *figures)
                                       : QJsonDocument(answerOf(session, period, *figures).json).toJson();
    };
    if (const Result<void> written = writeWhole(file, make); !written) {
        return written.error();
    }
    return Answer{{{u"file"_s, file}}, Say::tr("Counts written, without a name and without small numbers.") + u'\n'};
}

} // namespace

void addStatsCommand(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<StatsOptions>();
    CLI::App *command =
        addCommand(app, "stats", Say::tr("counts of a period, without a name and without small numbers"));
    command->add_option("--from", options->from, Say::tr("first day, 2026-01-01").toStdString())->required();
    command->add_option("--to", options->to, Say::tr("last day, 2026-12-31").toStdString())->required();
    command->add_option("--format", options->format, Say::tr("of the file").toStdString())
        ->check(CLI::IsMember({"json", "csv"}))
        ->capture_default_str();
    command->add_option("--output", options->output,
                        Say::tr("file to write; the answer says it when absent").toStdString());
    commands.bindOnVault(command, [options](const work::Session &session) { return count(session, *options); });
}

} // namespace relais::cli
