// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/smallcounts.h"

#include "tests/kit/catch.h"
#include "tests/kit/seed.h"

#include <random>

using namespace relais;
using model::Part;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<Part> parts(const QList<int> &counts)
{
    QList<Part> all;
    for (const int count : counts) {
        all << Part{QString::number(all.size()), count};
    }
    return all;
}

/// What a reader sees: -1 for a part that is not told.
QList<int> seen(const QList<int> &counts)
{
    QList<int> all;
    const QList<Part> told = model::toldParts(parts(counts));
    for (const Part &part : told) {
        all << part.count.value_or(-1);
    }
    return all;
}

} // namespace

TEST_CASE("fewer than five persons are not told, and nobody is", "[model][smallcounts]")
{
    CHECK(model::told(0) == 0);
    CHECK_FALSE(model::told(1).has_value());
    CHECK_FALSE(model::told(4).has_value());
    CHECK(model::told(5) == 5);
    CHECK(seen({0, 12, 7}) == QList{0, 12, 7});
}

TEST_CASE("a part that could be had by taking the others from the whole takes a second one with it",
          "[model][smallcounts]")
{
    CHECK(seen({20, 3, 9}) == QList{20, -1, -1});
    CHECK(seen({20, 3, 2, 9}) == QList{20, -1, -1, 9}); // five persons in two parts
    CHECK(seen({20, 1, 2, 9}) == QList{20, -1, -1, -1});
    CHECK(seen({3, 0}) == QList{-1, 0}); // the whole is three, and is not told either
}

TEST_CASE("whatever is counted, what is held back is no single part and no fewer than five persons",
          "[model][smallcounts]")
{
    std::mt19937_64 random(usualSeed());
    for (int round = 0; round < 20'000; ++round) {
        QList<int> counts;
        int whole = 0;
        for (auto left = 1 + random() % 8; left > 0; --left) {
            counts << static_cast<int>(random() % 4 == 0 ? random() % 40 : random() % 7);
            whole += counts.last();
        }
        const QList<int> told = seen(counts);
        int heldParts = 0;
        int held = 0;
        for (qsizetype i = 0; i < counts.size(); ++i) {
            CHECK((told[i] == -1 || told[i] == counts[i]));
            CHECK((told[i] != -1 || counts[i] > 0));
            CHECK((counts[i] == 0 || counts[i] >= model::kFewestTold || told[i] == -1));
            heldParts += told[i] == -1 ? 1 : 0;
            held += told[i] == -1 ? counts[i] : 0;
        }
        if (heldParts > 0 && model::told(whole)) {
            CHECK(heldParts >= 2);
            CHECK(held >= model::kFewestTold);
        }
    }
}
