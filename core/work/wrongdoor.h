// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "core/model/user.h"
#include "core/work/session.h"

/// A demand that belongs to the other fund (domain notes 1.5: 135 of the 210 refusals of the MSA were people of the
/// CAF). Told before anything is refused; it is then passed on (handover::Door::Wrong). Pure: a doubt changes nothing.
namespace relais::work::wrongdoor {

/// What the form of a number tells. The number of a claimant of the CAF has 7 digits, at times with a letter behind;
/// the MSA knows its people by the 13 or 15 digits of the national number, which is kept nowhere here.
enum class NumberForm {
    Empty,
    Caf,      ///< 7 digits
    National, ///< like a national number: it is not to be entered
    Unfit,    ///< of neither form
};
[[nodiscard]] NumberForm formOf(const QString &number);

/// What speaks for the other fund.
enum class Sign {
    SchemeSaid, ///< the case names the other fund
    NumberForm, ///< the number has the form of the other one's
    Situation,  ///< words of what she, or her household, works at
};

struct Doubt {
    model::Scheme belongsTo = model::Scheme::Unknown; ///< Unknown: no doubt
    QList<Sign> signs;                                ///< what was said first
    bool isSure = false;                              ///< she, or the file, named the other fund

    [[nodiscard]] bool isAny() const { return belongsTo != model::Scheme::Unknown; }
};

struct Known {
    model::OfficeKind office = model::OfficeKind::Caf; ///< whose door it is; none but a fund doubts
    model::Scheme scheme = model::Scheme::Unknown;
    QString number;
    QString situation; ///< texts that may tell the trade
};
/// Words of a situation count only while nobody has said which fund it is.
[[nodiscard]] Doubt doubtOf(const Known &known);

/// Of a case: its fund, its number, and the facts of its journal. NotFound.
Result<Doubt> ofCase(const Session &session, const model::CaseId &id);

} // namespace relais::work::wrongdoor

template<>
struct relais::model::Words<relais::work::wrongdoor::Sign> {
    using S = work::wrongdoor::Sign;
    static constexpr std::array kList = {std::pair{S::SchemeSaid, "scheme_said"},
                                         std::pair{S::NumberForm, "number_form"}, std::pair{S::Situation, "situation"}};
};
