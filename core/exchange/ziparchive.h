// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace relais::exchange {

class ZipPart;

/// A foreign zip file in memory. Nothing is unpacked to disk, so its names need not be trusted as paths; what one
/// asks for by name is read, anything else is never touched.
class ZipArchive
{
public:
    /// @param job,limits outlive the archive. SheetDamaged: no readable directory; SheetTooLarge: too many entries.
    static Result<std::unique_ptr<ZipArchive>> open(QByteArray bytes, const JobControl &job, const SheetLimits &limits);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    [[nodiscard]] bool contains(const QString &name) const { return indexOf(name) >= 0; }
    /// @return a sequential device that must not outlive the archive. SheetDamaged: no such part, or a compression
    /// that office files do not use; SheetEncrypted; SheetTooLarge: so by its own declaration.
    Result<std::unique_ptr<ZipPart>> part(const QString &name);

private:
    friend class ZipPart;
    ZipArchive(QByteArray bytes, const JobControl &job, const SheetLimits &limits);
    /// Office part names are compared without case (ECMA-376 part 2, 9.1.1). @return -1 when absent
    [[nodiscard]] qint64 indexOf(const QString &name) const;
    /// Judges a part of so many inflated bytes, whether declared or seen. @param packed bytes, at least 1
    [[nodiscard]] bool isTooLarge(qint64 inflated, qint64 packed) const;

    QByteArray m_bytes;
    const JobControl &m_job;
    const SheetLimits &m_limits;
    zip *m_zip = nullptr;
    qint64 m_inflated = 0; ///< bytes, of all parts so far
};

/// One part, inflated while it is read and watched all along: size, ratio, checksum, the person's wish to stop.
class ZipPart final : public QIODevice
{
public:
    ~ZipPart() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Why reading ended early, if it did.
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }
    /// A reader calls this before each token: more bytes than SheetLimits::tokenBytes for one are a fault.
    void beginToken() { m_tokenBytes = 0; }

protected:
    qint64 readData(char *bytes, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    friend class ZipArchive;
    ZipPart(ZipArchive &archive, zip_file *file, qint64 packed, qint64 declared);
    qint64 fail(ErrorCode code, const QString &detail);

    ZipArchive &m_archive;
    zip_file *m_file;
    qint64 m_packed;   ///< bytes
    qint64 m_declared; ///< inflated bytes the archive promises; only for showing progress
    qint64 m_inflated = 0;
    qint64 m_tokenBytes = 0;
    std::optional<Error> m_fault;
};

} // namespace relais::exchange
