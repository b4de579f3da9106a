// SPDX-License-Identifier: GPL-3.0-or-later
// One table and one text per case in tests/data/imports: a new case needs no C++.
#include "core/work/importer.h"
#include "tests/kit/catch.h"
#include "tests/kit/sourcepath.h"
#include "tests/work/sheets.h"

#include <QDir>
#include <QFile>

using namespace relais;

namespace {

QString asText(const work::ImportPlan &plan)
{
    QString text;
    for (const work::MappedColumn &column : plan.map.columns) {
        text += column.head + u" > "_s + column.target + u'\n';
    }
    const work::ImportReport report = work::reportOf(plan);
    for (const work::LineReport &line : report.lines) {
        text += u"%1 %2"_s.arg(line.line).arg(model::word(line.outcome));
        for (const model::Leftover &leftover : line.leftovers) {
            text += u" [%1: %2, %3]"_s.arg(leftover.column, leftover.text, model::word(leftover.reason));
        }
        text += line.reasons.isEmpty() ? u"\n"_s : u" ("_s + line.reasons.join(u", "_s) + u")\n"_s;
    }
    return text;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST_CASE("each table of the collection is understood as its text says", "[work][importer]")
{
    const QDir folder(sourcePath(u"/tests/data/imports"_s));
    const QStringList names = folder.entryList({u"*.csv"_s});
    REQUIRE(names.size() >= 4);
    for (const QString &name : names) {
        CAPTURE(name);
        const auto sheet = exchange::readSheet(folder.filePath(name), JobControl());
        REQUIRE_OK(sheet);
        const auto map = work::proposeColumnMap(*sheet);
        REQUIRE_OK(map);
        const auto plan = work::planImport(*sheet, *map, groundOf(QDate(2026, 11, 24)), {}, JobControl());
        REQUIRE_OK(plan);
        const QString actual = asText(*plan);
        const QString expected = textOf(folder.filePath(QString(name).replace(u".csv"_s, u".expected"_s)));
        if (actual != expected) {
            QFile file(folder.filePath(QString(name).replace(u".csv"_s, u".actual"_s)));
            CHECK(file.open(QIODevice::WriteOnly));
            file.write(actual.toUtf8());
        }
        CHECK(actual == expected);
    }
}
