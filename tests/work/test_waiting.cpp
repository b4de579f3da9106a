// SPDX-License-Identifier: GPL-3.0-or-later
// What of the orientations waits for a person: found in one statement, put away when it was read.
#include "core/store/records.h"
#include "core/store/watchedcases.h"
#include "core/work/dues.h"
#include "core/work/exchanges.h"
#include "core/work/reminders.h"
#include "core/work/replies.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/colleague.h"
#include "tests/kit/postpair.h"
#include "tests/kit/seed.h"

#include <QTemporaryDir>

#include <random>

using namespace relais;
namespace orientations = relais::work::orientations;
using model::Orientation;
using model::Reply;
using model::ReplyStep;
using model::ReplyWay;

namespace {

constexpr qint64 kDay = qint64(24) * 3600 * 1000;
const QString kPartner = u"FEDCBA98"_s;
const QString kStranger = u"0A1B2C3D"_s;

/// Orientations and replies of every kind and in every disorder, of ours and of others.
class Disorder
{
public:
    Disorder(TempVault &vault, quint64 seed) : m_vault(vault), m_chance(seed) {}

    void fill(int cases)
    {
        for (int i = 0; i < cases; ++i) {
            const model::CaseId id = m_vault.addCase(u"Exemple%1"_s.arg(i), u"Ada"_s);
            for (int one = below(4); one > 0; --one) {
                entrust(id);
            }
            if (happens(3)) {
                REQUIRE_OK(work::cases::close(m_vault.session(), id, model::ExitReason::Other, u"partie"_s));
            }
        }
    }

    /// Two partners that gave her the same instant, which chance may not bring.
    void clash()
    {
        const model::CaseId id = m_vault.addCase(u"Rendez-vous"_s, u"Ada"_s);
        for (int i = 0; i < 2; ++i) {
            Orientation orientation;
            orientation.id = model::OrientationId::create(m_vault.vault().office());
            orientation.caseId = id;
            orientation.officeName = u"Refuge Exemple"_s;
            orientation.measures = u"LOG-01"_s;
            orientation.way = model::OrientationWay::Sheet;
            orientation.at = m_vault.clock().now();
            Reply reply;
            reply.id = model::ReplyId::create(m_vault.vault().office());
            reply.caseId = id;
            reply.orientation = orientation.id;
            reply.step = ReplyStep::Appointment;
            reply.way = ReplyWay::Phone;
            reply.at = orientation.at;
            reply.appointmentAt = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
            write([&](store::Tx &tx) {
                tx.create(orientation);
                tx.create(reply);
            });
        }
    }

private:
    int below(int limit) { return static_cast<int>(m_chance() % static_cast<quint64>(limit)); }
    bool happens(int oneIn) { return below(oneIn) == 0; }
    QDateTime moment() { return m_vault.clock().now().addDays(below(40) - 35); }

    void entrust(const model::CaseId &id)
    {
        Orientation orientation;
        orientation.id = model::OrientationId::create(m_vault.vault().office());
        orientation.caseId = id;
        orientation.officeName = u"Refuge Exemple"_s;
        orientation.measures = u"LOG-01"_s;
        orientation.office = happens(2) ? kPartner : QString();
        orientation.way = orientation.office.isEmpty() ? model::OrientationWay::Sheet : model::OrientationWay::Bundle;
        orientation.at = moment();
        orientation.answerBy = happens(6) ? QDate() : orientation.at.date().addDays(below(30));
        orientation.recalledAt = happens(6) ? moment() : QDateTime();
        write([&](store::Tx &tx) { tx.create(orientation); });
        const bool isOrdered = happens(2); // as they come when nothing goes wrong
        for (int number = 1, all = below(5); number <= all; ++number) {
            reply(orientation, isOrdered ? number : below(4));
        }
    }

    void reply(const Orientation &orientation, int number)
    {
        Reply reply;
        reply.caseId = orientation.caseId;
        reply.orientation = orientation.id;
        reply.number = number;
        reply.step = happens(3) ? ReplyStep::Appointment : static_cast<ReplyStep>(below(6));
        reply.way = static_cast<ReplyWay>(below(3));
        reply.at = happens(8) ? QDateTime() : moment();
        reply.appointmentAt = reply.step == ReplyStep::Appointment
                                  ? QDateTime(QDate(2026, 12, 1 + below(2)), QTime(9, 0), Qt::UTC)
                                  : QDateTime();
        const bool isOdd = happens(10); // somebody who was not asked, or a way that is not its author's
        const bool isOurs = (reply.way != ReplyWay::Bundle) != isOdd;
        if (isOurs) {
            reply.id = model::ReplyId::create(m_vault.vault().office());
            write([&](store::Tx &tx) { tx.create(reply); });
            return;
        }
        reply.id = model::ReplyId::create(happens(10) ? kStranger : kPartner);
        write([&](store::Tx &tx) {
            const model::Fields fields = model::fieldsOf(reply);
            for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
                journal::Change change;
                change.stamp = QString::number(1'795'500'000'000 + ++m_stamps, 16).rightJustified(12, u'0') +
                               u"0000fedcba9876543210"_s;
                change.type = model::RecordType::Reply;
                change.record = reply.id.text();
                change.field = field.key();
                change.to = field.value();
                static_cast<void>(tx.merge(change));
            }
        });
    }

