// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/work/sheets.h"

#include "tests/kit/tempvault.h"

using namespace relais;

exchange::Sheet sheetOf(const QString &csv)
{
    exchange::Sheet sheet;
    QStringList lines = csv.split(u'\n');
    if (lines.last().isEmpty()) {
        lines.removeLast();
    }
    for (const QString &line : std::as_const(lines)) {
        QList<exchange::SheetCell> row;
        const QStringList texts = line.split(u';');
        for (const QString &text : texts) {
            row << exchange::textCell(text);
        }
        while (!row.isEmpty() && row.last().kind == exchange::SheetCell::Kind::Empty) {
            row.removeLast();
        }
        sheet.rows << row;
    }
    return sheet;
}

work::ReadingGround groundOf(const QDate &today)
{
    work::ReadingGround ground;
    ground.today = today;
    ground.now = QDateTime(today, QTime(8, 20), Qt::UTC);
    ground.zone = QTimeZone("Europe/Paris");
    ground.department = u"76"_s;
    ground.author = u"C. Auger"_s;
    for (const model::ClockEvent &event : TempVault::reference().clocks.events()) {
        if (!event.recordedWhen.isEmpty()) {
            ground.eventsOfState[event.code.section(u'.', 0, 0) + u'.' + event.recordedWhen] << event.code;
        }
    }
    return ground;
}
