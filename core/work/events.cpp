// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/eventcheck.h"
#include "core/store/records.h"
#include "core/work/cases.h"

#include <algorithm>

namespace relais::work::cases {

namespace {

model::EventGround groundOf(const Session &session, const QString &department)
{
    return {session.zoneOf(department), session.clock.now(), session.today()};
}

} // namespace

Result<void> checkEvents(const Session &session, const QString &department, const QList<model::Event> &told)
{
    const model::EventGround ground = groundOf(session, department);
    for (const model::Event &event : told) {
        if (session.reference.clocks.findEvent(event.code) == nullptr) {
            return Error{ErrorCode::NotFound, u"event "_s + event.code};
        }
        if (const Result<void> possible = model::checkEvent(session.reference.clocks, event, told, ground); !possible) {
            return possible;
        }
    }
    return {};
}

Result<void> recordEvent(const Session &session, const model::CaseId &id, const QString &code, const QDateTime &at,
                         const QDate &on)
{
    return session.vault.write(session.act("event.add", id),
                               [&](store::Tx &tx) { return recordTypedEventIn(tx, session, id, code, at, on); });
}

Result<void> recordTypedEventIn(store::Tx &tx, const Session &session, const model::CaseId &id, const QString &code,
                                const QDateTime &at, const QDate &on)
{
    if (session.reference.clocks.findEvent(code) == nullptr) {
        return Error{ErrorCode::NotFound, u"event "_s + code};
    }
    const Result<model::Case> file = store::recordById<model::Case>(tx, id);
    if (!file) {
        return file.error();
    }
    QList<model::Event> others = store::recordsOf<model::Event>(tx, id);
    others.erase(std::remove_if(others.begin(), others.end(), [&](const auto &other) { return other.code == code; }),
                 others.end());
    model::Event event;
    event.code = code;
    event.at = at;
    event.on = at.isValid() ? QDate() : on;
    const model::EventGround ground = groundOf(session, file->department);
    if (const Result<void> possible = model::checkEvent(session.reference.clocks, event, others, ground); !possible) {
        return possible;
    }
    recordEventIn(tx, session, id, code, at, on);
    return {};
}

void recordEventIn(store::Tx &tx, const Session &session, const model::CaseId &id, const QString &code,
                   const QDateTime &at, const QDate &on)
{
    model::Event event;
    const QList<model::Event> known = store::recordsOf<model::Event>(tx, id);
    for (const model::Event &candidate : known) {
        if (candidate.code == code) {
            event = candidate;
        }
    }
    if (event.id.isEmpty()) {
        event.id = model::EventId::create(session.vault.office());
    }
    event.caseId = id;
    event.code = code;
    event.at = at;
    event.on = at.isValid() ? QDate() : on;
    store::save(tx, event);
}

} // namespace relais::work::cases
