// SPDX-License-Identifier: GPL-3.0-or-later
// After the lock the process is looked at from outside: its memory, its descriptors, its environment.
#include "tests/day/markedvault.h"
#include "tests/day/program.h"
#include "tests/day/scan.h"
#include "tests/kit/catch.h"

namespace {

QString vaultIn(const QTemporaryDir &place)
{
    return place.filePath(u"Bureau.relais-vault"_s);
}

/// Opens the cases one after the other, with every page that shows something of them.
void walk(Program &program, int cases)
{
    for (int number = 1; number <= cases; ++number) {
        program.openCase(referenceOf(number));
        program.say({u"press Ctrl+Tab"_s, u"press Ctrl+Tab"_s, u"press Ctrl+Tab"_s});
    }
    program.say({u"press Ctrl+P"_s, u"press F4"_s, u"press F2"_s, u"press F3"_s, u"press Ctrl+F"_s, u"press Ctrl+A"_s,
                 u"type zqmarque"_s});
    program.ask(u"page"_s);
}

void lookAfterLock(int cases)
{
    const QTemporaryDir place;
    const QTemporaryDir home;
    makeMarkedVault(vaultIn(place));
    Program program(home.path());
    program.start(vaultIn(place));
    if (markersInMemory(program.id()) < 0) {
        WARN("skipped: no right to read the memory of another process");
        return;
    }
    CHECK(markersInMemory(program.id()) == 0);
    program.unlock();
    walk(program, cases);
    const int atWork = markersInMemory(program.id());
    CHECK(atWork > cases * markers::kCount / kMarkedCases / 2); // the search finds them while they are there
    const qint64 process = program.id();

    program.say({u"press Ctrl+L"_s});
    REQUIRE(program.startsAnew());
    CHECK(program.id() == process);
    CHECK(program.ask(u"locked"_s) == u"yes"_s);
    const int afterLock = markersInMemory(process);
    CHECK(afterLock == 0);
    WARN(atWork << " of " << markers::kCount << " markers in memory at work, " << afterLock << " after the lock");

    QSet<int> seen;
    markers::find(surroundingsOf(process), seen);
    CHECK(seen.isEmpty());
    CHECK_FALSE(surroundingsOf(process).contains("sept mots"));
    const QStringList open = openFilesOf(process);
    for (const QString &target : open) {
        INFO(target.toStdString());
        CHECK_FALSE(target.startsWith(place.path()));
    }
    CHECK(markersInFiles(home.path()) == 0);
    CHECK(markersInFiles(place.path()) == 0);
}

} // namespace

TEST_CASE("after the lock no word of the vault is left in the memory of the program", "[day][memory]")
{
    lookAfterLock(4);
}

TEST_CASE("0 of 2,000 words are left in memory after a walk through twenty cases and the lock", "[.][long][memory]")
{
    lookAfterLock(kMarkedCases);
}

TEST_CASE("a lock while a dialog is open stops at nothing, and its text is there when it is opened again",
          "[day][drafts]")
{
    const QTemporaryDir place;
    const QTemporaryDir home;
    makeMarkedVault(vaultIn(place));
    Program program(home.path());
    program.start(vaultIn(place));
    program.unlock();
    program.openCase(referenceOf(1));
    program.say({u"press Ctrl+T"_s});
    REQUIRE(program.becomes(u"dialog"_s, u"relais::ui::CallDialog"_s));
    const QString before = program.ask(u"focus"_s);
    program.say({u"type raison dite"_s});
    REQUIRE(program.ask(u"focus"_s).endsWith(u"raison dite"_s));
    program.say({u"press Ctrl+L"_s});
    REQUIRE(program.startsAnew());
    program.unlock();
    REQUIRE(program.becomes(u"page"_s, u"relais::ui::CasePage"_s)); // where she was
    program.say({u"press Ctrl+T"_s});
    REQUIRE(program.becomes(u"dialog"_s, u"relais::ui::CallDialog"_s));
    CHECK(program.ask(u"says Votre brouillon de"_s) == u"yes"_s);
    CHECK(program.ask(u"focus"_s).endsWith(u"raison dite"_s));
}
