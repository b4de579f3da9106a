// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on « Aujourd'hui »: each act is one verb of core/work, told in one sentence.
#include "core/base/wholefile.h"
#include "core/work/alert.h"
#include "core/work/calendar.h"
#include "core/work/cases.h"
#include "core/work/danger.h"
#include "core/work/daysheet.h"
#include "core/work/measures.h"
#include "core/work/orientations.h"
#include "core/work/postponement.h"
#include "core/work/reminders.h"
#include "core/work/rulewords.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/calldialog.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/casequestions.h"
#include "ui/pages/draft.h"
#include "ui/pages/duelist.h"
#include "ui/pages/duewords.h"
#include "ui/pages/postponedialog.h"
#include "ui/pages/todaypage.h"
#include "ui/print/paperlayout.h"
#include "ui/print/summaryprinter.h"
#include "ui/shell/notices.h"
#include "ui/shell/printing.h"

#include <QAction>
#include <QFileDialog>
#include <QPrinter>

namespace relais::ui {

using model::DueLine;

namespace {

constexpr int kCalendarDays = 60;
constexpr int kFarthest = 3660; // days
const QString kContacted = u"CASE.contacted"_s;

} // namespace

void TodayPage::tell(const Result<void> &done, const QString &sentence)
{
    if (!done) {
        m_notices.error(done.error());
    } else {
        m_notices.say(typo(sentence));
    }
}

std::optional<work::CaseDetail> TodayPage::detailOf(const DueLine &line)
{
    auto detail = work::loadCase(m_session, line.due.caseId);
    if (!detail) {
        m_notices.error(detail.error());
        return std::nullopt;
    }
    return *std::move(detail);
}

void TodayPage::call()
{
    if (m_list->selected() == nullptr || !m_detail) {
        return;
    }
    if (m_detail->row.contact.id.isEmpty()) {
        m_notices.notice({Token::Week,
                          u"question"_s,
                          tr("No telephone is recorded."),
                          tr("Enter a safe way to reach her first."),
                          {}});
        return;
    }
    const work::CaseDetail detail = *m_detail; // the page reads again as soon as the call is recorded
    callAndRecord(m_session, m_notices, detail, this);
}

void TodayPage::openCase()
{
    if (const DueLine *line = m_list->selected()) {
        const model::CaseId id = line->due.caseId;
        emit caseWanted(id);
    }
}

void TodayPage::finish()
{
    if (m_list->selected() == nullptr || !m_detail) {
        return;
    }
    const DueLine line = *m_list->selected();
    const bool awaitsEvent = !line.due.waitingFor.isEmpty() && line.due.waitingFor != model::kPartnerAnswer;
    if (awaitsEvent) {
        enterEvent(line, line.due.waitingFor);
    } else if (line.due.measure.isEmpty()) {
        finishCaseClock(line);
    } else {
        finishMeasure(line);
    }
}

/// A clock of the case ends by an event: the first contact by a call, another by its day.
void TodayPage::finishCaseClock(const DueLine &line)
{
    if (work::alert::isAlert(line.due.clock)) {
        tellAlert(line);
        return;
    }
    if (work::reminders::isCrossed(line.due.clock)) {
        putAway(line);
        return;
    }
    if (work::reminders::isReminder(line.due.clock)) {
        tellReminder(line);
        return;
    }
    const model::ClockRule *rule = m_session.reference.clocks.find(line.due.clock);
    if (rule == nullptr || rule->metBy.isEmpty()) {
        m_notices.notice({Token::Week,
                          u"question"_s,
                          tr("This delay is not ticked."),
                          tr("Postpone it, or change the case itself."),
                          {}});
    } else if (rule->metBy.contains(kContacted) && !m_detail->row.contact.id.isEmpty()) {
        call();
    } else {
        enterEvent(line, rule->metBy.first());
    }
}

/// It is neither ticked nor postponed: what ends it is an act in the case.
void TodayPage::tellAlert(const DueLine &line)
{
    if (line.due.clock == work::danger::kAlertClock) {
        m_notices.notice({Token::Late,
                          u"data-warning"_s,
                          tr("This case comes before the others."),
                          tr("Reach her, report, or review the danger: each takes the line away."),
                          {}});
        return;
    }
    m_notices.notice({Token::Late,
                      u"dialog-cancel"_s,
                      tr("Somebody else answered."),
                      tr("Review the danger, or check another way with her."),
                      {}});
}

/// What crossed with a partner, or its silence, was read: the line goes at every post of the office.
void TodayPage::putAway(const DueLine &line)
{
    tell(work::orientations::putAway(m_session, work::reminders::orientationOf(line.due.clock)),
         tr("%1: put away at every post. Ctrl+Z takes it back.").arg(line.reference));
}

/// Neither ticked nor postponed either.
void TodayPage::tellReminder(const DueLine &line)
{
    QList<QAction *> acts;
    const bool isOursToAnswer = line.due.clock.startsWith(work::reminders::kToAnswer);
    if (work::reminders::isOrientation(line.due.clock) && !isOursToAnswer) {
        acts << new QAction(tr("Put away"), this);
        connect(acts.first(), &QAction::triggered, this, [this, line] { putAway(line); });
    }
    m_notices.notice({Token::Week, u"question"_s, tr("This line goes by itself."),
                      isOursToAnswer ? tr("Open the case, tab Orientations: accept, refuse, fix an appointment or ask.")
                      : work::reminders::isOrientation(line.due.clock)
                          ? tr("Open the case, tab Orientations: note the answer, or propose it to another partner.")
                      : line.due.clock == work::reminders::kConsent
                          ? tr("Open the case: prolong the consent with her, collect another, or let it end.")
                          : tr("Open the case: archive it with a reason, or erase it."),
                      acts});
}

void TodayPage::finishMeasure(const DueLine &line)
{
    const auto measure =
        std::find_if(m_detail->measures.cbegin(), m_detail->measures.cend(),
                     [&](const model::Measure &candidate) { return candidate.id == line.due.measure; });
    if (measure == m_detail->measures.cend()) {
        return;
    }
    if (model::isSettled(measure->status)) {
        m_notices.notice({Token::Week,
                          u"question"_s,
                          tr("This measure is already settled."),
                          tr("The right runs on until its date. Postpone the reminder, or open the case."),
                          {}});
        return;
    }
    const QString sentence = tr("%1, %2: obtained. Ctrl+Z takes it back.").arg(line.reference, measure->code);
    if (const auto why = whySoEarly(this, m_session, m_detail->file, *measure, model::MeasureStatus::Obtained)) {
        const QString draft = earlyDraft(*measure); // the page reads its measures again as soon as one changes
        const Result<void> marked =
            work::measures::setStatus(m_session, line.due.measure, model::MeasureStatus::Obtained, {}, {}, *why);
        tell(marked, sentence);
        if (marked && !why->isEmpty()) {
            forgetDraft(m_session, draft);
        }
    }
}

void TodayPage::enterEvent(const DueLine &line, const QString &event)
{
    const auto day = askForDay(this, m_session, capitalised(eventWord(m_session, event)), m_session.today());
    if (day) {
        tell(work::cases::recordEvent(m_session, line.due.caseId, event, {}, *day),
             tr("%1, %2: %3.").arg(line.reference, eventWord(m_session, event), dayDate(*day)));
    }
}

void TodayPage::postpone()
{
    if (m_list->selected() == nullptr) {
        return;
    }
    const DueLine line = *m_list->selected();
    if (!line.due.waitingFor.isEmpty() && line.due.waitingFor != model::kPartnerAnswer) {
        m_notices.notice(
            {Token::Waiting,
             u"media-playback-pause"_s,
             tr("There is no date to postpone."),
             typo(tr("It depends on %1. Enter it when it is known.").arg(eventWord(m_session, line.due.waitingFor))),
             {}});
        return;
    }
    if (work::alert::isAlert(line.due.clock)) {
        tellAlert(line);
        return;
    }
    if (work::reminders::isReminder(line.due.clock)) {
        tellReminder(line);
        return;
    }
    PostponeDialog dialog(m_session, line, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const QDateTime legal = line.due.legal;
    const QTimeZone zone = work::zoneOf(line);
    if (legal.isValid() && dialog.day() > legal.toTimeZone(zone).date() &&
        !m_notices.ask({tr("Postpone beyond the legal date?"),
                        typo(tr("The legal date is %1. After it a right may be lost. The line stays marked.")
                                 .arg(momentOf(legal, zone))),
                        tr("Postpone all the same"),
                        {},
                        Question::Weight::Plain})) {
        return;
    }
    const Result<void> postponed = work::postpone(m_session, line.due, dialog.day(), dialog.why());
    tell(postponed, tr("%1: postponed to %2.").arg(line.reference, dayDate(dialog.day())));
    if (postponed) {
        dialog.draft()->drop();
    }
}

void TodayPage::goToDate()
{
    const auto day = askForDay(this, m_session, tr("Go to a date"), {});
    if (!day) {
        return;
    }
    const qint64 ahead = m_session.today().daysTo(*day);
    if (ahead > m_reach.days) {
        m_reach.days = static_cast<int>(qMin<qint64>(ahead, kFarthest));
        reload();
    }
    if (m_list->selectFrom(day->startOfDay(m_session.zone))) {
        m_list->tree()->setFocus(Qt::OtherFocusReason);
    } else {
        m_notices.say(typo(tr("Nothing is due from %1 on.").arg(dayDate(*day))));
    }
}

void TodayPage::printSheet()
{
    if (!hasPrinter()) {
        m_notices.notice({Token::Week, u"document-print"_s, tr("No printer."), tr("Save as PDF."), {m_pdf}});
        return;
    }
    const auto printer = choosePrinter(this);
    if (printer == nullptr) {
        return;
    }
    const auto paper = work::daysheet::print(m_session);
    const Result<int> sheets = paper ? print(PaperLayout(*paper), *printer) : Result<int>(paper.error());
    tell(sheets ? Result<void>() : Result<void>(sheets.error()),
         tr("%n page(s) sent to the printer.", nullptr, sheets ? *sheets : 0));
}

void TodayPage::askForSheet()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the list of the day"), tr("day") + u".pdf"_s, u"PDF (*.pdf)"_s);
    if (!path.isEmpty()) {
        const Result<int> sheets = saveSheet(path);
        tell(sheets ? Result<void>() : Result<void>(sheets.error()),
             tr("PDF of %n page(s) saved.", nullptr, sheets ? *sheets : 0));
    }
}

Result<int> TodayPage::saveSheet(const QString &path)
{
    const auto paper = work::daysheet::print(m_session);
    return paper ? writePdf(*paper, path) : Result<int>(paper.error());
}

void TodayPage::askForCalendar()
{
    const bool agreed = m_notices.ask(
        {tr("Take the calendar out of the vault?"),
         typo(tr("The file holds references and dates of the coming 60 days, no name and no act. Whoever opens it can "
                 "read them: the vault does not protect it. The export enters the register.")),
         tr("Export the calendar"),
         {},
         Question::Weight::Plain});
    const QString path = agreed ? QFileDialog::getSaveFileName(this, tr("Save the calendar"), u"agenda.ics"_s,
                                                               tr("Calendars (%1)").arg(u"*.ics"_s))
                                : QString();
    if (!path.isEmpty()) {
        tell(saveCalendar(path), tr("Calendar saved."));
    }
}

Result<void> TodayPage::saveCalendar(const QString &path)
{
    return writeWhole(path, [this] { return work::exportCalendar(m_session, kCalendarDays); });
}

} // namespace relais::ui
