// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/sealed.h"

#include "core/store/cipherconnection.h"
#include "core/store/journaltable.h"
#include "core/store/records.h"
#include "core/store/seal.h"
#include "core/store/vaultfolder.h"
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/summary.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

#include <QFile>
#include <QSqlQuery>
#include <QSqlRecord>

#include <cstring>

using namespace relais;
namespace sealed = work::sealed;
using model::SealedKind;

namespace {

const QString kAddress = u"17 impasse des Mouettes, Fécamp"_s;
const QString kReason = u"le foyer demande la confirmation"_s;

/// A vault whose second key is at hand, and a case with a sealed shelter address.
struct Office {
    TempVault vault;
    model::CaseId caseId;
    model::SealedId id;

    Office()
    {
        vault.session().keeper = std::make_shared<sealed::Keeper>(SecretBytes::random(32));
        caseId = vault.addCase(u"Exemple"_s, u"Ada"_s);
        const auto made = seal(kAddress);
        REQUIRE_OK(made);
        id = *made;
    }
    Result<model::SealedId> seal(const QString &text, SealedKind kind = SealedKind::ShelterAddress)
    {
        vault.clock().advance(1000);
        return sealed::seal(vault.session(), caseId, kind, SecretBytes::fromPassphrase(text));
    }
    /// What is open now.
    QString shown()
    {
        const SecretBytes *value = vault.session().keeper->value(id, vault.clock().now());
        return value == nullptr ? QString()
                                : QString::fromUtf8(reinterpret_cast<const char *>(value->data()),
                                                    static_cast<qsizetype>(value->size()));
    }
    Result<void> open(const QString &because = kReason) { return sealed::open(vault.session(), id, because); }
    /// Every value of every table, as the main key alone shows them.
    QByteArray everything()
    {
        QByteArray all;
        const auto read = vault.vault().read([&](const store::Reader &reader) -> Result<void> {
            QStringList tables;
            reader.each(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s, {},
                        [&](const QSqlQuery &row) { tables << row.value(0).toString(); });
            for (const QString &table : std::as_const(tables)) {
                reader.each(u"SELECT * FROM \""_s + table + u'"', {}, [&](const QSqlQuery &row) {
                    for (int i = 0; i < row.record().count(); ++i) {
                        all += row.value(i).toByteArray() + '\n';
                    }
                });
            }
            return {};
        });
        REQUIRE_OK(read);
        return all;
    }
};

/// The forms in which a value could lie somewhere.
QList<QByteArray> formsOf(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QList<QByteArray> forms{utf8, utf16, utf8.toHex(), text.toLower().toUtf8()};
    for (qsizetype shift = 0; shift < 3; ++shift) { // base64 depends on the place
        forms << utf8.mid(shift, 18).toBase64().left(20);
    }
    return forms;
}

bool holds(const QByteArray &bytes, const QString &text)
{
    for (const QByteArray &form : formsOf(text)) {
        if (bytes.contains(form)) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("a sealed address is not in the vault opened with its main key alone", "[work][sealed]")
{
    Office office;
    const QString marker = u"marqueur lisible"_s; // the search itself works
    REQUIRE_OK(work::setVaultSetting(office.vault.session(), u"test.marker"_s, marker));
    REQUIRE_OK(office.open());
    REQUIRE_OK(office.seal(u"3 rue du Moulin, Yport"_s));
    const QByteArray all = office.everything();
    CHECK(holds(all, marker));
    for (const QString &secret : {kAddress, u"3 rue du Moulin, Yport"_s, u"Mouettes"_s, u"Yport"_s}) {
        INFO(secret.toStdString());
        CHECK_FALSE(holds(all, secret));
    }

    // The raw pages of a plain export, free ones included.
    const QString plain = office.vault.folder() + u"/plain.db"_s;
    QFile file(plain);
    REQUIRE(file.open(QIODevice::ReadWrite | QIODevice::NewOnly)); // the engine itself makes no file
    const auto exported = office.vault.vault().read([&](const store::Reader &reader) -> Result<void> {
        reader.each(u"ATTACH DATABASE ? AS plain KEY ''"_s, {plain}, [](const QSqlQuery &) {});
        (void)reader.one(u"SELECT sqlcipher_export('plain')"_s);
        reader.each(u"DETACH DATABASE plain"_s, {}, [](const QSqlQuery &) {});
        return {};
    });
    REQUIRE_OK(exported);
    const QByteArray pages = file.readAll();
    CHECK(pages.startsWith("SQLite format 3"));
    CHECK(holds(pages, marker));
    for (const QString &secret : {kAddress, u"3 rue du Moulin, Yport"_s, u"Mouettes"_s, u"Yport"_s}) {
        CHECK_FALSE(holds(pages, secret));
    }
}

TEST_CASE("neither the summary, nor the journal, nor the search knows a sealed address, even while it is open",
          "[work][sealed]")
{
    Office office;
    REQUIRE_OK(office.open());
    REQUIRE(office.shown() == kAddress);
    const auto paper = work::summary::preview(office.vault.session(), office.caseId, {});
    REQUIRE_OK(paper);
    CHECK_FALSE(holds(paper->paper.html.toUtf8(), u"Mouettes"_s));
    CHECK(paper->paper.html.contains(u"Exemple"_s));
    const auto hits = work::cases::find(office.vault.session(), u"Mouettes"_s);
    REQUIRE_OK(hits);
    CHECK(hits->isEmpty());
}

TEST_CASE("opening asks a reason in words, and every opening stays in the journal with who and why", "[work][sealed]")
{
    Office office;
    for (const QString &poor : {u""_s, u"   "_s, u"oui"_s, u"nécessaire"_s, u"a b"_s, QString(400, u'x')}) {
        const Result<void> refused = office.open(poor);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::InvalidInput);
        CHECK(office.shown().isEmpty());
    }
    for (int time = 0; time < 2; ++time) { // the same reason twice is two openings
        office.vault.clock().advance(1000);
        REQUIRE_OK(office.open());
        CHECK(office.shown() == kAddress);
    }
    const auto entries = work::journalOf(office.vault.session(), office.caseId, 50);
    REQUIRE_OK(entries);
    int openings = 0;
    for (const work::JournalEntry &entry : *entries) {
        openings += entry.verb == u"sealed.open"_s ? 1 : 0;
    }
    CHECK(openings == 2);
    CHECK(entries->first().by == u"C. Auger"_s);
    const auto list = sealed::list(office.vault.session(), office.caseId);
    REQUIRE_OK(list);
    CHECK(list->first().openedBecause == kReason);
}

TEST_CASE("the trace keeps who opened, what and why; what cannot be traced is not opened", "[work][sealed]")
{
    Office office;
    REQUIRE_OK(office.open());
    const auto traced = office.vault.vault().read([](const store::Reader &reader) -> Result<QStringList> {
        QStringList found;
        reader.each(
            u"SELECT act, detail, reason FROM audit WHERE act = 'sealed.open'"_s, {}, [&](const QSqlQuery &row) {
                found << row.value(0).toString() + u' ' + row.value(1).toString() + u": "_s + row.value(2).toString();
            });
        return found;
    });
    REQUIRE_OK(traced);
    CHECK(*traced == QStringList{u"sealed.open shelter_address: "_s + kReason});

    office.vault.session().keeper->close(office.id);
    REQUIRE_OK(office.vault.vault().read([](const store::Reader &reader) -> Result<void> {
        reader.each(u"DROP TABLE audit"_s, {}, [](const QSqlQuery &) {});
        return {};
    }));
    CHECK_FALSE(office.open().has_value());
    CHECK(office.shown().isEmpty());
}

TEST_CASE("an opened address closes after five minutes by the clock, or when the clock goes back", "[work][sealed]")
{
    Office office;
    REQUIRE_OK(office.open());
    CHECK(office.vault.session().keeper->secondsLeft(office.id, office.vault.clock().now()) == 300);
    office.vault.clock().advance(299'999);
    CHECK(office.shown() == kAddress);
    office.vault.clock().advance(1);
    CHECK(office.shown().isEmpty());
    CHECK(office.vault.session().keeper->secondsLeft(office.id, office.vault.clock().now()) == 0);

    REQUIRE_OK(office.open());
    office.vault.clock().advance(-3'600'000);
    CHECK(office.shown().isEmpty());
    office.vault.clock().advance(3'600'000);
    CHECK(office.shown().isEmpty()); // wiped, not only hidden
}

TEST_CASE("closing by hand, replacing, removing and locking all close it", "[work][sealed]")
{
    Office office;
    const auto keeper = office.vault.session().keeper;
    REQUIRE_OK(office.open());
    keeper->close(office.id);
    CHECK(office.shown().isEmpty());

    REQUIRE_OK(office.open());
    const auto again = office.seal(u"3 rue du Moulin, Yport"_s);
    REQUIRE_OK(again);
    CHECK(*again == office.id); // one of a kind
    CHECK(office.shown().isEmpty());
    REQUIRE_OK(office.open());
    CHECK(office.shown() == u"3 rue du Moulin, Yport"_s);

    REQUIRE_OK(sealed::remove(office.vault.session(), office.id));
    CHECK(office.shown().isEmpty());
    CHECK(sealed::list(office.vault.session(), office.caseId)->isEmpty());
    CHECK(office.open().error().code == ErrorCode::NotFound);

    const std::weak_ptr<sealed::Keeper> watched = keeper;
    office.vault.session().keeper.reset();
    CHECK(watched.use_count() == 1); // the session was its only owner beside this test
    CHECK(sealed::open(office.vault.session(), office.id, kReason).error().code == ErrorCode::Refused);
    CHECK(office.seal(kAddress).error().code == ErrorCode::Refused);
}

TEST_CASE("a box moved to another record or case, changed, or sealed under another key is refused", "[work][sealed]")
{
    Office office;
    const auto other = office.seal(u"3 rue du Moulin, Yport"_s, SealedKind::NewAddress);
    REQUIRE_OK(other);
    const model::CaseId elsewhere = office.vault.addCase(u"Voisine"_s, u"Lou"_s);
    const auto boxOf = [&](const model::SealedId &id) {
        return office.vault.vault()
            .read([&](const store::Reader &reader) { return store::recordById<model::Sealed>(reader, id); })
            ->box;
    };
    const auto put = [&](const QString &field, const QVariant &value) {
        REQUIRE_OK(
            office.vault.vault().write(office.vault.session().act("test.put"), [&](store::Tx &tx) -> Result<void> {
                tx.set(model::RecordType::Sealed, office.id.text(), field, value);
                return {};
            }));
    };
    const QString good = boxOf(office.id);
    REQUIRE_OK(office.open());
    office.vault.session().keeper->close(office.id);
    QString changed = good;
    changed[30] = changed[30] == u'A' ? u'B' : u'A';
    for (const QString &bad : {boxOf(*other), changed, QString(), u"rien"_s}) {
        put(u"box"_s, bad);
        const Result<void> refused = office.open();
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::DataDamaged);
        CHECK(office.shown().isEmpty());
    }
    put(u"box"_s, good);
    put(u"case_id"_s, elsewhere.text());
    CHECK(office.open().error().code == ErrorCode::DataDamaged);
    put(u"case_id"_s, office.caseId.text());
    REQUIRE_OK(office.open());
    office.vault.session().keeper = std::make_shared<sealed::Keeper>(SecretBytes::random(32));
    CHECK(office.open().error().code == ErrorCode::DataDamaged);
}

TEST_CASE("a value is needed, and not too long a one; the case must exist", "[work][sealed]")
{
    Office office;
    CHECK(office.seal({}).error().code == ErrorCode::InvalidInput);
    CHECK(office.seal(QString(2001, u'x')).error().code == ErrorCode::InvalidInput);
    REQUIRE_OK(office.seal(QString(2000, u'x')));
    office.caseId = model::CaseId(u"AB12CD34-none"_s);
    CHECK(office.seal(kAddress).error().code == ErrorCode::NotFound);
}

TEST_CASE("replacing a value can be undone, having read one cannot", "[work][sealed]")
{
    Office office;
    REQUIRE_OK(office.seal(u"3 rue du Moulin, Yport"_s));
    office.vault.clock().advance(1000);
    REQUIRE_OK(office.open());
    CHECK(office.shown() == u"3 rue du Moulin, Yport"_s);
    const auto act = work::undo::undoable(office.vault.session());
    REQUIRE_OK(act);
    REQUIRE(act->has_value());
    CHECK((*act)->verb == u"sealed.set"_s);
    office.vault.session().keeper->close(office.id);
    REQUIRE_OK(work::undo::takeBack(office.vault.session(), **act));
    REQUIRE_OK(office.open());
    CHECK(office.shown() == kAddress);
}

TEST_CASE("after a change of keys the same values open under the new key and no more under the former",
          "[work][sealed]")
{
    Office office;
    const auto former = office.vault.session().keeper;
    office.vault.session().keeper = std::make_shared<sealed::Keeper>(SecretBytes::random(32));
    const auto count = sealed::reseal(office.vault.session(), former->key());
    REQUIRE_OK(count);
    CHECK(*count == 1);
    REQUIRE_OK(office.open());
    CHECK(office.shown() == kAddress);
    CHECK(sealed::reseal(office.vault.session(), former->key()).value() == 0); // a second time finds nothing to do
    office.vault.session().keeper = former;
    CHECK(office.open().error().code == ErrorCode::DataDamaged);
}
