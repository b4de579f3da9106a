// SPDX-License-Identifier: GPL-3.0-or-later
// A server whose disk is full.
#include "tests/kit/tightdisk.h"
#include "tests/mailbox/bench.h"

#include <cstdio>

#include <sys/stat.h>

namespace {

/// The sending fails and leaves nothing; once there is room it arrives.
void checkFull(const WebServer &server, const std::function<void()> &makeRoom)
{
    REQUIRE_OK(put(*openAt(server.url()), nameOf(1), noise(2000)));
    const auto refused = put(*openAt(server.url()), nameOf(2), noise(1'000'000));
    REQUIRE_FALSE(refused);
    CAPTURE(refused.error().detail);
    CHECK((refused.error().code == ErrorCode::MailboxFailure || refused.error().code == ErrorCode::MailboxSilent));
    const QByteArray left = server.read(nameOf(2));
    CHECK(noise(1'000'000).startsWith(left));
    CHECK(left.size() < 1'000'000);
    std::printf("full: %s, %lld bytes left under the name\n", qPrintable(refused.error().detail),
                static_cast<long long>(left.size()));
    CHECK(server.read(nameOf(1)) == noise(2000));
    makeRoom();
    REQUIRE_OK(put(*openAt(server.url()), nameOf(2), noise(1'000'000)));
    CHECK(server.read(nameOf(2)) == noise(1'000'000));
}

} // namespace

TEST_CASE("a server whose disk is full says so; what it had stays, and the sending arrives once there is room",
          "[mailbox][server][full]")
{
    for (const WebServer::Kind kind : kServers) {
        const TightDisk disk;
        if (!disk.isMounted()) {
            WARN("skipped: no right to mount a file system");
            return;
        }
        ::chmod(QFile::encodeName(disk.path()).constData(), 0777);
        CAPTURE(WebServer::name(kind));
        ServerWishes wishes;
        wishes.folder = disk.path();
        const auto server = WebServer::start(kind, wishes);
        if (!server) {
            continue;
        }
        disk.leave(100); // pages, 0.4 MB
        checkFull(*server, [&disk] { disk.relieve(); });
    }
}

TEST_CASE("a server that may write no such large file says so, and nothing is lost", "[mailbox][server][full]")
{
    ServerWishes wishes;
    wishes.mostFileBytes = 400'000;
    forEachServer(wishes, [](WebServer &limited) {
        REQUIRE_OK(put(*openAt(limited.url()), nameOf(1), noise(2000)));
        const auto refused = put(*openAt(limited.url()), nameOf(2), noise(1'000'000));
        CHECK_FALSE(refused);
        CHECK(limited.read(nameOf(2)).size() < 1'000'000);
        CHECK(limited.read(nameOf(1)) == noise(2000));
        REQUIRE_OK(put(*openAt(limited.url()), nameOf(3), noise(2000)));
    });
}
