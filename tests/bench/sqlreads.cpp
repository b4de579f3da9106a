// SPDX-License-Identifier: GPL-3.0-or-later
// relais-bench-cipher|plain FILE [KEY]: opening, typical reads and one small write through the C interface alone. With
// a key and a third argument the content is first exported to that plain file (invented people only). Prints "name
// nanoseconds" lines, median of runs.
#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <string>
#include <vector>

namespace {

sqlite3 *g_engine = nullptr;

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(g_engine));
    std::exit(1);
}

void run(const std::string &sql)
{
    if (sqlite3_exec(g_engine, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        fail(sql.substr(0, 40).c_str());
    }
}

/// Steps through every row and touches every column, as a reader does.
long long readAll(sqlite3_stmt *statement)
{
    long long bytes = 0;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            sqlite3_column_text(statement, column);
            bytes += sqlite3_column_bytes(statement, column);
        }
    }
    if (code != SQLITE_DONE) {
        fail("step");
    }
    sqlite3_reset(statement);
    return bytes;
}

std::vector<std::string> caseIds()
{
    std::vector<std::string> ids;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(g_engine, "SELECT id FROM cases ORDER BY id", -1, &statement, nullptr) != SQLITE_OK) {
        fail("cases");
    }
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ids.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    }
    sqlite3_finalize(statement);
    return ids;
}

void print(const char *name, std::vector<long long> durations)
{
    std::sort(durations.begin(), durations.end());
    std::printf("%s %lld\n", name, durations[durations.size() / 2]);
}

std::vector<long long> timed(int runs, const std::function<void()> &act)
{
    std::vector<long long> durations;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        act();
        durations.push_back(
            std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - start).count());
    }
    return durations;
}

void measure(const char *name, const char *sql, int runs, const std::function<void(sqlite3_stmt *, int)> &bind)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(g_engine, sql, -1, &statement, nullptr) != SQLITE_OK) {
        fail(name);
    }
    std::vector<long long> durations;
    for (int i = 0; i < runs; ++i) {
        bind(statement, i); // not counted
        durations.push_back(timed(1, [&] { readAll(statement); }).front());
    }
    sqlite3_finalize(statement);
    print(name, durations);
}

void measureAll()
{
    const std::vector<std::string> ids = caseIds();
    const auto nothing = [](sqlite3_stmt *, int) {};
    const auto someCase = [&](sqlite3_stmt *statement, int i) {
        const std::string &id = ids[static_cast<std::size_t>(i) * 7919 % ids.size()];
        sqlite3_bind_text(statement, 1, id.c_str(), -1, SQLITE_TRANSIENT);
    };
    const auto name = [](sqlite3_stmt *statement, int i) {
        static const char *const kNames[] = {"\"petr\"*", "\"le\"* AND \"ro\"*", "\"dia\"*", "\"o\"*"};
        sqlite3_bind_text(statement, 1, kNames[i % 4], -1, SQLITE_STATIC);
    };
    measure("caseload", "SELECT * FROM case_rows ORDER BY reference DESC", 15, nothing);
    measure("one_case_measures", "SELECT * FROM measures WHERE case_id = ? AND ended = 0", 2000, someCase);
    measure("dues", "SELECT * FROM dues WHERE prudent IS NOT NULL ORDER BY prudent LIMIT 200", 200, nothing);
    measure("search",
            "SELECT s.case_id FROM search JOIN search_cases AS s ON s.doc = search.rowid WHERE search MATCH ?", 400,
            name);
    measure("scan_measures", "SELECT count(*), sum(length(code)) FROM measures WHERE status = 'obtained'", 9, nothing);
    // As after a start: nothing of the file is in the cache of the engine.
    run("PRAGMA shrink_memory");
    measure("scan_cold", "SELECT count(*), sum(length(remark)) FROM measures WHERE status = 'requested'", 1, nothing);
}

/// As the program opens a vault: key, parameters, first page proven.
void open(const char *path, [[maybe_unused]] const char *key)
{
    if (sqlite3_open_v2(path, &g_engine, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) != SQLITE_OK) {
        fail("open");
    }
#if defined(SQLITE_HAS_CODEC)
    run("PRAGMA cipher_log_level=NONE");
    run(std::string("PRAGMA key=\"x'") + key + "'\"");
    run("PRAGMA cipher_page_size=4096; PRAGMA cipher_hmac_algorithm=HMAC_SHA256");
#endif
    run("PRAGMA foreign_keys=ON; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON");
    run("PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536");
    run("SELECT count(*) FROM sqlite_master");
}

void measureOpening(const char *path, const char *key)
{
    print("open", timed(15, [&] {
              sqlite3_close(g_engine);
              open(path, key);
          }));
}

/// One small change, on the disk when it ends; the draft is taken away again.
void measureWriting()
{
    print("write_one_change", timed(200, [] {
              run("BEGIN IMMEDIATE; INSERT INTO drafts (key, at, value) VALUES ('bench', 0, 'x')"
                  " ON CONFLICT (key) DO UPDATE SET at = at + 1; COMMIT");
          }));
    run("DELETE FROM drafts WHERE key = 'bench'");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("no file\n", stderr);
        return 2;
    }
    const char *const key = argc > 2 ? argv[2] : "";
    open(argv[1], key);
#if defined(SQLITE_HAS_CODEC)
    if (argc > 3) {
        run(std::string("ATTACH '") + argv[3] + "' AS plain KEY ''; SELECT sqlcipher_export('plain'); DETACH plain");
        return 0;
    }
#endif
    measureOpening(argv[1], key);
    measureAll();
    measureWriting();
    sqlite3_close(g_engine);
    return 0;
}
