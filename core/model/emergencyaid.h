// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/aidfacts.h"
#include "core/model/due.h"
#include "core/model/reference.h"

namespace relais::model {

/// Whether the aid may be asked for on the day in question.
enum class AidVerdict {
    Possible,
    TooSoon,     ///< the last one was granted less than twelve months ago (D. 214-12)
    ProofNeeded, ///< nothing held opens the right (D. 214-11)
    AnswersNeeded
};

/// Where the claim goes first, and what that rests on (L. 214-9: the fund that pays her family benefits).
enum class FundReason {
    Unknown,
    OfScheme,            ///< her scheme is known
    AgainstAgricultural, ///< CAF is stated, yet there is work on the land: to confirm before asking
    Agricultural,        ///< scheme unknown, work on the land
    NotAgricultural      ///< scheme unknown, no work on the land
};
struct FundAdvice {
    Scheme fund = Scheme::Unknown;
    FundReason reason = FundReason::Unknown;
    bool toConfirm = false; ///< ADM-01 comes first
    bool elsewhere = false; ///< asked at the other fund: to be sent on, not refused
};

/// What the best paper held is worth on that day; better ones come later.
enum class ProofStanding {
    Unknown,  ///< nobody asked
    None,     ///< she holds nothing
    NotOne,   ///< a main courante, a certificate: neither opens the right
    TooOld,   ///< a year or more
    OnTheDay, ///< one year old today: « de moins d'un an » may be read against her
    Undated,
    Opens
};
struct ProofAdvice {
    ProofStanding standing = ProofStanding::Unknown;
    AidProof kind = AidProof::Unknown;
    QDate on;
    QDate goodUntil;   ///< last prudent day to claim: the eve of the anniversary
    QDate anniversary; ///< from then on it is too old
};

enum class AidForm { Unknown, Gift, Loan };
struct FormAdvice {
    AidForm form = AidForm::Unknown;
    int percent = 0;      ///< of the net wage; of the children known, else 0
    qint64 threshold = 0; ///< cents; 0 while it is not known
    bool ofThatDay = false;
    bool toVerify = true;
    QString source; ///< of the figures
};

/// What may be expected, in cents; least = most when income and children are known.
struct AmountAdvice {
    qint64 least = 0;
    qint64 most = 0; ///< 0 = no figure is known
    QDate figuresFrom;
    bool ofThatDay = false;
    QString source; ///< of the figures
};

struct AidAnswer {
    AidVerdict verdict = AidVerdict::AnswersNeeded;
    FundAdvice fund;
    ProofAdvice proof;
    QDate nextClaimOn; ///< null when nothing was granted, or it is not known
    FormAdvice form;
    AmountAdvice amount;
    QDate payOn;       ///< last day of payment to one who draws benefits, or whose answer is no
    QDate payOnLatest; ///< later than payOn only while it is not known whether she draws benefits
    QString paySource;
    QDate rightsUntil; ///< of the accessory rights, if it is paid on payOnLatest
    QList<AidQuestion> missing;
    QStringList proposals; ///< measures that lead to a proof, when none opens the right
};

/// The answer for a case of a département. All dates come from the clocks FIN-01.payment, FIN-01.proof_validity,
/// FIN-01.next_claim and FIN-02.end. InvalidInput names the fact that cannot be: a proof or a decision of a coming day,
/// more than kMostChildren children, a negative income; NotFound for an unknown département.
Result<AidAnswer> checkAid(const AidFacts &facts, const QString &department, const Reference &reference);

inline constexpr int kMostChildren = 20;
inline constexpr qint64 kMostIncome = 10'000'000; ///< cents a month

/// Whether a paper of that kind opens the right at all.
[[nodiscard]] inline bool opensAid(AidProof kind)
{
    return kind == AidProof::ProtectionOrder || kind == AidProof::Complaint || kind == AidProof::ProsecutorReport;
}

/// "1500", "1 500,50", "1426.30 €" in cents; nothing when it is no amount of that kind.
std::optional<qint64> centsFrom(const QString &text);

/// What the reception of a claim says of the clocks it starts ("beneficiary=no"), kept in the remark of its event.
QMap<QString, QString> remarkOptions(const QString &remark);

template<>
struct Words<AidVerdict> {
    static constexpr std::array kList = {
        std::pair{AidVerdict::AnswersNeeded, "answers_needed"}, std::pair{AidVerdict::Possible, "possible"},
        std::pair{AidVerdict::TooSoon, "too_soon"}, std::pair{AidVerdict::ProofNeeded, "proof_needed"}};
};
template<>
struct Words<FundReason> {
    static constexpr std::array kList = {std::pair{FundReason::Unknown, "unknown"},
                                         std::pair{FundReason::OfScheme, "of_scheme"},
                                         std::pair{FundReason::AgainstAgricultural, "against_agricultural"},
                                         std::pair{FundReason::Agricultural, "agricultural"},
                                         std::pair{FundReason::NotAgricultural, "not_agricultural"}};
};
template<>
struct Words<ProofStanding> {
    static constexpr std::array kList = {
        std::pair{ProofStanding::Unknown, "unknown"},     std::pair{ProofStanding::None, "none"},
        std::pair{ProofStanding::NotOne, "not_one"},      std::pair{ProofStanding::TooOld, "too_old"},
        std::pair{ProofStanding::OnTheDay, "on_the_day"}, std::pair{ProofStanding::Undated, "undated"},
        std::pair{ProofStanding::Opens, "opens"}};
};
template<>
struct Words<AidForm> {
    static constexpr std::array kList = {std::pair{AidForm::Unknown, "unknown"}, std::pair{AidForm::Gift, "gift"},
                                         std::pair{AidForm::Loan, "loan"}};
};

} // namespace relais::model
