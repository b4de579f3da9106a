// SPDX-License-Identifier: GPL-3.0-or-later
// Two posts of one office that work on the same cases, and what a partner's fields look like here.
#include "core/journal/wire.h"
#include "core/store/caserows.h"
#include "core/store/journaltable.h"
#include "core/store/records.h"
#include "core/work/casedetail.h"
#include "core/work/digest.h"
#include "core/work/measures.h"
#include "core/work/notes.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

#include <algorithm>
#include <random>

using namespace relais;
using journal::Change;
using Merged = store::Tx::Merged;
using model::RecordType;

namespace {

QList<Change> journalOf(TempVault &temp)
{
    const auto lines = temp.vault().read([](const store::Reader &reader) -> Result<QList<store::JournalLine>> {
        return store::journalSince(reader, 0, 0);
    });
    REQUIRE_OK(lines);
    QList<Change> changes;
    for (const store::JournalLine &line : *lines) { // through the wire: nothing local goes along
        const auto operation =
            journal::fromLine(journal::toLine(line.change, journal::Reach::Office), journal::Reach::Office);
        REQUIRE_OK(operation);
        changes << operation->change;
    }
    return changes;
}

QList<Merged> take(TempVault &temp, const QList<Change> &changes)
{
    QList<Merged> answers;
    REQUIRE_OK(temp.vault().write(temp.session().act(store::kMergeVerb), [&](store::Tx &tx) {
        for (const Change &change : changes) {
            answers << tx.merge(change);
        }
        return Result<void>();
    }));
    return answers;
}

QByteArray digestOf(TempVault &temp)
{
    const auto digest = work::contentDigest(temp.vault());
    REQUIRE_OK(digest);
    return *digest;
}

Change field(RecordType type, const QString &record, const QString &name, const QVariant &value)
{
    Change change;
    change.stamp = QString::number(1'795'500'000'000, 16).rightJustified(12, u'0') + u"0000fedcba9876543210"_s;
    change.type = type;
    change.record = record;
    change.field = name;
    change.to = value;
    return change;
}

} // namespace

TEST_CASE("a case made at one post is found, read and worked on at the other", "[work][merge]")
{
    TempVault first;
    const auto id = first.addCase(u"Petrenko"_s, u"Oksana"_s, u"06 39 98 41 07"_s);
    REQUIRE_OK(work::notes::add(first.session(), id, model::NoteKind::Words, u"« Je veux partir samedi. »"_s));
    TempVault second(first.vault().office());
    const QList<Merged> answers = take(second, journalOf(first));
    CHECK(answers.count(Merged::Applied) > 50);
    CHECK_FALSE(answers.contains(Merged::Forked));
    const auto found = work::cases::find(second.session(), u"petrenko"_s);
    REQUIRE_OK(found);
    CHECK(found->size() == 1);
    const auto here = work::loadCase(second.session(), id);
    const auto there = work::loadCase(first.session(), id);
    REQUIRE_OK(here);
    REQUIRE_OK(there);
    CHECK(here->measures.size() == there->measures.size());
    CHECK(here->dues.size() == there->dues.size());
    CHECK(here->row.phones == there->row.phones);
    second.clock().set(first.clock().now());
    REQUIRE_OK(work::cases::setField(second.session(), id, u"commune"_s, u"Fécamp"_s));
    take(first, journalOf(second));
    CHECK(work::loadCase(first.session(), id)->row.commune == u"Fécamp"_s);
    REQUIRE_OK(first.vault().verify());
    REQUIRE_OK(second.vault().verify());
}

