// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/note.h"
#include "core/model/orientationstate.h"
#include "core/work/inbox.h"

/// What came, for a person to look at: what others entrust to us, and what waits in quarantine.
namespace relais::work::received {

/// An orientation that another office addressed to us.
struct Entry {
    model::Orientation orientation;
    QString from;     ///< address, or the 8 characters when no card is known
    QString fromName; ///< as its card says; empty when none is known
    model::OrientationState state = model::OrientationState::Received; ///< as this side knows it
};
/// Newest first; none of a case that is kept from this user. Refused for a role that sees no case.
Result<QList<Entry>> list(const Session &session);

/// A case that was erased by the office that entrusted it, as that office has told. Nothing that it wrote is shown any
/// more; what was written here stays in sight until it is erased too.
struct Withdrawn {
    model::CaseId id;
    QString from;     ///< address, or the 8 characters when no card is known
    QString fromName; ///< as its card says; empty when none is known
    QDateTime at;     ///< when it was erased there
    QDateTime since;  ///< when we learnt of it
    QList<model::Note> notes;
    QList<model::Reply> replies;
};
/// Newest first; none of a case that is kept from this user. Refused for a role that sees no case.
Result<QList<Withdrawn>> withdrawn(const Session &session);
/// « retiré par CAF 76 le 12/11/2026 »
QString withdrawnWords(const Withdrawn &withdrawn, const QTimeZone &zone);
/// Erases for good the copy that is here, with our notes and replies in it; those that were sent stay with whom they
/// went to. It enters the list of erasures. NotFound when no such case was withdrawn; Refused for a role that erases
/// nothing.
Result<void> eraseRest(const Session &session, const model::CaseId &id);

/// A file in quarantine, with the name of the card whose key it claims.
struct Waiting {
    store::Held held;
    QString claimedName; ///< proves nothing while `held.peer` is empty
    bool isKept = true;  ///< its bytes are here, so that it can be tried again
};
Result<QList<Waiting>> held(const Session &session);

/// What a bundle says outside, and once decrypted and verified. Nothing is written.
struct Inspection {
    qint64 size = 0;
    QString keyId; ///< empty when it could not be opened
    bool isSigned = false;
    Error objection; ///< why nothing more is told, unless `isSigned`
    QString fromName;
    exchange::Manifest manifest;
};
Result<Inspection> inspect(const Session &session, const QByteArray &file);

} // namespace relais::work::received
