// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done here: nothing that the role does not do; and what another office wrote is read here and changes
// there, while answers, notes and papers of one's own stay possible.
#include "core/work/access.h"
#include "ui/common/choicerow.h"
#include "ui/common/filterbutton.h"
#include "ui/common/keybutton.h"
#include "ui/common/typo.h"
#include "ui/pages/caseform.h"
#include "ui/pages/casepage.h"
#include "ui/pages/caseremarks.h"
#include "ui/pages/consentpanel.h"
#include "ui/pages/contactsform.h"
#include "ui/pages/dangerpanel.h"
#include "ui/pages/householdpanel.h"
#include "ui/pages/orientationspanel.h"
#include "ui/pages/orientationwords.h"
#include "ui/shell/notices.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace relais::ui {

namespace {

enum class Writable { No, Yes };

/// Texts stay legible and can be copied; what is chosen is only shown.
void setWritable(QWidget *form, Writable writable)
{
    const bool isWritable = writable == Writable::Yes;
    for (QLineEdit *edit : form->findChildren<QLineEdit *>()) {
        edit->setReadOnly(!isWritable);
    }
    for (QPlainTextEdit *edit : form->findChildren<QPlainTextEdit *>()) {
        edit->setReadOnly(!isWritable);
    }
    for (QComboBox *combo : form->findChildren<QComboBox *>()) {
        combo->setEnabled(isWritable);
    }
    for (ChoiceRow *choice : form->findChildren<ChoiceRow *>()) {
        choice->setEnabled(isWritable);
    }
}

QWidget *insideOf(CaseTab *part)
{
    auto *area = qobject_cast<QScrollArea *>(part->widget());
    return area == nullptr ? part->widget() : area->widget();
}

} // namespace

/// An act that the role may not do is dead on the page; the vault would refuse it at the end.
bool CasePage::may(const char *verb) const
{
    return work::access::mayDo(m_session, QLatin1String(verb));
}

bool CasePage::isOurs() const
{
    return m_id.isEmpty() || isOwnCase(m_session, m_id);
}

void CasePage::showSeat()
{
    const bool isHere = isOurs();
    m_remarks->setCase(m_id);
    const auto whyNot = [&](const char *verb) {
        return !isHere     ? typo(tr("This case belongs to another service."))
               : may(verb) ? QString()
                           : typo(tr("Your role does not do this."));
    };
    for (const auto &[action, verb] : std::as_const(m_owners)) {
        setWhyNot(action, whyNot(verb));
    }
    for (const auto &[button, verb] : {std::pair{m_danger, "danger.assess"}, std::pair{m_state, "case.move"}}) {
        button->setEnabled(whyNot(verb).isEmpty());
        button->setToolTip(whyNot(verb));
    }
    if (CaseForm *form = m_household->findChild<CaseForm *>()) {
        setWritable(form, whyNot("case.edit").isEmpty() ? Writable::Yes : Writable::No);
    }
    m_household->findChild<ContactsForm *>()->setEnabled(may("case.edit"));
    insideOf(m_dangers)->setEnabled(isHere);
    insideOf(m_consents)->setEnabled(isHere);
}

/// Whether the act goes on; else it says whose case it is.
bool CasePage::mayChange()
{
    if (!isOurs()) {
        m_notices.notice({Token::Week,
                          u"object-locked"_s,
                          typo(tr("This case belongs to another service.")),
                          typo(tr("Answer in the tab Orientations; a note of yours stays with you.")),
                          {}});
    }
    return isOurs();
}

void CasePage::noteReply(const model::OrientationId &id)
{
    turnTo(m_orientations);
    if (m_orientations->select(id)) {
        m_orientations->firstField()->setFocus(Qt::OtherFocusReason);
        m_orientations->noteReply();
    }
}

} // namespace relais::ui
