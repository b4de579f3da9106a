// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace relais::model {

/// A file written long ago says nothing about today: « hier », "2411" and a date without a year are read only
/// while somebody types.
enum class DateRules { Import, Typing };
/// What the date tells. A two-digit year means the past for a birth, and at most ten years ahead otherwise.
enum class DateMeaning { Event, Birth };

/// Reads a date as a person in France writes it: 24/11/2026, 24.11.26, 24-11-2026, 2026-11-24, « 24 nov. 2026 »,
/// « 1er janvier 2026 »; when typing also 2411, 241126, 24/11, « hier », « aujourd'hui », « demain ».
/// @return nothing for anything else, for a day that does not exist, a year outside 1900–2100, a birth after today
std::optional<QDate> parseDate(const QString &text, QDate today, DateRules rules,
                               DateMeaning meaning = DateMeaning::Event);

/// Reads an hour while somebody types: 9:04, 09h04, « 9 h 4 », 0904, 904, 9h, 9. @return nothing for anything else
std::optional<QTime> parseTime(const QString &text);

} // namespace relais::model
