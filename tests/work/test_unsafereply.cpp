// SPDX-License-Identifier: GPL-3.0-or-later
// Replies to an office that entrusted a measure, which name a way that is not safe.
#include "tests/work/pair.h"
#include "tests/work/ways.h"

namespace scope = relais::work::scope;

TEST_CASE("a reply that names a way which is not safe is refused, and one that was written before stays without it",
          "[work][replies][ways]")
{
    Pair pair;
    pair.toThem();
    const QString named = u"Jointe au 06/39/98/55/66"_s;
    const auto before = pair.answer(pair.theirs, ReplyStep::Question, named);
    REQUIRE_OK(before);
    addWay(pair.theirs, pair.id, model::Channel::Phone, u"06 39 98 55 66"_s, model::Answer::No);
    const auto refused = pair.answer(pair.theirs, ReplyStep::Question, named);
    CHECK(refusalOf(refused) == word(ErrorCode::InvalidInput) + u' ' + replies::kUnsafeWords);
    REQUIRE_OK(pair.answer(pair.theirs, ReplyStep::Question, u"Jointe hier"_s));
    const auto bundle = scope::towards(pair.theirs.session(), pair.ourCard, {}, 500);
    REQUIRE_OK(bundle);
    CHECK(bundle->isReply());
    for (const journal::Operation &operation : bundle->operations) {
        CHECK_FALSE(operation.line.contains("98/55/66"));
    }
    pair.toUs();
    QStringList texts;
    for (const model::Reply &reply : pair.standing(pair.ours).replies) {
        texts << reply.text;
    }
    CHECK(texts == QStringList{QString(), u"Jointe hier"_s});
}

TEST_CASE("what is typed for a partner at the seat that entrusted may name a way: it stays there",
          "[work][replies][ways]")
{
    Pair pair;
    pair.toThem();
    addWay(pair.ours, pair.id, model::Channel::Phone, u"06 39 98 55 66"_s, model::Answer::No);
    REQUIRE_OK(pair.answer(pair.ours, ReplyStep::Accepted, u"Jointe au 06 39 98 55 66"_s, model::ReplyWay::Phone));
}
