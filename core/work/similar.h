// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caserow.h"

#include <QList>

namespace relais::work {

/// What is known so far of someone who may already have a case.
struct PersonSketch {
    QString lastName;
    QString birthName;
    QString firstName;
    QDate birthDate;
    QStringList phones; ///< E.164 or as written
};

/// Why two records may be one person. Words: same_name, close_name, sounds_alike, birth_name, two_words, first_name,
/// birth_date, phone, recent; same_reference is told by the import only.
enum class MatchReason {
    SameName,
    NameInTwoWords,
    BirthName,
    SoundsAlike,
    CloseName,
    SameFirstName,
    SameBirthDate,
    SamePhone,
    Recent,
    SameReference
};

struct Match {
    model::CaseRow row;
    QList<MatchReason> reasons;
    int weight = 0; ///< larger is closer; see similarity()
};

/// Compares one line with the sketch; no reasons = nothing in common. `today` marks a recent reception (7 days).
Match similarity(const PersonSketch &sketch, const model::CaseRow &row, const QDate &today);

/// At most `limit` closest lines, closest first, of weight 30 or more.
QList<Match> similarRows(const PersonSketch &sketch, const QList<model::CaseRow> &rows, const QDate &today,
                         int limit = 5);

/// From this weight on, an imported line is held back as a probable duplicate: the same telephone, or the same name
/// with the same birth date.
inline constexpr int kProbableDuplicate = 100;

} // namespace relais::work

#include "core/model/fields.h"

template<>
struct relais::model::Words<relais::work::MatchReason> {
    static constexpr std::array kList = {std::pair{work::MatchReason::SameName, "same_name"},
                                         std::pair{work::MatchReason::NameInTwoWords, "two_words"},
                                         std::pair{work::MatchReason::BirthName, "birth_name"},
                                         std::pair{work::MatchReason::SoundsAlike, "sounds_alike"},
                                         std::pair{work::MatchReason::CloseName, "close_name"},
                                         std::pair{work::MatchReason::SameFirstName, "first_name"},
                                         std::pair{work::MatchReason::SameBirthDate, "birth_date"},
                                         std::pair{work::MatchReason::SamePhone, "phone"},
                                         std::pair{work::MatchReason::Recent, "recent"},
                                         std::pair{work::MatchReason::SameReference, "same_reference"}};
};
