// SPDX-License-Identifier: GPL-3.0-or-later
// contact may
#include "app/cli/commands.h"
#include "app/cli/contactjson.h"
#include "app/cli/recordjson.h"
#include "core/work/casedetail.h"
#include "core/work/contacts.h"

namespace relais::cli {

namespace {

struct ContactOptions {
    std::string caseName;
    std::string channel;
    std::string at;
};

QJsonArray spansJson(const QList<model::SafeSpan> &spans, const QTimeZone &zone)
{
    QJsonArray array;
    for (const model::SafeSpan &span : spans) {
        array << QJsonObject{{u"from"_s, instantJson(span.from, zone)}, {u"to"_s, instantJson(span.to, zone)}};
    }
    return array;
}

/// A no is refused by a rule: the answer is printed and the exit code says it too.
Result<Answer> may(const work::Session &session, const ContactOptions &options)
{
    const Result<QDateTime> at = instantFrom(session, options.at);
    const Result<model::ContactAct> act = wordOf<model::ContactAct>(options.channel);
    if (!at || !act) {
        return at ? act.error() : at.error();
    }
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    const Result<work::CaseDetail> detail = work::loadCase(session, *id);
    if (!detail) {
        return detail.error();
    }
    namespace contacts = work::contacts;
    const contacts::Way way =
        contacts::wayFor(contacts::waysOf(session, *detail), *act, contacts::homeOf(detail->file), *at);
    const QTimeZone zone = session.zoneOf(detail->file.department);
    const QString why = contactReason(way.verdict.reason);
    const QString say = contactSpeech(*act, way.verdict);
    QJsonObject json = contactJson(way.verdict, zone);
    json.insert(u"id"_s, id->text());
    json.insert(u"channel"_s, model::word(*act));
    json.insert(u"contact"_s, way.contact.id.text());
    json.insert(u"at"_s, instantJson(*at, zone));
    json.insert(u"may"_s, way.verdict.isPossible());
    json.insert(u"leave"_s, model::word(model::leaveOf(*act, way.verdict)));
    json.insert(u"why"_s, why);
    json.insert(u"say"_s, say);
    json.insert(u"voicemail"_s, model::word(way.verdict.voicemail));
    json.insert(u"next"_s, spansJson(way.verdict.next, zone));
    const QString text = (way.verdict.isPossible() ? Say::tr("Yes.") : Say::tr("No.")) + u' ' + why + u' ' +
                         contactWord(way.verdict, zone) + u".\n"_s + say + u'\n';
    return Answer{json, text, way.verdict.isPossible() ? ExitCode::Done : ExitCode::Refused};
}

} // namespace

void addContactCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<ContactOptions>();
    CLI::App *group = addGroup(app, "contact", Say::tr("how she may be reached"));
    CLI::App *asked =
        addCommand(*group, "may", Say::tr("say whether she may be reached that way then, why, and what to say"));
    asked->add_option("case", options->caseName, Say::tr("id or reference of the case").toStdString())->required();
    asked->add_option("--channel", options->channel)
        ->required()
        ->check(CLI::IsMember({"phone", "sms", "mail", "letter"}));
    asked->add_option("--at", options->at, Say::tr("moment like 2026-11-24T09:04").toStdString())->required();
    commands.bindOnVault(asked, [options](const work::Session &session) { return may(session, *options); });
}

} // namespace relais::cli
