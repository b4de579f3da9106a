// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/newvault.h"

#include "core/store/rekey.h"
#include "core/store/vaultfolder.h"
#include "core/work/audit.h"
#include "core/work/sealed.h"
#include "core/work/users.h"

#include <QDir>
#include <QFileInfo>

namespace relais::work {

namespace {

/// The database follows the slot files, of which both copies must stand first: a former one could else come back.
Result<void> follow(const QString &folder, const store::KeySlots::Opened &keys,
                    const std::function<void(int step)> &told = {})
{
    if (!keys.former) {
        return {};
    }
    const Result<void> sure = store::KeySlots::confirm(folder, keys.ring);
    int step = 0;
    const auto tell = [&](const char *) {
        if (told) {
            told(step++);
        }
    };
    return sure ? store::rekeyDatabase(folder, keys.ring, *keys.former, keys.cipher, tell) : sure;
}

template<class Open>
Result<store::KeySlots::Opened> unlockWith(const QString &folder, Open open)
{
    if (const Result<void> place = store::checkPlace(folder); !place) {
        return place.error();
    }
    // A healing rewrites a slot file, so nobody else may be at work; Vault::open takes the lock again.
    const auto lock = store::VaultLock::take(folder);
    Result<store::KeySlots::Opened> keys = lock ? open() : Result<store::KeySlots::Opened>(lock.error());
    const Result<void> followed = keys ? follow(folder, *keys) : Result<void>();
    return followed ? std::move(keys) : Result<store::KeySlots::Opened>(followed.error());
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

Result<void> followKeys(const QString &folder, const store::KeySlots::Opened &keys,
                        const std::function<void(int step)> &told)
{
    const auto lock = store::VaultLock::take(folder);
    return lock ? follow(folder, keys, told) : Result<void>(lock.error());
}

Result<Desk> openDesk(const QString &folder, const store::KeySlots::Opened &keys, const Clock &clock,
                      const model::Reference &reference, Sweep sweep)
{
    Result<std::unique_ptr<store::Vault>> vault = store::Vault::open(folder, keys.ring.main, keys.cipher);
    if (!vault) {
        return vault.error();
    }
    auto session = openSession(**vault, clock, reference, users::idOf((*vault)->office(), keys.slot), sweep);
    if (!session) {
        return session.error();
    }
    if (keys.slot.kind == store::SlotKind::Passphrase &&
        (*session)->user.id != users::idOf((*vault)->office(), keys.slot)) {
        return Error{ErrorCode::WrongKey, u"the user of this slot is not in the vault"_s};
    }
    const QDate left = (*session)->user.leftOn;
    if (left.isValid()) {
        return Error{ErrorCode::WrongKey, u"the user of this slot left on "_s + left.toString(Qt::ISODate)};
    }
    (*session)->keeper = std::make_shared<sealed::Keeper>(keys.ring.sealed.clone());
    if (keys.former) {
        const Result<int> done = sealed::reseal(**session, keys.former->sealed);
        const bool isDisk =
            !done && (done.error().code == ErrorCode::DiskFull || done.error().code == ErrorCode::DiskFailure);
        if (!done && !isDisk) {
            return done.error();
        }
        // What cannot be written now is written at the next opening, whose keys still know the former ring.
        if (done) {
            (void)store::KeySlots::settle(folder, keys.ring);
        }
    }
    const QDateTime usedLater = audit::usedLater(**session);
    const bool isRecovery = keys.slot.kind == store::SlotKind::Recovery;
    const QString way = QString::fromLatin1(isRecovery ? audit::kByRecovery : "");
    static_cast<void>(audit::note(**session, {audit::kOpened, {}, way, {}})); // a full disk keeps nobody out
    return Desk{*std::move(vault), *std::move(session), usedLater};
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
    const store::SlotOwner founder{founding.userName, model::word(founding.role), users::newKey()};
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
        const auto vault = store::Vault::create(aside, forged.keys.ring.main, forged.keys.cipher, founding.officeId);
        if (!vault) {
            return vault.error();
        }
        model::User founder;
        founder.id = users::idOf((*vault)->office(), forged.keys.slot);
        founder.name = founding.userName;
        founder.role = founding.role;
        const Result<void> done = founding.officeId.isEmpty()
                                      ? foundOffice(**vault, clock, founding.office, founder)
                                      : joinOffice(**vault, clock, founding.office, founding.officeAsOf, founder);
        if (!done) {
            return done.error();
        }
    } // closed: the write-ahead log is folded into the database before the folder moves
    if (!QDir().rename(aside, founding.folder)) {
        return Error{QFileInfo::exists(founding.folder) ? ErrorCode::VaultExists : ErrorCode::DiskFailure,
                     u"the folder cannot take its place"_s};
    }
    return openDesk(founding.folder, {forged.keys.ring.clone(), forged.keys.cipher, forged.keys.slot}, clock,
                    reference);
}

} // namespace relais::work
