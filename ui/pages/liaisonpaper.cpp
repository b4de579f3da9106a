// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/liaisonpaper.h"

#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/print/paperlayout.h"
#include "ui/print/summaryprinter.h"
#include "ui/shell/dialogframe.h"
#include "ui/shell/notices.h"
#include "ui/shell/printing.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPrinter>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

struct LiaisonPaper {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::LiaisonPaper)
};

bool isWanted(const work::liaison::Sheet &sheet, QWidget *parent)
{
    DialogFrame ask(LiaisonPaper::tr("Print the liaison sheet?"), LiaisonPaper::tr("Print"),
                    DialogFrame::ActKey::CtrlReturn, parent);
    ask.body()->addWidget(
        newParagraph(typo(LiaisonPaper::tr("Hand it to the service itself, or send it in a closed envelope; never by "
                                           "an open e-mail. The sheet tells no "
                                           "reason. The print enters the register."))));
    if (!sheet.leftOut.isEmpty()) {
        ask.body()->addWidget(newParagraph(LiaisonPaper::tr("Not on this sheet"), Role::BodyBold));
        for (const QString &line : sheet.leftOut) {
            ask.body()->addWidget(newParagraph(typo(line)));
        }
    }
    setWidthRange(&ask, 120, 0);
    ask.act()->setFocus(Qt::OtherFocusReason);
    return ask.exec() == QDialog::Accepted;
}

} // namespace

void askAndPrintSheet(work::Session &session, Notices &notices, const model::OrientationId &id, QWidget *parent)
{
    const auto preview = work::liaison::preview(session, id);
    if (!preview) {
        notices.error(preview.error());
        return;
    }
    if (!isWanted(*preview, parent)) {
        return;
    }
    std::unique_ptr<QPrinter> printer;
    QString path;
    if (hasPrinter()) {
        printer = choosePrinter(parent);
    } else {
        path = QFileDialog::getSaveFileName(parent, LiaisonPaper::tr("Save the PDF"), preview->fileName + u".pdf"_s,
                                            u"PDF (*.pdf)"_s);
    }
    if (printer == nullptr && path.isEmpty()) {
        return;
    }
    const auto sheet = work::liaison::print(session, id);
    if (!sheet) {
        notices.error(sheet.error());
        return;
    }
    const Result<int> pages =
        printer != nullptr ? print(PaperLayout(sheet->paper), *printer) : writePdf(sheet->paper, path);
    if (!pages) {
        notices.error(pages.error());
        return;
    }
    notices.say(typo(printer != nullptr
                         ? LiaisonPaper::tr("The sheet was sent to the printer.")
                         : LiaisonPaper::tr("The sheet was saved. The file is not protected by the vault.")));
}

} // namespace relais::ui
