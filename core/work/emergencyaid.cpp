// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/emergencyaid.h"

#include "core/model/visibleacts.h"
#include "core/store/records.h"
#include "core/work/aidwords.h"

#include <algorithm>

namespace relais::work::emergencyaid {

using model::AidProof;
using model::AidQuestion;
using model::Answer;
using model::MeasureStatus;

namespace {

struct ProofMeasure {
    const char *code;
    AidProof proof;
};
constexpr std::array kProofMeasures = {
    ProofMeasure{"SEC-06", AidProof::ProtectionOrder}, ProofMeasure{"SEC-03", AidProof::Complaint},
    ProofMeasure{"SEC-05", AidProof::ProsecutorReport}, ProofMeasure{"SEC-04", AidProof::PoliceLog},
    ProofMeasure{"SAN-01", AidProof::MedicalCertificate}};

template<class Record>
const Record *withCode(const QList<Record> &records, const QString &code)
{
    const auto found = std::find_if(records.cbegin(), records.cend(), [&](const Record &r) { return r.code == code; });
    return found == records.cend() ? nullptr : &*found;
}

QDate dayOf(const model::Event &event, const QTimeZone &zone)
{
    return event.at.isValid() ? event.at.toTimeZone(zone).date() : event.on;
}

void addProofs(const Session &session, const CaseDetail &detail, Known &known)
{
    for (const auto &[code, proof] : kProofMeasures) {
        const model::Measure *measure = withCode(detail.measures, QString::fromLatin1(code));
        if (measure != nullptr && measure->status == MeasureStatus::Obtained) {
            known.facts.proofs << model::HeldProof{proof, measure->statusOn};
            known.proofsFrom.insert(proof, measure->code);
        }
    }
    const model::Event *dated = withCode(detail.events, u"FIN-01.proof_dated"_s);
    const auto kind = dated == nullptr
                          ? std::nullopt
                          : model::fromWord<AidProof>(model::remarkOptions(dated->remark).value(u"proof"_s));
    if (kind && known.facts.proofs.isEmpty()) {
        known.facts.proofs << model::HeldProof{*kind, dayOf(*dated, session.zone)};
        known.proofsFrom.insert(*kind, dated->code);
    }
}

void addBeneficiary(const CaseDetail &detail, Known &known)
{
    const model::Event *claim = withCode(detail.events, u"FIN-01.claim_received"_s);
    const QString told = claim == nullptr ? QString() : model::remarkOptions(claim->remark).value(u"beneficiary"_s);
    if (!detail.file.beneficiaryNumber.isEmpty()) {
        known.facts.beneficiary = Answer::Yes;
        known.from.insert(AidQuestion::Beneficiary, u"case.beneficiary_number"_s);
    } else if (const auto answer = model::fromWord<Answer>(told)) {
        known.facts.beneficiary = *answer;
        known.from.insert(AidQuestion::Beneficiary, claim->code);
    }
}

void addPrevious(const Session &session, const CaseDetail &detail, Known &known)
{
    const model::Event *decided = withCode(detail.events, u"FIN-01.decided"_s);
    const model::Measure *aid = withCode(detail.measures, u"FIN-01"_s);
    if (decided != nullptr && (aid == nullptr || aid->status != MeasureStatus::Refused)) {
        known.facts.previous = Answer::Yes;
        known.facts.previousOn = dayOf(*decided, session.zone);
        known.from.insert(AidQuestion::Previous, decided->code);
    }
}

/// The changes of one act.
class Entry
{
public:
    Entry(store::Tx &tx, const Session &session, model::Case file)
        : m_tx(tx), m_session(session), m_file(std::move(file)),
          m_measures(store::recordsOf<model::Measure>(tx, m_file.id)),
          m_events(store::recordsOf<model::Event>(tx, m_file.id))
    {
    }

    void keepAnswers(const model::AidFacts &facts, const model::AidAnswer &answer);
    void follow(const model::AidFacts &facts, const model::AidAnswer &answer, Claim claim);

private:
    void event(const char *code, const QDate &on, const QString &remark = {});
    /// Adds the measure if the case lacks it.
    void setMeasure(const QString &code, MeasureStatus status, const QDate &on, const QString &partner = {});
    /// To do, unless it is already under way or settled.
    void prepare(const QString &code);
    [[nodiscard]] MeasureStatus statusOf(const QString &code) const
    {
        const model::Measure *measure = withCode(m_measures, code);
        return measure == nullptr ? MeasureStatus::ToAssess : measure->status;
    }

