// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/odsreader.h"
#include "core/exchange/xlsxreader.h"
#include "core/exchange/ziparchive.h"

#include <QFile>
#include <QFileInfo>

namespace relais::exchange {

namespace {

Result<QByteArray> readFile(const QString &path, const SheetLimits &limits)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{ErrorCode::NotFound, u"no such file"_s};
    }
    if (!info.isFile()) {
        return Error{ErrorCode::NotASpreadsheet, u"not a regular file"_s};
    }
    if (info.size() > limits.fileBytes) {
        return Error{ErrorCode::SheetTooLarge, u"file of %1 bytes"_s.arg(info.size())};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Error{ErrorCode::DiskFailure, u"the file cannot be opened, error %1"_s.arg(file.error())};
    }
    QByteArray bytes = file.read(limits.fileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::DiskFailure, u"the file cannot be read, error %1"_s.arg(file.error())};
    }
    if (bytes.size() > limits.fileBytes) { // it grew since its size was asked
        return Error{ErrorCode::SheetTooLarge, u"file of more than %1 bytes"_s.arg(limits.fileBytes)};
    }
    return bytes;
}

/// [MS-CFB] compound file: Excel before 2007, or the envelope of an encrypted OOXML file ([MS-OFFCRYPTO] 2.3.4).
Error compoundFileError(const QByteArray &bytes)
{
    QByteArray streamName; // in UTF-16LE
    for (const char c : QByteArrayView("EncryptedPackage")) {
        streamName += c;
        streamName += '\0';
    }
    if (bytes.contains(streamName)) {
        return {ErrorCode::SheetEncrypted, u"encrypted OOXML package"_s};
    }
    return {ErrorCode::NotASpreadsheet, u"compound file of Excel 97-2003 or older"_s};
}

Result<Sheet> readWorkbook(QByteArray bytes, const JobControl &job, const SheetLimits &limits)
{
    auto archive = ZipArchive::open(std::move(bytes), job, limits);
    if (!archive) {
        return archive.error();
    }
    ZipArchive &zip = **archive;
    return zip.contains(u"META-INF/manifest.xml"_s) ? readOds(zip, limits) : readXlsx(zip, limits);
}

} // namespace

Result<Sheet> readSheet(const QString &path, const JobControl &job, const SheetLimits &limits)
{
    auto bytes = readFile(path, limits);
    if (!bytes) {
        return bytes.error();
    }
    if (bytes->startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        return compoundFileError(*bytes);
    }
    auto sheet =
        bytes->startsWith("PK\x03\x04") ? readWorkbook(std::move(*bytes), job, limits) : readCsv(*bytes, job, limits);
    if (sheet && sheet->rows.isEmpty()) {
        return Error{ErrorCode::SheetEmpty, u"no cell with content"_s};
    }
    return sheet;
}

} // namespace relais::exchange
