// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ownkeys.h"

#include <QSqlQuery>

namespace relais::store {

namespace {

/// The driver makes a new array at each call: it is the only copy, and take() wipes it.
SecretBytes secretOf(const QSqlQuery &row, int column)
{
    QByteArray bytes = row.value(column).toByteArray();
    return SecretBytes::take(bytes);
}

/// Shared with the locked memory, which outlives the statement: no copy on the heap.
QByteArray shared(const SecretBytes &secret)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(secret.data()),
                                   static_cast<qsizetype>(secret.size()));
}

} // namespace

std::vector<OwnKey> ownKeys(const Reader &reader)
{
    std::vector<OwnKey> keys;
    reader.each(u"SELECT number, age_secret, age, sign_secret, key_id, minisign, card, issued_at, replaced_at"
                " FROM own_keys ORDER BY number DESC"_s,
                {}, [&keys](const QSqlQuery &row) {
                    OwnKey key;
                    key.number = row.value(0).toInt();
                    key.ageSecret = secretOf(row, 1);
                    key.age = row.value(2).toString();
                    key.signSecret = secretOf(row, 3);
                    key.keyId = row.value(4).toString();
                    key.minisign = row.value(5).toString();
                    key.card = row.value(6).toString();
                    model::decode(row.value(7), key.issuedAt);
                    model::decode(row.value(8), key.replacedAt);
                    keys.push_back(std::move(key));
                });
    return keys;
}

QString ownCardFile(const Reader &reader)
{
    return reader.one(u"SELECT card FROM own_keys ORDER BY number DESC LIMIT 1"_s).toString();
}

void addOwnKey(Tx &tx, const OwnKey &key)
{
    const QVariant now = model::encoded(key.issuedAt);
    tx.run(u"UPDATE main.own_keys SET replaced_at = ? WHERE replaced_at IS NULL"_s, {now});
    tx.run(
        u"INSERT INTO main.own_keys (number, age_secret, age, sign_secret, key_id, minisign, card, issued_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {key.number, shared(key.ageSecret), key.age, shared(key.signSecret), key.keyId, key.minisign, key.card, now});
}

void saveOwnCard(Tx &tx, int number, const QString &card)
{
    tx.run(u"UPDATE main.own_keys SET card = ? WHERE number = ?"_s, {card, number});
}

void dropOwnKeys(Tx &tx, const QDateTime &replacedBefore)
{
    tx.run(u"DELETE FROM main.own_keys WHERE replaced_at < ?"_s, {model::encoded(replacedBefore)});
}

} // namespace relais::store
