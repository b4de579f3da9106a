// SPDX-License-Identifier: GPL-3.0-or-later
// The table of acts and the one of what crosses: what may be done, and both as text for people.
#include "core/base/result.h"
#include "core/model/orientationstate.h"

#include <algorithm>

namespace relais::model {

namespace {

using Act = OrientationAct;
using Side = OrientationSide;
using State = OrientationState;

QString spoken(const QString &word)
{
    return QString(word).replace(u'_', u' ');
}

template<class E>
QString wordsOf(const QList<E> &values)
{
    QStringList words;
    for (const E value : values) {
        words << spoken(word(value));
    }
    return words.join(u", "_s);
}

QString lineOf(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString headOf(const QStringList &cells)
{
    return lineOf(cells) + lineOf(QStringList(cells.size(), u"---"_s));
}

/// An orientation that a partner has received, before anything is said of it.
Orientation sample()
{
    Orientation orientation;
    orientation.id = OrientationId(u"SENDER00-0000000000000000"_s);
    orientation.office = u"PARTNER0"_s;
    orientation.at = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    orientation.answerBy = orientation.at.date().addDays(7);
    return orientation;
}

/// The first reply of an office, which knows of no other. @param office 8 characters
Reply firstOf(const QString &office, ReplyStep step)
{
    Reply reply;
    reply.id = ReplyId(office + u"-0000000000000001"_s);
    reply.orientation = sample().id;
    reply.step = step;
    reply.at = sample().at.addDays(1);
    return reply;
}

QString cellOf(const Orientation &orientation, const QList<Reply> &replies)
{
    const QString state = spoken(word(stateOf(orientation, replies, Carried::Acknowledged, sample().answerBy)));
    const QList<Crossing> crossings = crossingsOf(orientation, replies);
    return crossings.isEmpty() ? state : state + u" ("_s + wordsOf(crossings) + u')';
}

/// What one reply of the partner comes to, by what crosses it.
QStringList crossingsWith(ReplyStep step)
{
    const Reply own = firstOf(u"PARTNER0"_s, step);
    Orientation recalled = sample();
    recalled.recalledAt = own.at;
    Reply late = own;
    late.at = late.at.addDays(7);
    QStringList cells{spoken(word(step)), cellOf(sample(), {own}), cellOf(sample(), {late}), cellOf(recalled, {own})};
    for (const ReplyStep other : {ReplyStep::Accepted, ReplyStep::Refused, ReplyStep::Done}) {
        Reply typed = firstOf(u"SENDER00"_s, other);
        typed.way = ReplyWay::Phone;
        cells << cellOf(sample(), {own, typed});
    }
    return cells << cellOf(sample(), {firstOf(u"STRANGER"_s, step)});
}

} // namespace

const QList<OrientationRow> &orientationTable()
{
    static const QList<Side> kPartner{Side::Partner, Side::Typed};
    static const QList<State> kOpen{State::Sent,     State::Received,    State::Expired,
                                    State::Accepted, State::Appointment, State::InProgress};
    static const QList<OrientationRow> kTable{
        {Act::Send, {Side::Sender}, {State::Draft}, State::Sent},
        {Act::Accept, kPartner, {State::Sent, State::Received, State::Expired, State::Refused}, State::Accepted},
        {Act::Refuse, kPartner, kOpen, State::Refused},
        {Act::FixAppointment, kPartner, kOpen, State::Appointment},
        {Act::Begin,
         kPartner,
         {State::Sent, State::Received, State::Expired, State::Accepted, State::Appointment},
         State::InProgress},
        {Act::Finish, kPartner, kOpen, State::Done},
        {Act::Ask, {Side::Partner}, kOpen, State::Received},
        // A refused one as well: its measure goes to somebody else, and the partner shall not take it up after that.
        {Act::Recall,
         {Side::Sender},
         {State::Draft, State::Sent, State::Received, State::Expired, State::Accepted, State::Appointment,
          State::InProgress, State::Refused},
         State::Recalled},
    };
    return kTable;
}

bool mayAct(OrientationAct act, OrientationSide side, OrientationState state)
{
    const QList<OrientationRow> &table = orientationTable();
    return std::any_of(table.cbegin(), table.cend(), [&](const OrientationRow &row) {
        return row.act == act && row.sides.contains(side) && row.from.contains(state);
    });
}

QString orientationTableText()
{
    QString text = headOf({u"act"_s, u"by"_s, u"from"_s, u"to"_s});
    for (const OrientationRow &row : orientationTable()) {
        text += lineOf({spoken(word(row.act)), wordsOf(row.sides), wordsOf(row.from),
                        row.act == Act::Ask ? u"unchanged"_s : spoken(word(row.to))});
    }
    return text;
}

QString crossingTableText()
{
    QString text =
        headOf({u"the partner says"_s, u"alone"_s, u"after the day to reply"_s, u"and it is recalled"_s,
                u"and accepted is typed"_s, u"and refused is typed"_s, u"and done is typed"_s, u"but was not asked"_s});
    for (const auto &[step, name] : Words<ReplyStep>::kList) {
        Q_UNUSED(name)
        text += lineOf(crossingsWith(step));
    }
    return text;
}

} // namespace relais::model
