// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace relais::ui {

/// Colours by meaning. Each state colour has its tint, reached by tintOf().
enum class Token {
    Window,
    Base,
    Nav,
    Selection,
    Paper,
    Text,
    Text2,
    Disabled,
    Border,
    Line,
    Accent,
    OnAccent,
    Focus,
    AccentTint,
    Late,
    Today,
    Soon,
    Week,
    Waiting,
    Done,
    LateTint,
    TodayTint,
    SoonTint,
    WeekTint,
    WaitingTint,
    DoneTint,
};

enum class Scheme { Light, Dark };

/// The colour of a token in the scheme on screen.
QColor color(Token token);
QColor color(Token token, Scheme scheme);

/// The quiet ground of a state colour; of a colour that is no state: AccentTint for Accent, Window for the rest.
Token tintOf(Token token);

/// The scheme that the application's palette shows now.
Scheme currentScheme();
/// Qt 6.4 has no colour-scheme hint: dark when the Window role is darker than the middle.
Scheme schemeOf(const QPalette &palette);

/// Every role of a QPalette from the tokens.
QPalette paletteOf(Scheme scheme);

} // namespace relais::ui
