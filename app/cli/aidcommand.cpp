// SPDX-License-Identifier: GPL-3.0-or-later
// aid check: no vault is needed
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/work/aidwords.h"

namespace relais::cli {

namespace {

struct AidOptions {
    std::string regime = "unknown";
    std::string askedAt = "unknown";
    std::string agricultural = "unknown";
    std::string beneficiary = "unknown";
    std::vector<std::string> proofs;
    std::string previous;
    std::string income;
    std::string children;
    std::string agreement = "unknown";
    std::string department;
    std::string on;
};
using Options = std::shared_ptr<AidOptions>;

Result<QDate> dateFrom(const QString &text, const QString &option)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? Result<QDate>(day)
                         : Error{ErrorCode::InvalidInput, option + u" is no date like 2026-11-24"_s};
}

/// "complaint:2026-02-01", "police_log", "none"
Result<model::HeldProof> proofFrom(const std::string &given)
{
    const QString text = QString::fromStdString(given);
    const Result<model::AidProof> kind = wordOf<model::AidProof>(text.section(u':', 0, 0).toStdString());
    if (!kind) {
        return Error{kind.error().code, u"--proof is "_s + kind.error().detail};
    }
    model::HeldProof proof{*kind, {}};
    if (text.contains(u':')) {
        const Result<QDate> on = dateFrom(text.section(u':', 1), u"--proof"_s);
        if (!on) {
            return on.error();
        }
        proof.on = *on;
    }
    return proof;
}

Result<void> readWords(const AidOptions &options, model::AidFacts &facts)
{
    const auto scheme = wordOf<model::Scheme>(options.regime);
    const auto askedAt = wordOf<model::Scheme>(options.askedAt);
    const auto agricultural = wordOf<model::Answer>(options.agricultural);
    const auto beneficiary = wordOf<model::Answer>(options.beneficiary);
    const auto agreement = wordOf<model::Answer>(options.agreement);
    if (!scheme || !askedAt) {
        return scheme ? askedAt.error() : scheme.error();
    }
    for (const auto *answer : {&agricultural, &beneficiary, &agreement}) {
        if (!*answer) {
            return answer->error();
        }
    }
    facts.scheme = *scheme;
    facts.askedAt = *askedAt;
    facts.agricultural = *agricultural;
    facts.beneficiary = *beneficiary;
    facts.mayTellDepartment = *agreement;
    return {};
}

Result<void> readNumbers(const AidOptions &options, model::AidFacts &facts)
{
    if (!options.income.empty()) {
        facts.income = model::centsFrom(QString::fromStdString(options.income));
        if (!facts.income) {
            return Error{ErrorCode::InvalidInput, u"--income is no amount like 1500 or 1426.30"_s};
        }
    }
    if (!options.children.empty()) {
        bool whole = false;
        facts.children = QString::fromStdString(options.children).toInt(&whole);
        if (!whole) {
            return Error{ErrorCode::InvalidInput, u"--children is no whole number"_s};
        }
    }
    return {};
}

/// "no", "yes" when the day is not known, or the day of the decision.
Result<void> readPrevious(const QString &text, model::AidFacts &facts)
{
    if (const auto answer = model::fromWord<model::Answer>(text); answer || text.isEmpty()) {
        facts.previous = answer.value_or(model::Answer::Unknown);
        return {};
    }
    const Result<QDate> on = dateFrom(text, u"--previous"_s);
    if (!on) {
        return on.error();
    }
    facts.previous = model::Answer::Yes;
    facts.previousOn = *on;
    return {};
}

Result<model::AidFacts> factsFrom(const AidOptions &options, const QDate &today)
{
    model::AidFacts facts;
    facts.claimOn = today;
    if (!options.on.empty()) {
        const Result<QDate> on = dateFrom(QString::fromStdString(options.on), u"--on"_s);
        if (!on) {
            return on.error();
        }
        facts.claimOn = *on;
    }
    for (const std::string &given : options.proofs) {
        const Result<model::HeldProof> proof = proofFrom(given);
        if (!proof) {
            return proof.error();
        }
        facts.proofs << *proof;
    }
    for (const Result<void> &read : {readWords(options, facts), readNumbers(options, facts),
                                     readPrevious(QString::fromStdString(options.previous), facts)}) {
        if (!read) {
            return read.error();
        }
    }
    return facts;
}

QJsonValue eurosJson(qint64 cents)
{
    return cents > 0 ? QJsonValue(static_cast<double>(cents) / 100) : QJsonValue();
}

QJsonObject answerJson(const model::AidFacts &facts, const model::AidAnswer &answer)
{
    QJsonArray missing;
    for (const model::AidQuestion question : answer.missing) {
        missing << model::word(question);
    }
    const model::ProofAdvice &proof = answer.proof;
    return {{u"on"_s, dateJson(facts.claimOn)},
            {u"verdict"_s, model::word(answer.verdict)},
            {u"fund"_s, model::word(answer.fund.fund)},
            {u"fund_reason"_s, model::word(answer.fund.reason)},
            {u"fund_to_confirm"_s, answer.fund.toConfirm},
            {u"elsewhere"_s, answer.fund.elsewhere},
            {u"proof"_s, model::word(proof.kind)},
            {u"proof_standing"_s, model::word(proof.standing)},
            {u"proof_good_until"_s, dateJson(proof.goodUntil)},
            {u"next_claim_on"_s, dateJson(answer.nextClaimOn)},
            {u"form"_s, model::word(answer.form.form)},
            {u"threshold"_s, eurosJson(answer.form.threshold)},
            {u"amount_least"_s, eurosJson(answer.amount.least)},
            {u"amount_most"_s, eurosJson(answer.amount.most)},
            {u"pay_on"_s, dateJson(answer.payOn)},
            {u"pay_on_latest"_s, dateJson(answer.payOnLatest)},
            {u"rights_until"_s, dateJson(answer.rightsUntil)},
            {u"missing"_s, missing},
            {u"measures"_s, QJsonArray::fromStringList(answer.proposals)}};
}

Result<Answer> check(const Invocation &invocation, const AidOptions &options)
{
    const QString department = QString::fromStdString(options.department);
    const Result<model::ClockGround> ground = model::groundOf(department);
    if (!ground) {
        return ground.error();
    }
    const Result<model::AidFacts> facts = factsFrom(options, invocation.clock.now().toTimeZone(ground->zone).date());
    if (!facts) {
        return facts.error();
    }
    const Result<model::AidAnswer> answer = model::checkAid(*facts, department, invocation.reference);
    if (!answer) {
        return answer.error();
    }
    QJsonObject json = answerJson(*facts, *answer);
    QString text = work::aidVerdictWords(*answer) + u'\n';
    QJsonArray statements;
    const QList<work::AidLine> lines = work::aidLines(*facts, *answer, invocation.reference);
    for (const work::AidLine &line : lines) {
        statements << QJsonObject{{u"topic"_s, line.topic},
                                  {u"text"_s, line.text},
                                  {u"source"_s, line.source},
                                  {u"to_verify"_s, line.toVerify}};
        const QString source = line.toVerify ? Say::tr("%1 (to verify)").arg(line.source) : line.source;
        text += u'\n' + line.head + u'\n' + u"  "_s + line.text + u"\n  "_s + source + u'\n';
    }
    QStringList questions;
    for (const model::AidQuestion question : answer->missing) {
        questions << work::aidQuestionWords(question);
    }
    if (!questions.isEmpty()) {
        text += u'\n' + Say::tr("Still to ask: %1.").arg(questions.join(u", "_s)) + u'\n';
    }
    json.insert(u"statements"_s, statements);
    return Answer{json, text};
}

} // namespace

