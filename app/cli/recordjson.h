// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/model/fields.h"

#include <QTimeZone>

namespace relais::cli {

/// "2026-11-24T09:04:00+01:00" in the zone of the office; null for a null instant.
inline QJsonValue instantJson(const QDateTime &at, const QTimeZone &zone)
{
    return at.isValid() ? QJsonValue(at.toTimeZone(zone).toString(Qt::ISODate)) : QJsonValue();
}

inline QJsonValue dateJson(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

/// The end of a clock as it is told: a day when it ends with the day, else the instant.
inline QJsonValue dueJson(const QDateTime &due, const QTimeZone &zone)
{
    const QDateTime local = due.toTimeZone(zone);
    const bool wholeDay = local.time() == QTime(23, 59, 59, 999) || local.time() == QTime(0, 0);
    return wholeDay ? dateJson(local.date()) : instantJson(due, zone);
}

inline QJsonValue fieldJson(const QString &text, const QTimeZone &)
{
    return text;
}
inline QJsonValue fieldJson(const QDate &date, const QTimeZone &)
{
    return dateJson(date);
}
inline QJsonValue fieldJson(const QDateTime &at, const QTimeZone &zone)
{
    return instantJson(at, zone);
}
inline QJsonValue fieldJson(const std::optional<int> &number, const QTimeZone &)
{
    return number ? QJsonValue(*number) : QJsonValue();
}
inline QJsonValue fieldJson(int number, const QTimeZone &)
{
    return number;
}
template<class Tag>
QJsonValue fieldJson(const Id<Tag> &id, const QTimeZone &)
{
    return id.text();
}
template<class E>
requires std::is_enum_v<E> QJsonValue fieldJson(E value, const QTimeZone &)
{
    return model::word(value);
}

/// The fields of a record under the names of its describe(): dates ISO 8601, instants with offset, stable words.
template<class Record>
QJsonObject toJson(const Record &record, const QTimeZone &zone)
{
    QJsonObject object{{QString::fromLatin1("id"), record.id.text()}};
    auto visitor = [&](const char *name, const auto &value) {
        object.insert(QString::fromLatin1(name), fieldJson(value, zone));
    };
    describe(visitor, record);
    return object;
}

/// Reads the fields of a record from one JSON object; those `kept` from it stay unknown to the reader, so that
/// finish() names them. Absent fields keep their value.
template<class Record>
class RecordFields
{
public:
    RecordFields(JsonReader &reader, const QJsonObject &object, QStringList kept)
        : m_reader(reader), m_object(object), m_kept(std::move(kept))
    {
    }

    template<class Value>
    void operator()(const char *name, Value &value)
    {
        const QString key = QString::fromLatin1(name);
        if (m_object.contains(key) && !m_kept.contains(key)) {
            read(name, value);
        }
    }

private:
    void read(const char *name, QString &value) { value = m_reader.string(name); }
    void read(const char *name, int &value) { value = m_reader.integer(name); }
    void read(const char *name, std::optional<int> &value) { value = m_reader.integer(name); }
    void read(const char *name, QDate &value)
    {
        value = QDate::fromString(m_reader.string(name), Qt::ISODate);
        if (!value.isValid()) {
            m_reader.fault(name, u"is no date like 2026-11-24"_s);
        }
    }
    void read(const char *name, QDateTime &value)
    {
        value = QDateTime::fromString(m_reader.string(name), Qt::ISODate);
        if (!value.isValid() || value.timeSpec() == Qt::LocalTime) {
            m_reader.fault(name, u"is no instant with its offset like 2026-11-24T09:04:00+01:00"_s);
        }
    }
    template<class Tag>
    void read(const char *, Id<Tag> &) // an id is never taken from outside
    {
    }
    template<class E>
    requires std::is_enum_v<E>
    void read(const char *name, E &value)
    {
        if (const auto known = model::fromWord<E>(m_reader.string(name))) {
            value = *known;
        } else {
            m_reader.fault(name, u"is no known word"_s);
        }
    }

    JsonReader &m_reader;
    const QJsonObject &m_object;
    QStringList m_kept;
};

} // namespace relais::cli
