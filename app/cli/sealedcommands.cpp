// SPDX-License-Identifier: GPL-3.0-or-later
// sealed list, set, open, remove
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/work/sealed.h"

namespace relais::cli {

namespace {

namespace sealed = work::sealed;

struct SealedOptions {
    std::string caseName;
    std::string kind;
    std::string file;
    std::string because;
};
using Options = std::shared_ptr<SealedOptions>;

/// What a sealed value says of itself while it is closed: never its box, which is of no use to anybody.
QJsonObject closedJson(const model::Sealed &record, const work::Session &session)
{
    return {{u"id"_s, record.id.text()},
            {u"kind"_s, model::word(record.kind)},
            {u"opened_at"_s, instantJson(record.openedAt, session.zone)},
            {u"opened_because"_s, record.openedBecause}};
}

Result<Answer> list(const work::Session &session, const SealedOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    const auto all = id ? sealed::list(session, *id) : Result<QList<model::Sealed>>(id.error());
    if (!all) {
        return all.error();
    }
    QJsonArray array;
    Table table({Say::tr("Kind"), Say::tr("Opened"), Say::tr("Why")});
    for (const model::Sealed &record : *all) {
        const QJsonObject json = closedJson(record, session);
        array << json;
        table.add({model::word(record.kind), json[u"opened_at"_s].toString(), record.openedBecause});
    }
    return Answer{{{u"sealed"_s, array}}, table.toText()};
}

struct Place {
    model::CaseId caseId;
    model::SealedKind kind = model::SealedKind::ShelterAddress;
};
Result<Place> placeOf(const work::Session &session, const SealedOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    const auto kind = wordOf<model::SealedKind>(options.kind);
    if (!id || !kind) {
        return id ? kind.error() : id.error();
    }
    return Place{*id, *kind};
}

/// The value that stands there already.
Result<model::SealedId> standing(const work::Session &session, const SealedOptions &options)
{
    const Result<Place> place = placeOf(session, options);
    return place ? sealed::find(session, place->caseId, place->kind) : Result<model::SealedId>(place.error());
}

Result<Answer> set(const work::Session &session, const SealedOptions &options)
{
    const Result<Place> place = placeOf(session, options);
    Result<QString> line = place ? secretLine(options.file) : Result<QString>(place.error());
    if (!line) {
        return line.error();
    }
    const SecretBytes value = SecretBytes::fromPassphrase(*line);
    wipe(*line);
    const Result<model::SealedId> done = sealed::seal(session, place->caseId, place->kind, value);
    return done ? Result<Answer>(Answer{{{u"id"_s, done->text()}}, done->text() + u'\n'})
                : Result<Answer>(done.error());
}

Result<Answer> open(const work::Session &session, const SealedOptions &options)
{
    const Result<model::SealedId> id = standing(session, options);
    const Result<void> done =
        id ? sealed::open(session, *id, QString::fromStdString(options.because)) : Result<void>(id.error());
    if (!done) {
        return done.error();
    }
    const SecretBytes *const value = session.keeper->value(*id, session.clock.now());
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(value->data()), static_cast<qsizetype>(value->size()));
    session.keeper->close(*id);
    return Answer{{{u"id"_s, id->text()}, {u"value"_s, text}}, text + u'\n'};
}

Result<Answer> remove(const work::Session &session, const SealedOptions &options)
{
    const Result<model::SealedId> id = standing(session, options);
    const Result<void> done = id ? sealed::remove(session, *id) : Result<void>(id.error());
    return done ? Result<Answer>(Answer{{{u"id"_s, id->text()}}, {}}) : Result<Answer>(done.error());
}

void addKind(CLI::App *command, const Options &options)
{
    command
        ->add_option("kind", options->kind, Say::tr("shelter_address, new_address, workplace or other").toStdString())
        ->required();
}

} // namespace

void addSealedCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<SealedOptions>();
    CLI::App *group = addGroup(app, "sealed", Say::tr("values that stay closed inside the open vault"));
    using Verb = Result<Answer> (*)(const work::Session &, const SealedOptions &);
    const auto add = [&](const char *name, const QString &says, Verb verb) {
        CLI::App *command = addCommand(*group, name, says);
        command->add_option("case", options->caseName, Say::tr("id or reference of the case").toStdString())
            ->required();
        commands.bindOnVault(command,
                             [options, verb](const work::Session &session) { return verb(session, *options); });
        return command;
    };
    add("list", Say::tr("the sealed values of a case, closed"), list);
    CLI::App *given = add("set", Say::tr("seal a value, in the place of the one of its kind"), set);
    addKind(given, options);
    given
        ->add_option("--file", options->file,
                     Say::tr("file whose first line is the value; - is standard input").toStdString())
        ->required();
    CLI::App *opened = add("open", Say::tr("say a sealed value; the reason stays in the journal"), open);
    addKind(opened, options);
    opened->add_option("--because", options->because, Say::tr("why it is opened now").toStdString())->required();
    addKind(add("remove", Say::tr("remove a sealed value"), remove), options);
}

} // namespace relais::cli
