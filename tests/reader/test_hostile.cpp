// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to break who reads them: each gets its sentence, costs bounded memory and time, and leaves nothing.
#include "tests/reader/samples.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QtEndian>

#include <sys/resource.h>

using namespace relais;

namespace {

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

quint32 crc(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320 : 0);
        }
    }
    return ~sum;
}

QByteArray chunk(const QByteArray &name, const QByteArray &body)
{
    return bigEndian(static_cast<quint32>(body.size())) + name + body + bigEndian(crc(name + body));
}

QByteArray packed(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4);
}

/// 60,000 × 60,000 points, 14 GB once unpacked, in some kilobytes.
QByteArray pngBomb()
{
    const QByteArray head = bigEndian(60'000) + bigEndian(60'000) + QByteArray("\x08\x06\0\0\0", 5);
    return QByteArray("\x89PNG\r\n\x1a\n") + chunk("IHDR", head) + chunk("IDAT", packed(QByteArray(4'000'000, '\0'))) +
           chunk("IEND", {});
}

/// A frame that says 60,000 × 60,000 in a picture of 400 × 300.
QByteArray jpegBomb()
{
    QByteArray jpeg = written(picture(), "jpeg");
    const qsizetype frame = jpeg.indexOf("\xff\xc0");
    return jpeg.replace(frame + 5, 4, "\xea\x60\xea\x60");
}

/// A true picture whose every scan is repeated: little to store, much to paint.
QByteArray scanBomb()
{
    const QByteArray jpeg = written(picture(), "jpeg");
    const qsizetype scan = jpeg.indexOf("\xff\xda");
    return jpeg.left(jpeg.size() - 2) + jpeg.mid(scan, jpeg.size() - 2 - scan).repeated(200) + "\xff\xd9";
}

QByteArray onePage(const QByteArray &extra)
{
    PdfSample pdf;
    pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
    pdf.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    pdf.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>");
    pdf.add(extra);
    return pdf.bytes("/Root 1 0 R");
}

/// 16 MiB of numbers that are more than a gigabyte once each is an object.
QByteArray numberBomb()
{
    return onePage('[' + QByteArray("1 ").repeated(8'000'000) + ']');
}

