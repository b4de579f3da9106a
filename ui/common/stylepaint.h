// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

// What Style draws, one function per kind of control.
namespace relais::ui {

void paintField(QPainter *painter, const QStyleOption *option);
void paintComboText(QPainter *painter, const QStyleOptionComboBox *option);
void paintCheck(QPainter *painter, const QStyleOption *option);
void paintRadio(QPainter *painter, const QStyleOption *option);
void paintHeaderGround(QPainter *painter, const QStyleOption *option);
void paintHeaderLabel(QPainter *painter, const QStyleOptionHeader *option);
void paintTab(QPainter *painter, const QStyleOptionTab *option);
void paintTabLabel(QPainter *painter, const QStyleOptionTab *option);
QSize tabSize(const QStyleOption *option);
void paintMenuBar(QPainter *painter, const QStyleOption *option, bool isItem, const QWidget *widget);
void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem *option);
QSize menuItemSize(const QStyleOption *option, QSize proposed);
void paintProgress(QPainter *painter, const QStyleOptionProgressBar *option);
void paintScrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle);

} // namespace relais::ui
