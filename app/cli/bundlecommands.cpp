// SPDX-License-Identifier: GPL-3.0-or-later
// bundle write, outbox: what leaves for partners and posts
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/base/wholefile.h"
#include "core/work/consentwords.h"
#include "core/work/outbox.h"

#include <algorithm>

namespace relais::cli {

namespace {

namespace outbox = work::outbox;

struct BundleOptions {
    std::string office;
    std::string output;
    std::string purpose = "update";
};

/// Without how much it holds: of whichever cases, a colleague may have written it.
QJsonObject bundleJson(const store::OutBundle &bundle, const QTimeZone &zone)
{
    return {{u"bundle"_s, bundle.bundle},
            {u"epoch"_s, bundle.epoch},
            {u"sequence"_s, bundle.sequence},
            {u"purpose"_s, bundle.purpose},
            {u"name"_s, bundle.name},
            {u"written_at"_s, instantJson(bundle.at, zone)},
            {u"carried_at"_s, instantJson(bundle.carriedAt, zone)},
            {u"refused"_s, bundle.refused}};
}

QJsonArray bundlesJson(const QList<store::OutBundle> &bundles, const QTimeZone &zone)
{
    QJsonArray array;
    for (const store::OutBundle &bundle : bundles) {
        array << bundleJson(bundle, zone);
    }
    return array;
}

/// One that was kept and never reached a file goes first: its number is taken.
Result<store::OutBundle> bundleFor(const work::Session &session, const model::Card &card, exchange::Purpose purpose)
{
    const auto kept = session.vault.read([&](const store::Reader &reader) -> Result<QList<store::OutBundle>> {
        return store::outBundles(reader, card.office);
    });
    if (!kept) {
        return kept.error();
    }
    for (const store::OutBundle &bundle : *kept) {
        if (bundle.carriedAt.isValid()) {
            continue;
        }
        const auto may = outbox::mayCarry(session, bundle); // it may have waited for long
        if (!may || *may) {
            return may ? Result<store::OutBundle>(bundle) : Result<store::OutBundle>(may.error());
        }
    }
    return outbox::send(session, card, purpose);
}

/// Whether a next bundle must follow.
bool hasMore(const work::Session &session, const model::Card &card)
{
    const auto all = outbox::list(session).value_or(QList<outbox::Waiting>());
    return std::any_of(all.cbegin(), all.cend(), [&](const outbox::Waiting &waiting) {
        return waiting.card.office == card.office && waiting.operations > 0;
    });
}

Result<Answer> write(const work::Session &session, const BundleOptions &options)
{
    const auto purpose = model::fromWord<exchange::Purpose>(QString::fromStdString(options.purpose));
    const auto card = work::correspondents::find(session, QString::fromStdString(options.office));
    if (!card) {
        return card.error();
    }
    if (const Result<void> may = outbox::mayGo(*card); !may) {
        return may.error();
    }
    store::OutBundle bundle;
    qint64 size = 0;
    const auto make = [&]() -> Result<QByteArray> { // first the place, then the number
        const auto chosen = bundleFor(session, *card, *purpose);
        if (!chosen) {
            return chosen.error();
        }
        bundle = *chosen;
        const auto bytes = session.vault.read(
            [&](const store::Reader &reader) -> Result<QByteArray> { return store::outFile(reader, bundle); });
        size = bytes ? bytes->size() : 0;
        return bytes;
    };
    if (const Result<void> written = writeWhole(QString::fromStdString(options.output), make); !written) {
        return written.error();
    }
    if (const Result<void> marked = outbox::markCarried(session, bundle); !marked) {
        return marked.error();
    }
    const bool more = hasMore(session, *card);
    QJsonObject json = bundleJson(bundle, session.zone);
    json.remove(u"carried_at"_s);
    json.insert(u"office"_s, card->office);
    json.insert(u"office_name"_s, card->name);
    json.insert(u"file"_s, QString::fromStdString(options.output));
    json.insert(u"bytes"_s, size);
    json.insert(u"more"_s, more);
    QString text = Say::tr("Bundle %1 for %2.").arg(QString::number(bundle.sequence), card->name) + u'\n';
    if (more) {
        text += Say::tr("More waits for the next one.") + u'\n';
    }
    if (size > exchange::kLargestByMail) {
        text += Say::tr("It is large: a mail may refuse it.") + u'\n';
    }
    return Answer{json, text};
}

/// Not how much: to a post go all cases, those too that are kept from whoever looks.
bool waits(const outbox::Waiting &waiting)
{
    return waiting.operations > 0 || waiting.documents > 0;
}

QJsonObject waitingJson(const outbox::Waiting &waiting, const work::Session &session)
{
    QJsonArray lost;
    for (const qint64 number : waiting.lost) {
        lost << number;
    }
    QJsonArray stopped;
    for (const work::scope::Stopped &one : waiting.stopped) {
        stopped << QJsonObject{{u"orientation"_s, one.orientation.text()},
                               {u"case"_s, one.caseId.text()},
                               {u"reason"_s, model::word(one.answer.reason)},
                               {u"why"_s, work::consents::answerWords(one.answer)}};
    }
    return {{u"id"_s, waiting.card.id.text()},
            {u"office"_s, waiting.card.office},
            {u"name"_s, waiting.card.name},
            {u"waits"_s, waits(waiting)},
            {u"ready"_s, bundlesJson(waiting.ready, session.zone)},
            {u"unanswered"_s, bundlesJson(waiting.unanswered, session.zone)},
            {u"lost"_s, lost},
            {u"silent"_s, waiting.isSilent(session.clock.now())},
            {u"owes_receipt"_s, waiting.owesReceipt()},
            {u"owes_since"_s, instantJson(waiting.owesSince, session.zone)},
            {u"too_long"_s, waiting.tooLong > 0},
            {u"stopped"_s, stopped},
            {u"hindrance"_s, waiting.isHindered ? QJsonValue(word(waiting.hindrance)) : QJsonValue()}};
}

Result<Answer> list(const work::Session &session)
{
    const auto all = outbox::list(session);
    if (!all) {
        return all.error();
    }
    QJsonArray array;
    Table table({Say::tr("Office"), Say::tr("Waits"), Say::tr("Ready"), Say::tr("Without receipt"), Say::tr("Remark")});
    for (const outbox::Waiting &waiting : *all) {
        array << waitingJson(waiting, session);
        QStringList remarks;
        if (waiting.isHindered) {
            remarks << sentenceOf(waiting.hindrance);
        }
        if (waiting.isSilent(session.clock.now())) {
            remarks << Say::tr("No receipt for a week: call.");
        }
        if (waiting.tooLong > 0) {
            remarks << Say::tr("Entries too long for a bundle: this post alone has them.");
        }
        if (!waiting.stopped.isEmpty()) {
            remarks << Say::tr("%n orientation(s) of which nothing goes any more", nullptr,
                               static_cast<int>(waiting.stopped.size()));
        }
        table.add({waiting.card.name, waits(waiting) ? Say::tr("yes") : Say::tr("no"),
                   QString::number(waiting.ready.size()), QString::number(waiting.unanswered.size()),
                   remarks.join(u' ')});
    }
    return Answer{{{u"outbox"_s, array}}, table.toText()};
}

} // namespace

void addOutboxCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<BundleOptions>();
    CLI::App *group = addGroup(app, "bundle", Say::tr("signed and encrypted files between offices"));
    CLI::App *written =
        addCommand(*group, "write", Say::tr("write what waits for an office into one signed, encrypted file"));
    written->add_option("--to", options->office, Say::tr("address or name of the office").toStdString())->required();
    written->add_option("--output", options->output, Say::tr("file to write").toStdString())->required();
    written
        ->add_option("--purpose", options->purpose,
                     Say::tr("resend for what was lost, ack for a receipt alone; else what is new").toStdString())
        ->check(CLI::IsMember({"update", "resend", "ack", "card"}));
    commands.bindOnVault(written, [options](const work::Session &session) { return write(session, *options); });

    CLI::App *listed = addCommand(app, "outbox", Say::tr("what waits to leave, and what has no receipt yet"));
    commands.bindOnVault(listed, [](const work::Session &session) { return list(session); });
}

} // namespace relais::cli
