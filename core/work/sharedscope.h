// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/wire.h"
#include "core/model/card.h"
#include "core/model/orientation.h"
#include "core/model/sharing.h"
#include "core/work/session.h"

/// What of the cases may leave for a partner today (exchange notes 3.2): the records of a case entrusted to it by an
/// orientation, and of them the fields that model::mayShare() lets through. Preview, bundle, paper and export are this
/// one function.
namespace relais::work::scope {

/// A field that leaves, or stays, with the reason.
struct ScopedField {
    model::RecordType type = model::RecordType::Case;
    QString record;
    QString field;
    QVariant value;
    QString stamp;  ///< of the change that gave it its value
    QString basis;  ///< stamp of what that change saw; empty for a first value
    QString strand; ///< the field leaves for; empty = of every strand
    model::ShareAnswer answer;
};

/// Every field of a case with what mayShare() says of it, for the measures of one orientation. Never for a case that is
/// kept from that office (exclusions), nor a sealed value that its measure does not ask.
Result<QList<ScopedField>> fieldsFor(const Session &session, const model::Orientation &orientation);

struct Scope {
    QList<journal::Operation> operations; ///< what leaves, a case before its records, `case_id` before other fields
    QList<model::DocumentId> documents;   ///< whose bytes go along
    QStringList strands;
    QStringList basis;  ///< ids of consents, codes of legal bases
    qsizetype more = 0; ///< operations that a next bundle must carry
};
/// What goes to a partner and was not given yet, at most `limit` operations of whole cases. An orientation recalled or
/// a consent ended sends nothing more.
/// @param lost numbers of the current epoch that the partner misses: what they held goes again
Result<Scope> towards(const Session &session, const model::Card &partner, const QList<qint64> &lost, qsizetype limit);

/// What a colleague's post was not given yet: lines of the journal from `row` on, whole. @param lost as above
struct PostScope {
    QList<journal::Operation> operations;
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    qsizetype more = 0;
};
Result<PostScope> towardsPost(const Session &session, const model::Card &post, qint64 row, qsizetype limit);

} // namespace relais::work::scope
