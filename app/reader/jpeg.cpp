// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/jpeg.h"

#include "app/reader/exif.h"

#include <QtEndian>

#include <cstring>

namespace relais::reader {

namespace {

// Second byte of the marks (ITU T.81 table B.1).
enum Mark : uchar {
    Frame0 = 0xc0,
    Frame2 = 0xc2,
    Huffman = 0xc4,
    FirstRestart = 0xd0,
    LastRestart = 0xd7,
    Begin = 0xd8,
    End = 0xd9,
    Scan = 0xda,
    Quantum = 0xdb,
    RestartEvery = 0xdd,
    App0 = 0xe0,
    App1 = 0xe1,
    App2 = 0xe2,
    App13 = 0xed,
    App14 = 0xee,
    App15 = 0xef,
    Comment = 0xfe,
};

constexpr int kMostScans = 100; // a progressive picture has about ten; each costs a pass over all of it

class Filter
{
public:
    Filter(const QByteArray &bytes, JpegPlace place) : m_in(bytes), m_place(place) {}
    Result<Cleaned> run();

private:
    /// The next mark, past filling; nothing at the end of the bytes.
    std::optional<uchar> nextMark();
    Result<void> segment(uchar mark);
    Result<void> frame(const QByteArray &body);
    Result<void> scan();
    void application(uchar mark, const QByteArray &body);
    void keep(uchar mark, const QByteArray &body);

    const QByteArray &m_in;
    JpegPlace m_place;
    qsizetype m_at = 2;
    bool m_framed = false;
    int m_scans = 0;
    int m_orientation = 1;
    QByteArray m_density;
    QByteArray m_rest;
    Cleaned m_out;
};

QByteArray segmentOf(uchar mark, const QByteArray &body)
{
    QByteArray segment;
    segment += static_cast<char>(0xff);
    segment += static_cast<char>(mark);
    const auto length = qToBigEndian(static_cast<quint16>(body.size() + 2));
    segment.append(reinterpret_cast<const char *>(&length), 2);
    return segment + body;
}

quint16 number(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

std::optional<uchar> Filter::nextMark()
{
    if (m_at + 1 >= m_in.size() || static_cast<uchar>(m_in[m_at]) != 0xff) {
        return std::nullopt;
    }
    while (m_at < m_in.size() && static_cast<uchar>(m_in[m_at]) == 0xff) {
        ++m_at;
    }
    return m_at < m_in.size() ? std::optional(static_cast<uchar>(m_in[m_at++])) : std::nullopt;
}

void Filter::keep(uchar mark, const QByteArray &body)
{
    m_rest += segmentOf(mark, body);
}

Result<void> Filter::frame(const QByteArray &body)
{
    if (m_framed || body.size() < 9 || body.size() != 6 + 3 * body[5] || body[0] != 8) {
        return damaged("jpeg frame");
    }
    const qint64 height = number(body, 1);
    const qint64 width = number(body, 3);
    if (height == 0 || width == 0 || body[5] > 4) {
        return damaged("jpeg frame");
    }
    if (width * height > kMostPoints) {
        return tooLarge("jpeg points");
    }
    m_framed = true;
    return {};
}

/// Copies the coded points up to the next mark that is neither a stuffed byte nor a restart.
Result<void> Filter::scan()
{
    if (!m_framed) {
        return damaged("jpeg scan before its frame");
    }
    if (++m_scans > kMostScans) {
        return tooLarge("jpeg scans");
    }
    const qsizetype from = m_at;
    for (;;) {
        m_at = m_in.indexOf(static_cast<char>(0xff), m_at);
        if (m_at < 0 || m_at + 1 >= m_in.size()) {
            m_at = m_in.size();
            break;
        }
        const auto next = static_cast<uchar>(m_in[m_at + 1]);
        if (next != 0 && (next < FirstRestart || next > LastRestart)) {
            break;
        }
        m_at += 2;
    }
    m_rest += m_in.mid(from, m_at - from);
    return {};
}

void Filter::application(uchar mark, const QByteArray &body)
{
    if (mark == App0 && body.startsWith(QByteArrayView("JFIF\0", 5)) && body.size() >= 14) {
        m_density = body.left(12) + QByteArray(2, '\0'); // its thumbnail has no size
        if (body.size() > 14) {
            m_out.note(u"thumbnail"_s);
        }
    } else if (mark == App14 && body.startsWith("Adobe") && body.size() >= 12) {
        keep(App14, body.left(12)); // which colours the components are
    } else if (mark == App1 && body.startsWith(QByteArrayView("Exif\0", 5))) {
        const ExifFacts facts = exifFacts(body.mid(6));
        m_orientation = facts.orientation;
        m_out.note(u"exif"_s);
        if (facts.hasPosition) {
            m_out.note(u"position"_s);
        }
        if (facts.hasThumbnail) {
            m_out.note(u"thumbnail"_s);
        }
    } else {
        m_out.note(mark == App1                                     ? u"xmp"_s
                   : mark == App13                                  ? u"iptc"_s
                   : mark == App2 && body.startsWith("ICC_PROFILE") ? u"profile"_s
                   : mark == App0                                   ? u"thumbnail"_s
                                                                    : u"other"_s);
    }
}

Result<void> Filter::segment(uchar mark)
{
    if (m_at + 2 > m_in.size()) {
        return damaged("jpeg cut short");
    }
    const qsizetype length = number(m_in, m_at);
    if (length < 2 || m_at + length > m_in.size()) {
        return damaged("jpeg segment");
    }
    const QByteArray body = m_in.mid(m_at + 2, length - 2);
    m_at += length;
    if (mark >= App0 && mark <= App15) {
        application(mark, body);
        return {};
    }
    if (mark == Comment) {
        m_out.note(u"comment"_s);
        return {};
    }
    const bool isFrame = mark >= Frame0 && mark <= Frame2;
    if (!isFrame && mark != Huffman && mark != Quantum && mark != RestartEvery && mark != Scan) {
        return damaged("jpeg of a rare kind");
    }
    if (isFrame) {
        if (const Result<void> fits = frame(body); !fits) {
            return fits;
        }
    }
    keep(mark, body);
    return mark == Scan ? scan() : Result<void>();
}

Result<Cleaned> Filter::run()
{
    if (!m_in.startsWith("\xff\xd8")) {
        return damaged("jpeg begin");
    }
    for (;;) {
        const std::optional<uchar> mark = nextMark();
        if (!mark) {
            if (m_place == JpegPlace::File || m_at < m_in.size() || m_scans == 0) {
                return damaged("jpeg without its end");
            }
            break;
        }
        if (*mark == End) {
            break;
        }
        if (const Result<void> taken = segment(*mark); !taken) {
            return taken.error();
        }
    }
    if (m_scans == 0) {
        return damaged("jpeg without a picture");
    }
    if (m_at < m_in.size()) {
        m_out.note(u"trailer"_s);
    }
    m_out.bytes = "\xff\xd8";
    if (!m_density.isEmpty()) {
        m_out.bytes += segmentOf(App0, m_density);
    }
    if (m_place == JpegPlace::File && m_orientation != 1) {
        m_out.bytes += segmentOf(App1, "Exif" + QByteArray(2, '\0') + exifOfOrientation(m_orientation));
    }
    m_out.bytes += m_rest + "\xff\xd9";
    m_out.type = "image/jpeg";
    return m_out;
}

} // namespace

Result<Cleaned> cleanJpeg(const QByteArray &bytes, JpegPlace place)
{
    return Filter(bytes, place).run();
}

} // namespace relais::reader
