// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tx.h"

#include <QHash>

namespace relais::store {

/// What may be found of a case, as written; folding happens here.
struct SearchText {
    QStringList names; ///< last, birth and first names
    QString reference;
    QStringList phones; ///< in any writing
    QStringList notes;  ///< notes, remarks, values « à reprendre »
};

/// Replaces the index entry of a case. @throws SqlFailure
void indexCase(Tx &tx, const model::CaseId &caseId, const SearchText &text);
void dropFromIndex(Tx &tx, const model::CaseId &caseId);

/// Where a hit was found, strongest first: the columns of the index in their order.
enum class SearchField { Name, Reference, Phone, Note };

/// Cases that hold every word of the query, each as the beginning of a word: names whatever the accents, hyphens,
/// ligatures, case and order; telephones in any writing or by their last four digits.
/// An empty or wordless query finds nothing.
QHash<model::CaseId, SearchField> searchCases(const Reader &reader, const QString &query);

/// The FTS5 expression of a query, for tests and measurements; empty when it has no word.
QString searchExpression(const QString &query);

} // namespace relais::store
