// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dangergrid.h"

#include <QMap>

namespace relais::model {

/// Answers by item: "yes", "no", or an ISO day. An absent item is unknown.
using DangerAnswers = QMap<QString, QString>;

/// Reads "D01=yes,D02=no,X01=2026-11-20"; "unknown" leaves the item out, blanks are allowed. InvalidInput names the
/// item that the grid does not have, that stands twice, or whose answer is neither yes nor no (or no day), or lies
/// after `today`.
Result<DangerAnswers> readDangerAnswers(const DangerGrid &grid, const QString &text, const QDate &today);
/// The answers of a pass that is kept, whatever grid it was made with: what cannot be read is left out.
DangerAnswers answersOf(const DangerPass &pass);
/// In the order of the grid.
QString dangerAnswersText(const DangerGrid &grid, const DangerAnswers &answers);

[[nodiscard]] Answer answerTo(const DangerAnswers &answers, const QString &item);

/// Over the questions answered yes or no; a day is told apart.
struct DangerCount {
    int yes = 0;
    int no = 0;
    int unknown = 0;
    int red = 0; ///< of those answered yes
};
DangerCount countOf(const DangerGrid &grid, const DangerAnswers &answers);

/// What the grid says: its band, and the first rule that gave it.
struct Triage {
    TriageBand band = TriageBand::None;
    QString rule;        ///< empty when no question is answered
    QStringList because; ///< the items that made the rule hold
};
/// No band while no question is answered: an empty grid is no low danger.
Triage triageOf(const DangerGrid &grid, const DangerAnswers &answers);

/// The level that a band speaks for. The judgment stays the professional's.
[[nodiscard]] DangerLevel levelOf(TriageBand band);
/// Whether a judgment has to say why: it differs from what the grid says, or the grid says nothing.
[[nodiscard]] bool needsReason(TriageBand band, DangerLevel judgment);

/// One item whose answer differs between two passes. An empty answer is unknown.
struct DangerDifference {
    QString item;
    QString from;
    QString to;
};
/// In the order of the grid; items it does not have come last.
QList<DangerDifference> differences(const DangerGrid &grid, const DangerAnswers &older, const DangerAnswers &newer);

/// What these answers ask for, in the order of the grid; what no item asks for is asked for by a red result.
QList<DangerAction> actionsFor(const DangerGrid &grid, const DangerAnswers &answers);

} // namespace relais::model
