// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipherconnection.h"
#include "core/store/keyslots.h"
#include "tests/crash/killed.h"
#include "tests/crash/survivor.h"
#include "tests/kit/catch.h"
#include "tests/kit/seed.h"
#include "tests/kit/tempvault.h"

#include <QRandomGenerator>

using namespace relais;

namespace {

/// A new vault in the folder, with its office. @return its key
SecretBytes freshVault(const QString &folder, const model::Reference &reference)
{
    SecretBytes key = SecretBytes::random(32);
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    const SystemClock clock;
    const auto vault = store::Vault::create(folder, key, {});
    REQUIRE_OK(vault);
    model::User founder;
    founder.id = model::UserId::create((*vault)->office());
    founder.name = u"C. Auger"_s;
    REQUIRE_OK(work::foundOffice(**vault, clock, {u"CAF 76"_s, model::OfficeKind::Caf, u"76"_s}, founder));
    REQUIRE_OK(work::openSession(**vault, clock, reference, founder.id));
    return key;
}

void killWriters(int kills)
{
    constexpr int kKillsPerVault = 50; // a young vault is checked faster
    constexpr int kWholeCheckEvery = 10;
    QRandomGenerator chance(static_cast<quint32>(drawnSeed()));
    const QTemporaryDir place;
    const QString folder = place.filePath(u"essai.relais-vault"_s);
    const model::Reference &reference = TempVault::reference();
    SecretBytes key;
    Acknowledged acknowledged;
    int total = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % kKillsPerVault == 0) {
            key = freshVault(folder, reference);
            total += acknowledged.count;
            acknowledged = {};
        }
        const QByteArray hex = QByteArray(reinterpret_cast<const char *>(key.data()), 32).toHex();
        const std::chrono::microseconds moment(chance.bounded(60'000));
        acknowledged.take(killedAfter({u"work"_s, folder}, hex, moment));
        CAPTURE(kill, moment.count());
        const bool whole = kill % kWholeCheckEvery == kWholeCheckEvery - 1 || kill + 1 == kills;
        checkSurvivor(folder, key, reference, acknowledged, whole ? Depth::WholeJournal : Depth::Acknowledged);
    }
    total += acknowledged.count;
    WARN(kills << " kills, " << total << " acknowledged acts, none lost");
    CHECK(total > kills); // otherwise nothing was at stake
}

void killPhraseChanges(int kills)
{
    QRandomGenerator chance(static_cast<quint32>(drawnSeed()));
    const QTemporaryDir place;
    const QString folder = place.path();
    const auto phrase = [](int n) { return SecretBytes::fromPassphrase(u"phrase %1"_s.arg(n)); };
    REQUIRE_OK(store::KeySlots::create(folder, phrase(0), {u"C. Auger"_s, u"coordinator"_s, {}}, {3, 8 * 1024 * 1024}));
    int present = 0;
    for (int kill = 0; kill < kills; ++kill) {
        Acknowledged acknowledged;
        acknowledged.phrase = present;
        const std::chrono::microseconds moment(chance.bounded(80'000));
        acknowledged.take(killedAfter({u"phrase"_s, folder}, QByteArray::number(present), moment));
        CAPTURE(kill, moment.count(), acknowledged.phrase);
        // The last finished change holds, or the one that was under way.
        const auto finished = store::KeySlots::unlock(folder, phrase(acknowledged.phrase));
        const auto underWay = store::KeySlots::unlock(folder, phrase(acknowledged.phrase + 1));
        REQUIRE(finished.has_value() != underWay.has_value());
        present = acknowledged.phrase + (underWay ? 1 : 0);
    }
    CHECK(present > kills / 4);
}

} // namespace

TEST_CASE("a vault killed 300 times at work keeps every acknowledged act and nothing by halves", "[crash][kill]")
{
    killWriters(300);
}

TEST_CASE("a passphrase change killed 60 times leaves exactly one phrase that opens", "[crash][kill]")
{
    killPhraseChanges(60);
}

TEST_CASE("10,000 kills of a working program", "[.][long][crash]")
{
    killWriters(10'000);
    killPhraseChanges(2'000);
}
