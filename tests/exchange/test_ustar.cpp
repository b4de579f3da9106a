// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ustar.h"
#include "tests/kit/rawbundle.h"

#include "tests/kit/catch.h"

using namespace relais;
using namespace relais::exchange;

namespace {

const QByteArray kEnd(2 * kTarBlock, '\0');

/// Names and contents in order, or the fault.
QByteArray readAll(const QByteArray &archive)
{
    UstarReader reader(archive);
    QByteArray said;
    for (;;) {
        const auto entry = reader.next();
        if (!entry) {
            REQUIRE(entry.error().code == ErrorCode::BundleAltered);
            return entry.error().detail.toLatin1();
        }
        if (!*entry) {
            return said;
        }
        said += (*entry)->name + '=' + (*entry)->content.toByteArray() + ';';
    }
}

QByteArray archive(const QList<QByteArray> &names)
{
    QByteArray bytes;
    for (const QByteArray &name : names) {
        appendUstar(bytes, name, "x");
    }
    return bytes + kEnd;
}

/// The first entry with some bytes of its header replaced, under a checksum that holds.
QByteArray withHeader(qsizetype at, const QByteArray &bytes)
{
    return rawbundle::entry(kManifestEntry, "{}",
                            [&](QByteArray &header) { header.replace(at, bytes.size(), bytes); }) +
           kEnd;
}

} // namespace

TEST_CASE("the entries of an archive come back in order", "[exchange][ustar]")
{
    CHECK(readAll(archive({"bundle.json", "journal.jsonl", "files/0001", "files/0002"})) ==
          "bundle.json=x;journal.jsonl=x;files/0001=x;files/0002=x;");
    CHECK(readAll(archive({"bundle.json", "files/0001"})) == "bundle.json=x;files/0001=x;");
    CHECK(readAll(archive({"bundle.json"})) == "bundle.json=x;");
    CHECK(readAll(archive({"bundle.json"}) + QByteArray(777, '\0')) == "bundle.json=x;");
}

TEST_CASE("contents of every length up to three blocks are kept whole", "[exchange][ustar]")
{
    for (qsizetype size = 0; size <= 3 * kTarBlock; ++size) {
        const QByteArray content(size, 'c');
        QByteArray bytes;
        appendUstar(bytes, kManifestEntry, content);
        REQUIRE(bytes.size() == ustarLength(size));
        REQUIRE(readAll(bytes + kEnd) == "bundle.json=" + content + ';');
    }
}

TEST_CASE("an archive as GNU tar or Python writes the same metadata is read", "[exchange][ustar]")
{
    CHECK(readAll(withHeader(265, "root")) == "bundle.json={};");
    CHECK(readAll(withHeader(297, "root")) == "bundle.json={};");
    CHECK(readAll(withHeader(329, QByteArray(16, '\0'))) == "bundle.json={};");
}

TEST_CASE("a name that is not one of the few is refused, whatever it could do as a path", "[exchange][ustar]")
{
    for (const QByteArray &name :
         {QByteArray("/etc/passwd"), QByteArray("../bundle.json"), QByteArray("files/../0001"),
          QByteArray("files\\0001"), QByteArray("./bundle.json"), QByteArray("Bundle.json"), QByteArray("files/1"),
          QByteArray("files/00001"), QByteArray("files/000a"), QByteArray("files/0001/"), QByteArray("files/"),
          QByteArray("bundle.json/"), QByteArray("bundle.json "), QByteArray("journal.json"), QByteArray(100, 'a')}) {
        CAPTURE(name.toStdString());
        CHECK(readAll(archive({name})) == "tar: name");
        CHECK(readAll(archive({"bundle.json", name})) == "tar: name");
    }
}

TEST_CASE("what stands behind the zero of a name is refused, as is a name without one", "[exchange][ustar]")
{
    CHECK(readAll(withHeader(0, QByteArray("bundle.json\0x", 13))) == "tar: name");
    CHECK(readAll(withHeader(0, QByteArray("bundle.json\0/../../etc", 22))) == "tar: name");
    CHECK(readAll(withHeader(0, QByteArray("bundle.json").leftJustified(100, 'x'))) == "tar: name");
    CHECK(readAll(withHeader(345, "folder")) == "tar: metadata");
    CHECK(readAll(withHeader(157, "target")) == "tar: metadata");
}

TEST_CASE("nothing but plain files is taken", "[exchange][ustar]")
{
    for (int type = 0; type < 256; ++type) {
        CAPTURE(type);
        const QByteArray said = readAll(withHeader(156, QByteArray(1, static_cast<char>(type))));
        CHECK(said == (type == '0' ? "bundle.json={};" : "tar: type"));
    }
}

