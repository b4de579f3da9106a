// SPDX-License-Identifier: GPL-3.0-or-later
// summary CASE: built only where the paper is
#include "app/cli/commands.h"
#include "core/work/summary.h"
#include "ui/print/summaryprinter.h"

namespace relais::cli {

namespace {

struct SummaryOptions {
    std::string caseName;
    std::string profile = "supervisor";
    std::string output;
    std::string reader;
    std::string purpose;
    bool complete = false;
    bool withoutFlagged = false;
};

/// Leaves out every fact whose words may tell who or where she is; on one page others take their place.
Result<void> leaveFlaggedOut(const work::Session &session, const model::CaseId &id, work::summary::Request &request)
{
    for (;;) {
        const Result<work::summary::Summary> preview = work::summary::preview(session, id, request);
        if (!preview || preview->flagged.isEmpty()) {
            return preview ? Result<void>() : Result<void>(preview.error());
        }
        for (const work::summary::Flagged &one : preview->flagged) {
            request.without.insert(one.note);
        }
    }
}

Result<Answer> write(const work::Session &session, const SummaryOptions &options)
{
    const QString path = QString::fromStdString(options.output);
    const bool html = path.endsWith(u".html"_s);
    if (!html && !path.endsWith(u".pdf"_s)) {
        return Error{ErrorCode::InvalidInput, u"--output ends with .pdf or .html"_s};
    }
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    work::summary::Request request{options.complete ? work::summary::Extent::Complete : work::summary::Extent::OnePage,
                                   QString::fromStdString(options.reader), QString::fromStdString(options.purpose)};
    if (options.withoutFlagged) {
        if (const Result<void> done = leaveFlaggedOut(session, *id, request); !done) {
            return done.error();
        }
    }
    const Result<work::summary::Summary> summary = work::summary::print(session, *id, request);
    if (!summary) {
        return summary.error();
    }
    QJsonObject json{{u"id"_s, id->text()},
                     {u"output"_s, path},
                     {u"copy"_s, summary->copy},
                     {u"left_out"_s, QJsonArray::fromStringList(summary->leftOut)},
                     {u"flagged"_s, summary->flagged.size()}};
    if (html) {
        const Result<void> written = ui::writeHtml(summary->paper, path);
        return written ? Result<Answer>(Answer{json, path + u'\n'}) : Result<Answer>(written.error());
    }
    const Result<int> pages = ui::writePdf(summary->paper, path);
    if (!pages) {
        return pages.error();
    }
    json.insert(u"pages"_s, *pages);
    return Answer{json, path + u'\n'};
}

} // namespace

void addSummaryCommand(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<SummaryOptions>();
    CLI::App *command =
        addCommand(app, "summary", Say::tr("write the summary of a case; the file is not protected by the vault"));
    command->add_option("case", options->caseName, Say::tr("id or reference of the case").toStdString())->required();
    command->add_option("--profile", options->profile)->check(CLI::IsMember({"supervisor"}))->capture_default_str();
    command->add_option("--output", options->output, Say::tr("file that ends with .pdf or .html").toStdString())
        ->required();
    command->add_option("--reader", options->reader, Say::tr("for whom").toStdString());
    command->add_option("--purpose", options->purpose, Say::tr("for the register, never printed").toStdString());
    command->add_flag("--complete", options->complete, Say::tr("every measure and every fact").toStdString());
    command->add_flag("--without-flagged", options->withoutFlagged,
                      Say::tr("leave out facts whose words may tell who or where she is").toStdString());
    commands.bindOnVault(command, [options](const work::Session &session) { return write(session, *options); });
}

} // namespace relais::cli
