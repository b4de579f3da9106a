// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace relais::work {

/// Where a column of somebody's table may go: a field ("person.birth_date"), an event ("event.CASE.contacted"), a state
/// of a measure ("measure.FIN-01.requested"), a note, kKeepColumn or kIgnoreColumn.
struct ColumnTarget {
    QString name;
    QStringList words;    ///< folded heads that announce it
    bool repeats = false; ///< several columns may go there
};

inline const QString kKeepColumn = u"keep"_s;     ///< each value is kept « à reprendre »
inline const QString kIgnoreColumn = u"ignore"_s; ///< only ever chosen by a person

/// The words people write in the heads and cells of their tables: resources/import/columns.json.
class ColumnWords
{
public:
    /// DataDamaged with the path of the fault.
    static Result<ColumnWords> read(const QByteArray &bytes);

    [[nodiscard]] const QList<ColumnTarget> &targets() const { return m_targets; }
    /// Whether a column may go there: a listed target, or any state of any measure.
    [[nodiscard]] bool isTarget(const QString &name) const;
    [[nodiscard]] bool mayRepeat(const QString &name) const;
    /// How surely a head announces a target: 0 not at all, then the longer the words it holds the surer, most when
    /// they are the whole head. @param head folded
    static int likeness(const ColumnTarget &target, const QString &head);

    /// The stable word that a cell's text stands for in a field ("case.scheme"), or in a yes/no answer ("answer");
    /// empty when unknown.
    [[nodiscard]] QString valueOf(const QString &field, const QString &text) const;
    /// « TOTAL », « Nombre de dossiers »…
    [[nodiscard]] bool announcesTotal(const QString &text) const;

private:
    QList<ColumnTarget> m_targets;
    QHash<QString, QHash<QString, QString>> m_values; ///< field → folded text → stable word
    QStringList m_totalWords;
};

/// The words shipped with the program.
const ColumnWords &columnWords();

} // namespace relais::work
