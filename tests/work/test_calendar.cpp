// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"
#include "core/work/calendar.h"
#include "core/work/daysheet.h"
#include "core/work/measures.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

using namespace relais;

namespace {

/// The content lines of a calendar, unfolded as RFC 5545 3.1 says.
QStringList contentLines(const QByteArray &text)
{
    QByteArray whole = text;
    whole.replace("\r\n ", "");
    return QString::fromUtf8(whole).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

QStringList valuesOf(const QStringList &lines, const QString &name)
{
    QStringList values;
    for (const QString &line : lines) {
        if (line.startsWith(name)) {
            values << line.mid(name.size());
        }
    }
    return values;
}

/// A late first contact (an hour) and an aid to be paid (a day).
void fillWeek(TempVault &temp)
{
    work::cases::NewCase one;
    one.person.lastName = u"Petrenko"_s;
    one.file.reference = u"76-2026-00138"_s;
    one.file.referredAt = QDateTime(QDate(2026, 11, 20), QTime(16, 40), Qt::UTC);
    const auto id = work::cases::open(temp.session(), one);
    REQUIRE_OK(id);
    temp.clock().advance(1000);
    const auto aid = work::measures::byCode(temp.session(), *id, u"FIN-01"_s);
    REQUIRE_OK(aid);
    REQUIRE_OK(work::measures::setStatus(temp.session(), aid->id, model::MeasureStatus::Requested));
    temp.clock().advance(1000);
}

} // namespace

TEST_CASE("the calendar says a reference and a neutral word, a day for a day and an instant for an hour",
          "[work][calendar]")
{
    TempVault temp;
    fillWeek(temp);
    const auto text = work::exportCalendar(temp.session(), 60);
    REQUIRE_OK(text);
    const QStringList lines = contentLines(*text);
    CHECK(lines.first() == u"BEGIN:VCALENDAR"_s);
    CHECK(lines.last() == u"END:VCALENDAR"_s);
    CHECK(lines.count(u"BEGIN:VEVENT"_s) == 2);
    CHECK(valuesOf(lines, u"DTSTART:"_s) == QStringList{u"20261123T164000Z"_s});
    CHECK(valuesOf(lines, u"DTSTART;VALUE=DATE:"_s) == QStringList{u"20261127"_s});
    CHECK(valuesOf(lines, u"DTSTAMP:"_s).count(u"20261124T082002Z"_s) == 2);
    for (const QString &summary : valuesOf(lines, u"SUMMARY:"_s)) {
        CHECK(summary.startsWith(u"76-2026-00138 "_s));
        CHECK(summary.size() < 26); // and no act
    }
    for (const char *const hidden : {"Petrenko", "FIN", "CASE", "contact", "aide", "L. 214"}) {
        CAPTURE(hidden);
        CHECK_FALSE(QString::fromUtf8(*text).contains(QString::fromLatin1(hidden), Qt::CaseInsensitive));
    }
}

TEST_CASE("an entry keeps its identifier from one export to the next", "[work][calendar]")
{
    TempVault temp;
    fillWeek(temp);
    const auto before = work::exportCalendar(temp.session(), 60);
    REQUIRE_OK(before);
    temp.clock().advance(86'400'000);
    const auto after = work::exportCalendar(temp.session(), 60);
    REQUIRE_OK(after);
    const QStringList uids = valuesOf(contentLines(*before), u"UID:"_s);
    CHECK(uids.size() == 2);
    CHECK(uids.first() != uids.last());
    CHECK(valuesOf(contentLines(*after), u"UID:"_s) == uids);
}

TEST_CASE("a long line is folded at 75 octets, never inside a character, and reads back whole", "[work][calendar]")
{
    const QString line = u"SUMMARY:"_s + u"é€😀x"_s.repeated(40);
    const QByteArray folded = work::foldedLine(line);
    CHECK(folded.endsWith("\r\n"));
    const QList<QByteArray> pieces = folded.left(folded.size() - 2).split('\n');
    CHECK(pieces.size() > 4);
    for (const QByteArray &piece : pieces) {
        const QByteArray octets = piece.endsWith('\r') ? piece.left(piece.size() - 1) : piece;
        CHECK(octets.size() <= 75);
        CHECK(QString::fromUtf8(octets).toUtf8() == octets);
    }
    CHECK(contentLines(folded) == QStringList{line});
    CHECK(work::foldedLine(QString(75, u'x')) == QByteArray(75, 'x') + "\r\n");
    CHECK(work::foldedLine(QString(76, u'x')) == QByteArray(75, 'x') + "\r\n x\r\n");
}

TEST_CASE("the list of the day and the calendar enter the register, and undo passes over them", "[work][calendar]")
{
    TempVault temp;
    fillWeek(temp);
    REQUIRE_OK(work::daysheet::print(temp.session()));
    temp.clock().advance(1000);
    REQUIRE_OK(work::exportCalendar(temp.session(), 60));
    const auto prints = temp.vault().read([](const store::Reader &reader) -> Result<QList<model::Print>> {
        return store::allRecords<model::Print>(reader);
    });
    REQUIRE_OK(prints);
    REQUIRE(prints->size() == 2);
    CHECK(prints->first().profile == u"day"_s);
    CHECK(prints->last().profile == u"calendar"_s);
    CHECK(prints->last().number > prints->first().number);
    CHECK(prints->last().caseId.isEmpty());
    const auto act = work::undo::undoable(temp.session());
    REQUIRE_OK(act);
    REQUIRE(act->has_value());
    CHECK((*act)->verb == u"measure.set"_s);
}

TEST_CASE("the list of the day holds references and acts, no name and no telephone", "[work][calendar]")
{
    TempVault temp;
    temp.addCase(u"Petrenko"_s, u"Oksana"_s, u"06 39 98 41 07"_s);
    fillWeek(temp);
    const auto paper = work::daysheet::preview(temp.session());
    REQUIRE_OK(paper);
    CHECK(paper->html.contains(u"76-2026-00138"_s));
    CHECK(paper->html.contains(u"local rule"_s));
    const QString whole = paper->html + paper->headLeft + paper->headRight + paper->footNote + paper->title;
    for (const QString &hidden : {u"Seine-Maritime"_s, u"Petrenko"_s, u"Oksana"_s, u"41 07"_s, u"4107"_s}) {
        CHECK_FALSE(whole.contains(hidden));
    }
}
