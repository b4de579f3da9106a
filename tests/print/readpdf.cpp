// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/readpdf.h"

#include "tests/kit/catch.h"
#include "ui/print/summaryprinter.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        FAIL(program.toStdString() << ": " << process.errorString().toStdString() << ' '
                                   << process.readAllStandardError().toStdString());
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString write(const relais::model::Paper &paper, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"paper.pdf"_s);
    REQUIRE_OK(relais::ui::writePdf(paper, path));
    return path;
}

} // namespace

int PdfSeen::pageOf(const QString &text) const
{
    int found = -1;
    for (int i = 0; i < pages.size(); ++i) {
        if (pages.at(i).contains(text)) {
            if (found >= 0) {
                return -1;
            }
            found = i;
        }
    }
    return found;
}

PdfSeen printed(const relais::model::Paper &paper)
{
    const QTemporaryDir folder;
    const QString path = write(paper, folder);
    PdfSeen seen;
    seen.pages = outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
    seen.info = outputOf(u"pdfinfo"_s, {path});
    seen.fonts = outputOf(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2); // after two lines of heads
    return seen;
}

QRectF placeOf(const relais::model::Paper &paper, const QString &word)
{
    const QTemporaryDir folder;
    const QString boxes = outputOf(u"pdftotext"_s, {u"-bbox"_s, u"-l"_s, u"1"_s, write(paper, folder), u"-"_s});
    const QRegularExpression line(u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">"_s +
                                  QRegularExpression::escape(word) + u"</word>"_s);
    const QRegularExpressionMatch match = line.match(boxes);
    INFO(word.toStdString());
    REQUIRE(match.hasMatch());
    return QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                  QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()));
}

relais::model::Paper paperOf(const QString &html)
{
    relais::model::Paper paper;
    paper.title = u"Essai"_s;
    paper.headLeft = u"Document"_s;
    paper.headRight = u"24/11/2026"_s;
    paper.footNote = u"Imprimé pour essai."_s;
    paper.html = html;
    paper.language = u"fr"_s;
    return paper;
}
