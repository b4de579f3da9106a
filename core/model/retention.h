// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"

#include <QByteArray>

namespace relais::model {

/// resources/retention/retention.json: what counts as a contact and how long an archive may be. The length itself is
/// that of the clock CASE.retention (CNIL, délibération 2023-095: two years in the active base after the last contact).
struct RetentionRule {
    struct Source {
        QString text; ///< in French
        QDate checkedOn;
        bool toVerify = false;
    };
    QString clock;
    QStringList contactEvents;
    int longestArchiveYears = 0;
    QHash<QString, Source> sources; ///< by topic: active, contact, archive

    /// Strict reading. DataDamaged names the path.
    static Result<RetentionRule> read(const QByteArray &bytes);
};
/// The rule that is shipped; DataDamaged when the file is.
Result<RetentionRule> loadRetention();

enum class RetentionState {
    Running,  ///< in the active base
    ToDecide, ///< its day has come: archive with a reason, or erase
    Archived, ///< until its own day
    ToErase   ///< the archive has ended
};

/// Where a case stands.
struct Retention {
    QDate lastContact; ///< null when not even its reception is dated: it is then to decide at once
    QDate dueOn;       ///< first day on which somebody must decide; of an archive, the day after its end
    RetentionState state = RetentionState::Running;
};
/// @param lastContact day of the last contact where she lives; null = none is recorded, the reception counts
/// @param reception day of it @param years length of the clock
Retention retentionOf(const Case &file, QDate lastContact, QDate reception, int years, QDate today);

template<>
struct Words<RetentionState> {
    static constexpr std::array kList = {
        std::pair{RetentionState::Running, "running"}, std::pair{RetentionState::ToDecide, "to_decide"},
        std::pair{RetentionState::Archived, "archived"}, std::pair{RetentionState::ToErase, "to_erase"}};
};

} // namespace relais::model
