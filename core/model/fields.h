// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/words.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <array>
#include <optional>
#include <type_traits>
#include <utility>

namespace relais::model {

/// A record as the journal and the tables see it: field name → null, text or whole number. Dates are ISO text,
/// instants UTC milliseconds, answers and enums their English word, ids their text; "nothing known" is null.
using Fields = QVariantMap;

inline QVariant encoded(const QString &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}
inline QVariant encoded(const QDate &value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}
inline QVariant encoded(const QDateTime &value)
{
    return value.isValid() ? QVariant(static_cast<qlonglong>(value.toMSecsSinceEpoch())) : QVariant();
}
inline QVariant encoded(const std::optional<int> &value)
{
    return value ? QVariant(static_cast<qlonglong>(*value)) : QVariant();
}
inline QVariant encoded(int value)
{
    return static_cast<qlonglong>(value);
}
template<class Tag>
QVariant encoded(const Id<Tag> &value)
{
    return encoded(value.text());
}
template<class E>
requires std::is_enum_v<E> QVariant encoded(E value)
{
    return value == Words<E>::kList.front().first ? QVariant() : QVariant(word(value));
}

inline void decode(const QVariant &stored, QString &value)
{
    value = stored.toString();
}
inline void decode(const QVariant &stored, QDate &value)
{
    value = QDate::fromString(stored.toString(), Qt::ISODate);
}
inline void decode(const QVariant &stored, QDateTime &value)
{
    value = stored.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stored.toLongLong(), Qt::UTC);
}
inline void decode(const QVariant &stored, std::optional<int> &value)
{
    value = stored.isNull() ? std::nullopt : std::optional<int>(stored.toInt());
}
inline void decode(const QVariant &stored, int &value)
{
    value = stored.toInt();
}
template<class Tag>
void decode(const QVariant &stored, Id<Tag> &value)
{
    value = Id<Tag>(stored.toString());
}
template<class E>
requires std::is_enum_v<E>
void decode(const QVariant &stored, E &value)
{
    value = fromWord<E>(stored.toString()).value_or(Words<E>::kList.front().first);
}

/// Each record type has one `describe(visitor, record)` that names its fields; from it come what is stored, what is
/// read back and the list of names. Null fields are left out of a new record.
template<class Record>
Fields fieldsOf(const Record &record)
{
    Fields fields;
    auto visitor = [&fields](const char *name, const auto &value) {
        const QVariant stored = encoded(value);
        if (!stored.isNull()) {
            fields.insert(QString::fromLatin1(name), stored);
        }
    };
    describe(visitor, record);
    return fields;
}

template<class Record>
Record fromFields(const QString &id, const Fields &fields)
{
    Record record;
    record.id = decltype(record.id)(id);
    auto visitor = [&fields](const char *name, auto &value) { decode(fields.value(QString::fromLatin1(name)), value); };
    describe(visitor, record);
    return record;
}

template<class Record>
QStringList fieldNames()
{
    QStringList names;
    auto visitor = [&names](const char *name, const auto &) { names << QString::fromLatin1(name); };
    const Record record;
    describe(visitor, record);
    return names;
}

} // namespace relais::model
