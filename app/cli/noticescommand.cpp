// SPDX-License-Identifier: GPL-3.0-or-later
// notices [CASE] [--output F.pdf]: who received what, and was told what since
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/work/noticespaper.h"
#include "core/work/noticeswords.h"

#ifdef RELAIS_PAPER
#include "ui/print/summaryprinter.h"
#endif

namespace relais::cli {

namespace {

namespace notices = work::notices;

struct NoticesOptions {
    std::string caseName;
    std::string output;
};

QJsonObject lineJson(const notices::Line &line, const QTimeZone &zone)
{
    return {{u"way"_s, model::word(line.way)},
            {u"office"_s, line.office},
            {u"office_name"_s, line.officeName},
            {u"fields"_s, QJsonArray::fromStringList(line.fields)},
            {u"given_at"_s, instantJson(line.givenAt, zone)},
            {u"received_at"_s, instantJson(line.receivedAt, zone)},
            {u"cause"_s, model::word(line.cause)},
            {u"since"_s, instantJson(line.since, zone)},
            {u"stage"_s, model::word(line.stage())},
            {u"told_at"_s, instantJson(line.toldAt, zone)},
            {u"receipt_at"_s, instantJson(line.receiptAt, zone)}};
}

Answer answerOf(const work::Session &session, const QList<notices::Account> &accounts)
{
    QJsonArray all;
    Table table({Say::tr("Case"), Say::tr("To"), Say::tr("What"), Say::tr("Since"), Say::tr("Notice")});
    for (const notices::Account &account : accounts) {
        QJsonArray lines;
        for (const notices::Line &line : account.lines) {
            lines << lineJson(line, session.zone);
            table.add({account.reference.isEmpty() ? dateJson(account.erasedAt.date()).toString() : account.reference,
                       line.officeName, notices::wayWord(line.way) + u": "_s + notices::whatWords(line),
                       notices::causeWords(line, session.zone), notices::stageWords(line, session.zone)});
        }
        all << QJsonObject{{u"reference"_s, account.reference},
                           {u"erasure"_s, account.erasure},
                           {u"erased_at"_s, instantJson(account.erasedAt, session.zone)},
                           {u"reason"_s, account.reason},
                           {u"lines"_s, lines}};
    }
    return Answer{{{u"notices"_s, all}}, table.toText() + notices::cannotUnsend() + u'\n'};
}

#ifdef RELAIS_PAPER
Result<Answer> write(const work::Session &session, const model::CaseId &id, const QString &path)
{
    if (!path.endsWith(u".pdf"_s)) {
        return Error{ErrorCode::InvalidInput, u"--output ends with .pdf"_s};
    }
    const auto paper = id.isEmpty() ? notices::printReport(session) : notices::printCase(session, id);
    const Result<int> pages = paper ? ui::writePdf(*paper, path) : Result<int>(paper.error());
    return pages ? Result<Answer>(Answer{{{u"output"_s, path}, {u"pages"_s, *pages}}, path + u'\n'})
                 : Result<Answer>(pages.error());
}
#else
Result<Answer> write(const work::Session &, const model::CaseId &, const QString &)
{
    return Error{ErrorCode::InvalidInput, u"--output: no paper is built in"_s};
}
#endif

Result<Answer> show(const work::Session &session, const NoticesOptions &options)
{
    model::CaseId id;
    if (!options.caseName.empty()) {
        const Result<model::CaseId> named = caseNamed(session, options.caseName);
        if (!named) {
            return named.error();
        }
        id = *named;
    }
    if (!options.output.empty()) {
        return write(session, id, QString::fromStdString(options.output));
    }
    if (!id.isEmpty()) {
        const auto account = notices::ofCase(session, id);
        return account ? Result<Answer>(answerOf(session, {*account})) : Result<Answer>(account.error());
    }
    const auto accounts = notices::report(session);
    return accounts ? Result<Answer>(answerOf(session, *accounts)) : Result<Answer>(accounts.error());
}

} // namespace

void addNoticesCommand(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<NoticesOptions>();
    CLI::App *command =
        addCommand(app, "notices",
                   Say::tr("who received what of a case, and was told what since; without a case, every "
                           "withdrawal and erasure, for the data protection officer"));
    command->add_option("case", options->caseName, Say::tr("id or reference of the case").toStdString());
    command->add_option("--output", options->output,
                        Say::tr("file that ends with .pdf; it is not protected by the vault").toStdString());
    commands.bindOnVault(command, [options](const work::Session &session) { return show(session, *options); });
}

} // namespace relais::cli
