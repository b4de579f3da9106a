// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canonicaljson.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace relais::exchange {

/// A form that matches whole texts only.
inline QRegularExpression form(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// Reads the fields of a canonical object whose forms are fixed. Every field asked for must be there; the first fault
/// is noted with its path ("ack.gaps[2]") and shared by the objects inside, so that a reader asks once, at the end.
class JsonFields
{
public:
    /// @param path of the object with its dot, empty for the whole @param fault outlives this
    JsonFields(QJsonObject object, QString path, QString &fault);

    qint64 number(const char *field, qint64 least, qint64 most = kLargestInteger);
    /// @param form see form()
    QString text(const char *field, const QRegularExpression &form);
    QString text(const char *field, bool (*isOfForm)(QStringView));
    /// Lower-case hexadecimal digits. @param bytes how many they stand for
    QByteArray hash(const char *field, qsizetype bytes);
    /// A text that people read: at most so many UTF-16 units, no control character and none that turns the direction of
    /// writing, with which one name can be made to look like another.
    QString spoken(const char *field, qsizetype most);
    JsonFields object(const char *field);
    /// Of objects, each with its path. @param most elements
    QList<JsonFields> objects(const char *field, qsizetype most);
    QStringList texts(const char *field, const QRegularExpression &form, qsizetype most);
    QList<qint64> numbers(const char *field, qint64 least, qsizetype most);

    [[nodiscard]] bool has(const char *field) const;
    void fault(const char *field);
    /// What nobody asked for.
    [[nodiscard]] QJsonObject rest() const;
    /// Notes the first field that nobody asked for.
    void refuseRest();

private:
    QJsonValue take(const char *field, QJsonValue::Type type);
    void note(const QString &what);

    QJsonObject m_object;
    QString m_path;
    QString *m_fault;
    QSet<QString> m_seen;
};

} // namespace relais::exchange
