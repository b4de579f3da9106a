// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accessdialog.h"

#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"

#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

AccessDialog::AccessDialog(QWidget *parent)
    : DialogFrame(tr("Answer a request for access"), tr("Choose the folder"), ActKey::CtrlReturn, parent)
{
    setWidthRange(this, 130, 0);
    m_by = new ChoiceRow({{u"person"_s, tr("the person")}, {u"other_parent"_s, tr("the other parent")}});
    body()->addWidget(new Field(tr("Who asks"), m_by));
    m_by->setName(tr("Who asks"));
    m_asker = new QLineEdit;
    body()->addWidget(new Field(tr("&How the request came, and how identity was checked"), m_asker));
    body()->addWidget(
        newParagraph(typo(tr("The person gets what is hers, others masked. The other parent learns nothing of her.")),
                     Role::Body, Token::Text2));
    body()->addWidget(
        newParagraph(typo(tr("Two files are written, a PDF and a JSON. The vault does not protect them.")), Role::Body,
                     Token::Late));
    connect(m_by, &ChoiceRow::chosen, this, &AccessDialog::judge);
    connect(m_asker, &QLineEdit::textChanged, this, &AccessDialog::judge);
    judge();
    m_by->setFocus(Qt::OtherFocusReason);
}

work::accesspack::Request AccessDialog::request() const
{
    using work::accesspack::AskedBy;
    return {m_by->value() == u"other_parent"_s ? AskedBy::OtherParent : AskedBy::Person, m_asker->text().trimmed()};
}

void AccessDialog::judge()
{
    act()->setEnabled(!m_by->value().isEmpty() && !m_asker->text().trimmed().isEmpty());
}

} // namespace relais::ui
