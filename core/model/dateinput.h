// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

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

} // namespace relais::model
