// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hitfield.h"

#include <sqlite3.h>

#include <memory>

namespace relais::store {

namespace {

/// One bit for each column that holds the phrase in the row in hand.
unsigned columnsOf(const Fts5ExtensionApi *api, Fts5Context *row, int phrase)
{
    unsigned columns = 0;
    Fts5PhraseIter at;
    int column = -1;
    if (api->xPhraseFirstColumn(row, phrase, &at, &column) != SQLITE_OK) {
        return 0;
    }
    for (; column >= 0; api->xPhraseNextColumn(row, &at, &column)) {
        columns |= 1U << static_cast<unsigned>(column);
    }
    return columns;
}

void hitField(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *answer, int count, sqlite3_value **values)
{
    const int words = count == 1 ? sqlite3_value_int(values[0]) : 0;
    const int phrases = api->xPhraseCount(row);
    const int last = api->xColumnCount(row) - 1;
    unsigned columns = ~0U;
    for (int phrase = 0; phrase < words && phrase < phrases; ++phrase) {
        columns &= columnsOf(api, row, phrase);
    }
    for (int phrase = words; phrase < phrases; ++phrase) {
        columns |= columnsOf(api, row, phrase);
    }
    int first = 0;
    while (first < last && (columns & (1U << static_cast<unsigned>(first))) == 0) {
        ++first;
    }
    sqlite3_result_int(answer, first); // words spread over several columns count as the last one
}

} // namespace

Result<void> addHitField(sqlite3 *engine)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(engine, "SELECT fts5(?1)", -1, &raw, nullptr) == SQLITE_OK) {
        const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(raw, &sqlite3_finalize);
        sqlite3_bind_pointer(raw, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(raw);
    }
    if (api == nullptr || api->xCreateFunction(api, "hit_field", nullptr, &hitField, nullptr) != SQLITE_OK) {
        return Error{ErrorCode::WrongEngine, u"the engine takes no search function"_s};
    }
    return {};
}

} // namespace relais::store
