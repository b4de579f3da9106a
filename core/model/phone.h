// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace relais::model {

struct Phone {
    QString e164; ///< "+33639984107"; empty when not parsed
    bool parsed = false;
};

/// Reads a number as it is written in a département. Anything that is not a number and nothing else (« pas de
/// tél. », two numbers, a remark) is not parsed: the caller keeps the text.
/// A national number is read under the plan of the place (0692… in La Réunion is +262) unless only another French
/// territory knows it. Judged by length, since the range reserved for fiction is possible and never "valid".
Phone parsePhone(const QString &text, const QString &department);

/// The number as a French reader expects it, with no-break spaces: "06 39 98 41 07", "0692 12 34 56",
/// "+32 2 555 12 12". A text that is no E.164 number comes back as it is.
QString phoneForReading(const QString &e164);

} // namespace relais::model
