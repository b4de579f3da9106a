// SPDX-License-Identifier: GPL-3.0-or-later
// Every frozen file of tests/data/bundles, read where there is a vault: the table of exchange notes 1.6, whole.
#include "tests/kit/catch.h"
#include "tests/kit/frozen.h"
#include "tests/kit/seat.h"

using namespace relais;
namespace inbox = work::inbox;
using inbox::Answer;

namespace {

QString wordOf(Answer answer)
{
    switch (answer) {
    case Answer::Applied: return u"APP"_s;
    case Answer::Nothing: return u"RIEN"_s;
    case Answer::Incomplete: return u"INC"_s;
    case Answer::Refused: return u"REF"_s;
    case Answer::Alarm: return u"ALM"_s;
    case Answer::Held: return u"QUA"_s;
    }
    return {};
}

bool isKept(Answer answer)
{
    return answer == Answer::Refused || answer == Answer::Alarm || answer == Answer::Held;
}

/// Opened with every partner of the table, at nine in the morning of the line's day.
std::unique_ptr<Seat> seatFor(const frozen::Line &line)
{
    auto seat = std::make_unique<Seat>();
    knowThoseOfTheTable(seat->session());
    seat->clock().set(QDateTime(line.day, QTime(9, 0), Qt::UTC));
    return seat;
}

inbox::Verdict checkAnswer(Seat &seat, const frozen::Line &line)
{
    const QByteArray file = frozen::bytesOf(line);
    const QByteArray digest = seat.digest();
    const inbox::Verdict verdict = seat.receive(file, line.file);
    CHECK(wordOf(verdict.answer) == line.answer);
    if (line.error != u"-"_s) {
        CHECK(word(verdict.reason) == line.error);
    }
    if (line.detail != u"-"_s && isKept(verdict.answer)) {
        CHECK(verdict.detail == line.detail);
    }
    if (verdict.answer != Answer::Applied) {
        CHECK(seat.digest() == digest);
    }
    return verdict;
}

} // namespace

TEST_CASE("each file that its reader alone refuses has the same answer where there is a vault", "[inbox][hostile]")
{
    int read = 0;
    for (const frozen::Line &line : frozen::table()) {
        if (line.by != u"reader"_s) {
            continue;
        }
        CAPTURE(line.file);
        // A vault for each: what is refused after its signatures has taken its number, and the next one would be a
        // fork.
        const auto seat = seatFor(line);
        checkAnswer(*seat, line);
        CHECK(seat->one(u"SELECT count(*) FROM cases"_s) == 0);
        ++read;
    }
    CHECK(read > 100);
}

TEST_CASE("each sequence of frozen bundles has the answers of the table", "[inbox][hostile]")
{
    std::unique_ptr<Seat> seat;
    int steps = 0;
    for (const frozen::Line &line : frozen::table()) {
        if (line.by != u"inbox"_s) {
            continue;
        }
        CAPTURE(line.file);
        if (line.step == 1) {
            seat = seatFor(line);
        }
        const inbox::Verdict verdict = checkAnswer(*seat, line);
        if (line.row == 50) {
            CHECK(verdict.isClockSuspect == (line.file.contains(u"three"_s) && line.step == 3));
        }
        if (line.row == 48 && line.step == 2) {
            CHECK(verdict.heldLines == 2);
        }
        if (line.row == 46 && line.step == 2) {
            CHECK(verdict.gaps == QList<qint64>{2});
        }
        ++steps;
    }
    CHECK(steps > 50);
}

TEST_CASE("each frozen card has the answer of the table", "[inbox][hostile][card]")
{
    int cards = 0;
    for (const frozen::Line &line : frozen::table()) {
        if (line.by != u"card"_s) {
            continue;
        }
        CAPTURE(line.file);
        const auto seat = seatFor(line);
        const QByteArray digest = seat->digest();
        const auto card = work::correspondents::import(seat->session(), frozen::bytesOf(line));
        REQUIRE_FALSE(card.has_value());
        CHECK(word(card.error().code) == line.error);
        CHECK(seat->digest() == digest);
        ++cards;
    }
    CHECK(cards > 5);
}
