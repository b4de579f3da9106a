// SPDX-License-Identifier: GPL-3.0-or-later
// What a server may answer that a well one does not.
#include "tests/mailbox/bench.h"
#include "tests/mailbox/scripted.h"

#include <QElapsedTimer>

using Answer = ScriptedServer::Answer;
using Request = ScriptedServer::Request;

namespace {

/// A store whose `verb` fails with this status the first so many times.
std::unique_ptr<ScriptedServer> failing(const QByteArray &verb, int status, int times, const QByteArray &lines = {})
{
    struct Place {
        ScriptedServer *server = nullptr;
        int left = 0;
    };
    const auto place = std::make_shared<Place>();
    place->left = times;
    auto server = std::make_unique<ScriptedServer>([=](const Request &request) {
        if (request.verb == verb && place->left-- > 0) {
            return request.verb == "HEAD" ? ScriptedServer::head(status, 0)
                                          : ScriptedServer::status(status, lines, "no");
        }
        return place->server->keep(request);
    });
    place->server = server.get();
    return server;
}

} // namespace

TEST_CASE("what may pass is tried again: 408, 423, 429, 500, 502, 503, 504", "[mailbox][status]")
{
    if (Certificates::shared() == nullptr) {
        return;
    }
    for (const int status : {408, 423, 429, 500, 502, 503, 504}) {
        for (const char *verb : {"HEAD", "PUT", "GET", "DELETE"}) {
            CAPTURE(status, verb);
            const auto server = failing(verb, status, 2);
            const auto mailbox = openAt(server->url());
            REQUIRE_OK(put(*mailbox, nameOf(1), noise(100)));
            REQUIRE_OK(fetch(*mailbox, nameOf(1)));
            REQUIRE_OK(look(*mailbox, {nameOf(1)}));
            REQUIRE_OK(removeFrom(*mailbox, nameOf(1)));
        }
    }
}

TEST_CASE("what does not pass is tried once, what goes on three times; then it is a failure of the mailbox",
          "[mailbox][status]")
{
    if (Certificates::shared() == nullptr) {
        return;
    }
    struct Case {
        int status;
        int tries;
        ErrorCode code;
    };
    for (const Case &each : {Case{500, 3, ErrorCode::MailboxFailure}, Case{423, 3, ErrorCode::MailboxFailure},
                             Case{507, 1, ErrorCode::MailboxFailure}, Case{413, 1, ErrorCode::MailboxFailure},
                             Case{409, 1, ErrorCode::MailboxFailure}, Case{405, 1, ErrorCode::MailboxFailure},
                             Case{404, 1, ErrorCode::MailboxFailure}, Case{401, 1, ErrorCode::MailboxLogin},
                             Case{403, 1, ErrorCode::MailboxLogin}}) {
        CAPTURE(each.status);
        const auto server = failing("PUT", each.status, 1000, "WWW-Authenticate: Basic realm=\"a\"\r\n");
        const auto mailbox = openAt(server->url());
        const auto answer = put(*mailbox, nameOf(1), noise(100));
        REQUIRE(codeOf(answer) == each.code);
        CHECK(answer.error().detail.contains(QString::number(each.status)));
        CHECK(server->count("PUT") == each.tries);
        CHECK(server->object() == nullptr);
        CHECK_FALSE(put(*mailbox, nameOf(1), noise(100)));
        CHECK((server->count("PUT") == each.tries) == (each.code == ErrorCode::MailboxLogin)); // not a second time
    }
}

TEST_CASE("412 for the same bytes is done, for others taken", "[mailbox][status]")
{
    if (Certificates::shared() == nullptr) {
        return;
    }
    for (const bool same : {true, false}) {
        CAPTURE(same);
        // It comes between our look and our sending.
        ScriptedServer *place = nullptr;
        ScriptedServer server([&](const Request &request) {
            if (request.verb == "PUT") {
                place->setObject(noise(100, same ? 1 : 2));
            }
            return place->keep(request);
        });
        place = &server;
        const auto answer = put(*openAt(server.url()), nameOf(1), noise(100));
        CHECK(server.count("PUT") == 1);
        CHECK(*server.object() == noise(100, same ? 1 : 2));
        if (same) {
            REQUIRE_OK(answer);
        } else {
            REQUIRE(codeOf(answer) == ErrorCode::MailboxFailure);
            CHECK(answer.error().detail.startsWith(u"taken"));
        }
    }
}

