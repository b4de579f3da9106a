// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "app/cli/invocation.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <functional>

namespace relais::cli {

/// The command that the line names, once it is parsed.
class Commands
{
public:
    using Run = std::function<Result<Answer>(const Invocation &)>;
    using RunOnVault = std::function<Result<Answer>(const work::Session &)>;

    void bind(CLI::App *command, Run run);
    /// Opens the vault first.
    void bindOnVault(CLI::App *command, RunOnVault run);

    [[nodiscard]] Result<Answer> run(const Invocation &invocation) const { return m_chosen(invocation); }

private:
    Run m_chosen;
};

/// A command with its description in the language of the person.
CLI::App *addCommand(CLI::App &parent, const char *name, const QString &description);
/// A group of commands, of which one must be given; several files may add to one.
CLI::App *addGroup(CLI::App &parent, const char *name, const QString &description);

/// The case that a line names by id or by reference.
Result<model::CaseId> caseNamed(const work::Session &session, const std::string &text);

/// An instant with its offset, or a moment of the office's place. InvalidInput for another text.
Result<QDateTime> instantFrom(const work::Session &session, const std::string &text);

/// An enum of the model from its stable word. InvalidInput lists the words.
template<class E>
Result<E> wordOf(const std::string &text)
{
    if (const auto known = model::fromWord<E>(QString::fromStdString(text))) {
        return *known;
    }
    QStringList words;
    for (const auto &[value, name] : model::Words<E>::kList) {
        words << QString::fromLatin1(name);
    }
    return Error{ErrorCode::InvalidInput, u"one of "_s + words.join(u", "_s)};
}

// One function per group, each in its own file.
void addVaultCommands(CLI::App &app, Commands &commands);
void addCardCommands(CLI::App &app, Commands &commands);
void addCaseCommands(CLI::App &app, Commands &commands);
/// case link, unlink, reopen; within the group of the cases
void addReturnCommands(CLI::App &group, Commands &commands);
void addAidCommand(CLI::App &app, Commands &commands);
void addMeasureCommands(CLI::App &app, Commands &commands);
void addDangerCommands(CLI::App &app, Commands &commands);
void addConflictCommands(CLI::App &app, Commands &commands);
void addConsentCommands(CLI::App &app, Commands &commands);
void addContactCommands(CLI::App &app, Commands &commands);
void addDocumentCommands(CLI::App &app, Commands &commands);
void addOrientCommand(CLI::App &app, Commands &commands);
void addActivateCommand(CLI::App &app, Commands &commands);
void addHandoverCommands(CLI::App &app, Commands &commands);
void addTeamCommands(CLI::App &app, Commands &commands);
void addOrientationCommands(CLI::App &app, Commands &commands);
void addOutboxCommands(CLI::App &app, Commands &commands);
void addDueCommand(CLI::App &app, Commands &commands);
void addClockCommands(CLI::App &app, Commands &commands);
void addOfficeCommands(CLI::App &app, Commands &commands);
void addSealedCommands(CLI::App &app, Commands &commands);
void addSlotCommands(CLI::App &app, Commands &commands);
void addInboxCommands(CLI::App &app, Commands &commands);
void addImportCommand(CLI::App &app, Commands &commands);
void addTemplateCommands(CLI::App &app, Commands &commands);
void addNoticesCommand(CLI::App &app, Commands &commands);
void addRetentionCommands(CLI::App &app, Commands &commands);
void addJournalCommand(CLI::App &app, Commands &commands);
void addExclusionCommands(CLI::App &app, Commands &commands);
void addAuditCommand(CLI::App &app, Commands &commands);
void addStatsCommand(CLI::App &app, Commands &commands);
void addSyncCommand(CLI::App &app, Commands &commands);
void addSummaryCommand(CLI::App &app, Commands &commands); ///< only where the paper is built
void addLiaisonCommand(CLI::App &app, Commands &commands); ///< only where the paper is built
void addAccessCommand(CLI::App &app, Commands &commands);  ///< only where the paper is built

} // namespace relais::cli
