// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/recoverysheet.h"

#include "core/base/result.h"

#include <QCoreApplication>
#include <QLocale>

namespace relais::ui {

namespace {

struct RecoverySheet {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

QString fact(const QString &label, const QString &value)
{
    return u"<tr><td class=\"label\" width=\"20%\">"_s + label + u"</td><td>"_s + value.toHtmlEscaped() +
           u"</td></tr>"_s;
}

QString step(int number, const QString &text)
{
    return u"<tr><td width=\"6%\" class=\"strong\">"_s + QString::number(number) + u"</td><td>"_s + text +
           u"</td></tr>"_s;
}

} // namespace

model::Paper recoverySheet(const QString &code, const QString &vaultName, QDate date)
{
    const QLocale locale;
    const QString day = locale.toString(date, QLocale::ShortFormat);
    model::Paper paper;
    paper.title = RecoverySheet::tr("Recovery sheet");
    paper.language = locale.name().section(u'_', 0, 0);
    paper.headLeft = paper.title;
    paper.headRight = day;
    paper.footNote = RecoverySheet::tr(
        "This sheet alone opens the vault. Whoever finds it can read everything: never leave it near the "
        "computer, photograph it or send it.");
    paper.html =
        u"<h1>"_s + paper.title + u"</h1><table class=\"facts\" width=\"100%\">"_s +
        fact(RecoverySheet::tr("Vault"), vaultName) + fact(RecoverySheet::tr("Made on"), day) + u"</table><h2>"_s +
        RecoverySheet::tr("Recovery code") + u"</h2><p class=\"codeplace\"><span class=\"code\">"_s +
        code.toHtmlEscaped() + u"</span></p><p>"_s +
        RecoverySheet::tr(
            "Capitals and digits only. O and 0, I and 1 are taken as the same; hyphens and spaces do not matter.") +
        u"</p><h2>"_s + RecoverySheet::tr("If the passphrase is lost") +
        u"</h2><table class=\"rows\" width=\"100%\">"_s +
        step(1, RecoverySheet::tr("Open the program and choose the vault named above.")) +
        step(2, RecoverySheet::tr("Choose “Use the recovery sheet” under the passphrase and type the code.")) +
        step(3, RecoverySheet::tr("Choose a new passphrase. The code stays valid until a new sheet is made.")) +
        u"</table><h2>"_s + RecoverySheet::tr("Keeping this sheet") + u"</h2><table class=\"rows\" width=\"100%\">"_s +
        step(1, RecoverySheet::tr("Put it in an envelope, seal it, sign across the flap and write the date on it.")) +
        step(2, RecoverySheet::tr(
                    "Lock the envelope away, in another room than the computer, with the person in charge.")) +
        step(3, RecoverySheet::tr(
                    "If the envelope was opened or is missing, make a new sheet: the old code then opens nothing.")) +
        u"</table><h2>"_s + RecoverySheet::tr("Received by") + u"</h2><table class=\"lines\" width=\"100%\">"_s +
        u"<tr><td>&nbsp;</td></tr></table><table class=\"plain\" width=\"100%\"><tr><td width=\"27%\">"_s +
        RecoverySheet::tr("Date") + u"</td><td>"_s + RecoverySheet::tr("Signature") + u"</td></tr></table>"_s;
    return paper;
}

} // namespace relais::ui
