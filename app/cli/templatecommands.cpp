// SPDX-License-Identifier: GPL-3.0-or-later
// template lint, list, show: no vault is needed; install, export, adopt: in a vault
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/base/wholefile.h"
#include "core/model/templatefile.h"
#include "core/work/templates.h"
#include "core/work/templatewords.h"

namespace relais::cli {

namespace {

struct TemplateOptions {
    std::string file;
    std::string territory;
    std::string output;
    std::string caseName;
    int version = 0;
    bool preview = false;
};
using Options = std::shared_ptr<TemplateOptions>;

/// Answers with what is shipped, or with what the vault in hand knows when one is named.
template<class Function>
Result<Answer> withReference(const Invocation &invocation, Function function)
{
    if (invocation.vault.empty()) {
        return function(invocation.reference);
    }
    const Result<work::Desk> desk = openDesk(invocation);
    return desk ? function(desk->session->reference) : Result<Answer>(desk.error());
}

Answer faultsAnswer(const QString &file, const QList<JsonFault> &faults)
{
    Answer answer;
    QJsonArray list;
    for (const JsonFault &fault : faults) {
        const QString sentence = work::faultSentence(fault);
        list << QJsonObject{
            {u"line"_s, fault.line}, {u"path"_s, fault.path}, {u"reason"_s, fault.reason}, {u"sentence"_s, sentence}};
        answer.text += u"%1:%2: %3: %4\n"_s.arg(file).arg(fault.line).arg(fault.path, sentence);
    }
    if (faults.isEmpty()) {
        answer.text = Say::tr("%1: nothing to correct").arg(file);
    }
    answer.json = {{u"file"_s, file}, {u"faults"_s, list}};
    answer.status = faults.isEmpty() ? ExitCode::Done : ExitCode::Damaged;
    return answer;
}

Result<Answer> lint(const model::Reference &reference, const TemplateOptions &options)
{
    const Result<QByteArray> bytes = readAtMost(QString::fromStdString(options.file), kLargestJson);
    if (!bytes) {
        return bytes.error();
    }
    return faultsAnswer(QString::fromStdString(options.file), model::readTemplate(*bytes, reference).faults);
}

QJsonObject provenanceJson(const model::Provenance &from)
{
    return {{u"source"_s, from.source}, {u"checked_on"_s, dateJson(from.checkedOn)}, {u"to_verify"_s, from.toVerify}};
}

QJsonObject headJson(const model::ParcoursTemplate &plan)
{
    return {{u"id"_s, u"%1.%2"_s.arg(plan.territory).arg(plan.version)},
            {u"territory"_s, plan.territory},
            {u"version"_s, plan.version},
            {u"title"_s, plan.title},
            {u"measures"_s, static_cast<int>(plan.measures.size())}};
}

Result<Answer> list(const model::Reference &reference)
{
    QJsonArray templates;
    Table table({Say::tr("Territory"), Say::tr("Version"), Say::tr("Title"), Say::tr("Measures")});
    for (const model::Parcours &one : reference.parcours) {
        const model::ParcoursTemplate &plan = one.plan;
        templates << headJson(plan);
        table.add({plan.territory, QString::number(plan.version), plan.title, QString::number(plan.measures.size())});
    }
    return Answer{{{u"templates"_s, templates}}, table.toText()};
}

QString sourceLine(const model::Provenance &from)
{
    const QString mark = from.toVerify ? Say::tr(", to verify") : QString();
    return u"      "_s + from.source + u", "_s + from.checkedOn.toString(Qt::ISODate) + mark + u'\n';
}

Answer shown(const model::Parcours &parcours)
{
    const model::ParcoursTemplate &plan = parcours.plan;
    QJsonObject json = headJson(plan);
    QString text = Say::tr("%1, version %2").arg(plan.title).arg(plan.version) + u'\n';
    text += Say::tr("Evaluates and activates: %1 (full parcours), %2 (accompanied parcours)")
                .arg(plan.coordinator.full, plan.coordinator.accompanied) +
            u'\n' + sourceLine(plan.coordinator.from);
    QJsonObject coordinator = provenanceJson(plan.coordinator.from);
    coordinator.insert(u"full"_s, plan.coordinator.full);
    coordinator.insert(u"accompanied"_s, plan.coordinator.accompanied);
    QJsonArray facts;
    for (const model::TerritoryFact &fact : plan.facts) {
        QJsonObject one = provenanceJson(fact.from);
        one.insert(u"about"_s, fact.about);
        one.insert(u"text"_s, fact.text);
        facts << one;
        text += u"  "_s + fact.text + u'\n' + sourceLine(fact.from);
    }
    QJsonArray clocks;
    for (const model::LocalClock &local : plan.clocks) {
        const model::ClockOverride &change = local.change;
        QJsonObject one = provenanceJson({change.source, change.checkedOn, change.toVerify});
        one.insert(u"clock"_s, local.clock);
        one.insert(u"unit"_s, model::word(change.span.unit));
        one.insert(u"length"_s, change.span.length);
        one.insert(u"owes"_s, change.owes);
        clocks << one;
        text += u"  %1: %2 %3, %4\n"_s.arg(local.clock)
                    .arg(change.span.length)
                    .arg(model::word(change.span.unit), change.owes) +
                sourceLine({change.source, change.checkedOn, change.toVerify});
    }
    QJsonArray codes;
    for (const QString &code : plan.measures) {
        const model::MeasureKind *kind = parcours.catalogue.find(code);
        codes << code;
        text += u"  %1  %2, %3\n"_s.arg(code, kind == nullptr ? QString() : kind->labelFr,
                                        kind == nullptr ? QString() : kind->deliveredBy);
    }
    json.insert(u"coordinator"_s, coordinator);
    json.insert(u"facts"_s, facts);
    json.insert(u"changed_clocks"_s, clocks);
    json.insert(u"codes"_s, codes);
    return Answer{json, text};
}

Result<Answer> show(const model::Reference &reference, const TemplateOptions &options)
{
    const QString territory = QString::fromStdString(options.territory);
    const model::ParcoursTemplate &newest = reference.templateFor(territory);
    const model::Parcours *found = reference.find(territory, options.version > 0 ? options.version : newest.version);
    return found == nullptr ? Result<Answer>(Error{ErrorCode::NotFound, u"template "_s + territory}) : shown(*found);
}

Result<Answer> install(const work::Session &session, const TemplateOptions &options)
{
    const Result<QByteArray> bytes = readAtMost(QString::fromStdString(options.file), kLargestJson);
    if (!bytes) {
        return bytes.error();
    }
    const Result<work::templates::Installation> done = work::templates::install(session, *bytes);
    if (!done) {
        return done.error();
    }
    Answer answer = faultsAnswer(QString::fromStdString(options.file), done->faults);
    if (done->faults.isEmpty()) {
        answer.json.insert(u"territory"_s, done->territory);
        answer.json.insert(u"version"_s, done->version);
        answer.text = Say::tr("%1, version %2: installed").arg(done->territory).arg(done->version);
    }
    return answer;
}

Result<Answer> exportTo(const work::Session &session, const TemplateOptions &options)
{
    const QString territory = QString::fromStdString(options.territory);
    const Result<QByteArray> bytes = work::templates::bytesOf(session, territory, options.version);
    if (!bytes) {
        return bytes.error();
    }
    const QString path = QString::fromStdString(options.output);
    if (const Result<void> written = writeWhole(path, *bytes); !written) {
        return written.error();
    }
    return Answer{{{u"territory"_s, territory}, {u"file"_s, path}}, path};
}

QJsonObject delayJson(const work::templates::DelayChange &delay, const QTimeZone &zone)
{
    const auto side = [&](const std::optional<model::ClockRule> &rule, const QDateTime &at) -> QJsonValue {
        return rule ? QJsonObject{{u"unit"_s, model::word(rule->span.unit)},
                                  {u"length"_s, rule->span.length},
                                  {u"owes"_s, rule->owes},
                                  {u"due_prudent"_s, at.isValid() ? dueJson(at, zone) : QJsonValue()}}
                    : QJsonValue();
    };
    return {{u"clock"_s, delay.clock},
            {u"before"_s, side(delay.before, delay.beforeAt)},
            {u"after"_s, side(delay.after, delay.afterAt)}};
}

Result<Answer> adopt(const work::Session &session, const TemplateOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    const auto proposal = work::templates::proposalFor(session, *id);
    if (!proposal) {
        return proposal.error();
    }
    if (!*proposal) {
        return Error{ErrorCode::Refused, u"the case has the newest template"_s};
    }
    const work::templates::Proposal &change = **proposal;
    QJsonArray delays;
    for (const work::templates::DelayChange &delay : change.delays) {
        delays << delayJson(delay, session.zone);
    }
    if (!options.preview) {
        if (const Result<void> done = work::templates::adopt(session, *id); !done) {
            return done.error();
        }
    }
    const QJsonObject json{{u"territory"_s, change.territory},
                           {u"version"_s, change.version},
                           {u"pinned_version"_s, change.pinnedVersion},
                           {u"added"_s, QJsonArray::fromStringList(change.added)},
                           {u"removed"_s, QJsonArray::fromStringList(change.removed)},
                           {u"kept"_s, QJsonArray::fromStringList(change.kept)},
                           {u"delays"_s, delays},
                           {u"adopted"_s, !options.preview}};
    return Answer{json, Say::tr("%1, version %2: %3 added, %4 removed, %5 kept, %6 delays changed")
                            .arg(change.title)
                            .arg(change.version)
                            .arg(change.added.size())
                            .arg(change.removed.size())
                            .arg(change.kept.size())
                            .arg(change.delays.size())};
}

void addVersion(CLI::App *command, const Options &options)
{
    command
        ->add_option("--version", options->version, Say::tr("a certain version; the newest when absent").toStdString())
        ->check(CLI::Range(1, 9999));
}

} // namespace

void addTemplateCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<TemplateOptions>();
    CLI::App *group = addGroup(app, "template", Say::tr("the parcours that territories offer"));

