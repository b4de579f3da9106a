// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caserow.h"
#include "core/model/contactrule.h"
#include "core/model/note.h"
#include "core/work/session.h"
#include "ui/common/words.h"

namespace relais::ui {

/// « 18 nov. » of this year, « 18 nov. 2025 » of another; a dash for no date.
QString shortDate(const QDate &date, const QDate &today);
/// « ven. 27 nov. »
QString dayDate(const QDate &date);
/// « auj. 08:52 », « hier 16:20 », « lun. 23, 09:30 », else the short date.
QString momentWords(const QDateTime &at, const QDate &today, const QTimeZone &zone);
/// « lun. 23 nov. 2026, 17:05 », where two moments are compared.
QString exactMoment(const QDateTime &at, const QTimeZone &zone);

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

/// « 14:30 » on the wall of that zone.
QString hourOf(const QDateTime &at, const QTimeZone &zone);
/// The first letter as a capital.
QString capitalised(QString text);

/// Whether she may be called now, told by the clock on the wall of the one who calls: « Possible jusqu'à 11:00 », « Pas
/// avant 14:00 », « Aucun canal sûr », « À redemander »; in a narrow column « jusqu'à 11:00 », « dès 14:00 ».
enum class ContactWording { Full, Brief };
StateLook contactLook(const model::ContactVerdict &verdict, const work::Session &session, ContactWording wording);
/// Of a line of the file active, in the words of a narrow column.
StateLook contactLook(const model::CaseRow &row, const work::Session &session);

/// What came of a call: « appel sans réponse »; the words of its note may hold a name and stay in the case.
QString outcomeWords(model::CallOutcome outcome);

QString personName(const QString &lastName, const QString &firstName);

} // namespace relais::ui
