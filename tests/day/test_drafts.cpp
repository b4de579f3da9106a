// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed and not entered, when the program is killed and when the disk is full.
#include "tests/day/markedvault.h"
#include "tests/day/program.h"
#include "tests/kit/catch.h"
#include "tests/kit/tightdisk.h"

namespace {

constexpr int kPause = 1500; ///< ms, longer than the one after which a draft is kept

void wait(int milliseconds)
{
    usleep(static_cast<useconds_t>(milliseconds) * 1000);
}

/// Opens the vault again and goes to the field of a new entry.
void takeUp(Program &program, const QString &vault)
{
    program.start(vault);
    program.unlock();
    program.openCase(referenceOf(1));
    program.say({u"press Ctrl+J"_s});
}

} // namespace

TEST_CASE("a journal entry and a call being typed are there after kill -9", "[day][drafts]")
{
    const QTemporaryDir place;
    const QTemporaryDir home;
    const QString vault = place.filePath(u"Bureau.relais-vault"_s);
    makeMarkedVault(vault);
    Program program(home.path());
    takeUp(program, vault);
    program.say({u"type elle rappelle jeudi à la mairie"_s});
    REQUIRE(program.ask(u"focus"_s) == u"elle rappelle jeudi à la mairie"_s);
    program.say({u"press Ctrl+T"_s});
    REQUIRE(program.becomes(u"dialog"_s, u"relais::ui::CallDialog"_s));
    program.say({u"press Alt+P"_s, u"type elle a répondu"_s}); // « Pour le journal »
    REQUIRE(program.ask(u"focus"_s) == u"elle a répondu"_s);
    wait(kPause);
    program.kill();

    Program again(home.path());
    takeUp(again, vault);
    CHECK(again.ask(u"focus"_s) == u"elle rappelle jeudi à la mairie"_s);
    CHECK(again.ask(u"says Votre brouillon de"_s) == u"yes"_s);
    again.say({u"press Ctrl+T"_s});
    REQUIRE(again.becomes(u"dialog"_s, u"relais::ui::CallDialog"_s));
    again.say({u"press Alt+P"_s});
    CHECK(again.ask(u"focus"_s) == u"elle a répondu"_s);
}

TEST_CASE("on a full disk the text stays on screen with its sentence, and what was kept before survives kill -9",
          "[day][drafts]")
{
    const TightDisk disk;
    if (!disk.isMounted()) {
        WARN("skipped: no right to mount a file system");
        return;
    }
    const QTemporaryDir home;
    const QString vault = disk.path() + u"/Bureau.relais-vault"_s;
    makeMarkedVault(vault);
    Program program(home.path());
    takeUp(program, vault);
    program.say({u"type gardé avant"_s});
    REQUIRE(program.ask(u"focus"_s) == u"gardé avant"_s);
    wait(kPause);
    disk.leave(0);
    QString rest; // more than the log has room for, typed in breaths: each answer has its own patience
    for (int breath = 0; breath < 10; ++breath) {
        const QString more = QString(u" puis du texte"_s).repeated(40);
        program.say({u"type "_s + more});
        rest += more;
        REQUIRE(program.ask(u"focus"_s).endsWith(more));
    }
    CHECK(program.becomes(u"says Le disque est plein"_s, u"yes"_s));
    const bool isWhole = program.ask(u"focus"_s) == u"gardé avant"_s + rest;
    CHECK(isWhole);
    program.kill();

    disk.relieve();
    Program again(home.path());
    takeUp(again, vault);
    CHECK(again.ask(u"focus"_s).startsWith(u"gardé avant"_s));
}
