// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whydialog.h"

#include "ui/common/field.h"
#include "ui/common/look.h"

#include <QVBoxLayout>

namespace relais::ui {

WhyDialog::WhyDialog(const QString &title, const QString &text, const QString &act, QWidget *parent)
    : DialogFrame(title, act, ActKey::Return, parent)
{
    setWidthRange(this, 120, 0);
    body()->addWidget(newParagraph(text));
    auto *reason = new QLineEdit;
    reason->setObjectName(u"whyEdit"_s);
    reason->setMaxLength(300);
    m_reason = new Field(tr("&Reason"), reason);
    body()->addWidget(m_reason);
    reason->setFocus(Qt::OtherFocusReason);
}

QString WhyDialog::reason() const
{
    return qobject_cast<QLineEdit *>(m_reason->editor())->text().trimmed();
}

void WhyDialog::accept()
{
    if (reason().isEmpty()) {
        m_reason->setError(tr("Say why in a few words."));
        return;
    }
    DialogFrame::accept();
}

} // namespace relais::ui
