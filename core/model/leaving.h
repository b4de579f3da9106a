// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/orientation.h"
#include "core/model/record.h"
#include "core/model/sharing.h"
#include "core/model/textcheck.h"

#include <QSet>

/// What of a case leaves for the office that one orientation names (exchange notes 3.2): a pure function of values,
/// which asks mayShare() field by field. There is no other way out for an operation towards another office.
namespace relais::model {

/// A record of a case as it stands here.
struct KeptRecord {
    RecordType type = RecordType::Case;
    QString id;
    Fields fields; ///< what is not known is absent
};

/// A case of which measures are entrusted to an office.
struct Entrusted {
    SharedCase shared; ///< with every measure of the case
    Orientation orientation;
    Recipient to;
    QDate today;
    TextSubject subject;      ///< to be found again in texts
    QSet<QString> known = {}; ///< ids of the records of which that office was given something
    /// What posts disagree about: the id of a way to reach her that not all of them hold to be that way, and safe;
    /// "id field" of what else of one.
    QSet<QString> disputed = {};
};

/// A field that leaves, or stays, with the reason.
struct LeavingField {
    RecordType type = RecordType::Case;
    QString record;
    QString field;
    QVariant value;
    QString strand; ///< "FIN"; empty = of every strand
    ShareAnswer answer;
};

/// Every field that the records have, each with its answer. Besides what mayShare() says of the field:
///   nothing leaves unless one of the entrusted measures does, nor once the orientation was recalled, except that it
///   was, and why, to an office that was given it, whatever became of the consent; a coordination
///   is of every measure that applies, and opens what its role may be told of the rest;
///   only the entrusted measures count as needing a place;
///   a record of another office is that office's to send; another orientation is nobody else's business;
///   of a measure only its code, state, day and holder leave, of a note only a fact, its words and its day;
///   a way to reach her leaves only where it is known to be safe, never the address of a shelter, and a letter's
///   address only where the places of the case may go; that a known one is no longer safe is told; what is disputed of
///   it stays, all of it where that is the way itself or whether it is safe;
///   a fact whose words may tell who or where she is stays until it was looked over.
/// @param records of that case, those that ended left out
[[nodiscard]] QList<LeavingField> leaving(const ShareRules &rules, const Entrusted &entrusted,
                                          const QList<KeptRecord> &records);

/// A reply of ours, to the office whose orientation it answers: whole, for it concerns that alone. What was typed for a
/// partner, and the reply of another office, stay.
[[nodiscard]] QList<LeavingField> replyLeaving(const Orientation &orientation, const KeptRecord &reply);

/// Role of an office that takes over the coordination: only her consent to that, or the law, opens it, and it opens no
/// orientation of measures.
inline const QString kCoordinatorRole = QStringLiteral("coordinator");

/// The office of an orientation as the consents of the case know it: the role of the newest consent to it, else what
/// its name tells; of a coordination kCoordinatorRole.
[[nodiscard]] Recipient recipientOf(const ShareRules &rules, const Orientation &orientation,
                                    const QList<Consent> &consents);

/// What mayShare() says of the entrusted measures: the first yes, else the first no. Unknown when there is none, no
/// when the orientation was recalled.
[[nodiscard]] ShareAnswer entrustedAnswer(const ShareRules &rules, const Entrusted &entrusted);

} // namespace relais::model
