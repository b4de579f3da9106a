// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace relais {

/// What the program was asked for on its command line.
struct Options {
    QString vault;          ///< folder to open; only offered on the unlock page unless a phrase file is given
    QString passphraseFile; ///< first line = the phrase: for the demonstration vault only
    QString screenshot;     ///< writes a picture of the window there and stops
    QString page;           ///< word of the page to show
    QString record;         ///< reference of the case to open in it
    QSize size{1440, 900};
    int zoom = 0;   ///< percent; 0 = as set
    QString scheme; ///< "light", "dark"; empty = as set
    bool selfTest = false;

    /// Ends the program with a sentence when the line is wrong, or after --help and --version.
    static Options parse(const QStringList &arguments);
};

} // namespace relais
