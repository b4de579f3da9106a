// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/samples.h"

#include <QFile>
#include <QTemporaryDir>

using namespace relais;

namespace {

QByteArray textOf(const QByteArray &pdf)
{
    const QTemporaryDir place;
    const QString out = place.filePath(u"text"_s);
    QFile in(place.filePath(u"in.pdf"_s));
    REQUIRE(in.open(QIODevice::WriteOnly));
    in.write(pdf);
    in.close();
    // pdftotext writes beside its input when it is given one name
    outputOf(u"sh"_s, {u"-c"_s, u"pdftotext \"$1\" \"$2\""_s, u"sh"_s, in.fileName(), out}, {});
    QFile text(out);
    REQUIRE(text.open(QIODevice::ReadOnly));
    return text.readAll();
}

/// Every object written plainly, every stream unpacked.
QByteArray unpacked(const QByteArray &pdf)
{
    const QTemporaryDir place;
    QFile in(place.filePath(u"in.pdf"_s));
    REQUIRE(in.open(QIODevice::WriteOnly));
    in.write(pdf);
    in.close();
    return outputOf(u"sh"_s, {u"-c"_s, u"qpdf --qdf --object-streams=disable \"$1\" -"_s, u"sh"_s, in.fileName()}, {});
}

QByteArray encrypted(const QByteArray &pdf, const QString &userPassword)
{
    const QTemporaryDir place;
    QFile in(place.filePath(u"in.pdf"_s));
    REQUIRE(in.open(QIODevice::WriteOnly));
    in.write(pdf);
    in.close();
    return outputOf(u"sh"_s,
                    {u"-c"_s, u"qpdf --encrypt \"$2\" maitre 256 -- \"$1\" -"_s, u"sh"_s, in.fileName(), userPassword},
                    {});
}

const QList<QByteArray> kActive = {"/JS",           "/JavaScript", "/Launch",   "/URI",      "/OpenAction", "/AA",
                                   "/EmbeddedFile", "/EF",         "/Filespec", "/AcroForm", "/Annots",     "/Info",
                                   "/Metadata",     "/PieceInfo",  "/Thumb",    "/Names",    "GPS",         "Exif"};

} // namespace

TEST_CASE(
    "a PDF keeps its pages and loses author, scripts, actions, links, attachments and the place of its photograph",
    "[reader][pdf]")
{
    const QByteArray pdf = loadedPdf();
    const QByteArray before = unpacked(pdf);
    for (const QByteArray &word : kActive) {
        CAPTURE(word.toStdString());
        REQUIRE((word == "GPS" || before.contains(word)));
    }
    REQUIRE(before.count(kTrace) > 15);

    const auto clean = cleaned(pdf);
    REQUIRE_OK(clean);
    CHECK(clean->type == u"application/pdf"_s);
    const QByteArray after = unpacked(clean->bytes);
    CHECK(clean->bytes.count(kTrace) == 0);
    CHECK(after.count(kTrace) == 0);
    for (const QByteArray &word : kActive) {
        CAPTURE(word.toStdString());
        CHECK_FALSE(after.contains(word));
    }
    for (const char *word : {"author", "xmp", "script", "action", "attachment", "form", "thumbnail", "position"}) {
        CAPTURE(word);
        CHECK(clean->removed.contains(QLatin1String(word)));
    }
    CHECK(textOf(clean->bytes) == textOf(pdf));
    CHECK(textOf(clean->bytes).contains("Case remplie")); // the form became part of the page
    CHECK(outputOf(u"qpdf"_s, {u"--check"_s}, clean->bytes).contains("No syntax or stream encoding errors"));
    const QByteArray information = outputOf(u"pdfinfo"_s, {}, clean->bytes);
    CHECK_FALSE(information.contains("Author"));
    CHECK(information.contains("JavaScript:      no"));
    CHECK(information.contains("Form:            none"));
    CHECK(outputOf(u"pdfdetach"_s, {u"-list"_s}, clean->bytes).startsWith("0 "));
}

TEST_CASE("the page of a cleaned PDF looks as it did", "[reader][pdf]")
{
    const QByteArray pdf = loadedPdf();
    const auto clean = cleaned(pdf);
    REQUIRE_OK(clean);
    const auto before = exchange::paintPage(pdf, u"application/pdf"_s, 1, 600, JobControl());
    const auto after = exchange::paintPage(clean->bytes, clean->type, 1, 600, JobControl());
    REQUIRE_OK(before);
    REQUIRE_OK(after);
    CHECK(after->width == 600);
    CHECK(after->pages == 1);
    qsizetype different = 0;
    for (qsizetype i = 0; i < after->points.size(); ++i) {
        different += qAbs(uchar(before->points[i]) - uchar(after->points[i])) > 16 ? 1 : 0;
    }
    CHECK(different * 1000 < after->points.size()); // the frame that a link had is gone
}

TEST_CASE("a PDF that asks for a password is refused, one that anybody may open is kept without its lock",
          "[reader][pdf]")
{
    const auto locked = cleaned(encrypted(plainPdf(1), u"secret"_s));
    REQUIRE_FALSE(locked.has_value());
    CHECK(locked.error().code == ErrorCode::DocumentProtected);

    const auto open = cleaned(encrypted(plainPdf(1), {}));
    REQUIRE_OK(open);
    CHECK(open->removed == u"protection"_s);
    CHECK(textOf(open->bytes).contains("page 1"));
    CHECK_FALSE(open->bytes.contains("/Encrypt"));
}

TEST_CASE("each page is painted as wide as it is asked, and none beyond the last", "[reader][pdf]")
{
    const auto clean = cleaned(plainPdf(3));
    REQUIRE_OK(clean);
    for (int page = 1; page <= 3; ++page) {
        const auto shown = exchange::paintPage(clean->bytes, clean->type, page, 200 * page, JobControl());
        REQUIRE_OK(shown);
        CHECK(shown->pages == 3);
        CHECK(shown->width == 200 * page);
        CHECK(shown->points.count(char(0x00)) > 0); // something is written on it
    }
    const auto beyond = exchange::paintPage(clean->bytes, clean->type, 4, 200, JobControl());
    REQUIRE_FALSE(beyond.has_value());
    CHECK(beyond.error().code == ErrorCode::NotFound);
}
