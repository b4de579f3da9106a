// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/store/reader.h"

#include <QDate>
#include <QList>

namespace relais::store {

/// Open cases of which an orientation may be for a person to look at: silent for half of its time, crossed, or with an
/// appointment that another claims. What the model decides (model/orientationstate.h) of an orientation by itself, this
/// asks of all of them in one statement: it may name a case too many, never one too few. @throws SqlFailure
QList<model::CaseId> watchedCases(const Reader &reader, QDate today);
/// The statement, for measurements; ?1 is the day in ISO form.
QString watchedCasesSql();
/// Open cases of which an orientation of another office may wait for a first reply of ours: one too many, never one too
/// few. @throws SqlFailure
QList<model::CaseId> casesToAnswer(const Reader &reader, const QString &office);

} // namespace relais::store
