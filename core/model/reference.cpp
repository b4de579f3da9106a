// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reference.h"

#include "core/model/shipped.h"
#include "core/model/templatefile.h"

#include <algorithm>

namespace relais::model {

namespace {

bool isNational(const ParcoursTemplate &plan)
{
    return plan.territory == kNationalTerritory;
}

const Parcours *newestOf(const QList<Parcours> &all, const QString &territory)
{
    const Parcours *newest = nullptr;
    for (const Parcours &one : all) {
        if (one.plan.territory == territory && (newest == nullptr || one.plan.version > newest->plan.version)) {
            newest = &one;
        }
    }
    return newest;
}

void addClocks(ClockBook &book, const ParcoursTemplate &plan)
{
    for (const ClockEvent &event : plan.newEvents) {
        book.put(event);
    }
    for (const ClockRule &rule : plan.newClocks) {
        book.put(rule);
    }
}

/// A change of a delay that is not known here changes nothing: the reader has told of it.
void addChanges(ClockBook &book, const ParcoursTemplate &plan)
{
    for (const LocalClock &local : plan.clocks) {
        static_cast<void>(book.add(local.clock, local.change));
    }
}

/// Law, then the base, then what other territories say of their own département (a case may have moved), then this one.
ClockBook bookOf(const Reference &reference, const ParcoursTemplate &plan)
{
    ClockBook book = reference.law;
    if (const Parcours *base = reference.find(plan.basedOn, plan.baseVersion)) {
        addClocks(book, base->plan);
        addChanges(book, base->plan);
    }
    for (const Parcours &other : reference.parcours) {
        const bool newest = &other == newestOf(reference.parcours, other.plan.territory);
        if (newest && other.plan.territory != plan.territory && !isNational(other.plan)) {
            addChanges(book, other.plan);
        }
    }
    addClocks(book, plan);
    addChanges(book, plan);
    return book;
}

Catalogue catalogueOf(const Reference &reference, const ParcoursTemplate &plan)
{
    Catalogue catalogue = reference.shippedCatalogue;
    for (const MeasureKind &kind : plan.newMeasures) {
        catalogue.put(kind);
    }
    for (const LocalMeasure &local : plan.changedMeasures) {
        if (const MeasureKind *known = catalogue.find(local.measure)) {
            MeasureKind changed = *known;
            changed.deliveredBy = local.deliveredBy.isEmpty() ? changed.deliveredBy : local.deliveredBy;
            changed.eligibility = local.eligibility.isEmpty() ? changed.eligibility : local.eligibility;
            changed.source = local.from.source;
            changed.checkedOn = local.from.checkedOn;
            changed.toVerify = local.from.toVerify;
            catalogue.put(changed);
        }
    }
    return catalogue;
}

/// Derives all that depends on the list of templates.
void compose(Reference &reference)
{
    std::stable_sort(reference.parcours.begin(), reference.parcours.end(), [](const Parcours &a, const Parcours &b) {
        const auto key = [](const Parcours &one) {
            return std::tuple(isNational(one.plan) ? 0 : 1, one.plan.territory, one.plan.version);
        };
        return key(a) < key(b);
    });
    reference.catalogue = reference.shippedCatalogue;
    reference.clocks = reference.law;
    for (const Parcours &one : std::as_const(reference.parcours)) {
        const bool newest = &one == newestOf(reference.parcours, one.plan.territory);
        for (const MeasureKind &kind : one.plan.newMeasures) {
            reference.catalogue.put(kind);
        }
        addClocks(reference.clocks, one.plan);
        if (newest) {
            addChanges(reference.clocks, one.plan);
        }
    }
    QList<Parcours> composed = reference.parcours;
    for (Parcours &one : composed) {
        one.catalogue = catalogueOf(reference, one.plan);
        one.clocks = bookOf(reference, one.plan);
    }
    reference.parcours = composed;
}

} // namespace

const ParcoursTemplate &Reference::templateFor(const QString &department) const
{
    const Parcours *own = newestOf(parcours, department);
    return (own ? own : newestOf(parcours, kNationalTerritory))->plan;
}

const Parcours *Reference::find(const QString &territory, int version) const
{
    const auto found = std::find_if(parcours.begin(), parcours.end(), [&](const Parcours &one) {
        return one.plan.territory == territory && one.plan.version == version;
    });
    return found == parcours.end() ? nullptr : &*found;
}

const Parcours &Reference::parcoursOf(const Case &file) const
{
    if (const Parcours *pinned = find(file.templateCode, file.templateVersion.value_or(0))) {
        return *pinned;
    }
    const Parcours *newest = newestOf(parcours, file.templateCode);
    return newest ? *newest : *newestOf(parcours, kNationalTerritory);
}

const MeasureKind *Reference::measureIn(const Case &file, const QString &code) const
{
    const MeasureKind *own = parcoursOf(file).catalogue.find(code);
    return own ? own : catalogue.find(code);
}

Reference Reference::with(const ParcoursTemplate &added) const
{
    Reference more = *this;
    more.parcours.removeIf([&](const Parcours &one) {
        return one.plan.territory == added.territory && one.plan.version == added.version;
    });
    more.parcours << Parcours{added, {}, {}};
    compose(more);
    return more;
}

QMap<QString, QString> clockOptions(const Case &file)
{
    return {{u"pathway"_s, word(file.pathway)}};
}

QStringList shippedTerritories()
{
    return {kNationalTerritory, u"13"_s, u"21"_s, u"47"_s, u"76"_s, u"95"_s, u"974"_s};
}

Result<Catalogue> loadCatalogue()
{
    return Catalogue::read(shippedBytes(u"parcours/catalogue.json"_s));
}

Result<Reference> loadReference()
{
    const auto catalogue = loadCatalogue();
    if (!catalogue) {
        return catalogue.error();
    }
    const auto law = ClockBook::read(shippedBytes(u"clocks/clocks.json"_s));
    if (!law) {
        return law.error();
    }
    Reference reference{*catalogue, *law, *catalogue, *law, {}, {}, {}};
    const QStringList territories = shippedTerritories();
    for (const QString &territory : territories) {
        const QString path = u"parcours/%1.json"_s.arg(territory);
        const TemplateRead read = readTemplate(shippedBytes(path), reference);
        if (!read.faults.isEmpty()) {
            const JsonFault &fault = read.faults.first();
            return Error{ErrorCode::DataDamaged,
                         u"%1:%2: %3: %4 %5"_s.arg(path).arg(fault.line).arg(fault.path, fault.reason, fault.detail)};
        }
        reference.parcours << Parcours{*read.parcours, {}, {}};
    }
    compose(reference);
    const auto aid = AidFigures::read(shippedBytes(u"aid/emergencyaid.json"_s));
    if (!aid) {
        return aid.error();
    }
    reference.aid = *aid;
    const auto danger = DangerGrid::read(shippedBytes(u"danger/grid.json"_s));
    if (!danger) {
        return danger.error();
    }
    reference.danger = *danger;
    return reference;
}

} // namespace relais::model
