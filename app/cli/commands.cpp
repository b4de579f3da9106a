// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/work/cases.h"

namespace relais::cli {

void Commands::bind(CLI::App *command, Run run)
{
    command->callback([this, run = std::move(run)] { m_chosen = run; });
}

void Commands::bindOnVault(CLI::App *command, RunOnVault run)
{
    bind(command, [run = std::move(run)](const Invocation &invocation) -> Result<Answer> {
        const Result<work::Desk> desk = openDesk(invocation);
        return desk ? run(*desk->session) : Result<Answer>(desk.error());
    });
}

CLI::App *addCommand(CLI::App &parent, const char *name, const QString &description)
{
    CLI::App *command = parent.add_subcommand(name, description.toStdString());
    command->fallthrough(); // --vault and --json may stand after the command too
    return command;
}

CLI::App *addGroup(CLI::App &parent, const char *name, const QString &description)
{
    const auto same = parent.get_subcommands([name](const CLI::App *known) { return known->get_name() == name; });
    if (!same.empty()) {
        return same.front();
    }
    CLI::App *group = addCommand(parent, name, description);
    group->require_subcommand(1);
    return group;
}

Result<model::CaseId> caseNamed(const work::Session &session, const std::string &text)
{
    return work::cases::byIdOrReference(session, QString::fromStdString(text));
}

Result<QDateTime> instantFrom(const work::Session &session, const std::string &text)
{
    QDateTime at = QDateTime::fromString(QString::fromStdString(text), Qt::ISODate);
    if (!at.isValid() || text.find('T') == std::string::npos) { // a day alone would be read as its midnight
        return Error{ErrorCode::InvalidInput, u"--at is no moment like 2026-11-24T09:04"_s};
    }
    if (at.timeSpec() == Qt::LocalTime) {
        at = QDateTime(at.date(), at.time(), session.zone);
    }
    return at.toUTC();
}

} // namespace relais::cli
