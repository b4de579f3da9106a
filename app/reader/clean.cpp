// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/clean.h"

#include "app/reader/jpeg.h"
#include "app/reader/pdf.h"
#include "app/reader/png.h"
#include "app/reader/show.h"
#include "core/base/text.h"

#include <algorithm>

namespace relais::reader {

namespace {

bool isWritten(QChar sign)
{
    const ushort code = sign.unicode();
    return code >= 0x20 ? code != 0x7f && (code < 0x80 || code > 0x9f) && code < 0xfffe
                        : code == '\t' || code == '\n' || code == '\r';
}

/// Text as it is read: valid UTF-8, else the Windows-1252 of older programs; no control sign in either.
Result<Cleaned> cleanText(const QByteArray &bytes)
{
    const QString text = bytes.isValidUtf8() ? QString::fromUtf8(bytes) : fromWindows1252(bytes);
    if (!std::all_of(text.cbegin(), text.cend(), isWritten)) {
        return Error{ErrorCode::NotADocument, u"neither PDF, JPEG, PNG nor text"_s};
    }
    return Cleaned{text.toUtf8(), "text/plain", {}};
}

Result<Cleaned> cleanPicture(Result<Cleaned> picture)
{
    if (!picture) {
        return picture;
    }
    const Result<Shown> shown = showPicture(picture->bytes, picture->type, 64);
    return shown ? picture : Result<Cleaned>(shown.error());
}

} // namespace

Result<Cleaned> clean(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-")) {
        return cleanPdf(bytes);
    }
    if (bytes.startsWith("\xff\xd8\xff")) {
        return cleanPicture(cleanJpeg(bytes, JpegPlace::File));
    }
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        return cleanPicture(cleanPng(bytes));
    }
    return cleanText(bytes);
}

} // namespace relais::reader
