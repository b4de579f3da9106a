// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ustar.h"

#include <algorithm>

namespace relais::exchange {

namespace {

/// A field of the header (POSIX.1-2017, pax, "ustar Interchange Format").
struct Field {
    qsizetype at;
    qsizetype size;
};
constexpr Field kName{0, 100};
constexpr Field kModeOwnerGroup{100, 24};
constexpr Field kSize{124, 12};
constexpr Field kTime{136, 12};
constexpr Field kSum{148, 8};
constexpr Field kType{156, 1};
constexpr Field kLink{157, 100};
constexpr Field kMagic{257, 8};
constexpr Field kOwnerName{265, 32};
constexpr Field kGroupName{297, 32};
constexpr Field kDevices{329, 16};
constexpr Field kPrefixAndRest{345, 167};

const QByteArray kFixedMode("0000600\0"
                            "0000000\0"
                            "0000000\0",
                            24);
const QByteArray kFixedTime("00000000000\0", 12);
const QByteArray kFixedMagic("ustar\0"
                             "00",
                             8);
const QByteArray kFixedDevices("0000000\0"
                               "0000000\0",
                               16);

QByteArrayView part(QByteArrayView block, Field field)
{
    return block.sliced(field.at, field.size);
}

bool isZero(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '\0'; });
}

/// The text, then nothing but zeros: what is hidden behind the first zero would be seen by some readers only.
bool isFilled(QByteArrayView field, QByteArrayView text)
{
    return field.startsWith(text) && isZero(field.sliced(text.size()));
}

QByteArray octal(qsizetype number, int digits)
{
    return QByteArray::number(number, 8).rightJustified(digits, '0');
}

/// Sum of the bytes of the block, its own field counted as blanks.
QByteArray sumOf(QByteArrayView block)
{
    uint sum = 0;
    for (qsizetype i = 0; i < block.size(); ++i) {
        const bool own = i >= kSum.at && i < kSum.at + kSum.size;
        sum += own ? uint{' '} : static_cast<unsigned char>(block[i]);
    }
    return octal(sum, 6) + QByteArray("\0 ", 2);
}

/// Eleven octal digits and a zero; nothing for every other way of writing a number.
std::optional<qsizetype> sizeOf(QByteArrayView field)
{
    qsizetype size = 0;
    for (const char digit : field.first(field.size() - 1)) {
        if (digit < '0' || digit > '7') {
            return std::nullopt;
        }
        size = size * 8 + (digit - '0');
    }
    return field.back() == '\0' ? std::optional(size) : std::nullopt;
}

const char *headerFault(QByteArrayView block)
{
    if (part(block, kSum) != sumOf(block)) {
        return "checksum";
    }
    if (part(block, kMagic) != kFixedMagic) {
        return "magic"; // of the old GNU form above all
    }
    if (part(block, kType) != "0") {
        return "type"; // link, device, folder, pax and long names
    }
    const auto isNamed = [block](Field field) {
        return isZero(part(block, field)) || isFilled(part(block, field), "root");
    };
    const QByteArrayView devices = part(block, kDevices);
    const bool isFixed = part(block, kModeOwnerGroup) == kFixedMode && part(block, kTime) == kFixedTime &&
                         isZero(part(block, kLink)) && isNamed(kOwnerName) && isNamed(kGroupName) &&
                         (devices == kFixedDevices || isZero(devices)) && isZero(part(block, kPrefixAndRest));
    return isFixed ? nullptr : "metadata";
}

Error altered(const char *what)
{
    return {ErrorCode::BundleAltered, u"tar: "_s + QLatin1String(what)};
}

void put(QByteArray &block, Field field, QByteArrayView bytes)
{
    std::copy(bytes.begin(), bytes.end(), block.begin() + field.at);
}

} // namespace

QByteArray fileEntryName(qsizetype index)
{
    return "files/" + QByteArray::number(index + 1).rightJustified(4, '0');
}

qsizetype ustarLength(qsizetype size)
{
    return kTarBlock + (size + kTarBlock - 1) / kTarBlock * kTarBlock;
}

QByteArray ustarHeader(const QByteArray &name, qsizetype size)
{
    QByteArray block(kTarBlock, '\0');
    put(block, kName, name);
    put(block, kModeOwnerGroup, kFixedMode);
    put(block, kSize, octal(size, 11));
    put(block, kTime, kFixedTime);
    put(block, kType, "0");
    put(block, kMagic, kFixedMagic);
    put(block, kDevices, kFixedDevices);
    put(block, kSum, sumOf(block));
    return block;
}

void appendUstar(QByteArray &archive, const QByteArray &name, QByteArrayView content)
{
    archive += ustarHeader(name, content.size());
    archive.append(content);
    archive.append(ustarLength(content.size()) - kTarBlock - content.size(), '\0');
}

Result<std::optional<UstarEntry>> UstarReader::end() const
{
    const QByteArrayView rest = m_archive.sliced(m_at);
    if (rest.size() < 2 * kTarBlock) {
        return altered("end");
    }
    if (!isZero(rest)) {
        return altered("padding");
    }
    return std::optional<UstarEntry>();
}

const char *UstarReader::orderFault(const QByteArray &name)
{
    static const QByteArray kFolder("files/");
    const bool isManifest = name == kManifestEntry;
    const bool isJournal = name == kJournalEntry;
    const bool isFile =
        name.size() == kFolder.size() + 4 && name.startsWith(kFolder) &&
        std::all_of(name.cbegin() + kFolder.size(), name.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isManifest && !isJournal && !isFile) {
        return "name";
    }
    if (++m_entries > kMostEntries) {
        return "entries";
    }
    const bool isInOrder = isManifest  ? m_entries == 1
                           : isJournal ? m_entries == 2
                                       : m_entries > 1 && name == fileEntryName(m_files++);
    return isInOrder ? nullptr : "order";
}

Result<std::optional<UstarEntry>> UstarReader::next()
{
    const QByteArrayView rest = m_archive.sliced(m_at);
    if (rest.size() < kTarBlock) {
        return altered(rest.isEmpty() || isZero(rest) ? "end" : "cut");
    }
    const QByteArrayView block = rest.first(kTarBlock);
    if (isZero(block)) {
        return end();
    }
    if (const char *fault = headerFault(block)) {
        return altered(fault);
    }
    const QByteArrayView field = part(block, kName);
    const QByteArray name = field.first(std::max<qsizetype>(field.indexOf('\0'), 0)).toByteArray();
    if (!isFilled(field, name)) {
        return altered("name");
    }
    if (const char *fault = orderFault(name)) {
        return altered(fault);
    }
    const std::optional<qsizetype> size = sizeOf(part(block, kSize));
    if (!size) {
        return altered("size");
    }
    if (*size > rest.size() || ustarLength(*size) > rest.size()) {
        return altered("beyond");
    }
    const QByteArrayView content = rest.sliced(kTarBlock, *size);
    if (!isZero(rest.first(ustarLength(*size)).sliced(kTarBlock + *size))) {
        return altered("padding");
    }
    m_at += ustarLength(*size);
    return std::optional(UstarEntry{name, content});
}

} // namespace relais::exchange
