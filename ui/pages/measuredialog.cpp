// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measuredialog.h"

#include "core/model/dateinput.h"
#include "core/work/casedues.h"
#include "core/work/measures.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/common/words.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/casequestions.h"
#include "ui/pages/draft.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace relais::ui {

MeasureDialog::MeasureDialog(work::Session &session, const work::CaseDetail &detail, const model::Measure &measure,
                             First first, QWidget *parent)
    : DialogFrame(measure.code + u"  "_s + measureWord(session, measure.code), tr("Enter the change"), ActKey::Return,
                  parent),
      m_session(session), m_measure(measure), m_file(detail.file)
{
    setWidthRange(this, 130, 0);
    body()->addWidget(buildForm());
    body()->addWidget(buildEarly());
    if (measure.code == u"FIN-01"_s) {
        auto *check = new KeyButton(tr("Check &before asking…"));
        check->setAutoDefault(false);
        connect(check, &KeyButton::clicked, this, [this] { done(kCheckAid); });
        body()->addWidget(check, 0, Qt::AlignLeft);
    }
    body()->addWidget(newLine(Qt::Horizontal));
    body()->addWidget(buildWhy(detail));
    if (first == First::Postponement) {
        m_postponed->setFocus(Qt::OtherFocusReason);
    } else {
        m_status->setFocus(Qt::OtherFocusReason);
    }
    addDraft();
}

void MeasureDialog::addDraft()
{
    m_draft = new Draft(m_session, this);
    m_draft->add(u"status"_s, m_status);
    m_draft->add(u"on"_s, m_on, Draft::Stands::Proposed);
    m_draft->add(u"partner"_s, m_partner);
    m_draft->add(u"proof"_s, m_proof);
    m_draft->add(u"postponed"_s, m_postponed);
    m_draft->add(u"why"_s, m_why);
    m_draft->add(u"early"_s, m_early, Draft::Stands::Proposed);
    m_draft->open(u"measure."_s + m_file.id.text() + u'.' + m_measure.id.text());
}

QWidget *MeasureDialog::buildForm()
{
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    arrange(grid, Space::M);
    m_status = new QComboBox;
    for (const auto &[status, word] : model::Words<model::MeasureStatus>::kList) {
        m_status->addItem(measureLook(status).word, QString::fromLatin1(word));
    }
    m_status->setCurrentIndex(m_status->findData(model::word(m_measure.status)));
    m_status->setAccessibleDescription(tr("State of the measure"));
    const auto parser = [](const QString &text, QDate today) {
        return model::parseDate(text, today, model::DateRules::Typing);
    };
    const auto today = [this] { return m_session.today(); };
    m_on = new DateEdit(parser, today);
    m_on->setDate(m_session.today());
    m_onField = new Field(tr("As &of"), m_on);
    m_partner = new QLineEdit(m_measure.partner);
    m_proof = new QLineEdit(m_measure.proof);
    m_postponed = new DateEdit(parser, today);
    m_postponed->setDate(m_measure.postponedTo);
    m_postponedField = new Field(tr("Postponed t&o"), m_postponed);
    m_why = new QLineEdit(m_measure.postponedWhy);
    grid->addWidget(new Field(tr("&State"), m_status), 0, 0);
    grid->addWidget(m_onField, 0, 1);
    grid->addWidget(new Field(tr("&Partner"), m_partner), 1, 0, 1, 2);
    grid->addWidget(new Field(tr("P&roof"), m_proof), 2, 0, 1, 2);
    grid->addWidget(m_postponedField, 3, 0);
    grid->addWidget(new Field(tr("&Why"), m_why), 3, 1);
    return form;
}

QWidget *MeasureDialog::buildEarly()
{
    auto *early = new QWidget;
    auto *column = new QVBoxLayout(early);
    arrange(column, Space::S);
    m_earlyFact = newParagraph({});
    m_early = new QLineEdit;
    m_early->setObjectName(u"early"_s);
    m_earlyField = new Field(tr("Why &now"), m_early);
    column->addWidget(m_earlyFact);
    column->addWidget(m_earlyField);
    connect(m_status, &QComboBox::currentIndexChanged, this, &MeasureDialog::askIfEarly);
    connect(m_on, &QLineEdit::textChanged, this, &MeasureDialog::askIfEarly);
    askIfEarly();
    return early;
}

void MeasureDialog::askIfEarly()
{
    const model::TooEarly early = work::measures::needsReason(m_session, m_file, m_measure, status(), m_on->date());
    m_earlyFact->setText(early == model::TooEarly::No ? QString() : earlyWords(early, m_file));
    m_earlyFact->parentWidget()->setVisible(early != model::TooEarly::No);
}

