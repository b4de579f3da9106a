// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with an orientation, at either seat.
#include "core/work/handover.h"
#include "core/work/replies.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/handoverdialog.h"
#include "ui/pages/liaisonpaper.h"
#include "ui/pages/orientationspanel.h"
#include "ui/pages/orientationwords.h"
#include "ui/pages/replydialog.h"
#include "ui/shell/notices.h"

#include <QAction>

namespace relais::ui {

namespace orientations = work::orientations;

using model::OrientationState;
using model::ReplyStep;

namespace {

bool needsWords(ReplyStep step)
{
    return step != ReplyStep::Accepted && step != ReplyStep::InProgress;
}

} // namespace

void OrientationsPanel::noteReply()
{
    const Standing *standing = current();
    if (standing == nullptr || !m_note->isEnabled() || !standing->isOurs) {
        return;
    }
    ReplyDialog dialog(m_session, *standing, std::nullopt, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_notices.say(typo(tr("Reply noted: %1.").arg(stepWord(dialog.step()).toLower())));
    }
}

void OrientationsPanel::answer(ReplyStep step)
{
    const Standing *here = current();
    if (here == nullptr) {
        return;
    }
    const Standing standing = *here; // the answer changes the list
    if (needsWords(step)) {
        if (ReplyDialog(m_session, standing, step, this).exec() != QDialog::Accepted) {
            return;
        }
    } else {
        work::replies::Said said{};
        said.step = step;
        if (const auto kept = work::replies::give(m_session, standing.orientation.id, said); !kept) {
            m_notices.error(kept.error());
            return;
        }
    }
    m_notices.say(typo(tr("%1. It leaves for %2 with the next exchange.").arg(stepWord(step), standing.officeName)));
}

/// @return whether it is recalled
bool OrientationsPanel::askAndRecall()
{
    const Standing *standing = current();
    if (standing == nullptr) {
        return false;
    }
    const model::OrientationId id = standing->orientation.id;
    const auto because = askForRecall(this, standing->officeName);
    if (!because) {
        return false;
    }
    if (const Result<void> done = orientations::recall(m_session, id, *because); !done) {
        m_notices.error(done.error());
        return false;
    }
    m_notices.say(typo(tr("Recalled. What has left cannot be taken back.")));
    return true;
}

void OrientationsPanel::recall()
{
    (void)askAndRecall();
}

/// What one partner refused, or left unanswered, goes to another. An answer that may still come is recalled first;
/// after a refusal or a recall the measures are to do again already.
void OrientationsPanel::propose()
{
    const Standing *standing = current();
    if (standing == nullptr) {
        return;
    }
    const QStringList measures = model::measuresOf(standing->orientation);
    if (standing->state != OrientationState::Expired || askAndRecall()) {
        emit activationWanted(measures);
    }
}

void OrientationsPanel::takeOver()
{
    const Standing *standing = current();
    if (standing == nullptr) {
        return;
    }
    if (const auto own = askToTakeOver(this, m_session, standing->orientation.id)) {
        m_notices.say(typo(tr("You coordinate now. The service that handed it over is told with the next exchange.")));
        emit caseWanted(*own);
    }
}

void OrientationsPanel::printSheet()
{
    if (const Standing *standing = current()) {
        askAndPrintSheets(m_session, m_notices, {standing->orientation.id}, this);
    }
}

} // namespace relais::ui
