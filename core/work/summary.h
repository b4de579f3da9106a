// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "core/work/casedetail.h"

#include <QSet>
#include <QStringList>

/// A case on paper for the supervisor: never the shelter's address, a way to reach her, her words, a working note or
/// the identity of the other parent (domain notes 1.7: redaction profile of the supervisor).
namespace relais::work::summary {

/// Verb of the act; undo passes over it, since a sheet that was printed exists.
inline constexpr const char *kPrintVerb = "summary.print";

enum class Extent {
    OnePage,  ///< what is due this week, measures counted by strand, the last facts
    Complete, ///< every measure and every fact as well
};

struct Request {
    Extent extent = Extent::OnePage;
    QString reader;                   ///< for whom; empty = not named
    QString purpose;                  ///< for the register; never printed
    QSet<model::NoteId> without = {}; ///< facts that stay off this page
};

/// A fact on the page whose words may tell who or where she is.
struct Flagged {
    model::NoteId note;
    QString found; ///< in one line
};

struct Summary {
    model::Paper paper;
    QString fileName;       ///< without folder and ending, "synthese-76-2026-00117-2": neutral
    int copy = 1;           ///< running number of this print of the case
    QStringList leftOut;    ///< what this case holds and the page does not, in words
    QList<Flagged> flagged; ///< to be looked over before it is printed
};

/// Whether that reader is another office: one that has a card, or to which this case has a consent or an orientation.
/// It reads the liaison sheet, which asks her consent.
Result<bool> isPartner(const Session &session, const model::CaseId &id, const QString &reader);

/// The content as it would be printed now; the register is not touched. Refused for a reader who is kept apart from the
/// case, and for a partner.
Result<Summary> preview(const Session &session, const model::CaseId &id, const Request &request);
/// Enters the print in the register of the vault first, then answers the content with its numbers: a sheet without
/// a line in the register must not exist, a line without a sheet may.
Result<Summary> print(const Session &session, const model::CaseId &id, const Request &request);

} // namespace relais::work::summary
