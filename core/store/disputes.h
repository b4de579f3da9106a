// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/change.h"
#include "core/model/consent.h"
#include "core/model/contact.h"
#include "core/store/reader.h"

/// Fields whose history disputes itself (journal/merge), as this user may read the journal. All throw SqlFailure.
namespace relais::store {

struct Dispute {
    model::RecordType type = model::RecordType::Case;
    QString record;
    QString field;
    QString winner;     ///< stamp of the value that holds for now
    QStringList losers; ///< stamps, newest first
};
/// Every open one, in the order of the values that hold.
QList<Dispute> disputes(const Reader &reader);

/// The changes that write a field, oldest first; a Create counts as a Set of it. Values that were purged are not among
/// them.
QList<journal::Change> historyOf(const Reader &reader, const QString &record, const QString &field);

/// "record field" of what several posts have written in a case, or in all of them: only there can anything have been
/// settled.
struct SharedField {
    model::RecordType type = model::RecordType::Case;
    QString record;
    QString field;
};
QList<SharedField> sharedFields(const Reader &reader, const model::CaseId &caseId);

/// Tells each contact, each consent, which of its fields are disputed.
void addDisputes(const Reader &reader, QList<model::Contact> &contacts);
void addDisputes(const Reader &reader, QList<model::Consent> &consents);

/// A contact as derived tables keep it, with what is disputed of it; null for one without id. And back.
QVariant contactText(const model::Contact &contact);
model::Contact contactFromText(const QString &text);

} // namespace relais::store
