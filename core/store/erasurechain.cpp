// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasurechain.h"

#include "core/journal/canonical.h"
#include "core/store/records.h"

#include <QSqlQuery>

namespace relais::store {

namespace {

/// One hash over every blanked line as it stands; empty when there is none.
QString anchorOf(const Reader &reader)
{
    QByteArray all;
    reader.each(u"SELECT node, node_seq, stamp, user, act, type, record, kind, field, new, basis, erasure, hex(hash)"
                " FROM main.journal WHERE erasure IS NOT NULL ORDER BY seq"_s,
                {}, [&](const QSqlQuery &row) {
                    for (int column = 0; column <= 12; ++column) {
                        const QByteArray text = row.value(column).toString().toUtf8();
                        all +=
                            QByteArray::number(text.size()) + ':' + text; // its length first: no two lists read alike
                    }
                });
    return all.isEmpty() ? QString() : QString::fromLatin1(journal::hashOf(all).toHex());
}

QString anchorName(const Reader &reader)
{
    return kErasureAnchor + reader.one(u"SELECT value FROM meta WHERE key = 'node'"_s).toString();
}

/// The anchor as the journal, not the table of settings, has it: the journal is what the chain covers.
QString writtenAnchor(const Reader &reader)
{
    QString written;
    reader.each(u"SELECT kind, new FROM main.journal WHERE record = ? AND type = 'setting' ORDER BY seq DESC LIMIT 1"_s,
                {anchorName(reader)}, [&](const QSqlQuery &row) {
                    const QVariant value = journal::fromJsonText(row.value(1).toString());
                    written = row.value(0).toString() == u"create"_s ? value.toMap().value(u"value"_s).toString()
                                                                     : value.toString();
                });
    return written;
}

QByteArray recomputed(const QSqlQuery &row, const QByteArray &previous)
{
    journal::Change change;
    change.stamp = row.value(2).toString();
    change.sequence = row.value(1).toLongLong();
    change.user = row.value(3).toString();
    change.type = model::fromWord<model::RecordType>(row.value(4).toString()).value_or(model::RecordType::Case);
    change.record = row.value(5).toString();
    change.kind = model::fromWord<journal::ChangeKind>(row.value(6).toString()).value_or(journal::ChangeKind::Set);
    change.field = row.value(7).toString();
    change.basis = row.value(9).toString();
    change.previous = previous;
    const QVariant value = row.value(8);
    return journal::hashOf(
        journal::canonicalBytes(change, value.isNull() ? QByteArray("null") : value.toString().toUtf8()));
}

} // namespace

void anchorErasures(Tx &tx)
{
    model::VaultSetting anchor;
    anchor.id = decltype(anchor.id)(anchorName(tx));
    anchor.value = anchorOf(tx);
    save(tx, anchor);
}

Result<void> verifyChain(const Reader &reader)
{
    qint64 broken = -1;
    // The line before stands here, or, of a node whose lines came with gaps, what it was said to be.
    reader.each(u"SELECT j.node, j.node_seq, j.stamp, j.user, j.type, j.record, j.kind, j.field, j.new, j.basis,"
                " j.erasure, j.hash, j.seq, j.previous, b.hash FROM main.journal AS j LEFT JOIN main.journal AS b"
                " ON b.node = j.node AND b.node_seq = j.node_seq - 1 AND b.node_seq > 0 ORDER BY j.seq"_s,
                {}, [&](const QSqlQuery &row) {
                    if (broken >= 0) {
                        return;
                    }
                    const bool hasBoth = !row.value(13).isNull() && !row.value(14).isNull();
                    const QByteArray previous = row.value(row.value(14).isNull() ? 13 : 14).toByteArray();
                    if ((hasBoth && row.value(13).toByteArray() != previous) ||
                        (row.value(10).isNull() && recomputed(row, previous) != row.value(11).toByteArray())) {
                        broken = row.value(12).toLongLong();
                    }
                });
    if (broken >= 0) {
        return Error{ErrorCode::VaultDamaged, u"journal: line %1 does not follow from the line before"_s.arg(broken)};
    }
    if (anchorOf(reader) != writtenAnchor(reader)) {
        return Error{ErrorCode::VaultDamaged, u"journal: erased lines differ from their anchor"_s};
    }
    return {};
}

} // namespace relais::store
