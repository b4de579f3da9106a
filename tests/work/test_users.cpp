// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/audit.h"
#include "core/work/users.h"

#include "core/store/cipherconnection.h"
#include "core/store/rekey.h"
#include "core/store/vaultfolder.h"
#include "core/work/newvault.h"
#include "core/work/sealed.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

#include <QDir>
#include <QFile>

using namespace relais;
namespace users = work::users;
using model::Role;

namespace {

constexpr store::KdfCost kCheap{1, 64 * 1024};
const QString kClaire = u"abricot bougie"_s;
const QString kSamia = u"escargot fenouil"_s;
const QString kNadia = u"girafe hublot"_s;
const QString kAddress = u"17 impasse des Mouettes, Fécamp"_s;
const QString kReason = u"le foyer demande la confirmation"_s;

SecretBytes phrase(const QString &text)
{
    return SecretBytes::fromPassphrase(text);
}

/// A vault as people make it, with its slots: Claire founded it, Samia and Nadia came, one case has a sealed address.
struct Office {
    QTemporaryDir place;
    QString folder = place.filePath(u"essai.relais-vault"_s);
    FakeClock clock;
    std::optional<store::KeySlots::Created> made;
    std::optional<store::KeySlots::Opened> keys;
    work::Desk desk;
    model::CaseId caseId;
    model::SealedId sealedId;

    Office()
    {
        const work::Founding founding{folder, {u"CAF 76"_s, model::OfficeKind::Caf, u"76"_s}, u"Claire"_s};
        auto forged = work::forge(founding, phrase(kClaire), kCheap);
        REQUIRE_OK(forged);
        REQUIRE_OK(work::found(founding, *forged, clock, TempVault::reference()));
        made = std::move(forged->keys);
        REQUIRE_OK(openAs(kClaire));
        add(u"Samia"_s, kSamia, Role::Advisor);
        add(u"Nadia"_s, kNadia, Role::Coordinator);
        work::cases::NewCase newCase;
        newCase.person.lastName = u"Exemple"_s;
        newCase.file.referredAt = clock.now();
        const auto id = work::cases::open(session(), newCase);
        REQUIRE_OK(id);
        caseId = *id;
        const auto sealed = work::sealed::seal(session(), caseId, model::SealedKind::ShelterAddress, phrase(kAddress));
        REQUIRE_OK(sealed);
        sealedId = *sealed;
    }
    work::Session &session() { return *desk.session; }
    void close()
    {
        desk.session.reset();
        desk.vault.reset();
    }
    Result<void> openWith(Result<store::KeySlots::Opened> opened)
    {
        close();
        if (!opened) {
            return opened.error();
        }
        clock.advance(1000);
        auto next = work::openDesk(folder, *opened, clock, TempVault::reference());
        if (!next) {
            return next.error();
        }
        desk = *std::move(next);
        keys = *std::move(opened);
        return {};
    }
    Result<void> openAs(const QString &text)
    {
        close();
        return openWith(work::unlock(folder, phrase(text)));
    }
    Result<void> recover()
    {
        close();
        return openWith(work::unlockByRecovery(folder, made->code));
    }
    void add(const QString &name, const QString &text, Role role)
    {
        clock.advance(1000);
        REQUIRE_OK(users::add(session(), keys->ring, name, role, phrase(text), kCheap));
    }
    model::UserId idOf(const QString &name)
    {
        const auto all = users::list(session());
        REQUIRE_OK(all);
        for (const users::Colleague &one : *all) {
            if (one.user.name == name) {
                return one.user.id;
            }
        }
        return {};
    }
    QString address()
    {
        REQUIRE_OK(work::sealed::open(session(), sealedId, kReason));
        const SecretBytes *value = session().keeper->value(sealedId, clock.now());
        return QString::fromUtf8(reinterpret_cast<const char *>(value->data()), static_cast<qsizetype>(value->size()));
    }
    /// As the window and the command line do it.
    Result<void> dismiss(const QString &name)
    {
        const auto next = users::dismiss(session(), *keys, idOf(name));
        if (!next) {
            return next.error();
        }
        close();
        if (Result<void> followed = work::followKeys(folder, *next); !followed) {
            return followed;
        }
        clock.advance(1000);
        auto again = work::openDesk(folder, *next, clock, TempVault::reference());
        if (!again) {
            return again.error();
        }
        desk = *std::move(again);
        keys = store::KeySlots::Opened{next->ring.clone(), next->cipher, next->slot};
        return {};
    }
    void copyTo(const QString &other) const
    {
        QDir().mkpath(other);
        for (const QString &name : QDir(folder).entryList(QDir::Files)) {
            QFile::remove(other + u'/' + name);
            REQUIRE(QFile::copy(folder + u'/' + name, other + u'/' + name));
        }
    }
    [[nodiscard]] Result<work::Desk> deskOf(const QString &other, const QString &text) const
    {
        const auto opened = work::unlock(other, phrase(text));
        return opened ? work::openDesk(other, *opened, clock, TempVault::reference())
                      : Result<work::Desk>(opened.error());
    }
};

} // namespace

