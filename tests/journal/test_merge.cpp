// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/canonical.h"
#include "core/journal/wire.h"
#include "tests/journal/reference.h"
#include "tests/journal/world.h"
#include "tests/kit/catch.h"
#include "tests/kit/seed.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace relais;
using namespace relais::journal;

namespace {

QString stamp(int minute, int node)
{
    return QString::number(1'795'512'000'000 + minute * 60'000, 16).rightJustified(12, u'0') + u"0000"_s +
           QString::number(node, 16).rightJustified(16, u'0');
}

Change set(int minute, int node, const QVariant &value, const QString &basis = {})
{
    Change change;
    change.stamp = stamp(minute, node);
    change.type = model::RecordType::Person;
    change.record = u"AB12CD34-0000000000000001"_s;
    change.field = u"last_name"_s;
    change.to = value;
    change.basis = basis;
    return change;
}

QMap<QString, QList<Change>> byRecord(const QList<Change> &changes)
{
    QMap<QString, QList<Change>> records;
    for (const Change &change : changes) {
        records[change.record] << change;
    }
    return records;
}

/// What core/journal/merge says of it, in the words of the reference.
QStringList linesOf(const QList<Change> &changes, QList<Conflict> (*derive)(const QList<Change> &))
{
    QStringList lines;
    const QMap<QString, QList<Change>> records = byRecord(changes);
    for (auto record = records.cbegin(); record != records.cend(); ++record) {
        for (const Conflict &conflict : derive(*record)) {
            QString line = record.key() + u' ' + conflict.field + u' ' + conflict.winner.stamp;
            for (const Change &loser : conflict.losers) {
                line += u' ' + loser.stamp;
            }
            lines << line;
        }
    }
    lines.sort();
    return lines;
}

/// How much of what is looked for the histories held.
struct Met {
    int conflicts = 0;
    int settled = 0;
    int takenBack = 0;
    int held = 0;
};

/// What follows from a history, whoever has it.
struct Truth {
    QMap<QString, QString> state;
    QStringList disputes;
    QStringList choices;

    /// By the rules themselves, and by core/journal/merge.
    static Truth byReference(const QList<Change> &changes)
    {
        return {reference::stateOf(changes), reference::conflictsOf(changes), reference::settledOf(changes)};
    }
    static Truth byMerge(const QList<Change> &changes)
    {
        return {reference::stateOf(changes), linesOf(changes, conflictsOf), linesOf(changes, settledOf)};
    }
    friend bool operator==(const Truth &, const Truth &) = default;
};

/// The first thing that does not hold of one history; empty when all does.
QString faultOf(quint64 seed, Met &met)
{
    World world(seed);
    world.live();
    world.repair();
    if (!world.fault().isEmpty()) {
        return world.fault();
    }
    const QList<Change> all(world.changes().begin(), world.changes().end());
    const Truth truth = Truth::byReference(all);
    met.conflicts += static_cast<int>(truth.disputes.size());
    met.settled += static_cast<int>(truth.choices.size());
    met.takenBack += reference::takenBack(all);
    met.held += world.heldOnce();
    for (const QList<Change> &journal : world.journals()) {
        if (journal.size() != all.size()) {
            return u"something was lost"_s;
        }
        const Truth here = Truth::byMerge(journal);
        if (here != truth) {
            return here.state != truth.state         ? u"another state"_s
                   : here.disputes != truth.disputes ? u"other conflicts"_s
                                                     : u"other choices"_s;
        }
    }
    QList<Change> a;
    QList<Change> b;
    for (const Change &change : all) {
        const int side = static_cast<int>(world.chance()() % 3); // a third in both
        side != 1 ? a << change : a;
        side != 0 ? b << change : b;
    }
    QList<Change> shuffled = a + b + a;
    std::shuffle(shuffled.begin(), shuffled.end(), world.chance());
    for (const QList<Change> &merged : {a + b, b + a, a + b + b, shuffled}) {
        if (Truth::byMerge(merged) != truth) {
            return u"merging depends on the order"_s;
        }
    }
    return {};
}

/// Histories numbered from `seed` on; the text says which one failed, and how.
std::string firstFault(quint64 seed, int histories, Met &met)
{
    for (int i = 0; i < histories; ++i) {
        const QString fault = faultOf(seed + static_cast<quint64>(i), met);
        if (!fault.isEmpty()) {
            return "history " + std::to_string(seed + static_cast<quint64>(i)) + ": " + fault.toStdString();
        }
    }
    return {};
}

quint64 anySeed()
{
    return *rc::gen::noShrink(rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<quint64>()));
}

} // namespace

TEST_CASE("two who wrote without having seen each other are in conflict until somebody has seen the winner",
          "[journal][merge]")
{
    const Change first = set(1, 1, u"Petrenko"_s);
    const Change left = set(2, 1, u"Diallo"_s, first.stamp);
    const Change right = set(3, 2, u"Moreau"_s, first.stamp);
    const QList<Conflict> open = conflictsOf({right, left, first, left});
    REQUIRE(open.size() == 1);
    CHECK(open.first().winner.stamp == right.stamp);
    REQUIRE(open.first().losers.size() == 1);
    CHECK(open.first().losers.first().stamp == left.stamp);
    CHECK(conflictsOf({first, left}).isEmpty());
    CHECK(conflictsOf({first, left, right, set(4, 1, u"Moreau"_s, right.stamp)}).isEmpty());
    CHECK(conflictsOf({first, left, right, set(4, 3, u"Keita"_s, first.stamp)}).first().losers.size() == 2);
}

