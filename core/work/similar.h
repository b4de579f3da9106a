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

/// A name in the writings that are compared.
struct ComparedName {
    ComparedName() = default;
    explicit ComparedName(const QString &name);
    QString words;    ///< folded
    QString squeezed; ///< without its spaces
    QString sound;
};

/// The lines that one may resemble. Their names are folded once, so that each key press only compares.
class KnownRows
{
public:
    KnownRows() = default;
    explicit KnownRows(QList<model::CaseRow> rows);
    /// At most `limit` closest lines, closest first, of weight 30 or more.
    [[nodiscard]] QList<Match> similarTo(const PersonSketch &sketch, const QDate &today, int limit = 5) const;

private:
    struct Names {
        ComparedName last;
        ComparedName birth;
        ComparedName first;
    };
    QList<model::CaseRow> m_rows;
    QList<Names> m_names; ///< of the same places
};

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
