// SPDX-License-Identifier: GPL-3.0-or-later
// A real Apache and a real nginx as mailbox.
#include "tests/kit/loopwatch.h"
#include "tests/mailbox/bench.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

TEST_CASE("what one office puts into the mailbox the other one finds, reads and removes", "[mailbox][server]")
{
    forEachServer([&](WebServer &server) {
        const auto sender = openAt(server.url());
        const auto recipient = openAt(server.url());
        for (const qsizetype size : {1, 4096, 300'001}) {
            REQUIRE_OK(put(*sender, nameOf(3), noise(size)));
            CHECK(server.read(nameOf(3)) == noise(size));
            const auto found = look(*recipient, {nameOf(1), nameOf(2), nameOf(3), nameOf(4)});
            REQUIRE_OK(found);
            CHECK(*found == QList<CarriedObject>{{nameOf(3), size}});
            const auto bytes = fetch(*recipient, nameOf(3));
            REQUIRE_OK(bytes);
            CHECK(*bytes == noise(size));
            REQUIRE_OK(removeFrom(*recipient, nameOf(3)));
            REQUIRE_OK(removeFrom(*recipient, nameOf(3))); // gone already
            CHECK(server.files().isEmpty());
            CHECK(codeOf(fetch(*recipient, nameOf(3))) == ErrorCode::NotFound);
        }
    });
}

TEST_CASE("sixteen names are asked for, and those that are there come back in their order", "[mailbox][server]")
{
    for (const WebServer::Kind kind : kServers) {
        const auto server = WebServer::start(kind);
        if (!server) {
            continue;
        }
        CAPTURE(WebServer::name(kind));
        const QStringList names = expectedNames(secret(QByteArray(32, 'k')), 0, 1);
        server->write(names[15], "x");
        server->write(names[2], {});
        server->write(names[0], "abc");
        const auto mailbox = openAt(server->url());
        const auto found = look(*mailbox, names);
        REQUIRE_OK(found);
        const qint64 nothing = kind == WebServer::Kind::Apache ? -1 : 0; // Apache leaves out "Content-Length: 0"
        CHECK(*found == QList<CarriedObject>{{names[0], 3}, {names[2], nothing}, {names[15], 1}});
        CHECK(server->requests().size() == 16);
    }
}

TEST_CASE("a name that has other bytes is taken, and they stay; the same bytes are put twice without harm",
          "[mailbox][server]")
{
    forEachServer([&](WebServer &server) {
        const auto mailbox = openAt(server.url());
        REQUIRE_OK(put(*mailbox, nameOf(1), noise(5000)));
        REQUIRE_OK(put(*mailbox, nameOf(1), noise(5000)));
        for (const QByteArray &other : {noise(5000, 2), noise(4000), noise(5001)}) {
            const auto refused = put(*mailbox, nameOf(1), other);
            const bool longer = noise(5001).startsWith(noise(5000)) && other.size() == 5001;
            if (longer) { // 5000 bytes of these 5001: a sending of ours that broke off
                REQUIRE_OK(refused);
                CHECK(server.read(nameOf(1)) == other);
            } else {
                REQUIRE(codeOf(refused) == ErrorCode::MailboxFailure);
                CHECK(refused.error().detail.startsWith(u"taken"));
                CHECK(server.read(nameOf(1)) == noise(5000));
            }
        }
    });
}

TEST_CASE("an object of 0 bytes is incomplete for the reader, and its sender puts the whole in its place",
          "[mailbox][server]")
{
    forEachServer([&](WebServer &server) {
        const auto mailbox = openAt(server.url());
        for (const qsizetype left : {0, 1000}) {
            server.write(nameOf(left + 1), noise(left));
            if (left == 0) {
                CHECK(codeOf(fetch(*mailbox, nameOf(1))) == ErrorCode::BundleIncomplete);
                CHECK(server.files().contains(nameOf(1))); // asked again later, never removed
            }
            REQUIRE_OK(put(*mailbox, nameOf(left + 1), noise(3000)));
            CHECK(server.read(nameOf(left + 1)) == noise(3000));
        }
    });
}

namespace {

/// Puts the bytes and fetches them again. @return for how many milliseconds the loop was away at most
qint64 passesBothWays(Mailbox &mailbox, const QString &name, const QByteArray &bytes)
{
    QList<QPair<qint64, qint64>> steps;
    const auto progress = [&steps](qint64 done, qint64 total) { steps.append({done, total}); };
    const LoopWatch watch;
    QElapsedTimer clock;
    clock.start();
    Awaited<void> sent;
    mailbox.put(sent.context(), name, bytes, sent.done(), progress);
    REQUIRE_OK(sent.wait(300'000));
    const qint64 putTime = clock.restart();
    REQUIRE(steps.size() > 10);
    CHECK(std::is_sorted(steps.cbegin(), steps.cend()));
    CHECK(steps.constLast() == QPair<qint64, qint64>(2 * bytes.size(), 2 * bytes.size()));
    steps.clear();
    Awaited<QByteArray> come;
    mailbox.fetch(come.context(), name, come.done(), progress);
    const auto fetched = come.wait(300'000);
    const qint64 fetchTime = clock.restart();
    REQUIRE_OK(fetched);
    CHECK((*fetched == bytes));
    REQUIRE(steps.size() > 10);
    CHECK(std::is_sorted(steps.cbegin(), steps.cend()));
    CHECK(steps.constLast() == QPair<qint64, qint64>(bytes.size(), bytes.size()));
    CHECK(watch.turns() > 20);
    std::printf("64 MiB put and read back in %lld ms, fetched in %lld ms, loop away for at most %lld ms\n",
                static_cast<long long>(putTime), static_cast<long long>(fetchTime),
                static_cast<long long>(watch.longest()));
    return watch.longest();
}

} // namespace

TEST_CASE("64 MiB pass in both directions, the progress grows and the window is never held for 50 ms",
          "[mailbox][server][large]")
{
    const QByteArray bytes = noise(1024 * 1024).repeated(64);
    forEachServer([&](WebServer &server) {
        const auto mailbox = openAt(server.url());
        qint64 longest = 50;
        for (int attempt = 1; attempt <= 3 && longest >= 50; ++attempt) { // the best of three: the machine is shared
            longest = passesBothWays(*mailbox, nameOf(attempt), bytes);
        }
        CHECK(longest < 50);
    });
}

TEST_CASE("over 64 MiB are neither put nor read", "[mailbox][server][large]")
{
    const auto server = WebServer::start(WebServer::Kind::Apache);
    if (!server) {
        return;
    }
    const auto mailbox = openAt(server->url());
    CHECK(codeOf(put(*mailbox, nameOf(1), QByteArray(kMostCarriedBytes + 1, 'x'))) == ErrorCode::BundleTooLarge);
    CHECK(server->files().isEmpty());
    QFile large(server->folder() + u'/' + nameOf(2));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(kMostCarriedBytes + 1));
    large.setPermissions(QFile::Permissions(0x6666));
    CHECK(codeOf(fetch(*mailbox, nameOf(2))) == ErrorCode::BundleTooLarge);
}

TEST_CASE("an errand stopped in the middle answers that it was, and leaves no half object", "[mailbox][server][cancel]")
{
    const QByteArray bytes = noise(1024 * 1024).repeated(16);
    forEachServer([&](WebServer &server) {
        const auto mailbox = openAt(server.url());
        Awaited<void> sent;
        Carrier::ErrandPtr errand;
        errand = mailbox->put(sent.context(), nameOf(1), bytes, sent.done(), [&errand](qint64 done, qint64) {
            if (done > 1'000'000) {
                errand->cancel();
            }
        });
        CHECK(codeOf(sent.wait()) == ErrorCode::Cancelled);
        linger(200);
        const QByteArray left = server.read(nameOf(1));
        CHECK((left.isEmpty() || left == bytes));
        REQUIRE_OK(put(*mailbox, nameOf(1), bytes)); // nothing stands in its way
        Awaited<QByteArray> come;
        errand = mailbox->fetch(come.context(), nameOf(1), come.done(), [&errand](qint64 done, qint64) {
            if (done > 1'000'000) {
                errand->cancel();
            }
        });
        CHECK(codeOf(come.wait()) == ErrorCode::Cancelled);
        CHECK(server.read(nameOf(1)) == bytes);
    });
}
