// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/decisions.h"

#include "core/store/caserows.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/heldcells.h"
#include "core/work/linemerge.h"

namespace relais::work::decisions {

namespace {

/// Runs `settle(tx, record)` on a decision that nobody has taken yet. @param taken what was decided; empty = nothing
template<class Record, class Function>
auto onOpen(const Session &session, const char *verb, const decltype(Record::id) &id, QString Record::*taken,
            Function settle) -> std::invoke_result_t<Function, store::Tx &, const Record &>
{
    const auto known = session.vault.read(
        [&](const store::Reader &reader) -> Result<Record> { return store::recordById<Record>(reader, id); });
    if (!known) {
        return known.error();
    }
    if (!(*known.*taken).isEmpty()) {
        return Error{ErrorCode::Refused, u"decided already: "_s + *known.*taken};
    }
    model::CaseId caseId;
    if constexpr (std::is_same_v<Record, model::Leftover>) {
        caseId = known->caseId;
    } else {
        caseId = known->likeCase;
    }
    return session.vault.write(session.act(verb, caseId), [&](store::Tx &tx) { return settle(tx, *known); });
}

void decide(store::Tx &tx, const model::HeldLine &line, const char *decision, const model::CaseId &became)
{
    tx.set(model::RecordType::HeldLine, line.id.text(), u"decision"_s, QString::fromLatin1(decision));
    tx.set(model::RecordType::HeldLine, line.id.text(), u"became_case"_s, model::encoded(became));
}

void settle(store::Tx &tx, const model::Leftover &leftover, const char *decision)
{
    tx.set(model::RecordType::Leftover, leftover.id.text(), u"settled"_s, QString::fromLatin1(decision));
}

void addWorkingNote(store::Tx &tx, const Session &session, const model::CaseId &caseId, const QString &text)
{
    model::Note note;
    note.id = model::NoteId::create(session.vault.office());
    note.caseId = caseId;
    note.kind = model::NoteKind::Working;
    note.text = text;
    note.at = session.clock.now();
    note.by = session.user.name;
    tx.create(note);
}

void keep(store::Tx &tx, const Session &session, const model::Leftover &leftover)
{
    addWorkingNote(tx, session, leftover.caseId, leftover.column + u" : "_s + leftover.text);
    settle(tx, leftover, "kept");
}

/// A number that another case bears by now cannot be given twice: it is kept for a person to see.
void freeReference(store::Tx &tx, const QString &office, ImportedLine &line)
{
    QString &reference = line.newCase.file.reference;
    if (reference.isEmpty() || !store::ownCaseByReference(tx, office, reference)) {
        return;
    }
    model::Leftover leftover;
    leftover.field = u"case.reference"_s;
    leftover.text = reference;
    for (const SourceCell &cell : std::as_const(line.cells)) {
        if (cell.target == leftover.field) {
            leftover.column = cell.head;
        }
    }
    line.newCase.leftovers << leftover;
    reference.clear();
}

} // namespace

Result<Pending> pending(const Session &session)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<Pending> {
        Pending all;
        all.conflicts = conflicts::openIn(reader, session);
        if (!access::Gate(session, access::Outlet::Screen).shows(u"imported"_s)) {
            return all; // raw cells may hold anything
        }
        if (auto same = samecase::proposals(session); same) {
            all.same = *std::move(same);
        }
        for (const model::HeldLine &line : store::undecidedLines(reader)) {
            Pending::Held held{line, heldCells(line.cells), std::nullopt};
            if (const auto row = store::caseRow(reader, line.likeCase)) {
                held.like = *row;
            }
            all.held << held;
        }
        for (const model::Leftover &leftover : store::undecidedLeftovers(reader)) {
            if (const auto row =
                    store::caseRow(reader, leftover.caseId)) { // a case that has ended asks nothing any more
                all.leftovers << Pending::Kept{leftover, *row};
            }
        }
        return all;
    });
}

