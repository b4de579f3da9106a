// SPDX-License-Identifier: GPL-3.0-or-later
// audit [--since D] [--verify]
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/work/audit.h"

namespace relais::cli {

namespace {

struct AuditOptions {
    std::string since;
    bool verify = false;
};

/// Says the place of the first fault, never how many entries there are.
Answer verdictOf(const store::AuditFinding &finding)
{
    Answer answer;
    const bool intact = finding.damage == store::AuditDamage::None;
    answer.json = {{u"intact"_s, intact},
                   {u"fault"_s, model::word(finding.damage)},
                   {u"entry"_s, intact ? QJsonValue() : QJsonValue(finding.entry)}};
    if (intact) {
        answer.text = Say::tr("The traces are whole.") + u'\n';
        return answer;
    }
    answer.status = ExitCode::Damaged;
    const QString entry = QString::number(finding.entry);
    switch (finding.damage) {
    case store::AuditDamage::None: break;
    case store::AuditDamage::Changed: answer.text = Say::tr("Entry %1 of the traces was changed.").arg(entry); break;
    case store::AuditDamage::Missing: answer.text = Say::tr("Entry %1 of the traces is missing.").arg(entry); break;
    case store::AuditDamage::Cut: answer.text = Say::tr("The traces are cut from entry %1 on.").arg(entry); break;
    case store::AuditDamage::Head:
        answer.text = Say::tr("The head of the traces does not fit, from entry %1 on.").arg(entry);
        break;
    }
    answer.text += u'\n';
    return answer;
}

/// In words for a person; the JSON keeps the code.
QString detailOf(const store::AuditLine &entry)
{
    const bool isRecovery =
        entry.act == QLatin1String(work::audit::kOpened) && entry.detail == QLatin1String(work::audit::kByRecovery);
    return isRecovery ? Say::tr("by the recovery sheet") : entry.detail;
}

Result<Answer> tell(const work::Session &session, const AuditOptions &options)
{
    if (options.verify) {
        const Result<store::AuditFinding> finding = work::audit::verify(session);
        return finding ? Result<Answer>(verdictOf(*finding)) : Result<Answer>(finding.error());
    }
    QDateTime since;
    if (!options.since.empty()) {
        const QDate day = QDate::fromString(QString::fromStdString(options.since), Qt::ISODate);
        if (!day.isValid()) {
            return Error{ErrorCode::InvalidInput, u"--since is a day like 2026-11-24"_s};
        }
        since = day.startOfDay(session.zone);
    }
    const Result<QList<work::audit::Line>> lines = work::audit::list(session, since);
    if (!lines) {
        return lines.error();
    }
    QJsonArray entries;
    Table table(
        {Say::tr("When"), Say::tr("Who"), Say::tr("Act"), Say::tr("Case"), Say::tr("Detail"), Say::tr("Reason")});
    for (const work::audit::Line &line : *lines) {
        const store::AuditLine &entry = line.entry;
        const QString at = instantJson(entry.at, session.zone).toString();
        entries << QJsonObject{{u"at"_s, at},
                               {u"by"_s, line.who},
                               {u"act"_s, entry.act},
                               {u"case"_s, entry.caseId.text()},
                               {u"reference"_s, line.reference},
                               {u"detail"_s, entry.detail},
                               {u"reason"_s, entry.reason},
                               {u"clock_set_back"_s, entry.wentBack}};
        table.add({entry.wentBack ? Say::tr("%1 (clock set back)").arg(at) : at, line.who, entry.act, line.reference,
                   detailOf(entry), entry.reason});
    }
    return Answer{{{u"entries"_s, entries}}, table.toText()};
}

} // namespace

void addAuditCommand(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<AuditOptions>();
    CLI::App *command =
        addCommand(app, "audit", Say::tr("who opened, read, searched, printed, exported; for the supervisor"));
    command->add_option("--since", options->since, Say::tr("a day; all when absent").toStdString());
    command->add_flag("--verify", options->verify,
                      Say::tr("say whether an entry was changed, removed or moved").toStdString());
    commands.bindOnVault(command, [options](const work::Session &session) { return tell(session, *options); });
}

} // namespace relais::cli