TEST_CASE("the office lists its persons with role and phrase", "[work][users]")
{
    Office office;
    const auto all = users::list(office.session());
    REQUIRE_OK(all);
    REQUIRE(all->size() == 3);
    CHECK(all->at(0).user.name == u"Claire"_s);
    CHECK(all->at(1).user.role == Role::Advisor);
    CHECK(all->at(2).user.role == Role::Coordinator);
    for (const users::Colleague &one : *all) {
        CHECK(one.slotIds.size() == 1);
    }
}

TEST_CASE("when one leaves, the others go on with their phrases, and nothing of the cases has changed", "[work][users]")
{
    Office office;
    const QString former = office.place.filePath(u"former"_s);
    office.close();
    office.copyTo(former);
    REQUIRE_OK(office.openAs(kClaire));
    const auto mainBefore = office.keys->ring.main.clone();
    const int cases = static_cast<int>(work::cases::find(office.session(), u"Exemple"_s)->size());
    REQUIRE_OK(office.dismiss(u"Samia"_s));
    CHECK(office.address() == kAddress);
    CHECK(work::cases::find(office.session(), u"Exemple"_s)->size() == cases);
    CHECK(office.idOf(u"Samia"_s).isEmpty());

    CHECK(office.openAs(kSamia).error().code == ErrorCode::WrongKey);
    for (const QString &text : {kNadia, kClaire}) {
        REQUIRE_OK(office.openAs(text));
        CHECK_FALSE(office.keys->former);
        CHECK(office.address() == kAddress);
    }
    REQUIRE_OK(office.recover());
    CHECK(office.session().user.name == u"Claire"_s);
    office.close();

    // With the slot files and the keys she had: the copy of that day opens, the vault of today does not.
    for (const char *name : {"vault.keys", "vault.keys.2"}) {
        const QString path = office.folder + u'/' + QString::fromLatin1(name);
        REQUIRE(QFile::remove(path));
        REQUIRE(QFile::copy(former + u'/' + QString::fromLatin1(name), path));
    }
    CHECK(office.openAs(kSamia).error().code == ErrorCode::VaultDamaged);
    CHECK_FALSE(store::CipherConnection::open(store::databasePath(office.folder), mainBefore, {},
                                              store::CipherConnection::Mode::Open));
    REQUIRE_OK(office.deskOf(former, kSamia));
}

TEST_CASE("the last coordinator and the last user stay, and nobody removes herself", "[work][users]")
{
    Office office;
    const auto code = [&](const QString &name) {
        const auto next = users::dismiss(office.session(), *office.keys, office.idOf(name));
        return next ? word(ErrorCode::Cancelled) : word(next.error().code);
    };
    CHECK(code(u"Claire"_s) == u"refused"_s);
    CHECK(code(u"Inconnue"_s) == u"not_found"_s);
    REQUIRE_OK(office.dismiss(u"Samia"_s));
    REQUIRE_OK(users::setRole(office.session(), office.keys->ring, office.idOf(u"Nadia"_s), Role::Administrator));
    CHECK(users::setRole(office.session(), office.keys->ring, office.idOf(u"Claire"_s), Role::Advisor).error().code ==
          ErrorCode::Refused);
    REQUIRE_OK(office.openAs(kNadia));
    CHECK(office.session().user.role == Role::Administrator);
    CHECK(code(u"Claire"_s) == u"refused"_s); // the last coordinator, though Nadia may do it
    REQUIRE_OK(office.openAs(kClaire));
    REQUIRE_OK(office.dismiss(u"Nadia"_s));
    REQUIRE_OK(office.recover());
    CHECK(code(u"Claire"_s) == u"refused"_s); // the last user
}

