// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/contactrule.h"

#include <QJsonObject>

namespace relais::cli {

/// The answer to « may she be contacted », without the channel's value; instants in the zone of the place.
QJsonObject contactJson(const model::ContactVerdict &verdict, const QTimeZone &zone);
/// The same in a few words, for a column.
QString contactWord(const model::ContactVerdict &verdict, const QTimeZone &zone);
/// Why, in a sentence.
QString contactReason(model::ContactReason reason);
/// What to say, and what to leave behind: never the office nor the reason unless that was agreed.
QString contactSpeech(model::ContactAct act, const model::ContactVerdict &verdict);

} // namespace relais::cli
