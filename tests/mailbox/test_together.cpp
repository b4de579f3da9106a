// SPDX-License-Identifier: GPL-3.0-or-later
// Several that use one mailbox at once.
#include "tests/mailbox/bench.h"
#include "tests/mailbox/scripted.h"

#include <array>

TEST_CASE("two posts that send different names at once both arrive, once each", "[mailbox][server][together]")
{
    forEachServer([&](WebServer &server) {
        const auto one = openAt(server.url());
        const auto two = openAt(server.url());
        std::array<Awaited<void>, 20> answers;
        QStringList names;
        for (int i = 0; i < 20; ++i) {
            auto &answer = answers[static_cast<size_t>(i)];
            names.append(nameOf(i));
            (i % 2 == 0 ? one : two)
                ->put(answer.context(), nameOf(i), noise(50'000, static_cast<quint32>(i)), answer.done());
        }
        for (auto &answer : answers) {
            REQUIRE_OK(answer.wait());
        }
        names.sort();
        CHECK(server.files() == names);
        for (int i = 0; i < 20; ++i) {
            CHECK(server.read(nameOf(i)) == noise(50'000, static_cast<quint32>(i)));
        }
    });
}

TEST_CASE("two posts that send the same bytes under one name at once are both told that they are there",
          "[mailbox][server][together]")
{
    forEachServer([&](WebServer &server) {
        const auto one = openAt(server.url());
        const auto two = openAt(server.url());
        for (int i = 0; i < 10; ++i) {
            Awaited<void> first;
            Awaited<void> second;
            one->put(first.context(), nameOf(i), noise(50'000), first.done());
            two->put(second.context(), nameOf(i), noise(50'000), second.done());
            REQUIRE_OK(first.wait());
            REQUIRE_OK(second.wait());
            CHECK(server.read(nameOf(i)) == noise(50'000));
        }
        CHECK(server.files().size() == 10);
    });
}

TEST_CASE("of two posts that send different bytes under one name at once one is told that all is well: whose bytes are "
          "there",
          "[mailbox][server][together]")
{
    constexpr int kNames = 4;
    MailboxPace pace = quick();
    pace.settling = std::chrono::milliseconds(1500); // the two end within some milliseconds, unless the machine is busy
    for (const WebServer::Kind kind : kServers) {
        const auto server = WebServer::start(kind);
        if (!server) {
            continue;
        }
        CAPTURE(WebServer::name(kind));
        const auto one = openAt(server->url(), pace);
        const auto two = openAt(server->url(), pace);
        for (int i = 0; i < kNames; ++i) {
            Awaited<void> first;
            Awaited<void> second;
            one->put(first.context(), nameOf(i), noise(50'000, 1), first.done());
            two->put(second.context(), nameOf(i), noise(50'000, 2), second.done());
            const auto a = first.wait();
            const auto b = second.wait();
            const QByteArray there = server->read(nameOf(i));
            REQUIRE((there == noise(50'000, 1) || there == noise(50'000, 2)));
            CHECK((there == noise(50'000, 1) ? a : b).has_value());
            const auto &other = there == noise(50'000, 1) ? b : a;
            REQUIRE_FALSE(other);
            CHECK(other.error().code == ErrorCode::MailboxFailure);
            CHECK(other.error().detail.startsWith(u"taken"));
        }
        CHECK(server->files().size() == kNames);
    }
}

TEST_CASE("whoever is replaced a moment after the server said that all is well is told that the name is taken",
          "[mailbox][together]")
{
    if (Certificates::shared() == nullptr) {
        return;
    }
    MailboxPace pace = quick();
    pace.settling = std::chrono::milliseconds(300);
    QObject later;
    std::unique_ptr<ScriptedServer> server;
    server = std::make_unique<ScriptedServer>([&](const ScriptedServer::Request &request) {
        if (request.verb == "PUT") {
            QTimer::singleShot(20, &later, [&server] { server->setObject(noise(100, 2)); });
        }
        return server->keep(request);
    });
    const auto mailbox = openAt(server->url(), pace);
    const auto answer = put(*mailbox, nameOf(1), noise(100, 1));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::MailboxFailure);
    CHECK(answer.error().detail.startsWith(u"taken"));
    CHECK(server->count("PUT") == 1);
}

TEST_CASE("an answer reaches nobody whose context is gone, nor anybody of a mailbox that is closed",
          "[mailbox][server]")
{
    const auto server = WebServer::start(WebServer::Kind::Apache);
    if (!server) {
        return;
    }
    auto mailbox = openAt(server->url());
    int answers = 0;
    const auto count = [&answers](const Result<void> &) { ++answers; };
    {
        QObject context;
        mailbox->put(&context, nameOf(1), noise(100), count);
        mailbox->put(&context, nameOf(2), noise(100), count);
    }
    REQUIRE_OK(put(*mailbox, nameOf(3), noise(100))); // the queue goes on
    QObject context;
    mailbox->put(&context, nameOf(4), noise(100), count);
    mailbox->put(&context, nameOf(5), noise(100), count);
    linger(2);
    mailbox.reset();
    linger(200);
    CHECK(answers == 0);
    // Closed by the answer itself.
    mailbox = openAt(server->url());
    mailbox->put(&context, nameOf(6), noise(100), [&](const Result<void> &) {
        ++answers;
        mailbox.reset();
    });
    mailbox->put(&context, nameOf(7), noise(100), count);
    linger(1000);
    CHECK(answers == 1);
}

TEST_CASE("an errand that waits its turn can be stopped, and the others go on", "[mailbox][server][cancel]")
{
    const auto server = WebServer::start(WebServer::Kind::Nginx);
    if (!server) {
        return;
    }
    const auto mailbox = openAt(server->url());
    Awaited<void> first;
    Awaited<void> second;
    Awaited<void> third;
    mailbox->put(first.context(), nameOf(1), noise(100), first.done());
    const auto errand = mailbox->put(second.context(), nameOf(2), noise(100), second.done());
    mailbox->put(third.context(), nameOf(3), noise(100), third.done());
    errand->cancel();
    errand->cancel();
    CHECK(errand->isCancelled());
    CHECK_FALSE(second.isThere()); // never from within the call
    CHECK(codeOf(second.wait()) == ErrorCode::Cancelled);
    REQUIRE_OK(first.wait());
    REQUIRE_OK(third.wait());
    QStringList names{nameOf(1), nameOf(3)};
    names.sort();
    CHECK(server->files() == names);
}
