// SPDX-License-Identifier: GPL-3.0-or-later
// A day of work under strace: what is opened for writing, made, renamed or removed lies where it may.
#include "tests/day/markedvault.h"
#include "tests/day/program.h"
#include "tests/day/scan.h"
#include "tests/kit/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace {

/// The paths that the calls of a trace have changed; calls that failed are left out.
QStringList changedIn(const QByteArray &trace)
{
    static const QRegularExpression path(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QStringList changed;
    const QStringList lines = QString::fromUtf8(trace).split(u'\n');
    for (const QString &line : lines) {
        const bool opens = line.contains(u"open("_s) || line.contains(u"openat("_s) || line.contains(u"openat2("_s);
        const bool writes = line.contains(u"O_WRONLY"_s) || line.contains(u"O_RDWR"_s) || line.contains(u"O_CREAT"_s);
        if (line.contains(u" = -1 "_s) || line.contains(u"resumed>"_s) || (opens && !writes)) {
            continue;
        }
        for (auto each = path.globalMatch(line); each.hasNext();) {
            changed << each.next().captured(1);
        }
    }
    return changed;
}

} // namespace

TEST_CASE("a day of work writes into the vault, the settings and the PDF the person asked for, and nowhere else",
          "[day][traces]")
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    REQUIRE_FALSE(strace.isEmpty()); // packaging/packages has it
    const QTemporaryDir place;
    const QTemporaryDir home;
    const QTemporaryDir papers;
    const QTemporaryDir notes; // of this test, not of the program
    const QString vault = place.filePath(u"Bureau.relais-vault"_s);
    const QString pdf = papers.filePath(u"synthese.pdf"_s);
    const QString log = notes.filePath(u"strace"_s);
    makeMarkedVault(vault);
    Program program(home.path(),
                    {strace, u"-f"_s, u"-s"_s, u"400"_s, u"-e"_s,
                     u"trace=open,openat,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,"
                     "mknod,mknodat,unlink,unlinkat,truncate"_s,
                     u"-o"_s, log});
    program.start(vault);
    program.unlock();
    program.openCase(referenceOf(2));
    program.say({u"press Ctrl+J"_s, u"type zqmarque0001kwx revient"_s, u"press Ctrl+Return"_s, u"press Ctrl+P"_s});
    REQUIRE(program.becomes(u"page"_s, u"relais::ui::PrintPage"_s));
    program.say({u"press Ctrl+S"_s});
    REQUIRE(program.becomes(u"dialog"_s, u"QFileDialog"_s));
    program.say({u"press Ctrl+A"_s, u"type "_s + pdf, u"press Return"_s});
    REQUIRE(program.becomes(u"dialog"_s, u"none"_s));
    program.say({u"press Alt+Left"_s, u"press Ctrl+C"_s, u"press F2"_s, u"press Ctrl+L"_s});
    REQUIRE(program.startsAnew());
    program.ask(u"locked"_s);
    program.kill();
    CHECK(QFileInfo(pdf).size() > 1000);

    QFile trace(log);
    REQUIRE(trace.open(QIODevice::ReadOnly));
    const QStringList changed = changedIn(trace.readAll());
    CHECK(changed.contains(vault + u"/vault.db-wal"_s)); // the trace sees what is written
    QSet<QString> strangers;
    for (const QString &path : changed) {
        const bool allowed = path.startsWith(vault + u'/') || path == vault ||
                             path.startsWith(home.path() + u"/config/relais"_s) || path.startsWith(papers.path()) ||
                             path.startsWith(u"/proc/self/fd/"_s) || path == u"/dev/null"_s;
        if (!allowed) {
            strangers.insert(path);
        }
    }
    INFO(QStringList(strangers.cbegin(), strangers.cend()).join(u'\n').toStdString());
    CHECK(strangers.isEmpty());

    CHECK(markersInFiles(home.path()) == 0);
    CHECK(markersInFiles(place.path()) == 0);
    QSet<int> seen;
    markers::find(program.errors(), seen);
    CHECK(seen.isEmpty());
}
