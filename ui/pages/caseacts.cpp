// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the case page: each act is one verb of core/work, told in one sentence.
#include "core/work/access.h"
#include "core/work/cases.h"
#include "core/work/erasure.h"
#include "core/work/handoverwords.h"
#include "core/work/measures.h"
#include "core/work/reentry.h"
#include "core/work/retention.h"
#include "core/work/templates.h"
#include "ui/common/filterbutton.h"
#include "ui/common/pagehead.h"
#include "ui/common/typo.h"
#include "ui/pages/accessdialog.h"
#include "ui/pages/aiddialog.h"
#include "ui/pages/archivedialog.h"
#include "ui/pages/calldialog.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/casepage.h"
#include "ui/pages/casequestions.h"
#include "ui/pages/consentpanel.h"
#include "ui/pages/dangerpanel.h"
#include "ui/pages/documentspanel.h"
#include "ui/pages/erasedialog.h"
#include "ui/pages/filecleaning.h"
#include "ui/pages/handoverdialog.h"
#include "ui/pages/householdpanel.h"
#include "ui/pages/maskedvalues.h"
#include "ui/pages/measuredialog.h"
#include "ui/pages/parcourspanel.h"
#include "ui/pages/reentrydialog.h"
#include "ui/pages/templatedialog.h"
#include "ui/pages/writedialog.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

#include <chrono>
#include <utility>

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
    turnTo(m_dangers);
    m_dangers->firstField()->setFocus(Qt::ShortcutFocusReason);
}

void CasePage::assessDanger(model::DangerLevel level)
{
    const QString draft = u"judgment."_s + m_id.text();
    const auto why = askForText(this,
                                {tr("Danger %1").arg(dangerLook(level).word.toLower()),
                                 tr("Write on what the judgment rests. It enters the journal."), tr("Enter"), draft},
                                &m_session);
    if (why) {
        const Result<void> entered = work::cases::assessDanger(m_session, m_id, level, *why);
        tell(entered, tr("Danger entered."));
        if (entered) {
            forgetDraft(m_session, draft);
        }
    }
}

void CasePage::call()
{
    if (!m_detail || m_detail->row.contact.id.isEmpty()) {
        turnTo(m_household);
        m_notices.notice({Token::Week,
                          u"question"_s,
                          tr("No telephone is recorded."),
                          tr("Enter a safe way to reach her first."),
                          {}});
        return;
    }
    callAndRecord(m_session, m_notices, *m_detail, this);
}

