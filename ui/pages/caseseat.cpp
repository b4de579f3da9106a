// SPDX-License-Identifier: GPL-3.0-or-later
// A case of another office: what it wrote is read here and changes there; answers, notes and papers of one's own stay
// possible.
#include "ui/common/choicerow.h"
#include "ui/common/filterbutton.h"
#include "ui/common/keybutton.h"
#include "ui/common/typo.h"
#include "ui/pages/caseform.h"
#include "ui/pages/casepage.h"
#include "ui/pages/caseremarks.h"
#include "ui/pages/consentpanel.h"
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

bool CasePage::isOurs() const
{
    return m_id.isEmpty() || isOwnCase(m_session, m_id);
}

void CasePage::showSeat()
{
    const bool isHere = isOurs();
    m_remarks->setCase(m_id);
    const QString why = isHere ? QString() : typo(tr("This case belongs to another service."));
    for (const auto &[action, verb] : std::as_const(m_owners)) {
        const QString role = may(verb) ? QString() : typo(tr("Your role does not do this."));
        setWhyNot(action, why.isEmpty() ? role : why);
    }
    for (MenuButton *button : {m_danger, m_state}) {
        button->setEnabled(isHere);
        button->setToolTip(why);
    }
    if (CaseForm *form = m_household->findChild<CaseForm *>()) {
        setWritable(form, isHere ? Writable::Yes : Writable::No);
    }
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
