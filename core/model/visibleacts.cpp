// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/visibleacts.h"

#include <algorithm>

namespace relais::model {

std::optional<Moment> visibleMoment(const Catalogue &catalogue, const QString &measureCode)
{
    const MeasureKind *kind = catalogue.find(measureCode);
    return kind != nullptr && kind->isVisibleToAuthor ? std::optional(kind->moment) : std::nullopt;
}

TooEarly tooEarly(const Catalogue &catalogue, const QString &measureCode, const Case &file, QDate on)
{
    const std::optional<Moment> moment = visibleMoment(catalogue, measureCode);
    if (!moment || *moment == Moment::Before) {
        return TooEarly::No;
    }
    if (file.departureOn.isValid()) {
        return on < file.departureOn ? TooEarly::BeforeDeparture : TooEarly::No;
    }
    return file.cohabiting == Answer::No ? TooEarly::No : TooEarly::NoDeparture;
}

QList<Measure> visibleActsAhead(const Catalogue &catalogue, const QList<Measure> &measures)
{
    QList<Measure> acts;
    for (const MeasureKind &kind : catalogue.measures()) {
        for (const Measure &measure : measures) {
            if (measure.code == kind.code && kind.isVisibleToAuthor && !isSettled(measure.status)) {
                acts << measure;
            }
        }
    }
    std::stable_sort(acts.begin(), acts.end(), [&](const Measure &a, const Measure &b) {
        return *visibleMoment(catalogue, a.code) < *visibleMoment(catalogue, b.code);
    });
    return acts;
}

} // namespace relais::model
