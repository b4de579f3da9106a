// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace relais {

/// French, unless the system speaks another language that we have. @param system locale of the desktop
QLocale chosenLocale(const QLocale &system);

/// Puts the words of Qt and then ours on the application, so that ours win, and makes the locale the default one.
/// May be called again with another language.
void speak(QCoreApplication &app, const QLocale &locale);

} // namespace relais
