// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audittrail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

#include <sodium.h>

#include <algorithm>

namespace relais::store {

namespace {

const QString kKey = u"audit.key"_s;
const QString kHead = u"audit.head"_s;

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

QByteArray keyedHash(const QByteArray &key, const QByteArray &text)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()), bytesOf(text),
                       static_cast<unsigned long long>(text.size()), bytesOf(key), static_cast<size_t>(key.size()));
    return hash;
}

/// What the chain knows of a typed reason. Without the salt it tells nothing, so that an erased case takes both away
/// and the chain still holds.
QByteArray markOf(const QByteArray &salt, const QString &reason)
{
    return reason.isEmpty() ? QByteArray() : keyedHash(salt, reason.toUtf8());
}

/// The place is part of what is hashed: two entries cannot change places.
QByteArray hashOf(const QByteArray &key, const AuditLine &line, const QByteArray &mark, const QByteArray &previous)
{
    const QJsonArray parts{QString::number(line.seq),
                           QString::number(line.at.toMSecsSinceEpoch()),
                           line.user.text(),
                           line.act,
                           line.caseId.text(),
                           line.detail,
                           QString::fromLatin1(mark.toHex()),
                           QString::fromLatin1(previous.toHex())};
    return keyedHash(key, QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

struct Head {
    qint64 seq = 0;
    QByteArray hash;
};

QString textOf(const QByteArray &key, const Head &head)
{
    const QString chain = QString::number(head.seq) + u' ' + QString::fromLatin1(head.hash.toHex());
    return chain + u' ' + QString::fromLatin1(keyedHash(key, chain.toUtf8()).toHex());
}

QString meta(const Reader &reader, const QString &name)
{
    return reader.one(u"SELECT value FROM meta WHERE key = ?"_s, {name}).toString();
}

QByteArray keyOf(const Reader &reader)
{
    return QByteArray::fromHex(meta(reader, kKey).toLatin1());
}

Head headOf(const QString &text)
{
    return {text.section(u' ', 0, 0).toLongLong(), QByteArray::fromHex(text.section(u' ', 1, 1).toLatin1())};
}

void setMeta(Tx &tx, const QString &name, const QString &value)
{
    tx.run(u"INSERT INTO main.meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
           {name, value});
}

constexpr auto kColumns = "SELECT seq, at, user, act, case_id, detail, reason, hash, salt, mark FROM ";

AuditLine lineFrom(const QSqlQuery &row)
{
    AuditLine line;
    line.seq = row.value(0).toLongLong();
    line.at = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC);
    line.user = model::UserId(row.value(2).toString());
    line.act = row.value(3).toString();
    line.caseId = model::CaseId(row.value(4).toString());
    line.detail = row.value(5).toString();
    line.reason = row.value(6).toString();
    return line;
}

} // namespace

void appendAudit(Tx &tx, const AuditLine &given)
{
    QByteArray key = keyOf(tx);
    if (key.isEmpty()) {
        key = QByteArray(crypto_generichash_KEYBYTES, Qt::Uninitialized);
        randombytes_buf(key.data(), static_cast<size_t>(key.size()));
        setMeta(tx, kKey, QString::fromLatin1(key.toHex()));
    }
    const Head before = headOf(meta(tx, kHead));
    AuditLine line = given;
    line.seq = before.seq + 1;
    QByteArray salt;
    if (!line.reason.isEmpty()) {
        salt = QByteArray(crypto_generichash_KEYBYTES, Qt::Uninitialized);
        randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    }
    const QByteArray mark = markOf(salt, line.reason);
    const Head head{line.seq, hashOf(key, line, mark, before.hash)};
    tx.run(u"INSERT INTO main.audit (seq, at, user, act, case_id, detail, reason, hash, salt, mark)"
           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
           {line.seq, line.at.toMSecsSinceEpoch(), line.user.text(), line.act, model::encoded(line.caseId),
            model::encoded(line.detail), model::encoded(line.reason), head.hash,
            salt.isEmpty() ? QVariant() : QVariant(salt), mark.isEmpty() ? QVariant() : QVariant(mark)});
    setMeta(tx, kHead, textOf(key, head));
}

void forgetReasons(Tx &tx, const model::CaseId &caseId)
{
    tx.run(u"UPDATE main.audit SET reason = NULL, salt = NULL WHERE case_id = ?"_s, {caseId.text()});
}

QList<AuditLine> auditSince(const Reader &reader, const QDateTime &since)
{
    QList<AuditLine> lines;
    QDateTime latest;
    reader.each(QLatin1String(kColumns) + u"audit ORDER BY seq"_s, {}, [&](const QSqlQuery &row) {
        AuditLine line = lineFrom(row);
        line.wentBack = latest.isValid() && line.at < latest;
        latest = qMax(latest, line.at);
        if (!since.isValid() || line.at >= since) {
            lines << line;
        }
    });
    std::reverse(lines.begin(), lines.end());
    return lines;
}

QDateTime lastAudit(const Reader &reader, const model::UserId &user, const QString &act, const model::CaseId &caseId)
{
    QDateTime at;
    model::decode(
        reader.one(u"SELECT at FROM audit WHERE user = ? AND act = ? AND case_id IS ? ORDER BY seq DESC LIMIT 1"_s,
                   {user.text(), act, model::encoded(caseId)}),
        at);
    return at;
}

QDateTime latestAudit(const Reader &reader)
{
    QDateTime at;
    model::decode(reader.one(u"SELECT max(at) FROM main.audit"_s), at);
    return at;
}

QStringList auditDetails(const Reader &reader, const model::UserId &user, const QString &act,
                         const model::CaseId &caseId, const QDateTime &since)
{
    QStringList details;
    reader.each(u"SELECT detail FROM audit WHERE user = ? AND act = ? AND case_id IS ? AND at >= ?"_s,
                {user.text(), act, model::encoded(caseId), since.toMSecsSinceEpoch()},
                [&](const QSqlQuery &row) { details << row.value(0).toString(); });
    return details;
}

AuditFinding verifyAudit(const Reader &reader)
{
    const QByteArray key = keyOf(reader);
    AuditFinding finding;
    Head last;
    reader.each(QLatin1String(kColumns) + u"main.audit ORDER BY seq"_s, {}, [&](const QSqlQuery &row) {
        const AuditLine line = lineFrom(row);
        const QByteArray hash = row.value(7).toByteArray();
        const QByteArray mark = row.value(9).toByteArray();
        const bool isReason = line.reason.isEmpty() || markOf(row.value(8).toByteArray(), line.reason) == mark;
        if (finding.damage == AuditDamage::None && line.seq != last.seq + 1) {
            finding = {AuditDamage::Missing, last.seq + 1};
        } else if (finding.damage == AuditDamage::None && (!isReason || hashOf(key, line, mark, last.hash) != hash)) {
            finding = {AuditDamage::Changed, line.seq};
        }
        last = {line.seq, hash};
    });
    if (finding.damage != AuditDamage::None) {
        return finding;
    }
    const QString text = meta(reader, kHead);
    const Head head = headOf(text);
    if (text.isEmpty() && key.isEmpty() && last.seq == 0) {
        return {}; // nothing was ever traced
    }
    if (text != textOf(key, head)) {
        return {AuditDamage::Head, last.seq + 1};
    }
    if (head.seq > last.seq) {
        return {AuditDamage::Cut, last.seq + 1};
    }
    return head.seq == last.seq && head.hash == last.hash ? AuditFinding() : AuditFinding{AuditDamage::Head, last.seq};
}

} // namespace relais::store
