// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/consents.h"

#include "core/base/text.h"
#include "core/model/leaving.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/consentwords.h"
#include "core/work/exclusions.h"
#include "core/work/orientations.h"

#include <algorithm>

namespace relais::work::consents {

namespace {

using model::Consent;
using model::ConsentState;

constexpr qsizetype kLongestName = 200;

Error invalid(const QString &why)
{
    return {ErrorCode::InvalidInput, u"consent: "_s + why};
}

bool isKnownScope(const Session &session, const model::Case &file, const QString &item)
{
    return model::fromWord<model::Strand>(item) || session.reference.measureIn(file, item) != nullptr;
}

Result<void> check(const Session &session, const model::Case &file, const Given &given)
{
    if (given.office.isEmpty() || given.office.size() > kLongestName) {
        return invalid(u"an office is needed, of at most 200 characters"_s);
    }
    if (model::shareRules().role(given.role) == nullptr) {
        return invalid(u"unknown kind of office "_s + given.role);
    }
    for (const QString &item : given.scope) {
        if (!isKnownScope(session, file, item)) {
            return invalid(u"no strand and no measure "_s + item);
        }
    }
    if (given.scope.isEmpty()) {
        return invalid(u"strands or measures are needed"_s);
    }
    if (given.mode == model::ConsentMode::NotGiven) {
        return invalid(u"written or oral"_s);
    }
    if (given.wording.size() > kLongestText) {
        return invalid(u"the wording is longer than 4,000 characters"_s);
    }
    if (given.givenOn > session.today()) {
        return Error{ErrorCode::DateInFuture, u"consent.given_on"_s};
    }
    const bool onDay = given.ends == model::ConsentEnd::OnDay;
    if (onDay && (!given.until.isValid() || given.until < session.today())) {
        return invalid(u"the last day is needed, and it is not past"_s);
    }
    if (onDay && given.until.year() > 2100) {
        return Error{ErrorCode::DateOutOfRange, u"consent.until"_s};
    }
    return model::isOpen(file.status) ? Result<void>()
                                      : Result<void>(Error{ErrorCode::Refused, u"consent: the case is closed"_s});
}

/// One consent with its case, as they stand in the transaction.
struct Standing {
    Consent consent;
    model::Case file;
};
Result<Standing> standing(const store::Reader &reader, const model::ConsentId &id)
{
    const auto consent = store::recordById<Consent>(reader, id);
    if (!consent) {
        return consent.error();
    }
    const auto file = store::recordById<model::Case>(reader, consent->caseId);
    return file ? Result<Standing>(Standing{*consent, *file}) : Result<Standing>(file.error());
}

Result<model::CaseId> caseOf(const Session &session, const model::ConsentId &id)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<model::CaseId> {
        const auto found = store::recordById<Consent>(reader, id);
        return found ? Result<model::CaseId>(found->caseId) : Result<model::CaseId>(found.error());
    });
}

void mark(Consent &consent, const Session &session, const QString &because)
{
    consent.withdrawnOn = session.today();
    consent.withdrawnBy = session.user.name;
    consent.withdrawnBecause = because.trimmed();
}

/// What of a scope the items name: each as it is, and the measures of a strand.
QStringList named(const QStringList &scope, const QStringList &items)
{
    QStringList found;
    for (const QString &item : scope) {
        if (items.isEmpty() || model::covers(items, item)) {
            found << item;
        }
    }
    return found;
}

/// @throws store::SqlFailure
void withdrawIn(store::Tx &tx, const Session &session, Consent consent, const QStringList &gone, const QString &because)
{
    QStringList kept = model::scopeOf(consent);
    kept.removeIf([&](const QString &item) { return gone.contains(item); });
    if (kept.isEmpty()) {
        mark(consent, session, because);
        store::save(tx, consent);
        return;
    }
    Consent withdrawn = consent;
    withdrawn.id = model::ConsentId::create(session.vault.office());
    withdrawn.scope = gone.join(u',');
    mark(withdrawn, session, because);
    tx.create(withdrawn);
    consent.scope = kept.join(u',');
    store::save(tx, consent);
}

Result<void> checkReason(const QString &because)
{
    const qsizetype length = because.trimmed().size();
    return length > 0 && length <= kLongestText ? Result<void>()
                                                : Result<void>(invalid(u"a withdrawal says how and why"_s));
}

} // namespace

Result<QList<Consent>> list(const Session &session, const model::CaseId &id)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Consent>> {
        const auto file = store::recordById<model::Case>(reader, id);
        if (!file) {
            return file.error();
        }
        const bool shown = access::Gate(session, access::Outlet::Screen, id).shows(u"consents"_s);
        return shown ? store::recordsOf<Consent>(reader, id) : QList<Consent>();
    });
}

