// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/outbox.h"

#include "tests/work/outgoing.h"
#include "tests/work/paper.h"

TEST_CASE("a receipt rides along, or leaves alone after a day, or at once when asked", "[work][outbox]")
{
    EntrustedCase vault;
    CHECK(refusedWith(vault, Purpose::Acknowledgement) == ErrorCode::NotFound);
    received(vault, 3);
    CHECK(waiting(vault).owesReceipt());
    CHECK(refusedWith(vault) == ErrorCode::NotFound); // it may still ride along
    SECTION("with the next bundle")
    {
        vault.orient();
        const auto contents = opened(vault, sent(vault));
        CHECK(contents.manifest.acknowledged.epoch == 900);
        CHECK(contents.manifest.acknowledged.upto == 1);
        CHECK(contents.manifest.acknowledged.gaps == QList<qint64>{2});
    }
    SECTION("alone after a day")
    {
        vault.clock().advance(qint64{25} * 3'600'000);
        CHECK(sent(vault).purpose == u"ack"_s);
    }
    SECTION("at once")
    {
        const store::OutBundle bundle = sent(vault, Purpose::Acknowledgement);
        CHECK(bundle.operations == 0);
        CHECK(opened(vault, bundle).manifest.purpose == Purpose::Acknowledgement);
    }
    CHECK_FALSE(waiting(vault).owesReceipt());
    received(vault, 4, u"ack"_s);
    CHECK_FALSE(waiting(vault).owesReceipt()); // a receipt is never acknowledged
}

TEST_CASE("what came while a bundle was being signed is not taken for acknowledged", "[work][outbox]")
{
    EntrustedCase vault;
    vault.orient();
    received(vault, 3);
    const auto keys = work::correspondents::ownKeys(vault.session());
    REQUIRE_OK(keys);
    const auto prepared = outbox::prepare(vault.session(), vault.card, Purpose::Update);
    REQUIRE_OK(prepared);
    received(vault, 5);
    const auto written = outbox::write(*prepared, keys->signer, JobControl());
    REQUIRE_OK(written);
    REQUIRE_OK(outbox::keep(vault.session(), *prepared, *written));
    CHECK(waiting(vault).owesReceipt());
}

TEST_CASE("a vault put back from a copy sends in a new epoch, and again what had no receipt", "[work][outbox]")
{
    EntrustedCase vault;
    vault.orient();
    const store::OutBundle first = sent(vault);
    REQUIRE_OK(vault.vault().write(vault.session().act("bundle.write"), [&](store::Tx &tx) -> Result<void> {
        store::openEpochOf(tx, vault.card.office, vault.clock().now());
        return {};
    }));
    const store::OutBundle again = sent(vault);
    CHECK(again.epoch > first.epoch);
    CHECK(again.sequence == 1);
    const auto contents = opened(vault, again);
    CHECK(contents.manifest.previous == QByteArray(32, '\0'));
    CHECK(contents.manifest.lines == first.operations);
}

TEST_CASE("nothing goes to a card that is not verified, nor from a role that sends nothing", "[work][outbox][security]")
{
    EntrustedCase vault;
    vault.orient();
    SECTION("revoked")
    {
        REQUIRE_OK(work::correspondents::revoke(vault.session(), vault.card.id, u"poste volé"_s));
        vault.card.state = model::CardState::Revoked;
        CHECK(refusedWith(vault) == ErrorCode::SenderRevoked);
        CHECK(waiting(vault).hindrance == ErrorCode::SenderRevoked);
    }
    SECTION("unverified or replaced")
    {
        vault.card.state = GENERATE(model::CardState::Unverified, model::CardState::Replaced);
        CHECK(refusedWith(vault) == ErrorCode::SenderUnverified);
    }
    SECTION("a supervisor")
    {
        Colleague colleague(vault, u"Anne Petit"_s, model::Role::Supervisor);
        const auto bundle = outbox::send(colleague.session(), vault.card, Purpose::Update);
        REQUIRE_FALSE(bundle);
        CHECK(bundle.error().code == ErrorCode::Refused);
    }
}

