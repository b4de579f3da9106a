// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/postponedialog.h"

#include "core/model/dateinput.h"
#include "ui/common/field.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/draft.h"
#include "ui/pages/duewords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

PostponeDialog::PostponeDialog(work::Session &session, const model::DueLine &line, QWidget *parent)
    : DialogFrame(tr("Postpone"), tr("Postpone"), ActKey::Return, parent), m_session(session)
{
    setWidthRange(this, 120, 0);
    body()->addWidget(newParagraph(line.reference + u", "_s + dueActWords(session, line), Role::Body, Token::Text2));
    if (line.due.legal.isValid()) {
        body()->addWidget(newParagraph(
            typo(tr("Legal date: %1. It does not move.").arg(momentOf(line.due.legal, work::zoneOf(line))))));
    }
    m_day = new DateEdit(
        [](const QString &text, QDate today) { return model::parseDate(text, today, model::DateRules::Typing); },
        [this] { return m_session.today(); });
    m_dayField = new Field(tr("To the &day"), m_day);
    m_why = new QLineEdit;
    m_whyField = new Field(tr("&Why"), m_why);
    body()->addWidget(m_dayField);
    body()->addWidget(m_whyField);
    m_day->setFocus(Qt::OtherFocusReason);
    m_draft = new Draft(session, this);
    m_draft->add(u"day"_s, m_day, Draft::Stands::Proposed);
    m_draft->add(u"why"_s, m_why, Draft::Stands::Proposed);
    const model::DueRow &due = line.due;
    m_draft->open(u"postpone."_s + due.caseId.text() + u'.' + due.clock + u'.' + due.measure.text());
}

QDate PostponeDialog::day() const
{
    return m_day->date();
}

QString PostponeDialog::why() const
{
    return m_why->text().trimmed();
}

void PostponeDialog::accept()
{
    m_dayField->setError(!day().isValid()            ? tr("A date: 24/11/26, 2411, tomorrow.")
                         : day() < m_session.today() ? tr("A coming day.")
                                                     : QString());
    m_whyField->setError(why().isEmpty() ? tr("Write why.") : QString());
    if (!m_dayField->error().isEmpty()) {
        m_day->setFocus(Qt::OtherFocusReason);
    } else if (!m_whyField->error().isEmpty()) {
        m_why->setFocus(Qt::OtherFocusReason);
    } else {
        QDialog::accept();
    }
}

} // namespace relais::ui
