// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/emergencyaid.h"

#include <QRegularExpression>

#include <algorithm>

namespace relais::model {

namespace {

/// One check: facts, place and figures in hand, the answer filled part by part.
class AidCheck
{
public:
    AidCheck(const AidFacts &facts, QString department, const Reference &reference, ClockGround ground)
        : m_facts(facts), m_department(std::move(department)), m_reference(reference), m_ground(std::move(ground))
    {
    }

    Result<AidAnswer> run()
    {
        adviseFund();
        for (const Result<void> &step : {adviseProof(), advisePrevious(), advisePayment()}) {
            if (!step) {
                return step.error();
            }
        }
        adviseForm();
        adviseAmount();
        askAndJudge();
        return m_answer;
    }

private:
    void adviseFund();
    Result<void> adviseProof();
    Result<void> advisePrevious();
    Result<void> advisePayment();
    void adviseForm();
    void adviseAmount();
    void askAndJudge();

    [[nodiscard]] Result<ProofAdvice> standingOf(const HeldProof &proof) const;
    [[nodiscard]] Result<Due> due(const char *clock, QDate start, const QMap<QString, QString> &options = {}) const
    {
        const ClockRule *rule = m_reference.clocks.find(QString::fromLatin1(clock));
        if (rule == nullptr) {
            return Error{ErrorCode::DataDamaged, u"no clock "_s + QString::fromLatin1(clock)};
        }
        return dueOf(rule->inForce(m_department, options), {{}, start}, m_ground);
    }
    /// Numbers of children that the facts allow, as far as the thresholds tell them apart.
    [[nodiscard]] QList<int> possibleChildren() const
    {
        if (m_facts.children) {
            return {*m_facts.children};
        }
        QList<int> all;
        for (int children = 0; children < m_reference.aid.loanPercents().size(); ++children) {
            all << children;
        }
        return all;
    }

