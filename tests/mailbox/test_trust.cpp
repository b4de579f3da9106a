// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the mailbox speaks to, and how often it says its password.
#include "tests/mailbox/bench.h"
#include "tests/mailbox/scripted.h"

#include <QFile>

#include <algorithm>

namespace {

/// How many requests carried the password of anna.
qsizetype logins(const WebServer &server)
{
    const QStringList requests = server.requests();
    return std::count_if(requests.cbegin(), requests.cend(), [](const QString &r) { return r.contains(u"Basic "); });
}

/// All four errands fail with this code.
void checkAll(Mailbox &mailbox, ErrorCode code)
{
    CHECK(codeOf(put(mailbox, nameOf(1), noise(100))) == code);
    CHECK(codeOf(fetch(mailbox, nameOf(2))) == code);
    CHECK(codeOf(look(mailbox, {nameOf(2)})) == code);
    CHECK(codeOf(removeFrom(mailbox, nameOf(2))) == code);
}

} // namespace

TEST_CASE("a server whose certificate another authority signed gets no request", "[mailbox][server][trust]")
{
    forEachServer([&](WebServer &server) {
        server.write(nameOf(2), noise(10));
        const auto pinned = openAt(server.url(), quick(), "geheim", Certificates::shared()->otherCa());
        checkAll(*pinned, ErrorCode::MailboxCertificate);
        const FakeClock clock;
        const auto ofSystem =
            Mailbox::open({server.url(), {}, u"anna"_s, secret("geheim")}, clock, quick()); // which knows our CA not
        REQUIRE_OK(ofSystem);
        checkAll(**ofSystem, ErrorCode::MailboxCertificate);
        CHECK(server.requests().isEmpty());
        CHECK(server.files() == QStringList{nameOf(2)});
    });
}

TEST_CASE("a certificate that is past its date, or another server's, ends the errand before a request",
          "[mailbox][server][trust]")
{
    for (const WebServer::Kind kind : kServers) {
        for (const bool expired : {true, false}) {
            const Certificates *certificates = Certificates::shared();
            if (certificates == nullptr) {
                return;
            }
            ServerWishes wishes;
            wishes.certificate = expired ? certificates->expired() : certificates->elsewhere();
            const auto server = WebServer::start(kind, wishes);
            if (!server) {
                continue;
            }
            CAPTURE(WebServer::name(kind), expired);
            server->write(nameOf(2), noise(10));
            const auto mailbox = openAt(server->url());
            checkAll(*mailbox, ErrorCode::MailboxCertificate);
            CHECK(server->requests().isEmpty());
            CHECK(server->files() == QStringList{nameOf(2)});
        }
    }
}

TEST_CASE("a wrong password is said once, and then never again by that mailbox", "[mailbox][server][trust]")
{
    forEachServer([&](WebServer &server) {
        server.write(nameOf(2), noise(10));
        const auto mailbox = openAt(server.url(), quick(), "falsch");
        // Sixteen names and three more errands, given at once as an exchange does.
        Awaited<QList<CarriedObject>> names;
        Awaited<void> sent;
        mailbox->look(names.context(), expectedNames(secret(QByteArray(32, 'k')), 0, 1), names.done());
        mailbox->put(sent.context(), nameOf(20), noise(100), sent.done());
        CHECK(codeOf(names.wait()) == ErrorCode::MailboxLogin);
        CHECK(codeOf(sent.wait()) == ErrorCode::MailboxLogin);
        checkAll(*mailbox, ErrorCode::MailboxLogin);
        CHECK(logins(server) == 1);
        CHECK(server.files() == QStringList{nameOf(2)});
        REQUIRE_OK(fetch(*openAt(server.url()), nameOf(2))); // the right one, in a new mailbox
    });
}

TEST_CASE("the password goes with the first request, and nothing is asked without it", "[mailbox][server][trust]")
{
    forEachServer([&](WebServer &server) {
        const auto mailbox = openAt(server.url());
        REQUIRE_OK(put(*mailbox, nameOf(1), noise(100)));
        CHECK(server.requests().size() == 3); // HEAD, PUT, GET
        CHECK(logins(server) == 3);
    });
}

TEST_CASE("an address that is no plain https folder opens no mailbox", "[mailbox][trust]")
{
    const FakeClock clock;
    for (const char *text : {"http://boite.example/lots/", "ftp://boite.example/", "https:///lots/",
                             "boite.example/lots", "", "https://anna:geheim@boite.example/",
                             "https://boite.example/?a=b", "https://boite.example/#a", "file:///tmp/"}) {
        CAPTURE(text);
        const auto mailbox = Mailbox::open({QUrl(QString::fromLatin1(text)), {}, {}, {}}, clock);
        CHECK(codeOf(mailbox) == ErrorCode::InvalidInput);
    }
    CHECK(codeOf(Mailbox::open({QUrl(u"https://boite.example"_s), {}, u"an:na"_s, {}}, clock)) ==
          ErrorCode::InvalidInput);
    CHECK(Mailbox::open({QUrl(u"https://boite.example"_s), {}, {}, {}}, clock).has_value());
}

