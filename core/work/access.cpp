// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/access.h"

#include "core/base/text.h"
#include "core/store/audittrail.h"
#include "core/work/audit.h"

#include <algorithm>

namespace relais::work::access {

namespace {

/// Groups of the vault itself, of no case.
bool isOfVault(const QString &group)
{
    return group == u"trace"_s || group == u"settings"_s;
}

QStringList openedGroups(const Session &session, const model::CaseId &id)
{
    const QDateTime now = session.clock.now();
    const auto details = session.vault.read([&](const store::Reader &reader) -> Result<QStringList> {
        const QDateTime last = store::lastAudit(reader, session.user.id, QLatin1String(audit::kReasoned), id);
        return last.isValid() && last <= now // a clock set back opens nothing for longer
                   ? store::auditDetails(reader, session.user.id, QLatin1String(audit::kReasoned), id,
                                         now.addSecs(-60 * kOpenMinutes))
                   : QStringList();
    });
    return details.value_or(QStringList());
}

} // namespace

Right right(const Session &session, const QString &group, Outlet outlet)
{
    return model::shippedRights().of(session.user.role, outlet, group);
}

bool seesCases(const Session &session)
{
    return right(session, u"coordination"_s, Outlet::Screen) == Right::Yes;
}

bool mayDo(const Session &session, const QString &verb)
{
    return model::shippedRights().mayDo(session.user.role, verb);
}

bool isOwnMeasure(const QString &partner, const model::Someone &who)
{
    const QString whose = folded(partner);
    return !whose.isEmpty() && (whose == folded(who.office) || whose == folded(who.name));
}

QList<model::FieldGroup> withheld(const Session &session, Outlet outlet)
{
    QList<model::FieldGroup> groups;
    for (const model::FieldGroup &group : model::shippedRights().groups()) {
        if (!isOfVault(group.code) && right(session, group.code, outlet) != Right::Yes) {
            groups << group;
        }
    }
    return groups;
}

Result<void> openWithReason(const Session &session, const model::CaseId &id, const QString &group,
                            const QString &reason)
{
    const Result<QString> why = audit::reasonFrom(reason);
    if (!why) {
        return why.error();
    }
    if (right(session, group, Outlet::Screen) != Right::Reason) {
        return Error{ErrorCode::Refused, u"no reason opens "_s + group};
    }
    if (const auto known = wholeCase(session, id); !known) {
        return known.error();
    }
    return audit::note(session, {audit::kReasoned, id, group, *why});
}

Gate::Gate(const Session &session, Outlet outlet, const model::CaseId &id)
    : m_session(session), m_outlet(outlet), m_isWhole(withheld(session, outlet).isEmpty())
{
    if (!m_isWhole && outlet == Outlet::Screen && !id.isEmpty()) {
        m_opened = openedGroups(session, id);
    }
}

bool Gate::shows(const QString &field) const
{
    const model::Rights &rights = model::shippedRights();
    const model::FieldGroup *group = rights.groupOf(field);
    if (group == nullptr) {
        return false;
    }
    const Right right = rights.of(m_session.user.role, m_outlet, group->code);
    return right == Right::Yes || (right == Right::Reason && m_opened.contains(group->code));
}

bool Gate::showsMeasure(const QString &partner) const
{
    return shows(isOwnMeasure(partner, {m_session.user.name, m_session.office.name}) ? u"measure"_s
                                                                                     : u"other_measures"_s);
}

} // namespace relais::work::access
