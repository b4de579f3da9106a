// SPDX-License-Identifier: GPL-3.0-or-later
// A consent of which two posts withdrew different halves: what may be told until somebody decides.
#include "core/work/conflicts.h"
#include "core/work/consents.h"
#include "core/work/measures.h"
#include "tests/kit/catch.h"
#include "tests/kit/twoposts.h"

using namespace relais;

namespace {

constexpr qint64 kMinute = 60'000;
const QString kLodging = u"measure.LOG-01"_s;
const QString kMoney = u"measure.FIN-01"_s;

/// She accepted LOG and FIN; the first post wrote that she withdraws FIN, the second that she withdraws LOG.
struct Halves {
    TwoPosts posts;
    model::CaseId id;
    model::ConsentId consent;

    Halves()
    {
        id = posts.first.addCase(u"Exemple"_s, u"Ada"_s);
        for (const QString &code : {u"LOG-01"_s, u"FIN-01"_s}) {
            if (!work::measures::byCode(posts.first.session(), id, code)) {
                REQUIRE_OK(work::measures::add(posts.first.session(), id, code));
            }
        }
        work::consents::Given given;
        given.office = u"Refuge Exemple"_s;
        given.role = u"association"_s;
        given.scope = QStringList{u"LOG"_s, u"FIN"_s};
        given.mode = model::ConsentMode::Oral;
        given.until = posts.first.session().today().addDays(90);
        const auto made = work::consents::give(posts.first.session(), id, given);
        REQUIRE_OK(made);
        consent = *made;
        posts.wait(kMinute);
        posts.meet();
        posts.wait(kMinute);
        for (TempVault *post : {&posts.first, &posts.second}) {
            REQUIRE(may(*post, kLodging));
            REQUIRE(may(*post, kMoney));
        }
        REQUIRE_OK(work::consents::withdraw(posts.first.session(), consent, {u"FIN"_s}, u"au bureau"_s));
        posts.wait(kMinute);
        REQUIRE_OK(work::consents::withdraw(posts.second.session(), consent, {u"LOG"_s}, u"au téléphone"_s));
        posts.wait(kMinute);
        posts.meet();
        posts.wait(kMinute);
    }
    bool may(TempVault &post, const QString &field)
    {
        const auto answer = work::consents::may(post.session(), id, field, {u"Refuge Exemple"_s, {}});
        REQUIRE_OK(answer);
        return answer->isYes();
    }
    /// At the first post: that the consent stands for this.
    void decide(const QString &scope)
    {
        const auto open = work::conflicts::open(posts.first.session());
        REQUIRE_OK(open);
        REQUIRE(open->size() == 1);
        const work::conflicts::Conflict card = open->first();
        CHECK(card.type == model::RecordType::Consent);
        const QList<work::conflicts::Written> values = card.values();
        const auto chosen = std::find_if(values.cbegin(), values.cend(),
                                         [&](const auto &written) { return written.value.toString() == scope; });
        REQUIRE(chosen != values.cend());
        REQUIRE_OK(work::conflicts::decide(posts.first.session(), card.record, card.field, chosen->stamp));
        posts.wait(kMinute);
        posts.meet();
    }
};

} // namespace

TEST_CASE("of two halves that two posts withdrew neither may be told until somebody decides",
          "[work][conflicts][consent]")
{
    Halves halves;
    for (TempVault *post : {&halves.posts.first, &halves.posts.second}) {
        CHECK_FALSE(halves.may(*post, kLodging));
        CHECK_FALSE(halves.may(*post, kMoney));
        CHECK_FALSE(halves.may(*post, u"person.last_name"_s));
    }
    halves.decide(u"LOG"_s);
    for (TempVault *post : {&halves.posts.first, &halves.posts.second}) {
        CHECK(halves.may(*post, kLodging));
        CHECK_FALSE(halves.may(*post, kMoney));
    }
}

TEST_CASE("a consent that two posts wrote differently can be withdrawn before anybody decides",
          "[work][conflicts][consent]")
{
    Halves halves;
    REQUIRE_OK(work::consents::withdraw(halves.posts.second.session(), halves.consent, {}, u"par courrier"_s));
    halves.posts.wait(kMinute);
    halves.posts.meet();
    halves.decide(u"LOG"_s);
    for (TempVault *post : {&halves.posts.first, &halves.posts.second}) {
        CHECK_FALSE(halves.may(*post, kLodging));
        CHECK_FALSE(halves.may(*post, kMoney));
    }
}
