// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace relais {

/// Strict reading of one JSON object. The readers answer the value, or a default after noting the first fault;
/// `finish()` says that fault, or names a field nobody asked for. Every detail carries the path ("measures[3].code").
class JsonReader
{
public:
    JsonReader(QJsonObject object, QString path);

    enum class Presence { Required, Optional };
    QString string(const char *field, Presence presence = Presence::Required);
    int integer(const char *field, Presence presence = Presence::Required);
    bool boolean(const char *field, Presence presence = Presence::Optional);
    QStringList strings(const char *field, Presence presence = Presence::Optional);
    QJsonArray array(const char *field, Presence presence = Presence::Required);
    QJsonObject object(const char *field, Presence presence = Presence::Required);

    /// Notes a fault found by the caller in a value it has read.
    void fault(const char *field, const QString &why);
    [[nodiscard]] Result<void> finish() const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QJsonValue take(const char *field, Presence presence, QJsonValue::Type type);

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_seen;
    QString m_fault;
};

/// Parses a whole document that must be one object. @param name of the file, for the detail
Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &name);

} // namespace relais
