// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printing.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QSet>

#include <optional>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 500; ///< ms for the queue to answer before a print

/// The jobs that were there before ours; a job of ours stays out of it while it waits. Nothing until we have printed.
std::optional<QSet<QString>> &jobsOfOthers()
{
    static std::optional<QSet<QString>> jobs;
    return jobs;
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
    if (lpstat.waitForFinished(kPatience)) {
        const QSet<QString> now = jobsIn(lpstat.readAllStandardOutput());
        if (!jobsOfOthers() || (now - *jobsOfOthers()).isEmpty()) {
            jobsOfOthers() = now;
        }
    }
}

void cancelPrinting(QObject *context)
{
    if (!jobsOfOthers()) {
        return; // nothing was ever sent
    }
    auto *lpstat = new QProcess(context);
    QObject::connect(lpstat, &QProcess::finished, context, [lpstat] {
        const QSet<QString> ours = jobsIn(lpstat->readAllStandardOutput()) - *jobsOfOthers();
        if (!ours.isEmpty()) {
            QProcess::startDetached(u"cancel"_s, QStringList(ours.cbegin(), ours.cend()));
        }
        lpstat->deleteLater();
    });
    QObject::connect(lpstat, &QProcess::errorOccurred, lpstat, &QObject::deleteLater);
    lpstat->start(u"lpstat"_s, queueArguments());
}

} // namespace relais::ui
