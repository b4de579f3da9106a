// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tx.h"

#include "core/base/id.h"
#include "core/store/cipherconnection.h"
#include "core/store/erasure.h"
#include "core/store/provenance.h"
#include "core/store/txmerge.h"

#include <QSqlQuery>

namespace relais::store {

using journal::Change;
using journal::ChangeKind;
using model::RecordType;

Tx::Tx(CipherConnection &connection, journal::StampSource &stamps, JournalHead &head, QString office)
    : Reader(connection), m_stamps(stamps), m_head(head), m_office(std::move(office))
{
}

Tx::~Tx() = default;

void Tx::begin(const Act &act)
{
    m_act = act;
    m_actId = newIdText(u"ACT"_s);
    m_actWritten = false;
    m_anchorDue = false;
    m_touched = {};
    m_meeting.reset();
}

namespace {

/// A text that is not there is none: the table, the journal and every copy say so in the same way.
QVariant plain(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant() : value;
}

} // namespace

void Tx::create(RecordType type, const QString &id, const model::Fields &fields)
{
    Change change;
    change.type = type;
    change.record = id;
    change.kind = ChangeKind::Create;
    change.fields = fields;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (plain(*field).isNull() && !field->isNull()) {
            change.fields.insert(field.key(), QVariant());
        }
    }
    append(std::move(change));
}

void Tx::set(RecordType type, const QString &id, const QString &field, const QVariant &value)
{
    set(type, id, field, value, Equal::Skip);
}

void Tx::settle(RecordType type, const QString &id, const QString &field, const QVariant &value)
{
    set(type, id, field, value, Equal::Write);
}

void Tx::set(RecordType type, const QString &id, const QString &field, const QVariant &value, Equal equal)
{
    if (!model::fieldsOfType(type).contains(field)) {
        throw SqlFailure{{ErrorCode::InvalidInput, u"no field "_s + field + u" in "_s + model::word(type)}};
    }
    bool found = false;
    QVariant present;
    each(u"SELECT "_s + field + u" FROM "_s + model::tableOf(type) + u" WHERE id = ?"_s, {id},
         [&](const QSqlQuery &row) {
             found = true;
             present = row.isNull(0) ? QVariant() : row.value(0);
         });
    if (!found) {
        throw SqlFailure{{ErrorCode::NotFound, model::word(type)}};
    }
    const QVariant wanted = plain(value);
    if (equal == Equal::Skip && (present == wanted || (present.isNull() && wanted.isNull()))) {
        return;
    }
    Change change;
    change.type = type;
    change.record = id;
    change.field = field;
    change.from = present;
    change.to = wanted;
    change.basis = one(u"SELECT stamp FROM journal WHERE record = ? AND (field = ? OR kind = 'create')"
                       " ORDER BY stamp DESC LIMIT 1"_s,
                       {id, field})
                       .toString();
    append(std::move(change));
}

void Tx::takeBack(const Change &set)
{
    Change change;
    change.type = set.type;
    change.record = set.record;
    change.field = set.field;
    change.from = set.to;
    change.to = plain(set.from);
    change.basis = set.basis;
    append(change);
    meeting().tookBack(change);
}

void Tx::end(RecordType type, const QString &id)
{
    Change change;
    change.type = type;
    change.record = id;
    change.kind = ChangeKind::End;
    append(std::move(change));
}

void Tx::restore(RecordType type, const QString &id)
{
    Change change;
    change.type = type;
    change.record = id;
    change.kind = ChangeKind::Restore;
    append(std::move(change));
}

namespace {

/// An old bundle, a replayed journal or a page that was left open must not bring back what was erased.
void refuseErased(const Tx &tx, const Change &change)
{
    if (isErased(tx, change)) {
        throw SqlFailure{{ErrorCode::Refused, u"the record was erased"_s}};
    }
}

} // namespace

void Tx::writeAct()
{
    if (!m_actWritten) {
        run(u"INSERT INTO main.acts (id, at, user, verb, case_id, undoes) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {m_actId, m_act.now.toMSecsSinceEpoch(), m_act.user.text(), m_act.verb, model::encoded(m_act.caseId),
             model::encoded(m_act.undoes)});
        m_actWritten = true;
    }
}

void Tx::append(Change change)
{
    // Each office answers for its own data: what another wrote is answered by records of one's own.
    if (change.type != RecordType::Setting && change.record.left(8) != m_office) {
        throw SqlFailure{{ErrorCode::Refused, u"record of another office"_s}};
    }
    writeAct();
    refuseErased(*this, change);
    change.stamp = m_stamps.next(m_act.now);
    change.sequence = m_head.sequence + 1;
    change.user = m_act.user.text();
    change.act = m_actId;
    change.previous = m_head.hash;
    const QByteArray hash = journal::hashOf(change);
    apply(change);
    const QString caseId = touch(change);
    writeJournal(change, hash, caseId);
    m_head = {change.sequence, hash};
    if (change.kind == ChangeKind::Set) {
        meeting().wrote(change);
    }
}

