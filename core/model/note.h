// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"
#include "core/model/ids.h"

namespace relais::model {

/// A fact may be shared and printed; her words and a working note never leave the office.
enum class NoteKind { Fact, Call, Words, Working };

/// What came of a call.
enum class CallOutcome { Unsaid, Reached, NoAnswer, MessageLeft, SomeoneElse };

/// Characters of the longest text that somebody types: what an entry of the journal holds.
inline constexpr qsizetype kLongestNote = 20'000;

struct Note {
    NoteId id;
    CaseId caseId;
    NoteKind kind = NoteKind::Fact;
    QString text;
    QDateTime at;                              ///< when it happened
    QString by;                                ///< who wrote it, as shown
    CallOutcome outcome = CallOutcome::Unsaid; ///< of a call
    ContactId contact;                         ///< the channel of a call
};
template<class Visitor, class Record>
void describeNote(Visitor &visit, Record &r)
{
    visit("case_id", r.caseId);
    visit("kind", r.kind);
    visit("text", r.text);
    visit("at", r.at);
    visit("by", r.by);
    visit("outcome", r.outcome);
    visit("contact", r.contact);
}
template<class Visitor>
void describe(Visitor &visit, Note &record)
{
    describeNote(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const Note &record)
{
    describeNote(visit, record);
}

/// A value of an imported line that no field could hold: « à reprendre ». Nothing of a table is ever dropped.
enum class LeftoverReason { Unplaced, ImpossibleDate, UnknownDate, NotANumber, UnknownWord, TooLong };

struct Leftover {
    LeftoverId id;
    CaseId caseId;
    QString column; ///< head of the column it came from
    QString text;   ///< the cell as it was
    QString field;  ///< the field it was meant for ("person.birth_date"); empty when none
    LeftoverReason reason = LeftoverReason::Unplaced;
    QString settled; ///< what a person decided: "kept" (stays as a remark), "entered", "dropped"; empty = to decide
};
template<class Visitor, class Record>
void describeLeftover(Visitor &visit, Record &r)
{
    visit("case_id", r.caseId);
    visit("column_name", r.column);
    visit("text", r.text);
    visit("field", r.field);
    visit("reason", r.reason);
    visit("settled", r.settled);
}
template<class Visitor>
void describe(Visitor &visit, Leftover &record)
{
    describeLeftover(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const Leftover &record)
{
    describeLeftover(visit, record);
}

/// A whole imported line held back because it resembles a case: a person decides.
struct HeldLine {
    HeldLineId id;
    int line = 0;       ///< row number in the file, as the spreadsheet shows it
    QString cells;      ///< JSON array of [column, text, target], empty cells left out
    CaseId likeCase;    ///< the case it resembles; empty for a line that names nobody
    QString reasons;    ///< comma list of match reasons (work/similar)
    QString sourceLine; ///< fingerprint, see Case::sourceLine
    QString decision;   ///< "same", "other_person", "dropped"; empty = to decide
    CaseId becameCase;  ///< the case made from it, or into which it went
};
template<class Visitor, class Record>
void describeHeldLine(Visitor &visit, Record &r)
{
    visit("line", r.line);
    visit("cells", r.cells);
    visit("like_case", r.likeCase);
    visit("reasons", r.reasons);
    visit("source_line", r.sourceLine);
    visit("decision", r.decision);
    visit("became_case", r.becameCase);
}
template<class Visitor>
void describe(Visitor &visit, HeldLine &record)
{
    describeHeldLine(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const HeldLine &record)
{
    describeHeldLine(visit, record);
}

template<>
struct Words<NoteKind> {
    static constexpr std::array kList = {std::pair{NoteKind::Fact, "fact"}, std::pair{NoteKind::Call, "call"},
                                         std::pair{NoteKind::Words, "words"}, std::pair{NoteKind::Working, "working"}};
};
template<>
struct Words<CallOutcome> {
    static constexpr std::array kList = {
        std::pair{CallOutcome::Unsaid, "unsaid"}, std::pair{CallOutcome::Reached, "reached"},
        std::pair{CallOutcome::NoAnswer, "no_answer"}, std::pair{CallOutcome::MessageLeft, "message_left"},
        std::pair{CallOutcome::SomeoneElse, "someone_else"}};
};
template<>
struct Words<LeftoverReason> {
    static constexpr std::array kList = {std::pair{LeftoverReason::Unplaced, "unplaced"},
                                         std::pair{LeftoverReason::ImpossibleDate, "impossible_date"},
                                         std::pair{LeftoverReason::UnknownDate, "unknown_date"},
                                         std::pair{LeftoverReason::NotANumber, "not_a_number"},
                                         std::pair{LeftoverReason::UnknownWord, "unknown_word"},
                                         std::pair{LeftoverReason::TooLong, "too_long"}};
};

} // namespace relais::model
