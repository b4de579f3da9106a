// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sharing.h"
#include "core/model/user.h"

#include <QHash>

namespace relais::model {

/// The ways by which something of a case reaches somebody.
enum class Outlet { Screen, Search, Print, Export, Bundle, Statistics, Log };

/// Reason = once the person has typed why, for a while, leaving a trace.
enum class Right { No, Reason, Yes };

/// Who may see what by which way, and who may do what: resources/rights/rights.json, as data (domain notes 1.7). The
/// groups of fields are those of sharing, and a few of the office's own, which are read first.
class Rights
{
public:
    /// Strict reading. DataDamaged names the path: a role, a way or a group that is missing or unknown, a group told
    /// twice, anything for a log. Nothing is allowed by default.
    static Result<Rights> read(const QByteArray &json, const QList<FieldGroup> &shared);

    [[nodiscard]] const QList<FieldGroup> &groups() const { return m_groups; }
    /// Null for a field that nobody has judged.
    [[nodiscard]] const FieldGroup *groupOf(const QString &field) const;
    /// @param group its code; No for an unknown one
    [[nodiscard]] Right of(Role role, Outlet outlet, const QString &group) const;
    /// The same of a field, "case.commune", "note.words"; No for a field of no group.
    [[nodiscard]] Right ofField(Role role, Outlet outlet, const QString &field) const;
    /// Whether a role may do this, "measure.set"; not when no entry names it.
    [[nodiscard]] bool mayDo(Role role, const QString &verb) const;

private:
    struct Entry {
        QStringList verbs;
        QHash<QString, Right> rights; ///< by "screen/address"
    };
    Result<void> readRole(const QJsonValue &value, const QString &path);

    QList<FieldGroup> m_groups; ///< the office's own first
    QHash<QString, QString> m_groupOfField;
    QHash<QString, Entry> m_roles;
};

/// The table that is shipped, compiled into the program: no file on the disk and nothing in a vault can widen it.
const Rights &shippedRights();

template<>
struct Words<Outlet> {
    static constexpr std::array kList = {
        std::pair{Outlet::Screen, "screen"}, std::pair{Outlet::Search, "search"},
        std::pair{Outlet::Print, "print"},   std::pair{Outlet::Export, "export"},
        std::pair{Outlet::Bundle, "bundle"}, std::pair{Outlet::Statistics, "statistics"},
        std::pair{Outlet::Log, "log"}};
};
template<>
struct Words<Right> {
    static constexpr std::array kList = {std::pair{Right::No, "no"}, std::pair{Right::Reason, "reason"},
                                         std::pair{Right::Yes, "yes"}};
};

} // namespace relais::model