    template<class Function>
    void write(Function function)
    {
        REQUIRE_OK(m_vault.vault().write(m_vault.session().act(store::kMergeVerb), [&](store::Tx &tx) {
            function(tx);
            return Result<void>();
        }));
    }

    TempVault &m_vault;
    std::mt19937_64 m_chance;
    qint64 m_stamps = 0;
};

QList<orientations::Standing> waitingAt(TempVault &post)
{
    const auto all = orientations::waiting(post.session());
    REQUIRE_OK(all);
    return *all;
}

/// Id and reasons of each, sorted.
QStringList linesOf(const QList<orientations::Standing> &standings, QDate today)
{
    QStringList lines;
    for (const orientations::Standing &one : standings) {
        lines << one.orientation.id.text() + u' ' + one.reasons(today).join(u' ');
    }
    lines.sort();
    return lines;
}

/// Two posts, one case, one sheet that a partner was to answer within some days.
struct OneSheet {
    PostPair posts;
    QTemporaryDir place;
    TempVault &here = posts.first;
    TempVault &there = posts.second;
    model::CaseId id = here.addCase(u"Exemple"_s, u"Ada"_s);
    model::OrientationId orientation;
    int days = 0; ///< to answer

    OneSheet()
    {
        if (!work::measures::byCode(here.session(), id, u"LOG-04"_s)) {
            REQUIRE_OK(work::measures::add(here.session(), id, u"LOG-04"_s));
        }
        work::consents::Given given;
        given.office = u"Refuge Exemple"_s;
        given.role = u"siao"_s;
        given.scope = QStringList{u"LOG"_s};
        given.mode = model::ConsentMode::Oral;
        given.until = here.session().today().addDays(90);
        REQUIRE_OK(work::consents::give(here.session(), id, given));
        const auto sheet = orientations::orientOnPaper(here.session(), id, given.office, {}, {u"LOG-04"_s}, {});
        REQUIRE_OK(sheet);
        orientation = *sheet;
        const auto standings = orientations::standings(here.session(), id);
        REQUIRE_OK(standings);
        days = static_cast<int>(here.session().today().daysTo(standings->first().orientation.answerBy));
        REQUIRE(days > 2);
        posts.settle(place.path());
    }
    void settle() { posts.settle(place.path()); }
    void waitUntil(int daysBeyond) { posts.wait(kDay * (days + daysBeyond)); }
    void putAway(TempVault &post)
    {
        REQUIRE_OK(orientations::putAway(post.session(), orientation));
        posts.wait(60'000);
    }
    void typeReply(TempVault &post, ReplyStep step)
    {
        work::replies::Said said;
        said.step = step;
        said.way = ReplyWay::Phone;
        said.text = u"au téléphone"_s;
        REQUIRE_OK(work::replies::give(post.session(), orientation, said));
        posts.wait(60'000);
    }
    QStringList todayLines(TempVault &post) const
    {
        const auto dues = work::duesWithin(post.session(), {});
        REQUIRE_OK(dues);
        QStringList clocks;
        for (const model::DueLine &line : dues->lines) {
            if (work::reminders::isOrientation(line.due.clock)) {
                clocks << line.due.clock.section(u'.', 0, 1);
            }
        }
        return clocks;
    }
};

} // namespace

TEST_CASE("what waits for a person is what the standings of every open case say, whatever crossed on the way",
          "[work][waiting]")
{
    TempVault vault;
    Disorder disorder(vault, usualSeed());
    disorder.fill(200);
    disorder.clash();
    const QDate today = vault.session().today();
    const auto rows = work::cases::rows(vault.session());
    REQUIRE_OK(rows);
    QList<orientations::Standing> expected;
    QSet<QString> kinds;
    for (const model::CaseRow &row : *rows) {
        const auto standings = orientations::standings(vault.session(), row.id);
        REQUIRE_OK(standings);
        for (const orientations::Standing &one : *standings) {
            if (!model::isOpen(row.status) || !one.isForAPerson(today)) {
                continue;
            }
            expected << one;
            for (const QString &reason : one.reasons(today)) {
                kinds.insert(reason.section(u'/', 0, 0));
            }
        }
    }
    const QStringList found = linesOf(waitingAt(vault), today);
    const QStringList wanted = linesOf(expected, today);
    const auto without = [](QStringList lines, const QStringList &others) {
        lines.removeIf([&](const QString &line) { return others.contains(line); });
        return lines.join(u"; "_s).toStdString();
    };
    CHECK(without(found, wanted) == std::string());
    CHECK(without(wanted, found) == std::string());
    const QSet<QString> all{u"nudge"_s,     u"expired"_s,    u"begun_then_recalled"_s, u"done_then_recalled"_s,
                            u"not_asked"_s, u"late_reply"_s, u"two_replies"_s,         u"clash"_s};
    CHECK(kinds == all);
}

TEST_CASE("an orientation that goes its ordinary way is not looked at again and again", "[work][waiting]")
{
    OneSheet office;
    const auto watched = [&] {
        const auto cases = office.here.vault().read([&](const store::Reader &reader) -> Result<qsizetype> {
            return store::watchedCases(reader, office.here.session().today()).size();
        });
        REQUIRE_OK(cases);
        return *cases;
    };
    for (const ReplyStep step : {ReplyStep::Question, ReplyStep::Accepted, ReplyStep::InProgress, ReplyStep::Done}) {
        if (step != ReplyStep::Question) { // a partner's own, which nobody types
            office.typeReply(office.here, step);
        }
        CHECK(watched() == 0);
    }
    office.waitUntil(30);
    CHECK(watched() == 0);
}

TEST_CASE("what was read is put away at every post, comes back by undo, and with another reason by itself",
          "[work][waiting][undo]")
{
    OneSheet office;
    CHECK(waitingAt(office.here).isEmpty());
    CHECK_FALSE(orientations::putAway(office.here.session(), office.orientation)); // nothing to read yet
    office.waitUntil(1);
    REQUIRE(waitingAt(office.here).size() == 1);
    REQUIRE(waitingAt(office.there).size() == 1);
    CHECK(office.todayLines(office.here) == QStringList{work::reminders::kOrientation});

    office.putAway(office.here);
    CHECK(waitingAt(office.here).isEmpty());
    CHECK(office.todayLines(office.here).isEmpty());
    CHECK(orientations::standings(office.here.session(), office.id)->first().isPutAway); // the case shows it as ever
    CHECK(waitingAt(office.there).size() == 1);
    office.settle();
    CHECK(waitingAt(office.there).isEmpty());

    const auto act = work::undo::undoable(office.here.session());
    REQUIRE_OK(act);
    REQUIRE(act->has_value());
    CHECK((*act)->verb == QLatin1String(orientations::kPutAwayVerb));
    REQUIRE_OK(work::undo::takeBack(office.here.session(), **act));
    office.posts.wait(60'000);
    CHECK(waitingAt(office.here).size() == 1);
    office.settle();
    CHECK(waitingAt(office.there).size() == 1);

    office.putAway(office.there);
    office.settle();
    CHECK(waitingAt(office.here).isEmpty());
    office.typeReply(office.here, ReplyStep::Accepted);
    REQUIRE(waitingAt(office.here).size() == 1); // it came after its last day
    CHECK(waitingAt(office.here).first().reasons(office.here.session().today()) == QStringList{u"late_reply/1"_s});
    CHECK(office.todayLines(office.here) == QStringList{work::reminders::kCrossed});
    office.putAway(office.here);
    CHECK(waitingAt(office.here).isEmpty());
    CHECK(office.todayLines(office.here).isEmpty());
    office.settle();
    CHECK(waitingAt(office.there).isEmpty());
}

TEST_CASE("a silence that was put away at half of its time comes back when the day has passed", "[work][waiting]")
{
    OneSheet office;
    office.posts.wait(kDay * ((office.days + 1) / 2));
    REQUIRE(waitingAt(office.here).size() == 1);
    CHECK(waitingAt(office.here).first().reasons(office.here.session().today()) == QStringList{u"nudge"_s});
    office.putAway(office.here);
    CHECK(waitingAt(office.here).isEmpty());
    office.waitUntil(1);
    REQUIRE(waitingAt(office.here).size() == 1);
    CHECK(waitingAt(office.here).first().reasons(office.here.session().today()) == QStringList{u"expired"_s});
}

TEST_CASE("who may not act on orientations puts nothing away", "[work][waiting][access]")
{
    OneSheet office;
    office.waitUntil(1);
    CHECK(orientations::putAway(office.here.session(), model::OrientationId(u"AB12CD34-0000000000NOTHING"_s))
              .error()
              .code == ErrorCode::NotFound);
    Colleague supervisor(office.here, u"N. Petit"_s, model::Role::Supervisor);
    const Result<void> done = orientations::putAway(supervisor.session(), office.orientation);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Refused);
}
