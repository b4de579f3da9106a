// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caserow.h"
#include "core/work/session.h"

/// Lines of « Aujourd'hui » that no clock of the law runs: a consent that ends within a week, a case whose keeping is
/// to decide, and an orientation that is not answered: from half of its time on, then late; or of which something
/// crossed on the way. They are derived when the list is read, and are not postponed: an act in the case ends them, or,
/// of an orientation, that somebody has read them (orientations::putAway).
namespace relais::work::reminders {

inline const QString kConsent = u"CASE.consent_end"_s;
inline const QString kRetention = u"CASE.retention"_s; ///< a clock of the rules, whose length it is
/// An orientation of ours, and one that we are to answer; the clock of a line is this and "." and its id.
inline const QString kOrientation = u"CASE.orientation"_s;
inline const QString kToAnswer = u"CASE.answer"_s;
/// What crossed on the way of an orientation, or two appointments at one time: due today, until it is put away.
inline const QString kCrossed = u"CASE.crossed"_s;

/// Days before its last day on which a consent is shown.
inline constexpr int kConsentDays = 7;
/// Cases to decide that are shown at once, the longest due first; the page of retention has them all.
inline constexpr int kMostRetention = 20;

[[nodiscard]] bool isReminder(const QString &clock);
/// Of either side, crossed or silent.
[[nodiscard]] bool isOrientation(const QString &clock);
[[nodiscard]] bool isCrossed(const QString &clock);
/// The orientation that such a line is about.
[[nodiscard]] model::OrientationId orientationOf(const QString &clock);

/// What the role is shown of them. @throws store::SqlFailure
QList<model::DueLine> lines(const store::Reader &reader, const Session &session);

} // namespace relais::work::reminders
