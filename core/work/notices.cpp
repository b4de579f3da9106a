// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/notices.h"

#include "core/base/text.h"
#include "core/journal/stamp.h"
#include "core/store/handedout.h"
#include "core/store/records.h"
#include "core/store/stamps.h"
#include "core/work/access.h"
#include "core/work/erasure.h"
#include "core/work/liaison.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace relais::work::notices {

namespace {

using model::Orientation;
using model::RecallReason;
using model::RecordType;
using store::HandedField;

QDateTime later(const QDateTime &one, const QDateTime &other)
{
    return !one.isValid() || other > one ? other : one;
}

/// The names of other offices, as their newest card says.
using Names = QHash<QString, QString>;
Names namesIn(const store::Reader &reader)
{
    Names names;
    QHash<QString, int> numbers;
    for (const model::Card &card : store::allRecords<model::Card>(reader)) {
        if (!names.contains(card.office) || numbers.value(card.office) <= card.number) {
            names.insert(card.office, card.name);
            numbers.insert(card.office, card.number);
        }
    }
    return names;
}

/// What is told of an orientation that no longer stands as it did: the field that says so.
struct Notice {
    Cause cause = Cause::None;
    QString record;
    QString field;
    QString stamp; ///< of its present value
};

Notice noticeOf(const Orientation &orientation, const store::RecordStamps &stamps)
{
    const auto stampOf = [&](const QString &field) { return stamps.fields.value(field).stamp; };
    const QString id = orientation.id.text();
    if (orientation.recalledAt.isValid()) {
        const bool isWithdrawn = orientation.recalledBecause == RecallReason::Withdrawn;
        return {isWithdrawn ? Cause::Withdrawn : Cause::Recalled, id, u"recalled_because"_s,
                stampOf(u"recalled_because"_s)};
    }
    const QString measures = stampOf(u"measures"_s);
    return measures.isEmpty() || measures == stamps.made ? Notice()
                                                         : Notice{Cause::Withdrawn, id, u"measures"_s, measures};
}

bool isOfNotice(const HandedField &field, const QList<Notice> &notices)
{
    return field.field.isEmpty() || std::any_of(notices.cbegin(), notices.cend(), [&](const Notice &notice) {
               const bool isIt = field.record == notice.record && field.field == notice.field;
               return (isIt && field.field != u"measures"_s) ||
                      (field.record == notice.record && field.field == u"recalled_at"_s);
           });
}

/// Of several notices to one office, the one that has come least far.
void mergeNotice(Line &line, const Notice &notice, const QList<HandedField> &handed)
{
    Line one = line;
    one.cause = notice.cause;
    one.since = journal::instantOf(notice.stamp);
    one.toldAt = one.receiptAt = {};
    for (const HandedField &field : handed) {
        if (field.record == notice.record && field.field == notice.field && field.stamp == notice.stamp) {
            one.toldAt = field.carriedAt;
            one.receiptAt = field.acknowledgedAt;
        }
    }
    const bool isFirst = line.cause == Cause::None;
    if (isFirst || one.stage() < line.stage() || (one.stage() == line.stage() && one.since > line.since)) {
        line = one;
    }
}

/// @param typeOf of each record that was handed out
template<class TypeOf>
Line lineOf(const QString &peer, const QList<HandedField> &handed, const QList<Notice> &notices, const Names &names,
            const TypeOf &typeOf)
{
    Line line;
    line.office = peer;
    line.officeName = names.value(peer, peer);
    for (const HandedField &field : handed) {
        if (isOfNotice(field, notices)) {
            continue;
        }
        if (field.field != u"case_id"_s) {
            line.fields << model::word(typeOf(field)) + u'.' + field.field;
        }
        line.givenAt = later(line.givenAt, field.carriedAt);
        line.receivedAt = later(line.receivedAt, field.acknowledgedAt);
    }
    line.fields.removeDuplicates();
    line.fields.sort();
    return line;
}

/// By peer; posts of our own office are no other office.
QMap<QString, QList<HandedField>> byPeer(const Session &session, const QList<HandedField> &handed)
{
    QMap<QString, QList<HandedField>> all;
    for (const HandedField &field : handed) {
        if (model::ownerOf(field.peer) != session.vault.office()) {
            all[field.peer] << field;
        }
    }
    return all;
}

void sortByName(QList<Line> &lines)
{
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line &a, const Line &b) { return folded(a.officeName) < folded(b.officeName); });
}