void CasePage::write()
{
    if (m_detail) {
        const work::CaseDetail detail = *m_detail; // the page reads again as soon as the message is recorded
        WriteDialog(m_session, m_notices, detail, this).exec();
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

void CasePage::offerNewerTemplate()
{
    const auto proposal = work::templates::proposalFor(m_session, m_id);
    if (!proposal || !*proposal) {
        return;
    }
    const QString key = m_id.text() + u'.' + (*proposal)->territory + QString::number((*proposal)->version);
    if (m_offered == key || m_head->notice() != nullptr) {
        return;
    }
    m_offered = key;
    auto *see = new QAction(tr("See what changes"), this);
    connect(see, &QAction::triggered, this, &CasePage::showNewerTemplate);
    m_notices.notice({Token::Week,
                      u"question"_s,
                      typo(tr("The parcours of the territory has a version %1.").arg((*proposal)->version)),
                      {},
                      {see}});
}

/// Before anything is asked for and refused. Nothing is said once the other fund was asked, or she was met: then the
/// référent knows.
void CasePage::offerOtherDoor()
{
    const QString key = m_id.text() + u".door"_s;
    if (m_offered == key || m_head->notice() != nullptr || m_detail->file.status != CaseStatus::New) {
        return;
    }
    const auto doubt = work::wrongdoor::ofCase(m_session, m_id);
    if (!doubt || !doubt->isAny()) {
        return;
    }
    m_offered = key;
    auto *pass = new QAction(tr("Wrong door…"), this);
    connect(pass, &QAction::triggered, this, &CasePage::passOn);
    m_notices.notice({Token::Week, u"question"_s, typo(work::handover::doubtWords(*doubt)), {}, {pass}});
}

void CasePage::showNewerTemplate()
{
    const auto proposal = work::templates::proposalFor(m_session, m_id);
    if (!proposal || !*proposal) {
        tell(proposal ? Result<void>() : Result<void>(proposal.error()), tr("The case has the newest parcours."));
        return;
    }
    TemplateDialog dialog(m_session, **proposal, this);
    if (dialog.exec() == QDialog::Accepted) {
        tell(work::templates::adopt(m_session, m_id),
             tr("Version %1 of the parcours taken over.").arg((*proposal)->version));
    }
    m_notices.dismiss();
}

void CasePage::closeCase()
{
    const QString draft = u"exit."_s + m_id.text();
    if (const auto exit = askForExit(this, m_session, draft)) {
        const Result<void> closed = work::cases::close(m_session, m_id, exit->reason, exit->remark);
        tell(closed, tr("Case closed. It can be reopened with its whole history."));
        if (closed) {
            forgetDraft(m_session, draft);
        }
    }
}

void CasePage::reopenCase()
{
    const auto back = work::reentry::preview(m_session, m_id);
    if (!back) {
        m_notices.error(back.error());
        return;
    }
    if (ReentryDialog(m_session, *back, this).exec() == QDialog::Accepted) {
        m_notices.say(typo(tr("The case is taken up again. Nothing is lost.")));
    }
}

void CasePage::archiveCase()
{
    const auto line = work::retention::of(m_session, m_id);
    if (!line) {
        m_notices.error(line.error());
        return;
    }
    ArchiveDialog dialog(m_session, *line, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_notices.say(typo(tr("Case archived.")));
    }
}

void CasePage::eraseCase()
{
    const auto extent = work::erasure::preview(m_session, m_id);
    if (!extent) {
        m_notices.error(extent.error());
        return;
    }
    EraseDialog dialog(*extent, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const model::CaseId id = std::exchange(m_id, {}); // what follows the change finds nothing to read again
    const auto erased = work::erasure::erase(m_session, id, dialog.reason(), work::erasure::Cleaning::InSteps);
    if (!erased) {
        m_id = id;
        m_notices.error(erased.error());
        return;
    }
    clear();
    m_notices.say(typo(tr("Case erased: %n record(s).", nullptr, erased->records)));
    emit gone();
    m_cleaning->start();
}

void CasePage::purgeValue()
{
    if (m_detail) {
        purge(purgeable(*m_detail));
    }
}

void CasePage::purge(const QList<PurgeTarget> &targets)
{
    if (targets.isEmpty()) {
        m_notices.notice({Token::Week,
                          u"question"_s,
                          tr("Nothing to purge."),
                          tr("This case holds no value that may go alone."),
                          {}});
        return;
    }
    PurgeDialog dialog(m_session, m_id, targets, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_notices.say(typo(tr("%n value(s) purged.", nullptr, dialog.values())));
        m_cleaning->start();
    }
}

void CasePage::giveAccess()
{
    if (!m_id.isEmpty()) {
        askAndGiveAccess(m_session, m_notices, m_id, this);
    }
}

void CasePage::handOver(work::handover::Door door)
{
    if (!m_detail) {
        return;
    }
    HandoverDialog dialog(m_session, *m_detail, door, this);
    const int outcome = dialog.exec();
    if (outcome == QDialog::Accepted) {
        m_notices.say(typo(dialog.doneWords()));
    } else if (outcome == HandoverDialog::kCollectConsent) {
        collectConsent();
    }
}

void CasePage::checkAid()
{
    if (!m_detail) {
        return;
    }
    AidDialog dialog(m_session, m_notices, *m_detail, this);
    for (bool isEntered = false; !isEntered && dialog.exec() == QDialog::Accepted;) {
        const Result<void> entered = dialog.enter();
        isEntered = entered.has_value(); // else what was typed stays on screen
        tell(entered, dialog.doneWords());
    }
}

void CasePage::collectConsent()
{
    turnTo(m_consents);
    m_consents->collect();
}

void CasePage::addDocument()
{
    turnTo(m_documents);
    m_documents->choose();
}

void CasePage::unmask()
{
    if (askToUnmask(this, m_session, m_notices, m_id)) {
        reload();
        constexpr auto kShown = std::chrono::minutes(work::access::kOpenMinutes) + std::chrono::seconds(1);
        QTimer::singleShot(kShown, this, &CasePage::reload); // what was shown goes by itself
    }
}

void CasePage::tick(const model::MeasureId &id)
{
    const MeasureLine *line = m_parcours->selected();
    if (line == nullptr || line->measure.id != id || !mayChange()) {
        return;
    }
    const model::Measure measure = line->measure; // the question may change the list
    const MeasureStatus next =
        measure.status == MeasureStatus::Obtained ? MeasureStatus::InProgress : MeasureStatus::Obtained;
    if (const auto why = whySoEarly(this, m_session, m_detail->file, measure, next)) {
        const Result<void> marked = work::measures::setStatus(m_session, id, next, {}, {}, *why);
        tell(marked, tr("%1: %2.").arg(measure.code, measureLook(next).word.toLower()));
        if (marked && !why->isEmpty()) {
            forgetDraft(m_session, earlyDraft(measure));
        }
    }
}

void CasePage::openMeasure(const model::MeasureId &id, MeasureDialog::First first)
{
    const MeasureLine *line = m_parcours->selected();
    if (line == nullptr || line->measure.id != id || !mayChange()) {
        return;
    }
    MeasureDialog dialog(m_session, *m_detail, line->measure, first, this);
    int outcome = dialog.exec();
    while (outcome == QDialog::Accepted) {
        const Result<void> saved = dialog.save();
        if (saved) {
            tell(saved, tr("Measure entered."));
            return;
        }
        dialog.showError(saved.error()); // what was typed stays on screen
        outcome = dialog.exec();
    }
    if (outcome == MeasureDialog::kCheckAid) {
        checkAid();
    }
}

void CasePage::open(const QString &id)
{
    if (id != m_id.text()) {
        m_tabs->setCurrentIndex(0);
        m_offered.clear();
        m_notices.dismiss(); // it spoke of another case
    }
    m_id = model::CaseId(id);
    reload();
}

} // namespace relais::ui
