// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/session.h"

class QWidget;

namespace relais::ui {

class Notices;

/// « Masqué pour votre rôle : … »: the groups of fields that the role is not shown, whether this case has any or not;
/// empty for a role that sees all.
QString maskedWords(const work::Session &session);
/// Whether a reason opens some of them.
bool mayUnmask(const work::Session &session);
/// Asks which and why, and shows them for five minutes. @return whether they are shown
bool askToUnmask(QWidget *parent, const work::Session &session, Notices &notices, const model::CaseId &id);

} // namespace relais::ui
