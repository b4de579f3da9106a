// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/retention.h"

#include "core/store/lastcontacts.h"
#include "core/store/records.h"
#include "core/work/access.h"

#include <algorithm>

namespace relais::work::retention {

namespace {

/// What the days are counted with.
struct Ground {
    model::RetentionRule rule;
    int years = 0;
};

Result<Ground> groundOf(const Session &session)
{
    const Result<model::RetentionRule> rule = model::loadRetention();
    if (!rule) {
        return rule.error();
    }
    const model::ClockRule *clock = session.reference.clocks.find(rule->clock);
    if (clock == nullptr || clock->span.unit != model::ClockUnit::Years) {
        return Error{ErrorCode::DataDamaged, u"retention: no clock "_s + rule->clock};
    }
    return Ground{*rule, clock->span.length};
}

QDate dayOf(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.isValid() ? moment.toTimeZone(zone).date() : QDate();
}

Line lineOf(const Session &session, const Ground &ground, const model::Case &file, const QDateTime &lastContact)
{
    const QTimeZone zone = session.zoneOf(file.department);
    const QDate today = dayOf(session.clock.now(), zone);
    return {file.id,
            file.reference,
            file.department,
            file.status,
            model::retentionOf(file, dayOf(lastContact, zone), dayOf(file.referredAt, zone), ground.years, today),
            file.archiveReason};
}

} // namespace

bool mayDecide(const Session &session)
{
    return access::mayDo(session, u"retention.archive"_s);
}

Result<QList<Line>> list(const Session &session, Which which)
{
    if (!mayDecide(session)) {
        return Error{ErrorCode::Refused, u"this role decides of no retention"_s};
    }
    const Result<Ground> ground = groundOf(session);
    if (!ground) {
        return ground.error();
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Line>> {
        const auto contacts = store::lastContacts(reader, ground->rule.contactEvents, session.clock.now());
        QList<Line> lines;
        for (const model::Case &file : store::allRecords<model::Case>(reader)) {
            const Line line = lineOf(session, *ground, file, contacts.value(file.id));
            const model::RetentionState state = line.retention.state;
            if (which == Which::All || state == model::RetentionState::ToDecide ||
                state == model::RetentionState::ToErase) {
                lines << line;
            }
        }
        std::stable_sort(lines.begin(), lines.end(),
                         [](const Line &a, const Line &b) { return a.retention.dueOn < b.retention.dueOn; });
        return lines;
    });
}

Result<Line> of(const Session &session, const model::CaseId &id)
{
    if (!mayDecide(session)) {
        return Error{ErrorCode::Refused, u"this role decides of no retention"_s};
    }
    const Result<Ground> ground = groundOf(session);
    if (!ground) {
        return ground.error();
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<Line> {
        const Result<model::Case> file = store::recordById<model::Case>(reader, id);
        if (!file) {
            return file.error();
        }
        const auto contacts = store::lastContacts(reader, ground->rule.contactEvents, session.clock.now(), id);
        return lineOf(session, *ground, *file, contacts.value(id));
    });
}

Result<void> archive(const Session &session, const model::CaseId &id, const QString &reason, const QDate &until)
{
    const Result<Ground> ground = groundOf(session);
    if (!ground) {
        return ground.error();
    }
    const QString why = reason.trimmed();
    constexpr qsizetype kLongest = 500;
    if (why.isEmpty() || why.size() > kLongest) {
        return Error{ErrorCode::InvalidInput, u"an archive needs its reason, of at most 500 characters"_s};
    }
    const QDate today = session.today();
    if (!until.isValid() || until <= today || until > today.addYears(ground->rule.longestArchiveYears)) {
        return Error{ErrorCode::InvalidInput,
                     u"an archive ends on a coming day, within %1 years"_s.arg(ground->rule.longestArchiveYears)};
    }
    return session.vault.write(session.act("retention.archive", id), [&](store::Tx &tx) -> Result<void> {
        const Result<model::Case> file = store::recordById<model::Case>(tx, id);
        if (!file) {
            return file.error();
        }
        if (model::isOpen(file->status)) {
            return Error{ErrorCode::Refused, u"the case is open: it is closed first"_s};
        }
        const auto set = [&](const char *field, const QVariant &value) {
            tx.set(model::RecordType::Case, id.text(), QString::fromLatin1(field), value);
        };
        set("status", model::encoded(model::CaseStatus::Archived));
        set("archived_on", model::encoded(today));
        set("archive_reason", why);
        set("archive_until", model::encoded(until));
        return {};
    });
}

} // namespace relais::work::retention
