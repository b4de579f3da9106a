// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/aidform.h"

#include "core/model/dateinput.h"
#include "core/work/aidwords.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/intakeeditor.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

namespace relais::ui {

using model::AidProof;
using model::AidQuestion;
using model::Answer;

namespace {

constexpr double kDateUnits = 31;

Answer answerOf(const ChoiceRow *row)
{
    return model::fromWord<Answer>(row->value()).value_or(Answer::Unknown);
}

void setAnswer(ChoiceRow *row, Answer answer)
{
    row->setValue(answer == Answer::Unknown ? QString() : model::word(answer));
}

} // namespace

AidForm::AidForm(const work::Session &session, const work::emergencyaid::Known &known, QWidget *parent)
    : QWidget(parent), m_session(session), m_known(known), m_column(new QVBoxLayout(this))
{
    arrange(m_column, Space::M);
    buildScheme();
    buildProofs();
    buildEarlierAid();
    buildIncome();
    buildClaim();
    m_column->addStretch();
    fill();
}

QBoxLayout *AidForm::addRow()
{
    auto *row = new QHBoxLayout;
    arrange(row, Space::M);
    m_column->addLayout(row);
    return row;
}

void AidForm::add(QBoxLayout *row, const char *name, const QString &label, QWidget *editor, const QString &from)
{
    editor->setObjectName(QString::fromLatin1(name));
    auto *field = new Field(label, editor);
    m_fields.insert(editor, field);
    if (editor != m_income) {
        m_editors.insert(editor->objectName(), editor);
    }
    auto *cell = new QVBoxLayout;
    arrange(cell, Space::Xs);
    cell->addWidget(field);
    if (!from.isEmpty()) {
        const QString words =
            from.startsWith(u"case."_s) ? tr("Known from the case") : tr("Known from %1").arg(from.section(u'.', 0, 0));
        cell->addWidget(newLabel(typo(words), Role::Small, Token::Text2));
    }
    cell->addStretch();
    row->addLayout(cell);
    onAnswer(editor, this, [this] { emit changed(); });
}

ChoiceRow *AidForm::newAnswer()
{
    return new ChoiceRow(
        {{u"yes"_s, tr("yes")}, {u"no"_s, tr("no")}, {u"unknown"_s, tr("unknown"), ChoiceRow::Answer::Kind::Unknown}});
}

DateEdit *AidForm::newDate()
{
    const work::Session *session = &m_session;
    auto *date = new DateEdit(
        [](const QString &text, QDate today) {
            return model::parseDate(text, today, model::DateRules::Typing, model::DateMeaning::Event);
        },
        [session] { return session->today(); });
    setWidthRange(date, kDateUnits, kDateUnits);
    return date;
}

void AidForm::buildScheme()
{
    m_scheme = new ChoiceRow({{u"caf"_s, work::fundWord(model::Scheme::Caf)},
                              {u"msa"_s, work::fundWord(model::Scheme::Msa)},
                              {u"unknown"_s, tr("unknown"), ChoiceRow::Answer::Kind::Unknown}});
    m_agricultural = newAnswer();
    m_beneficiary = newAnswer();
    QBoxLayout *first = addRow();
    add(first, "scheme", tr("&Her scheme"), m_scheme, from(AidQuestion::Scheme));
    first->addStretch();
    QBoxLayout *second = addRow();
    add(second, "beneficiary", tr("Draws &benefits of the fund"), m_beneficiary, from(AidQuestion::Beneficiary));
    add(second, "agricultural", tr("Works on the &land"), m_agricultural);
    second->addStretch();
}

void AidForm::buildProofs()
{
    QBoxLayout *row = addRow();
    for (const auto &[proof, name, label] :
         {std::tuple{AidProof::Complaint, "complaint", tr("&Complaint of")},
          std::tuple{AidProof::ProsecutorReport, "prosecutor", tr("Report to the &prosecutor of")},
          std::tuple{AidProof::ProtectionOrder, "order", tr("Protection &order of")}}) {
        DateEdit *date = newDate();
        m_proofs.insert(proof, date);
        add(row, name, label, date, m_known.proofsFrom.value(proof));
    }
    row->addStretch();
    m_otherProof = new ChoiceRow(
        {{u"police_log"_s, tr("police log entry")}, {u"certificate"_s, tr("certificate")}, {u"none"_s, tr("nothing")}});
    QString otherFrom;
    for (const AidProof other : {AidProof::MedicalCertificate, AidProof::PoliceLog}) {
        otherFrom = m_known.proofsFrom.value(other, otherFrom);
    }
    QBoxLayout *rest = addRow();
    add(rest, "other_proof", tr("Or &else she holds"), m_otherProof, otherFrom);
    rest->addStretch();
}

void AidForm::buildEarlierAid()
{
    m_previous = newAnswer();
    m_previousOn = newDate();
    QBoxLayout *row = addRow();
    add(row, "previous", tr("Aid already &granted"), m_previous, from(AidQuestion::Previous));
    add(row, "previous_on", tr("&Decision of"), m_previousOn);
    row->addStretch();
}

void AidForm::buildIncome()
{
    m_income = new QLineEdit;
    m_children = new QLineEdit;
    for (QLineEdit *line : {m_income, m_children}) {
        setWidthRange(line, kDateUnits, kDateUnits);
    }
    QBoxLayout *row = addRow();
    add(row, "income", tr("&Net income of the month, in euros"), m_income);
    add(row, "children", tr("Children she &keeps"), m_children, from(AidQuestion::Children));
    row->addStretch();
}

void AidForm::buildClaim()
{
    m_department = newAnswer();
    m_claim = newDate();
    QBoxLayout *row = addRow();
    add(row, "department", tr("Agrees that the Département is &told"), m_department, from(AidQuestion::Department));
    add(row, "claim_on", tr("Claim &received by the fund on"), m_claim);
    row->addStretch();
}

void AidForm::fill()
{
    const model::AidFacts &facts = m_known.facts;
    m_scheme->setValue(facts.scheme == model::Scheme::Unknown ? QString() : model::word(facts.scheme));
    setAnswer(m_agricultural, facts.agricultural);
    setAnswer(m_beneficiary, facts.beneficiary);
    m_otherProof->setValue({});
    for (const model::HeldProof &proof : facts.proofs) {
        if (DateEdit *date = m_proofs.value(proof.kind)) {
            date->setDate(proof.on);
        } else {
            m_otherProof->setValue(model::word(proof.kind));
        }
    }
    setAnswer(m_previous, facts.previous);
    m_previousOn->setDate(facts.previousOn);
    if (facts.children) {
        m_children->setText(QString::number(*facts.children));
    }
    setAnswer(m_department, facts.mayTellDepartment);
}

work::emergencyaid::Claim AidForm::claim() const
{
    return m_claim->date().isValid() ? work::emergencyaid::Claim::Received : work::emergencyaid::Claim::NotYet;
}

model::AidFacts AidForm::facts() const
{
    model::AidFacts facts;
    const QDate today = m_session.today();
    const QDate claimed = m_claim->date();
    facts.claimOn = claimed.isValid() && claimed <= today ? claimed : today;
    facts.askedAt = m_known.facts.askedAt;
    facts.scheme = model::fromWord<model::Scheme>(m_scheme->value()).value_or(model::Scheme::Unknown);
    facts.agricultural = answerOf(m_agricultural);
    facts.beneficiary = answerOf(m_beneficiary);
    for (auto proof = m_proofs.cbegin(); proof != m_proofs.cend(); ++proof) {
        if (proof.value()->date().isValid() && proof.value()->date() <= facts.claimOn) {
            facts.proofs << model::HeldProof{proof.key(), proof.value()->date()};
        }
    }
    if (const auto other = model::fromWord<AidProof>(m_otherProof->value())) {
        facts.proofs << model::HeldProof{*other, {}};
    }
    facts.previous = answerOf(m_previous);
    if (facts.previous == Answer::Yes && m_previousOn->date() <= facts.claimOn) {
        facts.previousOn = m_previousOn->date();
    }
    if (const auto income = model::centsFrom(m_income->text()); income && *income <= model::kMostIncome) {
        facts.income = income;
    }
    bool whole = false;
    const int children = m_children->text().toInt(&whole);
    if (whole && children >= 0 && children <= model::kMostChildren) {
        facts.children = children;
    }
    facts.mayTellDepartment = answerOf(m_department);
    return facts;
}

void AidForm::checkDate(DateEdit *date, const QDate &latest, const QString &tooLate)
{
    m_fields.value(date)->setError(date->isMisunderstood() ? tr("A date: 24/11/26, 2411, yesterday.")
                                   : date->date() > latest ? tooLate
                                                           : QString());
}

bool AidForm::check()
{
    const model::AidFacts known = facts();
    const QDate today = m_session.today();
    const QString later = known.claimOn == today ? tr("A past day.") : tr("Before the claim.");
    for (DateEdit *date : m_proofs) {
        checkDate(date, known.claimOn, later);
    }
    m_previousOn->setEnabled(known.previous == Answer::Yes);
    checkDate(m_previousOn, known.claimOn, later);
    checkDate(m_claim, today, tr("A past day."));
    m_fields.value(m_income)->setError(
        m_income->text().trimmed().isEmpty() || known.income ? QString() : tr("An amount: 1500 or 1426,30."));
    m_fields.value(m_children)
        ->setError(m_children->text().trimmed().isEmpty() || known.children ? QString() : tr("A number from 0 to 20."));
    return std::all_of(m_fields.cbegin(), m_fields.cend(), [](const Field *field) { return field->error().isEmpty(); });
}

void AidForm::setClaimFault(const QString &sentence)
{
    if (m_fields.value(m_claim)->error().isEmpty()) {
        m_fields.value(m_claim)->setError(sentence);
    }
}

} // namespace relais::ui