    const AidFacts &m_facts;
    QString m_department;
    const Reference &m_reference;
    ClockGround m_ground;
    AidAnswer m_answer;
};

void AidCheck::adviseFund()
{
    FundAdvice &fund = m_answer.fund;
    const bool onTheLand = m_facts.agricultural == Answer::Yes;
    if (m_facts.scheme != Scheme::Unknown) {
        fund.fund = m_facts.scheme;
        fund.toConfirm = m_facts.scheme == Scheme::Caf && onTheLand;
        fund.reason = fund.toConfirm ? FundReason::AgainstAgricultural : FundReason::OfScheme;
    } else if (m_facts.agricultural != Answer::Unknown) {
        fund.fund = onTheLand ? Scheme::Msa : Scheme::Caf;
        fund.reason = onTheLand ? FundReason::Agricultural : FundReason::NotAgricultural;
        fund.toConfirm = true;
    }
    fund.elsewhere = fund.fund != Scheme::Unknown && m_facts.askedAt != Scheme::Unknown && m_facts.askedAt != fund.fund;
}

Result<ProofAdvice> AidCheck::standingOf(const HeldProof &proof) const
{
    ProofAdvice advice{ProofStanding::NotOne, proof.kind, proof.on, {}, {}};
    if (proof.kind == AidProof::Unknown || proof.kind == AidProof::None) {
        advice.standing = proof.kind == AidProof::None ? ProofStanding::None : ProofStanding::Unknown;
    } else if (opensAid(proof.kind) && !proof.on.isValid()) {
        advice.standing = ProofStanding::Undated;
    } else if (opensAid(proof.kind)) {
        const Result<Due> validity = due("FIN-01.proof_validity", proof.on);
        if (!validity) {
            return validity.error();
        }
        advice.goodUntil = validity->prudent->date();
        advice.anniversary = validity->legal->date();
        advice.standing = m_facts.claimOn <= advice.goodUntil     ? ProofStanding::Opens
                          : m_facts.claimOn == advice.anniversary ? ProofStanding::OnTheDay
                                                                  : ProofStanding::TooOld;
    }
    return advice;
}

/// The best paper decides; of two that open the right, the one that lasts longer.
Result<void> AidCheck::adviseProof()
{
    for (const HeldProof &proof : m_facts.proofs) {
        if (proof.on > m_facts.claimOn) {
            return Error{ErrorCode::InvalidInput, u"aid.proof: lies in the future"_s};
        }
        const Result<ProofAdvice> advice = standingOf(proof);
        if (!advice) {
            return advice.error();
        }
        const bool longer = advice->standing == m_answer.proof.standing && advice->goodUntil > m_answer.proof.goodUntil;
        if (advice->standing > m_answer.proof.standing || longer) {
            m_answer.proof = *advice;
        }
    }
    const ProofStanding standing = m_answer.proof.standing;
    if (standing != ProofStanding::Opens && standing != ProofStanding::Undated && standing != ProofStanding::Unknown) {
        m_answer.proposals = {u"SEC-03"_s, u"SEC-05"_s, u"SEC-06"_s};
    }
    return {};
}

Result<void> AidCheck::advisePrevious()
{
    if (m_facts.previous != Answer::Yes || !m_facts.previousOn.isValid()) {
        return {};
    }
    if (m_facts.previousOn > m_facts.claimOn) {
        return Error{ErrorCode::InvalidInput, u"aid.previous: lies in the future"_s};
    }
    const Result<Due> next = due("FIN-01.next_claim", m_facts.previousOn);
    if (!next) {
        return next.error();
    }
    m_answer.nextClaimOn = next->opens->date();
    return {};
}

Result<void> AidCheck::advisePayment()
{
    const ClockRule *shipped = m_reference.clocks.find(u"FIN-01.payment"_s);
    const QMap<QString, QString> stranger{{u"beneficiary"_s, u"no"_s}};
    const QMap<QString, QString> known = m_facts.beneficiary == Answer::No ? stranger : QMap<QString, QString>();
    const Result<Due> first = due("FIN-01.payment", m_facts.claimOn, known);
    const Result<Due> latest =
        due("FIN-01.payment", m_facts.claimOn, m_facts.beneficiary == Answer::Yes ? known : stranger);
    if (!first || !latest) {
        return first ? latest.error() : first.error();
    }
    m_answer.payOn = first->prudent->date();
    m_answer.payOnLatest = latest->prudent->date();
    m_answer.paySource = shipped->inForce(m_department, known).source;
    const Result<Due> rights = due("FIN-02.end", m_answer.payOnLatest);
    if (!rights) {
        return rights.error();
    }
    m_answer.rightsUntil = rights->prudent->date();
    return {};
}

/// Strictly above the threshold it is a loan (« supérieures à »). Without the number of children the answer stands
/// only where every number gives the same.
void AidCheck::adviseForm()
{
    FormAdvice &form = m_answer.form;
    const AidPeriodInForce wage = m_reference.aid.wageOn(m_facts.claimOn, m_department);
    if (wage.period == nullptr) {
        return;
    }
    form.ofThatDay = wage.isOfThatDay;
    form.toVerify = wage.period->toVerify || !wage.isOfThatDay;
    form.source = wage.period->source;
    if (m_facts.children) {
        form.percent = m_reference.aid.loanPercent(*m_facts.children);
        form.threshold = (wage.period->netWage * form.percent + 50) / 100;
    }
    if (!m_facts.income) {
        return;
    }
    const QList<int> numbers = possibleChildren();
    const auto isLoan = [&](int children) {
        return *m_facts.income * 100 > wage.period->netWage * m_reference.aid.loanPercent(children);
    };
    const auto loans = std::count_if(numbers.cbegin(), numbers.cend(), isLoan);
    form.form = loans == 0 ? AidForm::Gift : loans == numbers.size() ? AidForm::Loan : AidForm::Unknown;
}

void AidCheck::adviseAmount()
{
    const AidPeriodInForce amounts = m_reference.aid.amountsOn(m_facts.claimOn, m_department);
    const AidPeriodInForce wage = m_reference.aid.wageOn(m_facts.claimOn, m_department);
    if (amounts.period == nullptr || wage.period == nullptr || !m_facts.children) {
        return;
    }
    AmountAdvice &amount = m_answer.amount;
    const qint64 full = fullAmount(*amounts.period, *m_facts.children);
    const auto after = [&](int minus) { return (full * (100 - minus) + 50) / 100; };
    const bool told = m_facts.income.has_value();
    const int minus = told ? m_reference.aid.reduction(*m_facts.income, wage.period->netWage) : 0;
    amount.most = after(minus);
    amount.least = told ? amount.most : after(m_reference.aid.greatestReduction());
    amount.figuresFrom = amounts.period->from;
    amount.ofThatDay = amounts.isOfThatDay && wage.isOfThatDay;
    amount.source = amounts.period->source;
}

void AidCheck::askAndJudge()
{
    const auto ask = [this](bool unknown, AidQuestion question) {
        if (unknown) {
            m_answer.missing << question;
        }
    };
    const ProofStanding standing = m_answer.proof.standing;
    const bool undatedGrant = m_facts.previous == Answer::Yes && !m_facts.previousOn.isValid();
    ask(m_facts.scheme == Scheme::Unknown,
        AidQuestion::Scheme); // work on the land points to a fund, it decides nothing
    ask(m_facts.beneficiary == Answer::Unknown, AidQuestion::Beneficiary);
    ask(standing == ProofStanding::Unknown, AidQuestion::Proof);
    ask(standing == ProofStanding::Undated, AidQuestion::ProofDate);
    ask(m_facts.previous == Answer::Unknown, AidQuestion::Previous);
    ask(undatedGrant, AidQuestion::PreviousDate);
    ask(!m_facts.income, AidQuestion::Income);
    ask(!m_facts.children, AidQuestion::Children);
    ask(m_facts.mayTellDepartment == Answer::Unknown, AidQuestion::Department);

    const bool tooSoon = m_answer.nextClaimOn.isValid() && m_facts.claimOn < m_answer.nextClaimOn;
    const bool decided = m_facts.scheme != Scheme::Unknown && standing == ProofStanding::Opens &&
                         m_facts.previous != Answer::Unknown && !undatedGrant;
    m_answer.verdict = tooSoon                         ? AidVerdict::TooSoon
                       : !m_answer.proposals.isEmpty() ? AidVerdict::ProofNeeded
                       : decided                       ? AidVerdict::Possible
                                                       : AidVerdict::AnswersNeeded;
}

Result<void> checkFacts(const AidFacts &facts)
{
    if (!facts.claimOn.isValid()) {
        return Error{ErrorCode::InvalidInput, u"aid.claim: is no date"_s};
    }
    if (facts.children && (*facts.children < 0 || *facts.children > kMostChildren)) {
        return Error{ErrorCode::InvalidInput, u"aid.children: from 0 to %1"_s.arg(kMostChildren)};
    }
    if (facts.income && (*facts.income < 0 || *facts.income > kMostIncome)) {
        return Error{ErrorCode::InvalidInput, u"aid.income: from 0 to %1"_s.arg(kMostIncome / 100)};
    }
    return {};
}

} // namespace

Result<AidAnswer> checkAid(const AidFacts &facts, const QString &department, const Reference &reference)
{
    if (const Result<void> possible = checkFacts(facts); !possible) {
        return possible.error();
    }
    const Result<ClockGround> ground = groundOf(department);
    if (!ground) {
        return ground.error();
    }
    return AidCheck(facts, department, reference, *ground).run();
}

std::optional<qint64> centsFrom(const QString &text)
{
    static const QRegularExpression amount(u"^(\\d{1,7})(?:[.,](\\d{1,2}))?$"_s);
    QString plain;
    for (const QChar sign : text) {
        if (!sign.isSpace() && sign != u'€') {
            plain += sign;
        }
    }
    const QRegularExpressionMatch found = amount.match(plain);
    if (!found.hasMatch()) {
        return std::nullopt;
    }
    return found.captured(1).toLongLong() * 100 + found.captured(2).leftJustified(2, u'0').toLongLong();
}

QMap<QString, QString> remarkOptions(const QString &remark)
{
    QMap<QString, QString> options;
    const QStringList pairs = remark.split(u' ', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals > 0) {
            options.insert(pair.left(equals), pair.mid(equals + 1));
        }
    }
    return options;
}

} // namespace relais::model
