// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <QList>
#include <QString>

namespace relais::model {

/// One word of a sentence about safe hours, whatever its spelling.
struct SafeToken {
    enum class Kind {
        Days, ///< value = days mask
        Hour, ///< value = minutes since midnight
        Part, ///< part of the day: value and forbidden are windows
        Always,
        Before,
        After,
        Between,
        And,
        To,
        Dash,
        Never, ///< jamais, sauf, pas…
        Comma,
        Stop,
        Unknown,
    };
    Kind kind = Kind::Unknown;
    int value = 0;
    int end = 0;           ///< of a Part: value–end when it allows…
    int forbiddenFrom = 0; ///< …and when it forbids
    int forbiddenTo = 0;
};

struct SafeTokens {
    QList<SafeToken> list; ///< filler words left out
    Answer voicemail = Answer::Unknown;
    Answer sms = Answer::Unknown;
};

/// Splits a sentence; what is said of voicemail and SMS is taken out of it.
SafeTokens safeTokens(const QString &text);

} // namespace relais::model
