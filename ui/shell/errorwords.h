// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace relais::ui {

/// What the screen says of an error: the fact, then what to do and what was kept. The only place from code to words.
struct ErrorWords {
    QString fact;
    QString advice;
};
ErrorWords errorWords(ErrorCode code);

/// Both in one sentence, then the code in brackets.
QString errorSentence(const Error &error);

} // namespace relais::ui
