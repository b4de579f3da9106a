// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/aidwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace relais::work {

namespace {

struct AidWords {
    Q_DECLARE_TR_FUNCTIONS(relais::work::AidWords)
};

using enum AidLine::Tone;
using model::AidForm;
using model::Answer;
using model::FundReason;
using model::ProofStanding;

QString day(const QDate &date)
{
    return QLocale().toString(date, u"d MMM yyyy"_s);
}

QString euros(qint64 cents)
{
    return AidWords::tr("€%1").arg(QLocale().toString(static_cast<double>(cents) / 100, 'f', 2));
}

/// Writes the statements of one answer.
class Writer
{
public:
    Writer(const model::AidFacts &facts, const model::AidAnswer &answer, const model::Reference &reference)
        : m_facts(facts), m_answer(answer), m_reference(reference)
    {
    }

    [[nodiscard]] QList<AidLine> lines() const
    {
        return {fund(), proof(), nextClaim(), form(), amount(), payment(), rights(), agreement()};
    }

private:
    [[nodiscard]] AidLine fund() const;
    [[nodiscard]] AidLine proof() const;
    [[nodiscard]] QString proofText() const;
    [[nodiscard]] AidLine nextClaim() const;
    [[nodiscard]] AidLine form() const;
    [[nodiscard]] QString formText() const;
    [[nodiscard]] AidLine amount() const;
    [[nodiscard]] AidLine payment() const;
    [[nodiscard]] AidLine rights() const;
    [[nodiscard]] AidLine agreement() const;

    [[nodiscard]] AidLine line(const QString &topic, AidLine::Tone tone, const QString &head, const QString &text) const
    {
        const model::AidSource &source = m_reference.aid.source(topic);
        return {topic, tone, head, text, source.text, source.toVerify};
    }
    [[nodiscard]] AidLine clockLine(const QString &topic, const char *clock, AidLine::Tone tone, const QString &head,
                                    const QString &text) const
    {
        const model::ClockRule *rule = m_reference.clocks.find(QString::fromLatin1(clock));
        return {topic, tone, head, text, rule->source, rule->toVerify};
    }

