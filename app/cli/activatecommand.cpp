// SPDX-License-Identifier: GPL-3.0-or-later
// activate: measures of a case go to all their partners in one act
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/store/records.h"
#include "core/work/activation.h"
#include "core/work/consentwords.h"
#include "core/work/correspondents.h"

#include <algorithm>

namespace relais::cli {

namespace {

namespace activation = work::activation;

struct ActivateOptions {
    std::string caseName;
    std::string measures;
    std::vector<std::string> to;
    bool preview = false;
};

/// CODE=OFFICE: the card of that address or name; a name that no card bears is an office on a sheet.
Result<QHash<QString, activation::Office>> officesNamed(const work::Session &session,
                                                        const std::vector<std::string> &named)
{
    QHash<QString, activation::Office> offices;
    for (const std::string &one : named) {
        const QString text = QString::fromStdString(one);
        const QString code = text.section(u'=', 0, 0).trimmed().toUpper();
        const QString name = text.section(u'=', 1).trimmed();
        if (code.isEmpty() || name.isEmpty()) {
            return Error{ErrorCode::InvalidInput, u"--to is CODE=OFFICE"_s};
        }
        const auto card = work::correspondents::find(session, name);
        if (!card && card.error().code != ErrorCode::NotFound) {
            return card.error();
        }
        offices.insert(code, card ? activation::Office{card->office, card->name, card->state, 0}
                                  : activation::Office{{}, name, model::CardState::Verified, 0});
    }
    return offices;
}

/// Those that are named, else those proposed as they stand; each to the office that --to names, else to its first one.
Result<QList<activation::Choice>> choicesOf(const work::Session &session, const model::CaseId &id,
                                            const ActivateOptions &options)
{
    const auto proposals = activation::proposals(session, id);
    const auto offices = officesNamed(session, options.to);
    if (!proposals || !offices) {
        return proposals ? offices.error() : proposals.error();
    }
    QStringList wanted = QString::fromStdString(options.measures).toUpper().split(u',', Qt::SkipEmptyParts);
    for (QString &code : wanted) {
        code = code.trimmed();
    }
    QList<activation::Choice> choices;
    for (const activation::Proposal &proposal : *proposals) {
        const QString &code = proposal.measure.code;
        const bool isWanted =
            options.measures.empty() ? proposal.isChosen() || offices->contains(code) : wanted.removeAll(code) > 0;
        if (!isWanted) {
            continue;
        }
        if (!offices->contains(code) && proposal.offices.isEmpty()) {
            return Error{ErrorCode::Refused, u"activation: no office is proposed for "_s + code};
        }
        choices << activation::Choice{code, offices->value(code, proposal.offices.value(0))};
    }
    if (!wanted.isEmpty()) {
        return Error{ErrorCode::NotFound, u"no measure to activate "_s + wanted.join(u", "_s)};
    }
    return choices;
}

QJsonObject scopedJson(const work::scope::ScopedField &field)
{
    QJsonObject json{{u"type"_s, model::word(field.type)},
                     {u"record"_s, field.record},
                     {u"field"_s, field.field},
                     {u"reason"_s, model::word(field.answer.reason)}};
    if (field.answer.isYes()) {
        json.insert(u"value"_s, field.value.isNull() ? QJsonValue() : QJsonValue::fromVariant(field.value));
    }
    return json;
}

QJsonObject groundJson(const activation::Asked &asked)
{
    return {{u"measure"_s, asked.measure},
            {u"ready"_s, asked.isReady()},
            {u"reason"_s, model::word(asked.answer.reason)},
            {u"why"_s, work::consents::answerWords(asked.answer)},
            {u"consent"_s, asked.answer.consent.text()},
            {u"express"_s, asked.isExpress()},
            {u"too_early"_s, model::word(asked.early)}};
}

QJsonObject partnerJson(const activation::Partner &partner)
{
    QJsonArray ground;
    QJsonArray measures;
    for (const activation::Asked &asked : partner.measures) {
        ground << groundJson(asked);
        measures << asked.measure;
    }
    QJsonArray leaves;
    QJsonArray stays;
    for (const work::scope::ScopedField &field : partner.fields) {
        (field.answer.isYes() ? leaves : stays) << scopedJson(field);
    }
    return {{u"office"_s, partner.office.address},
            {u"name"_s, partner.name},
            {u"role"_s, partner.role},
            {u"way"_s, model::word(partner.office.way())},
            {u"measures"_s, measures},
            {u"goes"_s, QJsonArray::fromStringList(partner.ready())},
            {u"hindrance"_s, model::word(partner.hindrance)},
            {u"ground"_s, ground},
            {u"answer_by"_s, dateJson(partner.answerBy)},
            {u"leaves"_s, leaves},
            {u"stays"_s, stays}};
}

Answer planAnswer(const activation::Plan &plan)
{
    QJsonArray partners;
    Table table({Say::tr("Office"), Say::tr("Way"), Say::tr("Measure"), Say::tr("Leaves"), Say::tr("Why")});
    for (const activation::Partner &partner : plan.partners) {
        partners << partnerJson(partner);
        for (const activation::Asked &asked : partner.measures) {
            const bool isReady = partner.ready().contains(asked.measure);
            table.add({partner.name, model::word(partner.office.way()), asked.measure,
                       isReady ? Say::tr("yes") : Say::tr("no"),
                       partner.hindrance == activation::Hindrance::None ? work::consents::answerWords(asked.answer)
                                                                        : model::word(partner.hindrance)});
        }
    }
    return {{{u"partners"_s, partners}}, table.toText()};
}

/// What was asked for by name goes whole, or nothing does.
Result<void> checkWhole(const activation::Plan &plan)
{
    for (const activation::Partner &partner : plan.partners) {
        for (const activation::Asked &asked : partner.measures) {
            if (!partner.ready().contains(asked.measure)) {
                return Error{ErrorCode::Refused,
                             u"activation: "_s + asked.measure + u" stays: "_s +
                                 (partner.hindrance != activation::Hindrance::None ? model::word(partner.hindrance)
                                  : asked.early != model::TooEarly::No             ? model::word(asked.early)
                                                                                   : model::word(asked.answer.reason))};
            }
        }
    }
    return {};
}

Result<Answer> activate(const work::Session &session, const ActivateOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    const auto choices = choicesOf(session, *id, options);
    if (!choices) {
        return choices.error();
    }
    const auto plan = activation::plan(session, *id, *choices);
    if (!plan) {
        return plan.error();
    }
    Answer answer = planAnswer(*plan);
    if (options.preview) {
        return answer;
    }
    const Result<void> whole = options.measures.empty() ? Result<void>() : checkWhole(*plan);
    if (!whole) {
        return whole.error();
    }
    const auto made = activation::activate(session, *plan);
    if (!made) {
        return made.error();
    }
    QJsonArray orientations;
    for (const model::OrientationId &one : *made) {
        const auto orientation = session.vault.read(
            [&](const store::Reader &reader) { return store::recordById<model::Orientation>(reader, one); });
        if (!orientation) {
            return orientation.error();
        }
        orientations << toJson(*orientation, session.zone);
    }
    answer.json.insert(u"orientations"_s, orientations);
    return answer;
}

} // namespace

void addActivateCommand(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<ActivateOptions>();
    CLI::App *command =
        addCommand(app, "activate", Say::tr("entrust measures of a case to all their partners at once"));
    command->add_option("case", options->caseName, Say::tr("id or reference of the case").toStdString())->required();
    command->add_option("--measures", options->measures,
                        Say::tr("codes of measures, by commas; without it, those that are to do").toStdString());
    command->add_option(
        "--to", options->to,
        Say::tr("CODE=OFFICE: where a measure goes; an office without a card gets a sheet").toStdString());
    command->add_flag("--preview", options->preview,
                      Say::tr("say field by field what would leave and what stays; nothing is written").toStdString());
    commands.bindOnVault(command, [options](const work::Session &session) { return activate(session, *options); });
}

} // namespace relais::cli
