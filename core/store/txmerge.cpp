// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/txmerge.h"

#include "core/store/erasuretravel.h"
#include "core/store/provenance.h"

#include <QSqlQuery>

namespace relais::store {

using journal::Change;
using journal::ChangeKind;
using model::RecordType;

namespace {

const QVariant kElsewhere = u"elsewhere"_s; ///< the erasure that purged a value before its change came here

/// The value as the journal stores it; null for none.
QVariant jsonOf(const Change &change)
{
    return model::encoded(journal::toJsonText(change.kind == ChangeKind::Create ? QVariant(change.fields) : change.to));
}

/// Every column of a type by name: one statement for all records of it, prepared once.
QString insertionOf(RecordType type)
{
    static QHash<RecordType, QString> kept;
    QString &sql = kept[type];
    if (sql.isEmpty()) {
        const QStringList &fields = model::fieldsOfType(type);
        sql = u"INSERT INTO main.%1 (id, %2) VALUES (?%3) ON CONFLICT (id) DO NOTHING"_s.arg(
            model::tableOf(type), fields.join(u", "_s), QString(u", ?"_s).repeated(fields.size()));
    }
    return sql;
}

bool isLink(const QString &field)
{
    return field == u"case_id"_s;
}

void checkWords(const Change &change)
{
    const QStringList &known = model::fieldsOfType(change.type);
    const bool isKnown = change.kind == ChangeKind::Set
                             ? known.contains(change.field)
                             : std::all_of(change.fields.keyBegin(), change.fields.keyEnd(),
                                           [&](const QString &f) { return known.contains(f); });
    if (!isKnown) {
        throw SqlFailure{{ErrorCode::InvalidInput, u"a field is not known in "_s + model::word(change.type)}};
    }
}

} // namespace

Tx::Meeting &Tx::meeting()
{
    if (!m_meeting) {
        m_meeting = std::make_unique<Meeting>(*this);
    }
    return *m_meeting;
}

Tx::Merged Tx::merge(const Change &change)
{
    return meeting().take(change);
}

Tx::Merged Tx::Meeting::take(const Change &change)
{
    checkWords(change);
    if (isRefused(change)) {
        return Merged::Erased;
    }
    const QByteArray hash = change.purged.isEmpty() ? journal::hashOf(change) : change.purged;
    if (const std::optional<Merged> before = metBefore(change, hash)) {
        return *before;
    }
    m_tx.writeAct();
    const Merged merged = enter(change, hash, m_tx.m_actId);
    if (merged == Merged::Applied && isErasureTold(change)) {
        eraseAsTold(m_tx, change);
        m_cases.clear();
        m_hasErased = true;
    }
    return merged;
}

void Tx::Meeting::replay(Change change)
{
    checkWords(change);
    if (change.sequence > 0) {
        const QVariant before =
            m_tx.one(u"SELECT hash FROM main.journal WHERE node = ? AND node_seq = ? AND node_seq > 0"_s,
                     {journal::nodeOf(change.stamp), change.sequence - 1});
        change.previous = before.isNull() ? change.previous : before.toByteArray();
    }
    change.purged.clear(); // chained anew, it holds by itself
    const QByteArray hash = journal::hashOf(change);
    enter(change, hash, change.act);
    if (journal::nodeOf(change.stamp) == m_tx.m_stamps.node()) {
        m_tx.m_head = {change.sequence, hash};
    }
}

bool Tx::Meeting::isRefused(const Change &change)
{
    if (!m_hasErased) {
        m_hasErased = m_tx.one(u"SELECT EXISTS (SELECT 1 FROM main.erased)"_s).toBool();
    }
    if (!*m_hasErased || !isErased(m_tx, change)) {
        return false;
    }
    m_cases.remove(change.record);
    eraseWithIts(m_tx, change);
    return true;
}

std::optional<Tx::Merged> Tx::Meeting::metBefore(const Change &change, const QByteArray &hash)
{
    if (change.sequence == 0) {
        return metAlone(change, hash);
    }
    const QString node = journal::nodeOf(change.stamp);
    if (node == m_tx.m_stamps.node()) { // our own line comes back; one that we never wrote was made by a twin
        return change.sequence > m_tx.m_head.sequence ? Merged::Forked : metInside(change, hash);
    }
    const Tail &tail = tailOf(node);
    if (change.sequence <= tail.sequence) {
        return metInside(change, hash);
    }
    const bool isNext = tail.sequence > 0 && change.sequence == tail.sequence + 1;
    const bool follows = change.stamp > tail.stamp && (!isNext || change.previous == tail.hash);
    return follows ? std::nullopt : std::optional(Merged::Forked);
}

/// A field that a partner sent, which has no number.
std::optional<Tx::Merged> Tx::Meeting::metAlone(const Change &change, const QByteArray &hash) const
{
    std::optional<Merged> met;
    m_tx.each(u"SELECT kind, hash, new -> ('$.' || ?3) FROM main.journal"
              " WHERE stamp = ?1 AND record = ?2 AND ifnull(field, '') IN (?3, '')"_s,
              {change.stamp, change.record, change.kind == ChangeKind::Set ? change.field : u""_s},
              [&](const QSqlQuery &row) {
                  if (row.value(0).toString() != u"create"_s) {
                      met = row.value(1).toByteArray() == hash ? Merged::Known : Merged::Forked;
                  } else if (!row.value(2).isNull()) { // the same value, named where its record was made
                      const QString json = jsonOf(change).toString();
                      met = row.value(2).toString() == (json.isEmpty() ? u"null"_s : json) ? Merged::Known
                                                                                           : Merged::Forked;
                  }
              });
    return met;
}

/// A line of a node of which later ones are here: its place, and its neighbours where there are any.
std::optional<Tx::Merged> Tx::Meeting::metInside(const Change &change, const QByteArray &hash) const
{
    std::optional<Merged> met;
    bool fits = true;
    m_tx.each(u"SELECT node_seq, stamp, hash, previous FROM main.journal"
              " WHERE node = ? AND node_seq BETWEEN ? AND ? AND node_seq > 0"_s,
              {journal::nodeOf(change.stamp), change.sequence - 1, change.sequence + 1}, [&](const QSqlQuery &row) {
                  const qint64 sequence = row.value(0).toLongLong();
                  const QString stamp = row.value(1).toString();
                  if (sequence == change.sequence) {
                      met = row.value(2).toByteArray() == hash ? Merged::Known : Merged::Forked;
                  } else if (sequence < change.sequence) {
                      fits = fits && stamp < change.stamp && row.value(2).toByteArray() == change.previous;
                  } else {
                      fits =
                          fits && stamp > change.stamp && (row.value(3).isNull() || row.value(3).toByteArray() == hash);
                  }
              });
    if (met) {
        return met;
    }
    // Only by a line with a number: a partner's bears the stamp that its sender likes to write.
    const bool isTaken = m_tx.one(u"SELECT EXISTS (SELECT 1 FROM main.journal WHERE stamp = ?1 AND (node_seq > 0"
                                  " OR (record = ?2 AND ifnull(field, '') = ?3)))"_s,
                                  {change.stamp, change.record, change.field.isNull() ? u""_s : change.field})
                             .toBool();
    return fits && !isTaken ? std::nullopt : std::optional(Merged::Forked);
}

Tx::Meeting::Tail &Tx::Meeting::tailOf(const QString &node)
{
    const auto known = m_tails.find(node);
    if (known != m_tails.end()) {
        return *known;
    }
    Tail tail;
    m_tx.each(u"SELECT node_seq, hash, stamp FROM main.journal WHERE node = ? AND node_seq > 0"
              " ORDER BY node_seq DESC LIMIT 1"_s,
              {node}, [&](const QSqlQuery &row) {
                  tail = {row.value(0).toLongLong(), row.value(1).toByteArray(), row.value(2).toString()};
              });
    return *m_tails.insert(node, tail);
}

Tx::Merged Tx::Meeting::enter(const Change &change, const QByteArray &hash, const QString &act)
{
    Effect effect;
    switch (change.kind) {
    case ChangeKind::Create: create(change, effect); break;
    case ChangeKind::Set: set(change, effect); break;
    case ChangeKind::End:
    case ChangeKind::Restore: end(change, effect); break;
    }
    note(change, effect);
    writeLine(change, hash, act, effect);
    for (const QString &field : std::as_const(effect.disputed)) {
        derive(change, field);
    }
    m_tx.m_stamps.witness(change.stamp);
    if (change.sequence > 0) {
        Tail &tail = tailOf(journal::nodeOf(change.stamp));
        if (change.sequence >= tail.sequence) {
            tail = {change.sequence, hash, change.stamp};
        }
    }
    return effect.isApplied ? Merged::Applied : Merged::Older;
}

void Tx::Meeting::create(const Change &change, Effect &effect)
{
    QVariantList values{change.record};
    const QStringList &fields = model::fieldsOfType(change.type);
    values.reserve(fields.size() + 1);
    for (const QString &field : fields) {
        values << change.fields.value(field);
    }
    if (m_tx.run(insertionOf(change.type), values) > 0) {
        effect.isApplied = true;
        return;
    }
    // What was set or ended came before it; or another post made the same setting.
    effect.isLate = true;
    effect.isApplied = change.fields.isEmpty();
    for (auto field = change.fields.cbegin(); field != change.fields.cend(); ++field) {
        const Standing standing = standingOf(change.record, field.key());
        if (standing.stamp < change.stamp) {
            write(change, field.key(), *field);
            effect.isApplied = true;
        }
        if (!standing.stamp.isEmpty()) {
            effect.disputed << field.key();
        }
    }
}

void Tx::Meeting::set(const Change &change, Effect &effect)
{
    const Standing standing = standingOf(change.record, change.field);
    effect.isApplied = standing.stamp < change.stamp;
    if (effect.isApplied) {
        write(change, change.field, change.to);
        effect.old = standing.json;
        effect.isLate = isLink(change.field);
        if (effect.isLate && !standing.stamp.isEmpty()) { // the case that loses the record
            const QString former = journal::fromJsonText(standing.json.toString()).toString();
            if (!former.isEmpty()) {
                m_tx.touch(model::CaseId(former));
            }
        }
    }
    const bool isFirst = standing.stamp.isEmpty();
    const bool hasSeenAll = effect.isApplied && change.basis == standing.stamp;
    if (!isFirst && (!hasSeenAll || hasConflicts())) {
        effect.disputed << change.field;
    }
}

void Tx::Meeting::end(const Change &change, Effect &effect)
{
    const QString last = m_tx.one(u"SELECT max(stamp) FROM main.journal WHERE record = ? AND field IS NULL"
                                  " AND kind IN ('end', 'restore')"_s,
                                  {change.record})
                             .toString();
    effect.isApplied = last < change.stamp;
    if (effect.isApplied) {
        write(change, u"ended"_s, change.kind == ChangeKind::End ? 1 : 0);
    }
}

/// Into the row of the record, which is made bare when its Create has not come yet.
void Tx::Meeting::write(const Change &change, const QString &field, const QVariant &value)
{
    const QString table = u"main."_s + model::tableOf(change.type);
    if (m_tx.run(u"UPDATE "_s + table + u" SET "_s + field + u" = ? WHERE id = ?"_s, {value, change.record}) == 0) {
        m_tx.run(u"INSERT INTO "_s + table + u" (id, "_s + field + u") VALUES (?, ?)"_s, {change.record, value});
    }
}

Tx::Meeting::Standing Tx::Meeting::standingOf(const QString &record, const QString &field) const
{
    Standing standing;
    m_tx.each(u"SELECT stamp, new FROM (SELECT stamp, new FROM main.journal WHERE record = ?1 AND field = ?2"
              " ORDER BY stamp DESC LIMIT 1) UNION ALL"
              " SELECT stamp, new -> ('$.' || ?2) FROM main.journal WHERE record = ?1 AND field IS NULL"
              " AND kind = 'create' AND new -> ('$.' || ?2) IS NOT NULL"_s,
              {record, field}, [&](const QSqlQuery &row) {
                  QString stamp = row.value(0).toString();
                  if (stamp > standing.stamp) {
                      standing = {std::move(stamp), row.value(1)};
                  }
              });
    return standing;
}

/// What was touched, so that derived rows follow and open pages reload.
void Tx::Meeting::note(const Change &change, Effect &effect)
{
    m_tx.m_touched.types.insert(change.type);
    if (change.type == RecordType::Setting) {
        m_tx.m_touched.settings.insert(change.record);
        return;
    }
    if (change.kind == ChangeKind::Create || isLink(change.field)) {
        m_cases.remove(change.record);
    }
    effect.caseId = caseOf(change);
    if (effect.caseId.isEmpty()) {
        return;
    }
    m_tx.m_touched.cases.insert(model::CaseId(effect.caseId));
    if (effect.isLate) { // lines that could not say whose they were
        m_tx.run(u"UPDATE main.journal SET case_id = ? WHERE record = ? AND case_id IS NULL"_s,
                 {effect.caseId, change.record});
    }
    if (change.type == RecordType::Case) {
        m_tx.adoptPerson(change);
    }
}

QString Tx::Meeting::caseOf(const Change &change)
{
    if (change.type == RecordType::Case) {
        return change.record;
    }
    if (change.type == RecordType::Person) {
        QString caseId;
        m_tx.each(u"SELECT id FROM main.cases WHERE person = ? ORDER BY id"_s, {change.record},
                  [&](const QSqlQuery &row) {
                      caseId = row.value(0).toString();
                      m_tx.m_touched.cases.insert(model::CaseId(caseId));
                  });
        return caseId;
    }
    const auto known = m_cases.constFind(change.record);
    if (known != m_cases.constEnd()) {
        return *known;
    }
    const QString caseId = store::caseOf(m_tx, change.type, change.record);
    m_cases.insert(change.record, caseId);
    return caseId;
}

void Tx::Meeting::writeLine(const Change &change, const QByteArray &hash, const QString &act, const Effect &effect)
{
    const QString node = journal::nodeOf(change.stamp);
    const bool isChained = change.sequence > 0 && node != m_tx.m_stamps.node();
    m_tx.run(u"INSERT INTO main.journal (stamp, node, node_seq, user, act, type, record, kind, field, old, new, basis,"
             " case_id, hash, previous, erasure) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
             {change.stamp, node, change.sequence, change.user.isNull() ? u""_s : change.user, act,
              model::word(change.type), change.record, model::word(change.kind), model::encoded(change.field),
              effect.old.toString() == u"null"_s ? QVariant() : effect.old, jsonOf(change),
              model::encoded(change.basis), model::encoded(effect.caseId), hash,
              isChained ? QVariant(change.previous.isNull() ? QByteArray("") : change.previous) : QVariant(),
              change.purged.isEmpty() ? QVariant() : kElsewhere});
    if (!change.purged.isEmpty()) { // elsewhere
        m_tx.dueAnchor();
    }
}

} // namespace relais::store
