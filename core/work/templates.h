// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontree.h"
#include "core/work/session.h"

namespace relais::work::templates {

/// The shipped reference data with every template installed in the vault. One that this program cannot read (a newer
/// form) is kept and passed over, so that its cases stay usable. @throws store::SqlFailure
model::Reference composed(const store::Reader &reader, const model::Reference &shipped);

/// What became of a file: installed, or every fault it has.
struct Installation {
    QString territory;
    int version = 0;
    QList<JsonFault> faults; ///< none = it is installed
};
/// Keeps the bytes of a template file in the vault, as one act that undo takes back. Refused unless its version is
/// greater than the newest that is known of its territory.
Result<Installation> install(const Session &session, const QByteArray &bytes);

/// The file of a template, byte for byte as it came. @param version 0 = the newest. NotFound
Result<QByteArray> bytesOf(const Session &session, const QString &territory, int version = 0);

/// A delay that differs between two templates; `prudent` dates where the clock runs.
struct DelayChange {
    QString clock;
    std::optional<model::ClockRule> before; ///< nothing: a delay of the newer template only
    std::optional<model::ClockRule> after;
    QDateTime beforeAt; ///< UTC; null when it does not run
    QDateTime afterAt;
};

/// What taking over the newest template of its territory would change in a case.
struct Proposal {
    QString territory;
    int version = 0;
    QString title;
    QString pinnedTerritory;
    int pinnedVersion = 0;
    QStringList added;
    QStringList removed; ///< not begun, no longer offered
    QStringList kept;    ///< no longer offered, but begun: nothing that was begun is removed
    QList<DelayChange> delays;
};
/// Nothing when the case is closed or pins the newest version already.
Result<std::optional<Proposal>> proposalFor(const Session &session, const model::CaseId &id);
/// Pins the newest version as one act that undo takes back. Refused when there is no proposal.
Result<void> adopt(const Session &session, const model::CaseId &id);

} // namespace relais::work::templates
