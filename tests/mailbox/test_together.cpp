// SPDX-License-Identifier: GPL-3.0-or-later
// Several that use one mailbox at once.
#include "tests/mailbox/bench.h"

#include <array>
#include <cstdio>

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

TEST_CASE(
    "two posts that send different bytes under one name at once leave one of them whole, whose sender was told so",
    "[mailbox][server][together]")
{
    for (const WebServer::Kind kind : kServers) {
        const auto server = WebServer::start(kind);
        if (!server) {
            continue;
        }
        CAPTURE(WebServer::name(kind));
        const auto one = openAt(server->url());
        const auto two = openAt(server->url());
        int both = 0;
        for (int i = 0; i < 20; ++i) {
            Awaited<void> first;
            Awaited<void> second;
            one->put(first.context(), nameOf(i), noise(50'000, 1), first.done());
            two->put(second.context(), nameOf(i), noise(50'000, 2), second.done());
            const auto a = first.wait();
            const auto b = second.wait();
            const QByteArray there = server->read(nameOf(i));
            REQUIRE((there == noise(50'000, 1) || there == noise(50'000, 2)));
            CHECK((there == noise(50'000, 1) ? a : b).has_value()); // who is there was never told that it is not
            for (const auto &answer : {a, b}) {
                CHECK((answer || answer.error().detail.startsWith(u"taken")));
            }
            both += a && b ? 1 : 0;
        }
        CHECK(server->files().size() == 20);
        // Neither server looks again once it has everything (mailboxerrands.h): how often is for the eye.
        std::printf("%s: both told that all is well %d times of 20\n", qPrintable(WebServer::name(kind)), both);
    }
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
