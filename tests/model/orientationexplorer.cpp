// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/orientationexplorer.h"

#include "core/base/result.h"

#include <algorithm>

namespace worlds {

using namespace relais;
using namespace relais::model;

namespace {

constexpr qsizetype kMostProblems = 5;

bool has(quint8 mask, int of)
{
    return (mask & (1U << static_cast<unsigned>(of))) != 0;
}

std::string bytesOf(const World &world)
{
    static_assert(std::has_unique_object_representations_v<World>);
    return {reinterpret_cast<const char *>(&world), sizeof world};
}

/// What a seat knows of a thread, and nothing else.
std::string knowledgeOf(const World &world, int at, Seat seat, Hearing hearing)
{
    Thread thread = world.threads[static_cast<std::size_t>(at)];
    const auto own = static_cast<quint8>(1U << seat);
    for (Said &said : thread.said) {
        said.knownBy &= own;
        if (said.knownBy == 0) {
            said = {};
        }
    }
    thread.isRecalled = seat == Sender ? thread.isRecalled : quint8(0);
    thread.isReceipted = 0;
    thread.knownBy &= own;
    thread.recallKnownBy &= own;
    std::string key(reinterpret_cast<const char *>(&thread), sizeof thread);
    key += {static_cast<char>(seat), static_cast<char>(hearing == Hearing::All), static_cast<char>(world.isDayOver),
            static_cast<char>(has(world.erasedBy, seat))};
    return key;
}

QString seatName(Seat seat)
{
    return seat == Sender ? u"sender"_s : seat == Partner ? u"partner"_s : u"second post"_s;
}

const OrientationRow &rowOf(OrientationAct act)
{
    const QList<OrientationRow> &table = orientationTable();
    return *std::find_if(table.cbegin(), table.cend(), [act](const OrientationRow &row) { return row.act == act; });
}

} // namespace

Explorer::Explorer(Bounds bounds) : m_bounds(std::move(bounds)) {}

const View &Explorer::view(const World &world, int thread, Seat seat, Hearing hearing)
{
    const std::string key = knowledgeOf(world, thread, seat, hearing);
    if (const auto known = m_views.find(key); known != m_views.end()) {
        return known->second;
    }
    QString wrong;
    const View view = viewOf(world, thread, seat, hearing, &wrong);
    if (!wrong.isEmpty()) {
        problem(seatName(seat) + u": "_s + wrong);
    }
    for (const Crossing crossing : view.crossings) {
        m_met.insert(word(crossing));
    }
    return m_views.emplace(key, view).first->second;
}

QString How::text() const
{
    const QString who = seatName(seat) + u' ';
    const QString where = u" (%1)"_s.arg(thread + 1);
    switch (event) {
    case Event::Begins: return u"so it stands"_s;
    case Event::Acts:
        return who + (voice == Voice::Typed ? u"types "_s : QString()) + word(static_cast<OrientationAct>(what)) +
               where;
    case Event::Arrives: return who + u"gets parcel %1"_s.arg(what) + where;
    case Event::OrientsAgain: return who + u"orients again"_s;
    case Event::DayPasses: return u"the day passes"_s;
    case Event::Erases: return who + u"erases"_s;
    }
    return {};
}

void Explorer::problem(const QString &text, const How &how)
{
    if (m_problems.size() >= kMostProblems) {
        return;
    }
    QStringList way{how.text()};
    for (std::size_t at = m_at; at != 0; at = m_worlds[at].from) {
        way.prepend(m_worlds[at].how.text());
    }
    m_problems << text + u": "_s + way.join(u"; "_s);
}

void Explorer::step(const World &next, const How &how)
{
    ++m_steps;
    if (m_index.emplace(bytesOf(next), m_worlds.size()).second) {
        m_worlds.push_back({next, m_at, how});
    }
}

void Explorer::run()
{
    World first;
    first.threads[0].isWritten = 1;
    step(first, {});
    for (m_at = 0; m_at < m_worlds.size() && m_problems.size() < kMostProblems; ++m_at) {
        const World world = m_worlds[m_at].world; // the list grows under it
        judge(world);
        expand(world);
    }
}

int Explorer::timesLeft(const World &world, int at, Seat seat, OrientationAct act, Voice voice) const
{
    const Thread &thread = world.threads[static_cast<std::size_t>(at)];
    if (thread.count >= m_bounds.mostSaid) {
        return 0;
    }
    int left = (voice == Voice::Typed ? m_bounds.typed : at == 0 ? m_bounds.own : m_bounds.ownAgain).value(act);
    for (int i = 0; i < thread.count; ++i) {
        const Said &said = thread.said[static_cast<std::size_t>(i)];
        left -= said.author == seat && actOf(static_cast<ReplyStep>(said.step)) == act ? 1 : 0;
    }
    return left;
}

void Explorer::expand(const World &world)
{
    for (int thread = 0; thread < 2; ++thread) {
        for (int seat = 0; seat <= m_bounds.posts; ++seat) {
            const Seat who = static_cast<Seat>(seat);
            for (const auto &[doing, name] : Words<OrientationAct>::kList) {
                Q_UNUSED(name)
                act(world, thread, who, doing, Voice::Own);
                if (who == Sender) {
                    act(world, thread, who, doing, Voice::Typed);
                }
            }
            for (int parcel = 0; parcel < kParcels; ++parcel) {
                deliver(world, thread, parcel, who);
            }
        }
    }
    if (!m_bounds.ownAgain.isEmpty() && world.threads[1].isWritten == 0) {
        const View &first = view(world, 0, Sender);
        if (first.isKnown && isOver(first.state) && first.state != OrientationState::Done) {
            step(orientedAgain(world), {Event::OrientsAgain, 1});
        }
    }
    if (m_bounds.dayPasses && world.isDayOver == 0) {
        World next = world;
        next.isDayOver = 1;
        step(next, {Event::DayPasses});
    }
    if (m_bounds.erases) {
        expandErasures(world);
    }
}

void Explorer::expandErasures(const World &world)
{
    for (int seat = 0; seat <= m_bounds.posts; ++seat) {
        if (has(world.erasedBy, seat)) {
            continue;
        }
        const How how{Event::Erases, 0, static_cast<Seat>(seat)};
        const World next = erased(world, how.seat);
        step(next, how);
        for (int other = 0; other <= m_bounds.posts; ++other) {
            const Seat who = static_cast<Seat>(other);
            if (other != seat &&
                (view(next, 0, who) != view(world, 0, who) || view(next, 1, who) != view(world, 1, who))) {
                problem(u"an erasure changes what the other side sees"_s, how);
            }
        }
    }
}

void Explorer::act(const World &world, int thread, Seat seat, OrientationAct act, Voice voice)
{
    const bool isOfSender = act == OrientationAct::Send || act == OrientationAct::Recall;
    const bool isPossible =
        isOfSender ? seat == Sender && voice == Voice::Own
                   : (seat != Sender || voice == Voice::Typed) && timesLeft(world, thread, seat, act, voice) > 0;
    if (!isPossible) {
        return;
    }
    const View &before = view(world, thread, seat);
    const OrientationSide side = voice == Voice::Typed ? OrientationSide::Typed
                                 : seat == Sender      ? OrientationSide::Sender
                                                       : OrientationSide::Partner;
    if (!before.isKnown || !mayAct(act, side, before.state)) {
        return;
    }
    const World next = done(world, thread, seat, act, voice);
    const How how{Event::Acts, thread, seat, static_cast<int>(act), voice};
    const View &after = view(next, thread, seat);
    // The day to reply may have passed before it left.
    const bool isAsTold = after.state == rowOf(act).to ||
                          (act == OrientationAct::Send && after.state == OrientationState::Expired) ||
                          (act == OrientationAct::Ask && after == before);
    if (!isAsTold) {
        problem(u"the table says "_s + word(rowOf(act).to) + u", it is "_s + word(after.state), how);
    }
    step(next, how);
}

bool Explorer::hasEffect(const Thread &thread, int index, const View &before, const View &after) const
{
    const Said &said = thread.said[static_cast<std::size_t>(index)];
    if (after != before || said.step == static_cast<quint8>(ReplyStep::Question) || after.decisive == index ||
        after.tells(Crossing::TwoReplies) || after.hasHoles) {
        return true; // it changes something, only asks, or is told; what fills a hole is judged when it comes
    }
    const Said &decisive = thread.said[static_cast<std::size_t>(after.decisive)];
    return has(decisive.heard, index) || isImplied(said.step, decisive.step);
}

void Explorer::deliver(const World &world, int thread, int parcel, Seat seat)
{
    if (!isOnItsWay(world, thread, parcel, seat)) {
        return;
    }
    const How how{Event::Arrives, thread, seat, parcel};
    const World next = delivered(world, thread, parcel, seat);
    const View &before = view(world, thread, seat);
    const View &after = view(next, thread, seat);
    const Thread &now = next.threads[static_cast<std::size_t>(thread)];
    if (has(world.erasedBy, seat)) {
        if (after.isKnown) {
            problem(u"what was erased comes back"_s, how);
        }
    } else if (parcel == 0 &&
               (!after.isKnown || (has(now.recallKnownBy, seat) && after.state != OrientationState::Recalled &&
                                   !after.tells(Crossing::DoneThenRecalled)))) {
        problem(u"an orientation comes without effect"_s, how);
    } else if (parcel == 1 && after.isKnown && after.state != OrientationState::Recalled &&
               !after.tells(Crossing::DoneThenRecalled)) {
        problem(u"a recall comes without effect or notice"_s, how);
    } else if (parcel >= 3 && after.isKnown && !hasEffect(now, parcel - 3, before, after)) {
        problem(u"a reply comes without effect or notice"_s, how);
    }
    step(next, how);
}

void Explorer::judge(const World &world)
{
    for (int thread = 0; thread < 2; ++thread) {
        const View &sender = view(world, thread, Sender);
        const View &partner = view(world, thread, Partner);
        for (int seat = 0; seat < kSeats; ++seat) {
            const Seat who = static_cast<Seat>(seat);
            if (has(world.erasedBy, seat) && view(world, thread, who).isKnown) {
                problem(u"what was erased is seen"_s);
            }
        }
        if (world.erasedBy == 0 && (sender.isKnown || partner.isKnown)) {
            m_pairs.insert(sender.name() + u' ' + partner.name());
        }
    }
    judgeSettled(world);
}

void Explorer::judgeSettled(const World &world)
{
    const World end = settled(world, m_bounds.posts);
    if (!m_settled.insert(bytesOf(end)).second) {
        return; // another way to the same end
    }
    for (int thread = 0; thread < 2; ++thread) {
        const Thread &now = end.threads[static_cast<std::size_t>(thread)];
        const View &sender = view(end, thread, Sender, Hearing::OwnOnly);
        for (int seat = Partner; seat <= m_bounds.posts && end.erasedBy == 0 && now.isSent != 0; ++seat) {
            if (view(end, thread, static_cast<Seat>(seat)) != sender) {
                problem(u"all has arrived, and the sender sees %1, %2 sees %3"_s.arg(
                    sender.name(), seatName(static_cast<Seat>(seat)),
                    view(end, thread, static_cast<Seat>(seat)).name()));
            }
        }
        const View &all = view(end, thread, Sender);
        if (!all.isKnown || !all.tells(Crossing::TwoReplies)) {
            continue;
        }
        // A notice that is no news teaches people not to read notices.
        const Said &decisive = now.said[static_cast<std::size_t>(all.decisive)];
        bool isTrue = false;
        for (int i = 0; i < now.count; ++i) {
            isTrue = isTrue || (i != all.decisive && !has(decisive.saw, i));
        }
        if (!isTrue) {
            problem(u"two replies are told, and the last author had seen them all"_s);
        }
    }
}

} // namespace worlds
