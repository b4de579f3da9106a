// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/destroydialog.h"

#include "core/work/erasure.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/documentwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace relais::ui {

DestroyDialog::DestroyDialog(const work::Session &session, const model::Document &document, QWidget *parent)
    : DialogFrame(tr("Destroy this document?"), tr("Destroy for ever"), ActKey::Return, parent), m_session(session),
      m_document(document), m_reason(new QLineEdit)
{
    setWidthRange(this, 140, 0);
    const auto say = [this](const QString &text, Token token) {
        body()->addWidget(newParagraph(typo(text), Role::Body, token));
    };
    say(tr("%1 (%2)").arg(document.title, documentKindWord(document.type)), Token::Text);
    say(tr("Its title and all that it shows vanish: from the case, the journal and the file of the vault, here and at "
           "the other posts of the office. This cannot be undone: Ctrl+Z does not bring it back."),
        Token::Text);
    say(tr("That a document was destroyed stays, with your name, the date and the reason. The file it came from, "
           "papers and copies of the vault still hold it."),
        Token::Text2);
    m_reason->setObjectName(u"destroyReason"_s);
    body()->addWidget(new Field(tr("&Reason, which names nobody"), m_reason));
    connect(m_reason, &QLineEdit::textChanged, this, &DestroyDialog::judge);
    judge();
    act()->setKind(KeyButton::Kind::Normal);
    act()->setShownKey({});
    leave()->setDefault(true); // a loss is chosen on its button alone
    m_reason->setFocus(Qt::OtherFocusReason);
}

void DestroyDialog::judge()
{
    act()->setEnabled(!m_reason->text().trimmed().isEmpty());
}

void DestroyDialog::accept()
{
    if (!act()->isEnabled()) {
        return;
    }
    hideError();
    const Result<bool> done = work::erasure::destroyDocument(m_session, m_document.caseId, m_document.id,
                                                             m_reason->text(), work::erasure::Cleaning::InSteps);
    if (!done) {
        showError(done.error());
        return;
    }
    QDialog::accept();
}

} // namespace relais::ui
