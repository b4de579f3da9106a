// SPDX-License-Identifier: GPL-3.0-or-later
// Which measures may be activated, and where each may go.
#include "core/base/text.h"
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

/// What became of the measures of a case that were entrusted before.
struct Past {
    QStringList held;                      ///< codes of those that a partner has in hand
    QMultiHash<QString, QString> declined; ///< by code: offices, by address and name, that refused it or stayed silent

    [[nodiscard]] bool hasDeclined(const QString &code, const Office &office) const
    {
        return declined.contains(code, folded(office.name)) ||
               (!office.address.isEmpty() && declined.contains(code, office.address));
    }
};
/// @throws store::SqlFailure
Past pastOf(const store::Reader &reader, const Session &session, const model::CaseId &id)
{
    Past past;
    for (const Orientation &one : store::recordsOf<Orientation>(reader, id)) {
        const model::OrientationState state = replies::stateIn(reader, session, one);
        const bool isSilence = one.recalledAt.isValid() && one.answerBy.isValid() &&
                               one.recalledAt.toTimeZone(session.zone).date() > one.answerBy;
        for (const QString &code : model::measuresOf(one)) {
            if (model::isHolding(state)) {
                past.held << code;
            } else if (state == model::OrientationState::Refused || isSilence) {
                past.declined.insert(code, one.office);
                past.declined.insert(code, folded(one.officeName));
            }
        }
    }
    return past;
}

/// The order stays, but for those that would not have it: they come last.
QList<Office> anew(QList<Office> offices, const Past &past, const QString &code)
{
    std::stable_partition(offices.begin(), offices.end(),
                          [&](const Office &office) { return !past.hasDeclined(code, office); });
    return offices;
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
    const auto past =
        session.vault.read([&](const store::Reader &reader) -> Result<Past> { return pastOf(reader, session, id); });
    if (!book || !past) {
        return book ? past.error() : book.error();
    }
    QList<Proposal> all;
    for (const model::Measure &measure : detail->measures) {
        const auto strand = model::strandOf(measure.code);
        if (strand && isOffered(session, file, measure) && !past->held.contains(measure.code)) {
            all << Proposal{measure, *strand, measures::needsReason(session, file, measure, MeasureStatus::Requested),
                            anew(book->officesFor(measure), *past, measure.code)};
        }
    }
    std::stable_sort(all.begin(), all.end(), [&](const Proposal &a, const Proposal &b) {
        return a.strand != b.strand ? a.strand < b.strand
                                    : placeOf(session, file, a.measure.code) < placeOf(session, file, b.measure.code);
    });
    return all;
}

} // namespace relais::work::activation
