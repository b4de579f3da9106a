// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the case page: each act is one verb of core/work, told in one sentence.
#include "core/work/cases.h"
#include "core/work/contacts.h"
#include "core/work/measures.h"
#include "ui/common/filterbutton.h"
#include "ui/common/typo.h"
#include "ui/pages/calldialog.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/casepage.h"
#include "ui/pages/casequestions.h"
#include "ui/pages/measuredialog.h"
#include "ui/pages/parcourspanel.h"
#include "ui/shell/notices.h"

#include <QTabBar>

namespace relais::ui {

using model::CaseStatus;
using model::MeasureStatus;

void CasePage::tell(const Result<void> &done, const QString &sentence)
{
    if (!done) {
        m_notices.error(done.error());
    } else {
        m_notices.say(typo(sentence));
    }
}

void CasePage::moveTo(CaseStatus status)
{
    tell(work::cases::moveTo(m_session, m_id, status), tr("State: %1.").arg(caseLook(status).word));
}

void CasePage::showDangers()
{
    m_danger->setFocus(Qt::ShortcutFocusReason);
    m_danger->showMenu();
}

void CasePage::assessDanger(model::DangerLevel level)
{
    const auto why = askForText(this, {tr("Danger %1").arg(dangerLook(level).word.toLower()),
                                       tr("Write on what the judgment rests. It enters the journal."), tr("Enter")});
    if (why) {
        tell(work::cases::assessDanger(m_session, m_id, level, *why), tr("Danger entered."));
    }
}

void CasePage::call()
{
    if (!m_detail || m_detail->row.contact.id.isEmpty()) {
        m_tabs->setCurrentIndex(1);
        m_notices.notice({Token::Week,
                          u"question"_s,
                          tr("No telephone is recorded."),
                          tr("Enter a safe way to reach her first."),
                          {}});
        return;
    }
    CallDialog dialog(m_session, *m_detail, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const auto outcome = dialog.outcome();
    const Result<void> done =
        work::contacts::recordCall(m_session, m_id, m_detail->row.contact.id, outcome, dialog.text(), dialog.reason());
    tell(done, tr("Call recorded."));
    if (done && outcome == work::contacts::CallOutcome::SomeoneElse) {
        m_notices.notice({Token::Late,
                          u"dialog-cancel"_s,
                          tr("Somebody else answered."),
                          typo(tr("Do not call this number again; it is now marked unsafe.")),
                          {}});
    }
}

void CasePage::addMeasure()
{
    if (!m_detail) {
        return;
    }
    const auto code = askForMeasure(this, m_session, *m_detail);
    if (!code) {
        return;
    }
    const auto added = work::measures::add(m_session, m_id, *code);
    tell(added ? Result<void>() : Result<void>(added.error()), tr("Measure added."));
    if (added) {
        m_parcours->select(*added);
    }
}

void CasePage::planDeparture()
{
    const auto day =
        m_detail ? askForDay(this, m_session, tr("Planned departure"), m_detail->file.departureOn) : std::nullopt;
    if (day) {
        tell(work::cases::setField(m_session, m_id, u"departure_on"_s, day->toString(Qt::ISODate)),
             tr("Departure entered."));
    }
}

void CasePage::closeCase()
{
    const auto exit = askForExit(this);
    if (exit) {
        tell(work::cases::close(m_session, m_id, exit->reason, exit->remark),
             tr("Case closed. It can be reopened with its whole history."));
    }
}

void CasePage::reopenCase()
{
    tell(work::cases::reopen(m_session, m_id), tr("Case reopened."));
}

bool CasePage::mayBeSeenTooEarly(const model::Measure &measure) const
{
    const model::MeasureKind *kind = m_session.reference.catalogue.find(measure.code);
    const QDate departure = m_detail->file.departureOn;
    return kind != nullptr && kind->isVisibleToAuthor && kind->moment != model::Moment::Before && departure.isValid() &&
           m_session.today() < departure;
}

void CasePage::tick(const model::MeasureId &id)
{
    const MeasureLine *line = m_parcours->selected();
    if (line == nullptr || line->measure.id != id) {
        return;
    }
    const bool obtained = line->measure.status == MeasureStatus::Obtained;
    if (!obtained && mayBeSeenTooEarly(line->measure) &&
        !m_notices.ask({measureWord(m_session, line->measure.code),
                        typo(tr("This act will be visible before the departure planned on %1. Mark it all the same?")
                                 .arg(dayDate(m_detail->file.departureOn))),
                        tr("Mark it"),
                        {},
                        Question::Weight::Plain})) {
        return;
    }
    const MeasureStatus next = obtained ? MeasureStatus::InProgress : MeasureStatus::Obtained;
    tell(work::measures::setStatus(m_session, id, next),
         tr("%1: %2.").arg(line->measure.code, measureLook(next).word.toLower()));
}

void CasePage::openMeasure(const model::MeasureId &id, MeasureDialog::First first)
{
    const MeasureLine *line = m_parcours->selected();
    if (line == nullptr || line->measure.id != id) {
        return;
    }
    MeasureDialog dialog(m_session, *m_detail, line->measure, first, this);
    if (dialog.exec() == QDialog::Accepted) {
        tell(dialog.save(), tr("Measure entered."));
    }
}

} // namespace relais::ui
