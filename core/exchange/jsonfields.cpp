// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonfields.h"

#include <cmath>

namespace relais::exchange {

namespace {

bool isWithin(const QJsonValue &value, qint64 least, qint64 most)
{
    const double number = value.toDouble(-1);
    return value.isDouble() && std::floor(number) == number && number >= static_cast<double>(least) &&
           number <= static_cast<double>(most);
}

bool isOfForm(const QJsonValue &value, const QRegularExpression &form)
{
    return value.isString() && form.match(value.toString()).hasMatch();
}

/// Characters that no name holds: they would hide, or change how the rest is shown (Unicode categories Cc, Cf, Zl, Zp;
/// the marks of direction are of Cf).
bool isSpoken(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return std::none_of(points.cbegin(), points.cend(), [](uint point) {
        const QChar::Category category = QChar::category(point);
        return category == QChar::Other_Control || category == QChar::Other_Format ||
               category == QChar::Separator_Line || category == QChar::Separator_Paragraph ||
               category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse;
    });
}

QString indexed(const QString &field, qsizetype index)
{
    return field + u'[' + QString::number(index) + u']';
}

} // namespace

JsonFields::JsonFields(QJsonObject object, QString path, QString &fault)
    : m_object(std::move(object)), m_path(std::move(path)), m_fault(&fault)
{
}

void JsonFields::note(const QString &what)
{
    if (m_fault->isEmpty()) {
        *m_fault = m_path + what;
    }
}

void JsonFields::fault(const char *field)
{
    note(QString::fromLatin1(field));
}

bool JsonFields::has(const char *field) const
{
    return m_object.contains(QLatin1String(field));
}

QJsonValue JsonFields::take(const char *field, QJsonValue::Type type)
{
    m_seen.insert(QString::fromLatin1(field));
    const QJsonValue value = m_object.value(QLatin1String(field));
    if (value.type() != type) {
        fault(field);
        return {};
    }
    return value;
}

qint64 JsonFields::number(const char *field, qint64 least, qint64 most)
{
    const QJsonValue value = take(field, QJsonValue::Double);
    if (!isWithin(value, least, most)) {
        fault(field);
        return least;
    }
    return static_cast<qint64>(value.toDouble());
}

QString JsonFields::text(const char *field, const QRegularExpression &form)
{
    const QJsonValue value = take(field, QJsonValue::String);
    if (!isOfForm(value, form)) {
        fault(field);
        return {};
    }
    return value.toString();
}

QString JsonFields::text(const char *field, bool (*isOfForm)(QStringView))
{
    const QString value = take(field, QJsonValue::String).toString();
    if (!isOfForm(value)) {
        fault(field);
    }
    return value;
}

QByteArray JsonFields::hash(const char *field, qsizetype bytes)
{
    static const QRegularExpression kHexadecimal = form(u"[0-9a-f]+"_s);
    const QString digits = text(field, kHexadecimal);
    if (digits.size() != 2 * bytes) {
        fault(field);
    }
    return QByteArray::fromHex(digits.toLatin1());
}

QString JsonFields::spoken(const char *field, qsizetype most)
{
    const QString value = take(field, QJsonValue::String).toString();
    if (value.size() > most || !isSpoken(value)) {
        fault(field);
    }
    return value;
}

JsonFields JsonFields::object(const char *field)
{
    return {take(field, QJsonValue::Object).toObject(), m_path + QLatin1String(field) + u'.', *m_fault};
}

QList<JsonFields> JsonFields::objects(const char *field, qsizetype most)
{
    const QJsonArray array = take(field, QJsonValue::Array).toArray();
    QList<JsonFields> found;
    if (array.size() > most) {
        fault(field);
        return found;
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        // What is no object has no field either: its first one is the fault.
        const QString name = indexed(QString::fromLatin1(field), i);
        found.append({array[i].toObject(), m_path + name + u'.', *m_fault});
    }
    return found;
}

QStringList JsonFields::texts(const char *field, const QRegularExpression &form, qsizetype most)
{
    const QJsonArray array = take(field, QJsonValue::Array).toArray();
    QStringList found;
    if (array.size() > most) {
        fault(field);
        return found;
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!isOfForm(array[i], form)) {
            note(indexed(QString::fromLatin1(field), i));
        }
        found.append(array[i].toString());
    }
    return found;
}

QList<qint64> JsonFields::numbers(const char *field, qint64 least, qsizetype most)
{
    const QJsonArray array = take(field, QJsonValue::Array).toArray();
    QList<qint64> found;
    if (array.size() > most) {
        fault(field);
        return found;
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!isWithin(array[i], least, kLargestInteger)) {
            note(indexed(QString::fromLatin1(field), i));
        }
        found.append(static_cast<qint64>(array[i].toDouble()));
    }
    return found;
}

QJsonObject JsonFields::rest() const
{
    QJsonObject rest;
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        if (!m_seen.contains(field.key())) {
            rest.insert(field.key(), field.value());
        }
    }
    return rest;
}

void JsonFields::refuseRest()
{
    const QStringList unknown = rest().keys();
    if (!unknown.isEmpty()) {
        note(unknown.constFirst());
    }
}

} // namespace relais::exchange
