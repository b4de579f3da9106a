// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/dues.h"

#include <QByteArray>

namespace relais::work {

/// The dated lines as a calendar (RFC 5545) for a telephone or an office agenda, which the vault does not protect:
/// each entry says the reference of the case and the neutral word « rappel », never an act, a rule or a name. The
/// identifier of an entry is stable, so that importing again moves it rather than doubling it.
QByteArray calendarText(const QList<model::DueLine> &lines, const QDateTime &now);

/// The calendar of the coming days and of what is late; the export enters the register of the vault first.
Result<QByteArray> exportCalendar(const Session &session, int days);

/// One content line folded at 75 octets, between characters, with its CRLF.
QByteArray foldedLine(const QString &line);

} // namespace relais::work
