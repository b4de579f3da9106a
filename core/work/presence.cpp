// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/presence.h"

#include "core/work/access.h"

#include <QCoreApplication>

namespace relais::work::presence {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(relais::work::Presence)
};

Result<store::UnsyncedCases> read(const Session &session, const model::CaseId &only)
{
    if (!access::seesCases(session)) {
        return store::UnsyncedCases();
    }
    const store::Vault &vault = session.vault;
    return vault.read([&](const store::Reader &reader) -> Result<store::UnsyncedCases> {
        return store::unsyncedCases(reader, vault.office(), vault.address(), only);
    });
}

} // namespace

Result<store::UnsyncedCases> unsynced(const Session &session)
{
    return read(session, {});
}

Result<store::UnsyncedWork> unsyncedIn(const Session &session, const model::CaseId &id)
{
    const auto cases = id.isEmpty() ? Result<store::UnsyncedCases>(store::UnsyncedCases()) : read(session, id);
    return cases ? Result<store::UnsyncedWork>(cases->value(id)) : Result<store::UnsyncedWork>(cases.error());
}

QString words(const store::UnsyncedWork &work)
{
    QStringList parts;
    if (work.kept > 0) {
        parts << Words::tr("%n entry(ies) of this post not gone yet", nullptr, work.kept);
    }
    if (work.underway > 0) {
        parts << Words::tr("%n entry(ies) of this post gone, no receipt yet", nullptr, work.underway);
    }
    return parts.join(u", "_s);
}

} // namespace relais::work::presence