    CLI::App *linted = addCommand(*group, "lint", Say::tr("say every fault of a template file, with its line"));
    linted->add_option("file", options->file)->required();
    commands.bind(linted, [options](const Invocation &invocation) {
        return withReference(invocation, [&](const auto &reference) { return lint(reference, *options); });
    });

    CLI::App *listed = addCommand(*group, "list", Say::tr("list the templates and their versions"));
    commands.bind(listed, [](const Invocation &invocation) { return withReference(invocation, list); });

    CLI::App *told = addCommand(*group, "show", Say::tr("say what a territory offers, with the sources"));
    told->add_option("territory", options->territory)->required();
    addVersion(told, options);
    commands.bind(told, [options](const Invocation &invocation) {
        return withReference(invocation, [&](const auto &reference) { return show(reference, *options); });
    });

    CLI::App *installed = addCommand(*group, "install", Say::tr("keep a template file in the vault"));
    installed->add_option("file", options->file)->required();
    commands.bindOnVault(installed, [options](const work::Session &session) { return install(session, *options); });

    CLI::App *exported = addCommand(*group, "export", Say::tr("write a template to a file, as it came"));
    exported->add_option("territory", options->territory)->required();
    exported->add_option("--output", options->output)->required();
    addVersion(exported, options);
    commands.bindOnVault(exported, [options](const work::Session &session) { return exportTo(session, *options); });

    CLI::App *adopted = addCommand(*group, "adopt", Say::tr("take the newest template over into a case"));
    adopted->add_option("case", options->caseName, Say::tr("id or reference of the case").toStdString())->required();
    adopted->add_flag("--preview", options->preview, Say::tr("only say what would change").toStdString());
    commands.bindOnVault(adopted, [options](const work::Session &session) { return adopt(session, *options); });
}

} // namespace relais::cli
