// SPDX-License-Identifier: GPL-3.0-or-later
// access-pack CASE: built only where the paper is
#include "app/cli/commands.h"
#include "core/work/accesspack.h"
#include "ui/print/accessfiles.h"

#include <QFileInfo>

namespace relais::cli {

namespace {

struct AccessOptions {
    std::string caseName;
    std::string output;
    std::string by = "person";
    std::string asker;
};

Result<Answer> give(const work::Session &session, const AccessOptions &options)
{
    const QString folder = QString::fromStdString(options.output);
    if (!QFileInfo(folder).isDir()) { // before the register, which a file that cannot be written would only swell
        return Error{ErrorCode::NotFound, u"the folder of --output"_s};
    }
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    const auto by = wordOf<work::accesspack::AskedBy>(options.by);
    if (!id || !by) {
        return id ? by.error() : id.error();
    }
    const auto pack = work::accesspack::make(session, *id, {*by, QString::fromStdString(options.asker)});
    if (!pack) {
        return pack.error();
    }
    const Result<QStringList> files = ui::writeAccessFiles(*pack, folder);
    if (!files) {
        work::accesspack::noteNotGiven(session, *id, pack->number);
        return files.error();
    }
    return Answer{{{u"id"_s, id->text()},
                   {u"files"_s, QJsonArray::fromStringList(*files)},
                   {u"number"_s, pack->number},
                   {u"left_out"_s, QJsonArray::fromStringList(pack->leftOut)}},
                  files->join(u'\n') + u'\n' + Say::tr("These files are not protected by the vault.") + u'\n'};
}

} // namespace

void addAccessCommand(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<AccessOptions>();
    CLI::App *command =
        addCommand(app, "access-pack", Say::tr("write what is held about whoever asks; the files are not protected"));
    command->add_option("case", options->caseName, Say::tr("id or reference of the case").toStdString())->required();
    command->add_option("--output", options->output, Say::tr("folder that exists").toStdString())->required();
    command->add_option("--for", options->by, "person, other_parent")
        ->check(CLI::IsMember({"person", "other_parent"}))
        ->capture_default_str();
    command->add_option("--asked", options->asker, Say::tr("how the request came, for the register").toStdString())
        ->required();
    commands.bindOnVault(command, [options](const work::Session &session) { return give(session, *options); });
}

} // namespace relais::cli
