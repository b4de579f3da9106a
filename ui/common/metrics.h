// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace relais::ui {

/// The five sizes and two weights of the program.
enum class Role { PageTitle, Section, Body, BodyBold, Small, SmallBold, KeyCap, Code };

/// The spacing scale, in u: 0, 1, 2, 3, 4, 6, 8.
enum class Space { None, Xs, S, M, L, Xl, Xxl };

/// Body size at 100 %, points.
inline constexpr double kBodyPoints = 10.5;

/// Font of a role at the zoom of the application font.
QFont fontOf(Role role);
/// Body font at a zoom in percent; what the application font is set to.
QFont bodyFont(int zoomPercent);

/// The unit of all sizes, in pixels: 4 at 100 %; follows the application font, hence the zoom.
int u();
/// `count` units in whole pixels; halves allowed (a row is 8.5).
int u(double count);
int px(Space space);

int controlHeight(); ///< fields and buttons: 8 u
int lineHeight();    ///< a row of one line: 8.5 u
int denseHeight();   ///< a row of the parcours: 31 px at 100 %, the densest allowed
int twoLineHeight(); ///< a row of two lines: 11.5 u
int iconPx();        ///< in tables and buttons: 18 px at 100 %
int navIconPx();     ///< in navigation and heads: 20 px at 100 %
int radius();        ///< fields: 1 u
int cardRadius();    ///< cards: 1.5 u

} // namespace relais::ui
