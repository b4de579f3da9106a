// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orientationwords.h"

#include "core/work/correspondents.h"
#include "core/work/stoppedscope.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"

#include <QCoreApplication>

namespace relais::ui {

using model::Crossing;
using model::OrientationState;
using model::RefusalReason;
using model::ReplyStep;
using Loud = StateLook::Loud;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::OrientationWords)
};

bool isUnanswered(OrientationState state)
{
    return state == OrientationState::Sent || state == OrientationState::Received;
}

StateLook silentLook(const Standing &standing, const QDate &today)
{
    if (standing.nudgeOn.isValid() && today >= standing.nudgeOn) {
        return {u"chronometer"_s, Token::Soon, standing.isOurs ? Words::tr("to remind") : Words::tr("to answer soon"),
                Loud::Yes};
    }
    if (!standing.isOurs) {
        return {u"mail-folder-inbox"_s, Token::Week, Words::tr("to answer"), Loud::No};
    }
    return standing.state == OrientationState::Sent
               ? StateLook{u"mail-sent"_s, Token::Waiting, Words::tr("sent"), Loud::No}
               : StateLook{u"mail-folder-inbox"_s, Token::Waiting, Words::tr("received there"), Loud::No};
}

QString wayWords(const model::Reply &reply)
{
    switch (reply.way) {
    case model::ReplyWay::Bundle: return reply.by + u", "_s + Words::tr("by bundle");
    case model::ReplyWay::Phone: return Words::tr("by telephone, noted by %1").arg(reply.by);
    case model::ReplyWay::Paper: return Words::tr("on paper, noted by %1").arg(reply.by);
    }
    Q_UNREACHABLE();
}

QString appointmentWords(const QDateTime &at, const work::Session &session)
{
    return Words::tr("%1 at %2").arg(dayDate(at.toTimeZone(session.zone).date()), hourOf(at, session.zone));
}

} // namespace

StateLook orientationLook(const Standing &standing, const QDate &today)
{
    switch (standing.state) {
    case OrientationState::Draft: return {u"mail-folder-outbox"_s, Token::Week, Words::tr("ready to leave"), Loud::No};
    case OrientationState::Sent:
    case OrientationState::Received: return silentLook(standing, today);
    case OrientationState::Expired: return {u"clock"_s, Token::Late, Words::tr("no answer in time"), Loud::Yes};
    case OrientationState::Accepted: return {u"checkmark"_s, Token::Done, Words::tr("accepted"), Loud::No};
    case OrientationState::Appointment:
        return {u"view-calendar-day"_s, Token::Done, Words::tr("appointment"), Loud::No};
    case OrientationState::InProgress: return {u"chronometer"_s, Token::Week, Words::tr("in progress"), Loud::No};
    case OrientationState::Done: return {u"checkmark"_s, Token::Done, Words::tr("done"), Loud::No};
    case OrientationState::Refused: return {u"dialog-cancel"_s, Token::Late, Words::tr("refused"), Loud::Yes};
    case OrientationState::Recalled: return {u"edit-undo"_s, Token::Waiting, Words::tr("recalled"), Loud::No};
    }
    Q_UNREACHABLE();
}

QString orientationWhen(const Standing &standing, const work::Session &session)
{
    const model::Orientation &orientation = standing.orientation;
    const QDate today = session.today();
    const auto day = [&](const QDate &date) { return shortDate(date, today); };
    if (standing.state == OrientationState::Draft) {
        return typo(orientation.way == model::OrientationWay::Sheet ? Words::tr("sheet to hand over")
                                                                    : Words::tr("leaves with the next exchange"));
    }
    if (standing.state == OrientationState::Recalled) {
        return typo(Words::tr("on %1, %2")
                        .arg(day(orientation.recalledAt.toTimeZone(session.zone).date()),
                             recallWord(orientation.recalledBecause)));
    }
    if (standing.state == OrientationState::Expired) {
        return typo((standing.isOurs ? Words::tr("was to answer by %1") : Words::tr("we were to answer by %1"))
                        .arg(day(orientation.answerBy)));
    }
    if (isUnanswered(standing.state)) {
        const QDate sent = orientation.at.toTimeZone(session.zone).date();
        return typo(!orientation.answerBy.isValid() ? Words::tr("since %1").arg(day(sent))
                    : standing.isOurs               ? Words::tr("answers by %1").arg(day(orientation.answerBy))
                                                    : Words::tr("answer by %1").arg(day(orientation.answerBy)));
    }
    const model::Reply *decisive = model::decisiveReply(orientation, standing.replies);
    if (decisive == nullptr) {
        return {};
    }
    if (standing.state == OrientationState::Appointment && decisive->appointmentAt.isValid()) {
        return typo(appointmentWords(decisive->appointmentAt, session));
    }
    const QString since = day(decisive->at.toTimeZone(session.zone).date());
    if (orientation.recalledAt.isValid() && orientation.recalledBecause == model::RecallReason::Withdrawn) {
        return typo(Words::tr("on %1; consent withdrawn on %2")
                        .arg(since, day(orientation.recalledAt.toTimeZone(session.zone).date())));
    }
    return typo(model::isOver(standing.state) ? Words::tr("on %1").arg(since) : Words::tr("since %1").arg(since));
}

QString entrustedWords(const work::Session &session, const model::Orientation &orientation)
{
    if (orientation.kind == model::OrientationKind::Coordination) {
        return Words::tr("coordination of the case");
    }
    QStringList words = model::measuresOf(orientation);
    if (!words.isEmpty()) {
        words.first() += u' ' + measureWord(session, words.first());
    }
    return typo(words.join(u", "_s));
}

