// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/digest.h"

#include "core/store/hiddencases.h"
#include "core/store/records.h"

#include <QCryptographicHash>

#include <algorithm>

namespace relais::work {

namespace {

using model::RecordType;

QByteArray hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Blake2b_256);
}

QByteArray textOf(const QString &kind, const model::Fields &fields, QList<QByteArray> parts = {})
{
    std::sort(parts.begin(), parts.end());
    return kind.toUtf8() + ' ' + journal::toJsonText(fields).toUtf8() + " [" + parts.join('\n') + ']';
}

bool belongsToCase(RecordType type)
{
    return model::fieldsOfType(type).contains(u"case_id"_s);
}

/// A case with everything that belongs to it, without any id.
QByteArray caseText(const store::Reader &reader, const store::StoredRecord &file)
{
    QList<QByteArray> parts;
    const QString person = file.fields.value(u"person"_s).toString();
    for (const store::StoredRecord &record : store::loadRecords(reader, RecordType::Person, u"id"_s, person)) {
        parts << textOf(model::word(RecordType::Person), record.fields);
    }
    for (const auto &[type, word] : model::Words<RecordType>::kList) {
        if (!belongsToCase(type)) {
            continue;
        }
        for (store::StoredRecord record : store::loadRecords(reader, type, u"case_id"_s, file.id)) {
            record.fields.remove(u"case_id"_s);
            parts << textOf(QString::fromLatin1(word), record.fields);
        }
    }
    model::Fields fields = file.fields;
    fields.remove(u"person"_s);
    return textOf(model::word(RecordType::Case), fields, parts);
}

} // namespace

Result<QByteArray> contentDigest(store::Vault &vault)
{
    return store::readEveryCase(vault, [](const store::Reader &reader) -> Result<QByteArray> {
        QList<QByteArray> texts;
        QHash<QString, QString> cases; // id → hash
        for (const store::StoredRecord &file : store::loadRecords(reader, RecordType::Case, {}, {})) {
            const QByteArray hash = hashOf(caseText(reader, file));
            cases.insert(file.id, QString::fromLatin1(hash.toHex()));
            texts << hash;
        }
        for (store::StoredRecord line : store::loadRecords(reader, RecordType::HeldLine, {}, {})) {
            for (const QString &link : {u"like_case"_s, u"became_case"_s}) {
                if (line.fields.contains(link)) {
                    line.fields.insert(link, cases.value(line.fields.value(link).toString()));
                }
            }
            texts << textOf(model::word(RecordType::HeldLine), line.fields);
        }
        for (const RecordType type : {RecordType::User, RecordType::Card}) {
            for (const store::StoredRecord &record : store::loadRecords(reader, type, {}, {})) {
                texts << textOf(model::word(type), record.fields);
            }
        }
        for (const store::StoredRecord &setting : store::loadRecords(reader, RecordType::Setting, {}, {})) {
            if (setting.id.startsWith(u"erasure."_s)) {
                continue; // that something was erased is no content
            }
            texts << textOf(model::word(RecordType::Setting) + u' ' + setting.id, setting.fields); // its id is its key
        }
        std::sort(texts.begin(), texts.end());
        return hashOf(texts.join('\n'));
    });
}

} // namespace relais::work
