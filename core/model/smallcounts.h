// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

/// Counts of persons that leave the office: few of them would tell who they are (domain notes 6).
namespace relais::model {

/// A count below it, none excepted, is not told.
inline constexpr int kFewestTold = 5;

/// One part of a whole. Null = not told.
struct Part {
    QString key;
    std::optional<int> count;
};

/// The count by itself.
std::optional<int> told(int count);

/// Parts of one whole that is told as well: when what is held back could be had by taking the others from the whole,
/// the smallest that remain are held back too, until two parts and kFewestTold persons are out of sight.
/// @param parts each with its count
QList<Part> toldParts(QList<Part> parts);

} // namespace relais::model