void Tx::replay(Change change)
{
    refuseErased(*this, change);
    meeting().replay(std::move(change));
}

void Tx::writeJournal(const Change &change, const QByteArray &hash, const QString &caseId)
{
    const bool create = change.kind == ChangeKind::Create;
    run(u"INSERT INTO main.journal (stamp, node, node_seq, user, act, type, record, kind, field, old, new, basis, "
        u"case_id, "
        u"hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {change.stamp, change.stamp.mid(16), change.sequence, change.user, change.act, model::word(change.type),
         change.record, model::word(change.kind), model::encoded(change.field),
         model::encoded(journal::toJsonText(change.from)),
         model::encoded(journal::toJsonText(create ? QVariant(change.fields) : change.to)),
         model::encoded(change.basis), model::encoded(caseId), hash});
}

void Tx::apply(const Change &change)
{
    const QString table = model::tableOf(change.type);
    switch (change.kind) {
    case ChangeKind::Create: {
        QString columns = u"id"_s;
        QString marks = u"?"_s;
        QVariantList values{change.record};
        const QStringList &known = model::fieldsOfType(change.type);
        for (auto field = change.fields.cbegin(); field != change.fields.cend(); ++field) {
            if (!known.contains(field.key())) {
                throw SqlFailure{{ErrorCode::InvalidInput, u"no field "_s + field.key() + u" in "_s + table}};
            }
            columns += u", "_s + field.key();
            marks += u", ?"_s;
            values << field.value();
        }
        run(u"INSERT INTO main."_s + table + u" ("_s + columns + u") VALUES ("_s + marks + u")"_s, values);
        break;
    }
    case ChangeKind::Set:
        run(u"UPDATE main."_s + table + u" SET "_s + change.field + u" = ? WHERE id = ?"_s, {change.to, change.record});
        break;
    case ChangeKind::End:
    case ChangeKind::Restore:
        run(u"UPDATE main."_s + table + u" SET ended = ? WHERE id = ?"_s,
            {change.kind == ChangeKind::End ? 1 : 0, change.record});
        break;
    }
}

QString Tx::touch(const Change &change)
{
    m_touched.types.insert(change.type);
    if (change.type == RecordType::Setting) {
        m_touched.settings.insert(change.record);
    }
    if (change.type == RecordType::Case) {
        m_touched.cases.insert(model::CaseId(change.record));
        adoptPerson(change);
        return change.record;
    }
    if (change.type == RecordType::Person) {
        QString caseId;
        each(u"SELECT id FROM cases WHERE person = ? ORDER BY id"_s, {change.record}, [&](const QSqlQuery &row) {
            caseId = row.value(0).toString();
            m_touched.cases.insert(model::CaseId(caseId));
        });
        return caseId;
    }
    if (change.type == RecordType::CaseLink) {
        touchLinked(change);
        return {};
    }
    const QString caseId = change.kind == ChangeKind::Create ? change.fields.value(u"case_id"_s).toString()
                                                             : caseOf(*this, change.type, change.record);
    if (!caseId.isEmpty()) {
        m_touched.cases.insert(model::CaseId(caseId));
    }
    return caseId;
}

void Tx::adoptPerson(const Change &change)
{
    if (change.field == u"person"_s || change.fields.contains(u"person"_s)) {
        run(u"UPDATE main.journal SET case_id = ?1 WHERE record = (SELECT person FROM main.cases WHERE id = ?1)"
            " AND case_id IS NULL"_s,
            {change.record});
    }
}

/// A link belongs to neither of its cases, but both show it.
void Tx::touchLinked(const Change &change)
{
    const auto add = [this](const QString &id) {
        if (!id.isEmpty()) {
            m_touched.cases.insert(model::CaseId(id));
        }
    };
    add(change.fields.value(u"one_case"_s).toString());
    add(change.fields.value(u"other_case"_s).toString());
    each(u"SELECT one_case, other_case FROM case_links WHERE id = ?"_s, {change.record}, [&](const QSqlQuery &row) {
        add(row.value(0).toString());
        add(row.value(1).toString());
    });
}

void Tx::saveDraft(const QString &key, const QString &value)
{
    run(u"INSERT INTO main.drafts (key, at, value) VALUES (?, ?, ?)"
        " ON CONFLICT (key) DO UPDATE SET at = excluded.at, value = excluded.value"_s,
        {key, m_act.now.toMSecsSinceEpoch(), value});
}

void Tx::dropDraft(const QString &key)
{
    run(u"DELETE FROM main.drafts WHERE key = ?"_s, {key});
}

} // namespace relais::store
