// SPDX-License-Identifier: GPL-3.0-or-later
// Two posts edit the same cases for a week without a word of each other; then real bundles, of which some are lost,
// doubled and out of order, bring them together.
#include "core/store/records.h"
#include "core/work/conflicts.h"
#include "core/work/decisions.h"
#include "core/work/digest.h"
#include "core/work/presence.h"
#include "tests/kit/catch.h"
#include "tests/kit/weekapart.h"

using namespace relais;
using work::conflicts::Conflict;

namespace {

constexpr qsizetype kCards = 48; // 60 fields that both wrote, less the 12 that they wrote alike

QList<Conflict> openAt(TempVault &post)
{
    const auto conflicts = work::conflicts::open(post.session());
    REQUIRE_OK(conflicts);
    return *conflicts;
}

QByteArray digestOf(TempVault &post)
{
    const auto digest = work::contentDigest(post.vault());
    REQUIRE_OK(digest);
    return *digest;
}

/// "record field value@author value@author", so that two posts can be compared.
QStringList linesOf(const QList<Conflict> &conflicts)
{
    QStringList lines;
    for (const Conflict &conflict : conflicts) {
        QStringList values;
        for (const work::conflicts::Written &written : conflict.values()) {
            values << written.value.toString() + u'@' + written.by;
        }
        values.sort();
        lines << conflict.record + u' ' + conflict.field + u' ' + values.join(u' ');
    }
    lines.sort();
    return lines;
}

QString standing(TempVault &post, const Conflict &conflict)
{
    const auto value = post.vault().read([&](const store::Reader &reader) -> Result<QString> {
        return store::loadRecords(reader, conflict.type, u"id"_s, conflict.record)
            .first()
            .fields.value(conflict.field)
            .toString();
    });
    REQUIRE_OK(value);
    return *value;
}

qsizetype unsyncedAt(TempVault &post)
{
    const auto cases = work::presence::unsynced(post.session());
    REQUIRE_OK(cases);
    return cases->size();
}

} // namespace

TEST_CASE("a week of 500 edits at two posts, brought together by bundles that were lost, doubled and disordered, "
          "leaves one card for each field that differs, each swappable, none lost",
          "[work][conflicts][presence]")
{
    WeekApart week;
    TempVault &first = week.posts.first;
    TempVault &second = week.posts.second;
    CHECK(unsyncedAt(first) == 0);
    week.live();
    REQUIRE(week.edits == 500);
    CHECK(openAt(first).isEmpty());
    CHECK(unsyncedAt(first) == 15); // the ten that both write, and its own five
    CHECK(unsyncedAt(second) == 15);

    week.meet();
    CHECK(week.written >= 14);
    CHECK(week.lost >= 4);
    CHECK(week.doubled >= 2);
    CHECK(week.missing >= week.lost);
    CHECK(unsyncedAt(first) == 0);
    CHECK(unsyncedAt(second) == 0);
    CHECK(digestOf(first) == digestOf(second));
    const QList<Conflict> cards = openAt(first);
    CHECK(cards.size() == kCards);
    CHECK(linesOf(cards) == linesOf(openAt(second)));
    CHECK(work::decisions::pending(first.session())->conflicts.size() == kCards);
    for (const Conflict &card : cards) {
        REQUIRE(card.losers.size() == 1);
        CHECK(card.winner.value.toString().startsWith(u"second"_s));
        CHECK(card.winner.by == u"S. Mabille"_s);
        CHECK(card.losers.first().value.toString().startsWith(u"premier"_s));
        CHECK(card.losers.first().by == u"C. Auger"_s);
    }

    for (const Conflict &card : cards) {
        REQUIRE_OK(work::conflicts::decide(first.session(), card.record, card.field, card.losers.first().stamp));
        CHECK(standing(first, card) == card.losers.first().value.toString());
        week.posts.wait(60'000);
    }
    CHECK(openAt(first).isEmpty());
    CHECK(unsyncedAt(first) == 10); // the choices have not gone yet
    week.settle();
    CHECK(openAt(second).isEmpty());
    CHECK(digestOf(first) == digestOf(second));
    const auto decided = work::conflicts::decided(second.session());
    REQUIRE_OK(decided);
    CHECK(linesOf(*decided).size() == kCards);
    for (const Conflict &card : cards) {
        CHECK(standing(second, card) == card.losers.first().value.toString());
        const auto choice = std::find_if(decided->cbegin(), decided->cend(), [&](const Conflict &one) {
            return one.record == card.record && one.field == card.field;
        });
        REQUIRE(choice != decided->cend());
        const auto holds = [&](const QVariant &value) {
            const auto values = choice->values();
            return std::any_of(values.cbegin(), values.cend(), [&](const auto &one) { return one.value == value; });
        };
        CHECK(holds(card.winner.value));
        CHECK(holds(card.losers.first().value));
    }
}
