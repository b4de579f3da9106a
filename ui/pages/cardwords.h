// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/correspondents.h"
#include "ui/common/words.h"

namespace relais::ui {

/// Months after which a verified card should be compared again.
inline constexpr int kFreshMonths = 6;

StateLook cardLook(const model::Card &card);
/// What the state means, and what to do. @param day today, of the office
QString cardStateWords(const model::Card &card, QDate day);
/// « Association »
QString officeKindWord(model::OfficeKind kind);
/// Whether it was verified so long ago that its digits should be compared again.
bool isStale(const model::Card &card, QDate day);
/// What was typed, beside the digits of the card; empty as long as nothing can be said.
QString heardWords(work::correspondents::Heard heard);

/// The digits of a card in two lines of four groups, as they are read out. @param hidden groups at the end
QString digitLines(const QString &digits, int hidden = 0);

/// Whether a file is a card by its name, however it is written.
bool isCardFile(const QString &path);

/// The one card of each office that counts: in force before the others, then the newest. In the order of `all`.
QList<model::Card> cardsThatCount(const QList<model::Card> &all);

} // namespace relais::ui
