// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/card.h"

#include <QStringList>

/// What kinds of partner an office is, in the words of the catalogue of measures ("siao", "legal_aid"…).
namespace relais::work::partnerkinds {

/// What the name of an office tells; empty when it tells nothing.
[[nodiscard]] QStringList named(const QString &name);
/// By its name and acronym; what its card says of its kind counts besides, unless that is too wide to tell anything
/// once the name tells more (« SIAO 76 » is an association, but no partner for every measure of associations).
[[nodiscard]] QStringList of(const model::Card &card);
[[nodiscard]] QString of(model::OfficeKind kind);

} // namespace relais::work::partnerkinds
