// SPDX-License-Identifier: GPL-3.0-or-later
// answer, orientation list, waiting, put-away, recall: what partners reply, how orientations stand, what is taken back
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/store/records.h"
#include "core/work/consentwords.h"
#include "core/work/orientations.h"
#include "core/work/replies.h"

#include <QJsonArray>

namespace relais::cli {

namespace {

namespace orientations = work::orientations;
namespace replies = work::replies;

struct OrientationOptions {
    std::string orientation;
    std::string caseName;
    std::string state;
    std::string reason = "other";
    std::string text;
    std::string at;
    std::string way = "bundle";
    std::string because = "recalled";
};

template<class E>
std::vector<std::string> wordsOf()
{
    std::vector<std::string> words;
    for (const auto &[value, name] : model::Words<E>::kList) {
        words.emplace_back(name);
    }
    return words;
}

/// By its id, or by the short code of its sheet.
Result<model::OrientationId> orientationNamed(const work::Session &session, const std::string &text)
{
    const QString given = QString::fromStdString(text).trimmed();
    constexpr qsizetype kLongestCode = 15; // with a blank between any two of its signs; an id has 25
    return given.size() <= kLongestCode ? orientations::byCode(session, given)
                                        : Result<model::OrientationId>(model::OrientationId(given));
}

Result<replies::Said> saidBy(const work::Session &session, const OrientationOptions &options)
{
    replies::Said said;
    const auto step = wordOf<model::ReplyStep>(options.state);
    const auto reason = wordOf<model::RefusalReason>(options.reason);
    const auto way = wordOf<model::ReplyWay>(options.way);
    if (!step || !reason || !way) {
        return !step ? step.error() : !reason ? reason.error() : way.error();
    }
    said.step = *step;
    said.reason = *reason;
    said.way = *way;
    said.text = QString::fromStdString(options.text);
    if (!options.at.empty()) {
        const auto at = instantFrom(session, options.at);
        if (!at) {
            return at.error();
        }
        said.appointmentAt = *at;
    }
    return said;
}

Result<Answer> answer(const work::Session &session, const OrientationOptions &options)
{
    const auto id = orientationNamed(session, options.orientation);
    const auto said = saidBy(session, options);
    if (!id || !said) {
        return id ? said.error() : id.error();
    }
    const auto given = replies::give(session, *id, *said);
    const auto all = given ? replies::list(session, *id) : Result<QList<model::Reply>>(given.error());
    if (!all) {
        return all.error();
    }
    for (const model::Reply &reply : *all) {
        if (reply.id == *given) {
            return Answer{toJson(reply, session.zone), given->text() + u'\n'};
        }
    }
    return Answer{{{u"id"_s, given->text()}}, given->text() + u'\n'}; // this role is shown no measure
}

QJsonObject standingJson(const orientations::Standing &standing, const work::Session &session)
{
    QJsonArray said;
    for (const model::Reply &reply : standing.replies) {
        said << toJson(reply, session.zone);
    }
    QJsonArray crossings;
    for (const model::Crossing crossing : standing.crossings) {
        crossings << model::word(crossing);
    }
    QJsonArray clashes;
    for (const model::OrientationId &clash : standing.clashes) {
        clashes << clash.text();
    }
    QJsonObject json = toJson(standing.orientation, session.zone);
    json.insert(u"measures"_s, QJsonArray::fromStringList(model::measuresOf(standing.orientation)));
    json.insert(u"state"_s, model::word(standing.state));
    json.insert(u"with"_s, standing.officeName);
    json.insert(u"ours"_s, standing.isOurs);
    json.insert(u"nudge_on"_s, dateJson(standing.nudgeOn));
    json.insert(u"crossings"_s, crossings);
    json.insert(u"clashes"_s, clashes);
    json.insert(u"reasons"_s, QJsonArray::fromStringList(standing.reasons(session.today())));
    json.insert(u"put_away"_s, standing.isPutAway);
    json.insert(u"replies"_s, said);
    return json;
}

Answer listed(const QList<orientations::Standing> &standings, const work::Session &session)
{
    QJsonArray array;
    Table table({Say::tr("Office"), Say::tr("Measures"), Say::tr("State"), Say::tr("To reply by"), Say::tr("Id")});
    for (const orientations::Standing &standing : standings) {
        array << standingJson(standing, session);
        table.add({standing.officeName, standing.orientation.measures, model::word(standing.state),
                   dateJson(standing.orientation.answerBy).toString(), standing.orientation.id.text()});
    }
    return {{{u"orientations"_s, array}}, table.toText()};
}

Result<Answer> list(const work::Session &session, const OrientationOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    const auto standings =
        id ? orientations::standings(session, *id) : Result<QList<orientations::Standing>>(id.error());
    return standings ? Result<Answer>(listed(*standings, session)) : Result<Answer>(standings.error());
}

Result<Answer> waiting(const work::Session &session)
{
    const auto standings = orientations::waiting(session);
    return standings ? Result<Answer>(listed(*standings, session)) : Result<Answer>(standings.error());
}

Result<Answer> putAway(const work::Session &session, const OrientationOptions &options)
{
    const auto id = orientationNamed(session, options.orientation);
    const Result<void> done = id ? orientations::putAway(session, *id) : Result<void>(id.error());
    return done ? Result<Answer>(Answer{{{u"id"_s, id->text()}}, id->text() + u'\n'}) : Result<Answer>(done.error());
}

Result<Answer> recall(const work::Session &session, const OrientationOptions &options)
{
    const auto because = wordOf<model::RecallReason>(options.because);
    const auto id = orientationNamed(session, options.orientation);
    if (!because || !id) {
        return because ? id.error() : because.error();
    }
    const auto caseId = session.vault.read([&](const store::Reader &reader) -> Result<model::CaseId> {
        const auto orientation = store::recordById<model::Orientation>(reader, *id);
        return orientation ? Result<model::CaseId>(orientation->caseId) : Result<model::CaseId>(orientation.error());
    });
    const Result<void> done = caseId ? orientations::recall(session, *id, *because) : Result<void>(caseId.error());
    const auto told = done ? orientations::toldOf(session, *caseId) : Result<QList<orientations::Told>>(done.error());
    if (!told) {
        return told.error();
    }
    QJsonArray array;
    QString text = id->text() + u'\n';
    for (const orientations::Told &office : *told) {
        array << QJsonObject{{u"office"_s, office.office},
                             {u"name"_s, office.officeName},
                             {u"fields"_s, QJsonArray::fromStringList(office.fields)},
                             {u"acknowledged_at"_s, instantJson(office.acknowledgedAt, session.zone)}};
        text += Say::tr("%1 has: %2").arg(office.officeName, office.fields.join(u", "_s)) + u'\n';
    }
    text += told->isEmpty() ? QString() : work::consents::cannotUnsend() + u'\n';
    return Answer{{{u"id"_s, id->text()}, {u"told"_s, array}}, text};
}

using Options = std::shared_ptr<OrientationOptions>;

void addAnswer(CLI::App &app, Commands &commands, const Options &options)
{
    CLI::App *command = addCommand(app, "answer", Say::tr("reply to an orientation, or type the reply of a partner"));
    command
        ->add_option("orientation", options->orientation,
                     Say::tr("id of the orientation, or the code of its sheet").toStdString())
        ->required();
    command->add_option("--state", options->state, Say::tr("what the partner says").toStdString())
        ->required()
        ->check(CLI::IsMember(wordsOf<model::ReplyStep>()));
    command->add_option("--reason", options->reason, Say::tr("why it refuses").toStdString())
        ->check(CLI::IsMember(wordsOf<model::RefusalReason>()));
    command->add_option("--text", options->text,
                        Say::tr("the question, the reason, the place, or what proves it").toStdString());
    command->add_option("--at", options->at, Say::tr("instant of the appointment").toStdString());
    command->add_option("--by", options->way, Say::tr("how the reply of the partner came").toStdString())
        ->check(CLI::IsMember({"phone", "paper"}));
    commands.bindOnVault(command, [options](const work::Session &session) { return answer(session, *options); });
}

} // namespace

void addOrientationCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<OrientationOptions>();
    addAnswer(app, commands, options);