/// A container of objects that unpacks to 400 MB from 400 kB; a cross-reference stream leads to it.
QByteArray unpackingBomb()
{
    const QByteArray body = packed("5 0 << /Type /Catalog >> " + QByteArray(400'000'000, ' '));
    QByteArray pdf = "%PDF-1.7\n";
    const qsizetype container = pdf.size();
    pdf += "4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + QByteArray::number(body.size()) +
           " >>\nstream\n" + body + "\nendstream\nendobj\n";
    const qsizetype table = pdf.size();
    QByteArray rows;
    const auto row = [&rows](char kind, qsizetype at) {
        rows += kind + bigEndian(static_cast<quint32>(at)) + QByteArray(1, '\0');
    };
    for (int free = 0; free < 4; ++free) {
        row(0, 0);
    }
    row(1, container);
    row(2, 4);
    row(1, table);
    return pdf + "6 0 obj\n<< /Type /XRef /Size 7 /W [1 4 1] /Root 5 0 R /Length " + QByteArray::number(rows.size()) +
           " >>\nstream\n" + rows + "\nendstream\nendobj\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

QByteArray loopOfPages()
{
    PdfSample pdf;
    pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
    pdf.add("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>");
    return pdf.bytes("/Root 1 0 R");
}

struct Bad {
    const char *name;
    QByteArray bytes;
    ErrorCode code;
};

QList<Bad> badFiles()
{
    const QByteArray jpeg = phonePhoto();
    const QByteArray png = taggedPng();
    const QByteArray pdf = loadedPdf();
    QByteArray swapped = png;
    swapped[200] = static_cast<char>(swapped[200] ^ 0x10);
    return {{"nothing", {}, ErrorCode::DocumentDamaged},
            {"16 MiB and a byte", QByteArray(exchange::kMostFileBytes + 1, 'a'), ErrorCode::DocumentTooLarge},
            {"a program renamed", "MZ\x90" + QByteArray(200, '\0'), ErrorCode::NotADocument},
            {"a program of this system",
             "\x7f"
             "ELF" +
                 QByteArray(200, '\0'),
             ErrorCode::NotADocument},
            {"a spreadsheet", "PK\x03\x04" + QByteArray(200, '\0'), ErrorCode::NotADocument},
            {"half a photograph", jpeg.left(jpeg.size() / 3), ErrorCode::DocumentDamaged},
            {"half a PNG", png.left(png.size() / 2), ErrorCode::DocumentDamaged},
            {"a PNG with a wrong bit", swapped, ErrorCode::DocumentDamaged},
            {"half a PDF", pdf.left(pdf.size() / 2), ErrorCode::DocumentDamaged},
            {"a PDF without its end", pdf.left(pdf.size() - 40), ErrorCode::DocumentDamaged},
            {"a mark of a PDF alone", "%PDF-1.7\n", ErrorCode::DocumentDamaged},
            {"a mark of a JPEG alone", "\xff\xd8\xff", ErrorCode::DocumentDamaged},
            {"a PNG of 60,000 by 60,000", pngBomb(), ErrorCode::DocumentTooLarge},
            {"a JPEG of 60,000 by 60,000", jpegBomb(), ErrorCode::DocumentTooLarge},
            {"a JPEG of 200 scans", scanBomb(), ErrorCode::DocumentTooLarge},
            {"a PDF of numbers", numberBomb(), ErrorCode::DocumentTooLarge},
            {"a PDF that unpacks to 400 MB", unpackingBomb(), ErrorCode::DocumentTooLarge},
            {"a PDF nested without end", onePage(QByteArray("[").repeated(8'000'000)), ErrorCode::DocumentDamaged},
            {"a PDF whose pages hold themselves", loopOfPages(), ErrorCode::DocumentDamaged}};
}

/// Greatest resident memory of any process that this one has started and waited for, in MiB.
long mostMemory()
{
    rusage use{};
    getrusage(RUSAGE_CHILDREN, &use);
    return use.ru_maxrss / 1024;
}

} // namespace

TEST_CASE("a file that is no document, too large, cut short or a trap is refused with its sentence",
          "[reader][hostile]")
{
    qint64 slowest = 0;
    for (const Bad &bad : badFiles()) {
        CAPTURE(bad.name, bad.bytes.size());
        QElapsedTimer timer;
        timer.start();
        const auto clean = cleaned(bad.bytes);
        slowest = qMax(slowest, timer.elapsed());
        REQUIRE_FALSE(clean.has_value());
        CAPTURE(clean.error().detail);
        CHECK(clean.error().code == bad.code);
    }
    WARN("slowest refusal " << slowest << " ms, most memory of a reader " << mostMemory() << " MiB");
    CHECK(mostMemory() <= 300);
    CHECK(slowest < 20'000);
}

TEST_CASE("a page of 14 metres is painted within bounds", "[reader][hostile]")
{
    PdfSample pdf;
    pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
    pdf.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    pdf.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 40000 40000] /Resources << >> >>");
    const auto shown = exchange::paintPage(pdf.bytes("/Root 1 0 R"), u"application/pdf"_s, 1, 30'000, JobControl());
    REQUIRE_OK(shown);
    CHECK(static_cast<qint64>(shown->width) * shown->height <= 12'100'000);
    CHECK(mostMemory() <= 300);
}

TEST_CASE("reading can be stopped", "[reader]")
{
    JobControl job;
    job.cancel();
    const auto clean = exchange::cleanFile(plainPdf(1), job);
    REQUIRE_FALSE(clean.has_value());
    CHECK(clean.error().code == ErrorCode::Cancelled);
}

TEST_CASE("the program that reads foreign files can neither write, connect, start a program nor take much memory",
          "[reader][confine]")
{
    QProcess reader;
    reader.start(QCoreApplication::applicationDirPath() + u"/relais-reader"_s, {u"prove"_s});
    REQUIRE(reader.waitForFinished());
    CHECK(reader.exitCode() == 0);
    CHECK(reader.readAllStandardOutput() == "\n");
}
