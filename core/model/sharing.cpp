// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sharing.h"

#include "core/base/text.h"
#include "core/model/catalogue.h"

#include <algorithm>

namespace relais::model {

namespace {

bool isTo(const Consent &consent, const Recipient &to)
{
    return consent.role == to.role && folded(consent.office) == folded(to.office);
}

/// Code of the measure that a field names; empty for a field of the case, and for one of the fields of a measure.
QString measureNamed(const QString &field)
{
    const QString code = field.startsWith(u"measure."_s) ? field.mid(8) : QString();
    return strandOf(code) ? code : QString();
}

/// What is asked of the consents: this field, for this role.
struct Wanted {
    const FieldGroup &group;
    QString measure; ///< of the field
    QString express; ///< measure that the law wants named; empty when a strand is enough

    [[nodiscard]] bool isCoveredBy(const Consent &consent) const
    {
        const QStringList scope = scopeOf(consent);
        if (!express.isEmpty()) {
            return scope.contains(express);
        }
        if (!measure.isEmpty()) {
            return covers(scope, measure);
        }
        return group.strands.isEmpty() ? !scope.isEmpty()
                                       : std::any_of(group.strands.cbegin(), group.strands.cend(),
                                                     [&](const QString &strand) { return touches(scope, strand); });
    }
};

/// Whether an open measure that the consent covers, and that this office holds, needs what may betray a place.
bool isNeeded(const FieldGroup &group, const SharedCase &shared, const Consent &consent, const Recipient &to)
{
    const QStringList scope = scopeOf(consent);
    return std::any_of(shared.measures.cbegin(), shared.measures.cend(), [&](const Measure &measure) {
        const bool isItsOwn = measure.partner.isEmpty() || folded(measure.partner) == folded(to.office);
        return isItsOwn && !isSettled(measure.status) && group.neededBy.contains(measure.code) &&
               covers(scope, measure.code);
    });
}

bool isInCase(const SharedCase &shared, const QString &code, const Recipient &to)
{
    return std::any_of(shared.measures.cbegin(), shared.measures.cend(), [&](const Measure &measure) {
        const bool isItsOwn = measure.partner.isEmpty() || folded(measure.partner) == folded(to.office);
        return measure.code == code && isItsOwn && measure.status != MeasureStatus::NotApplicable;
    });
}

/// What a consent that covers the field answers by its state.
ShareAnswer byState(const Consent &consent, const Case &file, QDate today)
{
    switch (stateOn(consent, file, today)) {
    case ConsentState::Valid: return {ShareReason::Consent, consent.id, lastDayOf(consent, file), {}};
    case ConsentState::NotYet: return {ShareReason::NotYet, consent.id, consent.givenOn, {}};
    case ConsentState::Ended: return {ShareReason::Ended, consent.id, lastDayOf(consent, file), {}};
    case ConsentState::Withdrawn: break;
    }
    return {ShareReason::Withdrawn, consent.id, consent.withdrawnOn, {}};
}

ShareAnswer askConsents(const SharedCase &shared, const Wanted &wanted, const Recipient &to, QDate today)
{
    ShareAnswer no{ShareReason::NoConsent, {}, {}, {}};
    for (const Consent &consent : shared.consents) {
        if (!isTo(consent, to)) {
            continue;
        }
        if (!wanted.isCoveredBy(consent)) {
            if (no.reason == ShareReason::NoConsent) {
                no = wanted.express.isEmpty() ? ShareAnswer{ShareReason::NotCovered, consent.id, {}, {}}
                                              : ShareAnswer{ShareReason::ExpressNeeded, consent.id, {}, wanted.express};
            }
            continue;
        }
        const ShareAnswer answer = byState(consent, shared.file, today);
        if (!answer.isYes()) {
            no = answer; // the last one said most recently why
        } else if (wanted.group.neededBy.isEmpty() || isNeeded(wanted.group, shared, consent, to)) {
            return answer;
        } else {
            no = {ShareReason::NotNeeded, consent.id, {}, wanted.group.code};
        }
    }
    return no;
}

/// Whether the law that was invoked opens this group for this role. What the law wants expressly accepted, no other law
/// opens.
bool isOpenedBy(const LegalBasis *basis, const FieldGroup &group, const PartnerRole &role)
{
    return basis != nullptr && basis->roles.contains(role.code) && basis->groups.contains(group.code) &&
           !role.express.contains(group.code);
}

} // namespace

bool ShareAnswer::isYes() const
{
    return reason == ShareReason::Consent || reason == ShareReason::LegalBasis || reason == ShareReason::TakenBack ||
           reason == ShareReason::OwnReply;
}

ShareAnswer mayShare(const ShareRules &rules, const SharedCase &shared, const QString &field, const Recipient &to,
                     QDate today, const QString &basis)
{
    const FieldGroup *group = rules.groupOf(field);
    const PartnerRole *role = rules.role(to.role);
    if (group == nullptr || role == nullptr) {
        return {ShareReason::UnknownField, {}, {}, {}};
    }
    if (group->isNever) {
        return {ShareReason::NeverLeaves, {}, {}, group->code};
    }
    if (role->never.contains(group->code)) {
        return {ShareReason::NeverToThisOffice, {}, {}, group->code};
    }
    const QString measure = measureNamed(field);
    if (!measure.isEmpty() && !isInCase(shared, measure, to)) {
        return {ShareReason::NotNeeded, {}, {}, measure};
    }
    if (isOpenedBy(rules.basis(basis), *group, *role)) {
        return {ShareReason::LegalBasis, {}, {}, basis};
    }
    if (!role->withConsent.contains(group->code)) {
        return {ShareReason::NotNeeded, {}, {}, group->code};
    }
    return askConsents(shared, {*group, measure, role->express.value(group->code)}, to, today);
}

} // namespace relais::model
