// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/orientationstate.h"

#include <array>
#include <optional>

/// Two offices and what is on its way between them, small enough that every order of events can be gone through. What
/// was written is a set of records; each seat knows some of them. A record on its way may arrive at any later moment,
/// in any order, again, or never: that is delay, disorder, repetition and loss with a second sending. Acts are allowed
/// by model::mayAct() on what the acting seat sees, and what it sees is model::stateOf(): nothing of them is repeated
/// here.
namespace worlds {

using relais::model::Crossing;
using relais::model::OrientationAct;
using relais::model::OrientationState;
using relais::model::ReplyStep;

/// Who sits where. The two posts of the partner are one office.
enum Seat : quint8 { Sender = 0, Partner = 1, SecondPost = 2 };
inline constexpr quint8 kSeats = 3;
inline constexpr quint8 kMostSaid = 6;

enum class Voice : quint8 { Own, Typed };

/// A reply. All bytes, so that a world is compared and kept as its bytes.
struct Said {
    quint8 step = 0;
    quint8 number = 0;
    quint8 author = 0; ///< seat
    quint8 isTyped = 0;
    quint8 isLate = 0;
    quint8 heard = 0;   ///< replies that its author knew, or that those knew: what really came before it
    quint8 saw = 0;     ///< those that its author knew
    quint8 knownBy = 0; ///< seats
};

/// One orientation.
struct Thread {
    quint8 isWritten = 0;
    quint8 isSent = 0;
    quint8 isReceipted = 0; ///< the partner wrote the receipt
    quint8 receiptKnown = 0;
    quint8 isRecalled = 0;
    quint8 knownBy = 0;       ///< seats of the partner that have the orientation
    quint8 recallKnownBy = 0; ///< that have the recall
    quint8 count = 0;
    std::array<Said, kMostSaid> said{};
};

struct World {
    std::array<Thread, 2> threads{};
    quint8 isDayOver = 0;
    quint8 erasedBy = 0; ///< seats whose tombstone stands
};

/// How an orientation looks from a seat.
struct View {
    bool isKnown = false;
    OrientationState state = OrientationState::Draft;
    QList<Crossing> crossings;
    int decisive = -1;     ///< index of a reply; -1 = none
    bool hasHoles = false; ///< a reply that came before a known one is still on its way

    [[nodiscard]] QString name() const;
    [[nodiscard]] bool tells(Crossing crossing) const { return crossings.contains(crossing); }
    friend bool operator==(const View &, const View &) = default;
};
/// Whether one who is told `later` misses nothing by not being told `step`: the same, or less on the same way.
[[nodiscard]] bool isImplied(quint8 step, quint8 later);
enum class Hearing { All, OwnOnly };
/// @param problem receives what is wrong with the view by itself: another order of the same records gives another one,
/// or a reply is lost in it
View viewOf(const World &world, int thread, Seat seat, Hearing hearing = Hearing::All, QString *problem = nullptr);

/// What a seat may do now, by the table.
[[nodiscard]] bool mayDo(const World &world, int thread, Seat seat, OrientationAct act, Voice voice = Voice::Own);
/// After it was done.
[[nodiscard]] World done(World world, int thread, Seat seat, OrientationAct act, Voice voice = Voice::Own);
[[nodiscard]] World orientedAgain(World world);
[[nodiscard]] World erased(World world, Seat seat);

/// What travels of a thread: 0 the orientation, 1 its recall, 2 the receipt, 3… the replies.
inline constexpr int kParcels = 3 + kMostSaid;
/// Whether it was written, leaves, and is new at that seat.
[[nodiscard]] bool isOnItsWay(const World &world, int thread, int parcel, Seat seat);
/// After it has arrived; at a tombstone nothing happens.
[[nodiscard]] World delivered(World world, int thread, int parcel, Seat seat);
/// After all that is on its way has arrived.
/// @param posts of the partner
[[nodiscard]] World settled(World world, int posts);

} // namespace worlds
