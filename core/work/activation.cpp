// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/activation.h"

#include "core/base/text.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/activationoffices.h"
#include "core/work/correspondents.h"
#include "core/work/exclusions.h"
#include "core/work/measures.h"
#include "core/work/orientations.h"

#include <algorithm>

namespace relais::work::activation {

namespace {

using model::MeasureStatus;
using model::Orientation;
using model::OrientationWay;

Error stale(const QString &what)
{
    return {ErrorCode::StaleValue, u"activation: "_s + what};
}

/// The card of an office in any state; for a sheet, what stands for the card of an office that has none.
Result<model::Card> cardOf(const Session &session, const Office &office)
{
    if (office.way() == OrientationWay::Sheet) {
        constexpr qsizetype kLongestName = 200;
        model::Card card;
        card.name = tidied(office.name);
        if (card.name.isEmpty() || card.name.size() > kLongestName) {
            return Error{ErrorCode::InvalidInput, u"activation: an office is needed, of at most 200 characters"_s};
        }
        card.state = model::CardState::Verified;
        return card;
    }
    const auto cards = correspondents::newest(session);
    if (!cards) {
        return cards.error();
    }
    const auto card =
        std::find_if(cards->cbegin(), cards->cend(), [&](const auto &one) { return one.office == office.address; });
    return card == cards->cend() ? Result<model::Card>(Error{ErrorCode::NotFound, u"card "_s + office.address})
                                 : Result<model::Card>(*card);
}

Hindrance hindranceOf(model::CardState state)
{
    switch (state) {
    case model::CardState::Verified: return Hindrance::None;
    case model::CardState::Unverified: return Hindrance::Unverified;
    case model::CardState::Replaced: return Hindrance::Replaced;
    case model::CardState::Revoked: break;
    }
    return Hindrance::Revoked;
}

Result<Hindrance> hindranceOf(const Session &session, const model::CaseId &id, const model::Card &card)
{
    for (const QString &name : {card.name, card.acronym}) {
        const Result<bool> known = exclusions::mayReceive(session, id, {name, name});
        if (!known) {
            return known.error();
        }
        if (!name.isEmpty() && !*known) {
            return Hindrance::KeptApart;
        }
    }
    return hindranceOf(card.state);
}

/// One office with the measures chosen for it.
struct Share {
    Office office;
    QStringList measures;
    QString basis;
};
QList<Share> sharesOf(const QList<Choice> &choices)
{
    QList<Share> shares;
    for (const Choice &choice : choices) {
        const auto isIt = [&](const Share &share) {
            return share.office.address == choice.office.address &&
                   (!choice.office.address.isEmpty() || folded(share.office.name) == folded(choice.office.name));
        };
        auto share = std::find_if(shares.begin(), shares.end(), isIt);
        if (share == shares.end()) {
            shares << Share{choice.office, {}, choice.basis};
            share = shares.end() - 1;
        }
        share->basis = share->basis.isEmpty() ? choice.basis : share->basis;
        share->measures << choice.measure;
    }
    return shares;
}

/// What is said of each measure: her consent or the law, and whether it would be seen too early.
Result<void> askMeasures(const Session &session, const model::Case &file, const model::Card &card, const Share &share,
                         Partner &partner)
{
    const auto asking = orientations::ask(session, file.id, card, share.measures, share.basis);
    if (!asking) {
        return asking.error();
    }
    partner.name = asking->to.office;
    partner.role = asking->to.role;
    for (const orientations::Asked &asked : asking->measures) {
        model::Measure measure;
        measure.code = asked.measure;
        partner.measures << Asked{asked.measure, asked.answer,
                                  measures::needsReason(session, file, measure, MeasureStatus::Requested)};
    }
    return {};
}

/// Of a closed case nothing is asked any more.
Partner closed(Partner partner, const model::Card &card, const Share &share)
{
    partner.hindrance = Hindrance::Refused;
    partner.name = card.name;
    for (const QString &code : share.measures) {
        partner.measures << Asked{code, {model::ShareReason::NotNeeded, {}, {}, code}};
    }
    return partner;
}

/// Nothing goes yet: what would leave stays, for the reason of the first measure that waits.
void keepAll(Partner &partner)
{
    const auto waits = std::find_if(partner.measures.cbegin(), partner.measures.cend(),
                                    [](const Asked &asked) { return asked.isConsentMissing(); });
    for (scope::ScopedField &field : partner.fields) {
        if (field.answer.isYes() && waits != partner.measures.cend()) {
            field.answer = waits->answer;
        }
    }
}

Result<Partner> partnerOf(const Session &session, const model::Case &file, const Share &share)
{
    const auto card = cardOf(session, share.office);
    if (!card) {
        return card.error();
    }
    Partner partner;
    partner.office = share.office;
    partner.office.state = card->state;
    partner.basis = share.basis;
    partner.comparedOn = card->stateAt.toTimeZone(session.zone).date();
    const auto hindrance = hindranceOf(session, file.id, *card);
    if (!hindrance) {
        return hindrance.error();
    }
    partner.hindrance = *hindrance;
    if (!model::isOpen(file.status)) { // it may have been closed while somebody chose
        return closed(partner, *card, share);
    }
    if (const Result<void> asked = askMeasures(session, file, *card, share, partner); !asked) {
        return asked.error();
    }
    QStringList shown = partner.ready();
    if (shown.isEmpty()) {
        shown = partner.missing();
    }
    if (partner.hindrance != Hindrance::None || shown.isEmpty()) {
        return partner;
    }
    const auto sketch = orientations::preview(session, file.id, *card, shown, share.basis);
    if (sketch) {
        partner.fields = sketch->fields;
        partner.answerBy = sketch->orientation.answerBy;
        if (!partner.goes()) {
            keepAll(partner);
        }
    } else if (sketch.error().code == ErrorCode::Refused) {
        partner.hindrance = Hindrance::Refused;
    } else {
        return sketch.error();
    }
    return partner;
}

/// What would leave, without what is new at each asking: the orientation itself.
QStringList leaving(const QList<scope::ScopedField> &fields)
{
    QStringList lines;
    for (const scope::ScopedField &field : fields) {
        if (field.answer.isYes() && field.type != model::RecordType::Orientation) {
            lines << field.record + u' ' + field.field + u' ' + field.value.toString();
        }
    }
    lines.sort();
    return lines;
}

bool isChange(const Error &error)
{
    static constexpr std::array kChanges = {ErrorCode::Refused, ErrorCode::NotFound, ErrorCode::SenderUnverified,
                                            ErrorCode::SenderRevoked};
    return std::find(kChanges.begin(), kChanges.end(), error.code) != kChanges.end();
}

/// @throws store::SqlFailure
Result<model::OrientationId> entrustIn(store::Tx &tx, const Session &session, const model::Case &file,
                                       const Partner &partner)
{
    const auto card = cardOf(session, partner.office);
    if (!card) {
        return card.error();
    }
    Partner now;
    const QStringList codes = partner.ready();
    const auto asked = askMeasures(session, file, *card, {partner.office, codes, partner.basis}, now);
    if (!asked) {
        return asked.error();
    }
    if (now.ready() != codes) {
        return stale(u"what she accepts"_s);
    }
    const auto made = orientations::orientIn(tx, session, file.id, *card, codes, partner.basis);
    if (!made) {
        return made.error();
    }
    const auto written = store::recordById<Orientation>(tx, *made);
    if (!written) {
        return written.error();
    }
    const auto fields = scope::fieldsFor(session, *written);
    if (!fields) {
        return fields.error();
    }
    return leaving(*fields) == leaving(partner.fields) ? made : stale(u"what would leave"_s);
}

} // namespace

QStringList Partner::ready() const
{
    QStringList codes;
    for (const Asked &asked : measures) {
        if (asked.isReady() && hindrance == Hindrance::None) {
            codes << asked.measure;
        }
    }
    return codes;
}

QStringList Partner::missing() const
{
    QStringList codes;
    for (const Asked &asked : measures) {
        if (asked.isConsentMissing() && hindrance == Hindrance::None) {
            codes << asked.measure;
        }
    }
    return codes;
}

int Plan::ready() const
{
    int count = 0;
    for (const Partner &partner : partners) {
        count += static_cast<int>(partner.ready().size());
    }
    return count;
}

int Plan::going(OrientationWay way) const
{
    return static_cast<int>(std::count_if(partners.cbegin(), partners.cend(), [&](const Partner &partner) {
        return partner.goes() && partner.office.way() == way;
    }));
}

int Plan::missing() const
{
    return static_cast<int>(std::count_if(partners.cbegin(), partners.cend(),
                                          [](const Partner &partner) { return !partner.missing().isEmpty(); }));
}

Result<Plan> plan(const Session &session, const model::CaseId &id, const QList<Choice> &choices)
{
    if (const Result<void> may = mayActivate(session, id); !may) {
        return may.error();
    }
    const auto file =
        session.vault.read([&](const store::Reader &reader) { return store::recordById<model::Case>(reader, id); });
    if (!file) {
        return file.error();
    }
    Plan all{id, {}};
    for (const Share &share : sharesOf(choices)) {
        const auto partner = partnerOf(session, *file, share);
        if (!partner) {
            return partner.error();
        }
        all.partners << *partner;
    }
    return all;
}

Result<QStringList> basesFor(const Session &session, const model::CaseId &id, const Partner &partner)
{
    QStringList codes;
    const QStringList missing = partner.missing();
    if (missing.isEmpty()) {
        return codes;
    }
    const auto card = cardOf(session, partner.office);
    if (!card) {
        return card.error();
    }
    for (const model::LegalBasis &basis : model::shareRules().bases()) {
        if (!basis.roles.contains(partner.role)) {
            continue;
        }
        const auto asking = orientations::ask(session, id, *card, missing, basis.code);
        if (!asking) {
            return asking.error();
        }
        if (std::any_of(asking->measures.cbegin(), asking->measures.cend(),
                        [](const orientations::Asked &asked) { return asked.answer.isYes(); })) {
            codes << basis.code;
        }
    }
    return codes;
}

Result<QList<model::OrientationId>> activate(const Session &session, const Plan &plan)
{
    if (plan.ready() == 0) {
        return Error{ErrorCode::InvalidInput, u"activation: no measure goes"_s};
    }
    using Made = QList<model::OrientationId>;
    return session.vault.write(session.act(orientations::kSendVerb, plan.caseId), [&](store::Tx &tx) -> Result<Made> {
        const auto file = store::recordById<model::Case>(tx, plan.caseId);
        if (!file) {
            return file.error();
        }
        Made made;
        for (const Partner &partner : plan.partners) {
            if (!partner.goes()) {
                continue;
            }
            const auto one = entrustIn(tx, session, *file, partner);
            if (!one) {
                return isChange(one.error()) ? stale(one.error().detail) : one.error();
            }
            made << *one;
        }
        return made;
    });
}

} // namespace relais::work::activation
