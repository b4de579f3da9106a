// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/show.h"

#include "app/reader/cleaned.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <poppler-qt6.h>

#include <cmath>

namespace relais::reader {

namespace {

constexpr double kMostShown = 12e6;   // points
constexpr int kMostUnpacked = 200;    // MiB
constexpr double kPointsPerInch = 72; // of a page
constexpr double kFullDpi = 96;

/// How much of a size is painted for a width.
double scaleFor(const QSizeF &full, int width)
{
    const double wanted = width / full.width();
    return std::min(wanted, std::sqrt(kMostShown / (full.width() * full.height())));
}

} // namespace

Result<Shown> showPicture(const QByteArray &bytes, const QByteArray &type, int width)
{
    QImageReader::setAllocationLimit(kMostUnpacked);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, type == "image/png" ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (stored.isEmpty()) {
        return damaged("picture");
    }
    if (static_cast<qint64>(stored.width()) * stored.height() > kMostPoints) {
        return tooLarge("picture");
    }
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    Shown shown;
    shown.full = turned ? stored.transposed() : stored;
    const double scale = std::min(1.0, scaleFor(shown.full, width));
    if (scale < 1) {
        reader.setScaledSize((QSizeF(stored) * scale).toSize().expandedTo({1, 1})); // a JPEG is unpacked no larger
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return damaged("picture");
    }
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white); // what is transparent is read on paper
    QPainter(&flat).drawImage(0, 0, image);
    shown.image = flat;
    return shown;
}

Result<Shown> showPdf(const QByteArray &bytes, int page, int width)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const auto document = Poppler::Document::loadFromData(bytes);
    if (document == nullptr) {
        return damaged("pdf");
    }
    if (document->isLocked()) {
        return Error{ErrorCode::DocumentProtected, u"pdf"_s};
    }
    const auto sheet = document->page(page - 1);
    if (sheet == nullptr) {
        return Error{ErrorCode::NotFound, u"page"_s};
    }
    const QSizeF points = sheet->pageSizeF();
    if (points.width() < 1 || points.height() < 1) {
        return damaged("pdf page size");
    }
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    Shown shown;
    shown.pages = document->numPages();
    shown.full = (points * (kFullDpi / kPointsPerInch)).toSize();
    const double dpi = kPointsPerInch * scaleFor(points, width);
    shown.image = sheet->renderToImage(dpi, dpi).convertToFormat(QImage::Format_RGB32);
    return shown.image.isNull() ? Result<Shown>(damaged("pdf page")) : Result<Shown>(shown);
}

} // namespace relais::reader
