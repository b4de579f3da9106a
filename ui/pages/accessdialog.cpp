// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accessdialog.h"

#include "core/base/job.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/print/accessfiles.h"
#include "ui/shell/errorwords.h"
#include "ui/shell/notices.h"

#include <QFileDialog>
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

void giveAccess(work::Session &session, Notices &notices, const model::CaseId &id,
                const work::accesspack::Request &request, const QString &folder)
{
    const auto pack = work::accesspack::make(session, id, request);
    if (!pack) {
        notices.error(pack.error());
        return;
    }
    notices.jobStarted(AccessDialog::tr("Writing the two files"), {});
    const auto tell = [&session, &notices, id, number = pack->number](const Result<QStringList> &files) {
        if (files) {
            notices.jobEnded(typo(AccessDialog::tr("Two files written. The vault does not protect them.")));
            return;
        }
        work::accesspack::noteNotGiven(session, id, number);
        notices.jobEnded({});
        notices.notice({Token::Late,
                        u"dialog-cancel"_s,
                        typo(errorWords(files.error().code).fact),
                        typo(AccessDialog::tr("Nothing was given. The register keeps its line %1; begin again in "
                                              "another folder.")
                                 .arg(number)),
                        {}});
    };
    // Of the vault: once that is locked, nobody is there to be told.
    runJob(
        &session.vault, [pack = *pack, folder](const JobControl &) { return writeAccessFiles(pack, folder); }, tell);
}

void askAndGiveAccess(work::Session &session, Notices &notices, const model::CaseId &id, QWidget *parent)
{
    AccessDialog dialog(parent);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const QString folder = QFileDialog::getExistingDirectory(parent, AccessDialog::tr("Folder of the two files"));
    if (!folder.isEmpty()) {
        giveAccess(session, notices, id, dialog.request(), folder);
    }
}

} // namespace relais::ui
