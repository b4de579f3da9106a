// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/pdfimage.h"

#include "app/reader/jpeg.h"

#include <QtEndian>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

namespace relais::reader {

namespace {

using Handle = QPDFObjectHandle;

std::vector<Handle> listOf(Handle value)
{
    return value.isArray() ? value.getArrayAsVector() : value.isNull() ? std::vector<Handle>() : std::vector{value};
}

QByteArray bytesOf(const std::shared_ptr<Buffer> &buffer)
{
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

/// The stream without all its filters but the last.
QByteArray beforeLastFilter(QPDF &pdf, Handle stream, std::vector<Handle> filters, std::vector<Handle> parameters)
{
    const std::shared_ptr<Buffer> raw = stream.getRawStreamData();
    if (filters.size() == 1) {
        return bytesOf(raw);
    }
    Handle outer = Handle::newStream(&pdf, raw);
    filters.pop_back();
    outer.getDict().replaceKey("/Filter", Handle::newArray(filters));
    if (parameters.size() > filters.size()) {
        parameters.pop_back();
        outer.getDict().replaceKey("/DecodeParms", Handle::newArray(parameters));
    }
    return bytesOf(outer.getStreamData(qpdf_dl_specialized));
}

/// JPEG 2000 (ISO 15444-1, annex I): the boxes that paint.
QByteArray cleanJp2(const QByteArray &bytes, Cleaned &out)
{
    if (!bytes.mid(4).startsWith("jP  ")) {
        return bytes; // a bare code stream
    }
    QByteArray kept;
    qsizetype at = 0;
    while (at + 8 <= bytes.size()) {
        qsizetype length = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.constData() + at));
        if (length == 1 && at + 16 <= bytes.size()) {
            length = static_cast<qsizetype>(qFromBigEndian<quint64>(bytes.constData() + at + 8));
        }
        if (length < 8 || length > bytes.size() - at) {
            length = bytes.size() - at; // 0 = up to the end
        }
        const QByteArray kind = bytes.mid(at + 4, 4);
        if (kind == "jP  " || kind == "ftyp" || kind == "jp2h" || kind == "jp2c") {
            kept += bytes.mid(at, length);
        } else {
            out.note(u"xmp"_s);
        }
        at += length;
    }
    return kept;
}

} // namespace

Result<void> cleanImageOfPdf(QPDF &pdf, QPDFObjectHandle &stream, Cleaned &out)
{
    const std::vector<Handle> filters = listOf(stream.getDict().getKey("/Filter"));
    if (filters.empty()) {
        return {};
    }
    Handle last = filters.back();
    const bool isJpeg = (last.isNameAndEquals("/DCTDecode") || last.isNameAndEquals("/DCT"));
    if (!isJpeg && !last.isNameAndEquals("/JPXDecode")) {
        return {};
    }
    const std::vector<Handle> parameters = listOf(stream.getDict().getKey("/DecodeParms"));
    QByteArray bytes = beforeLastFilter(pdf, stream, filters, parameters);
    if (isJpeg) {
        const Result<Cleaned> jpeg = cleanJpeg(bytes, JpegPlace::Pdf);
        if (!jpeg) {
            return jpeg.error();
        }
        for (const QString &word : jpeg->removed) {
            out.note(word);
        }
        bytes = jpeg->bytes;
    } else {
        bytes = cleanJp2(bytes, out);
    }
    const Handle kept = parameters.size() == filters.size() ? parameters.back() : Handle::newNull();
    stream.replaceStreamData(bytes.toStdString(), last, kept);
    return {};
}

} // namespace relais::reader