/// Why what is on a paper may no longer be used.
void judgePaper(Line &line, const model::Print &print, const QList<Orientation> &orientations,
                const QList<model::Consent> &consents)
{
    for (const Orientation &orientation : orientations) {
        if (print.profile == liaison::kProfile && orientation.code == print.purpose &&
            orientation.recalledAt.isValid()) {
            const bool isWithdrawn = orientation.recalledBecause == RecallReason::Withdrawn;
            line.cause = isWithdrawn ? Cause::Withdrawn : Cause::Recalled;
            line.since = orientation.recalledAt;
        }
    }
    for (const model::Consent &consent : consents) {
        const bool isFor = !print.reader.isEmpty() && folded(consent.office) == folded(print.reader);
        if (line.cause == Cause::None && isFor && consent.withdrawnOn.isValid()) {
            line.cause = Cause::Withdrawn;
            line.since = QDateTime(consent.withdrawnOn, QTime(0, 0), Qt::UTC);
        }
    }
}

QList<Line> papersOf(const store::Reader &reader, const model::CaseId &id, const QList<Orientation> &orientations)
{
    const auto consents = store::recordsOf<model::Consent>(reader, id);
    QList<Line> lines;
    for (const model::Print &print : store::recordsOf<model::Print>(reader, id)) {
        Line line;
        line.way = print.profile == liaison::kProfile ? Way::Sheet : Way::Paper;
        line.officeName = print.reader;
        line.fields = QStringList{print.profile};
        line.givenAt = print.at;
        judgePaper(line, print, orientations, consents);
        lines << line;
    }
    return lines;
}

/// @throws store::SqlFailure
Account accountOf(const store::Reader &reader, const Session &session, const model::Case &file, const Names &names)
{
    const auto stamps = store::stampsOf(reader, file.id, file.person);
    const auto orientations = store::recordsOf<Orientation>(reader, file.id);
    QStringList records = stamps.keys();
    records.sort();
    Account account;
    account.reference = file.reference;
    const auto handed = byPeer(session, store::handedOf(reader, records));
    for (auto peer = handed.cbegin(); peer != handed.cend(); ++peer) {
        QList<Notice> notices;
        for (const Orientation &orientation : orientations) {
            const QString record = orientation.id.text();
            const bool hasIt = std::any_of(peer->cbegin(), peer->cend(),
                                           [&](const HandedField &field) { return field.record == record; });
            const Notice notice = hasIt ? noticeOf(orientation, stamps.value(record)) : Notice();
            if (notice.cause != Cause::None) {
                notices << notice;
            }
        }
        Line line = lineOf(peer.key(), *peer, notices, names,
                           [&](const HandedField &field) { return stamps.value(field.record).type; });
        for (const Notice &notice : std::as_const(notices)) {
            mergeNotice(line, notice, *peer);
        }
        account.lines << line;
    }
    sortByName(account.lines);
    account.lines += papersOf(reader, file.id, orientations);
    return account;
}

