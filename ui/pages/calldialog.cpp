// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calldialog.h"

#include "core/model/card.h"
#include "ui/common/choicerow.h"
#include "ui/common/contactbanner.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/noteedit.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/contactanswer.h"
#include "ui/pages/draft.h"
#include "ui/shell/notices.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace relais::ui {

namespace contacts = work::contacts;
using contacts::CallOutcome;
using contacts::Way;
using model::ContactAct;
using model::ContactLeave;

namespace {

const QString kMessage = u"message"_s;

} // namespace

CallDialog::CallDialog(work::Session &session, const work::CaseDetail &detail, QWidget *parent)
    : DialogFrame(tr("Call and record"), tr("Record the call"), ActKey::CtrlReturn, parent), m_session(session),
      m_detail(detail), m_ways(contacts::waysFor(contacts::waysOf(session, detail), ContactAct::Phone,
                                                 contacts::homeOf(detail.file), session.clock.now())),
      m_number(new QComboBox), m_banner(new ContactBanner(ContactBanner::Form::Across)),
      m_reason(new Field(tr("To call all the same, &write why"), new QLineEdit))
{
    setWidthRange(this, 190, 0);
    bool takesMessages = false;
    for (const Way &way : std::as_const(m_ways)) {
        m_number->addItem(contactAnswer(m_detail, m_session, ContactAct::Phone, way.contact).number);
        takesMessages = takesMessages || way.verdict.voicemail == model::Answer::Yes;
    }
    auto *number = new Field(tr("&Number"), m_number);
    body()->addWidget(number);
    number->setVisible(m_ways.size() > 1);
    body()->addWidget(m_banner);
    body()->addWidget(m_reason);
    QList<ChoiceRow::Answer> answers{{u"reached"_s, tr("she answered")}, {u"no_answer"_s, tr("no answer")}};
    if (takesMessages) {
        answers << ChoiceRow::Answer{kMessage, tr("message left")};
    }
    answers << ChoiceRow::Answer{u"someone_else"_s, tr("somebody else answered")};
    m_outcome = new ChoiceRow(answers);
    m_outcome->setName(tr("What came of it"));
    body()->addWidget(new Field(tr("What &came of it"), m_outcome));
    m_text = newText();
    body()->addWidget(new Field(tr("&For the journal"), m_text));
    connect(m_number, &QComboBox::currentIndexChanged, this, &CallDialog::choose);
    choose();
    m_draft = new Draft(session, this);
    m_draft->add(u"number"_s, m_number, Draft::Stands::Proposed); // first: what may come of the call hangs on it
    m_draft->add(u"outcome"_s, m_outcome, Draft::Stands::Proposed);
    m_draft->add(u"text"_s, m_text, Draft::Stands::Proposed);
    m_draft->add(u"reason"_s, m_reason->editor(), Draft::Stands::Proposed);
    m_draft->open(u"call."_s + detail.file.id.text());
}

Way CallDialog::way() const
{
    return m_ways.value(m_number->currentIndex());
}

void CallDialog::choose()
{
    if (m_number->currentIndex() < 0 && m_number->count() > 0) {
        m_number->setCurrentIndex(0); // a draft of a number that is gone
        return;
    }
    const Way chosen = way();
    const ContactLeave leave = model::leaveOf(ContactAct::Phone, chosen.verdict);
    m_banner->setAnswer(contactAnswer(m_detail, m_session, ContactAct::Phone, chosen.contact));
    m_reason->setVisible(leave == ContactLeave::WithReason);
    m_outcome->setOffered(kMessage, chosen.verdict.voicemail == model::Answer::Yes);
    act()->setEnabled(leave != ContactLeave::Never);
}

CallOutcome CallDialog::outcome() const
{
    const QString value = m_outcome->value();
    return value == u"reached"_s        ? CallOutcome::Reached
           : value == kMessage          ? CallOutcome::MessageLeft
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
    return m_reason->isVisibleTo(this) ? qobject_cast<QLineEdit *>(m_reason->editor())->text().trimmed() : QString();
}

void CallDialog::accept()
{
    if (model::leaveOf(ContactAct::Phone, way().verdict) == ContactLeave::WithReason && reason().isEmpty()) {
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
    const Way first = contacts::wayFor(contacts::waysOf(session, detail), ContactAct::Phone,
                                       contacts::homeOf(detail.file), session.clock.now());
    if (model::leaveOf(ContactAct::Phone, first.verdict) == ContactLeave::Never) {
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
        const Result<void> done =
            contacts::recordCall(session, detail.file.id, dialog.contact().id, outcome, dialog.text(), dialog.reason());
        isRecorded = done.has_value();
        if (!isRecorded) {
            dialog.showError(done.error()); // the text stays on screen
        }
    }
    dialog.draft()->drop();
    notices.say(typo(CallDialog::tr("Call recorded.")));
    if (outcome == CallOutcome::SomeoneElse) {
        const bool isOurs = model::ownerOf(dialog.contact().id.text()) == session.vault.office();
        notices.notice({Token::Late,
                        u"dialog-cancel"_s,
                        CallDialog::tr("Somebody else answered."),
                        typo(isOurs ? CallDialog::tr("Do not call this number again; it is now marked unsafe.")
                                    : CallDialog::tr("Do not call this number again. Tell the office that coordinates "
                                                     "by telephone: it checks another way with her.")),
                        {}});
    }
    return true;
}

} // namespace relais::ui