    store::Tx &m_tx;
    const Session &m_session;
    model::Case m_file;
    QList<model::Measure> m_measures;
    QList<model::Event> m_events;
};

void Entry::event(const char *code, const QDate &on, const QString &remark)
{
    const QString name = QString::fromLatin1(code);
    const model::Event *known = withCode(m_events, name);
    model::Event event;
    event.id = known == nullptr ? model::EventId::create(m_session.vault.office()) : known->id;
    event.caseId = m_file.id;
    event.code = name;
    event.on = on;
    event.remark = remark;
    if (known != nullptr && dayOf(*known, m_session.zone) == on) {
        event.at = known->at; // an instant known already says more than its day
        event.on = known->at.isValid() ? QDate() : on;
    }
    store::save(m_tx, event);
}

void Entry::setMeasure(const QString &code, MeasureStatus status, const QDate &on, const QString &partner)
{
    const model::Measure *known = withCode(m_measures, code);
    model::Measure measure = known == nullptr ? model::Measure() : *known;
    if (known == nullptr) {
        measure.id = model::MeasureId::create(m_session.vault.office());
        measure.caseId = m_file.id;
        measure.code = code;
    }
    if (known == nullptr || measure.status != status) {
        measure.status = status;
        measure.statusOn = on;
    }
    measure.partner = partner.isEmpty() ? measure.partner : partner;
    store::save(m_tx, measure);
}

void Entry::prepare(const QString &code)
{
    const MeasureStatus present = statusOf(code);
    if (present == MeasureStatus::ToAssess || present == MeasureStatus::NotApplicable) {
        setMeasure(code, MeasureStatus::ToDo, m_session.today());
    }
}

void Entry::keepAnswers(const model::AidFacts &facts, const model::AidAnswer &answer)
{
    if (facts.scheme != model::Scheme::Unknown) {
        m_tx.set(model::RecordType::Case, m_file.id.text(), u"scheme"_s, model::encoded(facts.scheme));
    }
    if (facts.children) {
        m_tx.set(model::RecordType::Case, m_file.id.text(), u"children"_s, model::encoded(facts.children));
    }
    if (answer.proof.standing == model::ProofStanding::Opens) {
        event("FIN-01.proof_dated", answer.proof.on, u"proof="_s + model::word(answer.proof.kind));
    }
    if (facts.previous == Answer::Yes && facts.previousOn.isValid()) {
        event("FIN-01.decided", facts.previousOn);
    }
}

void Entry::follow(const model::AidFacts &facts, const model::AidAnswer &answer, Claim claim)
{
    const QString aid = u"FIN-01"_s;
    const MeasureStatus present = statusOf(aid);
    const bool underWay = present == MeasureStatus::Requested || present == MeasureStatus::InProgress;
    const QString fund = fundWord(answer.fund.fund);
    if (claim == Claim::Received) {
        setMeasure(aid, MeasureStatus::Requested, facts.claimOn, fund);
        event("FIN-01.claim_received", facts.claimOn, u"beneficiary="_s + model::word(facts.beneficiary));
    } else if (!underWay) {
        setMeasure(aid, MeasureStatus::ToDo, m_session.today(), fund);
    }
    prepare(u"FIN-02"_s);
    if (facts.mayTellDepartment == Answer::Yes) {
        prepare(u"FIN-03"_s);
    } else if (facts.mayTellDepartment == Answer::No && !model::isAct(statusOf(u"FIN-03"_s))) {
        setMeasure(u"FIN-03"_s, MeasureStatus::NotApplicable, m_session.today());
    }
    if (answer.fund.toConfirm) {
        prepare(u"ADM-01"_s);
    }
    for (const QString &code : answer.proposals) {
        prepare(code);
    }
}

} // namespace

Known knownOf(const Session &session, const CaseDetail &detail)
{
    Known known;
    model::AidFacts &facts = known.facts;
    facts.claimOn = session.today();
    facts.askedAt = session.office.kind == model::OfficeKind::Caf   ? model::Scheme::Caf
                    : session.office.kind == model::OfficeKind::Msa ? model::Scheme::Msa
                                                                    : model::Scheme::Unknown;
    if (detail.file.scheme != model::Scheme::Unknown) {
        facts.scheme = detail.file.scheme;
        known.from.insert(AidQuestion::Scheme, u"case.scheme"_s);
    }
    if (detail.file.children || !detail.children.isEmpty()) {
        facts.children = detail.file.children.value_or(static_cast<int>(detail.children.size()));
        known.from.insert(AidQuestion::Children, u"case.children"_s);
    }
    addBeneficiary(detail, known);
    addProofs(session, detail, known);
    addPrevious(session, detail, known);
    const model::Measure *passedOn = withCode(detail.measures, u"FIN-03"_s);
    if (passedOn != nullptr && passedOn->status != MeasureStatus::ToAssess) {
        facts.mayTellDepartment = passedOn->status == MeasureStatus::NotApplicable ? Answer::No : Answer::Yes;
        known.from.insert(AidQuestion::Department, passedOn->code);
    }
    return known;
}

Result<void> enter(const Session &session, const model::CaseId &caseId, const model::AidFacts &facts, Claim claim)
{
    if (claim == Claim::Received && facts.claimOn > session.today()) {
        return Error{ErrorCode::InvalidInput, u"aid.claim: lies in the future"_s};
    }
    return session.vault.write(session.act("aid.check", caseId), [&](store::Tx &tx) -> Result<void> {
        const Result<model::Case> file = store::recordById<model::Case>(tx, caseId);
        if (!file) {
            return file.error();
        }
        const Result<model::AidAnswer> answer = model::checkAid(facts, file->department, session.reference);
        if (!answer) {
            return answer.error();
        }
        if (claim == Claim::Received && answer->verdict != model::AidVerdict::Possible) {
            return Error{ErrorCode::Refused, u"aid: "_s + model::word(answer->verdict)};
        }
        Entry entry(tx, session, *file);
        entry.keepAnswers(facts, *answer);
        if (answer->verdict != model::AidVerdict::AnswersNeeded) {
            entry.follow(facts, *answer, claim);
        }
        return {};
    });
}

} // namespace relais::work::emergencyaid
