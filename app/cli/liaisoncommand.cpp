// SPDX-License-Identifier: GPL-3.0-or-later
// liaison ORIENTATION: built only where the paper is
#include "app/cli/commands.h"
#include "core/work/liaison.h"
#include "ui/print/summaryprinter.h"

namespace relais::cli {

namespace {

struct LiaisonOptions {
    std::string orientation;
    std::string output;
};

/// The code of its sheet is taken too.
model::OrientationId orientationNamed(const work::Session &session, const std::string &text)
{
    const QString name = QString::fromStdString(text);
    const auto found = work::liaison::byCode(session, name);
    return found ? found->orientation : model::OrientationId(name);
}

Result<Answer> write(const work::Session &session, const LiaisonOptions &options)
{
    const QString path = QString::fromStdString(options.output);
    if (!path.endsWith(u".pdf"_s)) {
        return Error{ErrorCode::InvalidInput, u"--output ends with .pdf"_s};
    }
    const model::OrientationId id = orientationNamed(session, options.orientation);
    const Result<work::liaison::Sheet> sheet = work::liaison::print(session, id);
    if (!sheet) {
        return sheet.error();
    }
    const Result<int> pages = ui::writePdf(sheet->paper, path);
    if (!pages) {
        return pages.error();
    }
    return Answer{{{u"id"_s, id.text()},
                   {u"output"_s, path},
                   {u"copy"_s, sheet->copy},
                   {u"left_out"_s, QJsonArray::fromStringList(sheet->leftOut)},
                   {u"pages"_s, *pages}},
                  path + u'\n'};
}

} // namespace

void addLiaisonCommand(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<LiaisonOptions>();
    CLI::App *command = addCommand(
        app, "liaison", Say::tr("write the liaison sheet of an orientation; the file is not protected by the vault"));
    command->add_option("orientation", options->orientation, Say::tr("id, or code of the sheet").toStdString())
        ->required();
    command->add_option("--output", options->output, Say::tr("file that ends with .pdf").toStdString())->required();
    commands.bindOnVault(command, [options](const work::Session &session) { return write(session, *options); });
}

} // namespace relais::cli