    const model::AidFacts &m_facts;
    const model::AidAnswer &m_answer;
    const model::Reference &m_reference;
};

AidLine Writer::fund() const
{
    const model::FundAdvice &fund = m_answer.fund;
    QString text;
    switch (fund.reason) {
    case FundReason::Unknown: text = AidWords::tr("Not known yet. A claim sent to the wrong fund is refused."); break;
    case FundReason::OfScheme: text = AidWords::tr("Ask the %1: it is her scheme.").arg(fundWord(fund.fund)); break;
    case FundReason::AgainstAgricultural:
        text = AidWords::tr("Ask the CAF once it is confirmed: work on the land often means the MSA.");
        break;
    case FundReason::Agricultural:
        text = AidWords::tr("Turn to the MSA first: work on the land. Have her scheme confirmed.");
        break;
    case FundReason::NotAgricultural:
        text = AidWords::tr("Turn to the CAF first: no work on the land. Have her scheme confirmed.");
        break;
    }
    if (fund.elsewhere) {
        text += u' ' + AidWords::tr("Send the claim on to the %1 instead of refusing it.").arg(fundWord(fund.fund));
    }
    return line(u"fund"_s, fund.fund == model::Scheme::Unknown || fund.toConfirm ? Ask : Good, AidWords::tr("Fund"),
                text);
}

QString Writer::proofText() const
{
    const model::ProofAdvice &proof = m_answer.proof;
    const QString what = aidProofWord(proof.kind);
    switch (proof.standing) {
    case ProofStanding::Unknown:
        return AidWords::tr("Ask what she holds: an order, a complaint, a report to the prosecutor.");
    case ProofStanding::None:
        return AidWords::tr("Nothing yet. A complaint, a report to the prosecutor or a protection order opens the "
                            "right.");
    case ProofStanding::NotOne:
        return AidWords::tr("%1: does not open the right. A complaint, a report to the prosecutor or a protection "
                            "order does.")
            .arg(what);
    case ProofStanding::TooOld:
        return AidWords::tr("%1 of %2: a year or more, too old since %3.")
            .arg(what, day(proof.on), day(proof.anniversary));
    case ProofStanding::OnTheDay:
        return AidWords::tr("%1 of %2: one year old that very day. Less than a year is asked for.")
            .arg(what, day(proof.on));
    case ProofStanding::Undated: return AidWords::tr("%1: its date is needed.").arg(what);
    case ProofStanding::Opens:
        return AidWords::tr("%1 of %2: opens the right, up to and including %3.")
            .arg(what, day(proof.on), day(proof.goodUntil));
    }
    Q_UNREACHABLE();
}

AidLine Writer::proof() const
{
    const ProofStanding standing = m_answer.proof.standing;
    const bool asks = standing == ProofStanding::Unknown || standing == ProofStanding::Undated;
    const bool isLog = standing == ProofStanding::NotOne && m_answer.proof.kind == model::AidProof::PoliceLog;
    AidLine said = line(isLog ? u"police_log"_s : u"proof"_s,
                        standing == ProofStanding::Opens ? Good
                        : asks                           ? Ask
                                                         : Stop,
                        AidWords::tr("Proof"), proofText());
    said.topic = u"proof"_s;
    return said;
}

AidLine Writer::nextClaim() const
{
    const QString head = AidWords::tr("Earlier aid");
    const auto said = [&](AidLine::Tone tone, const QString &text) {
        return clockLine(u"next_claim"_s, "FIN-01.next_claim", tone, head, text);
    };
    if (m_facts.previous == Answer::Unknown) {
        return said(Ask, AidWords::tr("Ask whether an aid was granted in the last twelve months."));
    }
    if (m_facts.previous == Answer::No) {
        return said(Good, AidWords::tr("None."));
    }
    if (!m_answer.nextClaimOn.isValid()) {
        return said(Ask, AidWords::tr("The day of its decision is needed."));
    }
    const QString granted = day(m_facts.previousOn);
    if (m_answer.nextClaimOn <= m_facts.claimOn) {
        return said(
            Good,
            AidWords::tr("Granted on %1: a new claim is possible since %2.").arg(granted, day(m_answer.nextClaimOn)));
    }
    QString text =
        AidWords::tr("Granted on %1: a new claim is possible from %2.").arg(granted, day(m_answer.nextClaimOn));
    if (m_answer.proof.standing == ProofStanding::Opens && m_answer.proof.goodUntil < m_answer.nextClaimOn) {
        text += u' ' + AidWords::tr("The proof will be too old by then.");
    }
    return said(Stop, text);
}

QString Writer::formText() const
{
    const model::FormAdvice &form = m_answer.form;
    const bool known = form.threshold > 0;
    const QString limit = euros(form.threshold);
    if (form.form == AidForm::Gift) {
        return known ? AidWords::tr("Gift: the income is not above %1 (%2 % of the net minimum wage).")
                           .arg(limit)
                           .arg(form.percent)
                     : AidWords::tr("Gift, whatever the number of children.");
    }
    if (form.form == AidForm::Loan) {
        return known ? AidWords::tr("Loan without interest: the income is above %1 (%2 % of the net minimum wage). It "
                                    "is not a choice.")
                           .arg(limit)
                           .arg(form.percent)
                     : AidWords::tr("Loan without interest, whatever the number of children. It is not a choice.");
    }
    if (form.source.isEmpty()) {
        return AidWords::tr("The figures of this territory are not known here: ask the fund.");
    }
    return m_facts.income ? AidWords::tr("Depends on the number of children.")
           : known        ? AidWords::tr("Loan above %1 a month (%2 % of the net minimum wage), otherwise gift.")
                         .arg(limit)
                         .arg(form.percent)
                   : AidWords::tr("Depends on the income and the number of children.");
}

AidLine Writer::form() const
{
    AidLine said =
        line(u"form"_s, m_answer.form.form == AidForm::Unknown ? Ask : Plain, AidWords::tr("Gift or loan"), formText());
    said.toVerify = m_answer.form.toVerify;
    if (!m_answer.form.source.isEmpty()) {
        said.source += u" ; "_s + m_answer.form.source.section(u" ; "_s, 0, 0);
        if (!m_answer.form.ofThatDay) {
            said.text += u' ' + AidWords::tr("The figures of that date are not known: the last ones are used.");
        }
    }
    return said;
}

AidLine Writer::amount() const
{
    const model::AmountAdvice &amount = m_answer.amount;
    QString text = AidWords::tr("The figures of this territory are not known here: ask the fund.");
    if (amount.most > 0) {
        text =
            amount.least == amount.most
                ? AidWords::tr("About %1.").arg(euros(amount.most))
                : AidWords::tr("From %1 to %2 according to the income.").arg(euros(amount.least), euros(amount.most));
        if (!amount.ofThatDay) {
            text +=
                u' ' + AidWords::tr("Figures of %1; those of that date are not known.").arg(day(amount.figuresFrom));
        }
    } else if (!m_facts.children && !m_answer.form.source.isEmpty()) {
        text = AidWords::tr("Depends on the income and the number of children.");
    }
    AidLine said = line(u"amount"_s, amount.most > 0 ? Plain : Ask, AidWords::tr("Amount"), text);
    said.toVerify = true; // revalued each spring, computed by the fund
    if (!amount.source.isEmpty()) {
        said.source += u" ; "_s + amount.source.section(u" ; "_s, 1);
    }
    return said;
}

AidLine Writer::payment() const
{
    const QString text =
        m_answer.payOn == m_answer.payOnLatest
            ? AidWords::tr("By %1 at the latest, for a claim received on %2.")
                  .arg(day(m_answer.payOn), day(m_facts.claimOn))
            : AidWords::tr("By %1 if she draws benefits of the fund, by %2 if not, for a claim received on %3.")
                  .arg(day(m_answer.payOn), day(m_answer.payOnLatest), day(m_facts.claimOn));
    AidLine said = clockLine(u"payment"_s, "FIN-01.payment", Plain, AidWords::tr("Payment"), text);
    said.source = m_answer.paySource;
    return said;
}

AidLine Writer::rights() const
{
    return clockLine(u"rights"_s, "FIN-02.end", Plain, AidWords::tr("Accessory rights"),
                     AidWords::tr("Six months from the payment, so until about %1. Open them before.")
                         .arg(day(m_answer.rightsUntil)));
}

AidLine Writer::agreement() const
{
    const QString head = AidWords::tr("Département");
    switch (m_facts.mayTellDepartment) {
    case Answer::Yes:
        return line(u"agreement"_s, Good, head, AidWords::tr("The claim is passed on: she agreed expressly."));
    case Answer::No:
        return line(u"agreement"_s, Plain, head, AidWords::tr("The claim is not passed on: she does not agree."));
    case Answer::Unknown: break;
    }
    return line(u"agreement"_s, Ask, head,
                AidWords::tr("Nothing is passed on without her express agreement: ask her."));
}

} // namespace

