// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/writedialog.h"

#include "ui/common/choicerow.h"
#include "ui/common/contactbanner.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/noteedit.h"
#include "ui/common/typo.h"
#include "ui/pages/contactanswer.h"
#include "ui/pages/draft.h"
#include "ui/print/paperlayout.h"
#include "ui/print/summaryprinter.h"
#include "ui/shell/notices.h"
#include "ui/shell/printing.h"

#include <QPrinter>
#include <QVBoxLayout>

namespace relais::ui {

using model::ContactAct;
using model::ContactLeave;

WriteDialog::WriteDialog(work::Session &session, Notices &notices, const work::CaseDetail &detail, QWidget *parent)
    : DialogFrame(tr("Write and record"), tr("Record the message"), ActKey::CtrlReturn, parent), m_session(session),
      m_notices(notices), m_detail(detail), m_choice(new ChoiceRow({{model::word(ContactAct::Sms), tr("SMS")},
                                                                    {model::word(ContactAct::Mail), tr("E-mail")},
                                                                    {model::word(ContactAct::Letter), tr("Letter")}})),
      m_banner(new ContactBanner(ContactBanner::Form::Across)),
      m_reason(new Field(tr("To write all the same, say &why"), new QLineEdit)), m_text(newText()),
      m_label(new KeyButton(tr("Print the label"), KeyButton::Kind::Link))
{
    setWidthRange(this, 190, 0);
    m_choice->setName(tr("By which way"));
    body()->addWidget(new Field(tr("By which wa&y"), m_choice));
    body()->addWidget(m_banner);
    body()->addWidget(m_reason);
    body()->addWidget(new Field(tr("&For the journal"), m_text));
    body()->addWidget(m_label, 0, Qt::AlignLeft);
    connect(m_choice, &ChoiceRow::chosen, this,
            [this](const QString &value) { choose(model::fromWord<ContactAct>(value).value_or(ContactAct::Sms)); });
    connect(m_label, &KeyButton::clicked, this, &WriteDialog::printLabel);
    m_choice->setValue(model::word(m_way));
    choose(m_way);
    m_draft = new Draft(session, this);
    m_draft->add(u"text"_s, m_text, Draft::Stands::Proposed);
    m_draft->add(u"reason"_s, m_reason->editor(), Draft::Stands::Proposed);
    m_draft->open(u"write."_s + detail.file.id.text());
    m_choice->setFocus(Qt::OtherFocusReason);
}

void WriteDialog::choose(ContactAct act)
{
    m_way = act;
    const work::contacts::Home home = work::contacts::homeOf(m_detail.file);
    m_through = work::contacts::wayFor(work::contacts::waysOf(m_session, m_detail), act, home, m_session.clock.now());
    m_banner->setAnswer(contactAnswer(m_detail, m_session, act, m_through.contact));
    const ContactLeave leave = model::leaveOf(act, m_through.verdict);
    m_reason->setVisible(leave == ContactLeave::WithReason);
    m_label->setVisible(act == ContactAct::Letter && leave == ContactLeave::Free);
    this->act()->setEnabled(leave != ContactLeave::Never);
}

QString WriteDialog::reason() const
{
    return m_reason->isVisibleTo(this) ? qobject_cast<QLineEdit *>(m_reason->editor())->text().trimmed() : QString();
}

void WriteDialog::printLabel()
{
    const auto printer = hasPrinter() ? choosePrinter(this) : nullptr;
    if (printer == nullptr) {
        return;
    }
    const auto paper = work::contacts::printLabel(m_session, m_detail.file.id, m_through.contact.id);
    const Result<int> sheets = paper ? print(PaperLayout(*paper), *printer) : Result<int>(paper.error());
    if (!sheets) {
        showError(sheets.error());
    }
}

void WriteDialog::accept()
{
    if (model::leaveOf(m_way, m_through.verdict) == ContactLeave::WithReason && reason().isEmpty()) {
        m_reason->setError(tr("Writing now is not known to be safe: say why you do."));
        m_reason->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString text = m_text->toPlainText().trimmed();
    const QString words = m_way == ContactAct::Sms    ? tr("Text message sent.")
                          : m_way == ContactAct::Mail ? tr("E-mail sent.")
                                                      : tr("Letter sent.");
    const Result<void> done =
        work::contacts::recordWriting(m_session, m_detail.file.id, m_through.contact.id, m_way,
                                      text.isEmpty() ? words : QString(words + u' ' + text), reason());
    if (!done) {
        showError(done.error());
        return;
    }
    m_draft->drop();
    m_notices.say(typo(words));
    QDialog::accept();
}

} // namespace relais::ui
