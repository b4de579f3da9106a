// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/manifest.h"
#include "core/journal/wire.h"

#include <array>
#include <functional>

/// What a sender may write here (exchange notes 3.2; row 51 of 1.6). Static: the owner is read in the id of each
/// record, the types are a list, and a case counts once an orientation has entrusted it. Pure; nothing is applied
/// before every line has passed.
namespace relais::work::mandate {

/// What a partner may write at all. The rest never crosses the border of an office: users, settings, cards, prints,
/// consents, held lines, what an import left, exclusions, sealed values, danger passes, the other parent.
inline constexpr std::array kOfPartner = {
    model::RecordType::Case,        model::RecordType::Person, model::RecordType::Child, model::RecordType::Contact,
    model::RecordType::Measure,     model::RecordType::Event,  model::RecordType::Note,  model::RecordType::Document,
    model::RecordType::Orientation, model::RecordType::Reply};

struct Sender {
    QString owner; ///< 8 characters that begin the ids of its records
    QString us;    ///< ours
    journal::Reach reach = journal::Reach::Partner;
    QStringList strands; ///< that the manifest names
};

/// What the vault knows and the lines do not tell themselves.
struct Known {
    /// Id of the case that a record stands in here; empty when it does not stand here.
    std::function<QString(model::RecordType type, const QString &record)> caseOf;
    /// Whether `from` entrusts something of the case to `to`.
    std::function<bool(const QString &caseId, const QString &from, const QString &to)> isEntrusted;
    /// The case of an orientation of `from` to `to`, recalled since or not; empty when there is none.
    std::function<QString(const QString &orientation, const QString &from, const QString &to)> askedIn;
    /// The orientation that a reply which stands here names; empty when it does not stand here.
    std::function<QString(const QString &reply)> orientationOf;
    /// The stamp with which a reply that stands here was said; empty when it does not stand here.
    std::function<QString(const QString &reply)> saidAt;
    /// Whether a record that stood here has ended.
    std::function<bool(model::RecordType type, const QString &record)> hasEnded;
    /// Whether a record was erased here: nothing more is ever kept of it.
    std::function<bool(const QString &record)> isErased;
};

/// Posts of one office write any record of it. A partner writes its own records in the cases that it entrusts to us, or
/// adds a note, a dated event or a document to a case that we entrusted to it, and a reply to an orientation that we
/// addressed to it, though it was recalled meanwhile; nothing of a third. A reply is said once: the same again is
/// harmless, another value is not taken, nor that it ended. What concerns a record that was erased here is let
/// through, for Tx::merge keeps nothing of it. That its own record ended, it may say twice.
Sender senderOf(const QString &address, const QString &ownAddress, const QStringList &strands);

/// OutOfMandate: "line 12: owner", "… type", "… strand", "… link", "… case", "… said". BundleAltered: "line 12: value",
/// of another form than the field has. Lines of a newer version are judged by their owner alone, and again once they
/// are understood.
Result<void> check(const QList<journal::Operation> &operations, const Sender &sender, const Known &known);

/// Each attached file belongs to a document that the sender may write. OutOfMandate "file 3".
Result<void> checkFiles(const QList<exchange::FilePart> &files, const QList<journal::Operation> &operations,
                        const Sender &sender, const Known &known);

} // namespace relais::work::mandate