QString aidVerdictWords(const model::AidAnswer &answer)
{
    switch (answer.verdict) {
    case model::AidVerdict::Possible: return AidWords::tr("The aid can be asked for.");
    case model::AidVerdict::TooSoon: return AidWords::tr("Not before %1.").arg(day(answer.nextClaimOn));
    case model::AidVerdict::ProofNeeded: return AidWords::tr("No proof opens the right yet.");
    case model::AidVerdict::AnswersNeeded: break;
    }
    return AidWords::tr("Answers are missing to decide.");
}

QList<AidLine> aidLines(const model::AidFacts &facts, const model::AidAnswer &answer, const model::Reference &reference)
{
    return Writer(facts, answer, reference).lines();
}

QString aidQuestionWords(model::AidQuestion question)
{
    switch (question) {
    case model::AidQuestion::Scheme: return AidWords::tr("her scheme, CAF or MSA");
    case model::AidQuestion::Beneficiary: return AidWords::tr("whether she draws benefits of the fund");
    case model::AidQuestion::Proof: return AidWords::tr("the proofs she holds");
    case model::AidQuestion::ProofDate: return AidWords::tr("the date of the proof");
    case model::AidQuestion::Previous: return AidWords::tr("whether an aid was granted before");
    case model::AidQuestion::PreviousDate: return AidWords::tr("the day of the earlier decision");
    case model::AidQuestion::Income: return AidWords::tr("her monthly net income");
    case model::AidQuestion::Children: return AidWords::tr("the number of children");
    case model::AidQuestion::Department: return AidWords::tr("her agreement for the Département");
    }
    Q_UNREACHABLE();
}

QString aidProofWord(model::AidProof proof)
{
    switch (proof) {
    case model::AidProof::Unknown: return {};
    case model::AidProof::ProtectionOrder: return AidWords::tr("Protection order");
    case model::AidProof::Complaint: return AidWords::tr("Complaint");
    case model::AidProof::ProsecutorReport: return AidWords::tr("Report to the prosecutor");
    case model::AidProof::PoliceLog: return AidWords::tr("Police log entry");
    case model::AidProof::MedicalCertificate: return AidWords::tr("Medical certificate");
    case model::AidProof::None: return AidWords::tr("None", "proof");
    }
    Q_UNREACHABLE();
}

QString fundWord(model::Scheme fund)
{
    return fund == model::Scheme::Unknown ? QString() : model::word(fund).toUpper();
}

} // namespace relais::work
