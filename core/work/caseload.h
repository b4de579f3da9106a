// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/session.h"

#include <QStringList>

/// The work of a team: who has which cases, and who stands in for whom. All posts of the office see the same.
namespace relais::work::caseload {

inline constexpr const char *kAssignVerb = "case.assign";
inline constexpr const char *kAwayVerb = "user.away";

/// Those who may have cases: who works here, by the names that cases bear.
Result<QList<model::User>> people(const Session &session);

/// Gives cases to one person of the office, as one act. @return how many changed hands
/// InvalidInput without a case; NotFound for somebody who does not work here, or for a case that is none; Refused for a
/// case of another office, or when the person is kept apart from one of them.
Result<int> assign(const Session &session, const QList<model::CaseId> &cases, const QString &name);

/// What each person has now.
struct Load {
    QString name; ///< empty: nobody's
    int open = 0;
    int highDanger = 0;
    int late = 0;
};
/// Of the cases that this user may see; the most loaded first.
Result<QList<Load>> loads(const Session &session);

/// Somebody is away, and another stands in: days of the office, both included.
struct Absence {
    model::UserId who;
    QString name;
    QDate from;
    QDate until;
    model::UserId by;
    QString byName;

    [[nodiscard]] bool isOn(QDate day) const { return from <= day && day <= until; }
};
/// Running and coming ones, by their first day; what is over counts for nothing and is left out.
Result<QList<Absence>> absences(const Session &session);
/// One at a time for each person: it replaces the one before. InvalidInput for an end before the beginning or past, or
/// when one stands in for oneself; NotFound for somebody who does not work here.
/// @param from null = today
Result<void> setAway(const Session &session, const QString &who, QDate from, QDate until, const QString &by);
/// Back early. NotFound when nobody of that name is away.
Result<void> setBack(const Session &session, const QString &who);

/// Names whose cases are this user's today: her own, then those she stands in for, and those whom these stand in for.
Result<QStringList> namesToday(const Session &session);

/// @param key of a setting of the vault
[[nodiscard]] bool isAbsence(const QString &key);

} // namespace relais::work::caseload
