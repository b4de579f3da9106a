// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/authors.h"

#include "core/store/records.h"

namespace relais::work {

Authors::Authors(const Session &session, const store::Reader &reader)
    : m_own(session.vault.office()), m_ownName(session.office.name)
{
    for (const model::User &user : store::allRecords<model::User>(reader)) {
        m_names.insert(user.id.text(), user.name);
    }
    for (const model::Card &card : store::allRecords<model::Card>(reader)) {
        m_offices.insert(model::ownerOf(card.office), card.name);
    }
}

QString Authors::of(const journal::Change &change) const
{
    if (const QString name = m_names.value(change.user); !name.isEmpty()) {
        return name;
    }
    return officeOf(change.sequence == 0 ? change.record : change.user);
}

QString Authors::officeOf(const QString &record) const
{
    const QString office = model::ownerOf(record);
    return office.isEmpty() || office == m_own ? m_ownName : m_offices.value(office, office);
}

} // namespace relais::work
