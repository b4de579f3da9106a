// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QIcon>
#include <QPixmap>
#include <QStringView>

class QPainter;
class QRect;

namespace relais::ui {

/// A Breeze icon in the colour of a token. It follows the scheme by itself: no need to set it again. The name must
/// stand in the list of ui/common/CMakeLists.txt.
QIcon icon(QStringView name, Token token = Token::Text);

/// Paints the icon centred in `rect`, `size` logical pixels wide.
void paintIcon(QPainter *painter, const QRect &rect, QStringView name, const QColor &colour, int size);

/// Whether the name was built in.
bool hasIcon(QStringView name);

/// The mark of the program (resources/icons/relais.svg).
QIcon programIcon();

} // namespace relais::ui
