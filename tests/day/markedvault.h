// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

/// 2,000 words that stand nowhere else, one for each text of a vault: names, numbers, notes.
namespace markers {
inline constexpr int kCount = 2000;
QString word(int number);
/// How many different markers stand in the bytes, in UTF-8 or UTF-16, in either case of letters.
/// @param seen grows with them
void find(const QByteArray &bytes, QSet<int> &seen);
} // namespace markers

/// A vault of twenty cases whose every text is a marker; its phrase is « sept mots ».
/// @param folder must not exist
void makeMarkedVault(const QString &folder);
inline constexpr int kMarkedCases = 20;
/// Number of a case in the office's own counting: "76-2026-00001".
QString referenceOf(int number);
