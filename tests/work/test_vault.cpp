// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record.h"
#include "core/store/caserows.h"
#include "core/store/cipherconnection.h"
#include "core/store/journaltable.h"
#include "core/store/records.h"
#include "core/work/cases.h"
#include "core/work/consents.h"
#include "core/work/danger.h"
#include "core/work/measures.h"
#include "core/work/notes.h"
#include "core/work/projection.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>

using namespace relais;

namespace {

/// Every record table and every derived table as text, for comparison.
QStringList contentOf(store::Vault &vault)
{
    QStringList lines;
    const auto read = vault.read([&](const store::Reader &reader) -> Result<void> {
        for (const char *const table : {"cases", "persons", "children", "authors", "contacts", "measures", "events",
                                        "notes", "leftovers", "held_lines", "consents", "users", "prints", "settings",
                                        "danger_passes", "case_rows", "dues", "search"}) {
            QStringList rows;
            reader.each(u"SELECT * FROM "_s + QLatin1String(table), {}, [&](const QSqlQuery &row) {
                QString line = QLatin1String(table) + u':';
                for (int i = 0; !row.value(i).isNull() || i < 24; ++i) {
                    line += row.value(i).toString() + u'|';
                }
                rows << line;
            });
            rows.sort();
            lines << rows;
        }
        return {};
    });
    REQUIRE_OK(read);
    return lines;
}

void workADay(TempVault &temp)
{
    const auto a = temp.addCase(u"Petrenko"_s, u"Oksana"_s, u"06 39 98 41 07"_s);
    const auto b = temp.addCase(u"N’Diaye"_s, u"Fatou"_s);
    REQUIRE_OK(work::cases::moveTo(temp.session(), a, model::CaseStatus::Contacted));
    const auto measure = work::measures::byCode(temp.session(), a, u"FIN-01"_s);
    REQUIRE_OK(measure);
    REQUIRE_OK(work::measures::setStatus(temp.session(), measure->id, model::MeasureStatus::Requested));
    REQUIRE_OK(work::danger::assess(temp.session(), a, {{{u"D14"_s, u"yes"_s}}, model::DangerLevel::High, {}, {}}));
    REQUIRE_OK(work::notes::add(temp.session(), b, model::NoteKind::Words, u"« Je veux partir samedi. »"_s));
    REQUIRE_OK(work::cases::close(temp.session(), b, model::ExitReason::Declined, u"ne souhaite pas de suite"_s));
    work::consents::Given given{u"SIAO 76"_s, {}, {u"LOG"_s, u"SEC"_s}, model::ConsentMode::Oral, {}, {}, {}, {}};
    given.until = temp.session().today().addMonths(6);
    const auto consent = work::consents::give(temp.session(), a, given);
    REQUIRE_OK(consent);
    REQUIRE_OK(work::consents::prolong(temp.session(), *consent, given.until.addMonths(1)));
    REQUIRE_OK(work::consents::withdraw(temp.session(), *consent, {u"SEC"_s}, u"au téléphone"_s));
}

} // namespace

TEST_CASE("replaying the journal into an empty vault gives the same tables", "[work][journal]")
{
    TempVault first;
    workADay(first);
    QList<store::JournalLine> journal;
    REQUIRE_OK(first.vault().read([&](const store::Reader &reader) -> Result<void> {
        journal = store::journalSince(reader, 0, 0);
        return {};
    }));
    REQUIRE(journal.size() > 100);

    QTemporaryDir place;
    const QString folder = place.filePath(u"copie.relais-vault"_s);
    QDir().mkpath(folder);
    auto second = store::Vault::create(folder, first.key(), {});
    REQUIRE_OK(second);
    (*second)->setProjection([&](store::Tx &tx) { work::project(tx, TempVault::reference(), first.vault().office()); });
    REQUIRE_OK((*second)->write(first.session().act("replay"), [&](store::Tx &tx) -> Result<void> {
        for (const store::JournalLine &line : journal) {
            tx.replay(line.change);
        }
        return {};
    }));
    CHECK(contentOf(**second) == contentOf(first.vault()));
}

TEST_CASE("each change says who, when, from which value to which", "[work][journal]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Dupré"_s, u"Léa"_s);
    REQUIRE_OK(work::cases::setField(temp.session(), id, u"referent"_s, u"S. Mabille"_s));
    temp.clock().advance(60'000);
    REQUIRE_OK(work::cases::setField(temp.session(), id, u"referent"_s, u"M. Lefort"_s));
    QList<store::JournalLine> lines;
    REQUIRE_OK(temp.vault().read([&](const store::Reader &reader) -> Result<void> {
        lines = store::journalOf(reader, id, 2);
        return {};
    }));
    const journal::Change &change = lines.first().change;
    CHECK(change.field == u"referent"_s);
    CHECK(change.from.toString() == u"S. Mabille"_s);
    CHECK(change.to.toString() == u"M. Lefort"_s);
    CHECK(change.user == temp.session().user.id.text());
    CHECK(journal::instantOf(change.stamp) == temp.clock().now());
    CHECK(change.basis == lines.at(1).change.stamp);
}

