// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of decisions says of each.
#include "ui/common/typo.h"
#include "ui/pages/conflictwords.h"
#include "ui/pages/decisionspage.h"
#include "ui/tools/importwords.h"

namespace relais::ui {

using work::decisions::Pending;

model::CaseId DecisionsPage::caseOf(const Decision &decision) const
{
    switch (decision.kind) {
    case Decision::Kind::Conflict: return m_pending.conflicts[decision.at].row.id;
    case Decision::Kind::Same: return m_pending.same[decision.at].one.id;
    case Decision::Kind::Held: return m_pending.held[decision.at].line.likeCase;
    case Decision::Kind::Leftover: break;
    }
    return m_pending.leftovers[decision.at].row.id;
}

StateLook DecisionsPage::lookOf(const Decision &decision) const
{
    if (decision.kind == Decision::Kind::Conflict) {
        return {u"view-split-left-right"_s, Token::Waiting, conflictField(m_pending.conflicts[decision.at])};
    }
    if (decision.kind == Decision::Kind::Same) {
        return {u"resource-group"_s, Token::Today, tr("Two cases alike")};
    }
    if (decision.kind == Decision::Kind::Held) {
        return {u"resource-group"_s, Token::Today,
                tr("Line %1 of the import").arg(m_pending.held[decision.at].line.line)};
    }
    const model::Leftover &leftover = m_pending.leftovers[decision.at].leftover;
    return {u"question"_s, Token::Week, typo(tr("%1: “%2”").arg(leftover.column, leftover.text.simplified()))};
}

QString DecisionsPage::whyOf(const Decision &decision) const
{
    if (decision.kind == Decision::Kind::Conflict) {
        return conflictAuthors(m_pending.conflicts[decision.at]);
    }
    if (decision.kind == Decision::Kind::Leftover) {
        return leftoverWord(m_pending.leftovers[decision.at].leftover.reason);
    }
    QStringList words;
    if (decision.kind == Decision::Kind::Same) {
        for (const work::MatchReason reason : m_pending.same[decision.at].reasons) {
            words << heldWord(model::word(reason));
        }
        return words.join(u", "_s);
    }
    const Pending::Held &held = m_pending.held[decision.at];
    for (const QString &reason : held.line.reasons.split(u',', Qt::SkipEmptyParts)) {
        words << heldWord(reason);
    }
    return words.isEmpty() ? heldWord(u"no_name"_s) : words.join(u", "_s);
}

/// The running part of the number is enough to tell cases of one list apart.
QString DecisionsPage::numberOf(const Decision &decision) const
{
    if (decision.kind == Decision::Kind::Conflict) {
        return m_pending.conflicts[decision.at].row.reference.section(u'-', -1);
    }
    if (decision.kind == Decision::Kind::Leftover) {
        return m_pending.leftovers[decision.at].row.reference.section(u'-', -1);
    }
    if (decision.kind == Decision::Kind::Same) {
        return m_pending.same[decision.at].one.reference.section(u'-', -1);
    }
    const auto &like = m_pending.held[decision.at].like;
    return like ? like->reference.section(u'-', -1) : QString();
}

} // namespace relais::ui
