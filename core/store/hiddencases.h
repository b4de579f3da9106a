// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exclusion.h"
#include "core/store/vault.h"

#include <QSet>

namespace relais::store {

/// Makes some cases invisible to every reading statement of this connection, with all that names them: each table that
/// does gets a view of the same name in the temp schema, where SQLite looks first. So no query, present or to come,
/// can forget the filter, and a hidden record is neither found nor changed. What is written names `main.` (a fence
/// checks), and so does the little that must count every case: numbers already given, the chain of the journal.
/// With a case go those of the same person: handed over from one office to the other, either way, or linked as the same
/// person. Else the one would tell of the other. An empty set takes the views away. Nothing of it reaches the disk.
/// @throws SqlFailure
void hideCases(const Reader &reader, const QSet<model::CaseId> &ids);

/// Runs `function` with every case in sight: what is derived from the records is derived for everybody. Only inside a
/// transaction, whose end takes back what a failure leaves. @throws SqlFailure
void withEveryCase(Tx &tx, const std::function<void()> &function);

/// Reads with every case in sight, where the answer tells of none: as a transaction that writes nothing, so that what
/// is hidden is hidden again whatever happens. Not inside another. @param function Result<T>(const Reader &)
template<class Function>
auto readEveryCase(Vault &vault, Function function) -> std::invoke_result_t<Function, const Reader &>
{
    return vault.write(Act(), [&](Tx &tx) {
        std::optional<std::invoke_result_t<Function, const Reader &>> answer;
        withEveryCase(tx, [&] { answer = function(tx); });
        return *std::move(answer);
    });
}

/// Every exclusion that stands, hidden or not, in the order they were added: what to hide is reckoned from them.
/// @throws SqlFailure
QList<model::Exclusion> everyExclusion(const Reader &reader);
/// A case and the others of the same person, as above. @throws SqlFailure
QStringList kinOf(const Reader &reader, const model::CaseId &id);
/// Exclusions that stand for a case: made in it, or in its kin. @throws SqlFailure
QList<model::Exclusion> exclusionsOf(const Reader &reader, const model::CaseId &id);

} // namespace relais::store