TEST_CASE("the same value twice is no conflict, nor is what the same post wrote", "[journal][merge]")
{
    const Change first = set(1, 1, u"Petrenko"_s);
    CHECK(conflictsOf({first, set(2, 1, u"Diallo"_s, first.stamp), set(3, 2, u"Diallo"_s, first.stamp)}).isEmpty());
    CHECK(conflictsOf({first, set(2, 1, u"Diallo"_s), set(3, 1, u"Moreau"_s)}).isEmpty());
    CHECK(conflictsOf({first, set(2, 1, u"7"_s, first.stamp), set(3, 2, 7, first.stamp)}).size() == 1);
}

TEST_CASE("who settled a conflict can take that back: the history reads as if nobody had", "[journal][merge]")
{
    const Change first = set(1, 1, u"Petrenko"_s);
    const Change left = set(2, 1, u"Diallo"_s, first.stamp);
    const Change right = set(3, 2, u"Moreau"_s, first.stamp);
    const Change choice = set(4, 1, u"Diallo"_s, right.stamp);
    const Change back = set(5, 1, u"Moreau"_s, right.stamp);
    const QList<Change> all{first, left, right, choice, back};
    const QList<Conflict> open = conflictsOf(all);
    REQUIRE(open.size() == 1);
    CHECK(open.first().winner.stamp == right.stamp);
    CHECK(open.first().losers.first().stamp == left.stamp);
    CHECK(settledOf(all).isEmpty());
    CHECK(conflictsOf(all + QList{set(6, 2, u"Diallo"_s, back.stamp)}).isEmpty()); // decided anew, elsewhere
    CHECK(conflictsOf({first, left, right, choice, set(5, 2, u"Moreau"_s, right.stamp)}).size() == 1);
    // Another post cannot take it back, nor can another value: that is a new dispute.
    CHECK(conflictsOf({first, left, right, choice, set(5, 2, u"Keita"_s, right.stamp)}).first().losers.first().stamp ==
          choice.stamp);
}

TEST_CASE("what was set aside by a choice is not forgotten, each value once", "[journal][merge]")
{
    const Change first = set(1, 1, u"Petrenko"_s);
    const Change left = set(2, 1, u"Diallo"_s, first.stamp);
    const Change right = set(3, 2, u"Moreau"_s, first.stamp);
    const Change choice = set(4, 1, u"Diallo"_s, right.stamp);
    const Change swap = set(5, 1, u"Moreau"_s, choice.stamp);
    CHECK(settledOf({first, left, right}).isEmpty()); // still open
    REQUIRE(settledOf({first, left, right, choice}).size() == 1);
    CHECK(settledOf({first, left, right, choice}).first().losers.first().stamp == right.stamp);
    const QList<Conflict> swapped = settledOf({swap, choice, right, left, first});
    REQUIRE(swapped.size() == 1);
    REQUIRE(swapped.first().losers.size() == 1);
    CHECK(swapped.first().losers.first().to == u"Diallo"_s);
    CHECK(settledOf({first, left, right, set(4, 3, u"Keita"_s, right.stamp)}).first().losers.size() == 2);
    CHECK(settledOf({first, set(2, 1, u"Diallo"_s, first.stamp)}).isEmpty()); // nobody disputed it
}

TEST_CASE("10,000 random histories end the same everywhere, whatever was lost, late, doubled or wrongly dated",
          "[journal][merge]")
{
    Met met;
    const bool holds = rc::check([&] { // a hundred times a hundred
        const std::string fault = firstFault(anySeed(), 100, met);
        RC_ASSERT(fault == std::string());
    });
    CHECK(holds);
    CHECK(met.conflicts > 1000); // the histories do hold what is looked for
    CHECK(met.settled > 1000);
    CHECK(met.takenBack > 1000);
    CHECK(met.held > 1000);
}

TEST_CASE("a million random histories end the same everywhere", "[.][long][journal][merge]")
{
    Met met;
    CHECK(firstFault(drawnSeed(), 1'000'000, met) == std::string());
}

TEST_CASE("what leaves and comes back leaves again as the same bytes", "[journal][wire]")
{
    const bool holds = rc::check([] {
        World world(anySeed());
        world.live();
        QByteArray office;
        qsizetype count = 0;
        for (const Change &change : world.changes()) {
            office += toLine(change, Reach::Office) + '\n';
            ++count;
            if (change.kind == ChangeKind::Set || change.kind == ChangeKind::End) {
                const QByteArray line = toLine(change, Reach::Partner, u"FIN"_s);
                const auto operation = fromLine(line, Reach::Partner);
                RC_ASSERT(operation.has_value());
                RC_ASSERT(toLine(operation->change, Reach::Partner, operation->strand) == line);
            }
        }
        const auto operations = fromLines(office, count, Reach::Office);
        RC_ASSERT(operations.has_value());
        QByteArray again;
        QByteArray previous;
        for (const Operation &operation : *operations) {
            RC_ASSERT(!operation.isUnknown);
            again += toLine(operation.change, Reach::Office) + '\n';
            RC_ASSERT(hashOf(operation.change) == hashOf(operation.line));
        }
        RC_ASSERT(again == office);
    });
    CHECK(holds);
}
