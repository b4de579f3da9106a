// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/notes.h"
#include "tests/cli/clivault.h"
#include "tests/kit/catch.h"

#include <QDirIterator>
#include <QJsonDocument>

using namespace relais;

namespace {

constexpr int kMarkers = 200;

QString marker(int number)
{
    return u"zqmarque%1kwx"_s.arg(number, 3, 10, QLatin1Char('0'));
}

/// A case whose every field that takes a text holds a marker of its own; the rest of the 200 stand in its notes.
QByteArray markedCase()
{
    int next = 0;
    const auto mark = [&next] { return marker(next++); };
    const QJsonObject person{
        {u"last_name"_s, mark()}, {u"birth_name"_s, mark()}, {u"first_name"_s, mark()}, {u"language"_s, mark()}};
    QJsonObject file{{u"referred_at"_s, u"2026-11-20T10:00:00+01:00"_s}};
    for (const char *field :
         {"reference", "commune", "coordinating_body", "referent", "detector", "detector_contact", "consent_by",
          "beneficiary_number", "children_remark", "accommodation", "reported_signals", "needs"}) {
        file.insert(QString::fromLatin1(field), mark());
    }
    const QJsonObject contact{{u"channel"_s, u"phone"_s},     {u"value"_s, mark()},     {u"hours"_s, mark()},
                              {u"caller_identity"_s, mark()}, {u"code_word"_s, mark()}, {u"read_by"_s, mark()}};
    const QJsonObject child{{u"first_name"_s, mark()}, {u"birth"_s, mark()}, {u"school"_s, mark()}};
    QJsonArray notes;
    while (next < kMarkers) {
        notes << QJsonObject{{u"kind"_s, notes.size() % 2 == 0 ? u"fact"_s : u"working"_s},
                             {u"text"_s, QString(u"Note "_s + mark())}};
    }
    return QJsonDocument(QJsonObject{{u"person"_s, person},
                                     {u"case"_s, file},
                                     {u"contacts"_s, QJsonArray{contact}},
                                     {u"children"_s, QJsonArray{child}},
                                     {u"notes"_s, notes}})
        .toJson();
}

/// How many of the markers stand in the bytes, as UTF-8 or UTF-16, in either case of letters.
int markersIn(const QByteArray &bytes)
{
    const QByteArray lower = bytes.toLower();
    int found = 0;
    for (int i = 0; i < kMarkers; ++i) {
        const QByteArray utf8 = marker(i).toUtf8();
        QByteArray utf16;
        for (const char letter : utf8) {
            utf16 += letter;
            utf16 += '\0';
        }
        found += lower.contains(utf8) || lower.contains(utf16) ? 1 : 0;
    }
    return found;
}

struct Search {
    int files = 0;
    int markers = 0;
    QStringList names;
};

/// Reads every file below a folder, hidden ones too.
Search searched(const QString &folder)
{
    Search search;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly)) {
            ++search.files;
            search.names << each.fileName();
            search.markers += markersIn(file.readAll());
        }
    }
    return search;
}

} // namespace

TEST_CASE("after a day of work no file of the vault nor of the temporary folder holds a word of it", "[cli][markers]")
{
    const CliVault vault;
    const QByteArray bytes = markedCase();
    REQUIRE(markersIn(bytes) == kMarkers); // the search does find them where they are
    const QString file = vault.write(u"case.json"_s, bytes);
    const QString id = vault.run({u"case"_s, u"add"_s, u"--file"_s, file}).json().value(u"id"_s).toString();
    REQUIRE(QFile::remove(file));

    const QJsonObject shown = vault.run({u"case"_s, u"show"_s, id}).json();
    CHECK(markersIn(QJsonDocument(shown).toJson()) == kMarkers); // and they are in the vault
    for (int i = 0; i < kMarkers; i += 20) {
        CHECK(vault.run({u"case"_s, u"list"_s, u"--search"_s, marker(i)}).status == 0);
    }
    CHECK(vault.run({u"case"_s, u"set"_s, id, u"commune"_s, u"Eu"_s}).status == 0);
    CHECK(vault.run({u"journal"_s, id}).status == 0);
    CHECK(vault.run({u"check"_s}).status == 0);
    const CliRun wrong = vault.run({u"case"_s, u"set"_s, id, u"person.birth_date"_s, marker(3)});
    CHECK(wrong.status == 2);
    CHECK(markersIn(wrong.err) == 0); // an error tells nothing of what was typed
#if defined(RELAIS_PAPER)
    QTemporaryDir papers; // what was asked for in clear lies elsewhere
    CHECK(vault.run({u"summary"_s, id, u"--output"_s, papers.filePath(u"s.pdf"_s)}).status == 0);
    CHECK(vault.run({u"summary"_s, id, u"--output"_s, papers.filePath(u"s.html"_s)}).status == 0);
#endif
    const Search search = searched(vault.place());
    INFO(search.names.join(u' ').toStdString());
    CHECK(search.files >= 3);
    CHECK(search.markers == 0);
    CHECK_FALSE(vault.bytes("vault.db").startsWith("SQLite format 3"));
}

TEST_CASE("the write-ahead log of an open vault holds no word in clear", "[cli][markers]")
{
    const CliVault vault;
    const SystemClock clock;
    const auto reference = model::loadReference();
    REQUIRE_OK(reference);
    const auto keys = work::unlock(vault.folder(), SecretBytes::fromPassphrase(CliVault::kPassphrase));
    REQUIRE_OK(keys);
    const auto desk = work::openDesk(vault.folder(), *keys, clock, *reference);
    REQUIRE_OK(desk);
    work::cases::NewCase newCase;
    newCase.person.lastName = marker(0);
    newCase.file.referredAt = clock.now();
    const auto id = work::cases::open(*desk->session, newCase);
    REQUIRE_OK(id);
    for (int i = 1; i < kMarkers; ++i) {
        REQUIRE_OK(work::notes::add(*desk->session, *id, model::NoteKind::Fact, marker(i)));
        REQUIRE_OK(work::notes::keepDraft(*desk->session, u"note"_s, marker(i)));
    }
    REQUIRE_OK(work::cases::find(*desk->session, marker(7)));
    const Search search = searched(vault.folder());
    INFO(search.names.join(u' ').toStdString());
    CHECK(search.names.contains(u"vault.db-wal"_s));
    CHECK(QFileInfo(vault.path("vault.db-wal")).size() > 100'000);
    CHECK(search.markers == 0);
}
