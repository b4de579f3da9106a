// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/work/cases.h"

#include <QHash>
#include <QRandomGenerator>

namespace relais::work {

/// Something done to a case of the demonstration after it was opened; the journal shows it.
struct DemoStep {
    QDateTime at;
    QString by;      ///< name of the user
    QString event;   ///< code; empty for a measure
    QString measure; ///< code; empty for an event
    model::MeasureStatus status = model::MeasureStatus::ToAssess;
    QDate on;
};

/// One invented case: as it is opened, and what is done to it later.
struct DemoCase {
    QDateTime openedAt;
    cases::NewCase newCase;
    QList<DemoStep> steps;
};

/// Lists from which invented people are drawn (resources/demo/people.json).
struct DemoPeople {
    QList<model::User> users; ///< besides the founder; without ids
    QStringList referents, familyNames, givenNames, communes, detectors, accommodations, hours, identities, codeWords;
    QHash<QString, QString> partners; ///< by code of measure
    QHash<model::NoteKind, QStringList> notes;

    static Result<DemoPeople> read(const QByteArray &bytes);
};

/// The stage of the demonstration: every moment is told from `now`.
struct DemoScene {
    DemoPeople people;
    const model::Reference &reference;
    QString department;
    QDateTime now; ///< UTC
    QTimeZone zone;

    [[nodiscard]] QDate today() const { return now.toTimeZone(zone).date(); }
    [[nodiscard]] QDate day(int fromToday) const { return today().addDays(fromToday); }
    /// "-3 17:40" = three days ago at that hour of the place; "-3 {soon}" = at the hour it will be shortly.
    /// A null moment for an empty or another text.
    [[nodiscard]] QDateTime moment(const QString &text) const;
    /// The same, pulled back to just before `now`.
    [[nodiscard]] QDateTime past(const QString &text) const;
    /// Safe hours: "{open}" becomes a window that holds `now`, "{later}" one that does not begin yet; anything else
    /// stays.
    [[nodiscard]] QString hours(const QString &text) const;
    [[nodiscard]] QString referenceOf(int number) const;

    /// Completes the measures of a case: those of the parcours in its order until `applicable` stand, of which
    /// `obtained` are obtained; the days lie between the opening and today.
    void fillParcours(DemoCase &demo, int applicable, int obtained, QRandomGenerator &chance) const;
    /// Events that the states of the measures stand for, unless they would start a clock that ends soon or has ended.
    void tellEvents(DemoCase &demo) const;
};

} // namespace relais::work
