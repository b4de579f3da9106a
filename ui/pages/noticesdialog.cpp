// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/noticesdialog.h"

#include "core/work/noticeswords.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/paperpreview.h"
#include "ui/print/paperlayout.h"
#include "ui/print/summaryprinter.h"
#include "ui/shell/notices.h"
#include "ui/shell/printing.h"

#include <QFileDialog>
#include <QLabel>
#include <QPrinter>
#include <QVBoxLayout>

namespace relais::ui {

NoticesDialog::NoticesDialog(work::Session &session, Notices &notices, const model::CaseId &id, QWidget *parent)
    : DialogFrame(id.isEmpty() ? tr("Notices of the office") : tr("Who received what"),
                  hasPrinter() ? tr("Print") : tr("Save as PDF"), ActKey::CtrlReturn, parent),
      m_session(session), m_notices(notices), m_id(id)
{
    setWidthRange(this, 200, 0);
    body()->addWidget(newParagraph(
        typo(tr("Of the person it holds the reference of the case and nothing else. The print enters the register.")),
        Role::Body, Token::Text2));
    auto *preview = new PaperPreview;
    preview->setAccessibleName(tr("The page as it will be printed"));
    preview->setMinimumHeight(preview->fontMetrics().height() * 16);
    body()->addWidget(preview, 1);
    const auto paper =
        m_id.isEmpty() ? work::notices::previewReport(m_session) : work::notices::previewCase(m_session, m_id);
    if (!paper) {
        showError(paper.error());
        act()->setEnabled(false);
        return;
    }
    auto layout = std::make_shared<const PaperLayout>(*paper);
    m_pages = layout->pageCount();
    preview->setPaper(std::move(layout));
    act()->setFocus(Qt::OtherFocusReason);
}

Result<model::Paper> NoticesDialog::print() const
{
    return m_id.isEmpty() ? work::notices::printReport(m_session) : work::notices::printCase(m_session, m_id);
}

Result<int> NoticesDialog::savePdf(const QString &path)
{
    const auto paper = print();
    return paper ? writePdf(*paper, path) : Result<int>(paper.error());
}

void NoticesDialog::accept()
{
    hideError();
    std::unique_ptr<QPrinter> printer;
    QString path;
    if (hasPrinter()) {
        printer = choosePrinter(this);
    } else {
        path = QFileDialog::getSaveFileName(this, tr("Save the PDF"), u"avis.pdf"_s, u"PDF (*.pdf)"_s);
    }
    if (printer == nullptr && path.isEmpty()) {
        return;
    }
    const auto paper = printer == nullptr ? Result<model::Paper>(model::Paper()) : print();
    const Result<int> sheets = !paper               ? Result<int>(paper.error())
                               : printer == nullptr ? savePdf(path)
                                                    : ui::print(PaperLayout(*paper), *printer);
    if (!sheets) {
        showError(sheets.error());
        return;
    }
    m_notices.say(typo(printer != nullptr ? tr("%n page(s) sent to the printer.", nullptr, *sheets)
                                          : tr("The page was saved. The file is not protected by the vault.")));
    QDialog::accept();
}

} // namespace relais::ui
