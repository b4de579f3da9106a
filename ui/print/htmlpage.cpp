// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/htmlpage.h"

#include "core/base/result.h"
#include "ui/print/papertext.h"

#include <QFile>
#include <QRegularExpression>

namespace relais::ui {

namespace {

QString withDrawnBars(const QString &html)
{
    static const QRegularExpression kBar(uR"re(<img src="bar:(\d+)/(\d+)"[^>]*>)re"_s);
    QString result;
    qsizetype done = 0;
    for (auto it = kBar.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch bar = it.next();
        result += html.sliced(done, bar.capturedStart() - done) +
                  u"<svg width=\"120\" height=\"9\" role=\"img\" aria-label=\"%1 / %2\" viewBox=\"0 0 %2 1\" "
                  "preserveAspectRatio=\"none\" style=\"outline:1px solid #000\">"
                  "<rect width=\"%1\" height=\"1\" fill=\"#444\"/></svg>"_s.arg(bar.captured(1), bar.captured(2));
        done = bar.capturedEnd();
    }
    return result + html.sliced(done);
}

} // namespace

QString paperStyles()
{
    QFile file(u":/print/summary.css"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

QString htmlPage(const model::Paper &content)
{
    const model::Paper paper = withTypography(content);
    return u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title><style>\n"_s.arg(
               paper.language, paper.title.toHtmlEscaped()) +
           paperStyles() +
           u"body { max-width: 182mm; margin: 12mm auto; line-height: 13pt; }\n"
           "table { border-collapse: collapse; width: 100%; }\n"
           "header, footer { display: flex; justify-content: space-between; font-size: 8.5pt; }\n"
           "header { border-bottom: 1px solid #777; margin-bottom: 8pt; padding-bottom: 4pt; }\n"
           "footer { border-top: 1px solid #777; margin-top: 8pt; padding-top: 4pt; }\n"
           "h2 { border-bottom: 1px solid #000; }\n"
           "table.box { width: auto; margin-left: auto; border: 2px solid #000; }\n"
           "</style></head><body>\n<header><span>"_s +
           paper.headLeft.toHtmlEscaped() + u"</span><span>"_s + paper.headRight.toHtmlEscaped() +
           u"</span></header>\n"_s + withDrawnBars(paper.html) + u"\n<footer>"_s + paper.footNote.toHtmlEscaped() +
           u"</footer>\n</body></html>\n"_s;
}

} // namespace relais::ui
