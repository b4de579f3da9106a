// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/calendar.h"

#include "core/store/tx.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/daysheet.h"
#include "core/work/summary.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace relais::work {

namespace {

struct CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(relais::work::CalendarWords)
};

constexpr qsizetype kMostOctets = 75;
constexpr qsizetype kUidBytes = 16;

QString utc(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

/// The code of a clock names the act: only its hash leaves the vault.
QString uidOf(const model::DueRow &due)
{
    const QByteArray key = (due.caseId.text() + u'/' + due.clock).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Blake2b_256);
    return QString::fromLatin1(hash.left(kUidBytes).toHex()) + u"@relais.invalid"_s;
}

/// TEXT of RFC 5545, 3.3.11.
QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s);
}

} // namespace

QByteArray foldedLine(const QString &line)
{
    QByteArray folded;
    qsizetype octets = 0;
    for (const uint point : line.toUcs4()) {
        const char32_t character = point;
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (octets + bytes.size() > kMostOctets) {
            folded += "\r\n ";
            octets = 1; // the blank that marks the continuation
        }
        folded += bytes;
        octets += bytes.size();
    }
    return folded + "\r\n";
}

QByteArray calendarText(const QList<model::DueLine> &lines, const QDateTime &now)
{
    QByteArray text;
    const auto add = [&text](const QString &line) { text += foldedLine(line); };
    add(u"BEGIN:VCALENDAR"_s);
    add(u"VERSION:2.0"_s);
    add(u"PRODID:-//Relais//Relais//FR"_s);
    add(u"CALSCALE:GREGORIAN"_s);
    for (const model::DueLine &line : lines) {
        if (!line.due.prudent.isValid()) {
            continue;
        }
        const QTimeZone zone = zoneOf(line);
        const QDateTime at = line.due.prudent.toTimeZone(zone);
        add(u"BEGIN:VEVENT"_s);
        add(u"UID:"_s + uidOf(line.due));
        add(u"DTSTAMP:"_s + utc(now));
        add(isWholeDay(at, zone) ? u"DTSTART;VALUE=DATE:"_s + at.date().toString(u"yyyyMMdd"_s)
                                 : u"DTSTART:"_s + utc(at));
        add(u"SUMMARY:"_s + escaped(line.reference + u' ' + CalendarWords::tr("reminder")));
        add(u"TRANSP:TRANSPARENT"_s);
        add(u"CLASS:PRIVATE"_s);
        add(u"END:VEVENT"_s);
    }
    add(u"END:VCALENDAR"_s);
    return text;
}

Result<QByteArray> exportCalendar(const Session &session, int days)
{
    if (access::right(session, u"coordination"_s, access::Outlet::Export) != access::Right::Yes) {
        return Error{ErrorCode::Refused, u"this role exports no list"_s};
    }
    const Result<Dues> shown = duesWithin(session, {days, 0});
    if (!shown) {
        return shown.error();
    }
    const Dues dues = access::filtered(session, *shown, access::Outlet::Export);
    // The verb of a print: what has left the vault cannot be taken back by undo.
    return session.vault.write(session.act(summary::kPrintVerb), [&](store::Tx &tx) -> Result<QByteArray> {
        model::Print line = daysheet::nextLine(tx, session, u"calendar"_s);
        line.id = model::PrintId::create(session.vault.office());
        tx.create(line);
        audit::noteIn(tx, session, {audit::kExported, {}, line.profile, {}});
        return calendarText(dues.lines, session.clock.now());
    });
}

} // namespace relais::work
