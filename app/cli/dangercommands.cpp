// SPDX-License-Identifier: GPL-3.0-or-later
// danger grid, danger assess, danger list
#include "app/cli/casejson.h"
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/work/danger.h"
#include "core/work/rulewords.h"

namespace relais::cli {

namespace {

struct DangerOptions {
    std::string caseName;
    std::string answers;
    std::string level;
    std::string because;
    std::string where = "unsaid";
};
using Options = std::shared_ptr<DangerOptions>;

QJsonObject sourced(QJsonObject json, const model::DangerSource &source)
{
    json.insert(u"source"_s, source.text);
    json.insert(u"checked_on"_s, dateJson(source.checkedOn));
    json.insert(u"to_verify"_s, source.toVerify);
    return json;
}

QJsonArray rulesJson(const model::DangerGrid &grid)
{
    QJsonArray rules;
    for (const model::TriageRule &rule : grid.rules()) {
        rules << sourced({{u"code"_s, rule.code},
                          {u"band"_s, model::word(rule.band)},
                          {u"label"_s, work::either(rule.labelFr, rule.labelEn)},
                          {u"at_least"_s, rule.atLeast},
                          {u"of"_s, QJsonArray::fromStringList(rule.of)}},
                         rule.source);
    }
    return rules;
}

Result<Answer> showGrid(const model::DangerGrid &grid)
{
    QJsonArray items;
    Table table({Say::tr("Code"), Say::tr("About"), Say::tr("Answer"), Say::tr("Red"), Say::tr("Question")});
    for (const model::DangerItem &item : grid.items()) {
        const QString label = work::either(item.labelFr, item.labelEn);
        const bool isDay = item.kind == model::DangerItemKind::Day;
        items << sourced({{u"code"_s, item.code},
                          {u"part"_s, model::word(item.part)},
                          {u"kind"_s, model::word(item.kind)},
                          {u"label"_s, label},
                          {u"red"_s, item.isRed}},
                         item.source);
        table.add({item.code, model::word(item.part), isDay ? Say::tr("day") : Say::tr("yes, no, unknown"),
                   item.isRed ? Say::tr("red") : QString(), label});
    }
    return Answer{{{u"version"_s, grid.version()}, {u"items"_s, items}, {u"triage"_s, rulesJson(grid)}},
                  table.toText()};
}

/// @param older the pass before; null for the first
QJsonObject passJson(const work::Session &session, const model::DangerPass &pass, const model::DangerPass *older)
{
    const model::DangerGrid &grid = session.reference.danger;
    const model::DangerAnswers answers = model::answersOf(pass);
    const model::DangerCount count = model::countOf(grid, answers);
    QJsonObject said;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        said.insert(answer.key(), answer.value());
    }
    QJsonArray changed;
    if (older != nullptr) {
        const QList<model::DangerDifference> found = model::differences(grid, model::answersOf(*older), answers);
        for (const model::DangerDifference &one : found) {
            const auto known = [](const QString &answer) { return answer.isEmpty() ? u"unknown"_s : answer; };
            changed << QJsonObject{{u"item"_s, one.item}, {u"from"_s, known(one.from)}, {u"to"_s, known(one.to)}};
        }
    }
    QJsonObject json = toJson(pass, session.zone);
    json.insert(u"answers"_s, said);
    json.insert(
        u"count"_s,
        QJsonObject{{u"yes"_s, count.yes}, {u"no"_s, count.no}, {u"unknown"_s, count.unknown}, {u"red"_s, count.red}});
    json.insert(u"changed"_s, changed);
    return json;
}

/// What the newest pass asks for and whom to call; nothing when it asks for nothing.
void tellAdvice(Answer &answer, const work::Session &session, const model::DangerPass &newest)
{
    const model::DangerGrid &grid = session.reference.danger;
    const auto told = [](const QString &words, const model::DangerSource &source) {
        return source.toVerify ? Say::tr("%1 (to verify)").arg(words) : words;
    };
    QJsonArray actions;
    QJsonArray numbers;
    QStringList lines{QString(),
                      Say::tr("To do now, from the pass of %1:").arg(instantJson(newest.at, session.zone).toString())};
    const QList<model::DangerAction> wanted = model::actionsFor(grid, model::answersOf(newest));
    for (const model::DangerAction &action : wanted) {
        const QString text = work::either(action.textFr, action.textEn);
        actions << sourced(
            {{u"code"_s, action.code}, {u"text"_s, text}, {u"measures"_s, QJsonArray::fromStringList(action.measures)}},
            action.source);
        lines << told((QStringList{text} + action.measures).join(u' '), action.source);
    }
    for (const model::DangerNumber &number : grid.numbers()) {
        const QString label = work::either(number.labelFr, number.labelEn);
        numbers << sourced({{u"number"_s, number.number}, {u"label"_s, label}}, number.source);
        lines << told(number.number + u"  "_s + label, number.source);
    }
    if (!wanted.isEmpty()) {
        answer.json.insert(u"actions"_s, actions);
        answer.json.insert(u"numbers"_s, numbers);
        answer.text += lines.join(u'\n') + u'\n';
    }
}

Result<Answer> list(const work::Session &session, const DangerOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    const Result<work::CaseDetail> detail = id ? work::loadCase(session, *id) : Result<work::CaseDetail>(id.error());
    if (!detail) {
        return detail.error();
    }
    QJsonArray passes;
    Table table({Say::tr("When"), Say::tr("By"), Say::tr("Grid says"), Say::tr("Judgment"), Say::tr("Reason")});
    const QList<model::DangerPass> &known = detail->dangerPasses;
    for (qsizetype i = 0; i < known.size(); ++i) {
        const model::DangerPass &pass = known[i];
        passes << passJson(session, pass, i + 1 < known.size() ? &known[i + 1] : nullptr);
        table.add({instantJson(pass.at, session.zone).toString(), pass.by, model::word(pass.triage),
                   model::word(pass.level), pass.reason});
    }
    QJsonObject json{{u"passes"_s, passes}, {u"danger"_s, model::word(detail->file.danger)}};
    for (const model::DueRow &due : detail->dues) {
        if (due.clock.startsWith(work::danger::kReviewClock)) {
            json.insert(u"review"_s, dueRowJson(due, session.zoneOf(detail->file.department)));
        }
    }
    Answer answer{json, table.toText()};
    if (!known.isEmpty()) {
        tellAdvice(answer, session, known.first());
    }
    return answer;
}

Result<Answer> assess(const work::Session &session, const DangerOptions &options)
{
    const Result<model::DangerLevel> level = wordOf<model::DangerLevel>(options.level);
    if (!level) {
        return Error{level.error().code, u"--level is "_s + level.error().detail};
    }
    const Result<model::AssessedWhere> where = wordOf<model::AssessedWhere>(options.where);
    if (!where) {
        return Error{where.error().code, u"--where is "_s + where.error().detail};
    }
    const Result<model::DangerAnswers> answers =
        model::readDangerAnswers(session.reference.danger, QString::fromStdString(options.answers), session.today());
    if (!answers) {
        return answers.error();
    }
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    const Result<model::DangerPassId> pass =
        work::danger::assess(session, *id, {*answers, *level, QString::fromStdString(options.because), *where});
    return pass ? list(session, options) : Result<Answer>(pass.error());
}

void addCase(CLI::App *command, const Options &options)
{
    command->add_option("case", options->caseName, Say::tr("id or reference of the case").toStdString())->required();
}

} // namespace

void addDangerCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<DangerOptions>();
    CLI::App *group = addGroup(app, "danger", Say::tr("the danger grid"));

    CLI::App *grid = addCommand(*group, "grid", Say::tr("list the questions of the grid and the rules of its result"));
    commands.bind(grid, [](const Invocation &invocation) { return showGrid(invocation.reference.danger); });

    CLI::App *assessed =
        addCommand(*group, "assess", Say::tr("keep a pass of the grid; its level becomes the danger of the case"));
    addCase(assessed, options);
    assessed->add_option("--answers", options->answers,
                         Say::tr("like D01=yes,D02=no,X01=2026-11-20; what is absent is unknown").toStdString());
    assessed->add_option("--level", options->level, "high, medium, low, unassessed")->required();
    assessed->add_option("--because", options->because,
                         Say::tr("why; needed when the level is not that of the grid").toStdString());
    assessed->add_option("--where", options->where, "office, telephone, visit, elsewhere, unsaid");
    commands.bindOnVault(assessed, [options](const work::Session &session) { return assess(session, *options); });

    CLI::App *listed = addCommand(*group, "list", Say::tr("list the passes of a case, the newest first"));
    addCase(listed, options);
    commands.bindOnVault(listed, [options](const work::Session &session) { return list(session, *options); });
}

} // namespace relais::cli
