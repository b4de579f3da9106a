// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 31 to 38: the archive, and what is attached.
#include "core/exchange/ustar.h"
#include "tests/exchange/hostile/lines.h"
#include "tests/exchange/hostile/shelf.h"

using namespace relais;
using namespace relais::exchange;
using fixedkeys::alder;
using fixedkeys::us;
using rawbundle::RawBundle;
using rawbundle::Spoil;

namespace {

RawBundle withPaper()
{
    RawBundle raw(alder(), us());
    raw.addFile("paper", u"text/plain"_s);
    return raw;
}

QByteArray withArchive(const Spoil &spoil)
{
    RawBundle raw = withPaper();
    raw.spoil.archive = spoil;
    return raw.bytes();
}

/// The header of the last entry with some bytes changed, under a checksum that holds.
QByteArray withHeader(qsizetype at, const QByteArray &bytes)
{
    return withArchive([&](QByteArray &archive) {
        const qsizetype start = archive.size() - ustarLength(5);
        QByteArray header = archive.mid(start, kTarBlock);
        header.replace(at, bytes.size(), bytes);
        archive.replace(start, kTarBlock, rawbundle::summed(header));
    });
}

QByteArray named(const QByteArray &name)
{
    return withHeader(0, name.leftJustified(100, '\0'));
}

void addArchives(Shelf &shelf)
{
    const auto refused = [&](int row, const QString &name, const QByteArray &bytes) {
        shelf.reader(row, name, bytes, "REF", ErrorCode::BundleAltered);
    };
    refused(31, u"absolute-path"_s, named("/etc/passwd"));
    refused(31, u"path-upwards"_s, named("../../.bashrc"));
    refused(31, u"path-upwards-inside"_s, named("files/../0001"));
    refused(31, u"backslash"_s, named("files\\0001"));
    refused(31, u"behind-nul"_s, named(QByteArray("files/0001\0.desktop", 19)));
    refused(31, u"another-name"_s, named("readme.txt"));
    refused(31, u"prefix"_s, withHeader(345, "/home"));
    refused(32, u"symbolic-link"_s, withHeader(156, "2/etc/passwd"));
    refused(32, u"hard-link"_s, withHeader(156, "1bundle.json"));
    refused(32, u"device"_s, withHeader(156, "3"));
    refused(32, u"folder"_s, withHeader(156, "5"));
    refused(32, u"pax"_s, withHeader(156, "x"));
    refused(32, u"gnu-long-name"_s, withHeader(156, "L"));
    refused(32, u"gnu-sparse"_s, withHeader(156, "S"));
    refused(33, u"checksum"_s,
            withArchive([](QByteArray &archive) { archive[archive.size() - ustarLength(5) + 150] = '7'; }));
    refused(33, u"octal-overflow"_s, withHeader(124, "777777777777"));
    refused(33, u"size-in-base-256"_s, withHeader(124, QByteArray("\x80\0\0\0\0\0\0\0\0\0\0\x05", 12)));
    refused(33, u"size-beyond-the-end"_s, withHeader(124, "00001000000"));
    refused(34, u"twice"_s, withArchive([](QByteArray &archive) { archive += archive.last(ustarLength(5)); }));
    refused(34, u"one-more"_s, withArchive([](QByteArray &archive) { appendUstar(archive, "files/0002", "x"); }));
    refused(34, u"missing"_s, withArchive([](QByteArray &archive) { archive.chop(ustarLength(5)); }));
    refused(34, u"other-order"_s, withArchive([](QByteArray &archive) {
                const QByteArray last = archive.last(ustarLength(5));
                archive.chop(last.size());
                archive.prepend(last);
            }));
    refused(35, u"another-content"_s,
            withArchive([](QByteArray &archive) { rawbundle::replace(archive, "paper", "prper"); }));
    RawBundle size = withPaper();
    size.spoil.json = [](QByteArray &json) { rawbundle::replace(json, R"("bytes":5)", R"("bytes":4)"); };
    refused(35, u"another-size"_s, size.bytes());
    RawBundle journal = withPaper();
    journal.spoil.archive = [](QByteArray &archive) { rawbundle::replace(archive, "Exemple", "Example"); };
    refused(35, u"another-line"_s, journal.bytes());
    const auto padded = [](qsizetype fromEnd) {
        RawBundle raw(alder(), us());
        raw.spoil.body = [fromEnd](QByteArray &body) { body[body.size() - fromEnd] = 'x'; };
        return raw.bytes();
    };
    refused(36, u"last-byte"_s, padded(1));
    refused(36, u"behind-the-end"_s, padded(200));
    refused(36, u"between-entries"_s, withArchive([](QByteArray &archive) { archive.back() = 'x'; }));
}

/// The record of the document whose bytes are attached.
QList<QByteArray> documentLines(const QByteArray &type, qsizetype bytes)
{
    const auto field = [](const QByteArray &name, const QByteArray &value) {
        QByteArray one = rawbundle::line(alder(), 90, 5, "document", name, value);
        rawbundle::replace(one, hostile::id(alder(), 90), "A1DE0001-D0CUMENT00000001");
        return one;
    };
    return {field("case_id", hostile::quoted(hostile::id(alder(), 1))), field("title", hostile::quoted("Attestation")),
            field("type", hostile::quoted(type)), field("bytes", QByteArray::number(bytes))};
}

/// A case that is entrusted, with one paper.
QByteArray withDocument(const QByteArray &content, const QString &type)
{
    RawBundle raw = hostile::first();
    raw.setLines(hostile::entrusting(alder(), us()) + documentLines(type.toLatin1(), content.size()));
    raw.addFile(content, type);
    return raw.bytes();
}

QByteArray little(quint32 number, int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i) {
        text += static_cast<char>(number >> (8 * i));
    }
    return text;
}

