// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papertext.h"

#include "core/base/result.h"
#include "ui/common/typo.h"

namespace relais::ui {

namespace {

/// A text between two tags. Its entities become characters first: their ";" is no punctuation.
QString typeset(QString text)
{
    text.replace(u"&nbsp;"_s, u"\u00a0"_s).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s);
    text.replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
    return typo(text).toHtmlEscaped();
}

QString typesetHtml(const QString &html)
{
    QString result;
    qsizetype at = 0;
    while (at < html.size()) {
        const qsizetype open = html.indexOf(u'<', at);
        const qsizetype textEnd = open < 0 ? html.size() : open;
        if (textEnd > at) {
            result += typeset(html.sliced(at, textEnd - at));
        }
        const qsizetype close = open < 0 ? -1 : html.indexOf(u'>', open);
        at = close < 0 ? html.size() : close + 1;
        result += html.sliced(textEnd, at - textEnd);
    }
    return result;
}

} // namespace

model::Paper withTypography(model::Paper paper)
{
    if (paper.language == u"fr"_s) {
        paper.headLeft = typo(paper.headLeft);
        paper.headRight = typo(paper.headRight);
        paper.footNote = typo(paper.footNote);
        paper.html = typesetHtml(paper.html);
    }
    return paper;
}

} // namespace relais::ui
