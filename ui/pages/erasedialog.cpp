// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/erasedialog.h"

#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"

#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

EraseDialog::EraseDialog(const work::erasure::Extent &extent, QWidget *parent)
    : DialogFrame(tr("Erase this case?"), tr("Erase for ever"), ActKey::CtrlReturn, parent), m_extent(extent)
{
    using model::RecordType;
    setWidthRange(this, 130, 0);
    const auto add = [this](const QString &text, Token token = Token::Text) {
        QLabel *paragraph = newParagraph(typo(text), Role::Body, token);
        body()->addWidget(paragraph);
        return paragraph;
    };
    const QString measures = tr("%n measure(s)", nullptr, extent.counts.value(RecordType::Measure));
    const QString notes = tr("%n note(s)", nullptr, extent.counts.value(RecordType::Note));
    const QString documents = tr("%n document(s)", nullptr, extent.counts.value(RecordType::Document));
    add(tr("%1, %2 and %3 will vanish. This cannot be undone.").arg(measures, notes, documents));
    add(tr("What has left cannot be taken back: papers, files, copies."), Token::Text2);
    if (extent.keepsPerson) {
        add(tr("The person has another case: she stays there."), Token::Text2);
    }
    for (const QString &backup : extent.backups) {
        const QString words = typo(tr("This copy still holds the case: %1"));
        body()->addWidget(newParagraph(words.arg(backup), Role::Body, Token::Text2)); // the path as it stands
    }
    if (extent.backups.isEmpty()) {
        add(tr("No copy of this vault is known. Destroy those you made yourself."), Token::Text2)
            ->setObjectName(u"noCopyKnown"_s);
    }
    if (extent.undecidedLines > 0) {
        add(tr("%n imported line(s) resemble this case: decide first.", nullptr, extent.undecidedLines), Token::Late);
    }
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reasonEdit"_s);
    body()->addWidget(new Field(tr("&Reason, which names nobody"), m_reason));
    m_number = new QLineEdit;
    m_number->setObjectName(u"numberEdit"_s);
    body()->addWidget(new Field(tr("&Number of the case, to confirm"), m_number));
    for (QLineEdit *field : {m_reason, m_number}) {
        connect(field, &QLineEdit::textChanged, this, &EraseDialog::judge);
    }
    judge();
    m_reason->setFocus(Qt::OtherFocusReason);
}

QString EraseDialog::reason() const
{
    return m_reason->text().trimmed();
}

void EraseDialog::judge()
{
    act()->setEnabled(m_extent.undecidedLines == 0 && !reason().isEmpty() &&
                      m_number->text().trimmed() == m_extent.reference);
}

} // namespace relais::ui
