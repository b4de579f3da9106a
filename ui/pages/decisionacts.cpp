// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the page of decisions.
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/choicesdialog.h"
#include "ui/pages/conflictpanel.h"
#include "ui/pages/conflictwords.h"
#include "ui/pages/decisionspage.h"
#include "ui/pages/heldpanel.h"
#include "ui/pages/leftoverpanel.h"
#include "ui/shell/notices.h"

#include <QKeyEvent>

namespace relais::ui {

namespace conflicts = work::conflicts;
namespace decisions = work::decisions;
namespace samecase = work::samecase;
using decisions::Pending;

bool DecisionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && currentConflict() != nullptr) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if (isArrow && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            m_conflict->move(key->key() == Qt::Key_Left ? ConflictPanel::Step::Left : ConflictPanel::Step::Right);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void DecisionsPage::enterOther()
{
    const auto *conflict = currentConflict();
    if (conflict == nullptr) {
        return;
    }
    const Result<void> entered = conflicts::enter(m_session, conflict->record, conflict->field, m_conflict->typed());
    if (!entered && entered.error().code == ErrorCode::InvalidInput) {
        m_conflict->showError(typo(tr("This value is not understood. Nothing was written.")));
        m_conflict->askForValue();
        return;
    }
    settled(entered, tr("The value is entered. The two others can be put back."));
}

void DecisionsPage::askAgain()
{
    if (const auto *conflict = currentConflict()) {
        settled(conflicts::askAgain(m_session, conflict->record, conflict->field, askWords(*conflict, m_session)),
                tr("A working note says to ask her. The decision waits."));
    }
}

void DecisionsPage::decideLater()
{
    const int next = currentNumber() + 1;
    selectAt(next < m_pending.count() ? next : 0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void DecisionsPage::showChoices()
{
    ChoicesDialog(m_session, m_notices, this).exec();
}

void DecisionsPage::decideFirst()
{
    const Decision *decision = current();
    if (decision == nullptr) {
        return;
    }
    if (const auto *conflict = currentConflict()) {
        settled(conflicts::decide(m_session, conflict->record, conflict->field, m_conflict->chosen()),
                tr("The choice is made. The other value can be put back."));
        return;
    }
    if (const auto *same = currentSame()) {
        const auto linked = samecase::link(m_session, same->one.id, same->other.id, {});
        settled(linked ? Result<void>() : linked.error(),
                tr("The two cases are linked. Nothing was moved; the link can be taken back."));
        return;
    }
    if (decision->kind == Decision::Kind::Leftover) {
        if (m_leftover->asksForValue()) {
            m_leftover->focusValue();
        } else {
            decideSecond();
        }
        return;
    }
    const model::HeldLineId id = m_pending.held[decision->at].line.id;
    if (!m_held->namesNobody()) {
        settled(decisions::sameCase(m_session, id), tr("The line was joined to its case."));
        return;
    }
    if (m_held->givenName().isEmpty()) {
        m_held->askForName();
        return;
    }
    const auto created = decisions::otherPerson(m_session, id, m_held->givenName());
    settled(created ? Result<void>() : created.error(), tr("The line became a case."));
}

void DecisionsPage::decideSecond()
{
    const Decision *decision = current();
    if (decision == nullptr) {
        return;
    }
    if (decision->kind == Decision::Kind::Conflict) {
        m_conflict->askForValue();
        return;
    }
    if (const auto *same = currentSame()) {
        settled(samecase::tellApart(m_session, same->one.id, same->other.id, {}),
                tr("They are two persons. This is not asked again."));
        return;
    }
    if (decision->kind == Decision::Kind::Leftover) {
        settled(decisions::keepAsNote(m_session, m_pending.leftovers[decision->at].leftover.id),
                tr("The value is kept as a working note."));
        return;
    }
    const auto created = decisions::otherPerson(m_session, m_pending.held[decision->at].line.id);
    settled(created ? Result<void>() : created.error(), tr("The line became a case."));
}

void DecisionsPage::putAside()
{
    const Decision *decision = current();
    if (decision != nullptr && decision->kind == Decision::Kind::Held) {
        settled(decisions::drop(m_session, m_pending.held[decision->at].line.id),
                tr("The line is put aside. Ctrl+Z takes it up again."));
    }
}

void DecisionsPage::enterValue()
{
    const Decision *decision = current();
    if (decision == nullptr || decision->kind != Decision::Kind::Leftover) {
        return;
    }
    const auto entered =
        decisions::enter(m_session, m_pending.leftovers[decision->at].leftover.id, m_leftover->typed());
    if (!entered && entered.error().code == ErrorCode::InvalidInput) {
        m_leftover->showError(typo(tr("This value is not understood either. Nothing was written.")));
        m_leftover->focusValue();
        return;
    }
    settled(entered, tr("The value is entered."));
}

void DecisionsPage::keepColumn()
{
    const Decision *decision = current();
    if (decision == nullptr || decision->kind != Decision::Kind::Leftover) {
        return;
    }
    const QString column = m_pending.leftovers[decision->at].leftover.column;
    QList<model::LeftoverId> ids;
    for (const Pending::Kept &kept : std::as_const(m_pending.leftovers)) {
        if (kept.leftover.field.isEmpty() && kept.leftover.column == column) {
            ids << kept.leftover.id;
        }
    }
    settled(decisions::keepAllAsNotes(m_session, ids),
            tr("%n value(s) kept as working notes.", nullptr, static_cast<int>(ids.size())));
}

void DecisionsPage::settled(const Result<void> &done, const QString &sentence)
{
    if (!done) {
        m_notices.error(done.error());
        return;
    }
    m_notices.say(typo(sentence));
    if (m_pending.count() > 0) {
        m_list->setFocus(Qt::OtherFocusReason); // on the next one: the vault has told its change
    }
}

} // namespace relais::ui
