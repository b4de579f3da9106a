// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "core/model/contact.h"

#include <QStringList>

namespace relais::model {

/// One line of the file active. Derived from the records of the case at each change, never journaled.
struct CaseRow {
    CaseId id;
    QString reference;
    QString lastName;
    QString birthName;
    QString firstName;
    QDate birthDate;
    QString commune;
    QStringList phones; ///< E.164, or as written when not understood
    CaseStatus status = CaseStatus::New;
    DangerLevel danger = DangerLevel::Unassessed;
    QDateTime referredAt;
    QString referent;
    QString department;
    QDate departureOn;
    QDateTime nextDueAt;     ///< earliest prudent date of a running clock; null when none
    QString nextClock;       ///< its code
    QString waitingClock;    ///< a clock that waits for an event, when nothing is due
    int obtained = 0;        ///< measures obtained…
    int applicable = 0;      ///< …of those that apply
    QDateTime lastContactAt; ///< last call or contact recorded
    Contact contact;         ///< the channel to try first; empty id when there is none
    int leftovers = 0;       ///< values « à reprendre » still to decide
};

/// One running or waiting clock of a case. Derived like the row.
struct DueRow {
    CaseId caseId;
    MeasureId measure; ///< empty for a clock of the case itself
    QString clock;     ///< code, "FIN-01.payment"
    QDateTime prudent;
    QDateTime legal;
    QDateTime opens;
    QString waitingFor; ///< code of the event without which no date can be told, or kPartnerAnswer
    QString span;       ///< the length it was reckoned with (model::spanCode); empty when nothing was reckoned
};

/// What a measure waits for that was asked of a partner and that no clock governs; its clock is "LOG-03.answer".
inline const QString kPartnerAnswer = u"partner"_s;

/// A line of « Aujourd'hui »: a clock of an open case and what the worker must see beside it. Never a name.
struct DueLine {
    DueRow due;
    QString reference;
    QString department;
    DangerLevel danger = DangerLevel::Unassessed;
    Contact contact;      ///< the channel to try first; empty id when there is none
    QString partner;      ///< of the measure, as written
    QDate askedOn;        ///< the day of the measure's present state
    QDate postponedTo;    ///< the référent's own day, when she gave one…
    QString postponedWhy; ///< …and her reason
};

} // namespace relais::model