TEST_CASE("a server that says yes and keeps something else is found out by reading back", "[mailbox][status]")
{
    if (Certificates::shared() == nullptr) {
        return;
    }
    for (const int kept : {0, 50, 99}) { // -1: nothing
        CAPTURE(kept);
        ScriptedServer *place = nullptr;
        ScriptedServer server([&](const Request &request) {
            const Answer answer = place->keep(request);
            if (request.verb == "PUT") {
                place->setObject(request.body.left(kept));
            }
            return answer;
        });
        place = &server;
        CHECK(codeOf(put(*openAt(server.url()), nameOf(1), noise(100))) == ErrorCode::MailboxFailure);
        CHECK(server.count("PUT") == 2); // the half one is replaced once
    }
    ScriptedServer nowhere([](const Request &request) {
        return request.verb == "PUT"    ? ScriptedServer::status(201)
               : request.verb == "HEAD" ? ScriptedServer::head(404, 0)
                                        : ScriptedServer::status(404);
    });
    CHECK(codeOf(put(*openAt(nowhere.url()), nameOf(1), noise(100))) == ErrorCode::MailboxFailure);
}

TEST_CASE("a server may ask for a pause, within reason", "[mailbox][status]")
{
    if (Certificates::shared() == nullptr) {
        return;
    }
    MailboxPace pace = quick();
    pace.longestPause = std::chrono::seconds(2);
    {
        const auto server = failing("GET", 503, 1, "Retry-After: 1\r\n");
        server->setObject(noise(10));
        QElapsedTimer clock;
        clock.start();
        REQUIRE_OK(fetch(*openAt(server->url(), pace), nameOf(1)));
        CHECK(clock.elapsed() >= 950);
        CHECK(server->count("GET") == 2);
    }
    {
        const auto server = failing("GET", 503, 1, "Retry-After: 3600\r\n");
        server->setObject(noise(10));
        CHECK(codeOf(fetch(*openAt(server->url(), pace), nameOf(1))) == ErrorCode::MailboxFailure);
        CHECK(server->count("GET") == 1); // the next exchange is soon enough
    }
    {
        // By the server's clock, which is not ours.
        const auto server = failing("GET", 503, 1,
                                    "Date: Sun, 06 Nov 2033 08:49:37 GMT\r\n"
                                    "Retry-After: Sun, 06 Nov 2033 08:49:38 GMT\r\n");
        server->setObject(noise(10));
        REQUIRE_OK(fetch(*openAt(server->url(), pace), nameOf(1)));
        CHECK(server->count("GET") == 2);
    }
}

