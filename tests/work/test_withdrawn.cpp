// SPDX-License-Identifier: GPL-3.0-or-later
// A case that the office which entrusted it has erased: at the partner, and at the other posts of that office.
#include "core/store/erasuretravel.h"
#include "core/store/journaltable.h"
#include "core/store/sweep.h"
#include "core/work/erasure.h"
#include "core/work/judgment.h"
#include "core/work/notes.h"
#include "core/work/notices.h"
#include "core/work/received.h"
#include "tests/kit/colleague.h"
#include "tests/work/pair.h"

namespace received = relais::work::received;
namespace notices = relais::work::notices;

namespace {

using Merged = store::Tx::Merged;

QList<received::Withdrawn> withdrawnAt(TempVault &vault)
{
    const auto all = received::withdrawn(vault.session());
    REQUIRE_OK(all);
    return *all;
}

void erase(Pair &pair)
{
    REQUIRE_OK(work::cases::close(pair.ours.session(), pair.id, model::ExitReason::Other, u"fin"_s));
    REQUIRE_OK(work::erasure::erase(pair.ours.session(), pair.id, u"à sa demande"_s));
    pair.wait();
}

/// The journal of one post, as the other takes it in.
void pass(TempVault &from, TempVault &to)
{
    const auto lines = from.vault().read([](const store::Reader &reader) -> Result<QList<store::JournalLine>> {
        return store::journalSince(reader, 0, 0);
    });
    REQUIRE_OK(lines);
    REQUIRE_OK(to.vault().write(to.session().act(store::kMergeVerb), [&](store::Tx &tx) {
        for (const store::JournalLine &line : *lines) {
            const auto operation =
                journal::fromLine(journal::toLine(line.change, journal::Reach::Office), journal::Reach::Office);
            REQUIRE(operation.has_value());
            CHECK(tx.merge(operation->change) != Merged::Forked);
        }
        return Result<void>();
    }));
}

int count(TempVault &vault, const QString &from)
{
    const auto number = vault.vault().read([&](const store::Reader &reader) -> Result<int> {
        return reader.one(u"SELECT count(*) FROM "_s + from).toInt();
    });
    REQUIRE_OK(number);
    return *number;
}

} // namespace

TEST_CASE(
    "at the partner an erased case stays in its list as withdrawn, with what is its own, until it is erased here too",
    "[work][withdrawn][erasure]")
{
    Pair pair;
    pair.toThem();
    REQUIRE_OK(work::notes::add(pair.theirs.session(), pair.id, model::NoteKind::Working, u"À rappeler."_s));
    pair.says(ReplyStep::Accepted);
    pair.toUs();
    CHECK(withdrawnAt(pair.theirs).isEmpty());
    erase(pair);
    pair.toThem(); // no person is asked for that: nothing is lost by it
    CHECK_FALSE(Pair::knowsCase(pair.theirs, pair.id));
    const QList<received::Withdrawn> all = withdrawnAt(pair.theirs);
    REQUIRE(all.size() == 1);
    CHECK(all.first().id == pair.id);
    CHECK(all.first().fromName == pair.ourCard.name);
    CHECK(all.first().at.isValid());
    CHECK(all.first().since > all.first().at);
    REQUIRE(all.first().notes.size() == 1);
    CHECK(all.first().notes.first().text == u"À rappeler."_s);
    REQUIRE(all.first().replies.size() == 1);
    CHECK(all.first().replies.first().step == ReplyStep::Accepted);
    CHECK(received::withdrawnWords(all.first(), pair.theirs.session().zone).contains(pair.ourCard.name));

    REQUIRE_OK(received::eraseRest(pair.theirs.session(), pair.id));
    CHECK(withdrawnAt(pair.theirs).isEmpty());
    for (const QString &table : {u"main.cases"_s, u"main.persons"_s, u"main.notes"_s, u"main.replies"_s,
                                 u"main.orientations"_s, u"main.measures"_s}) {
        CAPTURE(table.toStdString());
        CHECK(count(pair.theirs, table) == 0);
    }
    CHECK(count(pair.theirs, u"main.erasures"_s) == 1);
    REQUIRE_OK(pair.theirs.vault().verify());
    const auto again = received::eraseRest(pair.theirs.session(), pair.id);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::NotFound);
}

TEST_CASE("putting away what a partner entrusted takes no number of ours", "[work][withdrawn][erasure]")
{
    Pair pair;
    pair.toThem();
    const auto before = work::cases::nextReference(pair.theirs.session());
    REQUIRE_OK(before);
    erase(pair);
    pair.toThem();
    REQUIRE_OK(received::eraseRest(pair.theirs.session(), pair.id));
    CHECK(*work::cases::nextReference(pair.theirs.session()) == *before);
}

TEST_CASE("only of what was withdrawn is the rest erased, and only by whoever may erase", "[work][withdrawn][security]")
{
    Pair pair;
    pair.toThem();
    const auto living = received::eraseRest(pair.theirs.session(), pair.id);
    REQUIRE_FALSE(living);
    CHECK(living.error().code == ErrorCode::NotFound);
    erase(pair);
    pair.toThem();
    Colleague supervisor(pair.theirs, u"B. Lenoir"_s, model::Role::Supervisor);
    const auto may = received::eraseRest(supervisor.session(), pair.id);
    REQUIRE_FALSE(may);
    CHECK(may.error().code == ErrorCode::Refused);
}

