// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/change.h"

#include "core/base/bytes.h"
#include "core/journal/canonical.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <sodium.h>

#include <algorithm>

namespace relais::journal {

namespace {

QByteArray throughLibrary(const QVariant &value)
{
    // One-element array: QJsonDocument has no bare values.
    const QByteArray text = QJsonDocument(QJsonArray{QJsonValue::fromVariant(value)}).toJson(QJsonDocument::Compact);
    return text.mid(1, text.size() - 2);
}

/// A JSON string. What needs no escape is written as it is: an import writes millions of ids, stamps and words.
QByteArray quoted(const QString &text)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
    });
    return plain ? '"' + text.toLatin1() + '"' : throughLibrary(text);
}

/// The JSON of a value that is not null; the same bytes as the library's, for the kinds that records hold.
QByteArray jsonOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString: return quoted(value.toString());
    case QMetaType::Int:
    case QMetaType::LongLong: return QByteArray::number(value.toLongLong());
    case QMetaType::QVariantMap: {
        const QVariantMap map = value.toMap(); // sorted by its keys, as JSON objects are
        QByteArray object;
        for (auto field = map.cbegin(); field != map.cend(); ++field) {
            object += (object.isEmpty() ? '{' : ',') + quoted(field.key()) + ':' +
                      (field->isNull() ? throughLibrary(*field) : jsonOf(*field));
        }
        return object.isEmpty() ? QByteArray("{}") : object + '}';
    }
    default: return throughLibrary(value);
    }
}

} // namespace

QByteArray canonicalBytes(const Change &change)
{
    if (change.kind == ChangeKind::Create) {
        return canonicalBytes(change, jsonOf(change.fields));
    }
    return canonicalBytes(change, change.to.isNull() ? throughLibrary(change.to) : jsonOf(change.to));
}

QByteArray canonicalBytes(const Change &change, const QByteArray &value)
{
    const bool set = change.kind == ChangeKind::Set;
    QByteArray line("{");
    if (set) {
        line += "\"b\":" + quoted(change.basis) + ',';
    }
    line += "\"e\":" + quoted(change.record);
    if (set) {
        line += ",\"f\":" + quoted(change.field);
    }
    line += ",\"h\":" + quoted(change.stamp) + ",\"k\":" + quoted(model::word(change.kind)) + ",\"p\":\"" +
            change.previous.toHex() + "\",\"q\":" + QByteArray::number(change.sequence) +
            ",\"t\":" + quoted(model::word(change.type)) + ",\"u\":" + quoted(change.user);
    if (set || change.kind == ChangeKind::Create) {
        line += ",\"v\":" + value;
    }
    return line + '}';
}

QByteArray hashOf(const Change &change)
{
    return hashOf(canonicalBytes(change));
}

QByteArray hashOf(const QByteArray &bytes)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(bytesOf(hash), static_cast<size_t>(hash.size()), bytesOf(bytes),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

QString toJsonText(const QVariant &value)
{
    if (value.isNull()) {
        return {};
    }
    return QString::fromUtf8(jsonOf(value));
}

QVariant fromJsonText(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    const QJsonValue value = QJsonDocument::fromJson('[' + text.toUtf8() + ']').array().at(0);
    if (value.isDouble()) {
        return static_cast<qlonglong>(value.toInteger());
    }
    return value.toVariant();
}

} // namespace relais::journal
