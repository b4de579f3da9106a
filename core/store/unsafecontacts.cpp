// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unsafecontacts.h"

#include <QSqlQuery>

namespace relais::store {

QList<model::Contact> unsafeContacts(const Reader &reader)
{
    QList<model::Contact> contacts;
    reader.each(u"SELECT channel, value, e164 FROM contacts WHERE ended = 0 AND safe = ?"_s,
                {model::encoded(model::Answer::No)}, [&](const QSqlQuery &row) {
                    model::Contact contact;
                    if (const QVariant channel = row.value(0); !channel.isNull()) {
                        model::decode(channel, contact.channel);
                    }
                    contact.value = row.value(1).toString();
                    contact.e164 = row.value(2).toString();
                    contact.safe = model::Answer::No;
                    contacts << contact;
                });
    return contacts;
}

} // namespace relais::store