/// « Acte visible, le jour même. Le même jour : FIN-05, FIN-06. »
QString MeasureDialog::visibleWords(const work::CaseDetail &detail) const
{
    const model::Catalogue &catalogue = m_session.reference.catalogue;
    const auto moment = model::visibleMoment(catalogue, m_measure.code);
    if (!moment) {
        return {};
    }
    QStringList same;
    for (const model::Measure &other : model::visibleActsAhead(catalogue, detail.measures)) {
        if (other.code != m_measure.code && model::visibleMoment(catalogue, other.code) == moment) {
            same << other.code;
        }
    }
    const QString words = *moment == model::Moment::Before ? tr("Visible act, before the departure.")
                          : *moment == model::Moment::At   ? tr("Visible act, on the day of the departure.")
                                                           : tr("Visible act, after the departure.");
    return same.isEmpty() ? words : words + u' ' + tr("At the same time: %1.").arg(same.join(u", "_s));
}

QWidget *MeasureDialog::buildWhy(const work::CaseDetail &detail)
{
    auto *why = new QWidget;
    auto *column = new QVBoxLayout(why);
    arrange(column, Space::Xs);
    column->addWidget(newLabel(tr("Why this date"), Role::BodyBold));
    const auto due = work::governingDue(detail, m_measure.id);
    const model::ClockRule *known = due ? m_session.reference.parcoursOf(detail.file).clocks.find(due->clock) : nullptr;
    const auto rule = known ? std::optional(work::ruleInForce(*known, detail.file, detail.events)) : std::nullopt;
    if (!rule) {
        column->addWidget(newParagraph(tr("No delay of the law runs for this measure now."), Role::Body, Token::Text2));
    } else if (!due->waitingFor.isEmpty()) {
        column->addWidget(newParagraph(
            typo(tr("The date depends on %1. Enter it when it is known.").arg(eventWord(m_session, due->waitingFor)))));
    } else {
        const QDate prudent = due->prudent.toTimeZone(m_session.zoneOf(detail.file.department)).date();
        column->addWidget(newParagraph(
            typo(tr("%1: %2, counted from %3.")
                     .arg(clockWord(m_session, due->clock), dayDate(prudent), eventWord(m_session, rule->start)))));
    }
    if (rule) {
        column->addWidget(newParagraph(typo(rule->toVerify ? tr("%1 (to verify)").arg(rule->source) : rule->source),
                                       Role::Small, Token::Text2));
    }
    if (const QString visible = visibleWords(detail); !visible.isEmpty()) {
        column->addWidget(newParagraph(typo(visible), Role::Small, Token::Text2));
    }
    const model::MeasureKind *kind = m_session.reference.measureIn(detail.file, m_measure.code);
    if (kind != nullptr && !kind->eligibility.isEmpty()) {
        column->addWidget(newParagraph(typo(tr("For whom: %1").arg(kind->eligibility)), Role::Small, Token::Text2));
    }
    if (kind != nullptr && !kind->completionProof.isEmpty()) {
        column->addWidget(newParagraph(typo(tr("Shown by: %1").arg(kind->completionProof)), Role::Small, Token::Text2));
    }
    return why;
}

model::MeasureStatus MeasureDialog::status() const
{
    return model::fromWord<model::MeasureStatus>(m_status->currentData().toString()).value_or(m_measure.status);
}

void MeasureDialog::accept()
{
    m_onField->setError(m_on->isMisunderstood() || !m_on->date().isValid() ? tr("A date: 24/11/26, 2411, yesterday.")
                                                                           : QString());
    const bool postponed = m_postponed->date() != m_measure.postponedTo;
    m_postponedField->setError(m_postponed->isMisunderstood() ? tr("A date: 24/11/26, 2411, tomorrow.")
                               : postponed && m_postponed->date() < m_session.today() ? tr("A coming day.")
                               : postponed && m_why->text().trimmed().isEmpty()       ? tr("Write why.")
                                                                                      : QString());
    const bool unexplained = !m_earlyFact->text().isEmpty() && m_early->text().trimmed().isEmpty();
    m_earlyField->setError(unexplained ? tr("Write why.") : QString());
    if (!unexplained && m_onField->error().isEmpty() && m_postponedField->error().isEmpty()) {
        QDialog::accept();
    }
}

Result<void> MeasureDialog::save()
{
    const bool proven = m_proof->text() != m_measure.proof;
    if (status() != m_measure.status || proven) {
        if (auto done = work::measures::setStatus(m_session, m_measure.id, status(), m_on->date(), m_proof->text(),
                                                  m_early->text());
            !done) {
            return done;
        }
    }
    if (m_partner->text() != m_measure.partner) {
        if (auto done = work::measures::setPartner(m_session, m_measure.id, m_partner->text()); !done) {
            return done;
        }
    }
    if (m_postponed->date() != m_measure.postponedTo && m_postponed->date().isValid()) {
        if (auto done = work::measures::postpone(m_session, m_measure.id, m_postponed->date(), m_why->text()); !done) {
            return done;
        }
    }
    m_draft->drop();
    return {};
}

} // namespace relais::ui
