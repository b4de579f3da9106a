// SPDX-License-Identifier: GPL-3.0-or-later
// card export, import, verify, list, revoke, rotate, contact: our card and those of the offices we exchange with
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/base/wholefile.h"
#include "core/work/correspondents.h"

namespace relais::cli {

namespace {

namespace correspondents = work::correspondents;

struct CardOptions {
    std::string file;
    std::string office;
    std::string digits;
    bool isColleague = false;
    std::string reason;
    std::string contact;
    std::optional<std::string> commune;
    std::optional<std::string> acronym;
};
using Options = std::shared_ptr<CardOptions>;

QString text(const std::string &given)
{
    return QString::fromStdString(given);
}

QJsonObject cardJson(const model::Card &card, const QTimeZone &zone)
{
    QJsonObject json{{u"office"_s, card.office},           {u"name"_s, card.name},
                     {u"acronym"_s, card.acronym},         {u"kind"_s, model::word(card.kind)},
                     {u"department"_s, card.department},   {u"commune"_s, card.commune},
                     {u"contact"_s, card.contact},         {u"number"_s, card.number},
                     {u"issued"_s, dateJson(card.issued)}, {u"digits"_s, exchange::digitsOf(card)}};
    if (!card.id.isEmpty()) { // ours has neither
        json.insert(u"id"_s, card.id.text());
        json.insert(u"state"_s, model::word(card.state));
        json.insert(u"state_at"_s, instantJson(card.stateAt, zone));
        json.insert(u"state_by"_s, card.stateBy);
    }
    return json;
}

Answer answerOf(const model::Card &card, const work::Session &session)
{
    return {cardJson(card, session.zone), card.office + u"  "_s + card.name + u'\n' + exchange::digitsOf(card) + u'\n'};
}

/// By id, in any state; else the card in force of an address or a name.
Result<model::Card> cardNamed(const work::Session &session, const std::string &named)
{
    const auto all = correspondents::list(session);
    if (!all) {
        return all.error();
    }
    for (const model::Card &card : *all) {
        if (card.id.text() == text(named)) {
            return card;
        }
    }
    return correspondents::find(session, text(named));
}

Result<Answer> exportTo(const work::Session &session, const CardOptions &options)
{
    const auto card = correspondents::handOut(session, "file");
    if (!card) {
        return card.error();
    }
    if (const Result<void> written = writeWhole(text(options.file), card->card.file.toUtf8()); !written) {
        return written.error();
    }
    Answer answer = answerOf(card->card, session);
    answer.json.insert(u"file"_s, text(options.file));
    return answer;
}

Result<Answer> importFrom(const work::Session &session, const CardOptions &options)
{
    const Result<QByteArray> bytes = readAtMost(text(options.file), exchange::kLargestCard);
    if (!bytes) {
        return bytes.error();
    }
    const auto card = correspondents::import(session, *bytes);
    return card ? Result<Answer>(answerOf(*card, session)) : Result<Answer>(card.error());
}

Result<Answer> verify(const work::Session &session, const CardOptions &options)
{
    const auto card = cardNamed(session, options.office);
    if (!card) {
        return card.error();
    }
    const auto told = options.isColleague ? correspondents::Told::PostOfOffice : correspondents::Told::Digits;
    const auto verified = correspondents::verify(session, card->id, text(options.digits), told);
    return verified ? Result<Answer>(answerOf(*verified, session)) : Result<Answer>(verified.error());
}

Result<Answer> list(const work::Session &session)
{
    const auto all = correspondents::list(session);
    if (!all) {
        return all.error();
    }
    QJsonArray array;
    Table table({Say::tr("Office"), Say::tr("Name"), Say::tr("Kind"), Say::tr("State"), Say::tr("Since"), Say::tr("By"),
                 Say::tr("Digits")});
    for (const model::Card &card : *all) {
        array << cardJson(card, session.zone);
        table.add({card.office, card.name, model::word(card.kind), model::word(card.state),
                   card.stateAt.toTimeZone(session.zone).toString(Qt::ISODate), card.stateBy,
                   exchange::digitsOf(card)});
    }
    return Answer{{{u"cards"_s, array}}, table.toText()};
}

Result<Answer> revoke(const work::Session &session, const CardOptions &options)
{
    const auto card = cardNamed(session, options.office);
    if (!card) {
        return card.error();
    }
    if (const Result<void> done = correspondents::revoke(session, card->id, text(options.reason)); !done) {
        return done.error();
    }
    const auto revoked = cardNamed(session, card->id.text().toStdString());
    return revoked ? Result<Answer>(answerOf(*revoked, session)) : Result<Answer>(revoked.error());
}

Result<Answer> rotate(const work::Session &session)
{
    const auto card = correspondents::rotate(session);
    return card ? Result<Answer>(answerOf(card->card, session)) : Result<Answer>(card.error());
}

Result<Answer> setContact(const work::Session &session, const CardOptions &options)
{
    auto said = correspondents::particulars(session);
    if (!said) {
        return said.error();
    }
    said->contact = text(options.contact);
    said->commune = options.commune ? text(*options.commune) : said->commune;
    said->acronym = options.acronym ? text(*options.acronym) : said->acronym;
    if (const Result<void> done = correspondents::setParticulars(session, *said); !done) {
        return done.error();
    }
    const auto card = correspondents::ownCard(session);
    return card ? Result<Answer>(answerOf(card->card, session)) : Result<Answer>(card.error());
}

void addOffice(CLI::App *command, const Options &options)
{
    command
        ->add_option("office", options->office,
                     Say::tr("address or name of the office, or id of the card").toStdString())
        ->required();
}

} // namespace

void addCardCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<CardOptions>();
    CLI::App *group = addGroup(app, "card", Say::tr("cards of the offices we exchange with, and ours"));

