// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/work/session.h"

namespace relais::work {

/// One column of a table and where its values go.
struct MappedColumn {
    QString head;   ///< as written; the spreadsheet's letter when there is none
    QString target; ///< see ColumnTarget
};

/// How a table is read: which row holds the heads, and where each column goes.
struct ColumnMap {
    qsizetype headRow = 0; ///< index in Sheet::rows; the rows above are titles
    QList<MappedColumn> columns;

    [[nodiscard]] bool holds(const QString &target) const;
    /// A column that had this target until now is kept « à reprendre », unless the target repeats.
    void assign(qsizetype column, const QString &target);
};

/// Finds the row of heads among the first ones and proposes a target for each column that holds something.
/// SheetEmpty when no row looks like heads.
Result<ColumnMap> proposeColumnMap(const exchange::Sheet &sheet);

/// What the person chose the last time for a table with the same heads, else the proposal.
Result<ColumnMap> columnMapFor(const Session &session, const exchange::Sheet &sheet);
/// Keeps the choice in the vault setting "import.mapping"; nothing is written when it is kept already.
Result<void> rememberColumnMap(const Session &session, const ColumnMap &map);

/// {"columns":[{"head":"NOM","target":"person.last_name"}]}
QByteArray toJson(const ColumnMap &map);
/// Gives the columns of `map` the targets of such a text, by their heads (folded); columns it does not name keep
/// theirs. DataDamaged for another form, InvalidInput for a head or target that does not exist.
Result<ColumnMap> withTargets(ColumnMap map, const QByteArray &json);

/// InvalidInput when no column names the person (a name, a first name, or else the reference), or when two columns
/// go to one target that takes a single value.
Result<void> checkColumnMap(const ColumnMap &map);

} // namespace relais::work