    CLI::App *group = addGroup(app, "orientation", Say::tr("what is entrusted, and how it stands"));
    CLI::App *listed = addCommand(*group, "list", Say::tr("the orientations of a case, with their replies"));
    listed->add_option("case", options->caseName, Say::tr("id or reference of the case").toStdString())->required();
    commands.bindOnVault(listed, [options](const work::Session &session) { return list(session, *options); });

    CLI::App *awaited = addCommand(*group, "waiting", Say::tr("those for a person to look at, of every open case"));
    commands.bindOnVault(awaited, [](const work::Session &session) { return waiting(session); });

    CLI::App *read = addCommand(*group, "put-away", Say::tr("it was read: it waits no more, at any post"));
    read->add_option("orientation", options->orientation,
                     Say::tr("id of the orientation, or the code of its sheet").toStdString())
        ->required();
    commands.bindOnVault(read, [options](const work::Session &session) { return putAway(session, *options); });

    CLI::App *recalled = addCommand(*group, "recall", Say::tr("take an orientation back"));
    recalled
        ->add_option("orientation", options->orientation,
                     Say::tr("id of the orientation, or the code of its sheet").toStdString())
        ->required();
    recalled->add_option("--because", options->because, Say::tr("why it is taken back").toStdString())
        ->check(CLI::IsMember(wordsOf<model::RecallReason>()));
    commands.bindOnVault(recalled, [options](const work::Session &session) { return recall(session, *options); });
}

} // namespace relais::cli
