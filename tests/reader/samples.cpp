// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reader/samples.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace relais;

QImage picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(240, 236, 220));
    QPainter painter(&image);
    painter.fillRect(width / 8, height / 8, width / 2, height / 4, QColor(20, 60, 160));
    painter.fillRect(width / 8, height / 2, width / 8, height / 3, QColor(170, 30, 20));
    return image;
}

QByteArray written(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format, 90));
    return bytes;
}

namespace {

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(120'000));
    INFO(program.toStdString() << ": " << process.readAllStandardError().toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return process.readAllStandardOutput();
}

QString put(const QTemporaryDir &place, const QString &name, const QByteArray &bytes)
{
    QFile file(place.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QByteArray get(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    const QTemporaryDir place;
    return run(program, arguments + QStringList{put(place, u"sample"_s, input)});
}

QByteArray tagged(const QByteArray &file, const QString &suffix, const QStringList &tags)
{
    const QTemporaryDir place;
    const QString path = put(place, u"sample."_s + suffix, file);
    run(u"exiftool"_s, tags + QStringList{u"-overwrite_original"_s, path});
    return get(path);
}

QByteArray phonePhoto()
{
    const QByteArray thumbnail = tagged(written(picture(80, 60), "jpeg"), u"jpg"_s, {u"-Comment=MARQUE-VIGNETTE"_s});
    const QTemporaryDir place;
    const QString small = put(place, u"small.jpg"_s, thumbnail);
    const QByteArray photo =
        tagged(written(picture(), "jpeg"), u"jpg"_s,
               {u"-GPSLatitude=49.4431"_s, u"-GPSLatitudeRef=N"_s, u"-GPSLongitude=1.0993"_s, u"-GPSLongitudeRef=E"_s,
                u"-EXIF:Artist=MARQUE-AUTEUR"_s, u"-EXIF:DateTimeOriginal=2026:11:24 09:20:00"_s,
                u"-XMP:Creator=MARQUE-XMP"_s, u"-IPTC:By-line=MARQUE-IPTC"_s, u"-Comment=MARQUE-COMMENTAIRE"_s,
                u"-Orientation#=6"_s, u"-ThumbnailImage<="_s + small});
    return photo + "MARQUE-FIN" + written(picture(120, 90), "jpeg");
}

QByteArray taggedPng()
{
    return tagged(written(picture(), "png"), u"png"_s,
                  {u"-PNG:Comment=MARQUE-COMMENTAIRE"_s, u"-PNG:Author=MARQUE-AUTEUR"_s, u"-EXIF:Artist=MARQUE-EXIF"_s,
                   u"-GPSLatitude=49.4431"_s, u"-GPSLatitudeRef=N"_s, u"-XMP:Creator=MARQUE-XMP"_s}) +
           "MARQUE-FIN";
}

int PdfSample::add(const QByteArray &body)
{
    m_objects << body;
    return static_cast<int>(m_objects.size());
}

int PdfSample::addStream(const QByteArray &entries, const QByteArray &bytes)
{
    return add("<< " + entries + " /Length " + QByteArray::number(bytes.size()) + " >>\nstream\n" + bytes +
               "\nendstream");
}

QByteArray PdfSample::bytes(const QByteArray &trailer) const
{
    QByteArray pdf = "%PDF-1.7\n";
    QByteArray table = "xref\n0 " + QByteArray::number(m_objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < m_objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + m_objects[i] + "\nendobj\n";
    }
    const QByteArray at = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<< /Size " + QByteArray::number(m_objects.size() + 1) + ' ' + trailer +
           " >>\nstartxref\n" + at + "\n%%EOF\n";
}

QByteArray loadedPdf()
{
    PdfSample pdf; // 1 catalogue, 2 pages, 3 page
    for (int i = 0; i < 3; ++i) {
        pdf.add({});
    }
    const auto ref = [](int number) { return QByteArray::number(number) + " 0 R"; };
    const int font = pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    const int photo = pdf.addStream("/Type /XObject /Subtype /Image /Width 400 /Height 300 /ColorSpace /DeviceRGB "
                                    "/BitsPerComponent 8 /Filter /DCTDecode /PieceInfo << /X (MARQUE-PIECE) >>",
                                    phonePhoto());
    const int text = pdf.addStream({}, "BT /F1 24 Tf 72 700 Td (Bonjour Ada) Tj ET q 200 0 0 150 72 400 cm /Im1 Do Q");
    const int script = pdf.add("<< /S /JavaScript /JS (app.alert\\('MARQUE-SCRIPT'\\)) >>");
    const int launch = pdf.add("<< /S /Launch /F (MARQUE-LANCE.exe) >>");
    const int xmp = pdf.addStream("/Type /Metadata /Subtype /XML", "<x>MARQUE-XMP</x>");
    const int inside = pdf.addStream("/Type /EmbeddedFile", "MARQUE-PIECE-JOINTE");
    const int attached = pdf.add("<< /Type /Filespec /F (MARQUE.txt) /EF << /F " + ref(inside) + " >> >>");
    const int link = pdf.add("<< /Type /Annot /Subtype /Link /Rect [72 690 200 720] /A << /S /URI /URI "
                             "(http://example.org/MARQUE-LIEN) >> >>");
    const int look = pdf.addStream("/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 " +
                                       ref(font) + " >> >>",
                                   "BT /F1 12 Tf 2 5 Td (Case remplie) Tj ET");
    const int field = pdf.add("<< /Type /Annot /Subtype /Widget /FT /Tx /T (MARQUE-CHAMP) /V (Case remplie) /F 4 /Rect "
                              "[72 600 272 620] /AP << /N " +
                              ref(look) + " >> /AA << /K " + ref(script) + " >> >>");
    const int information = pdf.add("<< /Author (MARQUE-AUTEUR) /Title (MARQUE-TITRE) /Creator (MARQUE-PROGRAMME) >>");
    pdf.set(1, "<< /Type /Catalog /Pages 2 0 R /OpenAction " + ref(script) + " /Metadata " + ref(xmp) +
                   " /AcroForm << /Fields [" + ref(field) + "] >> /Names << /JavaScript << /Names [(MARQUE-NOM) " +
                   ref(script) + "] >> /EmbeddedFiles << /Names [(MARQUE-NOM) " + ref(attached) + "] >> >> >>");
    pdf.set(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>");
    pdf.set(3, "<< /Type /Page /Parent 2 0 R /Contents " + ref(text) + " /Annots [" + ref(link) + ' ' + ref(field) +
                   "] /AA << /O " + ref(launch) + " >> /Metadata " + ref(xmp) + " /Thumb " + ref(photo) +
                   " /LastModified (D:MARQUE) /Resources << /Font << /F1 " + ref(font) + " >> /XObject << /Im1 " +
                   ref(photo) + " >> >> >>");
    return pdf.bytes("/Root 1 0 R /Info " + ref(information));
}

QByteArray plainPdf(int pages, qsizetype size)
{
    PdfSample pdf;
    pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
    pdf.add({});
    const int font = pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    QByteArray noise((size / pages) & ~qsizetype(3), Qt::Uninitialized);
    QRandomGenerator chance(7);
    chance.fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
    const QByteArray side = QByteArray::number(qMax<qsizetype>(1, noise.size() / 1000));
    QByteArray kids;
    for (int page = 1; page <= pages; ++page) {
        const int text = pdf.addStream({}, "BT /F1 24 Tf 72 700 Td (page " + QByteArray::number(page) + ") Tj ET");
        const int image =
            pdf.addStream("/Type /XObject /Subtype /Image /Width 1000 /Height " + side +
                              " /ColorSpace /DeviceGray /BitsPerComponent 8 /Page " + QByteArray::number(page),
                          noise);
        kids += QByteArray::number(pdf.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " +
                                           QByteArray::number(text) + " 0 R /Resources << /Font << /F1 " +
                                           QByteArray::number(font) + " 0 R >> /XObject << /Im1 " +
                                           QByteArray::number(image) + " 0 R >> >> >>")) +
                " 0 R ";
    }
    pdf.set(2, "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages) + " >>");
    return pdf.bytes("/Root 1 0 R");
}

Result<exchange::CleanFile> cleaned(const QByteArray &bytes)
{
    return exchange::cleanFile(bytes, JobControl());
}
