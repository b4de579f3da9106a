// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/sharedscope.h"

#include "tests/work/scopes.h"

TEST_CASE("a bundle holds whole cases up to its limit, and says how much must follow", "[work][scope]")
{
    EntrustedCase vault;
    vault.orient();
    const qsizetype whole = towards(vault).operations.size();
    const auto half = scope::towards(vault.session(), vault.card, {}, whole / 2);
    REQUIRE_OK(half); // one case alone is cut
    CHECK(half->operations.size() == whole / 2);
    CHECK(half->more == whole - whole / 2);
    CHECK(half->given.size() == half->operations.size());
    remember(vault, *half, 1);
    const QStringList rest = told(towards(vault));
    CHECK(rest.size() == whole - whole / 2);
}

TEST_CASE("a post of our own office gets the journal itself, except its own lines and what a node notes of itself",
          "[work][scope]")
{
    EntrustedCase vault;
    model::Card post;
    post.office = vault.vault().office() + u".K7QM"_s;
    const auto all = scope::towardsPost(vault.session(), post, 0, {}, 10'000);
    REQUIRE_OK(all);
    REQUIRE(all->operations.size() > 20);
    CHECK(all->firstRow == 1);
    CHECK(all->more == 0);
    qint64 number = 0;
    QByteArray before;
    for (const journal::Operation &operation : all->operations) { // one node: its chain is whole
        const auto read = journal::fromLine(operation.line, journal::Reach::Office);
        REQUIRE_OK(read);
        CHECK(read->change.sequence == ++number);
        CHECK(read->change.previous == before);
        before = journal::hashOf(read->change);
    }
    const auto some = scope::towardsPost(vault.session(), post, 0, {}, 5);
    REQUIRE_OK(some);
    CHECK(some->operations.size() == 5);
    CHECK(some->lastRow == 5);
    CHECK(some->more == all->operations.size() - 5);
    const auto next = scope::towardsPost(vault.session(), post, some->lastRow, {}, 10'000);
    REQUIRE_OK(next);
    CHECK(next->firstRow == 6);

    REQUIRE_OK(vault.vault().write(vault.session().act("setting.set"), [&](store::Tx &tx) -> Result<void> {
        model::VaultSetting anchor;
        anchor.id = decltype(anchor.id)(u"erasure.anchor."_s + vault.vault().node());
        anchor.value = u"x"_s;
        tx.create(anchor);
        store::saveInChannel(tx, {post.office, 1, 1, {}, {}, vault.vault().node()});
        return {};
    }));
    const auto own = scope::towardsPost(vault.session(), post, 0, {}, 10'000);
    REQUIRE_OK(own);
    CHECK(own->operations.isEmpty()); // every line is of its node
}

TEST_CASE("a case that is kept from this user still reaches the colleague's post", "[work][scope]")
{
    EntrustedCase vault;
    model::Card post;
    post.office = vault.vault().office() + u".K7QM"_s;
    const auto before = scope::towardsPost(vault.session(), post, 0, {}, 10'000);
    REQUIRE_OK(before);
    REQUIRE_OK(work::exclusions::add(vault.session(), vault.id, model::ExclusionKind::FamilyName,
                                     vault.session().user.name, u"sa cousine"_s, work::exclusions::Oneself::Accepted));
    const auto after = scope::towardsPost(vault.session(), post, 0, {}, 10'000);
    REQUIRE_OK(after);
    CHECK(after->operations.size() > before->operations.size());
    CHECK(towards(vault).operations.isEmpty());
}

TEST_CASE("a lost number of which something does not fit is not replaced yet", "[work][scope]")
{
    EntrustedCase vault;
    vault.orient();
    const scope::Scope all = towards(vault);
    remember(vault, all, 1);
    const auto half = scope::towards(vault.session(), vault.card, {1}, all.operations.size() / 2);
    REQUIRE_OK(half);
    CHECK(half->postponed == QList<qint64>{1});
    CHECK(towards(vault, {1}).postponed.isEmpty());

    model::Card post;
    post.office = vault.vault().office() + u".K7QM"_s;
    REQUIRE_OK(vault.vault().write(vault.session().act("bundle.write"), [&](store::Tx &tx) -> Result<void> {
        store::OutBundle bundle;
        bundle.peer = post.office;
        bundle.epoch = 5;
        bundle.sequence = 1;
        bundle.bundle = u"b"_s;
        bundle.hash = QByteArray(32, 'h');
        bundle.purpose = u"update"_s;
        bundle.name = u"abcdefghijklmnop.relais"_s;
        bundle.at = vault.clock().now();
        bundle.firstRow = 1;
        bundle.lastRow = 10;
        store::addOutBundle(tx, bundle, "file");
        store::saveOutChannel(tx, {post.office, 5, 1, QByteArray(32, 'h'), 10});
        return {};
    }));
    const auto some = scope::towardsPost(vault.session(), post, 10, {1}, 5);
    REQUIRE_OK(some);
    CHECK(some->firstRow == 1);
    CHECK(some->postponed == QList<qint64>{1});
    const auto rest = scope::towardsPost(vault.session(), post, 10, {1}, 10'000);
    REQUIRE_OK(rest);
    CHECK(rest->postponed.isEmpty());
}

TEST_CASE("a text that would make a line too long on arrival stays, and is to be looked over", "[work][scope]")
{
    EntrustedCase vault;
    const auto id = vault.orient();
    vault.set(vault.contact(), "hours", QString(32'700, u'"')); // each takes two bytes in a line
    const auto fields = scope::fieldsFor(vault.session(), orientationOf(vault, id));
    REQUIRE_OK(fields);
    CHECK(whyOf(*fields, u"contact.hours"_s) == model::word(model::ShareReason::ToLookOver));
    for (const journal::Operation &operation : towards(vault).operations) {
        CHECK(operation.line.size() <= journal::kLongestLine);
    }
}

TEST_CASE("a line too long for a post is passed over, and counted for whoever is to be told", "[work][scope]")
{
    EntrustedCase vault;
    model::Card post;
    post.office = vault.vault().office() + u".K7QM"_s;
    const auto before = scope::towardsPost(vault.session(), post, 0, {}, 10'000);
    REQUIRE_OK(before);
    CHECK(before->tooLong == 0);
    vault.set(vault.contact(), "hours", QString(32'768, u'"'));
    vault.set(vault.contact(), "hours", u"lun 9h-11h"_s);
    const auto after = scope::towardsPost(vault.session(), post, before->lastRow, {}, 10'000);
    REQUIRE_OK(after);
    CHECK(after->tooLong == 1);
    CHECK(after->operations.size() == 1);
}

TEST_CASE("held lines of a newer version go to each post once, whatever the clock says", "[work][scope]")
{
    EntrustedCase vault;
    model::Card post;
    post.office = vault.vault().office() + u".K7QM"_s;
    const auto hold = [&](char letter, const QDateTime &at) {
        REQUIRE_OK(vault.vault().write(vault.session().act("bundle.read"), [&](store::Tx &tx) -> Result<void> {
            store::holdLine(tx, {QByteArray(40, letter), QString(32, QLatin1Char(letter)),
                                 QString(vault.vault().office() + u".ZZZZ"_s), store::LineHeld::Reason::Unknown, at});
            return {};
        }));
    };
    const auto next = [&](qsizetype limit) {
        const auto scope = scope::towardsPost(vault.session(), post, 1'000'000, {}, limit);
        REQUIRE_OK(scope);
        REQUIRE_OK(vault.vault().write(vault.session().act("bundle.write"), [&](store::Tx &tx) -> Result<void> {
            store::saveGiven(tx, post.office, scope->given);
            return {};
        }));
        return scope->operations.size();
    };
    for (const char letter : {'a', 'b', 'c'}) {
        hold(letter, vault.clock().now());
    }
    CHECK(next(2) == 2); // they count into the limit
    CHECK(next(2) == 1);
    CHECK(next(2) == 0);
    hold('d', vault.clock().now().addDays(-400));
    CHECK(next(2) == 1);
    CHECK(next(2) == 0);
}

TEST_CASE("a bundle to a post holds no more papers than its manifest may name, those of hidden cases too",
          "[work][scope]")
{
    EntrustedCase vault;
    model::Card post;
    post.office = vault.vault().office() + u".K7QM"_s;
    model::DocumentId last;
    REQUIRE_OK(vault.vault().write(vault.session().act("case.edit", vault.id), [&](store::Tx &tx) -> Result<void> {
        for (int i = 0; i <= exchange::kMostFiles; ++i) {
            model::Document document;
            document.id = model::DocumentId::create(vault.vault().office());
            document.caseId = vault.id;
            document.title = u"Attestation"_s;
            document.bytes = 6;
            tx.create(document);
            last = document.id;
        }
        store::putChunk(tx, last, 0, "Texte.");
        return {};
    }));
    const auto scope = scope::towardsPost(vault.session(), post, 0, {}, 10'000);
    REQUIRE_OK(scope);
    CHECK(scope->documents.size() == exchange::kMostFiles);
    CHECK(scope->more >= 1);
    REQUIRE_OK(work::exclusions::add(vault.session(), vault.id, model::ExclusionKind::FamilyName,
                                     vault.session().user.name, u"sa cousine"_s, work::exclusions::Oneself::Accepted));
    const auto bytes = vault.vault().read([&](const store::Reader &reader) -> Result<QByteArray> {
        const auto paper = store::documentForPost(reader, last.text());
        return paper ? paper->bytes : QByteArray();
    });
    REQUIRE_OK(bytes);
    CHECK(*bytes == "Texte.");
}
