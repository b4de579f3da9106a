// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dangerreport.h"

#include "core/work/rulewords.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/noteedit.h"
#include "ui/common/typo.h"
#include "ui/pages/draft.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace relais::ui {

using model::Answer;

DangerReport::DangerReport(work::Session &session, const model::CaseId &caseId, const model::DangerRoute &route,
                           QWidget *parent)
    : DialogFrame(work::either(route.labelFr, route.labelEn), tr("Enter in the journal"), ActKey::CtrlReturn, parent),
      m_route(route.code), m_reason(newText())
{
    setWidthRange(this, 120, 0);
    body()->addWidget(newParagraph(typo(work::either(route.textFr, route.textEn))));
    QString source = route.source.text;
    if (route.source.toVerify) {
        source = tr("%1 (to verify)").arg(source);
    }
    body()->addWidget(newParagraph(typo(source), Role::Small, Token::Text2));
    if (route.needsAgreement) {
        m_agreement = new ChoiceRow({{model::word(Answer::Yes), tr("yes")},
                                     {model::word(Answer::No), tr("no")},
                                     {model::word(Answer::Unknown), tr("unknown"), ChoiceRow::Answer::Kind::Unknown}});
        m_agreement->setObjectName(u"agreement"_s);
        m_agreement->setValue(model::word(Answer::Unknown));
        body()->addWidget(new Field(tr("&She agrees"), m_agreement));
        connect(m_agreement, &ChoiceRow::chosen, this, &DangerReport::follow);
    }
    if (route.needsSecond) {
        m_with = new QLineEdit;
        m_with->setObjectName(u"with"_s);
        body()->addWidget(new Field(tr("Decided &with (name or function)"), m_with));
        connect(m_with, &QLineEdit::textChanged, this, &DangerReport::follow);
    }
    m_reason->setObjectName(u"reason"_s);
    body()->addWidget(new Field(tr("&To whom, when, and why"), m_reason));
    body()->addWidget(newParagraph(typo(tr("The note is dated, stays in this office and cannot be taken back.")),
                                   Role::Small, Token::Text2));
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DangerReport::follow);
    follow();
    QWidget *asked = m_agreement != nullptr ? static_cast<QWidget *>(m_agreement) : m_with;
    (asked != nullptr ? asked : m_reason)->setFocus(Qt::OtherFocusReason);
    m_draft = new Draft(session, this);
    m_draft->add(u"reason"_s, m_reason, Draft::Stands::Proposed);
    if (m_agreement != nullptr) {
        m_draft->add(u"agreement"_s, m_agreement, Draft::Stands::Proposed);
    }
    if (m_with != nullptr) {
        m_draft->add(u"with"_s, m_with, Draft::Stands::Proposed);
    }
    m_draft->open(u"report."_s + caseId.text() + u'.' + route.code);
    follow();
}

void DangerReport::follow()
{
    const work::danger::Report said = made();
    act()->setEnabled(!said.reason.isEmpty() && (m_agreement == nullptr || said.agreement == Answer::Yes) &&
                      (m_with == nullptr || !said.with.isEmpty()));
}

work::danger::Report DangerReport::made() const
{
    const Answer agreement = m_agreement == nullptr
                                 ? Answer::Unknown
                                 : model::fromWord<Answer>(m_agreement->value()).value_or(Answer::Unknown);
    return {m_route, m_reason->toPlainText().trimmed(), agreement,
            m_with == nullptr ? QString() : m_with->text().simplified()};
}

} // namespace relais::ui
