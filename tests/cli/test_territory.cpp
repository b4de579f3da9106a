// SPDX-License-Identifier: GPL-3.0-or-later
// Five offices and one on paper, by the command line alone: every answer, refusal, silence, recall and hand-over of a
// territory, over a folder and over Apache, and how all of them stand in the end.
#include "tests/cli/territorystory.h"
#include "tests/kit/webserver.h"

#include <QDir>

namespace {

const QStringList kCaf{};
const QStringList kMsa{};
const QStringList kRefuge{};
const QStringList kDepartment{};
const QStringList kEmployment{};

/// What happened, and how all five vaults stand after it, whatever carried it.
void play(const QStringList &sync)
{
    TerritoryStory story(sync);
    story.play();
    CHECK(story.caf.portrait() == kCaf);
    CHECK(story.msa.portrait() == kMsa);
    CHECK(story.refuge.portrait() == kRefuge);
    CHECK(story.department.portrait() == kDepartment);
    CHECK(story.employment.portrait() == kEmployment);
    for (const TerritoryOffice *office :
         {&story.caf, &story.msa, &story.refuge, &story.department, &story.employment}) {
        INFO(office->name().toStdString());
        CHECK(office->unfinished() == QString());
    }
}

} // namespace

TEST_CASE("a territory of five offices and one on paper goes through every answer over a folder", "[cli][territory]")
{
    const QTemporaryDir place;
    play({u"sync"_s, u"--folder"_s, place.path()});
}

TEST_CASE("the same territory over a mailbox at Apache ends in the same states", "[cli][territory][server]")
{
    const auto server = WebServer::start(WebServer::Kind::Apache);
    if (!server) {
        return;
    }
    const QTemporaryDir place;
    const QString password = place.filePath(u"mot"_s);
    QFile file(password);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("geheim\n");
    file.close();
    play({u"sync"_s, u"--mailbox"_s, server->url().toString(), u"--ca"_s, Certificates::shared()->ca(), u"--user"_s,
          u"anna"_s, u"--password-file"_s, password});
    CHECK(server->files().isEmpty()); // all that went was taken
}
