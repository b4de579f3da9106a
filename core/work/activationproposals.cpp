// SPDX-License-Identifier: GPL-3.0-or-later
// Which measures may be activated, and where each may go.
#include "core/model/orientationstate.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/activationoffices.h"
#include "core/work/measures.h"
#include "core/work/orientations.h"
#include "core/work/replies.h"

#include <algorithm>

namespace relais::work::activation {

namespace {

using model::MeasureStatus;
using model::Orientation;

/// Codes of the measures that a partner has in hand. @throws store::SqlFailure
QStringList held(const store::Reader &reader, const Session &session, const model::CaseId &id)
{
    QStringList codes;
    for (const Orientation &one : store::recordsOf<Orientation>(reader, id)) {
        if (model::isHolding(replies::stateIn(reader, session, one))) {
            codes += model::measuresOf(one);
        }
    }
    return codes;
}

/// Place in the parcours of the case, else after it in that of the catalogue.
qsizetype placeOf(const Session &session, const model::Case &file, const QString &code)
{
    const QStringList &plan = session.reference.parcoursOf(file).plan.measures;
    const qsizetype place = plan.indexOf(code);
    return place >= 0 ? place : plan.size();
}

bool isOffered(const Session &session, const model::Case &file, const model::Measure &measure)
{
    return measure.status == MeasureStatus::ToDo ||
           (measure.status == MeasureStatus::ToAssess &&
            session.reference.parcoursOf(file).plan.measures.contains(measure.code));
}

} // namespace

Result<void> mayActivate(const Session &session, const model::CaseId &id)
{
    if (!access::mayDo(session, QLatin1String(orientations::kSendVerb)) ||
        !access::Gate(session, access::Outlet::Bundle).shows(u"measure"_s)) {
        return Error{ErrorCode::Refused, u"activation: this role entrusts nothing"_s};
    }
    return model::ownerOf(id.text()) == session.vault.office()
               ? Result<void>()
               : Result<void>(Error{ErrorCode::Refused, u"activation: the case belongs to another office"_s});
}

Result<QList<Proposal>> proposals(const Session &session, const model::CaseId &id)
{
    if (const Result<void> may = mayActivate(session, id); !may) {
        return may.error();
    }
    const auto detail = loadCase(session, id);
    if (!detail) {
        return detail.error();
    }
    const model::Case &file = detail->file;
    if (!model::isOpen(file.status)) {
        return QList<Proposal>();
    }
    const auto book = OfficeBook::of(session, file);
    const auto busy = session.vault.read(
        [&](const store::Reader &reader) -> Result<QStringList> { return held(reader, session, id); });
    if (!book || !busy) {
        return book ? busy.error() : book.error();
    }
    QList<Proposal> all;
    for (const model::Measure &measure : detail->measures) {
        const auto strand = model::strandOf(measure.code);
        if (strand && isOffered(session, file, measure) && !busy->contains(measure.code)) {
            all << Proposal{measure, *strand, measures::needsReason(session, file, measure, MeasureStatus::Requested),
                            book->officesFor(measure)};
        }
    }
    std::stable_sort(all.begin(), all.end(), [&](const Proposal &a, const Proposal &b) {
        return a.strand != b.strand ? a.strand < b.strand
                                    : placeOf(session, file, a.measure.code) < placeOf(session, file, b.measure.code);
    });
    return all;
}

} // namespace relais::work::activation
