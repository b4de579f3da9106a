// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/session.h"

#include "core/model/territory.h"
#include "core/store/erasure.h"
#include "core/store/hiddencases.h"
#include "core/store/journaltable.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/documents.h"
#include "core/work/exclusions.h"
#include "core/work/heldlines.h"
#include "core/work/projection.h"
#include "core/work/templates.h"

#include <algorithm>

namespace relais::work {

namespace {

model::VaultSetting setting(const char *key, const QString &value)
{
    model::VaultSetting entry;
    entry.id = decltype(entry.id)(QString::fromLatin1(key));
    entry.value = value;
    return entry;
}

/// The operational contact answers for the measures that are entrusted to her, and for nothing else.
bool isOwnWork(store::Tx &tx, const model::Someone &who)
{
    const QList<store::JournalLine> lines = store::journalOfAct(tx, tx.actId());
    return std::all_of(lines.cbegin(), lines.cend(), [&](const store::JournalLine &line) {
        if (line.change.type != model::RecordType::Measure) {
            return true;
        }
        const auto measure = store::recordById<model::Measure>(tx, model::MeasureId(line.change.record));
        return measure && access::isOwnMeasure(measure->partner, who);
    });
}

/// Asked at the end of each act, before it is kept: what the role may not do is undone, whichever window or command
/// it came from. A draft or an entry of the trace is no act.
void checkRight(store::Tx &tx, model::Role role, const model::Someone &who)
{
    if (tx.touched().types.isEmpty() && tx.touched().cases.isEmpty()) {
        return;
    }
    const QString verb = store::verbOfAct(tx, tx.actId());
    const bool allowed =
        model::shippedRights().mayDo(role, verb) && (role != model::Role::OperationalContact || isOwnWork(tx, who));
    if (!allowed) {
        throw store::SqlFailure{{ErrorCode::Refused, u"right: "_s + model::word(role) + u" may not "_s + verb}};
    }
    if (const Result<void> handed = exclusions::checkHandOver(tx); !handed) {
        throw store::SqlFailure{handed.error()};
    }
}

/// A template was installed, or taken back. What cannot be read now stays as it was.
void follow(store::Vault &vault, const model::Reference &shipped, model::Reference &composed)
{
    const auto now = vault.read(
        [&](const store::Reader &reader) -> Result<model::Reference> { return templates::composed(reader, shipped); });
    if (now) {
        composed = *now;
    }
}

} // namespace

QTimeZone Session::zoneOf(const QString &department) const
{
    const model::Territory *place = model::findTerritory(department);
    return place == nullptr ? zone : QTimeZone(place->timeZone);
}

namespace {

Result<void> checkTerritory(const Office &office)
{
    return model::findTerritory(office.department) != nullptr
               ? Result<void>()
               : Error{ErrorCode::InvalidInput, u"unknown department "_s + office.department};
}

} // namespace

Result<void> foundOffice(store::Vault &vault, const Clock &clock, const Office &office, const model::User &founder)
{
    if (const Result<void> known = checkTerritory(office); !known) {
        return known;
    }
    const store::Act act{u"vault.found"_s, {}, founder.id, clock.now(), {}};
    return vault.write(act, [&](store::Tx &tx) -> Result<void> {
        tx.create(founder);
        saveOffice(tx, office);
        return {};
    });
}

Result<void> joinOffice(store::Vault &vault, const Clock &clock, const Office &office, const QDateTime &asOf,
                        const model::User &user)
{
    if (const Result<void> known = checkTerritory(office); !known) {
        return known;
    }
    store::Act act{u"vault.found"_s, {}, user.id, clock.now(), {}};
    store::Act past = act;
    past.now = asOf.isValid() && asOf < act.now ? asOf : act.now;
    const Result<void> written = vault.write(past, [&](store::Tx &tx) -> Result<void> {
        saveOffice(tx, office);
        return {};
    });
    return !written ? written : vault.write(act, [&](store::Tx &tx) -> Result<void> {
        tx.create(user);
        return {};
    });
}

void saveOffice(store::Tx &tx, const Office &office)
{
    store::save(tx, setting("office.name", office.name));
    store::save(tx, setting("office.kind", model::word(office.kind)));
    store::save(tx, setting("office.department", office.department));
}

Result<std::unique_ptr<Session>> openSession(store::Vault &vault, const Clock &clock, const model::Reference &shipped,
                                             const model::UserId &userId, Sweep sweep)
{
    const auto composed = std::make_shared<model::Reference>(shipped);
    auto session = vault.read([&](const store::Reader &reader) -> Result<std::unique_ptr<Session>> {
        Office office;
        office.name = store::settingOf(reader, u"office.name"_s);
        office.kind = model::fromWord<model::OfficeKind>(store::settingOf(reader, u"office.kind"_s))
                          .value_or(model::OfficeKind::Other);
        office.department = store::settingOf(reader, u"office.department"_s);
        const model::Territory *territory = model::findTerritory(office.department);
        const QList<model::User> users = store::allRecords<model::User>(reader);
        if (territory == nullptr || users.isEmpty()) {
            return Error{ErrorCode::VaultDamaged, u"no office or no user"_s};
        }
        // Nobody is named by the recovery sheet: the first who has not left stands for her, and the trace says so.
        const auto present = std::find_if(users.begin(), users.end(),
                                          [](const model::User &candidate) { return candidate.leftOn.isNull(); });
        model::User user = present == users.end() ? users.first() : *present;
        for (const model::User &candidate : users) {
            if (candidate.id == userId) {
                user = candidate;
            }
        }
        *composed = templates::composed(reader, shipped);
        return std::make_unique<Session>(
            Session{vault, clock, composed, *composed, user, office, QTimeZone(territory->timeZone), clock.now()});
    });
    if (sweep == Sweep::AtOnce && store::isSweepDue(vault).value_or(false)) {
        static_cast<void>(store::sweep(vault)); // a crash or a full disk stood in its way; else it stays due
    }
    if (session) {
        const model::Someone who{(*session)->user.name, (*session)->office.name};
        if (const Result<void> hidden = exclusions::apply(vault, who); !hidden) {
            return hidden.error();
        }
        vault.setProjection([composed, role = (*session)->user.role, who, office = vault.office()](store::Tx &tx) {
            checkRight(tx, role, who);
            store::withEveryCase(tx, [&] { project(tx, *composed, office); });
        });
        QObject::connect(&vault, &store::Vault::changed, &vault,
                         [&vault, &shipped, composed, who, id = (*session)->user.id](const store::ChangeSet &touched) {
                             exclusions::follow(vault, id, who, touched);
                             if (touched.types.contains(model::RecordType::Setting)) {
                                 follow(vault, shipped, *composed);
                             }
                         });
        // What a disk refuses to give up now is asked again at the next opening.
        static_cast<void>(documents::sweep(**session));
        static_cast<void>(
            heldlines::release(**session, heldlines::Moment::Opening)); // what waited for its time, or for this version
    }
    return session;
}

Result<QString> vaultSetting(const Session &session, const QString &key)
{
    return session.vault.read(
        [&](const store::Reader &reader) -> Result<QString> { return store::settingOf(reader, key); });
}

Result<void> setVaultSetting(const Session &session, const QString &key, const QString &value)
{
    return session.vault.write(session.act("setting.set"), [&](store::Tx &tx) -> Result<void> {
        store::save(tx, setting(key.toLatin1().constData(), value));
        return {};
    });
}

} // namespace relais::work
