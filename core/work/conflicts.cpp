// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/conflicts.h"

#include "core/journal/merge.h"
#include "core/journal/stamp.h"
#include "core/model/phone.h"
#include "core/store/caserows.h"
#include "core/store/provenance.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/authors.h"
#include "core/work/typedvalue.h"

#include <algorithm>
#include <array>
#include <map>

namespace relais::work::conflicts {

using journal::Change;
using model::RecordType;

namespace {

/// A field that is written together with another, and decided with it.
struct Follower {
    RecordType type;
    const char *field;
    const char *leader;
};
constexpr std::array kFollowers = {Follower{RecordType::Contact, "e164", "value"},
                                   Follower{RecordType::Measure, "status_on", "status"},
                                   Follower{RecordType::Measure, "postponed_why", "postponed_to"}};

QString leaderOf(RecordType type, const QString &field)
{
    const auto found = std::find_if(kFollowers.begin(), kFollowers.end(), [&](const Follower &one) {
        return one.type == type && field == QLatin1String(one.field);
    });
    return found == kFollowers.end() ? QString() : QString::fromLatin1(found->leader);
}

QString followerOf(RecordType type, const QString &field)
{
    const auto found = std::find_if(kFollowers.begin(), kFollowers.end(), [&](const Follower &one) {
        return one.type == type && field == QLatin1String(one.leader);
    });
    return found == kFollowers.end() ? QString() : QString::fromLatin1(found->field);
}

/// Nobody could say which of two is right: the newest holds.
bool isQuiet(const QString &field)
{
    static const QStringList kQuiet{u"case_id"_s,   u"template_code"_s,  u"template_version"_s,
                                    u"opened_at"_s, u"opened_because"_s, u"source_line"_s};
    return kQuiet.contains(field);
}

/// What this user may see of fields, record by record.
class Sight
{
public:
    Sight(const Session &session, const store::Reader &reader)
        : m_session(session), m_reader(reader), m_authors(session, reader), m_posts(session, reader)
    {
    }

    /// The frame of a conflict; nothing when the field is not for this user.
    std::optional<Conflict> of(RecordType type, const QString &record, const QString &field)
    {
        if (isQuiet(field) || !model::fieldsOfType(type).contains(field)) {
            return std::nullopt;
        }
        const model::CaseId caseId(store::caseOf(m_reader, type, record));
        const auto found = store::loadRecords(m_reader, type, u"id"_s, record);
        const Result<model::CaseRow> row = store::caseRow(m_reader, caseId);
        if (caseId.isEmpty() || found.isEmpty() || !row || !shows(caseId, type, found.first().fields, field)) {
            return std::nullopt;
        }
        const QList<model::CaseRow> told = access::filtered(m_session, {*row}, access::Outlet::Screen);
        if (told.isEmpty()) {
            return std::nullopt;
        }
        Conflict conflict;
        conflict.row = told.first();
        conflict.type = type;
        conflict.record = record;
        conflict.field = field;
        conflict.measure = type == RecordType::Measure ? found.first().fields.value(u"code"_s).toString() : QString();
        return conflict;
    }

    [[nodiscard]] Written written(const Conflict &conflict, const Change &change) const
    {
        return {change.stamp,
                conflict.isSealed() ? QVariant() : change.to,
                m_authors.of(change),
                journal::instantOf(change.stamp),
                m_posts.placeOf(change.stamp),
                m_posts.nameOf(change.stamp)};
    }

private:
    bool shows(const model::CaseId &caseId, RecordType type, const model::Fields &fields, const QString &field)
    {
        const auto gate = m_gates.try_emplace(caseId.text(), m_session, access::Outlet::Screen, caseId).first;
        switch (type) {
        case RecordType::Sealed: return gate->second.shows(u"sealed"_s);
        case RecordType::Measure: return gate->second.showsMeasure(fields.value(u"partner"_s).toString());
        case RecordType::Note: return gate->second.shows(u"note."_s + fields.value(u"kind"_s).toString());
        default: return gate->second.shows(model::word(type) + u'.' + field);
        }
    }

