// SPDX-License-Identifier: GPL-3.0-or-later
// Template files: each broken one is refused with its line and its reason, each good one is read whole.
#include "core/model/templatefile.h"
#include "core/work/templatewords.h"
#include "tests/kit/catch.h"
#include "tests/kit/sourcepath.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace relais;
using namespace relais::model;

namespace {

const Reference &shipped()
{
    static const Reference reference = loadReference().value();
    return reference;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QDir samples(const char *kind)
{
    return QDir(sourcePath(u"/tests/data/templates/"_s) + QString::fromLatin1(kind));
}

/// "line reason", sorted.
QStringList told(const QList<JsonFault> &faults)
{
    QStringList lines;
    for (const JsonFault &fault : faults) {
        lines << u"%1 %2"_s.arg(fault.line).arg(fault.reason);
    }
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("each broken template file is refused with every faulty line and its reason", "[model][template]")
{
    const QDir folder = samples("bad");
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    CHECK(files.size() >= 44);
    for (const QString &name : files) {
        INFO(name.toStdString());
        const TemplateRead read = readTemplate(bytesOf(folder.filePath(name)), shipped());
        CHECK_FALSE(read.parcours);
        QStringList expected = QString::fromUtf8(bytesOf(folder.filePath(name.section(u'.', 0, 0) + u".expected"_s)))
                                   .split(u'\n', Qt::SkipEmptyParts);
        expected.sort();
        CHECK_FALSE(expected.isEmpty());
        CHECK(told(read.faults).join(u'\n').toStdString() == expected.join(u'\n').toStdString());
        for (const JsonFault &fault : read.faults) {
            CHECK_FALSE(fault.path.isEmpty());
        }
    }
}

TEST_CASE("a template file of two mebibytes is refused unread", "[model][template]")
{
    const TemplateRead read = readTemplate(QByteArray(2 * 1024 * 1024, ' '), shipped());
    CHECK_FALSE(read.parcours);
    CHECK(told(read.faults) == QStringList{u"1 too_large"_s});
}

TEST_CASE("every reason of refusal has a broken file and a sentence", "[model][template]")
{
    QSet<QString> seen{u"too_large"_s}; // no file of that size is kept: the test above makes it
    const QDir folder = samples("bad");
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : files) {
        for (const JsonFault &fault : readTemplate(bytesOf(folder.filePath(name)), shipped()).faults) {
            seen.insert(fault.reason);
            CHECK_FALSE(work::faultSentence(fault).isEmpty());
        }
    }
    QStringList known = work::faultReasons();
    QStringList shown(seen.begin(), seen.end());
    known.sort();
    shown.sort();
    CHECK(shown.join(u' ').toStdString() == known.join(u' ').toStdString());
    for (const QString &reason : templateReasons()) {
        INFO(reason.toStdString());
        CHECK(known.contains(reason));
    }
}

TEST_CASE("each good template file is read, and keeps its bytes", "[model][template]")
{
    const QDir folder = samples("good");
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    CHECK(files.size() >= 6);
    for (const QString &name : files) {
        INFO(name.toStdString());
        const QByteArray bytes = bytesOf(folder.filePath(name));
        const TemplateRead read = readTemplate(bytes, shipped());
        INFO(told(read.faults).join(u", "_s).toStdString());
        REQUIRE(read.parcours);
        CHECK(read.parcours->bytes == bytes);
        CHECK_FALSE(read.parcours->measures.isEmpty());
    }
}

TEST_CASE("a good file cut at any byte is refused, and no cut stops the program", "[model][template]")
{
    const QByteArray whole = bytesOf(samples("good").filePath(u"03-unknown-codes-and-own-fields.json"_s));
    for (qsizetype length = 0; length < whole.trimmed().size(); ++length) {
        INFO(length);
        CHECK_FALSE(readTemplate(whole.left(length), shipped()).parcours);
    }
}

TEST_CASE("codes nobody knows are kept, with what the file says of them", "[model][template]")
{
    const QByteArray bytes = bytesOf(samples("good").filePath(u"03-unknown-codes-and-own-fields.json"_s));
    const TemplateRead read = readTemplate(bytes, shipped());
    REQUIRE(read.parcours);
    const Reference reference = shipped().with(*read.parcours);
    const ParcoursTemplate &plan = reference.templateFor(u"2A"_s);
    CHECK(plan.measures == QStringList{u"SEC-01"_s, u"SEC-99"_s, u"XYZ-07"_s, u"LOG-2A-01"_s});
    REQUIRE(reference.catalogue.find(u"LOG-2A-01"_s));
    CHECK(reference.catalogue.find(u"LOG-2A-01"_s)->labelFr == u"Traversée en bateau"_s);
    CHECK(reference.catalogue.find(u"LOG-2A-01"_s)->isVisibleToAuthor);
    CHECK_FALSE(reference.catalogue.find(u"SEC-99"_s));
    // Its own delay runs in its own cases, and nowhere else.
    Case file;
    file.department = file.templateCode = u"2A"_s;
    file.templateVersion = 12;
    REQUIRE(reference.parcoursOf(file).clocks.find(u"LOG-2A-01.crossing"_s));
    CHECK(reference.parcoursOf(file).clocks.find(u"LOG-2A-01.crossing"_s)->span.length == 36);
    file.templateCode = u"76"_s;
    CHECK_FALSE(reference.parcoursOf(file).clocks.find(u"LOG-2A-01.crossing"_s));
}

TEST_CASE("a file of a newer program is told as such, and nothing else of it is judged", "[model][template]")
{
    const TemplateRead read = readTemplate(R"({"format_version": 3, "unheard": [1]})", shipped());
    REQUIRE(read.faults.size() == 1);
    CHECK(read.faults.first().reason == u"newer_format"_s);
}

TEST_CASE("what was installed once stays readable although the law has caught up with it", "[model][template]")
{
    QByteArray bytes = bytesOf(samples("good").filePath(u"02-everything.json"_s));
    bytes.replace("\"LOG-60-01\"", "\"LOG-17\""); // a later catalogue took the measure in
    CHECK_FALSE(readTemplate(bytes, shipped()).parcours);
    CHECK(readTemplate(bytes, shipped(), TemplateOrigin::Installed).parcours);
}
