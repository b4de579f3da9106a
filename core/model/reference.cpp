// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reference.h"

#include "core/model/shipped.h"

#include <algorithm>

namespace relais::model {

namespace {

const ParcoursTemplate *find(const QList<ParcoursTemplate> &templates, const QString &territory)
{
    const auto found = std::find_if(templates.begin(), templates.end(),
                                    [&](const ParcoursTemplate &one) { return one.territory == territory; });
    return found == templates.end() ? nullptr : &*found;
}

/// The national template first: the others stand on it.
Result<QList<ParcoursTemplate>> loadTemplates()
{
    static const QStringList kShipped = {kNationalTerritory, u"76"_s};
    QList<ParcoursTemplate> templates;
    for (const QString &territory : kShipped) {
        const QString path = u"parcours/%1.json"_s.arg(territory);
        auto parcours = readTemplate(shippedBytes(path), path);
        if (!parcours) {
            return parcours.error();
        }
        if (!parcours->basedOn.isEmpty()) {
            const ParcoursTemplate *base = find(templates, parcours->basedOn);
            if (!base) {
                return Error{ErrorCode::DataDamaged, path + u" stands on an unknown template"_s};
            }
            parcours->measures = base->measures;
        }
        templates << *parcours;
    }
    return templates;
}

} // namespace

const ParcoursTemplate &Reference::templateFor(const QString &department) const
{
    const ParcoursTemplate *own = find(templates, department);
    return own ? *own : templates.first();
}

Result<Catalogue> loadCatalogue()
{
    return Catalogue::read(shippedBytes(u"parcours/catalogue.json"_s));
}

Result<Reference> loadReference()
{
    auto catalogue = loadCatalogue();
    if (!catalogue) {
        return catalogue.error();
    }
    auto clocks = ClockBook::read(shippedBytes(u"clocks/clocks.json"_s));
    if (!clocks) {
        return clocks.error();
    }
    const auto templates = loadTemplates();
    if (!templates) {
        return templates.error();
    }
    for (const ParcoursTemplate &parcours : *templates) {
        for (const LocalClock &local : parcours.clocks) {
            if (const auto added = clocks->add(local.clock, local.change); !added) {
                return Error{ErrorCode::DataDamaged, parcours.territory + u": "_s + added.error().detail};
            }
        }
    }
    const auto aid = AidFigures::read(shippedBytes(u"aid/emergencyaid.json"_s));
    if (!aid) {
        return aid.error();
    }
    return Reference{*catalogue, *clocks, *templates, *aid};
}

} // namespace relais::model
