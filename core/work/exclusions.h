// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exclusionrule.h"
#include "core/work/session.h"

/// « Tenus à l'écart »: who must not know that a case exists (domain notes 5.4). From the opening of the session on,
/// whoever is meant finds none of it anywhere (store/hiddencases); the case answers NotFound like one that never was.
namespace relais::work::exclusions {

inline constexpr qsizetype kLongestText = 500; ///< characters of a name, and of a reason

/// Those that stand, in the order they were added; those of another case of the same person count as well
/// (store::exclusionsOf).
Result<QList<model::Exclusion>> list(const Session &session, const model::CaseId &id);

struct Reach {
    bool oneself = false; ///< whoever asks would lose the case from sight
    QStringList users;    ///< names of the others of this vault who would
};
/// Whom an exclusion would keep apart in this vault, before it is made.
Result<Reach> reach(const Session &session, model::ExclusionKind kind, const QString &name);

enum class Oneself { Refused, Accepted };
/// InvalidInput without a name or a reason; Refused when it means whoever adds it and that was not accepted, or the
/// référent of the case, who hands it over first.
Result<model::ExclusionId> add(const Session &session, const model::CaseId &id, model::ExclusionKind kind,
                               const QString &name, const QString &reason, Oneself oneself = Oneself::Refused);
/// The reason is kept in the journal beside the former one. InvalidInput without one.
Result<void> remove(const Session &session, const model::ExclusionId &id, const QString &reason);

/// Whether something of a case may be handed to somebody: asked at a hand-over, a print for a named reader, a bundle.
Result<bool> mayReceive(const Session &session, const model::CaseId &id, const model::Someone &who);

/// Hides what this user must not find; by openSession.
Result<void> apply(store::Vault &vault, const model::Someone &who);
/// The same again when an exclusion, the name of the user or of the office, or what ties two cases has changed.
/// @param before who she was at the opening: counts when her record is gone
void follow(store::Vault &vault, const model::UserId &user, const model::Someone &before,
            const store::ChangeSet &touched);

/// Refused when the act in hand hands a case to a référent who is kept apart from it. @throws store::SqlFailure
Result<void> checkHandOver(store::Tx &tx);

} // namespace relais::work::exclusions
