// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace relais::work {

/// What went wrong with a bundle, a card or a mailbox: the fact, then what to do and what was kept. The same on screen
/// and on the command line.
struct ExchangeWords {
    QString fact;
    QString advice;
};
/// Nothing for a code that is not of the exchange.
std::optional<ExchangeWords> exchangeWords(ErrorCode code);

/// Of what came for a case that was erased here (inbox::isLateOnly).
ExchangeWords lateWords();

} // namespace relais::work
