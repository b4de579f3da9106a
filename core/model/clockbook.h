// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/clockrule.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace relais::model {

/// What starts a clock, and how to ask for it: « en attente de » + label.
struct ClockEvent {
    QString code;    ///< "SEC-06.hearing_fixed"
    QString labelFr; ///< "la date d'audience"
    QString labelEn;
    QString recordedWhen;     ///< state of its measure that stands for it ("requested", "obtained"); empty = asked for
    QString after;            ///< code of the event without which it cannot happen; empty = stands alone
    bool mayBeFuture = false; ///< a date known ahead (a hearing, an expiry); the others have happened when recorded
};

/// Notes its faults in the reader, whose owner calls finish().
ClockEvent readClockEvent(JsonReader &reader);

/// Every clock the program knows, in the order of its file.
class ClockBook
{
public:
    /// Strict reading of clocks.json. DataDamaged names the line's path: unknown field, start without event, code
    /// given twice.
    static Result<ClockBook> read(const QByteArray &bytes);

    [[nodiscard]] const QList<ClockRule> &rules() const { return m_rules; }
    /// As shipped, with its overrides; null when unknown.
    [[nodiscard]] const ClockRule *find(const QString &code) const;
    [[nodiscard]] const QList<ClockEvent> &events() const { return m_events; }
    [[nodiscard]] const ClockEvent *findEvent(const QString &code) const;
    /// Rules that an event starts.
    [[nodiscard]] QList<const ClockRule *> startedBy(const QString &event) const;

    /// The events an event follows from, the nearest first. Reading has refused circles.
    [[nodiscard]] QStringList causesOf(const QString &event) const;

    /// Adds a delay or an event of a territory; one of that code that is known already is replaced.
    void put(const ClockRule &rule);
    void put(const ClockEvent &event);
    /// Adds what a territory changes, after what the law says. NotFound when the clock is unknown.
    Result<void> add(const QString &clock, const ClockOverride &change);

private:
    QList<ClockRule> m_rules;
    QList<ClockEvent> m_events;
    QHash<QString, qsizetype> m_byCode;
};

} // namespace relais::model
