// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/outbox.h"

#include "tests/work/outgoing.h"

TEST_CASE("the first bundle begins an epoch with number 1, and each one after names the body before", "[work][outbox]")
{
    EntrustedCase vault;
    vault.orient();
    const auto now = vault.clock().now().toSecsSinceEpoch();
    const store::OutBundle first = sent(vault);
    CHECK(first.epoch == now);
    CHECK(first.sequence == 1);
    CHECK(first.purpose == u"orientation"_s);
    CHECK(opened(vault, first).manifest.previous == QByteArray(32, '\0'));
    CHECK(refusedWith(vault) == ErrorCode::NotFound); // nothing waits
    setHours(vault, u"lun-ven 9h-11h"_s);
    const store::OutBundle second = sent(vault);
    CHECK(second.epoch == first.epoch);
    CHECK(second.sequence == 2);
    CHECK(second.operations == 1);
    const exchange::Contents contents = opened(vault, second);
    CHECK(contents.manifest.previous == first.hash);
    CHECK(contents.manifest.purpose == Purpose::Update);
    CHECK(contents.manifest.created.endsWith(vault.vault().node()));
}

TEST_CASE("a bundle holds the lines that the scope lets out, with their strands and what allows them", "[work][outbox]")
{
    EntrustedCase vault;
    vault.orient();
    const auto scope = work::scope::towards(vault.session(), vault.card, {}, outbox::kOperations);
    REQUIRE_OK(scope);
    QByteArray lines;
    for (const journal::Operation &operation : scope->operations) {
        lines += operation.line + '\n';
    }
    const store::OutBundle bundle = sent(vault);
    const exchange::Contents contents = opened(vault, bundle);
    CHECK(contents.journal == lines);
    CHECK(contents.manifest.lines == scope->operations.size());
    CHECK(contents.manifest.strands == QStringList{u"LOG"_s});
    CHECK(contents.manifest.basis == QStringList{vault.consent.text()});
    CHECK(contents.manifest.files.isEmpty());
    CHECK(contents.manifest.to.office == vault.card.office);
    CHECK_FALSE(fileOf(vault, bundle).contains("SIAO"));
}

TEST_CASE("a bundle that was overtaken, or of which something may no longer leave, is not kept", "[work][outbox]")
{
    EntrustedCase vault;
    vault.orient();
    const auto keys = work::correspondents::ownKeys(vault.session());
    REQUIRE_OK(keys);
    const auto prepared = outbox::prepare(vault.session(), vault.card, Purpose::Update);
    REQUIRE_OK(prepared);
    const auto written = outbox::write(*prepared, keys->signer, JobControl());
    REQUIRE_OK(written);
    const auto isStale = [&] {
        const auto kept = outbox::keep(vault.session(), *prepared, *written);
        return !kept && kept.error().code == ErrorCode::StaleValue;
    };
    SECTION("another took the number")
    {
        sent(vault);
        CHECK(isStale());
    }
    SECTION("she withdrew her consent while it was being signed")
    {
        vault.withdraw();
        CHECK(isStale());
        CHECK(waiting(vault).ready.isEmpty());
    }
    SECTION("the telephone became unsafe")
    {
        vault.set(vault.contact(), "safe", u"no"_s);
        CHECK(isStale());
    }
    SECTION("a field of it says something else by now")
    {
        setHours(vault, u"lun 9h-11h"_s);
        vault.set(vault.contact(), "value", u"06 39 98 41 09"_s);
        CHECK(isStale());
    }
    SECTION("the card was revoked")
    {
        REQUIRE_OK(work::correspondents::revoke(vault.session(), vault.card.id, u"poste volé"_s));
        const auto kept = outbox::keep(vault.session(), *prepared, *written);
        REQUIRE_FALSE(kept);
        CHECK(kept.error().code == ErrorCode::SenderRevoked);
    }
    SECTION("a copy was put back")
    {
        sent(vault);
        REQUIRE_OK(vault.vault().write(vault.session().act("bundle.write"), [&](store::Tx &tx) -> Result<void> {
            store::openEpochOf(tx, vault.card.office, vault.clock().now());
            return {};
        }));
        CHECK(isStale());
    }
    SECTION("nothing moved")
    {
        CHECK_FALSE(isStale());
    }
}

TEST_CASE("what the partner misses goes again in a new bundle that names the lost one", "[work][outbox]")
{
    EntrustedCase vault;
    vault.orient();
    const store::OutBundle first = sent(vault);
    const exchange::Contents lost = opened(vault, first);
    setHours(vault, u"lun 9h-11h"_s);
    const store::OutBundle second = sent(vault);
    REQUIRE_OK(outbox::markCarried(vault.session(), first));
    CHECK(sent(vault, Purpose::Resend).sequence == 1); // nobody misses anything: the same once more
    acknowledged(vault, first.epoch, 0, {1});
    CHECK(waiting(vault).lost == QList<qint64>{1});
    const store::OutBundle third = sent(vault, Purpose::Resend);
    CHECK(third.sequence == 3);
    CHECK(third.purpose == u"resend"_s);
    const exchange::Contents again = opened(vault, third);
    CHECK(again.journal == lost.journal);
    CHECK(again.manifest.previous == second.hash);
    CHECK(again.manifest.extensions.value(u"x_replaces"_s) == QJsonArray{1});
    CHECK(waiting(vault).lost.isEmpty());
}

