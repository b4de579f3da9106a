// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/erasure.h"

/// An erasure reaches the other posts of the office: a setting of the journal tells it, and each post erases its own
/// copy when the line comes in. So any of them can tell the partners. All throw SqlFailure.
namespace relais::store {

/// Name of the setting, before "<id of the case>/<id of the erasure>": each erasure is told by itself. It is no content
/// of the vault (work/digest).
inline const QString kErasedCase = u"erasure.case."_s;
/// The same of one document, before "<its id>/<id of the erasure>".
inline const QString kErasedDocument = u"erasure.document."_s;

/// Who has what of a case, as this post knows by their receipts: an address and ids, never a value.
using KnownHolders = QHash<QString, QStringList>;
/// Of the case and of its orientations, other offices only. Asked before it is erased.
KnownHolders holdersOf(const Reader &reader, const Holdings &holdings, const QString &office);

/// Writes the setting, in the act that erased the case.
void tellPosts(Tx &tx, const model::CaseId &caseId, const Holdings &holdings, const Erasure &erasure,
               const KnownHolders &holders);

/// The same for one document, of which no partner is given anything.
void tellPosts(Tx &tx, const model::DocumentId &id, const Erasure &erasure);

/// Whether a line of a colleague tells of an erasure.
bool isErasureTold(const journal::Change &change);
/// The case or the document that it tells of.
RecordName recordToldOf(const journal::Change &change);
/// Erases it here as well, as one and the same erasure; what came first of it, and what comes later, goes. The holders
/// that the line names are to be told from here too. Nothing happens when the line is of another form.
void eraseAsTold(Tx &tx, const journal::Change &change);

} // namespace relais::store
