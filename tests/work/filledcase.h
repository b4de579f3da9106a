// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "tests/kit/tempvault.h"

/// A case of whose records every text holds the marker, with a record of each kind, a document in pieces, a draft, and
/// some days of edits: each text field was changed once, so that the journal holds it twice.
relais::model::CaseId fillCase(TempVault &temp, const QString &marker);
/// The same records of another case, when the person is known already.
relais::model::CaseId fillCaseOf(TempVault &temp, const relais::model::PersonId &person, const QString &marker);
/// Closes it, so that it may be erased.
void closeCase(TempVault &temp, const relais::model::CaseId &id);

/// How many rows of any table of the vault hold the text: records, journal, index, drafts.
/// @param text in small letters, as the index folds it
int valuesWith(relais::store::Vault &vault, const QString &text);