TEST_CASE("each field of the metadata has one value", "[exchange][ustar]")
{
    CHECK(readAll(withHeader(100, "0000644")) == "tar: metadata");
    CHECK(readAll(withHeader(100, "0004755")) == "tar: metadata");
    CHECK(readAll(withHeader(108, "0001750")) == "tar: metadata");
    CHECK(readAll(withHeader(116, "0001750")) == "tar: metadata");
    CHECK(readAll(withHeader(136, "14720000000")) == "tar: metadata");
    CHECK(readAll(withHeader(265, "nadia")) == "tar: metadata");
    CHECK(readAll(withHeader(297, "staff")) == "tar: metadata");
    CHECK(readAll(withHeader(329, "0000001")) == "tar: metadata");
    CHECK(readAll(withHeader(500, "x")) == "tar: metadata");
    CHECK(readAll(withHeader(257, QByteArray("ustar  \0", 8))) == "tar: magic");
    CHECK(readAll(withHeader(257, QByteArray(8, '\0'))) == "tar: magic");
}

TEST_CASE("a size is eleven octal digits and lies within the archive", "[exchange][ustar]")
{
    CHECK(readAll(withHeader(124, QByteArray("\x80\0\0\0\0\0\0\0\0\0\0\x02", 12))) == "tar: size");
    CHECK(readAll(withHeader(124, "777777777777")) == "tar: size");
    CHECK(readAll(withHeader(124, "          2")) == "tar: size");
    CHECK(readAll(withHeader(124, "-0000000002")) == "tar: size");
    CHECK(readAll(withHeader(124, "00000000008")) == "tar: size");
    CHECK(readAll(withHeader(124, "77777777777")) == "tar: beyond");
    CHECK(readAll(withHeader(124, "00000003001")) == "tar: beyond");
    CHECK(readAll(withHeader(124, "00000002777")) == "tar: end"); // swallows the end itself
}

TEST_CASE("a checksum that does not hold is refused, however it is wrong", "[exchange][ustar]")
{
    const QByteArray good = archive({"bundle.json"});
    for (const QByteArray &sum : {QByteArray("000000\0 ", 8), QByteArray(8, ' '), QByteArray(8, '\0')}) {
        QByteArray bytes = good;
        bytes.replace(148, 8, sum);
        CHECK(readAll(bytes) == "tar: checksum");
    }
    for (qsizetype at = 0; at < kTarBlock; ++at) {
        QByteArray bytes = good;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        CHECK(readAll(bytes) == "tar: checksum");
    }
}

TEST_CASE("entries given twice, missing, more or in another order are refused", "[exchange][ustar]")
{
    CHECK(readAll(archive({"journal.jsonl", "bundle.json"})) == "tar: order");
    CHECK(readAll(archive({"bundle.json", "bundle.json"})) == "tar: order");
    CHECK(readAll(archive({"bundle.json", "journal.jsonl", "journal.jsonl"})) == "tar: order");
    CHECK(readAll(archive({"bundle.json", "files/0001", "journal.jsonl"})) == "tar: order");
    CHECK(readAll(archive({"bundle.json", "files/0002"})) == "tar: order");
    CHECK(readAll(archive({"bundle.json", "files/0001", "files/0001"})) == "tar: order");
    CHECK(readAll(archive({"bundle.json", "files/0001", "files/0003"})) == "tar: order");
    CHECK(readAll(archive({"files/0001"})) == "tar: order");
    CHECK(readAll(archive({"bundle.json", "files/0000"})) == "tar: order");
}

TEST_CASE("two hundred and three entries are one too many", "[exchange][ustar]")
{
    QList<QByteArray> names{"bundle.json", "journal.jsonl"};
    for (qsizetype i = 0; i < 200; ++i) {
        names.append(fileEntryName(i));
    }
    CHECK(readAll(archive(names)).count(';') == 202);
    names.append(fileEntryName(200));
    CHECK(readAll(archive(names)) == "tar: entries");
}

TEST_CASE("an archive ends with two blocks of zeros and nothing but zeros", "[exchange][ustar]")
{
    QByteArray bytes;
    appendUstar(bytes, kManifestEntry, "{}");
    CHECK(readAll(bytes) == "tar: end");
    CHECK(readAll(bytes + QByteArray(100, '\0')) == "tar: end");
    CHECK(readAll(bytes + QByteArray(kTarBlock, '\0')) == "tar: end");
    CHECK(readAll(bytes + QByteArray(2 * kTarBlock - 1, '\0')) == "tar: end");
    CHECK(readAll(bytes + "x") == "tar: cut");
    CHECK(readAll(bytes + kEnd + 'x') == "tar: padding");
    CHECK(readAll(bytes + kEnd + archive({"files/0001"})) == "tar: padding");
    CHECK(readAll(bytes.first(700)) == "tar: beyond");
    CHECK(readAll({}) == "tar: end");
}

TEST_CASE("bytes between a content and its block's end are refused", "[exchange][ustar]")
{
    for (const qsizetype at : {kTarBlock + 2, 2 * kTarBlock - 1}) {
        QByteArray bytes = rawbundle::entry(kManifestEntry, "{}") + kEnd;
        bytes[at] = 'x';
        CHECK(readAll(bytes) == "tar: padding");
    }
}
