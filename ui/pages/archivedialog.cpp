// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/archivedialog.h"

#include "core/model/dateinput.h"
#include "ui/common/field.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/draft.h"
#include "ui/pages/retentionwords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

ArchiveDialog::ArchiveDialog(work::Session &session, const work::retention::Line &line, QWidget *parent)
    : DialogFrame(tr("Archive this case"), tr("Archive"), ActKey::Return, parent), m_session(session), m_line(line)
{
    setWidthRange(this, 130, 0);
    body()->addWidget(newParagraph(line.reference + u", "_s + retentionSentence(line), Role::Body, Token::Text2));
    body()->addWidget(newParagraph(
        typo(tr("It leaves the lists and the search until it is asked for. At its end somebody erases it."))));
    m_reason = new QLineEdit(line.archiveReason);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_reasonField = new Field(tr("&Why it is kept"), m_reason);
    m_until = new DateEdit(
        [](const QString &text, QDate today) { return model::parseDate(text, today, model::DateRules::Typing); },
        [this] { return m_session.today(); });
    m_until->setObjectName(u"untilEdit"_s);
    m_untilField = new Field(tr("&Until"), m_until);
    body()->addWidget(m_reasonField);
    body()->addWidget(m_untilField);
    m_reason->setFocus(Qt::OtherFocusReason);
    m_draft = new Draft(session, this);
    m_draft->add(u"reason"_s, m_reason);
    m_draft->add(u"until"_s, m_until, Draft::Stands::Proposed);
    m_draft->open(u"archive."_s + line.id.text());
}

void ArchiveDialog::accept()
{
    hideError();
    m_reasonField->setError(m_reason->text().trimmed().isEmpty() ? tr("Write why.") : QString());
    m_untilField->setError(m_until->date() <= m_session.today() ? tr("A coming day.") : QString());
    if (!m_reasonField->error().isEmpty() || !m_untilField->error().isEmpty()) {
        (m_reasonField->error().isEmpty() ? static_cast<QLineEdit *>(m_until) : m_reason)
            ->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Result<void> done = work::retention::archive(m_session, m_line.id, m_reason->text(), m_until->date());
    if (!done) {
        showError(done.error());
        return;
    }
    m_draft->drop();
    QDialog::accept();
}

} // namespace relais::ui