TEST_CASE("writing the value that already stands leaves no trace", "[work][journal]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Dupré"_s, u"Léa"_s);
    REQUIRE_OK(work::cases::setField(temp.session(), id, u"commune"_s, u"Fécamp"_s));
    const auto before = contentOf(temp.vault());
    const auto count = [&] {
        return temp.vault().read([](const store::Reader &reader) -> Result<int> {
            return reader.one(u"SELECT count(*) FROM journal"_s).toInt();
        });
    };
    const int changes = *count();
    REQUIRE_OK(work::cases::setField(temp.session(), id, u"commune"_s, u"Fécamp"_s));
    CHECK(*count() == changes);
    CHECK(contentOf(temp.vault()) == before);
}

TEST_CASE("an error inside a gesture leaves nothing of it", "[work][vault]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Dupré"_s, u"Léa"_s);
    const auto before = contentOf(temp.vault());
    const Result<void> refused =
        temp.vault().write(temp.session().act("case.edit", id), [&](store::Tx &tx) -> Result<void> {
            tx.set(model::RecordType::Case, id.text(), u"commune"_s, u"Dieppe"_s);
            return Error{ErrorCode::Refused, u"on second thought"_s};
        });
    CHECK_FALSE(refused);
    CHECK(contentOf(temp.vault()) == before);
    const Result<void> broken =
        temp.vault().write(temp.session().act("case.edit", id), [&](store::Tx &tx) -> Result<void> {
            tx.set(model::RecordType::Case, id.text(), u"commune"_s, u"Dieppe"_s);
            tx.set(model::RecordType::Case, id.text(), u"no_such_field"_s, u"x"_s);
            return {};
        });
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == ErrorCode::InvalidInput);
    CHECK(contentOf(temp.vault()) == before);
    REQUIRE_OK(work::cases::setField(temp.session(), id, u"commune"_s, u"Dieppe"_s)); // the chain goes on without a gap
    REQUIRE_OK(temp.vault().verify());
}

TEST_CASE("the next morning everything is where it was, and the journal goes on", "[work][vault]")
{
    TempVault temp;
    workADay(temp);
    const auto before = contentOf(temp.vault());
    temp.reopen();
    CHECK(contentOf(temp.vault()) == before);
    temp.clock().set(temp.clock().now().addDays(-2)); // and the system clock was set back meanwhile
    temp.addCase(u"Auber"_s, u"Inès"_s);
    REQUIRE_OK(temp.vault().verify());
    REQUIRE_OK(temp.vault().read([](const store::Reader &reader) -> Result<void> {
        const auto unsorted = reader.one(
            u"SELECT count(*) FROM journal a JOIN journal b ON b.seq = a.seq + 1 WHERE b.stamp <= a.stamp"_s);
        CHECK(unsorted.toInt() == 0);
        return {};
    }));
}

TEST_CASE("a vault of a newer program is refused and left as it is", "[work][vault]")
{
    TempVault temp;
    REQUIRE_OK(temp.vault().read([](const store::Reader &reader) -> Result<void> {
        reader.each(u"PRAGMA user_version = 999"_s, {}, [](const QSqlQuery &) {});
        return {};
    }));
    const QString folder = temp.folder();
    const SecretBytes key = temp.key().clone();
    QTemporaryDir copyPlace;
    const QString copy = copyPlace.filePath(u"copie.relais-vault"_s);
    QDir().mkpath(copy);
    REQUIRE_OK(temp.vault().read([&](const store::Reader &reader) -> Result<void> {
        reader.each(u"VACUUM INTO ?"_s, {QString(copy + u"/vault.db"_s)}, [](const QSqlQuery &) {});
        return {};
    }));
    const auto opened = store::Vault::open(copy, key, {});
    REQUIRE_FALSE(opened);
    INFO(opened.error().detail.toStdString());
    CHECK(opened.error().code == ErrorCode::VaultNewer);
}

TEST_CASE("a vault whose tables were altered behind its back is refused", "[work][vault]")
{
    TempVault temp;
    QTemporaryDir copyPlace;
    const QString copy = copyPlace.filePath(u"copie.relais-vault"_s);
    QDir().mkpath(copy);
    REQUIRE_OK(temp.vault().read([&](const store::Reader &reader) -> Result<void> {
        reader.each(u"DROP INDEX journal_case"_s, {}, [](const QSqlQuery &) {});
        reader.each(u"VACUUM INTO ?"_s, {QString(copy + u"/vault.db"_s)}, [](const QSqlQuery &) {});
        return {};
    }));
    const auto opened = store::Vault::open(copy, temp.key(), {});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::VaultDamaged);
    CHECK(opened.error().detail.contains(u"schema differs"_s));
}

TEST_CASE("the columns of each table are the fields of its record", "[work][schema]")
{
    TempVault temp;
    REQUIRE_OK(temp.vault().read([](const store::Reader &reader) -> Result<void> {
        for (const auto &[type, name] : model::Words<model::RecordType>::kList) {
            QStringList columns;
            reader.each(u"SELECT name FROM pragma_table_info(?)"_s, {model::tableOf(type)},
                        [&](const QSqlQuery &row) { columns << row.value(0).toString(); });
            QStringList expected = QStringList{u"id"_s} + model::fieldsOfType(type) + QStringList{u"ended"_s};
            columns.sort(); // a later script adds its columns at the end
            expected.sort();
            INFO(name);
            CHECK(columns == expected);
        }
        return {};
    }));
}