TEST_CASE("a resend that is lost as well is replaced together with what it stood for", "[work][outbox]")
{
    EntrustedCase vault;
    vault.orient();
    const store::OutBundle first = sent(vault);
    const exchange::Contents content = opened(vault, first);
    setHours(vault, u"lun 9h-11h"_s);
    sent(vault);
    acknowledged(vault, first.epoch, 0, {1});
    const store::OutBundle third = sent(vault, Purpose::Resend);
    setHours(vault, u"mar 9h-11h"_s);
    sent(vault);
    acknowledged(vault, first.epoch, 0, {1, 3});
    CHECK(waiting(vault).lost == QList<qint64>{3});
    const exchange::Contents fifth = opened(vault, sent(vault, Purpose::Resend));
    CHECK(fifth.manifest.sequence == 5);
    CHECK(fifth.journal == content.journal);
    CHECK(fifth.manifest.extensions.value(u"x_replaces"_s) == QJsonArray{3, 1});
    acknowledged(vault, first.epoch, 5); // the partner misses nothing any more
    CHECK(waiting(vault).lost.isEmpty());
    CHECK(waiting(vault).unanswered.isEmpty());
    for (const QString &hours : {u"mer 9h-11h"_s, u"jeu 9h-11h"_s}) {
        setHours(vault, hours);
        sent(vault);
    }
    acknowledged(vault, first.epoch, 5, {6});
    CHECK(opened(vault, sent(vault, Purpose::Resend)).manifest.extensions.value(u"x_replaces"_s) == QJsonArray{6});
}

TEST_CASE("what was carried and has no receipt goes again as it is when a person asks for it", "[work][outbox]")
{
    EntrustedCase vault;
    vault.orient();
    const store::OutBundle only = sent(vault);
    REQUIRE_OK(outbox::markCarried(vault.session(), only));
    CHECK(waiting(vault).ready.isEmpty());
    CHECK(sent(vault, Purpose::Resend).bundle == only.bundle);
    REQUIRE(waiting(vault).ready.size() == 1);
    CHECK(waiting(vault).ready.first().name != only.name); // the first may still lie in a folder, read
    CHECK_FALSE(fileOf(vault, only).isEmpty());
}

TEST_CASE("what was refused goes again only when a person asks for it", "[work][outbox]")
{
    EntrustedCase vault;
    vault.orient();
    const store::OutBundle first = sent(vault);
    const exchange::Contents before = opened(vault, first);
    REQUIRE_OK(vault.vault().write(vault.session().act("bundle.read"), [&](store::Tx &tx) -> Result<void> {
        store::acknowledge(tx, vault.card.office, first.epoch, 1, {}, {{1, u"out_of_mandate"_s}}, vault.clock().now());
        return {};
    }));
    CHECK_FALSE(outbox::prepare(vault.session(), vault.card, Purpose::Resend));
    const exchange::Contents again = opened(vault, sent(vault, Purpose::Resend));
    CHECK(again.journal == before.journal);
    CHECK(again.manifest.extensions.value(u"x_replaces"_s) == QJsonArray{1});
    CHECK(waiting(vault).unanswered.isEmpty());
}

TEST_CASE("a bundle that waited is carried only while everything in it may still leave", "[work][outbox][security]")
{
    EntrustedCase vault;
    vault.orient();
    const store::OutBundle bundle = sent(vault);
    const auto may = [&] {
        const auto answer = outbox::mayCarry(vault.session(), bundle);
        REQUIRE_OK(answer);
        return *answer;
    };
    CHECK(may());
    SECTION("she withdrew her consent")
    {
        vault.withdraw();
    }
    SECTION("the telephone became unsafe")
    {
        vault.set(vault.contact(), "safe", u"no"_s);
    }
    SECTION("a later bundle says one of its fields anew")
    {
        setHours(vault, u"lun 9h-11h"_s);
        vault.set(vault.contact(), "value", u"06 39 98 41 09"_s);
        sent(vault);
    }
    CHECK_FALSE(may());
    CHECK(fileOf(vault, bundle).isEmpty());
    CHECK(waiting(vault).lost == QList<qint64>{1});
    const exchange::Contents again = opened(vault, sent(vault, Purpose::Resend));
    CHECK(again.manifest.extensions.value(u"x_replaces"_s) == QJsonArray{1});
    CHECK(waiting(vault).lost.isEmpty());
}

TEST_CASE("nothing is carried to a card that was revoked since it was written", "[work][outbox][security]")
{
    EntrustedCase vault;
    vault.orient();
    const store::OutBundle bundle = sent(vault);
    REQUIRE_OK(work::correspondents::revoke(vault.session(), vault.card.id, u"poste volé"_s));
    const auto answer = outbox::mayCarry(vault.session(), bundle);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::SenderRevoked);
}

TEST_CASE("a lost bundle of which nothing may leave any more is replaced by nothing", "[work][outbox]")
{
    EntrustedCase vault;
    vault.orient();
    const store::OutBundle first = sent(vault);
    setHours(vault, u"lun 9h-11h"_s);
    sent(vault);
    acknowledged(vault, first.epoch, 0, {1});
    vault.withdraw();
    const store::OutBundle third = sent(vault, Purpose::Resend);
    CHECK(third.operations == 0);
    CHECK(opened(vault, third).journal.isEmpty());
}
