// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace relais::cli {

/// What the program answers to the shell.
enum class ExitCode {
    Done = 0,
    Usage = 2,
    WrongKey = 3,
    NotFound = 4,
    Refused = 5,
    Damaged = 6,
    Disk = 7,
    TryLater = 8
};

ExitCode exitCodeOf(ErrorCode code);

/// One sentence for a person, without the technical detail.
QString sentenceOf(ErrorCode code);

/// "Sentence. (code_word: detail)" to standard error. @return the exit status
int report(const Error &error);

} // namespace relais::cli
