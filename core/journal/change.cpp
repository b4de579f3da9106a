// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/change.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <sodium.h>

namespace relais::journal {

QByteArray canonicalBytes(const Change &change)
{
    QJsonObject line;
    line.insert(u"h"_s, change.stamp);
    line.insert(u"q"_s, change.sequence);
    line.insert(u"u"_s, change.user);
    line.insert(u"t"_s, model::word(change.type));
    line.insert(u"e"_s, change.record);
    line.insert(u"k"_s, model::word(change.kind));
    if (change.kind == ChangeKind::Create) {
        line.insert(u"v"_s, QJsonObject::fromVariantMap(change.fields));
    } else if (change.kind == ChangeKind::Set) {
        line.insert(u"f"_s, change.field);
        line.insert(u"v"_s, QJsonValue::fromVariant(change.to));
        line.insert(u"b"_s, change.basis);
    }
    line.insert(u"p"_s, QString::fromLatin1(change.previous.toHex()));
    return QJsonDocument(line).toJson(QJsonDocument::Compact); // QJsonObject keeps its keys sorted
}

QByteArray hashOf(const Change &change)
{
    const QByteArray bytes = canonicalBytes(change);
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

QString toJsonText(const QVariant &value)
{
    if (value.isNull()) {
        return {};
    }
    // One-element array: QJsonDocument has no bare values.
    const QByteArray text = QJsonDocument(QJsonArray{QJsonValue::fromVariant(value)}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
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
