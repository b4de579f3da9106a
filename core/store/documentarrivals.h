// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/words.h"
#include "core/store/tx.h"

#include <optional>

/// Documents whose bytes came with a bundle. Nothing has parsed them yet, so they stay closed until the process without
/// a key has cleaned them here; for good when their first bytes are not of the kind that the sender declared (exchange
/// notes 1.6, row 38). It belongs to this vault and is not journaled.
namespace relais::store {

struct ArrivedDocument {
    enum class State {
        Waiting, ///< to be cleaned
        Cleaned, ///< its chunks are what is left; size and hash are theirs
        Closed,
    };
    model::DocumentId id;
    State state = State::Waiting;
    int bytes = 0; ///< of a cleaned one
    QString hash;  ///< of a cleaned one, as model::Document::hash
};
/// @throws SqlFailure, as everything here
void saveArrived(Tx &tx, const ArrivedDocument &arrived);
/// Nothing of a document that was added here.
std::optional<ArrivedDocument> arrivedDocument(const Reader &reader, const model::DocumentId &id);
/// Those whose record is here and tells a type: the lines of the others are held, or it has ended.
QList<model::DocumentId> documentsToClean(const Reader &reader);

/// All its bytes in chunks, instead of those it had.
void putDocument(Tx &tx, const model::DocumentId &id, const QByteArray &bytes);
bool hasChunks(const Reader &reader, const model::DocumentId &id);

} // namespace relais::store

template<>
struct relais::model::Words<relais::store::ArrivedDocument::State> {
    using S = store::ArrivedDocument::State;
    static constexpr std::array kList = {std::pair{S::Waiting, "waiting"}, std::pair{S::Cleaned, "cleaned"},
                                         std::pair{S::Closed, "closed"}};
};
