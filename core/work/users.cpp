// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/users.h"

#include "core/store/records.h"
#include "core/store/rekey.h"
#include "core/work/access.h"
#include "core/work/audit.h"

#include <algorithm>

namespace relais::work::users {

namespace {

using model::RecordType;
using model::Role;
using model::User;

Error refused(const QString &why)
{
    return {ErrorCode::Refused, u"users: "_s + why};
}

Result<QList<User>> present(const Session &session)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<User>> {
        QList<User> users = store::allRecords<User>(reader);
        users.removeIf([](const User &user) { return user.leftOn.isValid(); });
        return users;
    });
}

Result<void> checkRight(const Session &session, const char *verb)
{
    return access::mayDo(session, QLatin1String(verb))
               ? Result<void>()
               : Result<void>(refused(u"the coordinator or the administrator does this"_s));
}

/// The supervisor sees who came, who changed her role and who left.
void trace(store::Tx &tx, const Session &session, const char *verb, Role role)
{
    audit::noteIn(tx, session, {verb, {}, model::word(role), {}});
}

/// Whether somebody who can work stays when this person is no coordinator any more.
Result<void> checkCoordinator(const Session &session, const model::UserId &without)
{
    const auto users = present(session);
    if (!users) {
        return users.error();
    }
    const bool stays = std::any_of(users->begin(), users->end(), [&](const User &user) {
        return user.role == Role::Coordinator && user.id != without;
    });
    const bool was = std::any_of(users->begin(), users->end(), [&](const User &user) {
        return user.role == Role::Coordinator && user.id == without;
    });
    return stays || !was ? Result<void>() : Result<void>(refused(u"the last coordinator"_s));
}

/// By which right somebody comes: that of the role, or that of the only person who can open an office that has no
/// coordinator, to name the first one.
Result<const char *> verbOfHiring(const Session &session, Role role)
{
    if (access::mayDo(session, QLatin1String(kAddVerb))) {
        return kAddVerb;
    }
    auto all = list(session);
    if (!all) {
        return all.error();
    }
    all->removeIf([](const Colleague &one) { return one.user.leftOn.isValid() || one.slotIds.isEmpty(); });
    const bool isAlone = all->size() == 1 && all->first().user.id == session.user.id;
    return role == Role::Coordinator && isAlone && session.user.role != Role::Coordinator
               ? Result<const char *>(kFirstVerb)
               : Result<const char *>(refused(u"the coordinator or the administrator does this"_s));
}

/// Whether another phrase stays.
Result<void> checkLast(const Session &session, const model::UserId &without)
{
    const auto all = list(session);
    if (!all) {
        return all.error();
    }
    const bool stays = std::any_of(all->begin(), all->end(), [&](const Colleague &one) {
        return one.user.id != without && one.user.leftOn.isNull() && !one.slotIds.isEmpty();
    });
    return stays ? Result<void>() : Result<void>(refused(u"the last user"_s));
}

Result<Colleague> colleague(const Session &session, const model::UserId &id)
{
    const auto all = list(session);
    if (!all) {
        return all.error();
    }
    const auto place =
        std::find_if(all->begin(), all->end(), [&id](const Colleague &one) { return one.user.id == id; });
    return place == all->end() ? Result<Colleague>(Error{ErrorCode::NotFound, u"user"_s}) : Result<Colleague>(*place);
}

Result<void> writeLeaving(const Session &session, const Colleague &who)
{
    return session.vault.write(session.act(kLeaveVerb), [&](store::Tx &tx) -> Result<void> {
        if (who.user.leftOn.isNull()) {
            tx.set(RecordType::User, who.user.id.text(), u"left_on"_s, model::encoded(session.today()));
            trace(tx, session, kLeaveVerb, who.user.role);
        }
        return {};
    });
}

} // namespace

QString newKey()
{
    return newIdText({}).mid(1);
}

model::UserId idOf(const QString &office, const store::SlotInfo &slot)
{
    return model::UserId(office + u'-' + slot.user);
}

Result<QList<Colleague>> list(const Session &session)
{
    const auto users = session.vault.read(
        [](const store::Reader &reader) -> Result<QList<User>> { return store::allRecords<User>(reader); });
    const auto slotList = store::KeySlots::list(session.vault.folder());
    if (!users || !slotList) {
        return users ? slotList.error() : users.error();
    }
    QList<Colleague> all;
    for (const User &user : *users) {
        Colleague one{user, {}};
        for (const store::SlotInfo &slot : *slotList) {
            if (slot.kind == store::SlotKind::Passphrase && idOf(session.vault.office(), slot) == user.id) {
                one.slotIds << slot.id;
            }
        }
        if (user.leftOn.isNull() || !one.slotIds.isEmpty()) {
            all << one;
        }
    }
    return all;
}