TEST_CASE("after a change of keys our new card rides along until a receipt shows that it came", "[work][outbox]")
{
    EntrustedCase vault;
    vault.orient();
    const QString key = QLatin1String(exchange::kCardKey);
    const store::OutBundle first = sent(vault);
    CHECK_FALSE(opened(vault, first).manifest.extensions.contains(key));
    const auto card = work::correspondents::rotate(vault.session());
    REQUIRE_OK(card);
    vault.clock().advance(1000);
    acknowledged(vault, first.epoch, 1); // of what left before
    setHours(vault, u"lun 9h-11h"_s);
    const store::OutBundle second = sent(vault);
    CHECK(opened(vault, second).manifest.extensions.value(key) == card->card.file);
    CHECK(opened(vault, second).manifest.from.card == 1); // signed by the key that they know
    acknowledged(vault, first.epoch, 2);
    setHours(vault, u"mar 9h-11h"_s);
    const exchange::Contents third = opened(vault, sent(vault));
    CHECK_FALSE(third.manifest.extensions.contains(key));
    CHECK(third.manifest.from.card == 2);
    const auto alone = opened(vault, sent(vault, Purpose::Card)); // or alone, when somebody asks
    CHECK(alone.manifest.extensions.value(key) == card->card.file);
    CHECK(alone.journal.isEmpty());
}

TEST_CASE("a bundle without a receipt for a week is shown; a receipt of ours waits for none", "[work][outbox]")
{
    EntrustedCase vault;
    vault.orient();
    const store::OutBundle bundle = sent(vault);
    CHECK(waiting(vault).ready.size() == 1);
    CHECK(waiting(vault).unanswered.isEmpty());
    REQUIRE_OK(outbox::markCarried(vault.session(), bundle));
    CHECK(waiting(vault).ready.isEmpty());
    CHECK(waiting(vault).unanswered.size() == 1);
    vault.clock().advance(qint64{6} * 86'400'000);
    CHECK_FALSE(waiting(vault).isSilent(vault.clock().now()));
    vault.clock().advance(qint64{2} * 86'400'000);
    CHECK(waiting(vault).isSilent(vault.clock().now()));
    acknowledged(vault, bundle.epoch, 1);
    CHECK_FALSE(waiting(vault).isSilent(vault.clock().now()));
    CHECK(fileOf(vault, bundle).isEmpty()); // no longer needed
    received(vault, 1);
    REQUIRE_OK(outbox::markCarried(vault.session(), sent(vault, Purpose::Acknowledgement)));
    vault.clock().advance(qint64{8} * 86'400'000);
    CHECK_FALSE(waiting(vault).isSilent(vault.clock().now()));
}

TEST_CASE("each sending leaves a trace for its case, of ids and codes only", "[work][outbox]")
{
    EntrustedCase vault;
    vault.orient();
    const store::OutBundle bundle = sent(vault);
    const auto lines = vault.vault().read(
        [](const store::Reader &reader) -> Result<QList<store::AuditLine>> { return store::auditSince(reader, {}); });
    REQUIRE_OK(lines);
    QList<store::AuditLine> traces = *lines;
    traces.removeIf([](const store::AuditLine &line) { return line.act != u"bundle.write"_s; });
    REQUIRE(traces.size() == 1);
    CHECK(traces.first().caseId == vault.id);
    CHECK(traces.first().user == vault.session().user.id);
    CHECK(traces.first().detail == u"A1B2C3D4 %1/1 %2 LOG"_s.arg(bundle.epoch).arg(bundle.operations));
    CHECK(traces.first().reason.isEmpty());
}