/// Each record that the office had is told of by itself: told, or received, when all are. What was said to an
/// orientation of theirs stays said.
void judgeErased(Line &line, const QList<HandedField> &handed, const QDateTime &at)
{
    QSet<QString> gone; // what never left, nobody has
    for (const HandedField &field : handed) {
        if (field.carriedAt.isValid() || field.stamp.isEmpty()) {
            gone.insert(field.record);
        }
    }
    QHash<QString, const HandedField *> ends; // by record, null while it is not told
    for (const HandedField &field : handed) {
        if (gone.contains(field.record) && field.type != RecordType::Reply &&
            (field.field.isEmpty() || !ends.contains(field.record))) {
            ends[field.record] = field.field.isEmpty() ? &field : nullptr;
        }
    }
    line.cause = ends.isEmpty() ? Cause::None : Cause::Erased;
    line.since = at;
    const bool isTold = std::none_of(ends.cbegin(), ends.cend(),
                                     [](const auto *end) { return end == nullptr || !end->carriedAt.isValid(); });
    const bool isReceived = isTold && std::all_of(ends.cbegin(), ends.cend(),
                                                  [](const auto *end) { return end->acknowledgedAt.isValid(); });
    for (const HandedField *end : std::as_const(ends)) {
        line.toldAt = isTold ? later(line.toldAt, end->carriedAt) : QDateTime();
        line.receiptAt = isReceived ? later(line.receiptAt, end->acknowledgedAt) : QDateTime();
    }
}

Account accountOf(const store::Reader &reader, const Session &session, const store::Erasure &erasure,
                  const Names &names)
{
    Account account;
    account.erasure = erasure.id;
    account.erasedAt = erasure.at;
    account.reason = erasure.reason;
    const auto handed = byPeer(session, store::handedBefore(reader, erasure.id));
    for (auto peer = handed.cbegin(); peer != handed.cend(); ++peer) {
        Line line = lineOf(peer.key(), *peer, {}, names, [](const HandedField &field) { return field.type; });
        judgeErased(line, *peer, erasure.at);
        account.lines << line;
    }
    sortByName(account.lines);
    for (const store::ErasedPaper &paper : store::papersBefore(reader, erasure.id)) {
        Line line;
        line.way = paper.profile == liaison::kProfile ? Way::Sheet : Way::Paper;
        line.officeName = paper.office;
        line.fields = QStringList{paper.profile};
        line.givenAt = paper.at;
        line.cause = Cause::Erased;
        line.since = erasure.at;
        account.lines << line;
    }
    return account;
}

} // namespace

Stage Line::stage() const
{
    if (cause == Cause::None) {
        return Stage::NotNeeded;
    }
    if (way != Way::Bundle) {
        return Stage::BeyondRecall;
    }
    return receiptAt.isValid() ? Stage::Received : toldAt.isValid() ? Stage::Told : Stage::ToTell;
}

bool Account::hasCause() const
{
    return std::any_of(lines.cbegin(), lines.cend(), [](const Line &line) { return line.cause != Cause::None; });
}

Result<Account> ofCase(const Session &session, const model::CaseId &id)
{
    const bool shown = access::Gate(session, access::Outlet::Screen, id).shows(u"consents"_s);
    return session.vault.read([&](const store::Reader &reader) -> Result<Account> {
        const auto file = store::recordById<model::Case>(reader, id);
        if (!file) {
            return file.error();
        }
        return shown ? Result<Account>(accountOf(reader, session, *file, namesIn(reader)))
                     : Result<Account>(Error{ErrorCode::Refused, u"right: consents"_s});
    });
}

Result<QList<Account>> report(const Session &session)
{
    if (!access::mayDo(session, QLatin1String(erasure::kEraseVerb))) {
        return Error{ErrorCode::Refused, u"right: case.erase"_s};
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Account>> {
        const Names names = namesIn(reader);
        QList<Account> all;
        for (const model::Case &file : store::allRecords<model::Case>(reader)) {
            if (model::ownerOf(file.id.text()) != session.vault.office()) {
                continue;
            }
            const Account account = accountOf(reader, session, file, names);
            if (account.hasCause()) {
                all << account;
            }
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const Account &a, const Account &b) { return a.reference > b.reference; });
        for (const store::Erasure &erasure : store::erasures(reader)) {
            if (erasure.kind == store::Erasure::Kind::Case) {
                all << accountOf(reader, session, erasure, names);
            }
        }
        return all;
    });
}

} // namespace relais::work::notices
