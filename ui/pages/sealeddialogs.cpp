// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sealeddialogs.h"

#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/look.h"
#include "ui/common/noteedit.h"
#include "ui/common/typo.h"

#include <QTextDocument>
#include <QVBoxLayout>

namespace relais::ui {

using model::SealedKind;

namespace {

struct SealedWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::SealedWords)
};

} // namespace

QString sealedKindWord(SealedKind kind)
{
    switch (kind) {
    case SealedKind::ShelterAddress: return SealedWords::tr("shelter");
    case SealedKind::NewAddress: return SealedWords::tr("new address");
    case SealedKind::Workplace: return SealedWords::tr("workplace");
    case SealedKind::Other: return SealedWords::tr("other");
    }
    Q_UNREACHABLE();
}

SealDialog::SealDialog(work::Session &session, const model::CaseId &caseId, std::optional<SealedKind> kind,
                       QWidget *parent)
    : DialogFrame(kind ? tr("Replace a sealed value") : tr("Seal a value"), tr("Seal"), ActKey::CtrlReturn, parent),
      m_session(session), m_case(caseId)
{
    setWidthRange(this, 120, 0);
    QList<ChoiceRow::Answer> answers;
    for (const auto &[value, word] : model::Words<SealedKind>::kList) {
        answers << ChoiceRow::Answer{QString::fromLatin1(word), sealedKindWord(value)};
    }
    m_kind = new ChoiceRow(answers);
    m_kind->setObjectName(u"sealedKind"_s);
    m_kind->setName(tr("Kind"));
    m_kind->setValue(model::word(kind.value_or(SealedKind::ShelterAddress)));
    m_kindField = new Field(tr("Kind"), m_kind);
    m_kindField->setVisible(!kind);
    body()->addWidget(m_kindField);
    m_text = newText(work::sealed::kLongestValue);
    m_text->setObjectName(u"sealedText"_s);
    m_text->setUndoRedoEnabled(false);
    m_textField = new Field(tr("&Value"), m_text);
    body()->addWidget(m_textField);
    body()->addWidget(newParagraph(
        typo(tr("It is read again only for a written reason, five minutes at a time. It is never found by the search, "
                "nor printed, nor sent.")),
        Role::Body, Token::Text2));
    m_text->setFocus(Qt::OtherFocusReason);
}

void SealDialog::accept()
{
    QString text = m_text->toPlainText().trimmed();
    const SecretBytes value = SecretBytes::fromPassphrase(text);
    wipe(text);
    const bool isLong = value.size() > static_cast<std::size_t>(work::sealed::kLongestValue);
    m_textField->setError(value.isEmpty() ? tr("Write the value.")
                          : isLong        ? tr("At most 2,000 characters.")
                                          : QString());
    if (value.isEmpty() || isLong) {
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto kind = model::fromWord<SealedKind>(m_kind->value()).value_or(SealedKind::Other);
    if (m_kindField->isVisibleTo(this) && work::sealed::find(m_session, m_case, kind)) {
        m_kindField->setError(tr("There is one already: replace it."));
        return;
    }
    if (const auto kept = work::sealed::seal(m_session, m_case, kind, value); !kept) {
        showError(kept.error());
        return;
    }
    DialogFrame::accept();
}

void SealDialog::done(int result)
{
    m_text->setPlainText(QString(m_text->document()->characterCount(), u' ')); // over the characters first
    m_text->clear();
    DialogFrame::done(result);
}

OpenSealedDialog::OpenSealedDialog(work::Session &session, const model::SealedId &id, QWidget *parent)
    : DialogFrame(tr("Open this sealed value?"), tr("Open for five minutes"), ActKey::Return, parent),
      m_session(session), m_id(id)
{
    setWidthRange(this, 120, 0);
    body()->addWidget(newParagraph(
        typo(tr("Look around first: who else sees this screen? Your name and the reason stay in the journal.")),
        Role::Body));
    auto *reason = new QLineEdit;
    reason->setObjectName(u"sealedReason"_s);
    reason->setMaxLength(static_cast<int>(work::sealed::kLongestReason));
    m_reason = new Field(tr("&Reason"), reason);
    body()->addWidget(m_reason);
    reason->setFocus(Qt::OtherFocusReason);
}

void OpenSealedDialog::accept()
{
    const QString reason = qobject_cast<QLineEdit *>(m_reason->editor())->text();
    const Result<void> opened = work::sealed::open(m_session, m_id, reason);
    if (opened) {
        DialogFrame::accept();
        return;
    }
    const bool isReason = opened.error().code == ErrorCode::InvalidInput;
    m_reason->setError(isReason ? tr("Say why in a few words: who needs it, and for what.") : QString());
    if (!isReason) {
        showError(opened.error());
    }
}

} // namespace relais::ui
