// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/erasure.h"
#include "core/work/session.h"

#include <QStringList>

/// Who received what of a case and when, what each was to be told since, when it was told and when its receipt came;
/// and what nobody can un-send. It names fields and offices, never a value. What another post of the office sent is
/// known there.
namespace relais::work::notices {

enum class Way {
    Bundle,
    Sheet, ///< a liaison sheet, printed or saved
    Paper, ///< any other print or file of the register
};

/// Why an office is told something.
enum class Cause { None, Recalled, Withdrawn, Erased };

/// How far a notice has come.
enum class Stage {
    NotNeeded,
    ToTell, ///< leaves with the next bundle
    Told,   ///< its receipt is awaited
    Received,
    BeyondRecall, ///< on paper: no notice reaches it
};

struct Line {
    Way way = Way::Bundle;
    QString office;       ///< address; empty on paper
    QString officeName;   ///< for whom; empty when nobody knows
    QStringList fields;   ///< of a bundle, "person.last_name", sorted; of a paper its profile
    QDateTime givenAt;    ///< the latest; null while it waits to leave, or when another post sent it
    QDateTime receivedAt; ///< the latest receipt; null for none
    Cause cause = Cause::None;
    QDateTime since; ///< of the cause
    QDateTime toldAt;
    QDateTime receiptAt; ///< of the notice

    [[nodiscard]] Stage stage() const;
};

/// Of one case, or of one erasure.
struct Account {
    QString reference; ///< of the case; empty of an erasure, which keeps none
    QString erasure;   ///< id of its entry; empty of a case
    QDateTime erasedAt;
    QString reason; ///< of the erasure, as typed
    QList<Line> lines;

    [[nodiscard]] bool hasCause() const;
};

/// Everything that went out of the case, by the names of the offices, papers last. NotFound; Refused for a role that is
/// not shown the consents of the case.
Result<Account> ofCase(const Session &session, const model::CaseId &id);
/// For the data protection officer: each case of ours of which somebody was to be told something, then each erasure
/// of a case, newest first. Refused for a role that sees no erasures.
Result<QList<Account>> report(const Session &session);

} // namespace relais::work::notices

template<>
struct relais::model::Words<relais::work::notices::Way> {
    using W = work::notices::Way;
    static constexpr std::array kList = {std::pair{W::Bundle, "bundle"}, std::pair{W::Sheet, "sheet"},
                                         std::pair{W::Paper, "paper"}};
};
template<>
struct relais::model::Words<relais::work::notices::Cause> {
    using C = work::notices::Cause;
    static constexpr std::array kList = {std::pair{C::None, "none"}, std::pair{C::Recalled, "recalled"},
                                         std::pair{C::Withdrawn, "withdrawn"}, std::pair{C::Erased, "erased"}};
};
template<>
struct relais::model::Words<relais::work::notices::Stage> {
    using S = work::notices::Stage;
    static constexpr std::array kList = {std::pair{S::NotNeeded, "not_needed"}, std::pair{S::ToTell, "to_tell"},
                                         std::pair{S::Told, "told"}, std::pair{S::Received, "received"},
                                         std::pair{S::BeyondRecall, "beyond_recall"}};
};
