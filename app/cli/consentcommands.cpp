// SPDX-License-Identifier: GPL-3.0-or-later
// consent list, give, withdraw, may
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/model/dateinput.h"
#include "core/work/casedetail.h"
#include "core/work/consentwords.h"

namespace relais::cli {

namespace {

namespace consents = work::consents;

struct ConsentOptions {
    std::string caseName;
    std::string office;
    std::string role;
    std::string strands;
    std::string mode;
    std::string until;
    std::string wording;
    std::string because;
    std::string field;
    std::string basis;
};
using Options = std::shared_ptr<ConsentOptions>;

QJsonObject consentJson(const model::Consent &consent, const model::Case &file, const work::Session &session)
{
    QJsonObject json = toJson(consent, session.zone);
    json.insert(u"scope"_s, QJsonArray::fromStringList(model::scopeOf(consent)));
    json.insert(u"state"_s, model::word(model::stateOn(consent, file, session.today())));
    return json;
}

Result<Answer> list(const work::Session &session, const ConsentOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    const Result<work::CaseDetail> detail = work::loadCase(session, *id);
    const auto all = consents::list(session, *id);
    if (!detail || !all) {
        return detail ? all.error() : detail.error();
    }
    const model::Case &file = detail->file;
    QJsonArray array;
    Table table(
        {Say::tr("Office"), Say::tr("For"), Say::tr("Mode"), Say::tr("Since"), Say::tr("Until"), Say::tr("State")});
    for (const model::Consent &consent : *all) {
        const QJsonObject json = consentJson(consent, file, session);
        array << json;
        table.add({consent.office, consent.scope, model::word(consent.mode), consent.givenOn.toString(Qt::ISODate),
                   consents::untilWords(consent), json[u"state"_s].toString()});
    }
    const QJsonObject first{
        {u"mode"_s, model::word(file.consentMode)}, {u"on"_s, dateJson(file.consentOn)}, {u"by"_s, file.consentBy}};
    return Answer{{{u"at_intake"_s, first}, {u"consents"_s, array}}, table.toText()};
}

QStringList scopeFrom(const std::string &text)
{
    QStringList scope = QString::fromStdString(text).split(u',', Qt::SkipEmptyParts);
    for (QString &item : scope) {
        item = item.trimmed().toUpper();
    }
    return scope;
}

Result<Answer> give(const work::Session &session, const ConsentOptions &options)
{
    const auto mode = wordOf<model::ConsentMode>(options.mode);
    if (!mode) {
        return mode.error();
    }
    consents::Given given;
    if (options.until == "case_closed") {
        given.ends = model::ConsentEnd::CaseClosed;
    } else {
        const auto day =
            model::parseDate(QString::fromStdString(options.until), session.today(), model::DateRules::Typing);
        if (!day) {
            return Error{ErrorCode::InvalidInput, u"--until is neither a date like 2027-11-24 nor case_closed"_s};
        }
        given.until = *day;
    }
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    given.office = QString::fromStdString(options.office);
    given.role = QString::fromStdString(options.role);
    given.scope = scopeFrom(options.strands);
    given.mode = *mode;
    given.wording = QString::fromStdString(options.wording);
    const auto made = consents::give(session, *id, given);
    if (!made) {
        return made.error();
    }
    const Result<work::CaseDetail> detail = work::loadCase(session, *id);
    const auto all = consents::list(session, *id);
    if (!detail || !all) {
        return detail ? all.error() : detail.error();
    }
    return Answer{consentJson(all->last(), detail->file, session), made->text() + u'\n'};
}

Result<Answer> withdraw(const work::Session &session, const ConsentOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    const auto count = consents::withdrawFrom(session, *id, QString::fromStdString(options.office),
                                              scopeFrom(options.strands), QString::fromStdString(options.because));
    if (!count) {
        return count.error();
    }
    return Answer{{{u"withdrawn"_s, *count}}, consents::cannotUnsend() + u'\n'};
}

Result<Answer> may(const work::Session &session, const ConsentOptions &options)
{
    const QString basis = QString::fromStdString(options.basis);
    if (!basis.isEmpty() && model::shareRules().basis(basis) == nullptr) {
        return Error{ErrorCode::NotFound, u"legal basis "_s + basis};
    }
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    const auto answer =
        consents::may(session, *id, QString::fromStdString(options.field),
                      {QString::fromStdString(options.office), QString::fromStdString(options.role)}, basis);
    if (!answer) {
        return answer.error();
    }
    const QString why = consents::answerWords(*answer);
    const QJsonObject json{{u"may"_s, answer->isYes()},
                           {u"reason"_s, model::word(answer->reason)},
                           {u"consent"_s, answer->consent.text()},
                           {u"day"_s, dateJson(answer->day)},
                           {u"detail"_s, answer->detail},
                           {u"why"_s, why}};
    return Answer{json, why + u'\n', answer->isYes() ? ExitCode::Done : ExitCode::Refused};
}

auto *addOne(CLI::App &group, const char *name, const QString &words, const Options &options)
{
    CLI::App *command = addCommand(group, name, words);
    command->add_option("case", options->caseName, Say::tr("id or reference of the case").toStdString())->required();
    return command;
}

void addOffice(CLI::App *command, const Options &options)
{
    command->add_option("--to", options->office, Say::tr("name of the office").toStdString())->required();
}

void addRole(CLI::App *command, const Options &options)
{
    std::vector<std::string> known;
    for (const model::PartnerRole &role : model::shareRules().roles()) {
        known.push_back(role.code.toStdString());
    }
    command->add_option("--role", options->role, Say::tr("kind of office; told by its name when absent").toStdString())
        ->check(CLI::IsMember(known));
}

} // namespace

void addConsentCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<ConsentOptions>();
    CLI::App *group = addGroup(app, "consent", Say::tr("what the person accepts that an office is told"));

    CLI::App *listed =
        addOne(*group, "list", Say::tr("list the consents of a case, also those that are over"), options);
    commands.bindOnVault(listed, [options](const work::Session &session) { return list(session, *options); });

    CLI::App *given = addOne(*group, "give", Say::tr("enter a consent"), options);
    addOffice(given, options);
    addRole(given, options);
    given->add_option("--strands", options->strands, Say::tr("strands or measures, by commas").toStdString())
        ->required();
    given->add_option("--mode", options->mode)->required()->check(CLI::IsMember({"written", "oral"}));
    given->add_option("--until", options->until, Say::tr("last day, or case_closed").toStdString())->required();
    given->add_option("--wording", options->wording,
                      Say::tr("what was read; the usual text when absent").toStdString());
    commands.bindOnVault(given, [options](const work::Session &session) { return give(session, *options); });

    CLI::App *gone = addOne(*group, "withdraw", Say::tr("withdraw what an office was told it may have"), options);
    addOffice(gone, options);
    gone->add_option("--strands", options->strands, Say::tr("strands or measures; all when absent").toStdString());
    gone->add_option("--because", options->because, Say::tr("how and why").toStdString())->required();
    commands.bindOnVault(gone, [options](const work::Session &session) { return withdraw(session, *options); });

    CLI::App *asked = addOne(*group, "may", Say::tr("say whether a field may go to an office today, and why"), options);
    addOffice(asked, options);
    addRole(asked, options);
    asked->add_option("--field", options->field, Say::tr("note.fact, person.last_name, measure.FIN-01").toStdString())
        ->required();
    asked->add_option("--basis", options->basis, Say::tr("legal basis that is invoked").toStdString());
    commands.bindOnVault(asked, [options](const work::Session &session) { return may(session, *options); });
}

} // namespace relais::cli
