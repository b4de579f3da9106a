// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QKeySequence>
#include <QRect>
#include <QString>

class QPainter;

namespace relais::ui {

/// The key as it is written on caps and menus ("Ctrl+Maj+O", « Entrée » and never « Retour »).
QString keyText(const QKeySequence &key);

QSize keyCapSize(const QString &key);
/// A key cap, vertically centred at the left of `rect`.
/// @param ink of text and frame; @param ground of the cap, none when invalid
void paintKeyCap(QPainter *painter, const QRect &rect, const QString &key, const QColor &ink, const QColor &frame,
                 const QColor &ground);

/// A rounded rectangle with crisp edges. @param width of the pen, 0 for none
void paintPanel(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &frame, double cornerRadius,
                double width = 1);

/// A filled triangle inside a square of about 2 u around the centre of `rect`.
void paintTriangle(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour);

} // namespace relais::ui
