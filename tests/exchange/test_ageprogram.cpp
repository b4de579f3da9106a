// SPDX-License-Identifier: GPL-3.0-or-later
// The public age program as the referee: it opens our files and we open its files.
#include "tests/exchange/ageforge.h"
#include "tests/kit/catch.h"

#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace relais;
using namespace relais::exchange;

namespace {

constexpr qsizetype kChunk = 64 * 1024;

/// One pair in our memory and in a file that the program reads.
struct Desk {
    AgePair pair = newAgePair();
    QTemporaryDir folder;
    QString keyFile = folder.filePath(u"key.txt"_s);

    Desk() { writeFile(keyFile, ageIdentityText(pair.secret) + '\n'); }

    /// What the program reads of our file.
    [[nodiscard]] std::optional<QByteArray> theirsOf(const QByteArray &file) const
    {
        return ask(u"age"_s, {u"--decrypt"_s, u"--identity"_s, keyFile}, file);
    }
    [[nodiscard]] std::optional<QByteArray> madeByThem(const QByteArray &text) const
    {
        return ask(u"age"_s, {u"--encrypt"_s, u"--recipient"_s, QString::fromLatin1(pair.recipient)}, text);
    }
};

bool isMissing()
{
    if (QStandardPaths::findExecutable(u"age"_s).isEmpty()) {
        WARN("skipped: no age program");
        return true;
    }
    return false;
}

QByteArray randomText(QRandomGenerator &random, qsizetype size)
{
    QByteArray text((size + 3) / 4 * 4, '\0');
    random.fillRange(reinterpret_cast<quint32 *>(text.data()), text.size() / 4);
    text.truncate(size);
    return text;
}

/// The edges of the format, then mostly small ones and a few of some MiB.
QList<qsizetype> sizes(QRandomGenerator &random)
{
    QList<qsizetype> sizes{0, 1, 15, 16, 17, 4095, 4096, 4097, 65519, 65520};
    for (const qsizetype chunks : {1, 2, 3, 16, 31, 65}) { // the last one is sealed in two halves
        sizes += {chunks * kChunk - 1, chunks * kChunk, chunks * kChunk + 1};
    }
    while (sizes.size() < 200) {
        const qsizetype largest = sizes.size() % 40 == 0 ? 4 << 20 : sizes.size() % 4 == 0 ? 200'000 : 5'000;
        sizes.append(random.bounded(static_cast<int>(largest)));
    }
    return sizes;
}

} // namespace

TEST_CASE("the age program opens 200 files of ours, byte for byte", "[exchange][age][program]")
{
    if (isMissing()) {
        return;
    }
    const Desk desk;
    QRandomGenerator random(2026);
    for (const qsizetype size : sizes(random)) {
        CAPTURE(size);
        const QByteArray text = randomText(random, size);
        const auto file = encryptAge(text, {desk.pair.recipient});
        REQUIRE_OK(file);
        REQUIRE(desk.theirsOf(*file) == text);
    }
}

TEST_CASE("we open 200 files of the age program, byte for byte", "[exchange][age][program]")
{
    if (isMissing()) {
        return;
    }
    const Desk desk;
    QRandomGenerator random(2027);
    for (const qsizetype size : sizes(random)) {
        CAPTURE(size);
        const QByteArray text = randomText(random, size);
        const auto file = desk.madeByThem(text);
        REQUIRE(file);
        const auto opened = decryptAge(*file, {&desk.pair.secret, 1});
        REQUIRE_OK(opened);
        REQUIRE(opened->plain == text);
    }
}

TEST_CASE("bundles of 64 MiB pass between the age program and us", "[.][long][exchange][age]")
{
    if (isMissing()) {
        return;
    }
    const Desk desk;
    QRandomGenerator random(2028);
    const qsizetype largest = largestAgePlain(kLargestBundle, 1);
    for (const qsizetype size :
         {largest, largest - 1, largest - kChunk, qsizetype{50'000'000}, qsizetype{33'554'432}}) {
        CAPTURE(size);
        const QByteArray text = randomText(random, size);
        const auto ours = encryptAge(text, {desk.pair.recipient});
        REQUIRE_OK(ours);
        REQUIRE((desk.theirsOf(*ours) == text));
        const auto theirs = desk.madeByThem(text);
        REQUIRE(theirs);
        CHECK(theirs->size() == ours->size());
        const auto opened = decryptAge(*theirs, {&desk.pair.secret, 1});
        REQUIRE_OK(opened);
        REQUIRE((opened->plain == text));
    }
}

TEST_CASE("keys pass between the age program and us", "[exchange][age][program]")
{
    if (isMissing()) {
        return;
    }
    const Desk desk;
    CHECK(ask(u"age-keygen"_s, {u"-y"_s, desk.keyFile}) == desk.pair.recipient + '\n');
    const auto made = ask(u"age-keygen"_s, {});
    REQUIRE(made);
    const QList<QByteArray> lines = made->trimmed().split('\n');
    const auto secret = readAgeIdentity(lines.last());
    REQUIRE(secret);
    CHECK(made->contains(QByteArray("# public key: " + ageRecipientOf(*secret) + '\n')));
}

TEST_CASE("the age program refuses our file for another key and opens one for several", "[exchange][age][program]")
{
    if (isMissing()) {
        return;
    }
    const Desk desk;
    const QByteArray other = newAgePair().recipient;
    CHECK_FALSE(desk.theirsOf(encryptAge("text", {other}).value()));
    CHECK(desk.theirsOf(
              encryptAge("text", QList<QByteArray>(15, other) + QList<QByteArray>{desk.pair.recipient}).value()) ==
          QByteArray("text"));
}

TEST_CASE("a file that the age program put in armour is called so", "[exchange][age][program]")
{
    if (isMissing()) {
        return;
    }
    const Desk desk;
    const auto file = ask(
        u"age"_s, {u"--armor"_s, u"--encrypt"_s, u"--recipient"_s, QString::fromLatin1(desk.pair.recipient)}, "text");
    REQUIRE(file);
    CHECK(decryptAge(*file, {&desk.pair.secret, 1}).error().code == ErrorCode::BundleArmoured);
}