Result<store::SlotOwner> hire(const Session &session, const QString &name, Role role)
{
    const Result<const char *> verb = verbOfHiring(session, role);
    if (!verb) {
        return verb.error();
    }
    const QString known = name.trimmed();
    if (known.isEmpty() || known.size() > store::SlotFile::kMaxText) {
        return Error{ErrorCode::InvalidInput, u"a user has a name of at most 200 characters"_s};
    }
    const QString key = newKey();
    User user;
    user.id = model::UserId(session.vault.office() + u'-' + key);
    user.name = known;
    user.role = role;
    const Result<void> hired = session.vault.write(session.act(*verb), [&](store::Tx &tx) -> Result<void> {
        tx.create(user);
        trace(tx, session, *verb, role);
        return {};
    });
    if (!hired) {
        return hired.error();
    }
    return store::SlotOwner{user.name, model::word(role), key};
}

Result<void> unhire(const Session &session, const store::SlotOwner &owner)
{
    const char *const verb = access::mayDo(session, QLatin1String(kLeaveVerb)) ? kLeaveVerb : kFirstVerb;
    return session.vault.write(session.act(verb), [&](store::Tx &tx) -> Result<void> {
        tx.end(RecordType::User, session.vault.office() + u'-' + owner.user);
        return {};
    });
}

Result<store::SlotInfo> add(const Session &session, const store::KeyRing &ring, const QString &name, Role role,
                            const SecretBytes &passphrase, const store::KdfCost &cost)
{
    const Result<store::SlotOwner> owner = hire(session, name, role);
    if (!owner) {
        return owner.error();
    }
    const QString &folder = session.vault.folder();
    Result<store::SlotInfo> slot = store::KeySlots::addPassphrase(folder, ring, passphrase, *owner, cost);
    if (!slot) {
        (void)unhire(session, *owner); // the error of the slot is the one to tell
    }
    return slot;
}

Result<void> setRole(const Session &session, const store::KeyRing &ring, const model::UserId &user, Role role)
{
    if (const Result<void> may = checkRight(session, kRoleVerb); !may) {
        return may;
    }
    if (user == session.user.id && role == Role::Coordinator && session.user.role != Role::Coordinator) {
        return refused(u"nobody makes herself a coordinator: another coordinator does"_s);
    }
    const Result<Colleague> who = colleague(session, user);
    if (!who) {
        return who.error();
    }
    if (role != Role::Coordinator) {
        if (const Result<void> fine = checkCoordinator(session, user); !fine) {
            return fine;
        }
    }
    const Result<void> written = session.vault.write(session.act(kRoleVerb), [&](store::Tx &tx) -> Result<void> {
        tx.set(RecordType::User, user.text(), u"role"_s, model::encoded(role));
        trace(tx, session, kRoleVerb, role);
        return {};
    });
    for (const QString &slot : who->slotIds) {
        if (!written) {
            break;
        }
        if (Result<void> told = store::KeySlots::setRole(session.vault.folder(), ring, slot, model::word(role));
            !told) {
            return told;
        }
    }
    return written;
}

Result<store::KeySlots::Opened> dismiss(const Session &session, const store::KeySlots::Opened &keys,
                                        const model::UserId &user)
{
    if (const Result<void> may = checkRight(session, kLeaveVerb); !may) {
        return may.error();
    }
    const Result<Colleague> who = colleague(session, user);
    if (!who) {
        return who.error();
    }
    if (who->slotIds.contains(keys.slot.id)) {
        return refused(u"nobody removes the slot she opened the vault with"_s);
    }
    Result<void> fine = checkLast(session, user);
    fine = fine ? checkCoordinator(session, user) : fine;
    if (!fine) {
        return fine.error();
    }
    const QString &folder = session.vault.folder();
    const Result<void> possible = store::checkRoomForRekey(folder);
    const Result<void> written = possible ? writeLeaving(session, *who) : possible;
    if (!written) {
        return written.error();
    }
    Result<store::KeySlots::Rotated> rotated = store::KeySlots::rotate(folder, keys.ring, who->slotIds);
    if (!rotated) {
        return rotated.error();
    }
    store::KeySlots::Opened next{std::move(rotated->ring), keys.cipher, keys.slot};
    next.former = std::move(rotated->former);
    return next;
}

} // namespace relais::work::users
