// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/contactrule.h"
#include "core/model/note.h"
#include "core/model/paper.h"
#include "core/work/session.h"

namespace relais::work {
struct CaseDetail;
}

/// The one policy of reaching her: whoever calls, writes or prints an address asks here, and each act passes through a
/// verb that asks again at the moment of acting.
namespace relais::work::contacts {

/// Days after which a safe channel must be asked again when the contact does not say.
inline constexpr int kValidDays = 14;

/// What of a case decides beside the channel itself.
struct Home {
    QString department;                                ///< of the place where she lives: its time zone decides
    model::Answer cohabiting = model::Answer::Unknown; ///< of a letter to her own address
};
inline Home homeOf(const model::Case &file)
{
    return {file.department, file.cohabiting};
}

/// Whether this act is safe through this contact now; a null contact id, or a contact of another kind than the act
/// needs, means that nothing is recorded.
model::ContactVerdict verdict(const model::Contact &contact, model::ContactAct act, const Home &home,
                              const QDateTime &now);

/// The ways of a case as our calls leave them: in the record of another office we cannot write that somebody else
/// answered, so here its number is unsafe until that office has checked it on a later day.
/// @param us the office whose calls the notes are
QList<model::Contact> waysOf(QList<model::Contact> contacts, const QList<model::Note> &notes, const Home &home,
                             const QString &us);
QList<model::Contact> waysOf(const Session &session, const CaseDetail &detail);

/// A channel and what is said of an act through it.
struct Way {
    model::Contact contact; ///< null id when there is none
    model::ContactVerdict verdict;
};
/// The channels through which the act could be done: those that may be used now, then those that open first, then those
/// to ask about, then those that are not safe.
QList<Way> waysFor(const QList<model::Contact> &contacts, model::ContactAct act, const Home &home,
                   const QDateTime &now);
/// The first of them.
Way wayFor(const QList<model::Contact> &contacts, model::ContactAct act, const Home &home, const QDateTime &now);

/// Writes what was edited of a contact of the case: its number is read anew, its answers are as model::asEdited() says,
/// and a check with her settles the alert. @throws store::SqlFailure
void saveIn(store::Tx &tx, const Session &session, const model::Case &file, model::Contact contact);

/// What came of a call.
using model::CallOutcome;

/// Records a call as a note of its own kind; the first time she is reached the first contact is dated and a new case
/// becomes « contacté ». Someone else at the telephone makes the channel unsafe at once and raises an alert; the office
/// whose record it is, when it is not ours, is told by telephone (waysOf).
/// Refused when the policy forbids the act, or asks for a reason and none is given; InvalidInput for a message that is
/// not allowed, and for words over notes::checkLength(), with the reason under them.
Result<void> recordCall(const Session &session, const model::CaseId &caseId, const model::ContactId &contact,
                        CallOutcome outcome, const QString &text, const QString &reason);

/// Records a text message, an e-mail or a letter that leaves now, as a note that itself never leaves. The same codes.
Result<void> recordWriting(const Session &session, const model::CaseId &caseId, const model::ContactId &contact,
                           model::ContactAct act, const QString &text, const QString &reason);

/// The address label of a letter, entered in the register of prints. Refused unless the address is known to be safe.
Result<model::Paper> printLabel(const Session &session, const model::CaseId &caseId, const model::ContactId &contact);

} // namespace relais::work::contacts