void addAidCommand(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<AidOptions>();
    CLI::App *group = addGroup(app, "aid", Say::tr("the universal emergency aid"));
    CLI::App *checked = addCommand(
        *group, "check", Say::tr("say whether it can be asked for, where, with what proof, and what is still unknown"));
    checked->add_option("--regime", options->regime, "caf, msa, unknown");
    checked->add_option("--asked-at", options->askedAt, "caf, msa, unknown");
    checked->add_option("--agricultural", options->agricultural,
                        Say::tr("works on the land: yes, no, unknown").toStdString());
    checked->add_option("--beneficiary", options->beneficiary,
                        Say::tr("draws benefits of the fund: yes, no, unknown").toStdString());
    checked->add_option(
        "--proof", options->proofs,
        Say::tr("order, complaint, prosecutor with its day like complaint:2026-02-01; police_log, certificate, none")
            .toStdString());
    checked->add_option("--previous", options->previous,
                        Say::tr("day on which an aid was granted before; no, yes, unknown").toStdString());
    checked->add_option("--income", options->income, Say::tr("monthly net income in euros").toStdString());
    checked->add_option("--children", options->children);
    checked->add_option("--agreement", options->agreement,
                        Say::tr("agrees that the Département is told: yes, no, unknown").toStdString());
    checked->add_option("--department", options->department)->required();
    checked->add_option("--on", options->on, Say::tr("day of the claim; today when absent").toStdString());
    commands.bind(checked, [options](const Invocation &invocation) { return check(invocation, *options); });
}

} // namespace relais::cli
