// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tx.h"

/// Whose the records are that stand here, and what was entrusted to whom: asked before lines of somebody else are
/// taken. Hidden cases count like any other. All throw SqlFailure.
namespace relais::store {

/// Of a case itself, its id; of a person, the case she stands in; else what `case_id` says. Empty when it does not
/// stand here.
QString caseOf(const Reader &reader, model::RecordType type, const QString &record);

/// What an orientation that was recalled still gives.
enum class Recalled {
    Counts,  ///< who recalled it may still say what becomes of its own case
    Nothing, ///< from whom it was recalled takes and writes no more
};
/// Whether an orientation stands by which `from` entrusts something of the case to `to`; both are owners, 8 characters.
bool isEntrusted(const Reader &reader, const QString &caseId, const QString &from, const QString &to,
                 Recalled recalled);

/// The case of an orientation by which `from` entrusts something to `to`, recalled since or not; empty when there is
/// none: so a reply that crosses a recall still finds what it answers.
QString askedIn(const Reader &reader, const QString &orientation, const QString &from, const QString &to);
/// Orientations of `from` to `to` that have not ended, in the cases that are in sight.
QList<model::OrientationId> orientationsFrom(const Reader &reader, const QString &from, const QString &to);

/// A case of another office that it entrusted to `us` and that it has ended since.
struct EndedCase {
    model::CaseId id;
    QString stamp;   ///< of the first end that came
    QDateTime since; ///< when it came
};
/// Those in sight, newest first.
QList<EndedCase> endedCases(const Reader &reader, const QString &us);

/// Value of one field of a record that has not ended; null when there is none.
QVariant standing(const Reader &reader, model::RecordType type, const QString &record, const QString &field);

/// Whether a record that stands here, or stood, has ended.
bool hasEnded(const Reader &reader, model::RecordType type, const QString &record);
/// The stamp of the first line that came of a record; empty when none did, or when it was erased.
QString firstStamp(const Reader &reader, const QString &record);

/// How many records of these types an owner has here that have not ended.
int countOf(const Reader &reader, const QString &owner, const QList<model::RecordType> &types);

/// "record field" of every field in sight that disputes itself.
QSet<QString> disputedFields(const Reader &reader);

} // namespace relais::store
