// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/cardpaper.h"

#include "core/exchange/officecard.h"
#include "ui/print/qrcode.h"

#include <QCoreApplication>
#include <QLocale>

namespace relais::ui {

namespace {

struct CardPaper {
    Q_DECLARE_TR_FUNCTIONS(CardPaper)
};

QString fact(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString()
                           : u"<tr><td class=\"label\" width=\"30%\">"_s + label + u"</td><td>"_s +
                                 value.toHtmlEscaped() + u"</td></tr>"_s;
}

QString step(int number, const QString &text)
{
    return u"<tr><td width=\"6%\" class=\"strong\">"_s + QString::number(number) + u"</td><td>"_s + text +
           u"</td></tr>"_s;
}

/// Two lines of four groups.
QString digitLines(const QString &digits)
{
    const QStringList groups = digits.split(u' ');
    const auto line = [&groups](int first) -> QString {
        return u"<span class=\"code\">"_s + groups.mid(first, 4).join(u"&nbsp;&nbsp;"_s) + u"</span>"_s;
    };
    return u"<p class=\"codeplace\">"_s + line(0) + u"<br>"_s + line(4) + u"</p>"_s;
}

} // namespace

model::Paper cardPaper(const model::Card &card, QDate date)
{
    const QLocale locale;
    const QString day = locale.toString(date, QLocale::ShortFormat);
    const QString digits = exchange::digitsOf(card);
    model::Paper paper;
    paper.title = CardPaper::tr("Card");
    paper.language = locale.name().section(u'_', 0, 0);
    paper.headLeft = paper.title;
    paper.headRight = day;
    paper.footNote = CardPaper::tr("This card lets others write to the office, and read nothing. Hand it to partners "
                                   "only; do not publish it.");
    paper.html =
        u"<h1>"_s + card.name.toHtmlEscaped() + u"</h1><table class=\"facts\" width=\"100%\">"_s +
        fact(CardPaper::tr("Acronym"), card.acronym) + fact(CardPaper::tr("Commune"), card.commune) +
        fact(CardPaper::tr("Telephone"), card.contact) + fact(CardPaper::tr("Address of exchange"), card.office) +
        fact(CardPaper::tr("Card"),
             CardPaper::tr("no %1, of %2")
                 .arg(QString::number(card.number), locale.toString(card.issued, QLocale::ShortFormat))) +
        u"</table><h2>"_s + CardPaper::tr("The 40 digits") + u"</h2>"_s + digitLines(digits) + u"<h2>"_s +
        CardPaper::tr("The card, to be scanned") + u"</h2><p class=\"codeplace\"><img src=\"qr:"_s +
        cardCode(card.file.toUtf8(), digits) + u"\"></p><h2>"_s + CardPaper::tr("Before the first sending") +
        u"</h2><table class=\"rows\" width=\"100%\">"_s +
        step(1, CardPaper::tr("Import the card: the file that came with it, or what the square holds.")) +
        step(2, CardPaper::tr("Call the office at a number that you knew before; the one above may not be its own.")) +
        step(3, CardPaper::tr("Have the last two groups of digits read to you and type them; then read yours.")) +
        u"</table>"_s;
    return paper;
}

} // namespace relais::ui
