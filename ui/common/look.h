// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/setting.h"
#include "ui/common/metrics.h"
#include "ui/common/palette.h"

class QLabel;
class QLayout;
class QWidget;

namespace relais::ui {

enum class Appearance { System, Light, Dark };
inline const Setting<int> kAppearance{"look/appearance", 0}; ///< an Appearance
inline const Setting<int> kZoom{"look/zoom", 100};           ///< percent, 100 to 200

/// Style, palette, fonts and zoom of the whole program; may be called again at any time, nothing needs a restart.
/// @param zoomPercent held between 100 and 200
void applyLook(Appearance appearance, int zoomPercent);
void applyLook(const SettingStore &settings);
/// The zoom in force, percent.
int zoomPercent();

/// Gives a widget the font of a role and the text colour of a token, now and after each change of zoom or scheme.
void dress(QWidget *widget, Role role, Token text = Token::Text);
/// Fills the ground of a widget with a token, now and after each change of scheme.
void setGround(QWidget *widget, Token ground);
/// Spacing and margins of a layout from the scale, now and after each change of zoom.
void arrange(QLayout *layout, Space gap, Space margins = Space::None);
void arrange(QLayout *layout, Space gap, Space left, Space top, Space right, Space bottom);
/// Minimum and maximum width in u; 0 leaves that side free.
void setWidthRange(QWidget *widget, double minimum, double maximum = 0);

/// A dressed label that wraps no line; plain text only, whatever it holds.
QLabel *newLabel(const QString &text, Role role = Role::Body, Token token = Token::Text, QWidget *parent = nullptr);
/// The same, wrapping.
QLabel *newParagraph(const QString &text, Role role = Role::Body, Token token = Token::Text, QWidget *parent = nullptr);
/// A decorative line of one pixel.
QWidget *newLine(Qt::Orientation orientation, QWidget *parent = nullptr);

} // namespace relais::ui