TEST_CASE("a file of authorities that holds none opens no mailbox", "[mailbox][trust]")
{
    const FakeClock clock;
    QTemporaryDir place;
    const QString path = place.filePath(u"ca.pem"_s);
    CHECK(codeOf(Mailbox::open({QUrl(u"https://boite.example"_s), path, {}, {}}, clock)) ==
          ErrorCode::MailboxCertificate);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----\n");
    file.close();
    CHECK(codeOf(Mailbox::open({QUrl(u"https://boite.example"_s), path, {}, {}}, clock)) ==
          ErrorCode::MailboxCertificate);
}

TEST_CASE("a redirect is not followed, wherever it leads", "[mailbox][trust]")
{
    if (Certificates::shared() == nullptr) {
        return;
    }
    ScriptedServer other([](const ScriptedServer::Request &) { return ScriptedServer::status(200, {}, "elsewhere"); });
    const QByteArray place = other.url().toEncoded();
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const QByteArray &to :
             {QByteArray(place + "x"), QByteArray("/elsewhere"), QByteArray("http://127.0.0.1:1/")}) {
            CAPTURE(status, to.toStdString());
            ScriptedServer server([&](const ScriptedServer::Request &) {
                return ScriptedServer::status(status, "Location: " + to + "\r\n");
            });
            const auto mailbox = openAt(server.url());
            checkAll(*mailbox, ErrorCode::MailboxFailure);
            const auto fetched = fetch(*mailbox, nameOf(1));
            CHECK(fetched.error().detail.startsWith(u"redirect"));
            CHECK(server.requests().size() == 5); // one each
        }
    }
    CHECK(other.requests().isEmpty());
}

TEST_CASE("a page for people in place of the store is no object", "[mailbox][trust]")
{
    if (Certificates::shared() == nullptr) {
        return;
    }
    struct Page {
        QByteArray lines;
        QByteArray body;
    };
    const QList<Page> pages = {{"Content-Type: text/html; charset=utf-8\r\n", "Connectez-vous"},
                               {"Content-Type: TEXT/HTML\r\n", {}},
                               {{}, "\n <!DOCTYPE html><title>Connexion</title>"},
                               {"Content-Type: application/octet-stream\r\n", "<html><body>"},
                               {"Content-Encoding: gzip\r\n", "\x1f\x8b"}};
    for (const Page &page : pages) {
        CAPTURE(page.lines.toStdString(), page.body.toStdString());
        ScriptedServer server([&](const ScriptedServer::Request &request) {
            return request.verb == "HEAD" ? ScriptedServer::Answer{"HTTP/1.1 200 OK\r\n" + page.lines + "\r\n"}
                                          : ScriptedServer::status(200, page.lines, page.body);
        });
        const auto mailbox = openAt(server.url());
        const auto fetched = fetch(*mailbox, nameOf(1));
        REQUIRE(codeOf(fetched) == ErrorCode::MailboxFailure);
        CHECK(fetched.error().detail.startsWith(u"page"));
        if (page.lines.toLower().contains("text/html")) {
            CHECK(codeOf(look(*mailbox, {nameOf(1)})) == ErrorCode::MailboxFailure);
            CHECK(codeOf(removeFrom(*mailbox, nameOf(1))) == ErrorCode::MailboxFailure);
            CHECK(codeOf(put(*mailbox, nameOf(1), noise(9))) == ErrorCode::MailboxFailure);
        }
    }
}

TEST_CASE("what a request tells of us is the login and nothing else", "[mailbox][trust]")
{
    if (Certificates::shared() == nullptr) {
        return;
    }
    std::unique_ptr<ScriptedServer> server;
    server = std::make_unique<ScriptedServer>([&](const ScriptedServer::Request &request) {
        ScriptedServer::Answer answer = server->keep(request);
        answer.bytes.replace("Said\r\n", "Said\r\nSet-Cookie: who=anna\r\n");
        return answer;
    });
    const auto mailbox = openAt(server->url());
    REQUIRE_OK(put(*mailbox, nameOf(1), noise(9)));
    REQUIRE_OK(put(*mailbox, nameOf(2), noise(9)));
    for (const ScriptedServer::Request &request : server->requests()) {
        const QByteArray head = request.head.toLower();
        CHECK(request.path == "/" + nameOf(request.number <= 3 ? 1 : 2).toLatin1());
        CHECK(head.contains("user-agent: relais\r\n"));
        CHECK(head.contains("accept-encoding: identity\r\n"));
        CHECK_FALSE(head.contains("cookie"));
        CHECK(head.contains("authorization: basic "));
        CHECK(head.contains("if-none-match: *\r\n") == (request.verb == "PUT"));
    }
}
