// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/world.h"

#include <algorithm>

using namespace relais;
using namespace relais::journal;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kYear = 365 * 24 * kHour;

const QStringList kFields{u"last_name"_s, u"first_name"_s, u"language"_s};
const QStringList kValues{u"Petrenko"_s, u"N’Diaye"_s, u""_s};

QVariant valueOf(const Change &change, const QString &field)
{
    return change.kind == ChangeKind::Create ? change.fields.value(field) : change.to;
}

} // namespace

World::World(quint64 seed) : m_chance(seed)
{
    const int posts = 2 + upTo(3);
    for (int i = 0; i < posts; ++i) {
        m_posts.push_back(
            {StampSource(QString::number(i + 10, 16).rightJustified(16, u'0'), {}), 0, 0, {}, {}, {}, {}, {}});
        setClock(m_posts.back());
    }
}

void World::setClock(Post &post)
{
    // Half of them are right, or nearly.
    const qint64 year = static_cast<qint64>(m_chance() % (2 * quint64(kYear))) - kYear;
    post.offset = upTo(1) == 0 ? year : (upTo(2) - 1) * 7'000;
}

QDateTime World::nowOf(const Post &post) const
{
    return QDateTime::fromMSecsSinceEpoch(m_now + post.offset, Qt::UTC);
}

QList<Change> World::of(const Post &post) const
{
    QList<Change> changes;
    for (const int index : post.journal) {
        changes << m_changes[static_cast<size_t>(index)];
    }
    return changes;
}

QList<QList<Change>> World::journals() const
{
    QList<QList<Change>> journals;
    for (const Post &post : m_posts) {
        journals << of(post);
    }
    return journals;
}

const Change *World::standing(const Post &post, const QString &record, const QString &field) const
{
    const Change *newest = nullptr;
    for (const int index : post.journal) {
        const Change &seen = m_changes[static_cast<size_t>(index)];
        const bool gives = seen.kind == ChangeKind::Create || (seen.kind == ChangeKind::Set && seen.field == field);
        if (seen.record == record && gives && (newest == nullptr || seen.stamp > newest->stamp)) {
            newest = &seen;
        }
    }
    return newest;
}

/// Something that this post may write now.
Change World::drawn(const Post &post)
{
    Change change;
    change.type = model::RecordType::Person;
    change.record = u"AB12CD34-000000000000000%1"_s.arg(upTo(2));
    const int dice = upTo(19);
    if (dice == 0) {
        change.kind = ChangeKind::Create;
        change.fields = {{u"last_name"_s, kValues[upTo(2)]}, {u"language"_s, kValues[upTo(2)]}};
    } else if (dice <= 2) {
        change.kind = dice == 1 ? ChangeKind::End : ChangeKind::Restore;
    } else {
        change.field = kFields[upTo(2)];
        const int value = upTo(3);
        change.to = value == 3 ? QVariant() : QVariant(kValues[value]);
        if (const Change *before = standing(post, change.record, change.field)) { // as Tx::set
            change.basis = before->stamp;
            change.from = valueOf(*before, change.field);
            change.to = dice == 3 ? change.from : change.to; // as Tx::settle, when the present value is chosen
        }
    }
    return change;
}

void World::append(Post &post, Change change)
{
    change.stamp = post.clock.next(nowOf(post));
    if (change.stamp <= post.last) {
        m_fault = u"a stamp did not grow"_s;
    }
    post.last = change.stamp;
    change.sequence = ++post.sequence;
    change.user = u"AB12CD34-00000000000USER1"_s;
    change.previous = post.hash;
    post.hash = hashOf(change);
    const int index = static_cast<int>(m_changes.size());
    m_changes.push_back(change);
    post.journal << index;
    post.known << index;
}

void World::write(Post &post)
{
    append(post, drawn(post));
}

/// As Tx::takeBack of the newest value of some field, when this post wrote it.
void World::takeBack(Post &post)
{
    const QString record = u"AB12CD34-000000000000000%1"_s.arg(upTo(2));
    const QString field = kFields[upTo(2)];
    const Change *taken = standing(post, record, field);
    if (taken == nullptr || taken->kind != ChangeKind::Set || nodeOf(taken->stamp) != post.clock.node()) {
        write(post);
        return;
    }
    Change back;
    back.type = taken->type;
    back.record = record;
    back.field = field;
    back.from = taken->to;
    back.to = taken->from;
    back.basis = taken->basis;
    append(post, back);
}

void World::receive(Post &post, int change)
{
    if (post.known.contains(change)) {
        return;
    }
    const QString &stamp = m_changes[static_cast<size_t>(change)].stamp;
    if (aheadOf(stamp, nowOf(post)) > kMostAhead) {
        post.held << change;
        ++m_heldOnce;
        return;
    }
    post.held.remove(change);
    post.known << change;
    post.journal << change;
    post.clock.witness(stamp);
}

/// What a clock ahead of ours has written, now that ours has come so far.
void World::release(Post &post)
{
    const QSet<int> held = post.held;
    for (const int change : held) {
        receive(post, change);
    }
}

void World::send()
{
    const Post from = m_posts[static_cast<size_t>(upTo(static_cast<int>(m_posts.size()) - 1))];
    Post &to = m_posts[static_cast<size_t>(upTo(static_cast<int>(m_posts.size()) - 1))];
    QList<int> bundle;
    for (const int change : from.journal) {
        for (int times = upTo(3) - 1; times > 0; --times) { // half is lost, a quarter comes twice
            bundle << change;
        }
    }
    std::shuffle(bundle.begin(), bundle.end(), m_chance);
    for (const int change : std::as_const(bundle)) {
        receive(to, change);
    }
}

void World::live()
{
    for (int gestures = 10 + upTo(30); gestures > 0; --gestures) {
        m_now += upTo(2) == 0 ? 0 : upTo(3 * static_cast<int>(kHour));
        Post &post = m_posts[static_cast<size_t>(upTo(static_cast<int>(m_posts.size()) - 1))];
        release(post);
        const int dice = upTo(19);
        if (dice == 0) {
            setClock(post);
        } else if (dice == 1) {
            QString last; // a restart reads its clock from the journal
            for (const int index : std::as_const(post.journal)) {
                last = std::max(last, m_changes[static_cast<size_t>(index)].stamp);
            }
            post.clock = StampSource(post.clock.node(), last);
        } else if (dice <= 6) {
            send();
        } else if (dice <= 9) {
            takeBack(post);
        } else {
            write(post);
        }
    }
}

void World::repair()
{
    m_now += 5 * kYear;
    std::vector<int> all(m_changes.size());
    for (size_t i = 0; i < all.size(); ++i) {
        all[i] = static_cast<int>(i);
    }
    for (Post &post : m_posts) {
        std::shuffle(all.begin(), all.end(), m_chance);
        for (const int change : all) {
            receive(post, change);
            receive(post, all[m_chance() % all.size()]);
        }
        release(post);
    }
}
