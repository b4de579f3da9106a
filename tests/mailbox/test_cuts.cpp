// SPDX-License-Identifier: GPL-3.0-or-later
// A line that is cut between the mailbox and a real server, at fifty places.
#include "tests/mailbox/bench.h"
#include "tests/mailbox/relay.h"

namespace {

constexpr int kPlaces = 50;
constexpr qsizetype kSize = 120'000;

/// Bytes that a whole errand passes that way.
template<class Work>
qint64 measure(const WebServer &server, Relay::Way way, Work work)
{
    Relay relay(server.port());
    const auto mailbox = openAt(relay.port());
    work(*mailbox);
    return relay.passed(way);
}

/// The n-th of the places, the first and the last byte among them.
qint64 place(int number, qint64 total)
{
    return number * (total - 1) / (kPlaces - 1);
}

} // namespace

TEST_CASE("a sending that is cut at any of fifty bytes is tried again and arrives once, whole",
          "[mailbox][server][cut]")
{
    forEachServer([&](WebServer &server) {
        const qint64 total = measure(server, Relay::Way::ToServer,
                                     [](Mailbox &mailbox) { REQUIRE_OK(put(mailbox, nameOf(1000), noise(kSize))); });
        int cuts = 0;
        for (int i = 0; i < kPlaces; ++i) {
            CAPTURE(i, place(i, total));
            Relay relay(server.port(), Relay::Cut{Relay::Way::ToServer, place(i, total), 1});
            REQUIRE_OK(put(*openAt(relay.port()), nameOf(i), noise(kSize)));
            CHECK(server.read(nameOf(i)) == noise(kSize));
            cuts += relay.cuts();
        }
        CHECK(cuts >= kPlaces - 1); // the last byte may not be needed
        CHECK(server.files().size() == kPlaces + 1);
    });
}

TEST_CASE("a sending that is cut each time is silent; no half object is left, and the next one arrives",
          "[mailbox][server][cut]")
{
    forEachServer([&](WebServer &server) {
        const qint64 total = measure(server, Relay::Way::ToServer,
                                     [](Mailbox &mailbox) { REQUIRE_OK(put(mailbox, nameOf(1000), noise(kSize))); });
        for (int i = 0; i < kPlaces - 1; ++i) {
            CAPTURE(i, place(i, total));
            Relay relay(server.port(), Relay::Cut{Relay::Way::ToServer, place(i, total), -1});
            const auto answer = put(*openAt(relay.port()), nameOf(i), noise(kSize));
            // Cut after the object itself, the second connection may have room for the rest.
            CHECK((answer || answer.error().code == ErrorCode::MailboxSilent));
            CHECK(relay.cuts() > 0);
            const QByteArray left = server.read(nameOf(i));
            CHECK((left.isEmpty() || left == noise(kSize)));
            CHECK((!answer || left == noise(kSize)));
            REQUIRE_OK(put(*openAt(server.port()), nameOf(i), noise(kSize)));
            CHECK(server.read(nameOf(i)) == noise(kSize));
        }
        linger(300); // Apache removes what it received of the last one
        CHECK(server.files().size() == kPlaces);
    });
}

TEST_CASE("a reading that is cut at any of fifty bytes is tried again and gives the whole", "[mailbox][server][cut]")
{
    forEachServer([&](WebServer &server) {
        server.write(nameOf(1), noise(kSize));
        const qint64 total =
            measure(server, Relay::Way::FromServer, [](Mailbox &mailbox) { REQUIRE_OK(fetch(mailbox, nameOf(1))); });
        for (int i = 0; i < kPlaces; ++i) {
            CAPTURE(i, place(i, total));
            Relay relay(server.port(), Relay::Cut{Relay::Way::FromServer, place(i, total), 1});
            const auto bytes = fetch(*openAt(relay.port()), nameOf(1));
            REQUIRE_OK(bytes);
            CHECK((*bytes == noise(kSize)));
            CHECK((relay.cuts() == 1 || i == kPlaces - 1));
        }
    });
}

TEST_CASE("a reading that is cut each time is incomplete or silent, and the object stays for later",
          "[mailbox][server][cut]")
{
    forEachServer([&](WebServer &server) {
        server.write(nameOf(1), noise(kSize));
        const qint64 total =
            measure(server, Relay::Way::FromServer, [](Mailbox &mailbox) { REQUIRE_OK(fetch(mailbox, nameOf(1))); });
        int incomplete = 0;
        for (int i = 0; i < kPlaces - 1; ++i) {
            CAPTURE(i, place(i, total));
            Relay relay(server.port(), Relay::Cut{Relay::Way::FromServer, place(i, total), -1});
            const auto bytes = fetch(*openAt(relay.port()), nameOf(1));
            if (bytes) { // all but the goodbye of TLS had come
                CHECK((*bytes == noise(kSize)));
                CHECK(place(i, total) > kSize);
                continue;
            }
            const ErrorCode code = bytes.error().code;
            CHECK((code == ErrorCode::BundleIncomplete || code == ErrorCode::MailboxSilent));
            incomplete += code == ErrorCode::BundleIncomplete ? 1 : 0;
        }
        CHECK(incomplete > kPlaces / 2);
        CHECK(server.read(nameOf(1)) == noise(kSize));
        REQUIRE_OK(fetch(*openAt(server.port()), nameOf(1)));
    });
}

TEST_CASE("a server that is not there is silent, and what was to be sent is sent when it is", "[mailbox][server][cut]")
{
    const auto server = WebServer::start(WebServer::Kind::Apache);
    if (!server) {
        return;
    }
    const auto mailbox = openAt(server->url());
    REQUIRE_OK(put(*mailbox, nameOf(1), noise(100)));
    server->stop();
    CHECK(codeOf(put(*mailbox, nameOf(2), noise(100))) == ErrorCode::MailboxSilent);
    CHECK(codeOf(fetch(*mailbox, nameOf(1))) == ErrorCode::MailboxSilent);
    CHECK(codeOf(look(*mailbox, {nameOf(1)})) == ErrorCode::MailboxSilent);
    CHECK(codeOf(fetch(*openAt(QUrl(u"https://personne.invalid/"_s)), nameOf(1))) == ErrorCode::MailboxSilent);
}