    const Session &m_session;
    const store::Reader &m_reader;
    Authors m_authors;
    Posts m_posts;
    std::map<QString, access::Gate> m_gates;
};

void fill(Conflict &conflict, const Sight &sight, const journal::Conflict &found, const QList<Change> &history)
{
    conflict.winner = sight.written(conflict, found.winner);
    QString oldest = found.winner.stamp;
    for (const Change &loser : found.losers) {
        conflict.losers << sight.written(conflict, loser);
        oldest = std::min(oldest, loser.stamp);
    }
    for (auto change = history.crbegin(); change != history.crend(); ++change) {
        if (change->stamp < oldest && conflict.earlier.size() < kMostEarlier) {
            conflict.earlier << sight.written(conflict, *change);
        }
    }
}

/// Whatever says how she may be reached comes first.
void sortByUrgency(QList<Conflict> &conflicts)
{
    std::stable_sort(conflicts.begin(), conflicts.end(),
                     [](const Conflict &a, const Conflict &b) { return a.isContact() && !b.isContact(); });
}

/// A field that this user may decide.
struct Disputed {
    Conflict conflict;
    QList<Change> history;
};

Result<Disputed> disputed(const store::Reader &reader, const Session &session, const QString &record,
                          const QString &field)
{
    const QList<Change> history = store::historyOf(reader, record, field);
    if (history.isEmpty()) {
        return Error{ErrorCode::NotFound, u"field"_s};
    }
    const auto conflict = Sight(session, reader).of(history.first().type, record, field);
    if (!conflict) {
        return Error{ErrorCode::NotFound, u"field"_s};
    }
    if (journal::conflictsOf(history).isEmpty() && journal::settledOf(history).isEmpty()) {
        return Error{ErrorCode::Refused, model::word(conflict->type) + u'.' + field + u" was never disputed"_s};
    }
    return Disputed{*conflict, history};
}

/// The number that a written one means; a day of its own for a state that is typed now.
QVariant followingValue(const store::Tx &tx, const Session &session, const Conflict &conflict, const QVariant &value,
                        const QVariant &standing)
{
    if (conflict.type == RecordType::Contact) {
        const auto file = store::recordById<model::Case>(tx, conflict.row.id);
        return model::encoded(model::parsePhone(value.toString(), file ? file->department : QString()).e164);
    }
    return conflict.field == u"status"_s ? model::encoded(session.today()) : standing;
}

/// Which of the numbers the answers were about, no record tells: she is asked again. A « no », and what is disputed
/// itself, stay.
void askAgainOf(store::Tx &tx, const model::ContactId &id)
{
    const auto contact = store::recordById<model::Contact>(tx, id);
    if (!contact) {
        return;
    }
    if (contact->safe == model::Answer::Yes && !contact->disputed.contains(u"safe"_s)) {
        tx.set(RecordType::Contact, id.text(), u"safe"_s, model::encoded(model::Answer::Unknown));
    }
    if (!contact->disputed.contains(u"checked_on"_s)) {
        tx.set(RecordType::Contact, id.text(), u"checked_on"_s, {});
    }
}

/// Writes what was decided, and what follows it. @param chosen the change that wrote it; null for a value typed now
void settle(store::Tx &tx, const Session &session, const Conflict &conflict, const QVariant &value,
            const Change *chosen)
{
    tx.settle(conflict.type, conflict.record, conflict.field, value);
    if (conflict.isContact() && (conflict.field == u"value"_s || conflict.field == u"channel"_s)) {
        askAgainOf(tx, model::ContactId(conflict.record));
    }
    const QString follower = followerOf(conflict.type, conflict.field);
    if (follower.isEmpty()) {
        return;
    }
    const QList<Change> history = store::historyOf(tx, conflict.record, follower);
    const QVariant standing = history.isEmpty() ? QVariant() : history.last().to;
    QVariant following = standing;
    bool isWritten = false;
    if (chosen != nullptr) { // what the same gesture wrote
        for (const Change &one : history) {
            if (journal::nodeOf(one.stamp) == journal::nodeOf(chosen->stamp) &&
                journal::instantOf(one.stamp) == journal::instantOf(chosen->stamp)) {
                following = one.to;
                isWritten = true;
            }
        }
    }
    if (conflict.type == RecordType::Contact || (!isWritten && chosen == nullptr)) {
        following = followingValue(tx, session, conflict, value, standing);
    }
    if (!journal::conflictsOf(history).isEmpty()) {
        tx.settle(conflict.type, conflict.record, follower, following);
    } else {
        tx.set(conflict.type, conflict.record, follower, following);
    }
}

/// Runs `function(tx, disputed)` as one act of the case.
template<class Function>
Result<void> onField(const Session &session, const char *verb, const QString &record, const QString &field,
                     Function function)
{
    const auto known = session.vault.read(
        [&](const store::Reader &reader) -> Result<Disputed> { return disputed(reader, session, record, field); });
    if (!known) {
        return known.error();
    }
    return session.vault.write(session.act(verb, known->conflict.row.id),
                               [&](store::Tx &tx) -> Result<void> { return function(tx, *known); });
}

} // namespace

QList<Conflict> openIn(const store::Reader &reader, const Session &session)
{
    QList<Conflict> conflicts;
    if (!access::seesCases(session)) {
        return conflicts;
    }
    const QList<store::Dispute> disputes = store::disputes(reader);
    if (disputes.isEmpty()) {
        return conflicts;
    }
    Sight sight(session, reader);
    const auto isOpen = [&](const QString &record, const QString &field) {
        return std::any_of(disputes.cbegin(), disputes.cend(),
                           [&](const store::Dispute &one) { return one.record == record && one.field == field; });
    };
    for (const store::Dispute &dispute : disputes) {
        const QString leader = leaderOf(dispute.type, dispute.field);
        if (!leader.isEmpty() && isOpen(dispute.record, leader)) {
            continue;
        }
        auto conflict = sight.of(dispute.type, dispute.record, dispute.field);
        const QList<Change> history = store::historyOf(reader, dispute.record, dispute.field);
        const QList<journal::Conflict> found = journal::conflictsOf(history);
        if (conflict && !found.isEmpty()) {
            fill(*conflict, sight, found.first(), history);
            conflicts << *conflict;
        }
    }
    sortByUrgency(conflicts);
    return conflicts;
}

Result<QList<Conflict>> open(const Session &session)
{
    return session.vault.read(
        [&](const store::Reader &reader) -> Result<QList<Conflict>> { return openIn(reader, session); });
}

Result<QList<Conflict>> decided(const Session &session, const model::CaseId &caseId)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Conflict>> {
        QList<Conflict> choices;
        if (!access::seesCases(session)) {
            return choices;
        }
        Sight sight(session, reader);
        for (const store::SharedField &shared : store::sharedFields(reader, caseId)) {
            const QList<Change> history = store::historyOf(reader, shared.record, shared.field);
            const QList<journal::Conflict> settled = journal::settledOf(history);
            if (settled.isEmpty() || !leaderOf(shared.type, shared.field).isEmpty()) {
                continue;
            }
            if (auto conflict = sight.of(shared.type, shared.record, shared.field)) {
                fill(*conflict, sight, settled.first(), history);
                choices << *conflict;
            }
        }
        std::stable_sort(choices.begin(), choices.end(),
                         [](const Conflict &a, const Conflict &b) { return a.winner.stamp > b.winner.stamp; });
        return choices;
    });
}

