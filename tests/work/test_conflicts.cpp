// SPDX-License-Identifier: GPL-3.0-or-later
// Two posts that wrote the same fields without having exchanged: what is to decide, and what each choice does.
#include "core/store/records.h"
#include "core/work/casedetail.h"
#include "core/work/conflicts.h"
#include "core/work/contacts.h"
#include "core/work/decisions.h"
#include "core/work/digest.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/colleague.h"
#include "tests/kit/twoposts.h"

using namespace relais;
using work::conflicts::Conflict;

namespace {

constexpr qint64 kMinute = 60'000;

void set(TempVault &post, const model::CaseId &id, const QString &field, const QString &text)
{
    REQUIRE_OK(work::cases::setField(post.session(), id, field, text));
    post.clock().advance(kMinute);
}

QList<Conflict> openAt(TempVault &post)
{
    const auto conflicts = work::conflicts::open(post.session());
    REQUIRE_OK(conflicts);
    return *conflicts;
}

QList<Conflict> decidedAt(TempVault &post)
{
    const auto choices = work::conflicts::decided(post.session());
    REQUIRE_OK(choices);
    return *choices;
}

void decide(TempVault &post, const Conflict &conflict, const QString &stamp)
{
    REQUIRE_OK(work::conflicts::decide(post.session(), conflict.record, conflict.field, stamp));
    post.clock().advance(kMinute);
}

/// "record field winner loser…" of each, so that two posts can be compared.
QStringList linesOf(const QList<Conflict> &conflicts)
{
    QStringList lines;
    for (const Conflict &conflict : conflicts) {
        QString line = conflict.record + u' ' + conflict.field;
        for (const work::conflicts::Written &written : conflict.values()) {
            line += u' ' + written.value.toString() + u'@' + written.by;
        }
        lines << line;
    }
    return lines;
}

QSet<QString> valuesOf(const Conflict &conflict)
{
    QSet<QString> values;
    for (const work::conflicts::Written &written : conflict.values()) {
        values.insert(written.value.toString());
    }
    return values;
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

QByteArray digestOf(TempVault &post)
{
    const auto digest = work::contentDigest(post.vault());
    REQUIRE_OK(digest);
    return *digest;
}

const QStringList kFields{u"commune"_s,          u"children_remark"_s,    u"detector"_s,
                          u"detector_contact"_s, u"beneficiary_number"_s, u"person.language"_s};

/// Ten cases that both know, ten more of which each post works on five.
struct Week {
    TwoPosts posts;
    QList<model::CaseId> shared;
    QList<model::CaseId> own;
    int edits = 0;

    Week()
    {
        for (int i = 0; i < 20; ++i) {
            (i < 10 ? shared : own) << posts.first.addCase(u"Exemple%1"_s.arg(i), u"Ada"_s);
        }
        posts.meet();
        posts.wait(kMinute);
        posts.second.clock().set(posts.first.clock().now().addSecs(1)); // each minute the second comes after the first
    }
    void edit(TempVault &post, const model::CaseId &id, const QString &field, const QString &text)
    {
        set(post, id, field, text);
        ++edits;
    }
    /// 60 fields written at both posts, every fifth the same; the rest of 500 edits on fields of one post alone.
    void live()
    {
        for (int i = 0; i < 60; ++i) {
            const model::CaseId &id = shared[i / kFields.size()];
            const QString &field = kFields[i % kFields.size()];
            edit(posts.first, id, field, u"premier %1"_s.arg(i));
            edit(posts.second, id, field, i % 5 == 0 ? u"premier %1"_s.arg(i) : u"second %1"_s.arg(i));
        }
        for (int i = 0; edits < 500; ++i) {
            const int which = (i / 2) % 5;
            edit(i % 2 == 0 ? posts.first : posts.second, own[i % 2 == 0 ? which : 5 + which],
                 kFields[i % kFields.size()], u"valeur %1"_s.arg(i));
        }
    }
};

} // namespace

TEST_CASE("a week of 500 edits at two posts leaves one card for each field that differs, the same at both",
          "[work][conflicts][week]")
{
    Week week;
    week.live();
    REQUIRE(week.edits == 500);
    CHECK(openAt(week.posts.first).isEmpty());
    week.posts.meet();
    const QList<Conflict> cards = openAt(week.posts.first);
    CHECK(cards.size() == 48); // 60 less the 12 that both wrote alike
    CHECK(linesOf(cards) == linesOf(openAt(week.posts.second)));
    CHECK(digestOf(week.posts.first) == digestOf(week.posts.second));
    CHECK(work::decisions::pending(week.posts.first.session())->count() == 48);
    for (const Conflict &card : cards) {
        REQUIRE(card.losers.size() == 1);
        CHECK(card.winner.value.toString().startsWith(u"second"_s));
        CHECK(card.winner.by == u"S. Mabille"_s);
        CHECK(card.winner.place == work::Place::OtherPost);
        CHECK(card.losers.first().value.toString().startsWith(u"premier"_s));
        CHECK(card.losers.first().by == u"C. Auger"_s);
        CHECK(card.losers.first().place == work::Place::Here);
    }
}

TEST_CASE("each of the cards is swapped there and back, no value is lost, and the other post follows",
          "[work][conflicts][week]")
{
    Week week;
    week.live();
    week.posts.meet();
    TempVault &here = week.posts.first;
    const QList<Conflict> cards = openAt(here);
    REQUIRE(cards.size() == 48);
    here.clock().advance(600 * kMinute);
    for (const Conflict &card : cards) {
        decide(here, card, card.losers.first().stamp);
        CHECK(standing(here, card) == card.losers.first().value.toString());
        decide(here, card, card.winner.stamp);
        CHECK(standing(here, card) == card.winner.value.toString());
    }
    CHECK(openAt(here).isEmpty());
    week.posts.meet();
    CHECK(openAt(week.posts.second).isEmpty());
    CHECK(digestOf(here) == digestOf(week.posts.second));
    for (TempVault *post : {&here, &week.posts.second}) {
        const QList<Conflict> choices = decidedAt(*post);
        REQUIRE(choices.size() == 48);
        for (const Conflict &card : cards) {
            const auto choice = std::find_if(choices.cbegin(), choices.cend(), [&](const Conflict &one) {
                return one.record == card.record && one.field == card.field;
            });
            REQUIRE(choice != choices.cend());
            CHECK(valuesOf(*choice) == valuesOf(card));
        }
    }
    // The loser is still there at the other post, long after.
    const Conflict choice = decidedAt(week.posts.second).first();
    week.posts.second.clock().advance(1000 * kMinute);
    decide(week.posts.second, choice, choice.losers.first().stamp);
    CHECK(standing(week.posts.second, choice) == choice.losers.first().value.toString());
    CHECK(decidedAt(week.posts.second).first().losers.first().value == choice.winner.value);
}

TEST_CASE("a card says what stood before the two, newest first", "[work][conflicts]")
{
    TwoPosts posts;
    const auto id = posts.first.addCase(u"Exemple"_s, u"Ada"_s);
    set(posts.first, id, u"commune"_s, u"Eu"_s);
    set(posts.first, id, u"commune"_s, u"Rouen"_s);
    posts.meet();
    set(posts.first, id, u"commune"_s, u"Dieppe"_s);
    posts.second.clock().set(posts.first.clock().now());
    set(posts.second, id, u"commune"_s, u"Fécamp"_s);
    posts.meet();
    const QList<Conflict> cards = openAt(posts.second);
    REQUIRE(cards.size() == 1);
    REQUIRE(cards.first().earlier.size() >= 2);
    CHECK(cards.first().earlier[0].value == u"Rouen"_s);
    CHECK(cards.first().earlier[1].value == u"Eu"_s);
}

TEST_CASE("undo of a choice opens its card again at both posts, and redo closes it", "[work][conflicts][undo]")
{
    TwoPosts posts;
    const auto id = posts.first.addCase(u"Exemple"_s, u"Ada"_s);
    posts.meet();
    set(posts.first, id, u"commune"_s, u"Dieppe"_s);
    posts.second.clock().set(posts.first.clock().now());
    set(posts.second, id, u"commune"_s, u"Fécamp"_s);
    posts.meet();
    posts.first.clock().advance(10 * kMinute);
    const Conflict card = openAt(posts.first).at(0);
    const bool keepsWinner = GENERATE(true, false); // with the winner kept, no value changes
    decide(posts.first, card, keepsWinner ? card.winner.stamp : card.losers.first().stamp);
    posts.meet();
    REQUIRE(openAt(posts.second).isEmpty());

    const auto back = work::undo::undoable(posts.first.session());
    REQUIRE_OK(back);
    REQUIRE(back->has_value());
    REQUIRE_OK(work::undo::takeBack(posts.first.session(), **back));
    posts.first.clock().advance(kMinute);
    CHECK(standing(posts.first, card) == u"Fécamp"_s);
    CHECK(linesOf(openAt(posts.first)) == linesOf({card}));
    CHECK(decidedAt(posts.first).isEmpty());
    posts.meet();
    CHECK(linesOf(openAt(posts.second)) == linesOf({card}));

    const auto again = work::undo::redoable(posts.first.session());
    REQUIRE_OK(again);
    REQUIRE(again->has_value());
    REQUIRE_OK(work::undo::takeBack(posts.first.session(), **again));
    posts.first.clock().advance(kMinute);
    CHECK(standing(posts.first, card) == (keepsWinner ? u"Fécamp"_s : u"Dieppe"_s));
    CHECK(openAt(posts.first).isEmpty());
    posts.meet();
    CHECK(openAt(posts.second).isEmpty());
    CHECK(digestOf(posts.first) == digestOf(posts.second));
}

TEST_CASE("another value than the two is typed, and one that is not understood writes nothing", "[work][conflicts]")
{
    TwoPosts posts;
    const auto id = posts.first.addCase(u"Exemple"_s, u"Ada"_s);
    posts.meet();
    set(posts.first, id, u"departure_on"_s, u"2026-12-01"_s);
    posts.second.clock().set(posts.first.clock().now());
    set(posts.second, id, u"departure_on"_s, u"2026-12-02"_s);
    posts.meet();
    posts.first.clock().advance(10 * kMinute);
    const Conflict card = openAt(posts.first).at(0);
    const auto refused = work::conflicts::enter(posts.first.session(), card.record, card.field, u"bientôt"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(openAt(posts.first).size() == 1);
    REQUIRE_OK(work::conflicts::enter(posts.first.session(), card.record, card.field, u"03/12/2026"_s));
    CHECK(standing(posts.first, card) == u"2026-12-03"_s);
    CHECK(openAt(posts.first).isEmpty());
    CHECK(decidedAt(posts.first).at(0).losers.size() == 2);
}

TEST_CASE("to ask her again is a working note, and the card waits", "[work][conflicts]")
{
    TwoPosts posts;
    const auto id = posts.first.addCase(u"Exemple"_s, u"Ada"_s);
    posts.meet();
    set(posts.first, id, u"commune"_s, u"Dieppe"_s);
    set(posts.second, id, u"commune"_s, u"Fécamp"_s);
    posts.meet();
    const Conflict card = openAt(posts.first).at(0);
    REQUIRE_OK(work::conflicts::askAgain(posts.first.session(), card.record, card.field, u"À redemander."_s));
    const auto detail = work::loadCase(posts.first.session(), id);
    REQUIRE_OK(detail);
    CHECK(detail->notes.at(0).kind == model::NoteKind::Working);
    CHECK(detail->notes.at(0).text == u"À redemander."_s);
    CHECK(openAt(posts.first).size() == 1);
}

TEST_CASE("what nobody disputed is not decided here, nor a value that nobody wrote", "[work][conflicts]")
{
    TwoPosts posts;
    const auto id = posts.first.addCase(u"Exemple"_s, u"Ada"_s);
    set(posts.first, id, u"commune"_s, u"Dieppe"_s);
    const auto codeOf = [&](const QString &field, const QString &stamp) {
        const Result<void> done = work::conflicts::decide(posts.first.session(), id.text(), field, stamp);
        REQUIRE_FALSE(done);
        return done.error().code;
    };
    CHECK(codeOf(u"commune"_s, u"0"_s) == ErrorCode::Refused);
    CHECK(codeOf(u"nothing"_s, u"0"_s) == ErrorCode::NotFound);
    posts.meet();
    set(posts.first, id, u"commune"_s, u"Eu"_s);
    set(posts.second, id, u"commune"_s, u"Fécamp"_s);
    posts.meet();
    CHECK(codeOf(u"commune"_s, u"0"_s) == ErrorCode::NotFound);
}

TEST_CASE("who sees no case decides nothing, and a sealed value is never told", "[work][conflicts][access]")
{
    TwoPosts posts;
    const auto id = posts.first.addCase(u"Exemple"_s, u"Ada"_s);
    model::Sealed sealed;
    sealed.id = model::SealedId::create(posts.first.vault().office());
    sealed.caseId = id;
    sealed.box = u"MA=="_s;
    REQUIRE_OK(posts.first.vault().write(posts.first.session().act("sealed.set", id), [&](store::Tx &tx) {
        tx.create(sealed);
        return Result<void>();
    }));
    posts.meet();
    posts.wait(kMinute);
    for (TempVault *post : {&posts.first, &posts.second}) {
        REQUIRE_OK(post->vault().write(post->session().act("sealed.set", id), [&](store::Tx &tx) {
            tx.set(model::RecordType::Sealed, sealed.id.text(), u"box"_s, post == &posts.first ? u"MQ=="_s : u"Mg=="_s);
            return Result<void>();
        }));
    }
    posts.meet();
    const QList<Conflict> cards = openAt(posts.first);
    REQUIRE(cards.size() == 1);
    CHECK(cards.first().isSealed());
    for (const work::conflicts::Written &written : cards.first().values() + cards.first().earlier) {
        CHECK(written.value.isNull());
    }
    Colleague keeper(posts.first, u"N. Petit"_s, model::Role::Administrator);
    const auto seen = work::conflicts::open(keeper.session());
    REQUIRE_OK(seen);
    CHECK(seen->isEmpty());
    CHECK_FALSE(work::conflicts::decide(keeper.session(), sealed.id.text(), u"box"_s, cards.first().winner.stamp));
}
