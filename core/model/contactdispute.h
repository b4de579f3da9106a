// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/contact.h"
#include "core/model/safewindow.h"

/// A channel of which two posts wrote one field differently: until somebody decides, only what every value allows is
/// allowed (domain notes 5.1: what is unknown is never possible).
namespace relais::model {

/// What of it every value allows.
struct CommonContact {
    Contact contact; ///< answers, day and length of the check, words to say: the strictest of each
    SafeWindows hours;
    Answer cohabiting = Answer::Unknown;
    bool isDisputed = false;
    bool isWayDisputed = false; ///< the kind, the number or the address itself: there is nothing in common
};

/// @param validDays days for which a check counts where the contact does not say
CommonContact commonOf(const Contact &contact, Answer cohabiting, int validDays);

/// Whether it may be used: the strictest of its values, and no while the way itself is disputed.
Answer safetyOf(const Contact &contact);

/// The hours that stand in all of them; unknown when one is unknown or there is none.
SafeWindows commonHours(const QList<SafeWindows> &hours);

} // namespace relais::model
