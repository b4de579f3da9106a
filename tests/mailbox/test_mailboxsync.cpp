// SPDX-License-Identifier: GPL-3.0-or-later
// Two vaults that exchange over a real mailbox.
#include "tests/kit/twooffices.h"
#include "tests/mailbox/bench.h"

namespace gesture = relais::work::sync;
namespace route = relais::work::route;

namespace {

gesture::Report over(TempVault &vault, const WebServer &server)
{
    const auto mailbox = openAt(server.url());
    return exchanged(vault, *mailbox, route::Kind::Mailbox, route::AfterReading::Remove);
}

} // namespace

TEST_CASE("what is entrusted arrives over a mailbox, its receipt comes back, and the server learns no name",
          "[mailbox][server][sync]")
{
    const auto server = WebServer::start(WebServer::Kind::Apache);
    if (!server) {
        return;
    }
    TwoOffices both;
    const gesture::Report left = over(both.ours, *server);
    CHECK(isClean(left));
    CHECK(left.sent == 1);
    REQUIRE(server->files().size() == 1);
    const QString name = server->files().first();
    CHECK(isObjectName(name));
    for (const QByteArray &told : {both.ourCard.office.toLatin1(), both.theirCard.office.toLatin1(),
                                   QByteArray("Exemple"), both.id.text().toLatin1()}) {
        CHECK_FALSE(name.contains(QString::fromLatin1(told), Qt::CaseInsensitive));
        CHECK_FALSE(server->read(name).contains(told));
    }

    TempVault stranger; // it knows the sender and has the same login, but other keys
    const auto known = work::correspondents::import(stranger.session(), both.ourCard.file.toUtf8());
    REQUIRE_OK(known);
    REQUIRE_OK(work::correspondents::verify(stranger.session(), known->id, relais::exchange::digitsOf(both.ourCard)));
    const qsizetype asked = server->requests().size();
    const gesture::Report strange = over(stranger, *server);
    CHECK(isClean(strange));
    CHECK(strange.verdicts.isEmpty());
    CHECK(server->requests().size() > asked);
    CHECK(server->files() == QStringList(name));

    const gesture::Report came = over(both.theirs, *server);
    CHECK(isClean(came));
    CHECK(came.applied == 1);
    CHECK(TwoOffices::knowsCase(both.theirs, both.id));
    CHECK(server->files().isEmpty());

    constexpr qint64 kDayAndMore = qint64(25) * 3600 * 1000;
    both.ours.clock().advance(kDayAndMore);
    both.theirs.clock().advance(kDayAndMore);
    CHECK(over(both.theirs, *server).sent == 1);  // a receipt alone, after a day
    CHECK(over(both.ours, *server).nothing == 1); // a receipt asks nothing of us
    const auto waiting = work::outbox::list(both.ours.session());
    REQUIRE_OK(waiting);
    CHECK(waiting->size() == 1);
    for (const work::outbox::Waiting &each : *waiting) {
        CHECK(each.unanswered.isEmpty());
    }
}

TEST_CASE("a number lost in the mailbox does not hide those after it", "[mailbox][server][sync]")
{
    const auto server = WebServer::start(WebServer::Kind::Apache);
    if (!server) {
        return;
    }
    TwoOffices both;
    QList<model::CaseId> cases{both.id};
    for (int i = 0; i < 7; ++i) {
        REQUIRE(over(both.ours, *server).sent == 1);
        if (i == 0) {
            QFile::remove(server->folder() + u'/' + server->files().first());
        }
        cases << both.entrust(u"Exemple"_s + QChar(u'a' + i));
    }
    REQUIRE(over(both.ours, *server).sent == 1);
    CHECK(server->files().size() == 7);
    CHECK(over(both.theirs, *server).applied == 7);
    CHECK(server->files().isEmpty());
    CHECK_FALSE(TwoOffices::knowsCase(both.theirs, cases.first()));
    CHECK(TwoOffices::knowsCase(both.theirs, cases.last()));
}

TEST_CASE("after a change of keys the next bundle is found and brings the new card", "[mailbox][server][sync]")
{
    const auto server = WebServer::start(WebServer::Kind::Apache);
    if (!server) {
        return;
    }
    TwoOffices both;
    CHECK(over(both.ours, *server).sent == 1);
    CHECK(over(both.theirs, *server).applied == 1);
    const auto card = work::correspondents::rotate(both.ours.session());
    REQUIRE_OK(card);
    both.ours.clock().advance(1000);
    const model::CaseId next = both.entrust(u"Modele"_s);
    CHECK(over(both.ours, *server).sent == 1);
    const gesture::Report came = over(both.theirs, *server);
    CHECK(isClean(came));
    CHECK(TwoOffices::knowsCase(both.theirs, next));
    CHECK(work::correspondents::byKeyId(both.theirs.session(), card->card.keyId).has_value());
}
