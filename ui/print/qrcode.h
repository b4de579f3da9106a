// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

class QPainter;

namespace relais::ui {

/// What the QR of a card holds: "RELAIS-CARD:" and the very file in base 32 (RFC 4648, no padding), which any reader
/// gives back as it is. As raw bytes the accents of a name would depend on what a reader takes them for; base 32 is in
/// the alphanumeric set of the QR, which packs it as closely. A card too long for that gives "RELAIS-DIGITS:" and the
/// 40 digits, to be compared. @param digits with or without blanks
QString cardCode(const QByteArray &file, const QString &digits);
/// The file of a code that was read; empty when it holds none.
QByteArray fileOfCode(const QString &code);

/// Dark squares of the QR of a text in the alphanumeric set, row by row, without the white frame.
struct QrModules {
    int side = 0;    ///< 0: too long
    QByteArray dark; ///< side × side, 0 or 1
};
QrModules qrModules(const QString &text);

inline constexpr int kQuietModules = 4; ///< of white on each side, as ISO/IEC 18004 asks

/// Black on white, whatever the scheme of the screen: a camera reads it. Null when the text is too long.
QImage qrImage(const QString &text, int pixelsPerModule);
/// Paints it into a square, white frame included. @return whether it fits
bool paintQr(QPainter &painter, const QRectF &square, const QString &text);

} // namespace relais::ui
