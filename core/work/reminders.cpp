// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/reminders.h"

#include "core/model/retention.h"
#include "core/store/caserows.h"
#include "core/store/duelines.h"
#include "core/store/lastcontacts.h"
#include "core/work/access.h"
#include "core/work/dues.h"
#include "core/work/orientations.h"
#include "core/work/retention.h"

#include <algorithm>

namespace relais::work::reminders {

namespace {

QDateTime endOf(const QDate &day, const model::DueLine &line)
{
    return day.endOfDay(zoneOf(line)).toUTC();
}

QList<model::DueLine> consents(const store::Reader &reader, const Session &session)
{
    const QDate today = session.today();
    QList<model::DueLine> lines = store::consentLines(reader, today, today.addDays(kConsentDays));
    for (model::DueLine &line : lines) {
        line.due.clock = kConsent;
        line.due.prudent = endOf(line.due.prudent.date(), line); // the last day is told by the clock of the case
    }
    return lines;
}

QList<model::DueLine> keepings(const store::Reader &reader, const Session &session)
{
    const Result<model::RetentionRule> rule = model::loadRetention();
    const model::ClockRule *clock = rule ? session.reference.clocks.find(rule->clock) : nullptr;
    if (clock == nullptr || clock->span.unit != model::ClockUnit::Years) {
        return {}; // its own page says that the rule cannot be read
    }
    const int years = clock->span.length;
    const QDateTime now = session.clock.now();
    // Nobody was in contact with her before she was passed on; one day for the zones.
    const QList<store::KeptCase> old = store::longKept(reader, now.addYears(-years).addDays(1), session.today());
    if (old.isEmpty()) {
        return {};
    }
    const auto contacts = store::lastContacts(reader, rule->contactEvents, now);
    QList<model::DueLine> lines;
    for (const store::KeptCase &kept : old) {
        const QTimeZone zone = zoneOf(kept.line);
        const auto dayOf = [&zone](const QDateTime &at) { return at.isValid() ? at.toTimeZone(zone).date() : QDate(); };
        const model::Retention retention = model::retentionOf(kept.file, dayOf(contacts.value(kept.file.id)),
                                                              dayOf(kept.file.referredAt), years, dayOf(now));
        if (retention.state == model::RetentionState::ToDecide || retention.state == model::RetentionState::ToErase) {
            lines << kept.line;
            lines.last().due.clock = kRetention;
            lines.last().due.prudent = endOf(retention.dueOn, kept.line);
            lines.last().due.legal = lines.last().due.prudent;
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto &a, const auto &b) { return a.due.prudent < b.due.prudent; });
    return lines.mid(0, kMostRetention);
}

/// It is time to ask for the answer, or ours to give it.
bool wantsAnswer(const orientations::Standing &standing, const QDate &today)
{
    return standing.state == model::OrientationState::Expired ||
           (standing.isAwaited() && (!standing.isOurs || (standing.nudgeOn.isValid() && today >= standing.nudgeOn)));
}

/// What a person is to look at, and what is ours to answer from the day it came.
QList<orientations::Standing> waitingHere(const Session &session)
{
    // What cannot be read the case itself says.
    QList<orientations::Standing> all = orientations::waiting(session).value_or(QList<orientations::Standing>());
    for (const auto &standing : orientations::toAnswer(session).value_or(QList<orientations::Standing>())) {
        const bool isThere = std::any_of(
            all.cbegin(), all.cend(), [&](const auto &one) { return one.orientation.id == standing.orientation.id; });
        if (!isThere) {
            all << standing;
        }
    }
    return all;
}

QList<model::DueLine> silences(const store::Reader &reader, const Session &session)
{
    QList<model::DueLine> lines;
    for (const orientations::Standing &standing : waitingHere(session)) {
        const model::Orientation &orientation = standing.orientation;
        const auto row = store::caseRow(reader, orientation.caseId);
        if (!row || !model::isOpen(row->status)) {
            continue;
        }
        const bool isUnanswered = orientation.answerBy.isValid() && wantsAnswer(standing, session.today());
        model::DueLine line;
        line.reference = row->reference;
        line.department = row->department;
        line.danger = row->danger;
        line.contact = row->contact;
        line.partner = standing.officeName;
        line.askedOn = orientation.at.toTimeZone(session.zone).date();
        line.due.caseId = orientation.caseId;
        line.due.clock = (!isUnanswered     ? kCrossed
                          : standing.isOurs ? kOrientation
                                            : kToAnswer) +
                         u'.' + orientation.id.text();
        line.due.prudent = endOf(isUnanswered ? orientation.answerBy : session.today(), line);
        lines << line;
    }
    return lines;
}

} // namespace

bool isOrientation(const QString &clock)
{
    return clock.startsWith(kOrientation + u'.') || clock.startsWith(kToAnswer + u'.') || isCrossed(clock);
}

bool isCrossed(const QString &clock)
{
    return clock.startsWith(kCrossed + u'.');
}

model::OrientationId orientationOf(const QString &clock)
{
    return model::OrientationId(isOrientation(clock) ? clock.section(u'.', 2) : QString());
}

bool isReminder(const QString &clock)
{
    return clock == kConsent || clock == kRetention || isOrientation(clock);
}

QList<model::DueLine> lines(const store::Reader &reader, const Session &session)
{
    QList<model::DueLine> lines = consents(reader, session) + silences(reader, session);
    if (retention::mayDecide(session)) {
        lines += keepings(reader, session);
    }
    return lines;
}

} // namespace relais::work::reminders
