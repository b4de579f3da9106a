// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/orientationstate.h"
#include "core/work/sharedscope.h"

/// The coordination of a case goes to another office: a fund, a département (domain notes 1.3, exchange notes 3.2). The
/// owner of a record never changes: the giver offers by an orientation of kind coordination, the receiver accepts and
/// makes a case of its own, the giver closes and keeps the trace of what it gave. Until then the giver coordinates.
namespace relais::work::handover {

// In all of them undo reaches back until a bundle holds something of the act.
inline constexpr const char *kOfferVerb = "handover.offer";
inline constexpr const char *kAcceptVerb = "handover.accept";
inline constexpr const char *kRefuseVerb = "handover.refuse";

/// Days for the answer: a person waits.
constexpr int kAnswerDays = 7;
constexpr int kWrongDoorDays = 3;
/// Basis of a demand passed on to the fund in charge (resources/consent/bases.json).
inline const QString kWrongDoorBasis = QStringLiteral("wrong_door");
/// Options in the remark of the reception (model::remarkOptions): the office whose door was the first, and the one that
/// handed over; 8 characters.
inline const QString kDoorOption = QStringLiteral("door");
inline const QString kFromOption = QStringLiteral("from");

/// Records of one type: how many the giver announced, how many are here.
struct Piece {
    model::RecordType type = model::RecordType::Measure;
    int announced = 0;
    int here = 0;

    [[nodiscard]] bool isWhole() const { return here >= announced; }
};
using Inventory = QList<Piece>;
/// "measure=11,child=2" and back; what is not understood is left out.
QString inventoryText(const Inventory &inventory);
Inventory inventoryFrom(const QString &text);

/// Records of one type of which nothing goes along.
struct Stays {
    model::RecordType type = model::RecordType::Note;
    int records = 0;
    model::ShareReason reason = model::ShareReason::NeverLeaves; ///< of the first
};

/// How it would stand: nothing is written.
struct Sketch {
    model::Orientation orientation;
    QList<scope::ScopedField> fields; ///< what leaves and what stays, field by field
    Inventory leaves;
    QList<Stays> stays;
};

/// Right: she, or the law, lets another office coordinate. Wrong: the demand is the other fund's; nothing is refused,
/// it is passed on and she is told (code of relations between public and administration, L. 114-2; funds are
/// administrations, L. 100-3). Its first reception goes along and starts the clocks there. Of the law that is sure for
/// a tacit refusal; a tacit acceptance counts from the reception by the fund in charge, which also acknowledges it (L.
/// 114-3, L. 114-4). Of the days to pay the emergency aid (code of social action, L. 214-10: from the receipt of the
/// claim) nothing says at which door: the first is the date to work towards.
enum class Door { Right, Wrong };

/// The errors of offer(), except that nothing may go: the fields say why.
Result<Sketch> preview(const Session &session, const model::CaseId &id, const model::Card &card, const QString &basis,
                       Door door = Door::Right);
/// Offers the coordination: what may go leaves with the next bundle. At a wrong door the basis is kWrongDoorBasis when
/// none is given, and the case says whose it is.
/// SenderUnverified, SenderRevoked; InvalidInput for an unknown basis. Refused, with the reason in `detail`: an office
/// that does not coordinate, that is kept apart or is our own, at a wrong door one that is not the other fund; a case
/// that is closed, of another office, or offered already; nothing that may go there (consent to it missing or ended).
Result<model::OrientationId> offer(const Session &session, const model::CaseId &id, const model::Card &card,
                                   const QString &basis, Door door = Door::Right);

/// A hand-over, seen from either side.
struct Standing {
    model::Orientation orientation;
    QList<model::Reply> replies;
    model::OrientationState state = model::OrientationState::Draft;
    QList<model::Crossing> crossings;
    bool isOurs = false;  ///< we offered it
    QString otherName;    ///< of the other office, as its card or the orientation names it
    Inventory inventory;  ///< `here` counts what stands here now
    model::CaseId goesOn; ///< at the receiver: its own case, once it accepted

    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] bool awaitsUs() const
    {
        return !isOurs && model::mayAct(model::OrientationAct::Accept, model::OrientationSide::Partner, state);
    }
};
/// Newest first; none of a case that is kept from this user. Refused for a role that sees no case.
Result<QList<Standing>> list(const Session &session);
/// NotFound for an orientation that hands nothing over.
Result<Standing> of(const Session &session, const model::OrientationId &id);

/// Whether it may be accepted though something announced has not come.
enum class Gaps { Refused, Accepted };
/// As one act: what came becomes records of our own, a case with our next number and with the first starts of its
/// clocks, and the giver is told. Refused: not addressed to us, recalled, accepted already, not whole.
/// InvalidInput when no name came.
Result<model::CaseId> accept(const Session &session, const model::OrientationId &id, Gaps gaps = Gaps::Refused);
/// The giver goes on coordinating. InvalidInput for words that name a way to reach her which is not safe.
Result<void> refuse(const Session &session, const model::OrientationId &id, model::RefusalReason reason,
                    const QString &text);

/// At the giver, after a merge: an accepted hand-over closes the case (handed over) with the name of who coordinates
/// now, and recalls what still stands with others: the new coordinator entrusts it anew. One that was recalled before
/// changes nothing: that is a crossing. @throws store::SqlFailure
void settleIn(store::Tx &tx, const Session &session, const QList<model::ReplyId> &fresh);

/// Whether a bundle holds anything that this act made: then undo leaves it alone.
Result<bool> hasLeft(const Session &session, const QString &act);

} // namespace relais::work::handover
