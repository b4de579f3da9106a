// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/samples.h"

using namespace relais;

namespace {

/// Words of exiftool that say something of the making, and not of the points.
QByteArray tellingTags(const QByteArray &file)
{
    return outputOf(u"exiftool"_s,
                    {u"-a"_s, u"-G1"_s, u"-s"_s, u"--System:all"_s, u"--ExifTool:all"_s, u"--File:all"_s,
                     u"--Composite:all"_s, u"--JFIF:all"_s, u"--PNG:ImageWidth"_s, u"--PNG:ImageHeight"_s,
                     u"--PNG:BitDepth"_s, u"--PNG:ColorType"_s, u"--PNG:Compression"_s, u"--PNG:Filter"_s,
                     u"--PNG:Interlace"_s, u"--PNG-pHYs:all"_s},
                    file);
}

} // namespace

TEST_CASE("a photograph of a telephone keeps its points and its orientation, and nothing of its making",
          "[reader][jpeg]")
{
    const QByteArray photo = phonePhoto();
    const QByteArray before = outputOf(u"exiftool"_s, {u"-a"_s, u"-G1"_s, u"-s"_s}, photo);
    REQUIRE(before.contains("GPSLatitude"));
    REQUIRE(before.contains("ThumbnailImage"));
    REQUIRE(photo.count(kTrace) >= 6);

    const auto clean = cleaned(photo);
    REQUIRE_OK(clean);
    CHECK(clean->type == u"image/jpeg"_s);
    CHECK(clean->bytes.count(kTrace) == 0);
    CHECK(tellingTags(clean->bytes).simplified() == "[IFD0] Orientation : Rotate 90 CW");
    QStringList removed = clean->removed.split(u',');
    removed.sort();
    CHECK(removed ==
          QStringList{u"comment"_s, u"exif"_s, u"iptc"_s, u"position"_s, u"thumbnail"_s, u"trailer"_s, u"xmp"_s});
    CHECK(QImage::fromData(clean->bytes) == QImage::fromData(photo));

    const auto shown = exchange::paintPage(clean->bytes, clean->type, 1, 300, JobControl());
    REQUIRE_OK(shown);
    CHECK(shown->fullWidth == 300); // it was held sideways
    CHECK(shown->fullHeight == 400);
    CHECK(shown->width == 300);
}

TEST_CASE("a PNG keeps its points and loses text, EXIF and what follows its end", "[reader][png]")
{
    const QByteArray png = taggedPng();
    REQUIRE(png.count(kTrace) >= 4);
    const auto clean = cleaned(png);
    REQUIRE_OK(clean);
    CHECK(clean->type == u"image/png"_s);
    CHECK(clean->bytes.count(kTrace) == 0);
    CHECK(tellingTags(clean->bytes).trimmed() == "");
    CHECK(QImage::fromData(clean->bytes) == picture());
    CHECK(clean->removed.contains(u"exif"_s));
    CHECK(clean->removed.contains(u"trailer"_s));
}

TEST_CASE("what is clean already stays as it is, and cleaning twice changes nothing", "[reader]")
{
    for (const QByteArray &file :
         {written(picture(), "jpeg"), written(picture(), "png"), QByteArray("Bonjour, été\n"), plainPdf(2)}) {
        const auto once = cleaned(file);
        REQUIRE_OK(once);
        CHECK(once->removed == QString());
        const auto twice = cleaned(once->bytes);
        REQUIRE_OK(twice);
        CHECK(twice->removed == QString());
        CHECK((twice->bytes == once->bytes || once->type == u"application/pdf"_s)); // its numbering may move
    }
}

TEST_CASE("a text of an older program becomes readable everywhere", "[reader][text]")
{
    const auto clean = cleaned("D\xe9p\xf4t de plainte\r\n");
    REQUIRE_OK(clean);
    CHECK(clean->type == u"text/plain"_s);
    CHECK(QString::fromUtf8(clean->bytes) == u"Dépôt de plainte\r\n"_s);
}
