// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/change.h"
#include "core/store/reader.h"
#include "core/work/session.h"

#include <QHash>

namespace relais::work {

/// Who wrote a change: the person, else the office, by the name on its card, else by its 8 characters.
class Authors
{
public:
    /// @throws store::SqlFailure
    Authors(const Session &session, const store::Reader &reader);
    [[nodiscard]] QString of(const journal::Change &change) const;
    /// The office that answers for a record.
    [[nodiscard]] QString officeOf(const QString &record) const;

private:
    QString m_own;
    QString m_ownName;
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_offices;
};

} // namespace relais::work
