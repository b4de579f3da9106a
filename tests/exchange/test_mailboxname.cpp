// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/carrier.h"
#include "core/exchange/mailboxname.h"
#include "core/exchange/mailboxpace.h"
#include "tests/kit/catch.h"

#include <QSet>

#include <cstring>

using namespace relais;
using namespace relais::exchange;

namespace {

const QString kCaf = u"CAF76AAA"_s;
const QString kSiao = u"SIAO76BB"_s;

/// 0, 1, 2 … 31.
SecretBytes shared()
{
    QByteArray bytes;
    for (char i = 0; i < 32; ++i) {
        bytes.append(i);
    }
    return SecretBytes::take(bytes);
}

QByteArray hexOf(const SecretBytes &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size())).toHex();
}

} // namespace

TEST_CASE("secrets and names are those of an independent program", "[exchange][mailboxname]")
{
    // Python 3.11: hashlib.blake2b(key=…, digest_size=…), struct.pack('<q'), base64.b32encode.
    const SecretBytes there = channelSecret(shared(), kCaf, kSiao);
    const SecretBytes back = channelSecret(shared(), kSiao, kCaf);
    CHECK(hexOf(there) == "cb04ea064e48f8aacae38818615fbc9948bb8e5cf85dd0e89a5cbb97654f51bb");
    CHECK(hexOf(back) == "ef25207c30d473175a6e36e0cc3540ab034b5e089195fddd9162f0829d61ffff");
    CHECK(objectName(there, 0, 1) == u"x24bvumottiwkceqwhfrcughte.relais");
    CHECK(objectName(there, 0, 2) == u"m7huovwcggmjydlmwoic2x52za.relais");
    CHECK(objectName(back, 0, 1) == u"a4hbmueaafslmkvt6ncy4xm6gi.relais");
    CHECK(objectName(there, 3, 17) == u"uwvzbr37hagyhzmhri7somvrde.relais");
    CHECK(objectName(there, 1, 0x0102030405060708) == u"7uy4ftqfenozefdlag2pkuzffq.relais");
}

TEST_CASE("no two positions of either direction share a name, and each is one that a carrier takes",
          "[exchange][mailboxname]")
{
    QSet<QString> names;
    for (const SecretBytes &channel : {channelSecret(shared(), kCaf, kSiao), channelSecret(shared(), kSiao, kCaf)}) {
        for (qint64 epoch = 0; epoch < 10; ++epoch) {
            for (const QString &name : expectedNames(channel, epoch, 1, 500)) {
                CHECK(isObjectName(name));
                names.insert(name);
            }
        }
    }
    CHECK(names.size() == 2 * 10 * 500);
}

TEST_CASE("the ids of two offices cannot be joined otherwise to give the same channel", "[exchange][mailboxname]")
{
    CHECK(hexOf(channelSecret(shared(), u"AB"_s, u"C"_s)) != hexOf(channelSecret(shared(), u"A"_s, u"BC"_s)));
}

TEST_CASE("sixteen names are expected, from the one that is asked for", "[exchange][mailboxname]")
{
    const SecretBytes channel = channelSecret(shared(), kCaf, kSiao);
    const QStringList names = expectedNames(channel, 2, 41);
    REQUIRE(names.size() == 16);
    CHECK(names.first() == objectName(channel, 2, 41));
    CHECK(names.last() == objectName(channel, 2, 56));
}

TEST_CASE("the pause doubles, is at least half of itself, and has an upper bound", "[exchange][mailboxpace]")
{
    const MailboxPace pace; // 1 s, at most 60 s
    bool differs = false;
    for (int failed = 1; failed < 40; ++failed) {
        const auto full = std::min<qint64>(60'000, 1000LL << std::min(failed - 1, 20));
        for (int i = 0; i < 50; ++i) {
            const qint64 pause = pauseAfter(failed, pace).count();
            CHECK(pause <= full);
            CHECK(pause > full / 2);
            differs = differs || pause != full;
        }
    }
    CHECK(differs);
}

TEST_CASE("what was sent is read back after as long as it took, and some more", "[exchange][mailboxpace]")
{
    using namespace std::chrono_literals;
    const MailboxPace pace; // 500 ms, at most 60 s before them
    CHECK(readBackAfter(0ms, pace) == 500ms);
    CHECK(readBackAfter(20s, pace) == 20'500ms);
    CHECK(readBackAfter(30min, pace) == 60'500ms);
}

TEST_CASE("a pause that a server asks for is read in seconds and as a date", "[exchange][mailboxpace]")
{
    using namespace std::chrono_literals;
    const QDateTime now(QDate(2026, 11, 24), QTime(8, 20), Qt::UTC);
    CHECK(askedPause("120", now) == 120s);
    CHECK(askedPause(" 0 ", now) == 0s);
    CHECK(askedPause("Tue, 24 Nov 2026 08:21:00 GMT", now) == 60s);
    CHECK_FALSE(askedPause("Tue, 24 Nov 2026 08:19:00 GMT", now));
    for (const char *text :
         {"", "-5", "soon", "1e9", "99999999999", "Tue, 24 Nov 2026 08:21:00", "mar. 24 nov. 2026"}) {
        CAPTURE(text);
        CHECK_FALSE(askedPause(text, now));
    }
    CHECK(httpDate("Sun, 06 Nov 1994 08:49:37 GMT") == QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
}
