// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printing.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QSet>
#include <QTimer>

#include <functional>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 500; ///< ms for the queue to answer before a print

constexpr int kSettled = 2000; ///< ms after which what was sent stands in the queue

/// What waits in the queues, as we know it: what another program prints later is never ours.
struct Queue {
    QSet<QString> others; ///< before we sent
    QSet<QString> ours;
    bool isOpen = false; ///< whatever is new now is ours
    bool hasSent = false;
};

Queue &queue()
{
    static Queue known;
    return known;
}

QStringList queueArguments()
{
    return {u"-W"_s, u"not-completed"_s, u"-u"_s, qEnvironmentVariable("USER")};
}

/// The first word of each line: « laser-12 person 1024 … ».
QSet<QString> jobsIn(const QByteArray &listing)
{
    QSet<QString> jobs;
    const QStringList lines = QString::fromLocal8Bit(listing).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        jobs.insert(line.section(u' ', 0, 0));
    }
    return jobs;
}

void askQueue(QObject *context, const std::function<void(const QSet<QString> &)> &answer)
{
    auto *lpstat = new QProcess(context);
    QObject::connect(lpstat, &QProcess::finished, context, [lpstat, answer] {
        answer(jobsIn(lpstat->readAllStandardOutput()));
        lpstat->deleteLater();
    });
    QObject::connect(lpstat, &QProcess::errorOccurred, lpstat, &QObject::deleteLater);
    lpstat->start(u"lpstat"_s, queueArguments());
}

} // namespace

bool hasPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

std::unique_ptr<QPrinter> choosePrinter(QWidget *parent)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(QStringLiteral("Relais"));
    QPrintDialog dialog(printer.get(), parent);
    if (dialog.exec() != QDialog::Accepted) {
        return nullptr;
    }
    noteQueue();
    return printer;
}

void noteQueue()
{
    QProcess lpstat;
    lpstat.start(u"lpstat"_s, queueArguments());
    if (!lpstat.waitForFinished(kPatience)) {
        return;
    }
    if (!queue().isOpen) {
        queue().others = jobsIn(lpstat.readAllStandardOutput()) - queue().ours;
    }
    queue().isOpen = true;
    queue().hasSent = true;
    QTimer::singleShot(kSettled, qApp, [] {
        askQueue(qApp, [](const QSet<QString> &waiting) {
            queue().ours += waiting - queue().others;
            queue().isOpen = false;
        });
    });
}

void cancelPrinting(QObject *context)
{
    if (!queue().hasSent) {
        return;
    }
    askQueue(context, [](const QSet<QString> &waiting) {
        const QSet<QString> ours = queue().isOpen ? waiting - queue().others : waiting & queue().ours;
        if (!ours.isEmpty()) {
            QProcess::startDetached(u"cancel"_s, QStringList(ours.cbegin(), ours.cend()));
        }
    });
}

} // namespace relais::ui
