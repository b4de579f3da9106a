// SPDX-License-Identifier: GPL-3.0-or-later
// orient: measures of a case entrusted to a partner, or what of the case would go there
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/store/records.h"
#include "core/work/consentwords.h"
#include "core/work/correspondents.h"
#include "core/work/orientations.h"

namespace relais::cli {

namespace {

namespace orientations = work::orientations;

struct OrientOptions {
    std::string caseName;
    std::string office;
    std::string measures;
    std::string basis;
    std::string role;
    bool preview = false;
    bool onPaper = false;
};

QStringList codesFrom(const std::string &text)
{
    QStringList codes = QString::fromStdString(text).split(u',', Qt::SkipEmptyParts);
    for (QString &code : codes) {
        code = code.trimmed().toUpper();
    }
    return codes;
}

QJsonObject orientationJson(const model::Orientation &orientation, const work::Session &session)
{
    QJsonObject json = toJson(orientation, session.zone);
    json.insert(u"measures"_s, QJsonArray::fromStringList(model::measuresOf(orientation)));
    return json;
}

/// What stays is named, never told.
QJsonObject fieldJson(const work::scope::ScopedField &field)
{
    QJsonObject json{{u"type"_s, model::word(field.type)},
                     {u"record"_s, field.record},
                     {u"field"_s, field.field},
                     {u"reason"_s, model::word(field.answer.reason)},
                     {u"why"_s, work::consents::answerWords(field.answer)}};
    if (field.answer.isYes()) {
        json.insert(u"value"_s, field.value.isNull() ? QJsonValue() : QJsonValue::fromVariant(field.value));
        json.insert(u"strand"_s, field.strand);
        json.insert(u"consent"_s, field.answer.consent.text());
    }
    return json;
}

Answer previewAnswer(const orientations::Sketch &sketch, const work::Session &session)
{
    QJsonArray leaves;
    QJsonArray stays;
    Table table({Say::tr("Leaves"), Say::tr("Field"), Say::tr("Value"), Say::tr("Why")});
    for (const work::scope::ScopedField &field : sketch.fields) {
        const bool isYes = field.answer.isYes();
        (isYes ? leaves : stays) << fieldJson(field);
        table.add({isYes ? Say::tr("yes") : Say::tr("no"), model::word(field.type) + u'.' + field.field,
                   isYes ? field.value.toString() : QString(), work::consents::answerWords(field.answer)});
    }
    QJsonObject orientation = orientationJson(sketch.orientation, session);
    orientation.remove(u"id"_s); // nothing was written
    return {{{u"orientation"_s, orientation}, {u"leaves"_s, leaves}, {u"stays"_s, stays}}, table.toText()};
}

Result<Answer> answerOf(const work::Session &session, const Result<model::OrientationId> &made)
{
    if (!made) {
        return made.error();
    }
    const auto orientation = session.vault.read(
        [&](const store::Reader &reader) { return store::recordById<model::Orientation>(reader, *made); });
    if (!orientation) {
        return orientation.error();
    }
    const QString code = orientation->code.isEmpty() ? QString() : u' ' + orientation->code;
    return Answer{orientationJson(*orientation, session), made->text() + code + u'\n'};
}

Result<Answer> orient(const work::Session &session, const OrientOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    if (options.onPaper) {
        return answerOf(session,
                        orientations::orientOnPaper(session, *id, QString::fromStdString(options.office),
                                                    QString::fromStdString(options.role), codesFrom(options.measures),
                                                    QString::fromStdString(options.basis)));
    }
    const auto card = work::correspondents::find(session, QString::fromStdString(options.office));
    if (!card) {
        return card.error();
    }
    const QStringList codes = codesFrom(options.measures);
    const QString basis = QString::fromStdString(options.basis);
    if (options.preview) {
        const auto sketch = orientations::preview(session, *id, *card, codes, basis);
        return sketch ? Result<Answer>(previewAnswer(*sketch, session)) : Result<Answer>(sketch.error());
    }
    return answerOf(session, orientations::orient(session, *id, *card, codes, basis));
}

} // namespace

void addOrientCommand(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<OrientOptions>();
    CLI::App *command = addCommand(app, "orient", Say::tr("entrust measures of a case to an office"));
    command->add_option("case", options->caseName, Say::tr("id or reference of the case").toStdString())->required();
    command->add_option("--to", options->office, Say::tr("address or name of the office").toStdString())->required();
    command->add_option("--measures", options->measures, Say::tr("codes of measures, by commas").toStdString())
        ->required();
    command->add_option("--basis", options->basis, Say::tr("legal basis that is invoked").toStdString());
    CLI::Option *preview = command->add_flag(
        "--preview", options->preview,
        Say::tr("say field by field what would leave and what stays; nothing is written").toStdString());
    CLI::Option *paper = command->add_flag(
        "--on-paper", options->onPaper, Say::tr("by a liaison sheet, to an office without the program").toStdString());
    paper->excludes(preview);
    command->add_option("--role", options->role, Say::tr("kind of office; told by its name when absent").toStdString())
        ->needs(paper);
    commands.bindOnVault(command, [options](const work::Session &session) { return orient(session, *options); });
}

} // namespace relais::cli