TEST_CASE("a server that says nothing, or stops in the middle, is not waited for", "[mailbox][status]")
{
    if (Certificates::shared() == nullptr) {
        return;
    }
    MailboxPace pace = quick();
    pace.silence = std::chrono::milliseconds(150);
    pace.tries = 2;
    ScriptedServer mute([](const Request &) { return Answer{}; });
    QElapsedTimer clock;
    clock.start();
    CHECK(codeOf(fetch(*openAt(mute.url(), pace), nameOf(1))) == ErrorCode::MailboxSilent);
    CHECK(codeOf(put(*openAt(mute.url(), pace), nameOf(1), noise(100))) == ErrorCode::MailboxSilent);
    CHECK(mute.requests().size() == 4);
    ScriptedServer halting([](const Request &) { return Answer{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc"}; });
    const auto halted = fetch(*openAt(halting.url(), pace), nameOf(1));
    CHECK((codeOf(halted) == ErrorCode::BundleIncomplete || codeOf(halted) == ErrorCode::MailboxSilent));
    CHECK(clock.elapsed() < 15'000);
}

TEST_CASE("bytes that drip for ever are not waited for", "[mailbox][status]")
{
    if (Certificates::shared() == nullptr) {
        return;
    }
    MailboxPace pace = quick();
    pace.whole = std::chrono::milliseconds(200);
    pace.tries = 1;
    ScriptedServer mute([](const Request &) { return Answer{}; });
    CHECK(codeOf(fetch(*openAt(mute.url(), pace), nameOf(1))) == ErrorCode::MailboxSilent);
}

TEST_CASE("an answer shorter than it says is incomplete, whoever ends it", "[mailbox][status]")
{
    if (Certificates::shared() == nullptr) {
        return;
    }
    ScriptedServer server([](const Request &) {
        return Answer{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc", Answer::After::Close};
    });
    CHECK(codeOf(fetch(*openAt(server.url()), nameOf(1))) == ErrorCode::BundleIncomplete);
    CHECK(server.count("GET") >= 3);
    ScriptedServer empty([](const Request &) { return ScriptedServer::status(200); });
    CHECK(codeOf(fetch(*openAt(empty.url()), nameOf(1))) == ErrorCode::BundleIncomplete);
    CHECK(empty.count("GET") == 1);
}

TEST_CASE("over 64 MiB are not read, whether the server says so before or not", "[mailbox][status][large]")
{
    if (Certificates::shared() == nullptr) {
        return;
    }
    ScriptedServer honest(
        [](const Request &) { return Answer{"HTTP/1.1 200 OK\r\nContent-Length: 67108865\r\n\r\nabc"}; });
    CHECK(codeOf(fetch(*openAt(honest.url()), nameOf(1))) == ErrorCode::BundleTooLarge);
    CHECK(honest.count("GET") == 1);
    ScriptedServer silent([](const Request &) {
        return Answer{"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(kMostCarriedBytes + 1, 'x'),
                      Answer::After::Close};
    });
    CHECK(codeOf(fetch(*openAt(silent.url()), nameOf(1))) == ErrorCode::BundleTooLarge);
    CHECK(silent.count("GET") == 1);
}

TEST_CASE("what is no HTTP is no bundle", "[mailbox][status]")
{
    if (Certificates::shared() == nullptr) {
        return;
    }
    for (const QByteArray &bytes : {QByteArray("SSH-2.0-OpenSSH\r\n"), QByteArray(1000, '\0'),
                                    QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc"),
                                    QByteArray("HTTP/9.9 abc\r\n\r\n")}) {
        CAPTURE(bytes.left(30).toStdString());
        ScriptedServer server([&](const Request &) { return Answer{bytes, Answer::After::Close}; });
        const auto answer = fetch(*openAt(server.url()), nameOf(1));
        REQUIRE_FALSE(answer);
    }
}

TEST_CASE("a name that says something is never sent", "[mailbox]")
{
    if (Certificates::shared() == nullptr) {
        return;
    }
    ScriptedServer server([](const Request &) { return ScriptedServer::status(200, {}, "abc"); });
    const auto mailbox = openAt(server.url());
    for (const char *text :
         {"", "lot.relais", "../aaaaaaaaaaaaaaaa.relais", "aaaaaaaaaaaaaaaa", "AAAAAAAAAAAAAAAA.relais",
          "aaaaaaaaaaaaaaa1.relais", "aaaaaaaaaaaaaaaa.relais\n", "aaaaaaaaaaaaaaaa.relais?x"}) {
        CAPTURE(text);
        const QString name = QString::fromLatin1(text);
        CHECK(codeOf(put(*mailbox, name, "abc")) == ErrorCode::InvalidInput);
        CHECK(codeOf(fetch(*mailbox, name)) == ErrorCode::InvalidInput);
        CHECK(codeOf(look(*mailbox, {nameOf(1), name})) == ErrorCode::InvalidInput);
        CHECK(codeOf(removeFrom(*mailbox, name)) == ErrorCode::InvalidInput);
    }
    CHECK(codeOf(put(*mailbox, nameOf(1), {})) == ErrorCode::InvalidInput);
    CHECK(server.requests().isEmpty());
}
