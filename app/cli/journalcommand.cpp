// SPDX-License-Identifier: GPL-3.0-or-later
// journal CASE
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/model/placefields.h"
#include "core/model/sharing.h"
#include "core/work/casedetail.h"

namespace relais::cli {

namespace {

/// What a journal does not repeat: how she is reached, where she is, and a sealed box. The case itself says it (`case
/// show`).
bool isMasked(model::RecordType type, const QString &field)
{
    const QString path = model::word(type) + u'.' + field;
    const model::FieldGroup *group = model::shareRules().groupOf(path);
    const bool isSecret = group != nullptr && group->code == u"contact_secret"_s;
    return isSecret || path == u"contact.value"_s || path == u"contact.e164"_s || path == u"sealed.box"_s ||
           model::betraysPlace(path);
}

QVariant shown(const journal::Change &change, const QString &field, const QVariant &value)
{
    return isMasked(change.type, field) && !value.isNull() ? QVariant(u"•••"_s) : value;
}

model::Fields shown(const journal::Change &change)
{
    model::Fields fields = change.fields;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        field.value() = shown(change, field.key(), field.value());
    }
    return fields;
}

QJsonObject changeJson(const journal::Change &change)
{
    return {{u"id"_s, change.stamp},
            {u"type"_s, model::word(change.type)},
            {u"record"_s, change.record},
            {u"kind"_s, model::word(change.kind)},
            {u"field"_s, change.field},
            {u"from"_s, QJsonValue::fromVariant(shown(change, change.field, change.from))},
            {u"to"_s, change.kind == journal::ChangeKind::Create
                          ? QJsonValue::fromVariant(shown(change))
                          : QJsonValue::fromVariant(shown(change, change.field, change.to))}};
}

QString changeText(const journal::Change &change)
{
    const QString what = model::word(change.type) + u' ' + model::word(change.kind);
    return change.kind == journal::ChangeKind::Set
               ? what + u' ' + change.field + u": "_s + shown(change, change.field, change.from).toString() +
                     u" -> "_s + shown(change, change.field, change.to).toString()
               : what;
}

Result<Answer> tell(const work::Session &session, const std::string &name)
{
    const Result<model::CaseId> id = caseNamed(session, name);
    if (!id) {
        return id.error();
    }
    const Result<QList<work::JournalEntry>> entries = work::journalOf(session, *id, 0);
    if (!entries) {
        return entries.error();
    }
    QJsonArray array;
    QString lines;
    for (const work::JournalEntry &entry : *entries) {
        const QString at = instantJson(entry.at, session.zone).toString();
        if (entry.kind == work::JournalEntry::Kind::Note) {
            array << QJsonObject{{u"id"_s, entry.note.id.text()},
                                 {u"at"_s, at},
                                 {u"by"_s, entry.by},
                                 {u"verb"_s, u"note.add"_s},
                                 {u"note"_s, toJson(entry.note, session.zone)}};
            lines +=
                at + u"  "_s + entry.by + u"  "_s + model::word(entry.note.kind) + u"  "_s + entry.note.text + u'\n';
            continue;
        }
        QJsonArray changes;
        lines += at + u"  "_s + entry.by + u"  "_s + entry.verb + u'\n';
        for (const store::JournalLine &line : entry.changes) {
            changes << changeJson(line.change);
            lines += u"    "_s + changeText(line.change) + u'\n';
        }
        array << QJsonObject{{u"id"_s, entry.changes.first().change.act},
                             {u"at"_s, at},
                             {u"by"_s, entry.by},
                             {u"verb"_s, entry.verb},
                             {u"changes"_s, changes}};
    }
    return Answer{{{u"entries"_s, array}}, lines};
}

} // namespace

void addJournalCommand(CLI::App &app, Commands &commands)
{
    const auto name = std::make_shared<std::string>();
    CLI::App *command = addCommand(app, "journal", Say::tr("every change of a case: when, who, what, from, to"));
    command->add_option("case", *name, Say::tr("id or reference of the case").toStdString())->required();
    commands.bindOnVault(command, [name](const work::Session &session) { return tell(session, *name); });
}

} // namespace relais::cli
