// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exitcode.h"

#if defined(RELAIS_LANGUAGE)
#include "translations/language.h"
#endif

#if defined(RELAIS_PAPER)
#include <QGuiApplication>
using Application = QGuiApplication; // paper needs fonts, never a screen
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include <cstdio>

using namespace relais;
using namespace relais::cli;

namespace {

void addEverything(CLI::App &app, Commands &commands)
{
    app.require_subcommand(1);
    addVaultCommands(app, commands);
    addCaseCommands(app, commands);
    addMeasureCommands(app, commands);
    addDangerCommands(app, commands);
    addConflictCommands(app, commands);
    addConsentCommands(app, commands);
    addContactCommands(app, commands);
    addDocumentCommands(app, commands);
    addCardCommands(app, commands);
    addOrientCommand(app, commands);
    addActivateCommand(app, commands);
    addHandoverCommands(app, commands);
    addTeamCommands(app, commands);
    addOrientationCommands(app, commands);
    addOutboxCommands(app, commands);
    addDueCommand(app, commands);
    addAidCommand(app, commands);
    addClockCommands(app, commands);
    addOfficeCommands(app, commands);
    addSealedCommands(app, commands);
    addSlotCommands(app, commands);
    addInboxCommands(app, commands);
    addImportCommand(app, commands);
    addTemplateCommands(app, commands);
    addRetentionCommands(app, commands);
    addNoticesCommand(app, commands);
    addJournalCommand(app, commands);
    addExclusionCommands(app, commands);
    addAuditCommand(app, commands);
    addStatsCommand(app, commands);
    addSyncCommand(app, commands);
#if defined(RELAIS_PAPER)
    addLiaisonCommand(app, commands);
    addSummaryCommand(app, commands);
    addAccessCommand(app, commands);
#endif
}

/// Standard error belongs to our sentences; a message of a library might even quote what it was given.
void discard(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(discard);
    if (!hardenProcess()) {
        std::fputs("libsodium does not start\n", stderr);
        return static_cast<int>(ExitCode::Refused);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(argc, argv);
#if defined(RELAIS_LANGUAGE)
    speak(application, chosenLocale(QLocale::system()));
#endif

    const Result<model::Reference> reference = model::loadReference();
    if (!reference) {
        return report(reference.error());
    }
    const SystemClock clock;
    Invocation invocation{{}, {}, clock, *reference};
    bool json = false;
    Commands commands;
    CLI::App app(Say::tr("Case work from the command line.").toStdString(), "relais-cli");
    app.add_option("--vault", invocation.vault, Say::tr("folder of the vault").toStdString());
    app.add_option("--passphrase-file", invocation.passphraseFile,
                   Say::tr("file whose first line is the passphrase; - is standard input").toStdString());
    app.add_flag("--json", json, Say::tr("answer with one JSON document").toStdString());
    addEverything(app, commands);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) { // the way CLI11 answers, also to --help
        return app.exit(error) == 0 ? static_cast<int>(ExitCode::Done) : static_cast<int>(ExitCode::Usage);
    }
    const Result<Answer> answer = commands.run(invocation);
    if (!answer) {
        return report(answer.error());
    }
    const Result<void> printed = print(*answer, json ? Output::Json : Output::Text);
    return printed ? static_cast<int>(answer->status) : report(printed.error());
}