Result<void> decide(const Session &session, const QString &record, const QString &field, const QString &stamp)
{
    return onField(session, kChooseVerb, record, field, [&](store::Tx &tx, const Disputed &known) -> Result<void> {
        const auto chosen = std::find_if(known.history.cbegin(), known.history.cend(),
                                         [&](const Change &change) { return change.stamp == stamp; });
        if (chosen == known.history.cend()) {
            return Error{ErrorCode::NotFound, u"no value of that stamp"_s};
        }
        settle(tx, session, known.conflict, chosen->to, &*chosen);
        return {};
    });
}

Result<void> enter(const Session &session, const QString &record, const QString &field, const QString &text)
{
    return onField(session, kValueVerb, record, field, [&](store::Tx &tx, const Disputed &known) -> Result<void> {
        const Result<QVariant> value = typedValue(known.conflict.type, field, text.trimmed(), session.today());
        if (!value) {
            return value.error();
        }
        settle(tx, session, known.conflict, *value, nullptr);
        return {};
    });
}

Result<void> askAgain(const Session &session, const QString &record, const QString &field, const QString &words)
{
    return onField(session, kAskVerb, record, field, [&](store::Tx &tx, const Disputed &known) -> Result<void> {
        model::Note note;
        note.id = model::NoteId::create(session.vault.office());
        note.caseId = known.conflict.row.id;
        note.kind = model::NoteKind::Working;
        note.text = words;
        note.at = session.clock.now();
        note.by = session.user.name;
        tx.create(note);
        return {};
    });
}

} // namespace relais::work::conflicts
