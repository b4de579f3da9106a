// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

/// The one form of POSIX ustar that a bundle holds (exchange notes 1.2): bundle.json, perhaps journal.jsonl, then
/// files/0001, files/0002…; every entry a plain file with mode 0600, owner and group 0, time 0; two blocks of zeros.
namespace relais::exchange {

inline constexpr qsizetype kTarBlock = 512;    ///< bytes
inline constexpr qsizetype kMostEntries = 202; ///< bundle.json, journal.jsonl and the attachments

inline constexpr char kManifestEntry[] = "bundle.json";
inline constexpr char kJournalEntry[] = "journal.jsonl";
/// "files/0001" for 0.
QByteArray fileEntryName(qsizetype index);

/// The header of an entry, one block. @param size bytes, under 8 GiB
QByteArray ustarHeader(const QByteArray &name, qsizetype size);
/// Appends header, content and the zeros that fill its last block.
void appendUstar(QByteArray &archive, const QByteArray &name, QByteArrayView content);
/// Bytes that appendUstar() adds for a content of so many.
qsizetype ustarLength(qsizetype size);

struct UstarEntry {
    QByteArray name;
    QByteArrayView content; ///< into the archive
};

/// Reads one entry after the other. Nothing is unpacked: names are compared with the few that may be, never used as a
/// path. Beside the form above it takes what GNU tar and Python write of the same metadata: owner and group named
/// "root", device numbers left empty.
class UstarReader
{
public:
    /// @param archive outlives the reader
    explicit UstarReader(QByteArrayView archive) : m_archive(archive) {}

    /// The next entry; nothing after the last one, when only zeros follow. BundleAltered, with "tar: " and what was
    /// found: cut, checksum, magic, type, name, order, entries, metadata, size, beyond, padding, end.
    Result<std::optional<UstarEntry>> next();

private:
    Result<std::optional<UstarEntry>> end() const;
    const char *orderFault(const QByteArray &name);

    QByteArrayView m_archive;
    qsizetype m_at = 0;
    qsizetype m_entries = 0;
    qsizetype m_files = 0;
};

} // namespace relais::exchange
