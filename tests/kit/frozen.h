// SPDX-License-Identifier: GPL-3.0-or-later
// The frozen bundles of tests/data/bundles, and what each must be answered.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace frozen {

/// One line of expected.txt, whose head says what the columns are.
struct Line {
    int row = 0;
    int step = 0;
    QString file;
    QDate day;
    QString by;
    QString answer;
    QString error;  ///< "-" when there is none
    QString detail; ///< "-" when it is not looked at
};

QList<Line> table();
QByteArray bytesOf(const Line &line);

} // namespace frozen