Result<void> enter(const Session &session, const model::LeftoverId &id, const QString &text)
{
    return onOpen(session, "decision.enter", id, &model::Leftover::settled,
                  [&](store::Tx &tx, const model::Leftover &leftover) -> Result<void> {
                      ReadingGround ground = readingGround(session);
                      ground.rules = model::DateRules::Typing;
                      const cases::NewCase cell = readCell({leftover.column, text, leftover.field}, ground);
                      const bool understood = !text.trimmed().isEmpty() && cell.leftovers.isEmpty();
                      if (!understood) {
                          return Error{ErrorCode::InvalidInput,
                                       u"leftover: "_s +
                                           (leftover.field.isEmpty() ? u"no field was meant"_s : leftover.field)};
                      }
                      if (const auto taken = store::ownCaseByReference(tx, session.vault.office(), cell.file.reference);
                          taken && taken->id != leftover.caseId) {
                          return Error{ErrorCode::InvalidInput, u"case.reference: already taken"_s};
                      }
                      mergeCell(tx, session, leftover.caseId, cell, MergeMode::Overwrite);
                      settle(tx, leftover, "entered");
                      return {};
                  });
}

Result<void> keepAsNote(const Session &session, const model::LeftoverId &id)
{
    return onOpen(session, "decision.keep", id, &model::Leftover::settled,
                  [&](store::Tx &tx, const model::Leftover &leftover) -> Result<void> {
                      keep(tx, session, leftover);
                      return {};
                  });
}

Result<void> keepAllAsNotes(const Session &session, const QList<model::LeftoverId> &ids)
{
    return session.vault.write(session.act("decision.keep"), [&](store::Tx &tx) -> Result<void> {
        for (const model::LeftoverId &id : ids) {
            const auto leftover = store::recordById<model::Leftover>(tx, id);
            if (leftover && leftover->settled.isEmpty()) {
                keep(tx, session, *leftover);
            }
        }
        return {};
    });
}

Result<void> sameCase(const Session &session, const model::HeldLineId &id)
{
    return onOpen(session, "decision.same", id, &model::HeldLine::decision,
                  [&](store::Tx &tx, const model::HeldLine &line) -> Result<void> {
                      if (!store::recordById<model::Case>(tx, line.likeCase)) {
                          return Error{ErrorCode::Refused, u"there is no case it resembles"_s};
                      }
                      const ReadingGround ground = readingGround(session);
                      QStringList rest;
                      for (const SourceCell &cell : heldCells(line.cells)) {
                          if (mergeCell(tx, session, line.likeCase, readCell(cell, ground), MergeMode::FillEmpty) ==
                              Merged::NotAll) {
                              rest << cell.head + u" : "_s + cell.text;
                          }
                      }
                      if (!rest.isEmpty()) {
                          addWorkingNote(tx, session, line.likeCase, rest.join(u'\n'));
                      }
                      decide(tx, line, "same", line.likeCase);
                      return {};
                  });
}

Result<model::CaseId> otherPerson(const Session &session, const model::HeldLineId &id, const QString &lastName)
{
    return onOpen(session, "decision.other", id, &model::HeldLine::decision,
                  [&](store::Tx &tx, const model::HeldLine &line) -> Result<model::CaseId> {
                      ImportedLine read = readCells(heldCells(line.cells), readingGround(session));
                      read.newCase.file.sourceLine = line.sourceLine;
                      if (read.kind == LineKind::Nameless) {
                          read.newCase.person.lastName = lastName.trimmed();
                      }
                      freeReference(tx, session.vault.office(), read);
                      const auto created = cases::openIn(tx, session, read.newCase);
                      if (!created) {
                          return created;
                      }
                      decide(tx, line, "other_person", *created);
                      if (!line.likeCase.isEmpty()) { // or the two would be proposed as one person at once
                          const Result<void> apart = samecase::tellApartIn(tx, session, line.likeCase, *created);
                          return apart ? created : apart.error();
                      }
                      return created;
                  });
}

Result<void> drop(const Session &session, const model::HeldLineId &id)
{
    return onOpen(session, "decision.drop", id, &model::HeldLine::decision,
                  [&](store::Tx &tx, const model::HeldLine &line) -> Result<void> {
                      decide(tx, line, "dropped", {});
                      return {};
                  });
}

} // namespace relais::work::decisions