TEST_CASE("an advisor neither adds, nor removes, nor makes herself a coordinator", "[work][users]")
{
    Office office;
    REQUIRE_OK(office.openAs(kSamia));
    CHECK(users::dismiss(office.session(), *office.keys, office.idOf(u"Nadia"_s)).error().code == ErrorCode::Refused);
    CHECK(
        users::setRole(office.session(), office.keys->ring, office.session().user.id, Role::Coordinator).error().code ==
        ErrorCode::Refused);
    CHECK(users::add(office.session(), office.keys->ring, u"Amie"_s, Role::Coordinator, phrase(u"x y"_s), kCheap)
              .error()
              .code == ErrorCode::Refused);
    CHECK(users::list(office.session())->size() == 3);
}

TEST_CASE("an administrator makes no coordinator of herself, and who came stands in the traces", "[work][users]")
{
    Office office;
    const auto admin = office.session().user;
    REQUIRE_OK(office.session().vault.write(office.session().act("user.role"), [&](store::Tx &tx) -> Result<void> {
        tx.set(model::RecordType::User, admin.id.text(), u"role"_s, model::encoded(Role::Administrator));
        return {};
    }));
    office.session().user.role = Role::Administrator;
    const auto raised = users::setRole(office.session(), office.keys->ring, admin.id, Role::Coordinator);
    REQUIRE_FALSE(raised.has_value());
    CHECK(raised.error().code == ErrorCode::Refused);
    REQUIRE_OK(users::hire(office.session(), u"Inès"_s, Role::Advisor));
    const auto traced = work::audit::list(office.session(), {});
    REQUIRE_OK(traced);
    CHECK(traced->first().entry.act == QLatin1String(users::kAddVerb));
}

TEST_CASE("an office without a coordinator gets its first one from its only user, traced, and no second one",
          "[work][users]")
{
    const QTemporaryDir place;
    const QString folder = place.filePath(u"essai.relais-vault"_s);
    FakeClock clock;
    work::Founding founding{folder, {u"CAF 76"_s, model::OfficeKind::Caf, u"76"_s}, u"Claire"_s};
    founding.role = Role::Supervisor;
    const auto forged = work::forge(founding, phrase(kClaire), kCheap);
    REQUIRE_OK(forged);
    const auto desk = work::found(founding, *forged, clock, TempVault::reference());
    REQUIRE_OK(desk);
    const work::Session &session = *desk->session;
    const auto hire = [&](Role role) {
        return users::add(session, forged->keys.ring, u"Nadia"_s, role, phrase(kNadia), kCheap);
    };
    for (const Role role : {Role::Advisor, Role::OperationalContact, Role::Supervisor, Role::Administrator}) {
        CHECK(hire(role).error().code == ErrorCode::Refused);
    }
    // A slot that cannot be made leaves the office as it was.
    const auto owner = users::hire(session, u"Inès"_s, Role::Coordinator);
    REQUIRE_OK(owner);
    REQUIRE_OK(users::unhire(session, *owner));
    REQUIRE_OK(hire(Role::Coordinator));
    CHECK(hire(Role::Coordinator).error().code == ErrorCode::Refused); // the coordinator does it from now on
    const auto traced = work::audit::list(session, {});
    REQUIRE_OK(traced);
    CHECK(traced->first().entry.act == QLatin1String(users::kFirstVerb));
    const auto undoable = work::undo::undoable(session);
    REQUIRE_OK(undoable);
    CHECK((!undoable->has_value() || (*undoable)->verb != QLatin1String(users::kFirstVerb)));
}

