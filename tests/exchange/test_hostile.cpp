// SPDX-License-Identifier: GPL-3.0-or-later
// The frozen files of tests/data/bundles, read by core/exchange alone: the answers of the table, in time and in memory.
// Those that need a vault are read again in tests/work.
#include "tests/exchange/cost.h"
#include "tests/exchange/hostile/purereader.h"
#include "tests/kit/catch.h"
#include "tests/kit/frozen.h"
#include "tests/kit/sourcepath.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QSet>

namespace {

constexpr qint64 kMostTime = 2'000; ///< ms of processor
constexpr qint64 kMostMemory = 200; ///< MiB, of the whole process
constexpr qint64 kMostBytes = 1'500'000;

} // namespace

TEST_CASE("each hostile file has the answer of the table, in two seconds and 200 MiB", "[exchange][hostile]")
{
    for (const frozen::Line &line : frozen::table()) {
        CAPTURE(line.file);
        const QByteArray bytes = frozen::bytesOf(line);
        const bool isMeasured = forgetPeak();
        const qint64 start = processTime();
        const PureAnswer answer = line.by == u"card"_s ? pureAnswerOfCard(bytes) : pureAnswer(bytes);
        CHECK(processTime() - start < kMostTime);
        CHECK((!isMeasured || peakMemory() < kMostMemory));
        if (line.by == u"reader"_s) {
            CHECK(answer.error == line.error);
            CHECK(answer.detail == line.detail);
        } else {
            // What a vault must still refuse, the functions of core/exchange have nothing against.
            CHECK((answer.error == u"-"_s || answer.error == u"own"_s || answer.error == u"sender_unknown"_s));
        }
    }
}

TEST_CASE("each row of the table of hostile inputs has two entries, each file is listed, all are small",
          "[exchange][hostile]")
{
    QMap<int, QSet<QString>> rows;
    QSet<QString> files;
    for (const frozen::Line &line : frozen::table()) {
        rows[line.row].insert(line.file);
        files.insert(line.file);
        CHECK(QStringList{u"APP"_s, u"INC"_s, u"REF"_s, u"ALM"_s, u"QUA"_s, u"RIEN"_s}.contains(line.answer));
        CHECK(QStringList{u"reader"_s, u"inbox"_s, u"card"_s}.contains(line.by));
    }
    for (int row = 1; row <= 60; ++row) {
        CAPTURE(row);
        CHECK(rows.value(row).size() >= 2);
    }
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(sourcePath(u"/tests/data/bundles"_s)).entryInfoList(QDir::Files)) {
        CAPTURE(file.fileName());
        CHECK((files.contains(file.fileName()) || file.fileName() == u"expected.txt"_s));
        CHECK(file.size() < 32 * 1024);
        bytes += file.size();
    }
    CHECK(bytes < kMostBytes);
}
