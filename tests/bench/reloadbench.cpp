// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked again whenever something changed: what partners make wait, what is to decide, the number of what came.
#include "core/model/casefile.h"
#include "core/store/watchedcases.h"
#include "core/work/cases.h"
#include "core/work/decisions.h"
#include "core/work/exchanges.h"
#include "core/work/orientations.h"
#include "core/work/presence.h"
#include "tests/bench/benches.h"
#include "tests/bench/figures.h"

#include <QSqlQuery>
#include <QSqlRecord>

#include <cstdio>

using namespace relais;

namespace {

constexpr int kRounds = 20;
constexpr int kOpenOrientations = 4;   ///< of an open case
constexpr int kClosedOrientations = 2; ///< of one that is closed

/// An orientation of ours, and what the partner said by telephone: nothing yet, or one step after the other.
void entrust(store::Tx &tx, const work::Session &session, const model::CaseRow &row, int number, int said)
{
    model::Orientation orientation;
    orientation.id = model::OrientationId::create(session.vault.office());
    orientation.caseId = row.id;
    orientation.officeName = u"Exemple %1"_s.arg(number % 40);
    orientation.measures = u"LOG-01"_s;
    orientation.way = model::OrientationWay::Sheet;
    const bool isSilent = said == 0 && number % 50 == 0; // one in ten of those that wait
    orientation.at = session.clock.now().addDays(isSilent ? -15 : -(number % 9));
    orientation.answerBy = orientation.at.date().addDays(said == 0 ? 20 : 10);
    orientation.by = session.user.name;
    tx.create(orientation);
    constexpr std::array kSteps{model::ReplyStep::Accepted, model::ReplyStep::Appointment, model::ReplyStep::InProgress,
                                model::ReplyStep::Done};
    for (int step = 0; step < said; ++step) {
        model::Reply reply;
        reply.id = model::ReplyId::create(session.vault.office());
        reply.caseId = row.id;
        reply.orientation = orientation.id;
        reply.number = step + 1;
        reply.step = kSteps.at(static_cast<std::size_t>(step));
        reply.way = model::ReplyWay::Phone;
        reply.at = orientation.at.addSecs(3600 * (step + 1));
        reply.by = session.user.name;
        if (reply.step == model::ReplyStep::Appointment) {
            reply.appointmentAt = session.clock.now().addSecs(60 * number);
        }
        tx.create(reply);
    }
}

Result<int> fill(store::Tx &tx, const work::Session &session)
{
    const auto rows = work::cases::rows(session);
    if (!rows) {
        return rows.error();
    }
    int number = 0;
    for (const model::CaseRow &row : *rows) {
        const bool isOpen = model::isOpen(row.status);
        for (int i = 0; i < (isOpen ? kOpenOrientations : kClosedOrientations); ++i) {
            ++number;
            entrust(tx, session, row, number, isOpen ? number % 5 : 4);
        }
    }
    return number;
}

/// A statement, every column touched, nothing made of it.
Result<int> readBare(const work::Session &session, const QString &sql)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<int> {
        int rows = 0;
        reader.each(sql, {}, [&](const QSqlQuery &row) {
            for (int column = 0, columns = row.record().count(); column < columns; ++column) {
                (void)row.value(column);
            }
            ++rows;
        });
        return rows;
    });
}

/// @param size of what it answers
template<class Function>
Result<void> compare(const work::Session &session, const char *name, const QString &bareSql, Function function)
{
    const QString title = QString::fromLatin1(name);
    Figures whole{title};
    Figures bare{title + u", bare statement"_s};
    qsizetype size = 0;
    for (int round = 0; round < kRounds; ++round) {
        const Result<qsizetype> found = whole.measure(function);
        const auto rows = bare.measure([&] { return readBare(session, bareSql); });
        if (!found || !rows) {
            return found ? rows.error() : found.error();
        }
        size = *found;
    }
    std::printf("%s\n%s\n%s: %lld, ratio of the medians to bare %.2f\n", qPrintable(whole.line()),
                qPrintable(bare.line()), name, static_cast<long long>(size), whole.quantile(0.5) / bare.quantile(0.5));
    return {};
}

template<class T>
Result<qsizetype> sizeOf(const Result<T> &found)
{
    return found ? Result<qsizetype>(found->size()) : Result<qsizetype>(found.error());
}

Result<void> measured(const work::Session &session)
{
    const auto count = [&]() -> Result<qsizetype> {
        const auto found = work::exchanges::count(session);
        return found ? Result<qsizetype>(*found) : Result<qsizetype>(found.error());
    };
    const auto pending = [&]() -> Result<qsizetype> {
        const auto found = work::decisions::pending(session);
        return found ? Result<qsizetype>(found->count()) : Result<qsizetype>(found.error());
    };
    const QString people = u"SELECT case_id, last_name, birth_name, first_name, birth_date, phones FROM case_rows"
                           " WHERE coalesce(status, 'new') NOT IN ('exited', 'archived')"_s;
    const auto watched = [&]() -> Result<qsizetype> {
        return session.vault.read([&](const store::Reader &reader) -> Result<qsizetype> {
            return store::watchedCases(reader, session.today()).size();
        });
    };
    Result<void> done = compare(session, "watched", people, watched);
    done = done ? compare(session, "waiting",
                          u"SELECT o.id, count(r.id) FROM orientations AS o LEFT JOIN replies AS r"
                          " ON r.orientation = o.id WHERE o.ended = 0 GROUP BY o.id"_s,
                          [&] { return sizeOf(work::orientations::waiting(session)); })
                : done;
    done =
        done ? compare(session, "proposals", people, [&] { return sizeOf(work::samecase::proposals(session)); }) : done;
    done = done ? compare(session, "pending", people, pending) : done;
    done = done ? compare(session, "count",
                          u"SELECT (SELECT count(*) FROM bundles_in WHERE filed_at IS NULL),"
                          " (SELECT count(*) FROM quarantine), (SELECT count(*) FROM channels_in)"_s,
                          count)
                : done;
    return done ? compare(session, "unsynced", u"SELECT max(seq) FROM journal"_s,
                          [&] { return sizeOf(work::presence::unsynced(session)); })
                : done;
}

} // namespace

Result<void> benchReload(const DemoVault &demo)
{
    const work::Session &session = *demo.session;
    Result<void> done;
    const Result<void> rolledBack = demo.vault->write(session.act("orientation.send"), [&](store::Tx &tx) {
        const auto entrusted = fill(tx, session);
        if (entrusted) {
            std::printf("%d orientations, which do not stay\n", *entrusted);
        }
        done = entrusted ? measured(session) : Result<void>(entrusted.error());
        return Result<void>(Error{ErrorCode::Cancelled, u"bench"_s});
    });
    return rolledBack ? Error{ErrorCode::DataDamaged, u"the bench changed its vault"_s} : done;
}
