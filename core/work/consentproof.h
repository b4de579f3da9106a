// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "core/work/consents.h"

namespace relais::work::consents {

/// Whether she was asked if a paper is safe for her, and what she said.
enum class PaperSafe { NotAsked, Yes };

/// A page for her alone, after she said that paper is safe (else Refused): what she accepts, until when, how to change
/// her mind. It names neither her nor the reason of the case; a name or a wording that would betray it is replaced.
/// The print enters the register first, like every print (summary::kPrintVerb).
Result<model::Paper> printProof(const Session &session, const model::ConsentId &id, PaperSafe safe);

/// Whether a text could betray what the case is about to somebody who finds it.
bool betrays(const QString &text);

} // namespace relais::work::consents
