// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// What the functions of core/exchange say of a file, for fixedkeys::us(), without a vault.
struct PureAnswer {
    QString error; ///< word of the ErrorCode; "-" when they have nothing against it; "own" when we signed it ourselves
    QString detail;
};
PureAnswer pureAnswer(const QByteArray &bundle);
PureAnswer pureAnswerOfCard(const QByteArray &card);
