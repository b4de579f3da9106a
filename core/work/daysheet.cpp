// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/daysheet.h"

#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/paperhtml.h"
#include "core/work/rulewords.h"
#include "core/work/summary.h"

#include <QCoreApplication>
#include <QLocale>

namespace relais::work::daysheet {

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(relais::work::SheetWords)
};

QString bandWord(DueBand band)
{
    switch (band) {
    case DueBand::Late: return SheetWords::tr("Late");
    case DueBand::Today: return SheetWords::tr("Today");
    case DueBand::Soon: return SheetWords::tr("Within 72 h");
    default: return SheetWords::tr("This week");
    }
}

QString momentOf(const QDateTime &due, const QTimeZone &zone)
{
    const QDateTime local = due.toTimeZone(zone);
    const QString day = QLocale().toString(local.date(), u"ddd d MMM"_s);
    return isWholeDay(due, zone) ? day : day + u' ' + QLocale().toString(local.time(), u"HH:mm"_s);
}

QString rowOf(const Session &session, const model::DueLine &line)
{
    const QTimeZone zone = zoneOf(line);
    const bool differs = line.due.legal.isValid() && line.due.legal != line.due.prudent;
    QString act = html::strong(html::text(actWords(session, line.due.clock))) + u"<br>"_s +
                  html::text(ruleWords(session, line.due, line.department, RulePlaces::Hidden));
    if (line.postponedTo.isValid()) {
        act += u"<br>"_s +
               html::text(
                   SheetWords::tr("postponed to %1").arg(QLocale().toString(line.postponedTo, QLocale::ShortFormat)));
    }
    return html::row({html::strong(html::text(momentOf(line.due.prudent, zone))),
                      differs ? html::text(momentOf(line.due.legal, zone)) : QString(), html::text(line.reference), act,
                      QString()});
}

QString bodyOf(const Session &session, const QList<model::DueLine> &lines)
{
    const BandScale scale(session);
    QString html = u"<h1>"_s + SheetWords::tr("List of the day") + u"</h1>"_s;
    QString rows;
    const auto close = [&](DueBand band) {
        if (!rows.isEmpty()) {
            html += html::section(bandWord(band)) + html::table({{18, SheetWords::tr("Prudent date")},
                                                                 {15, SheetWords::tr("Legal date")},
                                                                 {16, SheetWords::tr("Case")},
                                                                 {39, SheetWords::tr("Act and delay")},
                                                                 {12, SheetWords::tr("Done", "list of the day")}},
                                                                rows);
            rows.clear();
        }
    };
    DueBand band = DueBand::Late;
    for (const model::DueLine &line : lines) {
        if (!line.due.prudent.isValid()) {
            continue;
        }
        if (const DueBand own = scale.of(line.due); own != band) {
            close(band);
            band = own;
        }
        rows += rowOf(session, line);
    }
    const bool empty = rows.isEmpty() && band == DueBand::Late;
    close(band);
    return empty ? html + html::remark(SheetWords::tr("Nothing is due this week.")) : html;
}

void setPaper(model::Paper &paper, const Session &session, const model::Print &print,
              const QList<model::DueLine> &lines)
{
    const QDateTime local = print.at.toTimeZone(session.zone);
    const QLocale locale;
    paper.language = locale.name().section(u'_', 0, 0);
    paper.title = SheetWords::tr("List of the day");
    paper.headLeft = paper.title;
    paper.headRight =
        SheetWords::tr("%1 at %2")
            .arg(locale.toString(local.date(), QLocale::LongFormat), locale.toString(local.time(), u"HH:mm"_s));
    paper.footNote = SheetWords::tr("Printed by %1, register no. %2. References only. To be destroyed in the evening.")
                         .arg(print.by, QString::number(print.number));
    paper.html = bodyOf(session, lines);
}

} // namespace

namespace {

/// What a role that may print a list is given of it. Refused for one that may not print even a reference.
Result<Dues> duesOnPaper(const Session &session)
{
    if (access::right(session, u"coordination"_s, access::Outlet::Print) != access::Right::Yes) {
        return Error{ErrorCode::Refused, u"this role prints no list"_s};
    }
    const Result<Dues> dues = duesWithin(session, {7, 0});
    return dues ? Result<Dues>(access::filtered(session, *dues, access::Outlet::Print)) : dues;
}

} // namespace

model::Print nextLine(const store::Reader &reader, const Session &session, const QString &profile)
{
    model::Print print;
    print.number = store::nextPrintNumbers(reader, {}).inRegister;
    print.copy = 1;
    print.profile = profile;
    print.at = session.clock.now();
    print.by = session.user.name;
    return print;
}

Result<model::Paper> preview(const Session &session)
{
    const Result<Dues> dues = duesOnPaper(session);
    if (!dues) {
        return dues.error();
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<model::Paper> {
        model::Paper paper;
        setPaper(paper, session, nextLine(reader, session, u"day"_s), dues->lines);
        return paper;
    });
}

Result<model::Paper> print(const Session &session)
{
    const Result<Dues> dues = duesOnPaper(session);
    if (!dues) {
        return dues.error();
    }
    return session.vault.write(session.act(summary::kPrintVerb), [&](store::Tx &tx) -> Result<model::Paper> {
        model::Print line = nextLine(tx, session, u"day"_s);
        line.id = model::PrintId::create(session.vault.office());
        tx.create(line);
        audit::noteIn(tx, session, {audit::kListPrinted, {}, line.profile, {}});
        model::Paper paper;
        setPaper(paper, session, line, dues->lines);
        return paper;
    });
}

} // namespace relais::work::daysheet
