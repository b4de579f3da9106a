// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caserow.h"
#include "core/model/contactrule.h"
#include "core/work/session.h"
#include "ui/common/words.h"

namespace relais::ui {

/// « 18 nov. » of this year, « 18 nov. 2025 » of another; a dash for no date.
QString shortDate(const QDate &date, const QDate &today);
/// « ven. 27 nov. »
QString dayDate(const QDate &date);
/// « auj. 08:52 », « hier 16:20 », « lun. 23, 09:30 », else the short date.
QString momentWords(const QDateTime &at, const QDate &today, const QTimeZone &zone);

/// Label of a clock in the language of the screen; the code when it is unknown.
QString clockWord(const work::Session &session, const QString &code);
/// Its short label, for the narrow column of a list.
QString shortClockWord(const work::Session &session, const QString &code);
/// Label of the event a clock waits for.
QString eventWord(const work::Session &session, const QString &code);
QString measureWord(const work::Session &session, const QString &code);

/// How near a prudent date is.
Due nearness(const QDateTime &prudent, const work::Session &session);

/// The next act of a case in one line: « Premier contact, lun. 23 » with its icon and colour.
StateLook nextDueLook(const model::CaseRow &row, const work::Session &session);

/// Whether she may be called now, in three words: « jusqu'à 11:00 », « dès 14:00 », « dès demain 9:00 », « à
/// redemander ».
StateLook contactLook(const model::ContactVerdict &verdict, const work::Session &session);
/// The same of a line of the file active.
StateLook contactLook(const model::CaseRow &row, const work::Session &session);

QString personName(const QString &lastName, const QString &firstName);

} // namespace relais::ui
