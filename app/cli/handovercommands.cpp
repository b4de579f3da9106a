// SPDX-License-Identifier: GPL-3.0-or-later
// handover offer, list, accept, refuse, recall: the coordination of a case goes to another office
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/store/records.h"
#include "core/work/correspondents.h"
#include "core/work/handoverwords.h"
#include "core/work/orientations.h"

namespace relais::cli {

namespace {

namespace handover = work::handover;

struct HandoverOptions {
    std::string caseName;
    std::string office;
    std::string basis;
    std::string orientation;
    std::string reason = "other";
    std::string text;
    bool wrongDoor = false;
    bool preview = false;
    bool gaps = false;
};
using Options = std::shared_ptr<HandoverOptions>;

model::OrientationId idOf(const HandoverOptions &options)
{
    return model::OrientationId(QString::fromStdString(options.orientation));
}

QJsonArray inventoryJson(const handover::Inventory &inventory)
{
    QJsonArray pieces;
    for (const handover::Piece &piece : inventory) {
        pieces << QJsonObject{
            {u"type"_s, model::word(piece.type)}, {u"announced"_s, piece.announced}, {u"here"_s, piece.here}};
    }
    return pieces;
}

QJsonObject standingJson(const handover::Standing &standing, const work::Session &session)
{
    QJsonArray crossings;
    for (const model::Crossing crossing : standing.crossings) {
        crossings << model::word(crossing);
    }
    QJsonObject json = toJson(standing.orientation, session.zone);
    json.insert(u"side"_s, standing.isOurs ? u"giver"_s : u"receiver"_s);
    json.insert(u"other"_s, standing.otherName);
    json.insert(u"state"_s, model::word(standing.state));
    json.insert(u"crossings"_s, crossings);
    json.insert(u"inventory"_s, inventoryJson(standing.inventory));
    json.insert(u"whole"_s, standing.isWhole());
    json.insert(u"goes_on"_s, standing.goesOn.text());
    json.insert(u"words"_s, handover::standingWords(standing));
    return json;
}

Result<Answer> told(const work::Session &session, const model::OrientationId &id)
{
    const auto standing = handover::of(session, id);
    return standing ? Result<Answer>(Answer{standingJson(*standing, session),
                                            id.text() + u"  "_s + handover::standingWords(*standing) + u'\n'})
                    : Result<Answer>(standing.error());
}

Answer previewAnswer(const handover::Sketch &sketch)
{
    QJsonArray stays;
    Table table({Say::tr("Leaves"), Say::tr("What")});
    for (const handover::Piece &piece : sketch.leaves) {
        table.add({Say::tr("yes"), handover::countWords(piece.type, piece.announced)});
    }
    for (const handover::Stays &one : sketch.stays) {
        stays << QJsonObject{
            {u"type"_s, model::word(one.type)}, {u"records"_s, one.records}, {u"reason"_s, model::word(one.reason)}};
        table.add({Say::tr("no"), handover::countWords(one.type, one.records)});
    }
    QJsonArray fields;
    for (const work::scope::ScopedField &field : sketch.fields) {
        if (field.answer.isYes()) {
            fields << QString(model::word(field.type) + u'.' + field.field);
        }
    }
    return {{{u"leaves"_s, inventoryJson(sketch.leaves)}, {u"stays"_s, stays}, {u"fields"_s, fields}}, table.toText()};
}

/// Said once a demand was passed on from the wrong door.
void addPassedOn(const work::Session &session, const model::OrientationId &id, Answer &answer)
{
    const auto file = session.vault.read([&](const store::Reader &reader) -> Result<model::Case> {
        const auto orientation = store::recordById<model::Orientation>(reader, id);
        return orientation ? store::recordById<model::Case>(reader, orientation->caseId)
                           : Result<model::Case>(orientation.error());
    });
    if (file) {
        const QString words = handover::passedOnWords(session, file->scheme, file->referredAt);
        answer.json.insert(u"passed_on"_s, words);
        answer.text += words + u'\n';
    }
}

Result<Answer> offer(const work::Session &session, const HandoverOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    const auto card = work::correspondents::find(session, QString::fromStdString(options.office));
    if (!card) {
        return card.error();
    }
    const QString basis = QString::fromStdString(options.basis);
    const handover::Door door = options.wrongDoor ? handover::Door::Wrong : handover::Door::Right;
    if (options.preview) {
        const auto sketch = handover::preview(session, *id, *card, basis, door);
        return sketch ? Result<Answer>(previewAnswer(*sketch)) : Result<Answer>(sketch.error());
    }
    const auto made = handover::offer(session, *id, *card, basis, door);
    if (!made) {
        return made.error();
    }
    Result<Answer> answer = told(session, *made);
    if (answer && door == handover::Door::Wrong) {
        addPassedOn(session, *made, *answer);
    }
    return answer;
}

Result<Answer> list(const work::Session &session)
{
    const auto all = handover::list(session);
    if (!all) {
        return all.error();
    }
    QJsonArray lines;
    Table table({Say::tr("Id"), Say::tr("Side"), Say::tr("State"), Say::tr("What")});
    for (const handover::Standing &standing : *all) {
        lines << standingJson(standing, session);
        table.add({standing.orientation.id.text(), standing.isOurs ? Say::tr("giver") : Say::tr("receiver"),
                   model::word(standing.state), handover::standingWords(standing)});
    }
    return Answer{{{u"handovers"_s, lines}}, table.toText()};
}

Result<Answer> accept(const work::Session &session, const HandoverOptions &options)
{
    const auto own =
        handover::accept(session, idOf(options), options.gaps ? handover::Gaps::Accepted : handover::Gaps::Refused);
    if (!own) {
        return own.error();
    }
    Result<Answer> answer = told(session, idOf(options));
    if (answer) {
        answer->json.insert(u"case"_s, own->text());
        answer->text += own->text() + u'\n';
    }
    return answer;
}

Result<Answer> refuse(const work::Session &session, const HandoverOptions &options)
{
    const auto reason = wordOf<model::RefusalReason>(options.reason);
    if (!reason) {
        return reason.error();
    }
    const Result<void> done = handover::refuse(session, idOf(options), *reason, QString::fromStdString(options.text));
    return done ? told(session, idOf(options)) : Result<Answer>(done.error());
}

Result<Answer> recall(const work::Session &session, const HandoverOptions &options)
{
    const auto known = handover::of(session, idOf(options)); // of measures it is another command's
    const Result<void> done = known ? work::orientations::recall(session, idOf(options)) : Result<void>(known.error());
    return done ? told(session, idOf(options)) : Result<Answer>(done.error());
}

void addOffer(CLI::App &group, Commands &commands, const Options &options)
{
    CLI::App *offered = addCommand(group, "offer", Say::tr("offer the coordination of a case to an office"));
    offered->add_option("case", options->caseName, Say::tr("id or reference of the case").toStdString())->required();
    offered->add_option("--to", options->office, Say::tr("address or name of the office").toStdString())->required();
    offered->add_option("--basis", options->basis, Say::tr("legal basis that is invoked").toStdString());
    offered->add_flag("--wrong-door", options->wrongDoor,
                      Say::tr("the demand is the other fund's: it is passed on with its first date").toStdString());
    offered->add_flag("--preview", options->preview,
                      Say::tr("say what would go along and what stays; nothing is written").toStdString());
    commands.bindOnVault(offered, [options](const work::Session &session) { return offer(session, *options); });
}

} // namespace

void addHandoverCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<HandoverOptions>();
    CLI::App *group = addGroup(app, "handover", Say::tr("the coordination of a case goes to another office"));
    addOffer(*group, commands, options);

