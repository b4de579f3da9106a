// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/liaisonpaper.h"

#include "core/store/records.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/print/paperlayout.h"
#include "ui/print/summaryprinter.h"
#include "ui/shell/dialogframe.h"
#include "ui/shell/notices.h"
#include "ui/shell/printing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPrinter>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

struct LiaisonPaper {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::LiaisonPaper)
};

/// One orientation with its sheet as it would be printed now.
struct Ready {
    model::OrientationId id;
    work::liaison::Sheet sheet;
    QString office;
};

Result<QList<Ready>> readied(const work::Session &session, const QList<model::OrientationId> &ids)
{
    QList<Ready> all;
    for (const model::OrientationId &id : ids) {
        const auto sheet = work::liaison::preview(session, id);
        const auto orientation = session.vault.read(
            [&](const store::Reader &reader) { return store::recordById<model::Orientation>(reader, id); });
        if (!sheet || !orientation) {
            return sheet ? orientation.error() : sheet.error();
        }
        all << Ready{id, *sheet, orientation->officeName};
    }
    return all;
}

bool isWanted(const QList<Ready> &all, QWidget *parent)
{
    DialogFrame ask(LiaisonPaper::tr("Print %n liaison sheet(s)?", nullptr, static_cast<int>(all.size())),
                    LiaisonPaper::tr("Print"), DialogFrame::ActKey::CtrlReturn, parent);
    ask.body()->addWidget(
        newParagraph(typo(LiaisonPaper::tr("Hand it to the service itself, or send it in a closed envelope; never by "
                                           "an open e-mail. The sheet tells no "
                                           "reason. The print enters the register."))));
    for (const Ready &one : all) {
        if (one.sheet.leftOut.isEmpty()) {
            continue;
        }
        ask.body()->addWidget(
            newParagraph(typo(LiaisonPaper::tr("Not on the sheet for %1").arg(one.office)), Role::BodyBold));
        for (const QString &line : one.sheet.leftOut) {
            ask.body()->addWidget(newParagraph(typo(line)));
        }
    }
    setWidthRange(&ask, 120, 0);
    ask.act()->setFocus(Qt::OtherFocusReason);
    return ask.exec() == QDialog::Accepted;
}

/// Where the sheets go: a printer, or a file for each.
struct Way {
    std::unique_ptr<QPrinter> printer;
    QStringList paths;

    [[nodiscard]] bool isChosen() const { return printer != nullptr || !paths.isEmpty(); }
};

Way chooseWay(const QList<Ready> &all, QWidget *parent)
{
    if (hasPrinter()) {
        return {choosePrinter(parent), {}};
    }
    if (all.size() == 1) {
        const QString path = QFileDialog::getSaveFileName(parent, LiaisonPaper::tr("Save the PDF"),
                                                          all.first().sheet.fileName + u".pdf"_s, u"PDF (*.pdf)"_s);
        return {nullptr, path.isEmpty() ? QStringList() : QStringList(path)};
    }
    const QString folder = QFileDialog::getExistingDirectory(parent, LiaisonPaper::tr("Folder of the sheets"));
    QStringList paths;
    for (const Ready &one : all) {
        if (!folder.isEmpty()) {
            paths << QDir(folder).filePath(one.sheet.fileName + u".pdf"_s);
        }
    }
    return {nullptr, paths};
}

/// In the register first, then on paper.
Result<void> printOne(const work::Session &session, const model::OrientationId &id, QPrinter *printer,
                      const QString &path)
{
    const auto sheet = work::liaison::print(session, id);
    if (!sheet) {
        return sheet.error();
    }
    const Result<int> pages =
        printer != nullptr ? print(PaperLayout(sheet->paper), *printer) : writePdf(sheet->paper, path);
    return pages ? Result<void>() : Result<void>(pages.error());
}

} // namespace

void askAndPrintSheets(work::Session &session, Notices &notices, const QList<model::OrientationId> &ids,
                       QWidget *parent)
{
    const auto all = readied(session, ids);
    if (!all) {
        notices.error(all.error());
        return;
    }
    if (all->isEmpty() || !isWanted(*all, parent)) {
        return;
    }
    const Way way = chooseWay(*all, parent);
    if (!way.isChosen()) {
        return;
    }
    for (qsizetype i = 0; i < all->size(); ++i) {
        if (const Result<void> done = printOne(session, all->at(i).id, way.printer.get(), way.paths.value(i)); !done) {
            notices.error(done.error());
            return;
        }
    }
    const int count = static_cast<int>(all->size());
    notices.say(
        typo(way.printer != nullptr
                 ? LiaisonPaper::tr("%n sheet(s) sent to the printer.", nullptr, count)
                 : LiaisonPaper::tr("%n sheet(s) saved. The vault does not protect the files.", nullptr, count)));
}

} // namespace relais::ui
