// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bech32.h"

#include <sodium.h>

#include <array>

namespace relais::exchange {

namespace {

constexpr QByteArrayView kSigns("qpzry9x8gf2tvdw0s3jn54khce6mua7l");
constexpr qsizetype kChecksum = 6; ///< signs
constexpr int kBitsOfSign = 5;

/// The remainder of the code of BIP 173, fed with 5 bits at a time.
class Checksum
{
public:
    explicit Checksum(QByteArrayView prefix)
    {
        for (const char sign : prefix) {
            add(static_cast<unsigned char>(sign) >> kBitsOfSign);
        }
        add(0);
        for (const char sign : prefix) {
            add(static_cast<unsigned char>(sign) & 31U);
        }
    }

    void add(quint32 value)
    {
        static constexpr std::array<quint32, 5> kGenerator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const quint32 top = m_state >> 25;
        m_state = ((m_state & 0x1ffffff) << kBitsOfSign) ^ value;
        for (std::size_t bit = 0; bit < kGenerator.size(); ++bit) {
            m_state ^= ((top >> bit) & 1U) != 0 ? kGenerator[bit] : 0;
        }
    }

    [[nodiscard]] quint32 state() const { return m_state; }

private:
    quint32 m_state = 1;
};

bool isOneCase(QByteArrayView text)
{
    bool lower = false;
    bool upper = false;
    for (const char sign : text) {
        lower = lower || (sign >= 'a' && sign <= 'z');
        upper = upper || (sign >= 'A' && sign <= 'Z');
    }
    return !(lower && upper);
}

char lowered(char sign)
{
    return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
}

} // namespace

QByteArray bech32Text(QByteArrayView prefix, QByteArrayView bytes)
{
    QByteArray text = prefix.toByteArray();
    text.append('1');
    text.reserve(text.size() + (bytes.size() * 8 + 4) / kBitsOfSign +
                 kChecksum); // a secret is not left behind by growth
    Checksum checksum(prefix);
    const auto write = [&](quint32 value) {
        checksum.add(value);
        text.append(kSigns[static_cast<qsizetype>(value)]);
    };
    quint32 held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = (held << 8) | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= kBitsOfSign; bits -= kBitsOfSign) {
            write((held >> (bits - kBitsOfSign)) & 31U);
        }
    }
    if (bits > 0) {
        write((held << (kBitsOfSign - bits)) & 31U);
    }
    for (int i = 0; i < kChecksum; ++i) {
        checksum.add(0);
    }
    const quint32 remainder = checksum.state() ^ 1U;
    for (int i = 0; i < kChecksum; ++i) {
        text.append(kSigns[static_cast<qsizetype>((remainder >> (kBitsOfSign * (kChecksum - 1 - i))) & 31U)]);
    }
    return text;
}

std::optional<Bech32> readBech32(QByteArrayView text)
{
    const qsizetype separator = text.lastIndexOf('1');
    if (separator < 1 || text.size() - separator - 1 < kChecksum || !isOneCase(text)) {
        return {};
    }
    Bech32 read{text.first(separator).toByteArray(), {}};
    read.bytes.reserve(text.size());
    Checksum checksum(read.prefix.toLower());
    quint32 held = 0;
    int bits = 0;
    for (qsizetype at = separator + 1; at < text.size(); ++at) {
        const qsizetype value = kSigns.indexOf(lowered(text[at]));
        if (value < 0) {
            return {};
        }
        checksum.add(static_cast<quint32>(value));
        if (at < text.size() - kChecksum) {
            held = (held << kBitsOfSign) | static_cast<quint32>(value);
            bits += kBitsOfSign;
            if (bits >= 8) {
                bits -= 8;
                read.bytes.append(static_cast<char>((held >> bits) & 255U));
            }
        }
    }
    const bool filled = bits < kBitsOfSign && (held & ((1U << bits) - 1U)) == 0;
    if (checksum.state() != 1 || !filled) {
        sodium_memzero(read.bytes.data(), static_cast<std::size_t>(read.bytes.size()));
        return {};
    }
    return read;
}

} // namespace relais::exchange