TEST_CASE("two posts that have taken in the same say the same, in whatever order it came", "[work][merge][digest]")
{
    TempVault first;
    const auto id = first.addCase(u"Petrenko"_s, u"Oksana"_s, u"06 39 98 41 07"_s);
    first.addCase(u"N’Diaye"_s, u"Fatou"_s);
    TempVault second(first.vault().office());
    take(second, journalOf(first));
    second.clock().set(first.clock().now().addSecs(60));
    second.addCase(u"Kervella"_s, u"Naïma"_s);
    REQUIRE_OK(work::cases::setField(first.session(), id, u"commune"_s, u"Dieppe"_s));
    REQUIRE_OK(work::cases::setField(second.session(), id, u"commune"_s, u"Fécamp"_s));
    CHECK(digestOf(first) != digestOf(second));
    const QList<Change> ofFirst = journalOf(first);
    QList<Change> ofSecond = journalOf(second);
    take(second, ofFirst);
    std::mt19937_64 chance(7);
    std::shuffle(ofSecond.begin(), ofSecond.end(), chance);
    take(first, ofSecond);
    CHECK(digestOf(first) == digestOf(second));
    CHECK(work::loadCase(first.session(), id)->file.commune == u"Fécamp"_s);
    for (TempVault *post : {&first, &second}) {
        const auto conflicts = post->vault().read([](const store::Reader &reader) -> Result<QString> {
            return reader.one(u"SELECT group_concat(field || record) FROM conflicts"_s).toString();
        });
        CHECK(*conflicts == u"commune"_s + id.text());
    }
    TempVault third(first.vault().office()); // who has everything from one of them
    take(third, journalOf(second));
    take(first, journalOf(third));
    CHECK(digestOf(third) == digestOf(first));
}

TEST_CASE("undo leaves alone what came from a colleague, and the journal says who wrote it", "[work][merge][undo]")
{
    TempVault first;
    const auto id = first.addCase(u"Petrenko"_s, u"Oksana"_s);
    TempVault second(first.vault().office());
    second.clock().advance(3'600'000);
    take(second, journalOf(first));
    const auto undoable = work::undo::undoable(second.session());
    REQUIRE_OK(undoable);
    CHECK_FALSE(undoable->has_value());
    const auto acts = second.vault().read([&](const store::Reader &reader) -> Result<QList<store::ActLine>> {
        return store::actsSince(reader, second.session().openedAt);
    });
    REQUIRE_OK(acts);
    REQUIRE(acts->first().verb == QLatin1String(store::kMergeVerb));
    const Result<void> taken = work::undo::takeBack(second.session(), acts->first());
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::Refused);
    const auto entries = work::journalOf(second.session(), id, 0);
    REQUIRE_OK(entries);
    REQUIRE_FALSE(entries->isEmpty());
    CHECK(entries->first().by == u"C. Auger"_s);
}

TEST_CASE("what a partner wrote bears the name of its office", "[work][merge]")
{
    TempVault temp;
    const QString theirs = u"FEDCBA98-000000000000CASE"_s;
    const QString person = u"FEDCBA98-00000000000PERSO"_s;
    take(temp, {field(RecordType::Person, person, u"last_name"_s, u"Diallo"_s),
                field(RecordType::Case, theirs, u"person"_s, person),
                field(RecordType::Case, theirs, u"commune"_s, u"Dieppe"_s)});
    const model::CaseId id(theirs);
    const auto entries = work::journalOf(temp.session(), id, 0);
    REQUIRE_OK(entries);
    REQUIRE_FALSE(entries->isEmpty());
    CHECK(entries->first().by == u"FEDCBA98"_s); // no card of it is here
    model::Card card;
    card.id = model::CardId::create(temp.vault().office());
    card.office = u"FEDCBA98"_s;
    card.name = u"SIAO 76"_s;
    REQUIRE_OK(temp.vault().write(temp.session().act("card.import"), [&](store::Tx &tx) {
        tx.create(card);
        return Result<void>();
    }));
    CHECK(work::journalOf(temp.session(), id, 0)->first().by == u"SIAO 76"_s);
    CHECK(work::cases::rows(temp.session())->size() == 1);
    const Result<void> refused = work::cases::setField(temp.session(), id, u"commune"_s, u"Eu"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Refused);
    REQUIRE_OK(work::notes::add(temp.session(), id, model::NoteKind::Fact, u"Reçue ce matin."_s));
}