Result<model::ConsentId> give(const Session &session, const model::CaseId &id, Given given)
{
    given.office = tidied(given.office);
    given.role = given.role.isEmpty() ? model::shareRules().roleNamed(given.office) : given.role;
    given.givenOn = given.givenOn.isValid() ? given.givenOn : session.today();
    given.scope.removeDuplicates();
    if (given.wording.trimmed().isEmpty()) {
        given.wording = usualWording(session, given);
    }
    if (const Result<bool> known = exclusions::mayReceive(session, id, {given.office, given.office});
        !known || !*known) {
        return known ? Error{ErrorCode::Refused, u"the office is kept apart from this case"_s} : known.error();
    }
    return session.vault.write(session.act("consent.give", id), [&](store::Tx &tx) -> Result<model::ConsentId> {
        const auto file = store::recordById<model::Case>(tx, id);
        if (!file) {
            return file.error();
        }
        if (const Result<void> fine = check(session, *file, given); !fine) {
            return fine.error();
        }
        Consent consent;
        consent.id = model::ConsentId::create(session.vault.office());
        consent.caseId = id;
        consent.office = given.office;
        consent.role = given.role;
        consent.scope = given.scope.join(u',');
        consent.mode = given.mode;
        consent.wording = given.wording.trimmed();
        consent.givenOn = given.givenOn;
        consent.until = given.ends == model::ConsentEnd::OnDay ? given.until : QDate();
        consent.ends = given.ends;
        consent.collectedBy = session.user.name;
        tx.create(consent);
        return consent.id;
    });
}

Result<void> prolong(const Session &session, const model::ConsentId &id, const QDate &until)
{
    const auto caseId = caseOf(session, id);
    if (!caseId) {
        return caseId.error();
    }
    return session.vault.write(session.act("consent.prolong", *caseId), [&](store::Tx &tx) -> Result<void> {
        const auto now = standing(tx, id);
        if (!now) {
            return now.error();
        }
        const ConsentState state = model::stateOn(now->consent, now->file, session.today());
        if (state == ConsentState::Withdrawn || state == ConsentState::Ended) {
            return Error{ErrorCode::Refused, u"consent: it is over and has to be asked again"_s};
        }
        if (now->consent.ends != model::ConsentEnd::OnDay || until <= now->consent.until || until.year() > 2100) {
            return invalid(u"a later last day is needed"_s);
        }
        tx.set(model::RecordType::Consent, id.text(), u"until"_s, model::encoded(until));
        return {};
    });
}

Result<void> withdraw(const Session &session, const model::ConsentId &id, const QStringList &scope,
                      const QString &because)
{
    const auto caseId = caseOf(session, id);
    if (!caseId) {
        return caseId.error();
    }
    return session.vault.write(session.act("consent.withdraw", *caseId), [&](store::Tx &tx) -> Result<void> {
        const auto now = standing(tx, id);
        if (!now) {
            return now.error();
        }
        if (const Result<void> fine = checkReason(because); !fine) {
            return fine;
        }
        if (now->consent.withdrawnOn.isValid()) {
            return Error{ErrorCode::Refused, u"consent: it is withdrawn already"_s};
        }
        const QStringList gone = named(model::wholeScopeOf(now->consent), scope);
        if (gone.isEmpty()) {
            return invalid(u"it names nothing of "_s + scope.join(u", "_s));
        }
        withdrawIn(tx, session, now->consent, gone, because);
        orientations::recallUncoveredIn(tx, session, now->file.id, now->consent.office, gone);
        return {};
    });
}

Result<int> withdrawFrom(const Session &session, const model::CaseId &id, const QString &office,
                         const QStringList &scope, const QString &because)
{
    return session.vault.write(session.act("consent.withdraw", id), [&](store::Tx &tx) -> Result<int> {
        if (const Result<void> fine = checkReason(because); !fine) {
            return fine.error();
        }
        int count = 0;
        QStringList withdrawn;
        const QList<Consent> all = store::recordsOf<Consent>(tx, id);
        for (const Consent &consent : all) {
            const QStringList gone = named(model::wholeScopeOf(consent), scope);
            const bool isIt = folded(consent.office) == folded(office) && !consent.withdrawnOn.isValid();
            if (isIt && !gone.isEmpty()) {
                withdrawIn(tx, session, consent, gone, because);
                withdrawn += gone;
                ++count;
            }
        }
        orientations::recallUncoveredIn(tx, session, id, office, withdrawn);
        return count > 0 ? Result<int>(count) : Result<int>(Error{ErrorCode::NotFound, u"consent"_s});
    });
}

Result<model::ShareAnswer> may(const Session &session, const model::CaseId &id, const QString &field,
                               model::Recipient to, const QString &basis)
{
    const Result<bool> known = exclusions::mayReceive(session, id, {to.office, to.office});
    if (!known) {
        return known.error();
    }
    if (!*known) {
        return model::ShareAnswer{model::ShareReason::NeverToThisOffice, {}, {}, {}};
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<model::ShareAnswer> {
        const auto file = store::recordById<model::Case>(reader, id);
        if (!file) {
            return file.error();
        }
        const model::SharedCase shared{*file, store::recordsOf<model::Measure>(reader, id),
                                       store::recordsOf<Consent>(reader, id)};
        for (const Consent &consent : shared.consents) {
            if (to.role.isEmpty() && consent.role != model::kCoordinatorRole &&
                folded(consent.office) == folded(to.office)) {
                to.role = consent.role;
            }
        }
        if (to.role.isEmpty()) {
            to.role = model::shareRules().roleNamed(to.office);
        }
        return model::mayShare(model::shareRules(), shared, field, to, session.today(), basis);
    });
}

} // namespace relais::work::consents
