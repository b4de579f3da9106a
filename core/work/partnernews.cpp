// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/partnernews.h"

namespace relais::work::scope {

using journal::Change;
using journal::ChangeKind;
using model::RecordType;

namespace {

Change changeOf(const QString &record, const store::RecordStamps &stamps)
{
    Change change;
    change.stamp = stamps.end.stamp;
    change.type = stamps.type;
    change.record = record;
    change.kind = stamps.last;
    return change;
}

void addOnce(QStringList &list, const QString &item)
{
    if (!item.isEmpty() && !list.contains(item)) {
        list << item;
    }
}

void add(Scope &news, const Change &change, const QString &strand)
{
    news.operations << journal::Operation{change, strand, journal::toLine(change, journal::Reach::Partner, strand)};
    news.given << store::GivenField{change.record, change.field, change.stamp, 0, 0};
}

/// Two cases of one person bear the same fields of hers: they go once.
void dropTold(Scope &news, const QList<store::GivenField> &given)
{
    QSet<QString> told;
    for (const store::GivenField &one : given) {
        told.insert(one.record + u' ' + one.field);
    }
    for (qsizetype i = news.given.size() - 1; i >= 0; --i) {
        if (told.contains(news.given[i].record + u' ' + news.given[i].field)) {
            news.given.removeAt(i);
            news.operations.removeAt(i);
        }
    }
}

} // namespace

Change changeOf(const ScopedField &field)
{
    Change change;
    change.stamp = field.stamp;
    change.type = field.type;
    change.record = field.record;
    change.kind = ChangeKind::Set;
    change.field = field.field;
    change.to = field.value;
    change.basis = field.basis;
    return change;
}

Scope News::of(const CaseScope &scope) const
{
    Scope news;
    for (const ScopedField &field : scope.fields) {
        // That a field is empty is told only to whom it was full.
        if (isNews(field.record, field.field, field.stamp) &&
            (!field.value.isNull() || wasGiven(field.record, field.field))) {
            add(news, changeOf(field), field.strand);
            addOnce(news.strands, field.strand);
            addOnce(news.basis, field.answer.consent.isEmpty() ? field.answer.detail : field.answer.consent.text());
            news.opensOrientation =
                news.opensOrientation || (field.type == RecordType::Orientation && !m_given.contains(field.record));
        }
    }
    for (auto record = scope.stamps.cbegin(); scope.isOpen && record != scope.stamps.cend(); ++record) {
        // An end that was told is final there: one that was taken back here is not told.
        if (record->hasEnded() && m_given.contains(record.key()) && isNews(record.key(), {}, record->end.stamp)) {
            add(news, changeOf(record.key(), *record), {});
        }
    }
    return news;
}

Scope News::of(const QList<ErasedRecord> &erased) const
{
    Scope news;
    for (const ErasedRecord &one : erased) {
        if (isNews(one.record, {}, one.stamp)) {
            Change end;
            end.stamp = one.stamp;
            end.type = one.type;
            end.record = one.record;
            end.kind = ChangeKind::End;
            add(news, end, {});
        }
    }
    return news;
}

qint64 News::lostWith(const store::GivenField &one) const
{
    const store::GivenField known = m_given.value(one.record).value(one.field);
    return known.epoch == m_epoch && m_lost.contains(known.sequence) ? known.sequence : 0;
}

bool News::wasGiven(const QString &record, const QString &field) const
{
    return m_given.value(record).contains(field);
}

bool News::isNews(const QString &record, const QString &field, const QString &stamp) const
{
    const store::GivenField known = m_given.value(record).value(field);
    return known.stamp != stamp || (known.epoch == m_epoch && m_lost.contains(known.sequence));
}

namespace {

/// @return how many operations were taken in
qsizetype take(Scope &all, const News &news, Scope fresh, qsizetype limit)
{
    dropTold(fresh, all.given);
    const qsizetype room = limit - all.operations.size();
    const bool fits = fresh.operations.size() <= room && all.cases.size() < kCases;
    const qsizetype taken = fits ? fresh.operations.size() : all.operations.isEmpty() ? qMax(room, qsizetype{0}) : 0;
    all.more += fresh.operations.size() - taken;
    for (qsizetype i = taken; i < fresh.given.size(); ++i) {
        if (const qint64 lost = news.lostWith(fresh.given[i]); lost > 0 && !all.postponed.contains(lost)) {
            all.postponed << lost;
        }
    }
    if (taken == 0) {
        return 0;
    }
    all.operations += fresh.operations.mid(0, taken);
    all.given += fresh.given.mid(0, taken);
    all.strands += fresh.strands;
    all.basis += fresh.basis;
    all.opensOrientation = all.opensOrientation || fresh.opensOrientation;
    return taken;
}

} // namespace

void append(Scope &all, const News &news, const CaseScope &scope, qsizetype limit)
{
    const qsizetype taken = take(all, news, news.of(scope), limit);
    if (taken > 0) {
        all.cases[scope.id] += static_cast<int>(taken);
    }
}

void append(Scope &all, const News &news, const QList<ErasedRecord> &erased, qsizetype limit)
{
    take(all, news, news.of(erased), limit);
}

} // namespace relais::work::scope
