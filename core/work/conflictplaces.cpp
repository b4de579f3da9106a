// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/conflictplaces.h"

#include "core/journal/stamp.h"
#include "core/store/channels.h"
#include "core/store/records.h"

namespace relais::work {

Posts::Posts(const Session &session, const store::Reader &reader) : m_own(session.vault.node())
{
    for (const model::Card &card : store::allRecords<model::Card>(reader)) {
        if (model::ownerOf(card.office) != session.vault.office()) {
            continue;
        }
        if (const QString node = store::inChannel(reader, card.office).node; !node.isEmpty()) {
            m_names.insert(node, card.name); // the newest of its cards
        }
    }
}

Place Posts::placeOf(const QString &stamp) const
{
    return journal::nodeOf(stamp) == m_own ? Place::Here : Place::OtherPost;
}

QString Posts::nameOf(const QString &stamp) const
{
    return m_names.value(journal::nodeOf(stamp));
}

} // namespace relais::work
