// SPDX-License-Identifier: GPL-3.0-or-later
// sync
#include "app/cli/commands.h"
#include "app/cli/inboxjson.h"
#include "core/work/arriveddocuments.h"
#include "core/work/exchangewords.h"
#include "core/work/sync.h"

#include <QEventLoop>

namespace relais::cli {

namespace {

namespace route = work::route;
namespace sync = work::sync;

struct SyncOptions {
    std::string folder;
    std::string mailbox;
    std::string ca;
    std::string user;
    std::string passwordFile;
    bool remove = false;
};
using Options = std::shared_ptr<SyncOptions>;

Result<route::Route> routeOf(const work::Session &session, const SyncOptions &options)
{
    route::Route way;
    if (!options.folder.empty()) {
        way.kind = route::Kind::Folder;
        way.folder = QString::fromStdString(options.folder);
        way.afterReading = options.remove ? route::AfterReading::Remove : route::AfterReading::Leave;
        return way;
    }
    if (options.mailbox.empty()) {
        return route::load(session);
    }
    way.kind = route::Kind::Mailbox;
    way.mailbox.url = QUrl(QString::fromStdString(options.mailbox));
    way.mailbox.caFile = QString::fromStdString(options.ca);
    way.mailbox.user = QString::fromStdString(options.user);
    if (!options.passwordFile.empty()) {
        const Result<QString> line = secretLine(options.passwordFile);
        if (!line) {
            return line.error();
        }
        QByteArray bytes = line->toUtf8();
        way.mailbox.password = SecretBytes::take(bytes);
    }
    return way;
}

Answer answerOf(const sync::Report &report)
{
    QJsonArray verdicts;
    for (const work::inbox::Verdict &verdict : report.verdicts) {
        verdicts << cli::answerOf(verdict).json;
    }
    QJsonArray failures;
    QString text = Say::tr("%1 sent, %2 read, %3 held, %4 incomplete.")
                       .arg(report.sent)
                       .arg(report.applied)
                       .arg(report.held)
                       .arg(report.incomplete) +
                   u'\n';
    if (report.tooLong > 0) {
        text += Say::tr("Entries too long for a bundle: this post alone has them.") + u'\n';
    }
    ExitCode status = report.incomplete > 0 ? ExitCode::TryLater : ExitCode::Done;
    for (const sync::Report::Failure &failure : report.failures) {
        failures << QJsonObject{{u"office"_s, failure.peerName},
                                {u"reason"_s, word(failure.error.code)},
                                {u"detail"_s, failure.error.detail}};
        text += sentenceOf(failure.error.code) + u'\n';
        status = exitCodeOf(failure.error.code);
    }
    return {{{u"sent"_s, report.sent},
             {u"applied"_s, report.applied},
             {u"nothing"_s, report.nothing},
             {u"incomplete"_s, report.incomplete},
             {u"held"_s, report.held},
             {u"too_long"_s, report.tooLong > 0},
             {u"verdicts"_s, verdicts},
             {u"failures"_s, failures}},
            text,
            status};
}

Result<Answer> run(const work::Session &session, const SyncOptions &options)
{
    exchange::useProxyOfSystem();
    const auto way = routeOf(session, options);
    if (!way) {
        return way.error();
    }
    const auto carrier = route::carrierOf(*way, session.clock);
    if (!carrier) {
        return carrier.error();
    }
    QEventLoop loop;
    sync::Report report;
    sync::Pass pass(session, **carrier, way->kind, way->afterReading);
    QObject::connect(&pass, &sync::Pass::finished, &loop, [&](const sync::Report &done) {
        report = done;
        loop.quit();
    });
    QMetaObject::invokeMethod(&pass, &sync::Pass::start, Qt::QueuedConnection);
    loop.exec();
    if (report.applied > 0) {
        // Papers that cannot be cleaned now stay closed, and are tried after the next bundle.
        static_cast<void>(work::arriveddocuments::cleanAll(session));
    }
    return answerOf(report);
}

} // namespace

void addSyncCommand(CLI::App &app, Commands &commands)
{
    auto options = std::make_shared<SyncOptions>();
    CLI::App *command = addCommand(app, "sync",
                                   Say::tr("Reads what came and sends what waits, by the way named here "
                                           "or else by that of the vault."));
    auto *folder = command->add_option("--folder", options->folder, Say::tr("a folder").toStdString());
    command->add_flag("--remove", options->remove, Say::tr("take what was read out of the folder").toStdString())
        ->needs(folder);
    auto *mailbox =
        command->add_option("--mailbox", options->mailbox, Say::tr("https address of a mailbox").toStdString());
    mailbox->excludes(folder);
    command
        ->add_option("--ca", options->ca,
                     Say::tr("file of the certificates to trust; else those of the system").toStdString())
        ->needs(mailbox);
    command->add_option("--user", options->user, Say::tr("name at the mailbox").toStdString())->needs(mailbox);
    command
        ->add_option("--password-file", options->passwordFile,
                     Say::tr("file whose first line is the password").toStdString())
        ->needs(mailbox);
    commands.bindOnVault(command, [options](const work::Session &session) { return run(session, *options); });
}

} // namespace relais::cli