TEST_CASE("an erasure reaches the other posts of the office, in whatever order the lines come",
          "[work][withdrawn][merge]")
{
    Pair pair;
    TempVault second(pair.ours.vault().office());
    second.clock().set(pair.ours.clock().now());
    const bool wasThere = GENERATE(true, false);
    if (wasThere) {
        pass(pair.ours, second);
        REQUIRE(Pair::knowsCase(second, pair.id));
        REQUIRE_OK(work::notes::add(second.session(), pair.id, model::NoteKind::Working, u"Vue ce matin."_s));
    }
    pair.toThem();
    erase(pair);
    pass(pair.ours, second);
    CHECK_FALSE(Pair::knowsCase(second, pair.id));
    CHECK(count(second, u"main.cases"_s) == 0);
    CHECK(count(second, u"main.persons"_s) == 0);
    CHECK(count(second, u"main.notes"_s) == 0);
    CHECK(count(second, u"main.erasures"_s) == 1);
    REQUIRE_OK(second.vault().verify());
    REQUIRE_OK(store::sweep(second.vault()));
    pass(pair.ours, second); // the same once more has no effect
    CHECK(count(second, u"main.erasures"_s) == 1);
    pass(second, pair.ours); // and what was written of her meanwhile does not come back
    CHECK(count(pair.ours, u"main.notes"_s) == 0);
    REQUIRE_OK(pair.ours.vault().verify());
}

TEST_CASE("the notice of an erasure leaves from another post as well, and twice is no harm", "[work][withdrawn][merge]")
{
    Pair pair;
    pair.toThem();
    pair.read(pair.ours, pair.write(pair.theirs, pair.ourCard, exchange::Purpose::Acknowledgement));
    TempVault second(pair.ours.vault().office());
    second.clock().set(pair.ours.clock().now());
    pass(pair.ours, second);
    erase(pair);
    second.clock().set(pair.ours.clock().now());
    pass(pair.ours, second);
    const auto scope = work::scope::towards(second.session(), pair.theirCard, {}, 500);
    REQUIRE_OK(scope);
    REQUIRE(scope->operations.size() == 2); // the orientation and the case, of which it has the receipts
    for (const journal::Operation &operation : scope->operations) {
        CHECK(operation.change.kind == journal::ChangeKind::End);
    }
    const auto card = work::correspondents::ownCard(second.session());
    REQUIRE_OK(card);
    const auto known = work::correspondents::import(pair.theirs.session(), card->card.file.toUtf8());
    REQUIRE_OK(known);
    REQUIRE_OK(work::correspondents::verify(pair.theirs.session(), known->id, exchange::digitsOf(card->card),
                                            work::correspondents::Told::PostOfOffice));
    pair.wait();
    second.clock().set(pair.ours.clock().now());
    const bool isFirst = GENERATE(true, false);
    if (!isFirst) {
        pair.toThem();
    }
    CHECK(pair.read(pair.theirs, pair.write(second, pair.theirCard)).answer == Answer::Applied);
    if (isFirst) {
        CHECK(withdrawnAt(pair.theirs).size() == 1);
        pair.toThem();
    }
    CHECK(withdrawnAt(pair.theirs).size() == 1);
    CHECK_FALSE(Pair::knowsCase(pair.theirs, pair.id));
    const auto left = work::scope::towards(second.session(), pair.theirCard, {}, 500);
    REQUIRE_OK(left);
    CHECK(left->operations.isEmpty());
    const auto report = notices::report(second.session());
    REQUIRE_OK(report);
    REQUIRE(report->size() == 1);
    REQUIRE(report->first().lines.size() == 1);
    CHECK(report->first().lines.first().stage() == notices::Stage::Told);
}

TEST_CASE("a notice that comes once more after the rest of the case was erased is no harm", "[work][withdrawn]")
{
    Pair pair;
    pair.toThem();
    erase(pair);
    const QByteArray file = pair.write(pair.ours, pair.theirCard);
    REQUIRE(pair.read(pair.theirs, file).answer == Answer::Applied);
    REQUIRE_OK(received::eraseRest(pair.theirs.session(), pair.id));
    CHECK(pair.read(pair.theirs, file).answer == Answer::Nothing);
    const auto held = pair.theirs.vault().read(
        [](const store::Reader &reader) -> Result<QList<store::Held>> { return store::heldFiles(reader); });
    CHECK(held->isEmpty());
}

TEST_CASE("a partner that says an erasure of ours is not believed", "[work][withdrawn][security]")
{
    Pair pair;
    model::VaultSetting setting;
    setting.id = decltype(setting.id)(QString(store::kErasedCase + pair.id.text() + u"/X"_s));
    journal::Change change;
    change.type = model::RecordType::Setting;
    change.record = setting.id.text();
    change.kind = journal::ChangeKind::Set;
    change.field = u"value"_s;
    change.to = u"{}"_s;
    change.stamp = QString(12, u'1') + u"0000"_s + QString(16, u'a');
    const work::mandate::Sender sender = work::mandate::senderOf(pair.theirCard.office, pair.ours.vault().office(), {});
    const auto checked = pair.ours.vault().read([&](const store::Reader &reader) -> Result<void> {
        return work::mandate::check({journal::Operation{change, {}, {}}}, sender,
                                    work::inbox::knownOf(reader, sender.us));
    });
    REQUIRE_FALSE(checked);
    CHECK(checked.error().detail == u"line 1: owner"_s);
    CHECK(Pair::knowsCase(pair.ours, pair.id));
}
