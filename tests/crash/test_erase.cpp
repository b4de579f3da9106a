// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipherconnection.h"
#include "core/store/vaultfolder.h"
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/digest.h"
#include "core/work/erasure.h"
#include "core/work/notes.h"
#include "tests/crash/killed.h"
#include "tests/kit/catch.h"
#include "tests/kit/seed.h"
#include "tests/kit/tempvault.h"
#include "tests/work/rawscan.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace relais;

namespace {

const QByteArray kMarker("zoqrglub7261");

/// A vault of two cases, one of which may be erased.
struct Prepared {
    TempVault temp;
    model::CaseId id;
    QByteArray before;
    QByteArray after; ///< without the case

    Prepared()
    {
        temp.addCase(u"Petrenko"_s, u"Oksana"_s);
        after = *work::contentDigest(temp.vault());
        id = temp.addCase(QString::fromLatin1(kMarker), u"Ada"_s);
        for (int i = 0; i < 60; ++i) {
            REQUIRE_OK(work::notes::add(temp.session(), id, model::NoteKind::Fact,
                                        QString::fromLatin1(kMarker) + QString::number(i).repeated(200)));
        }
        REQUIRE_OK(work::cases::close(temp.session(), id, model::ExitReason::Other, {}));
        before = *work::contentDigest(temp.vault());
        temp.reopen(); // everything is in vault.db
    }
    /// A copy of the vault, closed.
    void copyTo(const QString &folder) const
    {
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        REQUIRE(QFile::copy(store::databasePath(temp.folder()), store::databasePath(folder)));
    }
};

int copiesIn(const QString &folder, const SecretBytes &key)
{
    return scanPages(folder, u"vault.db"_s, key, kMarker).copies +
           scanPages(folder, u"vault.db-wal"_s, key, kMarker).copies;
}

} // namespace

TEST_CASE("a vault killed 60 times while it erases a case has all of it or nothing", "[crash][erase]")
{
    Prepared prepared;
    const QTemporaryDir place;
    const QString folder = place.filePath(u"copie.relais-vault"_s);
    const QByteArray input = QByteArray(reinterpret_cast<const char *>(prepared.temp.key().data()), 32).toHex() + ' ' +
                             prepared.id.text().toLatin1();
    QRandomGenerator chance(static_cast<quint32>(usualSeed()));
    int whole = 0;
    int gone = 0;
    int due = 0;
    for (int kill = 0; kill < 60; ++kill) {
        prepared.copyTo(folder);
        const std::chrono::microseconds moment(chance.bounded(90'000));
        const QByteArray said = killedAfter({u"erase"_s, folder}, input, moment);
        CAPTURE(kill, moment.count(), said.toStdString());
        const auto vault = store::Vault::open(folder, prepared.temp.key(), {});
        REQUIRE_OK(vault);
        due += *store::isSweepDue(**vault) ? 1 : 0;
        const auto session = work::openSession(**vault, prepared.temp.clock(), TempVault::reference(), {});
        REQUIRE_OK(session);
        REQUIRE_OK((*vault)->verify());
        const bool stands = work::loadCase(**session, prepared.id).has_value();
        (stands ? whole : gone) += 1;
        CHECK(*work::contentDigest(**vault) == (stands ? prepared.before : prepared.after));
        CHECK((copiesIn(folder, prepared.temp.key()) > 0) == stands); // the opening has finished the sweep
        CHECK_FALSE((stands && said.contains("erased")));
    }
    WARN(whole << " whole, " << gone << " gone, of which " << due << " swept at the next opening");
    CHECK(whole + gone == 60);
}