TEST_CASE("a departure that stops after any step is ended by the next opening, and nothing is lost", "[work][users]")
{
    Office office;
    const auto next = users::dismiss(office.session(), *office.keys, office.idOf(u"Samia"_s));
    REQUIRE_OK(next);
    office.close();
    const QString slotsChanged = office.place.filePath(u"one"_s);
    office.copyTo(slotsChanged);
    REQUIRE_OK(work::followKeys(office.folder, *next));
    const QString written = office.place.filePath(u"two"_s);
    office.copyTo(written);

    for (const QString &copy : {slotsChanged, written}) {
        office.folder = copy;
        CHECK(office.openAs(kSamia).error().code == ErrorCode::WrongKey);
        REQUIRE_OK(office.openAs(kNadia));
        CHECK(office.address() == kAddress);
        CHECK(work::cases::find(office.session(), u"Exemple"_s)->size() == 1);
        REQUIRE_OK(office.openAs(kClaire));
        CHECK_FALSE(office.keys->former); // settled by the opening before
        CHECK(office.address() == kAddress);
        CHECK_FALSE(QFile::exists(copy + u"/vault.db.next"_s));
    }
}

TEST_CASE("who has left does not come in with a slot that was forgotten, and can be removed again", "[work][users]")
{
    Office office;
    const model::UserId samia = office.idOf(u"Samia"_s);
    // Killed between the record and the slot files.
    REQUIRE_OK(office.desk.vault->write(office.session().act(users::kLeaveVerb), [&](store::Tx &tx) -> Result<void> {
        tx.set(model::RecordType::User, samia.text(), u"left_on"_s, u"2026-11-24"_s);
        return {};
    }));
    CHECK(office.openAs(kSamia).error().code == ErrorCode::WrongKey);
    REQUIRE_OK(office.openAs(kClaire));
    CHECK(users::list(office.session())->size() == 3);
    REQUIRE_OK(office.dismiss(u"Samia"_s));
    CHECK(users::list(office.session())->size() == 2);
}

TEST_CASE("an opening by the recovery sheet is traced as such, and no other is", "[work][users][audit]")
{
    Office office;
    REQUIRE_OK(office.recover());
    CHECK(office.session().user.name == u"Claire"_s); // who stands for whoever had the sheet
    const auto newest = [&] {
        const auto lines = office.desk.vault->read([](const store::Reader &reader) -> Result<QList<store::AuditLine>> {
            return store::auditSince(reader, {});
        });
        REQUIRE_OK(lines);
        return lines->first();
    };
    CHECK(newest().act == QLatin1String(work::audit::kOpened));
    CHECK(newest().detail == QLatin1String(work::audit::kByRecovery));
    REQUIRE_OK(office.openAs(kClaire));
    CHECK(newest().act == QLatin1String(work::audit::kOpened));
    CHECK(newest().detail.isEmpty());
}

TEST_CASE("whoever opens a vault that was used later than the clock says is told when", "[work][users][audit]")
{
    Office office;
    CHECK_FALSE(office.desk.usedLater.isValid());
    office.clock.advance(qint64(2) * 24 * 3600 * 1000);
    REQUIRE_OK(office.openAs(kClaire));
    const QDateTime used = office.clock.now();
    office.clock.advance(qint64(-2) * 24 * 3600 * 1000);
    REQUIRE_OK(office.openAs(kClaire)); // nothing is blocked
    CHECK(office.desk.usedLater == used);
    office.clock.set(used.addSecs(60));
    REQUIRE_OK(office.openAs(kClaire));
    CHECK_FALSE(office.desk.usedLater.isValid());
}

TEST_CASE("a departure is written down with its day and cannot be undone", "[work][users]")
{
    Office office;
    REQUIRE_OK(office.dismiss(u"Samia"_s));
    const auto left = office.desk.vault->read([](const store::Reader &reader) -> Result<QString> {
        return reader.one(u"SELECT left_on FROM users WHERE name = 'Samia'"_s).toString();
    });
    CHECK(left.value() == u"2026-11-24"_s);
    const auto act = work::undo::undoable(office.session());
    REQUIRE_OK(act);
    CHECK_FALSE(act->has_value());
}
