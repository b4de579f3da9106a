// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/exif.h"

#include <QtEndian>

namespace relais::reader {

namespace {

constexpr quint16 kOrientation = 0x0112;
constexpr quint16 kPosition = 0x8825;
constexpr qsizetype kEntry = 12; // bytes

/// Numbers of a TIFF block in its own byte order; 0 outside of it.
class Tiff
{
public:
    explicit Tiff(const QByteArray &bytes) : m_bytes(bytes), m_little(bytes.startsWith("II")) {}
    [[nodiscard]] bool isTiff() const { return m_little || m_bytes.startsWith("MM"); }
    [[nodiscard]] quint16 two(qsizetype at) const { return read<quint16>(at); }
    [[nodiscard]] quint32 four(qsizetype at) const { return read<quint32>(at); }

private:
    template<class Number>
    [[nodiscard]] Number read(qsizetype at) const
    {
        if (at < 0 || at + static_cast<qsizetype>(sizeof(Number)) > m_bytes.size()) {
            return 0;
        }
        const char *here = m_bytes.constData() + at;
        return m_little ? qFromLittleEndian<Number>(here) : qFromBigEndian<Number>(here);
    }
    const QByteArray &m_bytes;
    bool m_little;
};

} // namespace

ExifFacts exifFacts(const QByteArray &tiff)
{
    ExifFacts facts;
    const Tiff block(tiff);
    if (!block.isTiff()) {
        return facts;
    }
    const auto first = static_cast<qsizetype>(block.four(4));
    const qsizetype count = block.two(first);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype entry = first + 2 + i * kEntry;
        const quint16 tag = block.two(entry);
        if (tag == kOrientation) {
            const int value = block.two(entry + 8);
            facts.orientation = value >= 1 && value <= 8 ? value : 1;
        }
        facts.hasPosition = facts.hasPosition || tag == kPosition;
    }
    facts.hasThumbnail = block.four(first + 2 + count * kEntry) != 0; // the second directory is that of the thumbnail
    return facts;
}

QByteArray exifOfOrientation(int orientation)
{
    // Byte order, 42, offset of the directory; one entry: orientation, a short, one of it; no further directory.
    QByteArray block = QByteArrayLiteral("MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0");
    block[19] = static_cast<char>(orientation);
    return block;
}

} // namespace relais::reader
