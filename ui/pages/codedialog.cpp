// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/codedialog.h"

#include "ui/common/field.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace relais::ui {

CodeDialog::CodeDialog(const work::Session &session, QWidget *parent)
    : DialogFrame(tr("Answer received"), tr("Find it"), ActKey::Return, parent), m_session(session),
      m_code(new QLineEdit), m_field(new Field(tr("&Code of the sheet"), m_code))
{
    setWidthRange(this, 110, 0);
    m_code->setObjectName(u"code"_s);
    body()->addWidget(
        newParagraph(typo(tr("The eight signs at the top of the liaison sheet. No name is said over the telephone.")),
                     Role::Body, Token::Text2));
    body()->addWidget(m_field);
    m_code->setFocus(Qt::OtherFocusReason);
}

void CodeDialog::accept()
{
    const auto found = work::liaison::byCode(m_session, m_code->text());
    if (!found && found.error().code != ErrorCode::InvalidInput && found.error().code != ErrorCode::NotFound) {
        showError(found.error());
        return;
    }
    if (!found) {
        m_field->setError(found.error().code == ErrorCode::NotFound ? tr("No sheet of this service has this code.")
                                                                    : tr("Misread: have the eight signs read again."));
        m_code->selectAll();
        m_code->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_found = *found;
    DialogFrame::accept();
}

} // namespace relais::ui
