// SPDX-License-Identifier: GPL-3.0-or-later
// document list, add, destroy
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/base/wholefile.h"
#include "core/work/documents.h"
#include "core/work/erasure.h"

namespace relais::cli {

namespace {

namespace documents = work::documents;

struct DocumentOptions {
    std::string caseName;
    std::string file;
    std::string title;
    std::string document;
    std::string because;
};
using Options = std::shared_ptr<DocumentOptions>;

QJsonObject documentJson(const model::Document &document, const work::Session &session)
{
    QJsonObject json = toJson(document, session.zone);
    json.insert(u"cleaned"_s, QJsonArray::fromStringList(document.cleaned.split(u',', Qt::SkipEmptyParts)));
    return json;
}

Result<Answer> list(const work::Session &session, const DocumentOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    const auto all = documents::list(session, *id);
    if (!all) {
        return all.error();
    }
    QJsonArray array;
    Table table({Say::tr("Document"), Say::tr("Title"), Say::tr("Kind"), Say::tr("Bytes"), Say::tr("Since"),
                 Say::tr("Taken out")});
    for (const model::Document &document : *all) {
        array << documentJson(document, session);
        table.add({document.id.text(), document.title, document.type, QString::number(document.bytes),
                   document.at.toTimeZone(session.zone).toString(Qt::ISODate), document.cleaned});
    }
    return Answer{{{u"documents"_s, array}}, table.toText()};
}

Result<Answer> add(const work::Session &session, const DocumentOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    const Result<QByteArray> bytes = readAtMost(QString::fromStdString(options.file), exchange::kMostFileBytes);
    if (!bytes) {
        return bytes.error();
    }
    const auto added = documents::add(session, *id, QString::fromStdString(options.title), *bytes);
    if (!added) {
        return added.error();
    }
    const auto all = documents::list(session, *id);
    if (!all) {
        return all.error();
    }
    return Answer{documentJson(all->last(), session),
                  added->text() + u'\n' + Say::tr("The file it came from is still where it was.") + u'\n'};
}

Result<Answer> destroyOne(const work::Session &session, const DocumentOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.caseName);
    if (!id) {
        return id.error();
    }
    const QString document = QString::fromStdString(options.document);
    const Result<bool> swept = work::erasure::destroyDocument(session, *id, model::DocumentId(document),
                                                              QString::fromStdString(options.because));
    if (!swept) {
        return swept.error();
    }
    return Answer{
        {{u"id"_s, document}, {u"swept"_s, *swept}},
        Say::tr("The document is destroyed. This cannot be undone.") + u'\n' +
            (*swept ? QString() : Say::tr("The file will be cleaned when the vault is next opened.") + u'\n')};
}

} // namespace

void addDocumentCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<DocumentOptions>();
    CLI::App *group = addGroup(app, "document", Say::tr("papers kept inside the vault"));
    const auto addOne = [&](const char *name, const QString &words) {
        CLI::App *command = addCommand(*group, name, words);
        command->add_option("case", options->caseName, Say::tr("id or reference of the case").toStdString())
            ->required();
        return command;
    };
    CLI::App *listed = addOne("list", Say::tr("list the papers of a case"));
    commands.bindOnVault(listed, [options](const work::Session &session) { return list(session, *options); });

    CLI::App *added = addOne("add", Say::tr("keep a PDF, a JPEG or PNG picture or a text, without what tells of its "
                                            "making"));
    added->add_option("file", options->file, Say::tr("at most 16 MiB").toStdString())->required();
    added->add_option("--title", options->title, Say::tr("as it is called in the case").toStdString())->required();
    commands.bindOnVault(added, [options](const work::Session &session) { return add(session, *options); });

    CLI::App *destroyed = addOne("destroy", Say::tr("destroy one paper with its content; this cannot be undone"));
    destroyed->add_option("document", options->document, Say::tr("its id, as list says it").toStdString())->required();
    destroyed->add_option("--because", options->because, Say::tr("the reason, which names nobody").toStdString())
        ->required();
    commands.bindOnVault(destroyed, [options](const work::Session &session) { return destroyOne(session, *options); });
}

} // namespace relais::cli
