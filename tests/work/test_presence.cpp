// SPDX-License-Identifier: GPL-3.0-or-later
// What of each case the other posts of an office lack, over real bundles in a folder.
#include "core/work/presence.h"

#include "core/work/exclusions.h"
#include "core/work/notes.h"
#include "tests/kit/catch.h"
#include "tests/kit/colleague.h"
#include "tests/kit/postpair.h"

#include <QTemporaryDir>

using namespace relais;
namespace presence = relais::work::presence;

namespace {

/// Two posts in step, with two cases that both know.
struct InStep {
    PostPair posts;
    QTemporaryDir place;
    TempVault &here = posts.first;
    TempVault &there = posts.second;
    model::CaseId one = here.addCase(u"Exemple"_s, u"Ada"_s);
    model::CaseId other = here.addCase(u"Modèle"_s, u"Zoé"_s);

    InStep() { settle(); }
    void settle() { posts.settle(place.path()); }
    work::sync::Report exchange(TempVault &post) { return PostPair::exchange(post, place.path()); }
    void write(TempVault &post, const model::CaseId &id, const QString &text)
    {
        REQUIRE_OK(work::notes::add(post.session(), id, model::NoteKind::Fact, text));
        posts.wait(60'000);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(place.path()).entryList({u"*.relais"_s}, QDir::Files, QDir::Time);
    }
};

/// "not gone / without receipt"
QString of(work::Session &session, const model::CaseId &id)
{
    const auto all = presence::unsynced(session);
    const auto one = presence::unsyncedIn(session, id);
    REQUIRE_OK(all);
    REQUIRE_OK(one);
    const store::UnsyncedWork listed = all->value(id);
    CHECK(listed.kept == one->kept); // the list and the case say the same
    CHECK(listed.underway == one->underway);
    CHECK(all->contains(id) == one->isAny());
    return u"%1/%2"_s.arg(one->kept).arg(one->underway);
}
QString of(TempVault &post, const model::CaseId &id)
{
    return of(post.session(), id);
}

} // namespace

TEST_CASE("each case says how many entries of this post have not gone to the other, then which have no receipt",
          "[work][presence]")
{
    InStep office;
    CHECK(presence::unsynced(office.here.session())->isEmpty());
    for (const QString &text : {u"un"_s, u"deux"_s, u"trois"_s}) {
        office.write(office.here, office.one, text);
    }
    CHECK(of(office.here, office.one) == u"3/0"_s);
    CHECK(of(office.here, office.other) == u"0/0"_s);
    CHECK(of(office.there, office.one) == u"0/0"_s); // who has not heard of it cannot say it

    REQUIRE(office.exchange(office.here).sent == 1);
    CHECK(of(office.here, office.one) == u"0/3"_s);
    office.write(office.here, office.one, u"quatre"_s);
    CHECK(of(office.here, office.one) == u"1/3"_s);

    REQUIRE(office.exchange(office.there).applied == 1);
    CHECK(of(office.there, office.one) == u"0/0"_s); // what came from the other post is not its own to pass on
    office.write(office.there, office.other, u"ici"_s);
    CHECK(of(office.there, office.other) == u"1/0"_s);
    REQUIRE(office.exchange(office.there).sent == 1); // with the receipt
    REQUIRE(office.exchange(office.here).applied == 1);
    CHECK(of(office.here, office.one) == u"0/1"_s); // the fourth left in that exchange
    office.settle();
    CHECK(presence::unsynced(office.here.session())->isEmpty());
    CHECK(presence::unsynced(office.there.session())->isEmpty());
}

TEST_CASE("of a bundle that was lost the entries stay without receipt, those of a later one that came do not",
          "[work][presence]")
{
    InStep office;
    office.write(office.here, office.one, u"se perd"_s);
    REQUIRE(office.exchange(office.here).sent == 1);
    REQUIRE(QFile::remove(office.place.filePath(office.files().first())));
    office.write(office.here, office.other, u"arrive"_s);
    REQUIRE(office.exchange(office.here).sent == 1);
    REQUIRE(office.exchange(office.there).applied == 1);
    CHECK(of(office.here, office.one) == u"0/1"_s);
    CHECK(of(office.here, office.other) == u"0/1"_s);
    office.write(office.there, office.other, u"et retour"_s);
    REQUIRE(office.exchange(office.there).sent == 1); // its receipt tells of the hole
    REQUIRE(work::inbox::receive(
                office.here.session(),
                [&] {
                    QFile file(office.place.filePath(office.files().first()));
                    REQUIRE(file.open(QIODevice::ReadOnly));
                    return file.readAll();
                }(),
                u"lot.relais"_s)
                ->answer == work::inbox::Answer::Applied);
    CHECK(of(office.here, office.one) == u"0/1"_s);
    CHECK(of(office.here, office.other) == u"0/0"_s);
    office.settle();
    CHECK(presence::unsynced(office.here.session())->isEmpty());
}

TEST_CASE("a post that could not put all in one bundle says which cases it still holds something of",
          "[work][presence]")
{
    InStep office;
    QList<model::CaseId> many; // more lines than one bundle takes
    for (int i = 0; i < 30; ++i) {
        many << office.here.addCase(u"Exemple%1"_s.arg(i), u"Ada"_s);
    }
    office.write(office.here, office.one, u"le dernier"_s);
    const auto card = work::correspondents::newest(office.here.session());
    REQUIRE_OK(card);
    const auto read = [&](const store::OutBundle &bundle) {
        const auto file = office.here.vault().read(
            [&](const store::Reader &reader) -> Result<QByteArray> { return store::outFile(reader, bundle); });
        REQUIRE_OK(file);
        REQUIRE(work::inbox::receive(office.there.session(), *file, u"lot.relais"_s)->answer ==
                work::inbox::Answer::Applied);
        office.posts.wait(60'000);
    };
    QList<store::OutBundle> bundles;
    while (const auto bundle = work::outbox::send(office.here.session(), card->first(), exchange::Purpose::Update)) {
        bundles << *bundle;
        REQUIRE_OK(work::outbox::markCarried(office.here.session(), *bundle));
        office.posts.wait(1000);
    }
    REQUIRE(bundles.size() >= 3);
    const auto awaited = [&](const model::CaseId &id) {
        const auto one = presence::unsyncedIn(office.there.session(), id);
        REQUIRE_OK(one);
        return one->awaited;
    };
    CHECK(awaited(office.one) == 0);
    read(bundles.first());
    CHECK(awaited(office.one) == 1);
    CHECK(awaited(many.first()) == 0);
    read(bundles.last()); // it holds that entry; what is between has not come
    CHECK(presence::unsynced(office.there.session())->contains(many.last()));
    for (qsizetype i = 1; i + 1 < bundles.size(); ++i) {
        read(bundles[i]);
    }
    CHECK(presence::unsynced(office.there.session())->isEmpty());
}

TEST_CASE("a bundle that may no longer leave holds entries that have not gone", "[work][presence]")
{
    InStep office;
    office.write(office.here, office.one, u"attend"_s);
    const auto card = work::correspondents::newest(office.here.session());
    REQUIRE_OK(card);
    const auto bundle = work::outbox::send(office.here.session(), card->first(), exchange::Purpose::Update);
    REQUIRE_OK(bundle);
    CHECK(of(office.here, office.one) == u"1/0"_s); // written, and nobody has carried it
    REQUIRE_OK(work::outbox::markCarried(office.here.session(), *bundle));
    CHECK(of(office.here, office.one) == u"0/1"_s);
    REQUIRE_OK(office.here.vault().write(office.here.session().act("bundle.write"), [&](store::Tx &tx) {
        store::dropFile(tx, *bundle);
        return Result<void>();
    }));
    CHECK(of(office.here, office.one) == u"1/0"_s);
}

TEST_CASE("an office of one post says nothing of the kind, nor one whose other post is no longer trusted",
          "[work][presence]")
{
    TempVault alone;
    alone.addCase(u"Exemple"_s, u"Ada"_s);
    CHECK(presence::unsynced(alone.session())->isEmpty());

    InStep office;
    office.write(office.here, office.one, u"un"_s);
    REQUIRE(of(office.here, office.one) == u"1/0"_s);
    const auto cards = work::correspondents::newest(office.here.session());
    REQUIRE_OK(cards);
    REQUIRE_OK(work::correspondents::revoke(office.here.session(), cards->first().id, u"poste rendu"_s));
    CHECK(presence::unsynced(office.here.session())->isEmpty());
}

TEST_CASE("nothing is told of a case that is kept from this user, nor to a role that sees no case",
          "[work][presence][access]")
{
    InStep office;
    office.write(office.here, office.one, u"un"_s);
    office.write(office.here, office.other, u"deux"_s);
    Colleague kept(office.here, u"A. Roussel"_s, model::Role::Advisor);
    REQUIRE_OK(work::exclusions::add(*Colleague::opened(office.here, office.here.session().user.id), office.other,
                                     model::ExclusionKind::FamilyName, u"Roussel"_s, u"son frère"_s));
    kept.sitDown();
    CHECK(of(kept.session(), office.one) == u"1/0"_s);
    CHECK(of(kept.session(), office.other) == u"0/0"_s);
    Colleague keeper(office.here, u"N. Petit"_s, model::Role::Administrator);
    CHECK(presence::unsynced(keeper.session())->isEmpty());
}

TEST_CASE("what a post says of what follows is read as far as it has the form, and no further", "[work][presence]")
{
    const QString id = u"AB12CD34-00000000000RECOR"_s;
    QJsonArray told{QJsonObject{{u"acts"_s, 3}, {u"case"_s, id}},
                    QJsonObject{{u"acts"_s, -3}, {u"case"_s, id}},
                    QJsonObject{{u"acts"_s, 3}},
                    QJsonObject{{u"acts"_s, u"3"_s}, {u"case"_s, id}},
                    QJsonObject{{u"acts"_s, 1e9}, {u"case"_s, id}},
                    QJsonObject{{u"acts"_s, 3}, {u"case"_s, QString(1000, u'A')}},
                    7,
                    u"case"_s};
    const auto read = presence::readFollowing(told);
    REQUIRE(read.size() == 2);
    CHECK(read[0].caseId == id);
    CHECK(read[0].acts == 3);
    CHECK(read[1].acts == 100'000);
    for (int i = 0; i < 1000; ++i) {
        told.prepend(told.last());
        told.append(QJsonObject{{u"acts"_s, 3}, {u"case"_s, id}});
    }
    CHECK(presence::readFollowing(told).size() <= store::kMostFollowing);
}
