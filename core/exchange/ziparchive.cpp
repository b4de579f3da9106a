// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ziparchive.h"

#include <zip.h>

namespace relais::exchange {

namespace {

constexpr qint64 kProgressStep = 256 * 1024; ///< inflated bytes

/// Each directory entry costs libzip some 400 bytes, and a 64 MiB file has room for a million of them. So they are
/// counted by signature (APPNOTE.TXT 4.3.12) before libzip reads them, whatever number the file declares.
bool hasTooManyEntries(QByteArrayView bytes, int limit)
{
    qsizetype at = 0;
    for (int found = 0; found <= limit; ++found, at += 4) {
        at = bytes.indexOf("PK\x01\x02", at);
        if (at < 0) {
            return false;
        }
    }
    return true;
}

/// libzip tries every end record (4.3.16) in the last 64 KiB; thousands of them would be slow.
bool hasManyEnds(QByteArrayView bytes)
{
    static constexpr int kReasonable = 8; // workbooks embedded in the workbook, stored at its end
    return bytes.last(qMin(bytes.size(), qsizetype{66} << 10)).count("PK\x05\x06") > kReasonable;
}

} // namespace

ZipArchive::ZipArchive(QByteArray bytes, const JobControl &job, const SheetLimits &limits)
    : m_bytes(std::move(bytes)), m_job(job), m_limits(limits)
{
}

ZipArchive::~ZipArchive()
{
    if (m_zip != nullptr) {
        zip_discard(m_zip);
    }
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QByteArray bytes, const JobControl &job, const SheetLimits &limits)
{
    if (hasTooManyEntries(bytes, limits.zipEntries)) {
        return Error{ErrorCode::SheetTooLarge, u"more than %1 zip entries"_s.arg(limits.zipEntries)};
    }
    if (hasManyEnds(bytes)) {
        return Error{ErrorCode::SheetDamaged, u"several zip end records"_s};
    }
    std::unique_ptr<ZipArchive> archive(new ZipArchive(std::move(bytes), job, limits));
    zip_error_t error;
    zip_error_init(&error);
    const QByteArray &held = archive->m_bytes;
    zip_source_t *source =
        zip_source_buffer_create(held.constData(), static_cast<zip_uint64_t>(held.size()), 0, &error);
    if (source != nullptr) {
        archive->m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (archive->m_zip == nullptr) {
            zip_source_free(source);
        }
    }
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (archive->m_zip == nullptr) {
        return Error{ErrorCode::SheetDamaged, u"zip error %1"_s.arg(code)};
    }
    return archive;
}

qint64 ZipArchive::indexOf(const QString &name) const
{
    return zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString &name)
{
    const qint64 found = indexOf(name);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (found < 0 || zip_stat_index(m_zip, static_cast<zip_uint64_t>(found), 0, &stat) != 0) {
        return Error{ErrorCode::SheetDamaged, u"a part is missing"_s};
    }
    if (stat.encryption_method != ZIP_EM_NONE) {
        return Error{ErrorCode::SheetEncrypted,
                     u"zip entry %1, encryption %2"_s.arg(found).arg(stat.encryption_method)};
    }
    // Only these two are allowed (ECMA-376 part 2, annex C; OpenDocument 1.3 part 2, 2.2).
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE) {
        return Error{ErrorCode::SheetDamaged, u"zip entry %1, compression %2"_s.arg(found).arg(stat.comp_method)};
    }
    const qint64 packed =
        static_cast<qint64>(qBound(zip_uint64_t{1}, stat.comp_size, static_cast<zip_uint64_t>(m_bytes.size())));
    const qint64 declared = static_cast<qint64>(qMin(stat.size, zip_uint64_t{1} << 40));
    if (isTooLarge(declared, packed)) {
        return Error{ErrorCode::SheetTooLarge,
                     u"zip entry %1 inflates from %2 to %3 bytes"_s.arg(found).arg(packed).arg(declared)};
    }
    zip_file_t *file = zip_fopen_index(m_zip, static_cast<zip_uint64_t>(found), 0);
    if (file == nullptr) {
        return Error{ErrorCode::SheetDamaged,
                     u"zip entry %1, error %2"_s.arg(found).arg(zip_error_code_zip(zip_get_error(m_zip)))};
    }
    return std::unique_ptr<ZipPart>(new ZipPart(*this, file, packed, declared));
}

bool ZipArchive::isTooLarge(qint64 inflated, qint64 packed) const
{
    return inflated > m_limits.inflatedBytes ||
           (inflated > m_limits.ratioFreeBytes && inflated / packed > m_limits.inflationRatio);
}

ZipPart::ZipPart(ZipArchive &archive, zip_file *file, qint64 packed, qint64 declared)
    : m_archive(archive), m_file(file), m_packed(packed), m_declared(declared)
{
    open(ReadOnly | Unbuffered);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::fail(ErrorCode code, const QString &detail)
{
    m_fault = Error{code, detail};
    return -1;
}

qint64 ZipPart::readData(char *bytes, qint64 size)
{
    if (m_fault) {
        return -1;
    }
    const SheetLimits &limits = m_archive.m_limits;
    if (m_archive.m_job.isCancelled()) {
        return fail(ErrorCode::Cancelled, {});
    }
    if (m_tokenBytes > limits.tokenBytes) {
        return fail(ErrorCode::SheetTooLarge, u"one XML token over %1 bytes"_s.arg(limits.tokenBytes));
    }
    const qint64 count = zip_fread(m_file, bytes, static_cast<zip_uint64_t>(size));
    if (count < 0) { // libzip compares the checksum when it meets the end
        return fail(ErrorCode::SheetDamaged,
                    u"inflating, error %1"_s.arg(zip_error_code_zip(zip_file_get_error(m_file))));
    }
    if (m_inflated / kProgressStep != (m_inflated + count) / kProgressStep) {
        m_archive.m_job.report(m_inflated, m_declared);
    }
    m_inflated += count;
    m_tokenBytes += count;
    m_archive.m_inflated += count;
    if (m_archive.m_inflated > limits.inflatedBytes || m_archive.isTooLarge(m_inflated, m_packed)) {
        return fail(ErrorCode::SheetTooLarge,
                    u"inflated %1 bytes from %2, %3 in all"_s.arg(m_inflated).arg(m_packed).arg(m_archive.m_inflated));
    }
    return count;
}

} // namespace relais::exchange
