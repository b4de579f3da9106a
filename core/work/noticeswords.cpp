// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/noticeswords.h"

#include "core/model/sharing.h"
#include "core/work/consentwords.h"
#include "core/work/liaison.h"

#include <QCoreApplication>
#include <QLocale>

namespace relais::work::notices {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(relais::work::NoticeWords)
};

QString dayWord(const QDateTime &at, const QTimeZone &zone)
{
    return QLocale().toString(at.toTimeZone(zone).date(), QLocale::ShortFormat);
}

} // namespace

QString wayWord(Way way)
{
    switch (way) {
    case Way::Bundle: return Words::tr("encrypted bundle");
    case Way::Sheet: return Words::tr("liaison sheet, printed or saved");
    case Way::Paper: return Words::tr("print or file handed out");
    }
    Q_UNREACHABLE();
}

QString whatWords(const Line &line)
{
    if (line.way == Way::Sheet) {
        return Words::tr("entrusted measures, on one page");
    }
    if (line.way == Way::Paper) {
        return line.fields.join(u", "_s);
    }
    QStringList groups;
    for (const QString &field : line.fields) {
        const model::FieldGroup *group = model::shareRules().groupOf(field);
        const QString word = field.startsWith(u"reply."_s) ? Words::tr("our replies")
                             : group == nullptr            ? QString()
                                                           : consents::groupWord(group->code);
        if (!word.isEmpty() && !groups.contains(word)) {
            groups << word;
        }
    }
    return groups.isEmpty() ? Words::tr("sent by another post of this office") : groups.join(u", "_s);
}

QString causeWords(const Line &line, const QTimeZone &zone)
{
    const QString day = dayWord(line.since, zone);
    switch (line.cause) {
    case Cause::None: return {};
    case Cause::Recalled: return Words::tr("recalled on %1").arg(day);
    case Cause::Withdrawn: return Words::tr("consent withdrawn on %1").arg(day);
    case Cause::Erased: return Words::tr("erased on %1").arg(day);
    }
    Q_UNREACHABLE();
}

QString stageWords(const Line &line, const QTimeZone &zone)
{
    switch (line.stage()) {
    case Stage::NotNeeded: return Words::tr("nothing to tell");
    case Stage::ToTell: return Words::tr("notice leaves with the next exchange");
    case Stage::Told: return Words::tr("told on %1, receipt awaited").arg(dayWord(line.toldAt, zone));
    case Stage::Received:
        return Words::tr("told on %1, receipt on %2").arg(dayWord(line.toldAt, zone), dayWord(line.receiptAt, zone));
    case Stage::BeyondRecall: break;
    }
    return line.way == Way::Sheet ? Words::tr("cannot be un-sent: a sheet is on paper, ask for it back")
                                  : Words::tr("cannot be un-sent: it is outside the vault");
}

QString cannotUnsend()
{
    return Words::tr("What has left cannot be taken back. Each office that received something is told, and its receipt "
                     "is kept here; it answers for its own copy.");
}

} // namespace relais::work::notices