    CLI::App *listed = addCommand(*group, "list", Say::tr("list what is handed over, by us and to us"));
    commands.bindOnVault(listed, [](const work::Session &session) { return list(session); });

    const auto addOne = [&](const char *name, const QString &words) {
        CLI::App *command = addCommand(*group, name, words);
        command->add_option("orientation", options->orientation, Say::tr("id of the hand-over").toStdString())
            ->required();
        return command;
    };
    CLI::App *accepted = addOne("accept", Say::tr("take over: what came becomes a case of ours"));
    accepted->add_flag("--incomplete", options->gaps, Say::tr("though something announced is missing").toStdString());
    commands.bindOnVault(accepted, [options](const work::Session &session) { return accept(session, *options); });

    CLI::App *turnedDown = addOne("refuse", Say::tr("refuse: the other office goes on coordinating"));
    turnedDown->add_option("--reason", options->reason, Say::tr("why, as a word").toStdString());
    turnedDown->add_option("--text", options->text, Say::tr("why, in words").toStdString());
    commands.bindOnVault(turnedDown, [options](const work::Session &session) { return refuse(session, *options); });

    CLI::App *recalled = addOne("recall", Say::tr("take an offer back before it is accepted"));
    commands.bindOnVault(recalled, [options](const work::Session &session) { return recall(session, *options); });
}

} // namespace relais::cli
