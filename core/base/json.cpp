// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QJsonDocument>

namespace relais {

JsonReader::JsonReader(QJsonObject object, QString path) : m_object(std::move(object)), m_path(std::move(path)) {}

QJsonValue JsonReader::take(const char *field, Presence presence, QJsonValue::Type type)
{
    const QString key = QString::fromLatin1(field);
    m_seen.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined()) {
        if (presence == Presence::Required) {
            fault(field, QStringLiteral("is missing"));
        }
        return {};
    }
    if (value.type() != type) {
        fault(field, QStringLiteral("has the wrong type"));
        return {};
    }
    return value;
}

QString JsonReader::string(const char *field, Presence presence)
{
    return take(field, presence, QJsonValue::String).toString();
}

int JsonReader::integer(const char *field, Presence presence)
{
    const QJsonValue value = take(field, presence, QJsonValue::Double);
    const double number = value.toDouble();
    const int whole = value.toInt();
    if (number != static_cast<double>(whole)) {
        fault(field, QStringLiteral("is not a whole number"));
    }
    return whole;
}

bool JsonReader::boolean(const char *field, Presence presence)
{
    return take(field, presence, QJsonValue::Bool).toBool();
}

QStringList JsonReader::strings(const char *field, Presence presence)
{
    QStringList list;
    const QJsonArray values = array(field, presence);
    for (const QJsonValue &value : values) {
        if (!value.isString()) {
            fault(field, QStringLiteral("must hold texts only"));
            break;
        }
        list << value.toString();
    }
    return list;
}

QJsonArray JsonReader::array(const char *field, Presence presence)
{
    return take(field, presence, QJsonValue::Array).toArray();
}

QJsonObject JsonReader::object(const char *field, Presence presence)
{
    return take(field, presence, QJsonValue::Object).toObject();
}

void JsonReader::fault(const char *field, const QString &why)
{
    if (m_fault.isEmpty()) {
        m_fault = m_path + QLatin1Char('.') + QLatin1String(field) + QLatin1Char(' ') + why;
    }
}

Result<void> JsonReader::finish() const
{
    if (!m_fault.isEmpty()) {
        return Error{ErrorCode::DataDamaged, m_fault};
    }
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_seen.contains(key)) {
            return Error{ErrorCode::DataDamaged, m_path + QLatin1Char('.') + key + QLatin1String(" is unknown")};
        }
    }
    return {};
}

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &name)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const qsizetype line = bytes.left(fault.offset).count('\n') + 1;
        return Error{ErrorCode::DataDamaged,
                     QStringLiteral("%1, line %2: %3").arg(name, QString::number(line), fault.errorString())};
    }
    if (!document.isObject()) {
        return Error{ErrorCode::DataDamaged, name + QLatin1String(" is not one object")};
    }
    return document.object();
}

} // namespace relais
