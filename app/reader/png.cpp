// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/png.h"

#include <QtEndian>

#include <zlib.h>

namespace relais::reader {

namespace {

const QByteArray kSignature = QByteArrayLiteral("\x89PNG\r\n\x1a\n");
const QList<QByteArray> kPainting = {"IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "bKGD", "pHYs"};

QString wordOf(const QByteArray &chunk)
{
    if (chunk == "eXIf") {
        return u"exif"_s;
    }
    if (chunk == "iCCP") {
        return u"profile"_s;
    }
    if (chunk == "tIME") {
        return u"date"_s;
    }
    return chunk == "tEXt" || chunk == "zTXt" || chunk == "iTXt" ? u"comment"_s : u"other"_s;
}

Result<void> checkHead(const QByteArray &chunk, const QByteArray &body)
{
    if (chunk != "IHDR" || body.size() != 13) {
        return damaged("png head");
    }
    const qint64 width = qFromBigEndian<quint32>(body.constData());
    const qint64 height = qFromBigEndian<quint32>(body.constData() + 4);
    if (width == 0 || height == 0) {
        return damaged("png head");
    }
    return width <= kMostPoints && height <= kMostPoints && width * height <= kMostPoints
               ? Result<void>()
               : Result<void>(tooLarge("png points"));
}

} // namespace

Result<Cleaned> cleanPng(const QByteArray &bytes)
{
    Cleaned out{kSignature, "image/png", {}};
    qsizetype at = kSignature.size();
    for (bool first = true;; first = false) {
        if (at + 12 > bytes.size()) {
            return damaged("png without its end");
        }
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.constData() + at));
        if (length > bytes.size() - at - 12) {
            return damaged("png chunk");
        }
        const QByteArray chunk = bytes.mid(at + 4, 4);
        const QByteArray body = bytes.mid(at + 8, length);
        const auto named = bytes.mid(at + 4, length + 4);
        const auto sum = crc32(0, reinterpret_cast<const Bytef *>(named.constData()), static_cast<uInt>(named.size()));
        if (sum != qFromBigEndian<quint32>(bytes.constData() + at + 8 + length)) {
            return damaged("png checksum");
        }
        if (first) {
            if (const Result<void> fits = checkHead(chunk, body); !fits) {
                return fits.error();
            }
        }
        if (kPainting.contains(chunk)) {
            out.bytes += bytes.mid(at, length + 12);
        } else if ((chunk[0] & 0x20) == 0) { // a capital: nobody can paint without it
            return damaged("png of a rare kind");
        } else {
            out.note(wordOf(chunk));
        }
        at += length + 12;
        if (chunk == "IEND") {
            break;
        }
    }
    if (at < bytes.size()) {
        out.note(u"trailer"_s);
    }
    return out;
}

} // namespace relais::reader
