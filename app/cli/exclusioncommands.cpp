// SPDX-License-Identifier: GPL-3.0-or-later
// exclusion list, add, remove: who must not know that a case exists
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/work/exclusions.h"

namespace relais::cli {

namespace {

struct ExclusionOptions {
    std::string caseName;
    std::string kind;
    std::string name;
    std::string because;
    std::string id;
    bool myself = false;
};
using Options = std::shared_ptr<ExclusionOptions>;

QString text(const std::string &given)
{
    return QString::fromStdString(given);
}

Result<Answer> list(const work::Session &session, const ExclusionOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    const Result<QList<model::Exclusion>> all = work::exclusions::list(session, *id);
    if (!all) {
        return all.error();
    }
    QJsonArray array;
    Table table({Say::tr("Kind"), Say::tr("Name"), Say::tr("Reason"), Say::tr("By"), Say::tr("On"), Say::tr("Id")});
    for (const model::Exclusion &exclusion : *all) {
        array << toJson(exclusion, session.zone);
        table.add({model::word(exclusion.kind), exclusion.name, exclusion.reason, exclusion.by,
                   exclusion.on.toString(Qt::ISODate), exclusion.id.text()});
    }
    return Answer{{{u"exclusions"_s, array}}, table.toText()};
}

Result<Answer> add(const work::Session &session, const ExclusionOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    const Result<model::ExclusionKind> kind = wordOf<model::ExclusionKind>(options.kind);
    if (!id || !kind) {
        return id ? kind.error() : id.error();
    }
    using work::exclusions::Oneself;
    const Result<work::exclusions::Reach> reach = work::exclusions::reach(session, *kind, text(options.name));
    if (!reach) {
        return reach.error();
    }
    const Result<model::ExclusionId> added =
        work::exclusions::add(session, *id, *kind, text(options.name), text(options.because),
                              options.myself ? Oneself::Accepted : Oneself::Refused);
    if (!added) {
        return added.error();
    }
    return Answer{{{u"id"_s, added->text()}, {u"users"_s, QJsonArray::fromStringList(reach->users)}},
                  added->text() + u'\n'};
}

Result<Answer> remove(const work::Session &session, const ExclusionOptions &options)
{
    const model::ExclusionId id(text(options.id));
    const Result<void> done = work::exclusions::remove(session, id, text(options.because));
    return done ? Result<Answer>(Answer{{{u"id"_s, id.text()}}, id.text() + u'\n'}) : Result<Answer>(done.error());
}

} // namespace

void addExclusionCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<ExclusionOptions>();
    CLI::App *group = addGroup(app, "exclusion", Say::tr("who must not know that a case exists"));

    CLI::App *listed = addCommand(*group, "list", Say::tr("list who is kept apart from a case"));
    listed->add_option("case", options->caseName, Say::tr("id or reference of the case").toStdString())->required();
    commands.bindOnVault(listed, [options](const work::Session &session) { return list(session, *options); });

    CLI::App *added = addCommand(*group, "add", Say::tr("keep somebody apart from a case, at once and everywhere"));
    added->add_option("case", options->caseName, Say::tr("id or reference of the case").toStdString())->required();
    added->add_option("--kind", options->kind)->required()->check(CLI::IsMember({"office", "person", "family_name"}));
    added->add_option("--name", options->name)->required();
    added->add_option("--because", options->because)->required();
    added->add_flag("--myself", options->myself, Say::tr("even if it hides the case from you").toStdString());
    commands.bindOnVault(added, [options](const work::Session &session) { return add(session, *options); });

    CLI::App *removed = addCommand(*group, "remove", Say::tr("take an exclusion back"));
    removed->add_option("id", options->id, Say::tr("id of the exclusion").toStdString())->required();
    removed->add_option("--because", options->because)->required();
    commands.bindOnVault(removed, [options](const work::Session &session) { return remove(session, *options); });
}

} // namespace relais::cli
