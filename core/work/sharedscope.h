// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/wire.h"
#include "core/model/card.h"
#include "core/model/orientation.h"
#include "core/model/sharing.h"
#include "core/store/givenfields.h"
#include "core/work/session.h"

/// What of the cases may leave for a partner today (exchange notes 3.2): the records of a case entrusted to it by an
/// orientation, and of them the fields that model::leaving() lets through. Preview, bundle, paper and export are this
/// one function.
namespace relais::work::scope {

/// A field that leaves, or stays, with the reason.
struct ScopedField {
    model::RecordType type = model::RecordType::Case;
    QString record;
    QString field;
    QVariant value; ///< null when it was emptied
    QString stamp;  ///< of the change that gave it its value
    QString basis;  ///< stamp of what that change saw; empty for a first value
    QString strand; ///< the field leaves for; empty = of every strand
    model::ShareAnswer answer;
};

/// Every field of a case with what model::leaving() says of it, for the measures of one orientation; besides, what the
/// role of the session may not send stays, and so does each text that names a way to reach her which is not safe. Never
/// for a case that is kept from that office (exclusions), nor for one of another office: Refused. A sealed value never
/// leaves. NotFound for a case that is none.
Result<QList<ScopedField>> fieldsFor(const Session &session, const model::Orientation &orientation);

/// Why something entrusted to the partner no longer goes there.
struct Stopped {
    model::OrientationId orientation;
    model::CaseId caseId;
    QString reference; ///< of the case
    model::ShareAnswer answer;
};

struct Scope {
    QList<journal::Operation> operations; ///< what leaves, a case before its records, `case_id` before other fields
    QList<store::GivenField> given;       ///< the same as it will be remembered, without number
    QStringList strands;
    QStringList basis;               ///< ids of consents, codes of legal bases
    QHash<model::CaseId, int> cases; ///< operations of each
    bool opensOrientation = false;   ///< an orientation goes for the first time
    qsizetype more = 0;              ///< operations that a next bundle must carry
    QList<qint64> postponed;         ///< of the lost numbers: those of which a next bundle must carry something
    QList<Stopped> stopped;          ///< orientations not recalled of which nothing goes any more

    /// It holds replies of ours alone.
    [[nodiscard]] bool isReply() const;
};
/// Cases in one bundle: a person who gets it looks at each.
constexpr qsizetype kCases = 50;
/// What goes to a partner and was not given yet: of the cases entrusted to it, our replies to what it entrusted to us,
/// that an orientation was recalled, and that a case it has was erased. At most `limit` operations and kCases cases,
/// each case whole unless it alone exceeds the limit. An orientation refused or recalled, or a consent ended, sends
/// nothing more. No document leaves: no group of resources/consent opens one.
/// @param lost numbers of the current epoch that the partner misses: what they held goes again
Result<Scope> towards(const Session &session, const model::Card &partner, const QList<qint64> &lost, qsizetype limit);

/// Whether everything that was gathered may still leave and still says what it said, now that it is about to be kept or
/// carried.
Result<bool> stillLeaves(const Session &session, const model::Card &partner, const QList<store::GivenField> &given);

/// What a colleague's post was not given yet: lines of a newer version that are held here, then those of the journal
/// from `row` on, whole, of hidden cases too. Its own lines, what a post notes of itself alone, and lines longer than
/// any post takes are left out. @param lost as above
struct PostScope {
    QList<journal::Operation> operations;
    QList<store::GivenField> given;     ///< the held ones, as they will be remembered (resources/schema/006.sql)
    QList<model::DocumentId> documents; ///< whose records are among them: their bytes go along
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    qsizetype more = 0;
    qsizetype tooLong = 0;   ///< lines left out for their length
    QList<qint64> postponed; ///< as above
};
/// Bytes of documents in one bundle to a post.
constexpr qint64 kDocumentBytes = 8 * 1024 * 1024; ///< unless one alone is larger
Result<PostScope> towardsPost(const Session &session, const model::Card &post, qint64 row, const QList<qint64> &lost,
                              qsizetype limit);

} // namespace relais::work::scope
