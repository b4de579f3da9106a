// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calldialog.h"

#include "ui/common/choicerow.h"
#include "ui/common/contactbanner.h"
#include "ui/common/field.h"
#include "ui/common/look.h"
#include "ui/common/noteedit.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/contactanswer.h"
#include "ui/pages/draft.h"
#include "ui/shell/notices.h"

#include <QVBoxLayout>

namespace relais::ui {

using work::contacts::CallOutcome;

CallDialog::CallDialog(work::Session &session, const work::CaseDetail &detail, QWidget *parent)
    : DialogFrame(tr("Call and record"), tr("Record the call"), ActKey::CtrlReturn, parent)
{
    setWidthRange(this, 190, 0);
    const model::ContactVerdict verdict = work::contacts::verdict(
        detail.row.contact, model::ContactAct::Phone, work::contacts::homeOf(detail.file), session.clock.now());
    m_needsReason = !verdict.isPossible();
    auto *banner = new ContactBanner(ContactBanner::Form::Across);
    banner->setAnswer(contactAnswer(detail, session));
    body()->addWidget(banner);
    if (m_needsReason) {
        m_reason = new Field(tr("To call all the same, &write why"), new QLineEdit);
        body()->addWidget(m_reason);
    }
    QList<ChoiceRow::Answer> answers{{u"reached"_s, tr("she answered")}, {u"no_answer"_s, tr("no answer")}};
    if (verdict.voicemail == model::Answer::Yes) {
        answers << ChoiceRow::Answer{u"message"_s, tr("message left")};
    }
    answers << ChoiceRow::Answer{u"someone_else"_s, tr("somebody else answered")};
    m_outcome = new ChoiceRow(answers);
    m_outcome->setName(tr("What came of it"));
    body()->addWidget(new Field(tr("What &came of it"), m_outcome));
    m_text = newText();
    body()->addWidget(new Field(tr("&For the journal"), m_text));
    m_draft = new Draft(session, this);
    m_draft->add(u"outcome"_s, m_outcome, Draft::Stands::Proposed);
    m_draft->add(u"text"_s, m_text, Draft::Stands::Proposed);
    if (m_reason != nullptr) {
        m_draft->add(u"reason"_s, m_reason->editor(), Draft::Stands::Proposed);
    }
    m_draft->open(u"call."_s + detail.file.id.text());
}

CallOutcome CallDialog::outcome() const
{
    const QString value = m_outcome->value();
    return value == u"reached"_s        ? CallOutcome::Reached
           : value == u"message"_s      ? CallOutcome::MessageLeft
           : value == u"someone_else"_s ? CallOutcome::SomeoneElse
                                        : CallOutcome::NoAnswer;
}

QString CallDialog::text() const
{
    const QString typed = m_text->toPlainText().trimmed();
    return typed.isEmpty() ? capitalised(outcomeWords(outcome())) + u'.' : typed;
}

QString CallDialog::reason() const
{
    return m_reason == nullptr ? QString() : qobject_cast<QLineEdit *>(m_reason->editor())->text();
}

void CallDialog::accept()
{
    if (m_needsReason && reason().trimmed().isEmpty()) {
        m_reason->setError(tr("Calling now is not known to be safe: write why you do."));
        m_reason->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_outcome->value().isEmpty()) {
        m_outcome->setFocus(Qt::OtherFocusReason);
        return;
    }
    QDialog::accept();
}

bool callAndRecord(work::Session &session, Notices &notices, const work::CaseDetail &detail, QWidget *parent)
{
    const model::ContactVerdict verdict = work::contacts::verdict(
        detail.row.contact, model::ContactAct::Phone, work::contacts::homeOf(detail.file), session.clock.now());
    if (model::leaveOf(model::ContactAct::Phone, verdict) == model::ContactLeave::Never) {
        const ContactAnswer answer = contactAnswer(detail, session);
        notices.notice({Token::Late,
                        answer.icon,
                        answer.fact + u'.',
                        answer.window + u' ' + CallDialog::tr("Ask the body that passed the request on."),
                        {}});
        return false;
    }
    CallDialog dialog(session, detail, parent);
    CallOutcome outcome = CallOutcome::NoAnswer;
    for (bool isRecorded = false; !isRecorded;) {
        if (dialog.exec() != QDialog::Accepted) {
            return false;
        }
        outcome = dialog.outcome();
        const Result<void> done = work::contacts::recordCall(session, detail.file.id, detail.row.contact.id, outcome,
                                                             dialog.text(), dialog.reason());
        isRecorded = done.has_value();
        if (!isRecorded) {
            dialog.showError(done.error()); // the text stays on screen
        }
    }
    dialog.draft()->drop();
    notices.say(typo(CallDialog::tr("Call recorded.")));
    if (outcome == CallOutcome::SomeoneElse) {
        notices.notice({Token::Late,
                        u"dialog-cancel"_s,
                        CallDialog::tr("Somebody else answered."),
                        typo(CallDialog::tr("Do not call this number again; it is now marked unsafe.")),
                        {}});
    }
    return true;
}

} // namespace relais::ui
