// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/reference.h"
#include "core/model/user.h"
#include "core/store/vault.h"

#include <QTimeZone>

#include <memory>

namespace relais::work {

/// The office that owns the vault: settings of the vault, journaled.
struct Office {
    QString name;
    model::OfficeKind kind = model::OfficeKind::Caf;
    QString department; ///< INSEE code; gives the territory's clocks, holiday zone, time zone, telephone region
};

namespace sealed {
class Keeper;
}

/// Who works, in which vault, at what time, with which reference data. Passed to every verb; there is no other way in.
struct Session {
    store::Vault &vault;
    const Clock &clock;
    std::shared_ptr<const model::Reference> composed; ///< owns what `reference` names
    const model::Reference &reference; ///< shipped, and the templates installed in this vault; follows the vault
    model::User user;
    Office office;
    QTimeZone zone;
    QDateTime openedAt;                          ///< undo reaches back to here
    std::shared_ptr<sealed::Keeper> keeper = {}; ///< of sealed values; null where the second key is not at hand

    [[nodiscard]] store::Act act(const char *verb, const model::CaseId &caseId = {}) const
    {
        return {QString::fromLatin1(verb), caseId, user.id, clock.now(), {}};
    }
    /// The zone that tells the days of a case: that of its département, or the office's when it is unknown.
    [[nodiscard]] QTimeZone zoneOf(const QString &department) const;
    [[nodiscard]] QDate today() const { return clock.now().toTimeZone(zone).date(); }
};

/// Writes the office and its first user into a new vault.
Result<void> foundOffice(store::Vault &vault, const Clock &clock, const Office &office, const model::User &founder);
/// The same in a further post of an office. What its card says of the office is written as of the day of the card: it
/// neither disputes nor overwrites what the office has decided since. @param asOf now, when it is null or later
Result<void> joinOffice(store::Vault &vault, const Clock &clock, const Office &office, const QDateTime &asOf,
                        const model::User &user);

/// Writes what differs of the office's settings. @throws store::SqlFailure
void saveOffice(store::Tx &tx, const Office &office);

/// When the file is cleaned of what was erased before and still lies in it (store/sweep): with the opening, or by
/// whoever opens, a step at a time.
enum class Sweep { AtOnce, Later };

/// Reads office and user of an open vault, composes its reference data (again whenever a setting of the vault changes)
/// and installs the projection of its cases.
/// @param shipped reference data that the templates of the vault are added to; outlives the vault
/// @param userId of the key slot that opened the vault; the first user when empty (recovery sheet)
Result<std::unique_ptr<Session>> openSession(store::Vault &vault, const Clock &clock, const model::Reference &shipped,
                                             const model::UserId &userId, Sweep sweep = Sweep::AtOnce);

/// A setting that belongs to the vault and is journaled ("import.mapping"); empty when it was never set.
Result<QString> vaultSetting(const Session &session, const QString &key);
Result<void> setVaultSetting(const Session &session, const QString &key, const QString &value);

} // namespace relais::work
