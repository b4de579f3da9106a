// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/paperhtml.h"

#include "core/base/result.h"

namespace relais::work::html {

namespace {

QString opened(const QString &style)
{
    return u"<table class=\"%1\" width=\"100%\">"_s.arg(style);
}

/// QTextDocument loses the margin of what follows a table whose last cell is empty.
QString filled(const QString &content)
{
    return content.isEmpty() ? u"&nbsp;"_s : content;
}

QString cell(const QString &tag, double percent, const QString &content)
{
    return u"<%1 width=\"%2%\">"_s.arg(tag, QString::number(percent)) + filled(content) + u"</%1>"_s.arg(tag);
}

QString cells(const QStringList &contents)
{
    QString html;
    for (const QString &content : contents) {
        html += u"<td>"_s + filled(content) + u"</td>"_s;
    }
    return html;
}

} // namespace

QString text(const QString &stored)
{
    return stored.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString strong(const QString &cell)
{
    return u"<b>"_s + cell + u"</b>"_s;
}

QString section(const QString &title)
{
    return u"<h2>"_s + title + u"</h2>"_s;
}

QString row(const QStringList &contents)
{
    return u"<tr>"_s + cells(contents) + u"</tr>"_s;
}

QString remark(const QString &content)
{
    return u"<p class=\"remark\">"_s + content + u"</p>"_s;
}

QString table(const QList<Column> &columns, const QString &rows)
{
    QString heads;
    for (const Column &column : columns) {
        heads += cell(u"th"_s, column.percent, column.title);
    }
    return opened(u"rows"_s) + u"<thead><tr>"_s + heads + u"</tr></thead><tbody>"_s + rows + u"</tbody></table>"_s;
}

QString bareTable(const QList<QStringList> &rows, double firstPercent)
{
    QString html = opened(u"rows"_s);
    for (const QStringList &contents : rows) {
        html += u"<tr>"_s + cell(u"td"_s, firstPercent, contents.first()) + cells(contents.mid(1)) + u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString plainTable(const QStringList &contents)
{
    QString html = opened(u"plain"_s);
    for (qsizetype i = 0; i < contents.size(); i += 3) {
        html += u"<tr>"_s;
        for (qsizetype j = i; j < i + 3; ++j) {
            html += cell(u"td"_s, 33.3, contents.value(j));
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString title(const QString &name, const QString &alert)
{
    return u"<table width=\"100%\"><tr><td><h1>"_s + name +
           u"</h1></td><td class=\"alertplace\"><table class=\"box\" border=\"2\" align=\"right\"><tr><td class=\"alert\">"_s +
           alert + u"</td></tr></table></td></tr></table>"_s;
}

QString facts(const QList<Fact> &facts)
{
    QString html = opened(u"facts"_s);
    const qsizetype half = (facts.size() + 1) / 2;
    for (qsizetype i = 0; i < half; ++i) {
        html += u"<tr>"_s;
        for (const auto &[fact, percent] : {std::pair(facts.at(i), 34.2), std::pair(facts.value(i + half), 32.8)}) {
            html += u"<td class=\"label\" width=\"16.5%\">"_s + fact.label + u"</td>"_s +
                    cell(u"td"_s, percent, fact.value);
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString bar(int part, int whole)
{
    return u"<img src=\"bar:%1/%2\">"_s.arg(part).arg(whole);
}

QString lines(int count)
{
    return opened(u"lines"_s) + u"<tr><td>&nbsp;</td></tr>"_s.repeated(count) + u"</table>"_s;
}

} // namespace relais::work::html
