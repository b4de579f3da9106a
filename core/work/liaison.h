// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/orientation.h"
#include "core/model/paper.h"
#include "core/work/session.h"

#include <QStringList>

/// The liaison sheet: an orientation on one page, for an office without the program. It holds nothing that a bundle to
/// that office would not (scope::fieldsFor), and less: no danger, no place unless a measure needs it, no text that may
/// tell who or where she is. Its short code, read over the telephone or found on the sheet that comes back, leads to
/// the orientation again.
namespace relais::work::liaison {

/// Verb of the act; undo passes over it, since a sheet that was printed exists.
inline constexpr const char *kPrintVerb = "liaison.print";
/// Of the line in the register of prints; its purpose is the code, its reader the office.
inline const QString kProfile = u"liaison"_s;

struct Sheet {
    model::Paper paper;
    QString fileName;    ///< without folder and ending, "liaison-K7QM2R4T-2": neutral
    int copy = 1;        ///< running number of this print of the case
    QStringList leftOut; ///< what may go there and is not on the page, and what may not, in words
};

/// The page as it would be printed now; the register is not touched. NotFound; Refused for an orientation that is not
/// on a sheet, is another office's, was recalled, or of which no measure may go there today (the reason in `detail`),
/// and for a role that prints no identity.
Result<Sheet> preview(const Session &session, const model::OrientationId &id);
/// Enters the print in the register first, like every print (summary::print).
Result<Sheet> print(const Session &session, const model::OrientationId &id);

/// "K7QM2R4T" in two groups of four.
QString codeForReading(const QString &code);

struct Found {
    model::OrientationId orientation;
    model::CaseId caseId;
};
/// The orientation of a code as somebody types it (model::readSheetCode). InvalidInput when it was misread; NotFound,
/// also for a case that is kept from this user.
Result<Found> byCode(const Session &session, const QString &typed);

} // namespace relais::work::liaison