TEST_CASE("an orientation is taken back until a bundle holds it, and only recalled after", "[work][outbox]")
{
    EntrustedCase vault;
    const auto id = vault.orient();
    auto act = work::undo::undoable(vault.session());
    REQUIRE_OK(act);
    REQUIRE(act->has_value());
    CHECK((*act)->verb == u"orientation.send"_s);
    SECTION("not written yet")
    {
        REQUIRE_OK(work::undo::takeBack(vault.session(), **act));
        CHECK(waiting(vault).operations == 0);
        const auto measure = work::measures::byCode(vault.session(), vault.id, u"LOG-01"_s);
        REQUIRE_OK(measure);
        CHECK(measure->status == model::MeasureStatus::ToDo);
    }
    SECTION("written")
    {
        const store::ActLine send = **act;
        sent(vault);
        const auto now = work::undo::undoable(vault.session());
        REQUIRE_OK(now);
        CHECK((!now->has_value() || (*now)->verb != u"orientation.send"_s));
        const Result<void> taken = work::undo::takeBack(vault.session(), send);
        REQUIRE_FALSE(taken);
        CHECK(taken.error().code == ErrorCode::Refused);
        CHECK(orientations::recall(vault.session(), id).has_value());
    }
}

TEST_CASE("measures are entrusted where she accepts it, to an office that may know of the case", "[work][orientation]")
{
    EntrustedCase vault;
    const auto refusal = [&](const QStringList &measures, const QString &basis = {}) -> QString {
        const auto made = orientations::orient(vault.session(), vault.id, vault.card, measures, basis);
        REQUIRE_FALSE(made);
        return word(made.error().code) + u' ' + made.error().detail.section(u": "_s, -1);
    };
    CHECK(refusal({}).startsWith(u"invalid_input"_s));
    CHECK(refusal({u"LOG-01"_s}, u"toto"_s).startsWith(u"invalid_input"_s));
    CHECK(refusal({u"ZZZ-99"_s}).startsWith(u"not_found"_s));
    SECTION("it stands, and the measure is requested from that office")
    {
        const auto id = vault.orient({u"LOG-01"_s, u"LOG-04"_s});
        const auto all = orientations::list(vault.session(), vault.id);
        REQUIRE_OK(all);
        REQUIRE(all->size() == 1);
        CHECK(all->first().id == id);
        CHECK(all->first().measures == u"LOG-01,LOG-04"_s);
        const auto measure = work::measures::byCode(vault.session(), vault.id, u"LOG-01"_s);
        REQUIRE_OK(measure);
        CHECK(measure->partner == u"SIAO 76"_s);
        CHECK(measure->status == model::MeasureStatus::Requested);
        CHECK(measure->statusOn == vault.session().today());
        CHECK(refusal({u"LOG-01"_s}).contains(u"entrusted to this office already"_s));
    }
    SECTION("consent withdrawn")
    {
        vault.withdraw();
        CHECK(refusal({u"LOG-01"_s}) == u"refused withdrawn"_s);
    }
    SECTION("one of them is not covered")
    {
        if (!work::measures::byCode(vault.session(), vault.id, u"JUR-01"_s)) {
            REQUIRE_OK(work::measures::add(vault.session(), vault.id, u"JUR-01"_s));
        }
        CHECK(refusal({u"LOG-01"_s, u"JUR-01"_s}) == u"refused not_covered"_s);
    }
    SECTION("one would be seen by the other parent before the departure")
    {
        if (const auto known = work::measures::byCode(vault.session(), vault.id, u"LOG-10"_s); known) {
            vault.set(*known, "status", u"to_do"_s);
        } else {
            REQUIRE_OK(work::measures::add(vault.session(), vault.id, u"LOG-10"_s));
        }
        CHECK(refusal({u"LOG-01"_s, u"LOG-10"_s}).startsWith(u"refused no_departure"_s));
        CHECK(work::measures::byCode(vault.session(), vault.id, u"LOG-01"_s)->partner.isEmpty()); // nothing was kept
    }
    SECTION("a card that is not verified")
    {
        vault.card.state = model::CardState::Unverified;
        CHECK(refusal({u"LOG-01"_s}).startsWith(u"sender_unverified"_s));
    }
    SECTION("a law is invoked instead, for what it names")
    {
        vault.withdraw();
        CHECK(refusal({u"LOG-01"_s}, u"shared_secrecy"_s) == u"refused withdrawn"_s); // not for a SIAO
    }
}

