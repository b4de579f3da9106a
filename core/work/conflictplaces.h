// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader.h"
#include "core/work/session.h"

#include <QHash>

namespace relais::work {

/// At which post of the office something was written.
enum class Place { Here, OtherPost };

/// Posts by the nodes of their clocks: as their bundles told them.
class Posts
{
public:
    /// @throws store::SqlFailure
    Posts(const Session &session, const store::Reader &reader);
    /// @param stamp of a change
    [[nodiscard]] Place placeOf(const QString &stamp) const;
    /// As the card of the post says; empty for this post, and for one whose bundles came through another.
    [[nodiscard]] QString nameOf(const QString &stamp) const;

private:
    QString m_own;
    QHash<QString, QString> m_names;
};

} // namespace relais::work