QString stepWord(ReplyStep step)
{
    switch (step) {
    case ReplyStep::Question: return Words::tr("Question");
    case ReplyStep::Accepted: return Words::tr("Accepted");
    case ReplyStep::Refused: return Words::tr("Refused");
    case ReplyStep::Appointment: return Words::tr("Appointment");
    case ReplyStep::InProgress: return Words::tr("Taken in charge");
    case ReplyStep::Done: return Words::tr("Done");
    }
    Q_UNREACHABLE();
}

QString refusalWord(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::Other: return Words::tr("another reason");
    case RefusalReason::NoPlace: return Words::tr("no place");
    case RefusalReason::NotOurs: return Words::tr("not what this service does");
    case RefusalReason::WrongDoor: return Words::tr("another fund's or another territory's");
    case RefusalReason::Unreachable: return Words::tr("she could not be reached safely");
    case RefusalReason::SheDeclined: return Words::tr("she does not want it");
    case RefusalReason::NotEligible: return Words::tr("a condition of the law is missing");
    case RefusalReason::MissingPapers: return Words::tr("papers are missing");
    }
    Q_UNREACHABLE();
}

QString recallWord(model::RecallReason reason)
{
    switch (reason) {
    case model::RecallReason::Recalled: return Words::tr("decided by the coordinator");
    case model::RecallReason::Withdrawn: return Words::tr("consent withdrawn");
    case model::RecallReason::Rerouted: return Words::tr("another service's to do");
    }
    Q_UNREACHABLE();
}

QString crossingSentence(Crossing crossing)
{
    switch (crossing) {
    case Crossing::BegunThenRecalled:
        return typo(Words::tr("It was recalled while the partner had accepted it: tell each other by telephone."));
    case Crossing::DoneThenRecalled: return typo(Words::tr("It was recalled although it was done: it counts as done."));
    case Crossing::TwoReplies:
        return typo(Words::tr("Two answers crossed and say different things: the partner's own counts."));
    case Crossing::LateReply: return typo(Words::tr("The answer came after its last day: it counts all the same."));
    case Crossing::NotAsked:
        return typo(Words::tr("A service that was not asked answered too: it counts for nothing."));
    }
    Q_UNREACHABLE();
}

QString clashSentence(const QStringList &offices)
{
    return typo(Words::tr("%1 fixed the same hour: choose with her, then tell the other.").arg(offices.join(u", "_s)));
}

QString stoppedSentence(const work::Session &session, const Standing &standing)
{
    if (!standing.isOurs || model::isOver(standing.state)) {
        return {};
    }
    const auto why = work::scope::whyStopped(session, standing.orientation);
    return why && *why ? stoppedSentence(**why) : QString();
}

QString stoppedSentence(const model::ShareAnswer &why)
{
    switch (why.reason) {
    case model::ShareReason::Ended:
        return typo(Words::tr("Her consent ended on %1: nothing of it leaves any more. Ask her again, or recall it.")
                        .arg(dayDate(why.day)));
    case model::ShareReason::Withdrawn:
        return typo(Words::tr("She withdrew her consent on %1: nothing of it leaves any more. Recall it.")
                        .arg(dayDate(why.day)));
    case model::ShareReason::NeverToThisOffice:
        return typo(Words::tr("This partner is kept apart from the case: nothing of it leaves any more. Recall it."));
    default: return typo(Words::tr("Nothing of it may leave any more. Look at what she accepts, or recall it."));
    }
}

QString clashSentence()
{
    return typo(Words::tr("Another partner gave her an appointment at the same time: tell one of them."));
}

QString replyHead(const model::Reply &reply, const work::Session &session)
{
    return typo(
        QStringList{stepWord(reply.step), momentWords(reply.at, session.today(), session.zone), wayWords(reply)}.join(
            u", "_s));
}

QString replyWords(const model::Reply &reply, const work::Session &session)
{
    QStringList words;
    if (reply.step == ReplyStep::Refused && (reply.reason != RefusalReason::Other || reply.text.isEmpty())) {
        words << refusalWord(reply.reason);
    }
    if (reply.step == ReplyStep::Appointment && reply.appointmentAt.isValid()) {
        words << appointmentWords(reply.appointmentAt, session);
    }
    words << reply.text;
    words.removeAll(QString());
    return typo(words.join(u", "_s));
}

QString whyNot(model::OrientationAct act, model::OrientationSide side, OrientationState state)
{
    if (model::mayAct(act, side, state)) {
        return {};
    }
    switch (state) {
    case OrientationState::Draft: return typo(Words::tr("Nothing of it has left yet."));
    case OrientationState::Done: return typo(Words::tr("It is done."));
    case OrientationState::Refused: return typo(Words::tr("It was refused."));
    case OrientationState::Recalled: return typo(Words::tr("It was recalled."));
    default: return typo(Words::tr("It has gone past this step."));
    }
}

QString ownerName(const work::Session &session, const model::CaseId &id)
{
    const QString owner = model::ownerOf(id.text());
    if (const auto cards = work::correspondents::newest(session)) {
        for (const model::Card &card : *cards) {
            if (model::ownerOf(card.office) == owner) {
                return card.name;
            }
        }
    }
    return Words::tr("another service");
}

bool isOwnCase(const work::Session &session, const model::CaseId &id)
{
    return model::ownerOf(id.text()) == session.vault.office();
}

} // namespace relais::ui