/// A zip file of one entry of 6 MiB of zeros. @param nested how many times the archive is put in another
QByteArray bomb()
{
    const QByteArray zeros(6 << 20, '\0');
    const QByteArray zlib = qCompress(zeros, 9).sliced(4);
    const QByteArray deflated = zlib.sliced(2, zlib.size() - 6);
    const QByteArray sizes = little(0xB1F9E7A4U, 4) + little(static_cast<quint32>(deflated.size()), 4) +
                             little(static_cast<quint32>(zeros.size()), 4) + little(1, 2);
    const QByteArray local = "PK\x03\x04" + little(20, 2) + little(0, 2) + little(8, 2) + little(0, 4) + sizes +
                             little(0, 2) + 'z' + deflated;
    const QByteArray central = "PK\x01\x02" + little(20, 2) + little(20, 2) + little(0, 2) + little(8, 2) +
                               little(0, 4) + sizes + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 2) +
                               little(0, 4) + little(0, 4) + 'z';
    return local + central + "PK\x05\x06" + little(0, 4) + little(1, 2) + little(1, 2) +
           little(static_cast<quint32>(central.size()), 4) + little(static_cast<quint32>(local.size()), 4) +
           little(0, 2);
}

void addDocuments(Shelf &shelf)
{
    shelf.inbox(37, u"zip-bomb"_s, withDocument(bomb(), u"application/zip"_s), {"APP"});
    shelf.inbox(37, u"zip-bomb-called-odt"_s, withDocument(bomb(), u"application/vnd.oasis.opendocument.text"_s),
                {"APP"});
    shelf.inbox(38, u"program"_s, withDocument("MZ\x90 program", u"application/x-msdownload"_s), {"APP"});
    shelf.inbox(38, u"program-called-pdf"_s, withDocument("MZ\x90 program", u"application/pdf"_s), {"APP"});
    shelf.inbox(38, u"page-called-jpeg"_s, withDocument("<script>alert(1)</script>", u"image/jpeg"_s), {"APP"});
}

} // namespace

void addArchiveRows(Shelf &shelf)
{
    addArchives(shelf);
    addDocuments(shelf);
}
