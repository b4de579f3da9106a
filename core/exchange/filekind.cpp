// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filekind.h"

#include <QByteArray>

#include <algorithm>

namespace relais::exchange {

namespace {

using namespace Qt::Literals::StringLiterals;

bool isPlainText(QByteArrayView bytes)
{
    const bool isReadable = std::all_of(bytes.cbegin(), bytes.cend(), [](char byte) {
        const auto sign = static_cast<unsigned char>(byte);
        return sign >= 0x20 || sign == '\n' || sign == '\r' || sign == '\t';
    });
    return isReadable && QByteArray::fromRawData(bytes.data(), bytes.size()).isValidUtf8();
}

/// Its zip begins with an entry "mimetype", stored, of that content (OpenDocument 1.2, part 3, 3.3).
bool isOpenText(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04") && bytes.sliced(qMin<qsizetype>(30, bytes.size()))
                                                 .startsWith("mimetypeapplication/vnd.oasis.opendocument.text");
}

} // namespace

bool isOfKind(QByteArrayView bytes, const QString &mediaType)
{
    if (mediaType == u"application/pdf"_s) {
        return bytes.startsWith("%PDF-");
    }
    if (mediaType == u"image/jpeg"_s) {
        return bytes.startsWith("\xff\xd8\xff");
    }
    if (mediaType == u"image/png"_s) {
        return bytes.startsWith("\x89PNG\r\n\x1a\n");
    }
    if (mediaType == u"application/vnd.oasis.opendocument.text"_s) {
        return isOpenText(bytes);
    }
    return mediaType == u"text/plain"_s && isPlainText(bytes);
}

} // namespace relais::exchange
