// SPDX-License-Identifier: GPL-3.0-or-later
// Five offices and one on paper, by the command line alone: every answer, refusal, silence, recall and hand-over of a
// territory, over a folder and over Apache, and how all of them stand in the end.
#include "tests/cli/territorystory.h"
#include "tests/kit/webserver.h"

#include <QDir>

namespace {

// A case, its measures beyond those to assess, and its orientations with the numbers of their replies.
const char *const kCaf = R"(Exemple new
  EMP-01 in_progress France Travail Le Havre
  EMP-02 in_progress France Travail Le Havre
  FIN-03 to_do
  FIN-07 obtained MSA Haute-Normandie
  JUR-01 obtained CIDFF 76
  JUR-06 obtained CIDFF 76
  LOG-01 obtained Association Les Falaises
  LOG-04 obtained Association Les Falaises
  LOG-13 to_do
  SAN-04 obtained Association Les Falaises
  SAN-05 obtained MSA Haute-Normandie
  EMP-01,EMP-02 to France Travail Le Havre: appointment (late_reply) [1 accepted by phone, 1 appointment, 2 appointment]
  FIN-03,LOG-13 to Département de la Seine-Maritime: recalled (recalled, begun_then_recalled) [1 accepted, 2 in_progress]
  FIN-07,SAN-05 to MSA Haute-Normandie: done (recalled, done_then_recalled) [1 accepted, 2 done]
  JUR-01,JUR-06 to CIDFF 76: done [1 accepted by paper, 2 done by phone]
  LOG-01,LOG-04,SAN-04 to Association Les Falaises: done [1 question, 2 appointment, 3 done]
  LOG-13,FIN-03 to Département de la Seine-Maritime: refused [1 refused]
Fontaine exited
  LOG-01 in_progress Association Les Falaises
  LOG-01 to Association Les Falaises: recalled (rerouted, begun_then_recalled) [1 accepted]
  coordination to Département de la Seine-Maritime: accepted [1 accepted]
Lenoir exited
  coordination to MSA Haute-Normandie: accepted [1 accepted])";
const char *const kMsa = R"(Exemple new
  FIN-07 in_progress MSA Haute-Normandie
  SAN-05 in_progress MSA Haute-Normandie
  FIN-07,SAN-05 from CAF 76: done (recalled, done_then_recalled) [1 accepted, 2 done]
Lenoir new)";
const char *const kRefuge = R"(Exemple new
  LOG-01 obtained Association Les Falaises
  LOG-04 obtained Association Les Falaises
  SAN-04 obtained Association Les Falaises
  LOG-01,LOG-04,SAN-04 from CAF 76: done [1 question, 2 appointment, 3 done]
Fontaine new
  LOG-01 in_progress Association Les Falaises
  LOG-01 from CAF 76: recalled (rerouted, begun_then_recalled) [1 accepted]
Fontaine new
  LOG-01 in_progress Association Les Falaises
  LOG-01 from Département de la Seine-Maritime: in_progress [1 in_progress])";
const char *const kDepartment = R"(Exemple new
  FIN-03 in_progress Département de la Seine-Maritime
  LOG-13 in_progress Département de la Seine-Maritime
  FIN-03,LOG-13 from CAF 76: recalled (recalled, begun_then_recalled) [1 accepted, 2 in_progress]
  LOG-13,FIN-03 from CAF 76: refused [1 refused]
Fontaine new
  LOG-01 in_progress Association Les Falaises
  LOG-01 to Association Les Falaises: in_progress [1 in_progress])";
const char *const kEmployment = R"(Exemple new
  EMP-01 in_progress France Travail Le Havre
  EMP-02 in_progress France Travail Le Havre
  EMP-01,EMP-02 from CAF 76: appointment (late_reply) [1 appointment, 2 appointment])";

void checkPortrait(const TerritoryOffice &office, const char *portrait)
{
    CAPTURE(office.name());
    CHECK(office.portrait() == QString::fromUtf8(portrait).split(u'\n'));
    CHECK(office.unfinished() == QString());
}

/// What happened, and how all five vaults stand after it, whatever carried it.
void play(const QStringList &sync)
{
    TerritoryStory story(sync);
    story.play();
    checkPortrait(story.caf, kCaf);
    checkPortrait(story.msa, kMsa);
    checkPortrait(story.refuge, kRefuge);
    checkPortrait(story.department, kDepartment);
    checkPortrait(story.employment, kEmployment);
}

} // namespace

TEST_CASE("a territory of five offices and one on paper goes through every answer over a folder", "[cli][territory]")
{
    const QTemporaryDir place;
    play({u"sync"_s, u"--folder"_s, place.path()});
}

TEST_CASE("the same territory over a mailbox at Apache ends in the same states", "[.][long][cli][territory][server]")
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
