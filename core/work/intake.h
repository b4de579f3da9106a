// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/due.h"
#include "core/work/cases.h"
#include "core/work/similar.h"

#include <QMap>

#include <optional>

namespace relais::work::intake {

/// A signalement while it is being taken: what stands in each field, by record and field ("person.last_name"); an
/// absent field was not said. Dates and hours are as typed; "case.referred_on" and "case.referred_time" together are
/// the moment of reception, "note.text" the facts reported.
using Answers = QMap<QString, QString>;

/// The form at its start: reception now, neither message nor SMS allowed, all the rest unknown.
Answers blank(const Session &session);

enum class FaultKind {
    Missing, ///< nothing can be opened without it
    NotADate,
    NotAnHour,
    NotANumber,
    InFuture,
    PhoneAsWritten, ///< no number is recognised: kept as text, no call is possible
    HoursAsWritten, ///< not understood: kept as text, they allow nothing
};
/// Whether the case can be opened all the same.
[[nodiscard]] inline bool isTolerable(FaultKind kind)
{
    return kind >= FaultKind::PhoneAsWritten;
}

struct Fault {
    QString field;
    FaultKind kind;
};

/// What stands against opening the case, then what is kept as written, each in the order of the form. Needed are the
/// moment of reception, a name or a pseudonym, and a telephone or the word that no channel is safe (domain notes 5.1).
QList<Fault> faultsOf(const Session &session, const Answers &answers);

/// UTC; null while the date or the hour is not understood.
QDateTime receivedAt(const Session &session, const Answers &answers);
/// For search before creation.
PersonSketch sketchOf(const Session &session, const Answers &answers);

/// Opens the case and forgets the draft, as one act. InvalidInput names the first fault; also for facts over
/// notes::checkLength().
Result<model::CaseId> create(const Session &session, const Answers &answers);

/// Key under which the form is kept while it is being filled (drafts::keep); create() forgets it.
inline const QString kDraft = QStringLiteral("intake");

/// A clock that the reception will start.
struct StartingClock {
    QString code;
    model::ClockSpan span;
    bool toVerify = false;
    model::Due due;                     ///< without dates while the reception is unknown
    std::optional<model::Due> national; ///< where the territory has its own length
};
struct Starting {
    QList<StartingClock> clocks; ///< in the order of the clock book
    QString territory;           ///< of the parcours: "national" or a département code
    int version = 0;
    int measures = 0;
};
/// @param at reception; may be null
Result<Starting> starting(const Session &session, const QDateTime &at);

} // namespace relais::work::intake
