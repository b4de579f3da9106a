// SPDX-License-Identifier: GPL-3.0-or-later
// bundle inspect, read; inbox [retry, discard, erase-rest, resume]: what comes from other offices
#include "app/cli/commands.h"
#include "app/cli/inboxjson.h"
#include "app/cli/recordjson.h"
#include "core/base/wholefile.h"
#include "core/work/arriveddocuments.h"

#include <QFileInfo>

namespace relais::cli {

namespace {

namespace inbox = work::inbox;
namespace received = work::received;

struct InboxOptions {
    std::string file;
    std::string id;
    std::string office;
    std::string reason;
    bool accept = false;
};

QString text(const std::string &given)
{
    return QString::fromStdString(given);
}

Result<Answer> told(const work::Session &session, const Result<inbox::Verdict> &verdict)
{
    if (!verdict) {
        return verdict.error();
    }
    if (verdict->answer == inbox::Answer::Applied) {
        // Papers that cannot be cleaned now stay closed, and are tried after the next bundle.
        static_cast<void>(work::arriveddocuments::cleanAll(session));
    }
    return answerOf(*verdict);
}

Result<Answer> read(const work::Session &session, const InboxOptions &options)
{
    const QString path = text(options.file);
    const Result<QByteArray> bytes = readAtMost(path, exchange::kLargestBundle);
    return bytes ? told(session, inbox::receive(session, *bytes, QFileInfo(path).fileName()))
                 : Result<Answer>(bytes.error());
}

Result<Answer> inspect(const work::Session &session, const InboxOptions &options)
{
    const Result<QByteArray> bytes = readAtMost(text(options.file), exchange::kLargestBundle);
    if (!bytes) {
        return bytes.error();
    }
    const auto inspection = received::inspect(session, *bytes);
    return inspection ? Result<Answer>(answerOf(*inspection)) : Result<Answer>(inspection.error());
}

Result<Answer> list(const work::Session &session)
{
    const auto entries = received::list(session);
    const auto held = received::held(session);
    const auto withdrawn = received::withdrawn(session);
    if (!entries || !held || !withdrawn) {
        return !entries ? entries.error() : !held ? held.error() : withdrawn.error();
    }
    QJsonArray came;
    Table table({Say::tr("From"), Say::tr("Measures"), Say::tr("State"), Say::tr("Since"), Say::tr("Case")});
    for (const received::Entry &entry : *entries) {
        came << entryJson(entry);
        table.add({entry.fromName.isEmpty() ? entry.from : entry.fromName, entry.orientation.measures,
                   model::word(entry.state), instantJson(entry.orientation.at, session.zone).toString(),
                   entry.orientation.caseId.text()});
    }
    QJsonArray waiting;
    Table quarantine({Say::tr("Waits since"), Say::tr("Reason"), Say::tr("From"), Say::tr("Bytes"), Say::tr("Id")});
    for (const received::Waiting &file : *held) {
        waiting << heldJson(file, session.zone);
        quarantine.add({instantJson(file.held.at, session.zone).toString(), word(file.held.reason),
                        file.held.peer.isEmpty() ? file.held.keyId : file.claimedName, QString::number(file.held.size),
                        file.held.id});
    }
    QJsonArray gone;
    QString left;
    for (const received::Withdrawn &one : *withdrawn) {
        gone << withdrawnJson(one, session.zone);
        left += received::withdrawnWords(one, session.zone) + u"  "_s + one.id.text() + u'\n';
    }
    return Answer{{{u"inbox"_s, came}, {u"held"_s, waiting}, {u"withdrawn"_s, gone}},
                  table.toText() + quarantine.toText() + left};
}

Result<Answer> retry(const work::Session &session, const InboxOptions &options)
{
    return told(session, inbox::retry(session, text(options.id),
                                      options.accept ? inbox::Decision::Accept : inbox::Decision::JustRetry));
}

Result<Answer> done(const Result<void> &outcome, const std::string &what)
{
    return outcome ? Result<Answer>(Answer{{{u"id"_s, text(what)}}, text(what) + u'\n'})
                   : Result<Answer>(outcome.error());
}

Result<Answer> discard(const work::Session &session, const InboxOptions &options)
{
    return done(inbox::discard(session, text(options.id), text(options.reason)), options.id);
}

Result<Answer> eraseRest(const work::Session &session, const InboxOptions &options)
{
    return done(received::eraseRest(session, model::CaseId(text(options.id))), options.id);
}

Result<Answer> resume(const work::Session &session, const InboxOptions &options)
{
    const auto card = work::correspondents::find(session, text(options.office));
    return card ? done(inbox::resume(session, card->office, text(options.reason)), options.office)
                : Result<Answer>(card.error());
}

using Options = std::shared_ptr<InboxOptions>;
using Act = Result<Answer> (*)(const work::Session &, const InboxOptions &);

void addBundle(CLI::App &app, Commands &commands, const Options &options)
{
    CLI::App *group = addGroup(app, "bundle", Say::tr("signed and encrypted files between offices"));
    const auto add = [&](const char *name, const QString &words, Act act) {
        CLI::App *command = addCommand(*group, name, words);
        command->add_option("file", options->file, Say::tr("a file .relais").toStdString())->required();
        commands.bindOnVault(command, [options, act](const work::Session &session) { return act(session, *options); });
    };
    add("inspect", Say::tr("say what a bundle is, once its signatures hold; nothing is written"), inspect);
    add("read", Say::tr("apply a bundle, or keep it with the reason why not"), read);
}

} // namespace

void addInboxCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<InboxOptions>();
    addBundle(app, commands, options);

    CLI::App *group = addCommand(app, "inbox", Say::tr("what other offices entrust to us, and what waits"));
    group->require_subcommand(0, 1);
    auto chosen = std::make_shared<QList<std::pair<CLI::App *, Act>>>();
    const auto add = [&](const char *name, const QString &words, Act act) {
        CLI::App *command = addCommand(*group, name, words);
        *chosen << std::pair{command, act};
        return command;
    };
    CLI::App *retried = add("retry", Say::tr("try again a bundle that waits"), retry);
    retried->add_option("id", options->id)->required();
    retried->add_flag("--accept", options->accept, Say::tr("you have looked, and it may be applied").toStdString());
    CLI::App *discarded = add("discard", Say::tr("throw away a bundle that waits"), discard);
    discarded->add_option("id", options->id)->required();
    discarded->add_option("--reason", options->reason)->required();
    CLI::App *rest = add("erase-rest",
                         Say::tr("erase for good what is left of a case that another office has erased; this cannot "
                                 "be undone"),
                         eraseRest);
    rest->add_option("id", options->id)->required();
    CLI::App *resumed =
        add("resume", Say::tr("go on with a partner, after a call about two bundles of one number"), resume);
    resumed->add_option("office", options->office)->required();
    resumed->add_option("--reason", options->reason)->required();
    // The callback of the group comes after those of its commands: it alone decides.
    commands.bindOnVault(group, [options, chosen](const work::Session &session) {
        for (const auto &[command, act] : std::as_const(*chosen)) {
            if (command->parsed()) {
                return act(session, *options);
            }
        }
        return list(session);
    });
}

} // namespace relais::cli