TEST_CASE("a preview says what would leave, and writes nothing", "[work][orientation]")
{
    EntrustedCase vault;
    const auto count = [&] {
        const auto lines = vault.vault().read([](const store::Reader &reader) -> Result<qint64> {
            return reader.one(u"SELECT count(*) FROM main.journal"_s).toLongLong();
        });
        REQUIRE_OK(lines);
        return *lines;
    };
    const qint64 before = count();
    const auto sketch = orientations::preview(vault.session(), vault.id, vault.card, {u"LOG-01"_s}, {});
    REQUIRE_OK(sketch);
    CHECK(count() == before);
    CHECK(orientations::list(vault.session(), vault.id)->isEmpty());
    QStringList foreseen;
    for (const work::scope::ScopedField &field : sketch->fields) {
        if (field.answer.isYes() && !field.value.isNull() && field.type != model::RecordType::Orientation) {
            foreseen << field.record + u' ' + field.field;
        }
    }
    vault.orient();
    const auto scope = work::scope::towards(vault.session(), vault.card, {}, 500);
    REQUIRE_OK(scope);
    QStringList left;
    for (const journal::Operation &operation : scope->operations) {
        if (operation.change.type != model::RecordType::Orientation) {
            left << operation.change.record + u' ' + operation.change.field;
        }
    }
    CHECK(foreseen == left);
}

TEST_CASE("a post of our own office gets the papers with their records, once", "[work][outbox]")
{
    EntrustedCase vault;
    const model::DocumentId paper = addPaper(vault.session(), vault.id, u"Attestation"_s, "Texte.");
    Partner colleague(vault.vault().office() + u".K7QM"_s, u"CAF 76, Dieppe"_s);
    const model::Card post = verifiedCard(vault, colleague);
    const auto bundle = outbox::send(vault.session(), post, Purpose::Update);
    REQUIRE_OK(bundle);
    CHECK(bundle->firstRow == 1);
    CHECK(bundle->lastRow > 10);
    std::vector<SecretBytes> identities;
    identities.push_back(colleague.age.secret.clone());
    const auto open = exchange::openBundle(fileOf(vault, *bundle), identities, JobControl());
    REQUIRE_OK(open);
    CHECK(open->plain.contains("Texte."));
    CHECK(open->plain.contains(paper.text().toUtf8()));
    const auto again = outbox::send(vault.session(), post, Purpose::Update);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::NotFound);
}

TEST_CASE("a case is not entrusted to an office that is kept apart from it", "[work][orientation]")
{
    EntrustedCase vault;
    REQUIRE_OK(
        work::exclusions::add(vault.session(), vault.id, model::ExclusionKind::Office, u"SIAO 76"_s, u"son frère"_s));
    const auto made = orientations::orient(vault.session(), vault.id, vault.card, {u"LOG-01"_s}, {});
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::Refused);
    CHECK(made.error().detail.endsWith(u"the office is kept apart from this case"_s));
}

TEST_CASE("a measure that another office holds is recalled first", "[work][orientation]")
{
    EntrustedCase vault;
    vault.orient();
    Partner other(u"B1B2C3D4"_s, u"Association Le Pas"_s);
    const auto made = orientations::orient(vault.session(), vault.id, verifiedCard(vault, other), {u"LOG-01"_s}, {});
    REQUIRE_FALSE(made);
    CHECK(made.error().detail.contains(u"recall it first"_s));
}
