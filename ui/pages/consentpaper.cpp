// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/consentpaper.h"

#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/print/paperlayout.h"
#include "ui/print/summaryprinter.h"
#include "ui/shell/dialogframe.h"
#include "ui/shell/notices.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QVBoxLayout>

namespace relais::ui {

namespace consents = work::consents;

namespace {

struct ConsentPaper {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::ConsentPaper)
};

/// The act stays closed until she was asked.
bool isPaperSafe(QWidget *parent)
{
    DialogFrame ask(ConsentPaper::tr("Print the proof?"), ConsentPaper::tr("Print"), DialogFrame::ActKey::CtrlReturn,
                    parent);
    ask.body()->addWidget(newParagraph(
        typo(ConsentPaper::tr("The page names neither her nor the reason of the case. Somebody may still find it: "
                              "without a safe place, print nothing, she can ask for it later."))));
    auto *safe = new QCheckBox(ConsentPaper::tr("I asked her: paper is &safe for her"));
    safe->setObjectName(u"paperSafe"_s);
    ask.body()->addWidget(safe);
    ask.act()->setEnabled(false);
    QObject::connect(safe, &QCheckBox::toggled, ask.act(), &KeyButton::setEnabled);
    setWidthRange(&ask, 110, 0);
    safe->setFocus(Qt::OtherFocusReason);
    return ask.exec() == QDialog::Accepted && safe->isChecked();
}

} // namespace

void askAndPrintProof(work::Session &session, Notices &notices, const model::ConsentId &id, QWidget *parent)
{
    if (!isPaperSafe(parent)) {
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    QString path;
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        path =
            QFileDialog::getSaveFileName(parent, ConsentPaper::tr("Save the PDF"), u"accord.pdf"_s, u"PDF (*.pdf)"_s);
        if (path.isEmpty()) {
            return;
        }
    } else {
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setFullPage(true);
        printer.setDocName(u"Relais"_s);
        QPrintDialog dialog(&printer, parent);
        if (dialog.exec() != QDialog::Accepted) {
            return;
        }
    }
    const auto proof = consents::printProof(session, id, consents::PaperSafe::Yes);
    if (!proof) {
        notices.error(proof.error());
        return;
    }
    const Result<int> sheets = path.isEmpty() ? print(PaperLayout(*proof), printer) : writePdf(*proof, path);
    if (!sheets) {
        notices.error(sheets.error());
        return;
    }
    notices.say(typo(path.isEmpty()
                         ? ConsentPaper::tr("The proof was sent to the printer.")
                         : ConsentPaper::tr("The proof was saved. The file is not protected by the vault.")));
}

} // namespace relais::ui