    CLI::App *given = addCommand(*group, "export", Say::tr("write our card into a file"));
    given->add_option("file", options->file)->required();
    commands.bindOnVault(given, [options](const work::Session &session) { return exportTo(session, *options); });

    CLI::App *taken = addCommand(*group, "import", Say::tr("take in the card of an office; it is not verified yet"));
    taken->add_option("file", options->file)->required();
    commands.bindOnVault(taken, [options](const work::Session &session) { return importFrom(session, *options); });

    CLI::App *verified = addCommand(*group, "verify", Say::tr("compare the digits that were heard by telephone"));
    addOffice(verified, options);
    verified->add_option("--digits", options->digits, Say::tr("all forty, or the last two groups").toStdString())
        ->required();
    verified->add_flag(
        "--colleague", options->isColleague,
        Say::tr("the office that begins the address said that it is a further post of it").toStdString());
    commands.bindOnVault(verified, [options](const work::Session &session) { return verify(session, *options); });

    CLI::App *listed = addCommand(*group, "list", Say::tr("list the cards, newest of each office first"));
    commands.bindOnVault(listed, [](const work::Session &session) { return list(session); });

    CLI::App *revoked = addCommand(*group, "revoke", Say::tr("trust a card no more; this cannot be undone"));
    addOffice(revoked, options);
    revoked->add_option("--reason", options->reason)->required();
    commands.bindOnVault(revoked, [options](const work::Session &session) { return revoke(session, *options); });

    CLI::App *changed = addCommand(*group, "rotate", Say::tr("change our keys; this cannot be undone"));
    commands.bindOnVault(changed, [](const work::Session &session) { return rotate(session); });

    CLI::App *called = addCommand(*group, "contact", Say::tr("set the number that partners call to compare digits"));
    called->add_option("number", options->contact)->required();
    called->add_option("--commune", options->commune, Say::tr("where the office is").toStdString());
    called->add_option("--acronym", options->acronym, Say::tr("short name of the office").toStdString());
    commands.bindOnVault(called, [options](const work::Session &session) { return setContact(session, *options); });
}

} // namespace relais::cli
