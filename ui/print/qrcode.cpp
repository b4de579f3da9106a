// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/qrcode.h"

#include "core/base/result.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace relais::ui {

namespace {

const QString kFilePrefix = u"RELAIS-CARD:"_s;
const QString kDigitsPrefix = u"RELAIS-DIGITS:"_s;
const QByteArray kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/// Of version 40, level L, alphanumeric: 4,296; less keeps the squares of a printed card over half a millimetre.
constexpr qsizetype kMostSigns = 2'600;

QString base32(const QByteArray &bytes)
{
    QString text;
    quint32 held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = (held << 8) | static_cast<unsigned char>(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text += QLatin1Char(kAlphabet[static_cast<qsizetype>((held >> bits) & 31)]);
        }
    }
    if (bits > 0) {
        text += QLatin1Char(kAlphabet[static_cast<qsizetype>((held << (5 - bits)) & 31)]);
    }
    return text;
}

QByteArray fromBase32(QStringView text)
{
    QByteArray bytes;
    quint32 held = 0;
    int bits = 0;
    for (const QChar sign : text) {
        const qsizetype value = kAlphabet.indexOf(sign.toLatin1());
        if (value < 0) {
            return {};
        }
        held = (held << 5) | static_cast<quint32>(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((held >> bits) & 255);
        }
    }
    return bytes;
}

} // namespace

QString cardCode(const QByteArray &file, const QString &digits)
{
    const QString code = kFilePrefix + base32(file);
    return code.size() <= kMostSigns ? code : kDigitsPrefix + QString(digits).remove(u' ');
}

QByteArray fileOfCode(const QString &code)
{
    return code.startsWith(kFilePrefix) ? fromBase32(QStringView(code).mid(kFilePrefix.size())) : QByteArray();
}

QrModules qrModules(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_L, QR_MODE_8, 1), QRcode_free);
    QrModules modules;
    if (!code) {
        return modules;
    }
    modules.side = code->width;
    modules.dark.resize(qsizetype(code->width) * code->width);
    for (qsizetype at = 0; at < modules.dark.size(); ++at) {
        modules.dark[at] = static_cast<char>(code->data[at] & 1);
    }
    return modules;
}

QImage qrImage(const QString &text, int pixelsPerModule)
{
    const int side = qrModules(text).side;
    if (side == 0) {
        return {};
    }
    const int pixels = (side + 2 * kQuietModules) * pixelsPerModule;
    QImage image(pixels, pixels, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintQr(painter, image.rect(), text);
    return image;
}

bool paintQr(QPainter &painter, const QRectF &square, const QString &text)
{
    const QrModules modules = qrModules(text);
    if (modules.side == 0) {
        return false;
    }
    const qreal step = square.width() / (modules.side + 2 * kQuietModules);
    const QPointF origin = square.topLeft() + QPointF(step, step) * kQuietModules;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false); // no grey between two black squares
    painter.fillRect(square, Qt::white);
    for (int row = 0; row < modules.side; ++row) {
        for (int column = 0; column < modules.side;) {
            const int first = column;
            while (column < modules.side && modules.dark[row * modules.side + column] != 0) {
                ++column;
            }
            if (column > first) { // neighbours as one, so that no hair line divides them on paper
                painter.fillRect(
                    QRectF(origin.x() + first * step, origin.y() + row * step, (column - first) * step, step),
                    Qt::black);
            }
            column += column == first ? 1 : 0;
        }
    }
    painter.restore();
    return true;
}

} // namespace relais::ui
