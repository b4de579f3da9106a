// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caserow.h"
#include "core/model/record.h"
#include "core/model/reply.h"
#include "core/store/journaltable.h"
#include "core/work/session.h"

namespace relais::work {

/// All of one case, by value: what its page shows and what a summary is made from.
struct CaseDetail {
    model::Case file;
    model::Person person;
    QList<model::Contact> contacts;
    QList<model::Child> children;
    QList<model::Author> authors;
    QList<model::Measure> measures; ///< in the order of the catalogue
    QList<model::Event> events;
    QList<model::Note> notes;              ///< newest first
    QList<model::DangerPass> dangerPasses; ///< newest first
    QList<model::Leftover> leftovers;      ///< those still to decide
    QList<model::DueRow> dues;             ///< earliest first, waiting ones last
    model::CaseRow row;
};

/// NotFound when the case does not exist or has ended.
Result<CaseDetail> loadCase(const Session &session, const model::CaseId &id);

/// The clock that governs a measure now: its earliest running one, else one that waits; nothing when none runs.
std::optional<model::DueRow> governingDue(const CaseDetail &detail, const model::MeasureId &measure);

/// A reply to an orientation, with whom it is about.
struct SaidReply {
    model::Reply reply;
    QString office; ///< who replied, as the orientation or its card names it; empty for ourselves
    QString measures;
};

/// One entry of the journal column: a note, or one or several changes made by one act.
struct JournalEntry {
    enum class Kind { Note, Change };
    Kind kind = Kind::Change;
    QDateTime at;
    QString by;                        ///< name of the author
    model::Note note;                  ///< of a note
    QString verb;                      ///< of an act
    QHash<QString, QString> measures;  ///< codes of the measures an act touched, by record id
    QList<store::JournalLine> changes; ///< of an act, oldest first
    QList<SaidReply> said = {};        ///< of an act that brought or made replies
};

/// Newest first; traced as a reading of the case. @param limit at most so many acts are read
Result<QList<JournalEntry>> journalOf(const Session &session, const model::CaseId &id, int limit);

} // namespace relais::work
