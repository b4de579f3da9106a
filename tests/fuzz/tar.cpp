// SPDX-License-Identifier: GPL-3.0-or-later
// The archive of a bundle: each input as it is, and once more with checksums that hold, or hardly any would be read.
// What is read has the names that may be, lies within the archive, and written anew is read the same.
#include "core/exchange/ustar.h"

using namespace relais::exchange;

namespace {

constexpr qsizetype kSumAt = 148;
constexpr qsizetype kSizeAt = 124;

/// The size that a header tells, read as loosely as the least careful reader would.
qsizetype toldSize(QByteArrayView header)
{
    qsizetype size = 0;
    for (const char digit : header.sliced(kSizeAt, 11)) {
        size = size * 8 + (digit & 7);
    }
    return size;
}

QByteArray withSums(QByteArray bytes)
{
    for (qsizetype at = 0; at + kTarBlock <= bytes.size();) {
        if (bytes.mid(at, kTarBlock).count('\0') == kTarBlock) {
            break;
        }
        bytes.replace(at + kSumAt, 8, "        ");
        unsigned sum = 0;
        for (qsizetype i = 0; i < kTarBlock; ++i) {
            sum += static_cast<unsigned char>(bytes[at + i]);
        }
        const QByteArray written = QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2);
        bytes.replace(at + kSumAt, 8, written);
        const qsizetype size = toldSize(QByteArrayView(bytes).sliced(at));
        if (size > bytes.size()) {
            break;
        }
        at += ustarLength(size);
    }
    return bytes;
}

void readAll(const QByteArray &archive)
{
    UstarReader reader(archive);
    QByteArray again;
    qsizetype entries = 0;
    for (;;) {
        const auto entry = reader.next();
        if (!entry) {
            return;
        }
        if (!*entry) {
            break;
        }
        const char *const start = (*entry)->content.data();
        const bool isWithin =
            start >= archive.constData() && start + (*entry)->content.size() <= archive.constData() + archive.size();
        if (!isWithin || (*entry)->name.contains("..") || ++entries > kMostEntries) {
            __builtin_trap();
        }
        appendUstar(again, (*entry)->name, (*entry)->content);
    }
    again.append(2 * kTarBlock, '\0');
    UstarReader second(again);
    for (qsizetype i = 0; i < entries; ++i) {
        const auto entry = second.next();
        if (!entry || !*entry) {
            __builtin_trap();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const QByteArray archive(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    readAll(archive);
    readAll(withSums(archive));
    return 0;
}
