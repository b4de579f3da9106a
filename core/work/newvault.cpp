// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/newvault.h"

#include "core/store/vaultfolder.h"
#include "core/work/audit.h"

#include <QDir>
#include <QFileInfo>

namespace relais::work {

namespace {

/// A slot names its user by what follows the office in her id, since the first slot is older than the office.
QString newUserKey()
{
    return newIdText({}).mid(1);
}

model::UserId userOf(const QString &office, const QString &userKey)
{
    return model::UserId(office + u'-' + userKey);
}

template<class Open>
Result<store::KeySlots::Opened> unlockWith(const QString &folder, Open open)
{
    if (const Result<void> place = store::checkPlace(folder); !place) {
        return place.error();
    }
    // A healing rewrites a slot file, so nobody else may be at work; Vault::open takes the lock again.
    const auto lock = store::VaultLock::take(folder);
    return lock ? open() : Result<store::KeySlots::Opened>(lock.error());
}

} // namespace

Result<store::KeySlots::Opened> unlock(const QString &folder, const SecretBytes &passphrase)
{
    return unlockWith(folder, [&] { return store::KeySlots::unlock(folder, passphrase); });
}

Result<store::KeySlots::Opened> unlockByRecovery(const QString &folder, const store::RecoveryCode &code)
{
    return unlockWith(folder, [&] { return store::KeySlots::unlockByRecovery(folder, code); });
}

Result<Desk> openDesk(const QString &folder, const store::KeySlots::Opened &keys, const Clock &clock,
                      const model::Reference &reference)
{
    Result<std::unique_ptr<store::Vault>> vault = store::Vault::open(folder, keys.ring.main, keys.cipher);
    if (!vault) {
        return vault.error();
    }
    auto session = openSession(**vault, clock, reference, userOf((*vault)->office(), keys.slot.user));
    if (!session) {
        return session.error();
    }
    static_cast<void>(audit::note(**session, {audit::kOpened, {}, {}, {}})); // a full disk keeps nobody out
    return Desk{*std::move(vault), *std::move(session)};
}

Result<Forged> forge(const Founding &founding, const SecretBytes &passphrase, const store::KdfCost &cost)
{
    if (QFileInfo::exists(founding.folder)) {
        return Error{ErrorCode::VaultExists, u"the place is taken"_s};
    }
    if (!QFileInfo(QFileInfo(founding.folder).absolutePath()).isDir()) {
        return Error{ErrorCode::VaultMissing, u"no folder to put the vault in"_s};
    }
    auto aside = std::make_unique<QTemporaryDir>(founding.folder + u".XXXXXX"_s);
    if (!aside->isValid()) {
        return Error{ErrorCode::VaultReadOnly, u"no folder can be made beside the place"_s};
    }
    if (const Result<void> place = store::makePlace(aside->path()); !place) {
        return place.error();
    }
    const store::SlotOwner founder{founding.userName, model::word(founding.role), newUserKey()};
    Result<store::KeySlots::Created> keys = store::KeySlots::create(aside->path(), passphrase, founder, cost);
    if (!keys) {
        return keys.error();
    }
    return Forged{std::move(aside), *std::move(keys)};
}

Result<Desk> found(const Founding &founding, const Forged &forged, const Clock &clock,
                   const model::Reference &reference)
{
    const QString aside = forged.aside->path();
    {
        const auto vault = store::Vault::create(aside, forged.keys.ring.main, forged.keys.cipher);
        if (!vault) {
            return vault.error();
        }
        const model::User founder{
            userOf((*vault)->office(), forged.keys.slot.user), founding.userName, founding.role, {}};
        if (const Result<void> done = foundOffice(**vault, clock, founding.office, founder); !done) {
            return done.error();
        }
    } // closed: the write-ahead log is folded into the database before the folder moves
    if (!QDir().rename(aside, founding.folder)) {
        return Error{QFileInfo::exists(founding.folder) ? ErrorCode::VaultExists : ErrorCode::DiskFailure,
                     u"the folder cannot take its place"_s};
    }
    return openDesk(founding.folder,
                    {forged.keys.ring.clone(), forged.keys.cipher, forged.keys.slot, store::Healing::None}, clock,
                    reference);
}

Result<store::SlotOwner> hire(const Session &session, const QString &name, model::Role role)
{
    if (name.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"a user has a name"_s};
    }
    const QString key = newUserKey();
    const model::User user{userOf(session.vault.office(), key), name.trimmed(), role, {}};
    const Result<void> hired = session.vault.write(session.act("user.add"), [&](store::Tx &tx) -> Result<void> {
        tx.create(user);
        return {};
    });
    if (!hired) {
        return hired.error();
    }
    return store::SlotOwner{user.name, model::word(role), key};
}

} // namespace relais::work
