// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/model/orientationworld.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace worlds {

/// What may happen, and how often. Each seat of the partner may do an act as often as `own` says, and so may who types.
struct Bounds {
    QHash<OrientationAct, int> own;
    QHash<OrientationAct, int> ownAgain; ///< in the second orientation; without any there is none
    QHash<OrientationAct, int> typed;
    int posts = 1;
    int mostSaid = kMostSaid;
    bool erases = false;
    bool dayPasses = true;
};

enum class Event : quint8 { Begins, Acts, Arrives, OrientsAgain, DayPasses, Erases };
/// What happened; put into words only when something is wrong.
struct How {
    Event event = Event::Begins;
    int thread = 0;
    Seat seat = Sender;
    int what = 0; ///< act or parcel
    Voice voice = Voice::Own;

    [[nodiscard]] QString text() const;
};

/// Goes through every world that can be reached, nearest first, and judges every step into it.
class Explorer
{
public:
    explicit Explorer(Bounds bounds);
    void run();

    [[nodiscard]] qsizetype worlds() const { return static_cast<qsizetype>(m_worlds.size()); }
    [[nodiscard]] qsizetype steps() const { return m_steps; }
    /// The first few, each with the way that leads there.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    /// "received accepted": what the sender and the partner saw at one moment.
    [[nodiscard]] const QSet<QString> &pairs() const { return m_pairs; }
    /// Crossings that were met.
    [[nodiscard]] const QSet<QString> &met() const { return m_met; }

private:
    struct Reached {
        World world;
        std::size_t from;
        How how;
    };
    const View &view(const World &world, int thread, Seat seat, Hearing hearing = Hearing::All);
    void step(const World &next, const How &how);
    void problem(const QString &text, const How &how = {});
    void expand(const World &world);
    void expandErasures(const World &world);
    void act(const World &world, int thread, Seat seat, OrientationAct act, Voice voice);
    void deliver(const World &world, int thread, int parcel, Seat seat);
    void judge(const World &world);
    void judgeSettled(const World &world);
    [[nodiscard]] int timesLeft(const World &world, int thread, Seat seat, OrientationAct act, Voice voice) const;
    [[nodiscard]] bool hasEffect(const Thread &thread, int index, const View &before, const View &after) const;

    Bounds m_bounds;
    std::vector<Reached> m_worlds;
    std::unordered_map<std::string, std::size_t> m_index;
    std::unordered_map<std::string, View> m_views; ///< of what a seat knows
    std::unordered_set<std::string> m_settled;     ///< ends that were judged
    std::size_t m_at = 0;
    qsizetype m_steps = 0;
    QStringList m_problems;
    QSet<QString> m_pairs;
    QSet<QString> m_met;
};

} // namespace worlds
