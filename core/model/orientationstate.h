// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/orientation.h"
#include "core/model/reply.h"

#include <QList>
#include <QTimeZone>

/// How an orientation stands: a pure function of its record, of the replies to it, and of the day. Each side writes
/// only its own records, so no two of them ever dispute a state: whoever holds the same records sees the same, in
/// whichever order they came. What crossed on the way is a notice, never a loss.
namespace relais::model {

/// In the order of the life of an orientation.
enum class OrientationState {
    Draft,    ///< written, nothing of it has left: undo takes it back
    Sent,     ///< left, no receipt yet
    Received, ///< the partner's program has it, or somebody handed the sheet over
    Expired,  ///< the day to reply has passed without a reply; a late one still counts
    Accepted,
    Appointment,
    InProgress,
    Done,
    Refused,
    Recalled,
};

/// How far it has gone: only the post that sends knows. Elsewhere in the office it counts as Sent.
enum class Carried { Kept, Left, Acknowledged };

/// Of each reply those are counted which its partner may write: a record of the office it was entrusted to, or one
/// that the sending office typed for it.
[[nodiscard]] bool answersIt(const Orientation &orientation, const Reply &reply);

/// Done counts for ever, whatever crossed it; then a recall; then the reply of the greatest number, the partner's own
/// before one typed for it.
/// @param replies those to this orientation, in any order
[[nodiscard]] OrientationState stateOf(const Orientation &orientation, const QList<Reply> &replies, Carried carried,
                                       QDate today);
/// The reply that the state comes from; null for none.
[[nodiscard]] const Reply *decisiveReply(const Orientation &orientation, const QList<Reply> &replies);
/// To be given to the next reply: greater than every number known, and than how many they are. By it a reader
/// sees whether a reply was written in the sight of the others.
/// @param replies all that are known to this orientation, those that do not count as well
[[nodiscard]] int nextNumber(const QList<Reply> &replies);

/// What crossed on the way, for a person to know.
enum class Crossing {
    BegunThenRecalled, ///< recalled while the partner had accepted it: it is to be told by telephone
    DoneThenRecalled,  ///< recalled although it was done: it counts as done
    TwoReplies,        ///< what the state comes from was said without knowing of a reply that it cannot stand beside
    LateReply,         ///< the first that counts came after the day to reply, by the clock of who wrote it
    NotAsked,          ///< a reply of somebody who was not asked: it counts for nothing
};
/// @param zone in which the day to reply ends
[[nodiscard]] QList<Crossing> crossingsOf(const Orientation &orientation, const QList<Reply> &replies,
                                          const QTimeZone &zone = QTimeZone::utc());

/// Who acts.
enum class OrientationSide {
    Sender,  ///< the office that entrusts
    Partner, ///< the office it is entrusted to
    Typed,   ///< the sending office for a partner, by telephone or on paper
};
enum class OrientationAct { Send, Accept, Refuse, FixAppointment, Begin, Finish, Ask, Recall };

/// A row of the table of acts: from each of these states the act leads to `to`.
struct OrientationRow {
    OrientationAct act;
    QList<OrientationSide> sides;
    QList<OrientationState> from;
    OrientationState to; ///< of Ask: the state stays, this counts for nothing
};
/// The one table: mayAct() reads it, and so do the papers that describe it.
[[nodiscard]] const QList<OrientationRow> &orientationTable();
[[nodiscard]] bool mayAct(OrientationAct act, OrientationSide side, OrientationState state);
[[nodiscard]] OrientationAct actOf(ReplyStep step);
/// The table as text for people: a line for each act, "| accept | partner, typed | received, expired, refused |
/// accepted |".
[[nodiscard]] QString orientationTableText();
/// What a reply comes to with what crosses it, worked out by stateOf() and crossingsOf(): a line for each step.
[[nodiscard]] QString crossingTableText();

/// No further act of the partner is awaited.
[[nodiscard]] inline bool isOver(OrientationState state)
{
    return state == OrientationState::Done || state == OrientationState::Refused || state == OrientationState::Recalled;
}
/// The measure is in the partner's hands.
[[nodiscard]] inline bool isHolding(OrientationState state)
{
    return !isOver(state);
}

/// When the partner has been silent for half of its time, a nudge is due; null without a clock.
[[nodiscard]] QDate nudgeOn(const Orientation &orientation);

template<>
struct Words<OrientationState> {
    using S = OrientationState;
    static constexpr std::array kList = {std::pair{S::Draft, "draft"},
                                         std::pair{S::Sent, "sent"},
                                         std::pair{S::Received, "received"},
                                         std::pair{S::Expired, "expired"},
                                         std::pair{S::Accepted, "accepted"},
                                         std::pair{S::Appointment, "appointment"},
                                         std::pair{S::InProgress, "in_progress"},
                                         std::pair{S::Done, "done"},
                                         std::pair{S::Refused, "refused"},
                                         std::pair{S::Recalled, "recalled"}};
};
template<>
struct Words<Crossing> {
    using C = Crossing;
    static constexpr std::array kList = {std::pair{C::BegunThenRecalled, "begun_then_recalled"},
                                         std::pair{C::DoneThenRecalled, "done_then_recalled"},
                                         std::pair{C::TwoReplies, "two_replies"}, std::pair{C::LateReply, "late_reply"},
                                         std::pair{C::NotAsked, "not_asked"}};
};
template<>
struct Words<OrientationSide> {
    static constexpr std::array kList = {std::pair{OrientationSide::Sender, "sender"},
                                         std::pair{OrientationSide::Partner, "partner"},
                                         std::pair{OrientationSide::Typed, "typed"}};
};
template<>
struct Words<OrientationAct> {
    using A = OrientationAct;
    static constexpr std::array kList = {
        std::pair{A::Send, "send"},     std::pair{A::Accept, "accept"},
        std::pair{A::Refuse, "refuse"}, std::pair{A::FixAppointment, "fix_appointment"},
        std::pair{A::Begin, "begin"},   std::pair{A::Finish, "finish"},
        std::pair{A::Ask, "ask"},       std::pair{A::Recall, "recall"}};
};

} // namespace relais::model
