// SPDX-License-Identifier: GPL-3.0-or-later
// Whole age files: what opens them, what a changed, cut or rearranged one answers, what it costs.
#include "core/exchange/agefile.h"

#include "core/exchange/agestream.h"
#include "tests/exchange/ageforge.h"
#include "tests/exchange/cost.h"
#include "tests/kit/catch.h"

#include <QSet>

#include <array>

using namespace relais;
using namespace relais::exchange;

namespace {

using Chunk = AgeForge::Chunk;

constexpr qsizetype kChunk = 64 * 1024;

QByteArray textOf(qsizetype size)
{
    QByteArray text(size, '\0');
    for (qsizetype i = 0; i < size; ++i) {
        text[i] = static_cast<char>(i * 7 + (i >> 8));
    }
    return text;
}

QByteArray answerTo(const Result<OpenedAge> &opened)
{
    return opened ? QByteArray("opened") : answerOf(opened.error());
}

} // namespace

TEST_CASE("what was encrypted for several keys opens with each of them", "[exchange][age][agefile]")
{
    std::array<SecretBytes, 3> secrets;
    QList<QByteArray> recipients;
    for (SecretBytes &secret : secrets) {
        AgePair pair = newAgePair();
        secret = std::move(pair.secret);
        recipients.append(pair.recipient);
    }
    const QByteArray text = textOf(1000);
    const auto file = encryptAge(text, {recipients[1], recipients[2]});
    REQUIRE_OK(file);
    CHECK(answerTo(decryptAge(*file, {})) == "not_for_us: stanza");
    CHECK(answerTo(decryptAge(*file, {&secrets[0], 1})) == "not_for_us: stanza");
    CHECK(decryptAge(*file, {&secrets[1], 1}).value().plain == text);
    CHECK(decryptAge(*file, {&secrets[2], 1}).value().plain == text);
    CHECK(decryptAge(*file, secrets).value().identity == 1);
    const std::array<SecretBytes, 2> former{secrets[0].clone(), secrets[2].clone()};
    CHECK(decryptAge(*file, former).value().identity == 1);
}

TEST_CASE("each size comes back as it was, with 200 bytes more for each first chunk and 16 for the others",
          "[exchange][age][agefile]")
{
    const AgePair pair = newAgePair();
    for (const qsizetype size : {qsizetype{0}, qsizetype{1}, qsizetype{15}, qsizetype{16}, qsizetype{17}, kChunk - 1,
                                 kChunk, kChunk + 1, 2 * kChunk - 1, 2 * kChunk, 2 * kChunk + 1, 40 * kChunk + 5}) {
        CAPTURE(size);
        const QByteArray text = textOf(size);
        const auto file = encryptAge(text, {pair.recipient});
        REQUIRE_OK(file);
        CHECK(file->size() == size + 184 + 16 * std::max<qsizetype>(1, (size + kChunk - 1) / kChunk));
        const auto opened = decryptAge(*file, {&pair.secret, 1});
        REQUIRE_OK(opened);
        CHECK(opened->plain == text);
    }
}

TEST_CASE("two files of one text have nothing in common but their form", "[exchange][age][agefile]")
{
    const AgePair pair = newAgePair();
    const QByteArray one = encryptAge(textOf(5000), {pair.recipient}).value();
    const QByteArray other = encryptAge(textOf(5000), {pair.recipient}).value();
    REQUIRE(one.size() == other.size());
    CHECK(one.mid(32, 43) != other.mid(32, 43));     // share
    CHECK(one.mid(76, 43) != other.mid(76, 43));     // wrapped key
    CHECK(one.mid(168, 16) != other.mid(168, 16));   // nonce
    CHECK(one.mid(184, 100) != other.mid(184, 100)); // text
}

TEST_CASE("no file is made for nobody, for seventeen, or for what is no key", "[exchange][age][agefile]")
{
    const QByteArray key = newAgePair().recipient;
    const auto answer = [](const QList<QByteArray> &recipients) {
        const auto file = encryptAge("text", recipients);
        return file ? QByteArray("made") : answerOf(file.error());
    };
    CHECK(answer(QList<QByteArray>(16, key)) == "made");
    CHECK(answer(QList<QByteArray>(17, key)) == "invalid_input: recipients");
    CHECK(answer({}) == "invalid_input: recipients");
    CHECK(answer({key, "age1"}) == "invalid_input: recipient");
    CHECK(answer({ageRecipientText(QByteArray(32, '\0'))}) == "invalid_input: recipient");
    CHECK_FALSE(wrapFileKey(SecretBytes::random(16), QByteArray(32, '\0')));
}

TEST_CASE("any changed bit of a file of 4 KiB is refused", "[exchange][age][agefile]")
{
    const AgePair pair = newAgePair();
    QByteArray file = encryptAge(textOf(4096 - 200), {pair.recipient}).value();
    REQUIRE(file.size() == 4096);
    REQUIRE_OK(decryptAge(file, {&pair.secret, 1}));
    int opened = 0;
    QSet<QByteArray> answers;
    for (qsizetype bit = 0; bit < file.size() * 8; ++bit) {
        file[bit / 8] = static_cast<char>(file[bit / 8] ^ (1 << (bit % 8)));
        const auto result = decryptAge(file, {&pair.secret, 1});
        opened += result ? 1 : 0;
        answers.insert(answerTo(result));
        if (bit >= 184 * 8 && !result) {
            opened += result.error().code == ErrorCode::BundleAltered ? 0 : 1;
        }
        file[bit / 8] = static_cast<char>(file[bit / 8] ^ (1 << (bit % 8)));
    }
    CHECK(opened == 0);
    CHECK(answers.contains("bundle_altered: mac"));
    CHECK(answers.contains("bundle_altered: chunk"));
    REQUIRE_OK(decryptAge(file, {&pair.secret, 1}));
}

TEST_CASE("a file cut anywhere is refused, and called incomplete where that can be known", "[exchange][age][agefile]")
{
    const AgePair pair = newAgePair();
    const QByteArray file = encryptAge(textOf(4096 - 200), {pair.recipient}).value();
    for (qsizetype size = 0; size < file.size(); ++size) {
        const QByteArray answer = answerTo(decryptAge(file.first(size), {&pair.secret, 1}));
        const QByteArray expected = size < 168   ? "bundle_incomplete: header"
                                    : size < 184 ? "bundle_incomplete: nonce"
                                    : size < 185 ? "bundle_incomplete: chunk"
                                                 : "bundle_altered: chunk";
        if (answer != expected) {
            CAPTURE(size);
            CHECK(answer == expected);
        }
    }
    const QByteArray three = encryptAge(textOf(3 * kChunk), {pair.recipient}).value();
    const auto cut = [&](qsizetype size) { return answerTo(decryptAge(three.first(size), {&pair.secret, 1})); };
    for (const qsizetype chunks : {1, 2}) {
        const qsizetype edge = 184 + chunks * (kChunk + 16);
        CHECK(cut(edge) == "bundle_incomplete: chunk");
        CHECK(cut(edge - 1) == "bundle_altered: chunk");
        CHECK(cut(edge + 1) == "bundle_altered: chunk");
        CHECK(cut(edge + 15) == "bundle_altered: chunk");
        CHECK(cut(edge + 16) == "bundle_altered: empty");
        CHECK(cut(edge + 17) == "bundle_altered: chunk");
    }
}

TEST_CASE("chunks hold only in their place, with one last chunk at the end", "[exchange][age][agefile]")
{
    const AgeForge forge;
    const QByteArray header = forge.header(forge.stanza());
    const QByteArray full = textOf(kChunk);
    const QByteArray rest = "rest";
    const auto answer = [&](const QList<Chunk> &chunks) { return forge.answer(header + forge.payload(chunks)); };
    const Chunk first{full, 0, Chunk::Inner};
    const Chunk second{full, 1, Chunk::Inner};
    const Chunk last{rest, 2, Chunk::Last};

    CHECK(answer({first, second, last}) == "opened");
    CHECK(answer({first, {full, 1, Chunk::Last}}) == "opened");
    CHECK(answer({{"", 0, Chunk::Last}}) == "opened");
    CHECK(answer({}) == "bundle_incomplete: chunk");
    CHECK(answer({first}) == "bundle_incomplete: chunk");
    CHECK(answer({first, second}) == "bundle_incomplete: chunk");
    CHECK(answer({{rest, 0, Chunk::Inner}}) == "bundle_altered: chunk");
    CHECK(answer({second, first, last}) == "bundle_altered: chunk");
    CHECK(answer({first, first, last}) == "bundle_altered: chunk");
    CHECK(answer({first, last}) == "bundle_altered: chunk");
    CHECK(answer({second, last}) == "bundle_altered: chunk");
    CHECK(answer({{rest, 0, Chunk::Inner}, {rest, 1, Chunk::Last}}) == "bundle_altered: chunk");
    CHECK(answer({first, second, last, last}) == "bundle_altered: chunk");
    CHECK(answer({{full, 0, Chunk::Last}, {full, 1, Chunk::Last}}) == "bundle_altered: trailing");
    CHECK(answer({{full, 0, Chunk::Last}, {rest, 1, Chunk::Last}}) == "bundle_altered: trailing");
    CHECK(answer({first, {full, 1, Chunk::Last}, last}) == "bundle_altered: trailing");
    CHECK(answer({first, {"", 1, Chunk::Last}}) == "bundle_altered: empty");
    CHECK(answer({first, second, {"", 2, Chunk::Last}}) == "bundle_altered: empty");

    const QByteArray whole = header + forge.payload({first, {full, 1, Chunk::Last}});
    CHECK(forge.answer(whole + '\0') == "bundle_altered: trailing");
    CHECK(forge.answer(whole + QByteArray(16, '\0')) == "bundle_altered: empty");
    CHECK(forge.answer(whole + QByteArray(17, '\0')) == "bundle_altered: trailing");
    CHECK(forge.answer(whole + whole) == "bundle_altered: trailing");
    CHECK(forge.answer(forge.file(forge.stanza()) + '\n') == "bundle_altered: chunk");
}

TEST_CASE("chunks are counted past 255", "[exchange][age][agefile]")
{
    const SecretBytes key = SecretBytes::random(32);
    const QByteArray text(258 * kChunk, 'x'); // the last chunk has another nonce anyway
    QByteArray stream(ageStreamLength(text.size()), '\0');
    REQUIRE_OK(sealAgeStream(
        text, key, {reinterpret_cast<unsigned char *>(stream.data()), static_cast<std::size_t>(stream.size())},
        JobControl()));
    REQUIRE_OK(openAgeStream(stream, key, JobControl()));
    const qsizetype sealedChunk = kChunk + 16;
    QByteArray swapped = stream; // 0 and 256 differ in the second byte of the counter only
    swapped.replace(0, sealedChunk, stream.mid(256 * sealedChunk, sealedChunk));
    CHECK_FALSE(openAgeStream(swapped, key, JobControl()));
}

TEST_CASE("a header under a wrong MAC is refused before its payload is looked at", "[exchange][age][agefile]")
{
    const AgeForge forge;
    const QByteArray good = forge.header(forge.stanza());
    QByteArray bad = good;
    bad.replace(bad.size() - 44, 43, QByteArray(43, 'A'));
    CHECK(forge.answer(bad + forge.payload({{"a text", 0, Chunk::Last}})) == "bundle_altered: mac");
    CHECK(forge.answer(bad + "x") == "bundle_altered: mac");
    CHECK(forge.answer(bad + QByteArray(100, 'x')) == "bundle_altered: mac");
    CHECK(forge.answer(good + QByteArray(15, 'n')) == "bundle_incomplete: nonce");
    CHECK(forge.answer(good) == "bundle_incomplete: nonce");
}

TEST_CASE("a file over 64 MiB is refused before it is read", "[exchange][age][agefile]")
{
    const AgePair pair = newAgePair();
    const QByteArray large(kLargestBundle + 1, 'x'); // no age file at all, and not looked at
    const qint64 start = processTime();
    CHECK(answerTo(decryptAge(large, {&pair.secret, 1})) == "bundle_too_large: file");
    CHECK(answerOf(decryptAgeByPassphrase(large, pair.secret).error()) == "bundle_too_large: file");
    CHECK(processTime() - start < 50);
    CHECK(answerTo(decryptAge(large.first(kLargestBundle), {&pair.secret, 1})) == "not_a_bundle: version");
    const auto file = encryptAge(large, {pair.recipient});
    REQUIRE_FALSE(file);
    CHECK(answerOf(file.error()) == "bundle_too_large: file");
}

TEST_CASE("the largest text is the one whose file just fits", "[exchange][age][agefile]")
{
    const AgePair pair = newAgePair();
    for (const qsizetype recipients : {1, 2, 16}) {
        const QList<QByteArray> keys(recipients, pair.recipient);
        const qsizetype head = 22 + 98 * recipients + 48 + 16;
        for (const qsizetype stream :
             {qsizetype{16}, qsizetype{17}, kChunk + 15, kChunk + 16, kChunk + 33, 2 * kChunk + 32, 2 * kChunk + 60}) {
            CAPTURE(recipients, stream);
            const qsizetype largest = largestAgePlain(head + stream, recipients);
            const auto file = encryptAge(textOf(largest), keys, JobControl(), head + stream);
            REQUIRE_OK(file);
            CHECK(file->size() == head + stream);
            CHECK_FALSE(encryptAge(textOf(largest + 1), keys, JobControl(), head + stream));
            REQUIRE_OK(decryptAge(*file, {&pair.secret, 1}, JobControl(), head + stream));
            CHECK_FALSE(decryptAge(*file, {&pair.secret, 1}, JobControl(), head + stream - 1));
        }
        CHECK(largestAgePlain(head + kChunk + 16 + 9, recipients) == kChunk); // a chunk of 9 bytes cannot be
        CHECK(largestAgePlain(head + 3, recipients) == 0);
        CHECK(largestAgePlain(0, recipients) == 0);
    }
}

TEST_CASE("both directions tell how far they are and stop when asked", "[exchange][age][agefile]")
{
    const AgePair pair = newAgePair();
    const QByteArray text = textOf(100 * kChunk);
    QList<qint64> steps;
    const JobControl watched([&](qint64 done, qint64 total) {
        CHECK(total == 100);
        steps.append(done);
    });
    const auto file = encryptAge(text, {pair.recipient}, watched);
    REQUIRE_OK(file);
    CHECK(steps == QList<qint64>{0, 16, 32, 48, 64, 80, 96, 100});
    steps.clear();
    const auto opened = decryptAge(*file, {&pair.secret, 1}, watched);
    REQUIRE_OK(opened);
    CHECK((opened->plain == text));
    CHECK(steps == QList<qint64>{0, 16, 32, 48, 64, 80, 96, 100});

    JobControl *control = nullptr;
    JobControl stopped([&](qint64 done, qint64) {
        CHECK(done <= 48);
        if (done == 48) {
            control->cancel();
        }
    });
    control = &stopped;
    CHECK(encryptAge(text, {pair.recipient}, stopped).error().code == ErrorCode::Cancelled);
    CHECK(decryptAge(*file, {&pair.secret, 1}, stopped).error().code == ErrorCode::Cancelled);
}

TEST_CASE("a bundle of 64 MiB is opened in less than 200 MiB and two seconds", "[exchange][age][agefile]")
{
    const AgePair pair = newAgePair();
    const auto file = encryptAge(QByteArray(largestAgePlain(kLargestBundle, 1), 'x'), {pair.recipient});
    REQUIRE_OK(file);
    REQUIRE(file->size() == kLargestBundle);
    const bool measured = forgetPeak();
    const qint64 before = peakMemory();
    const qint64 start = processTime();
    REQUIRE_OK(decryptAge(*file, {&pair.secret, 1}));
    CHECK(processTime() - start < 2'000);
    if (!measured) {
        WARN("skipped: the system does not forget a peak of memory");
        return;
    }
    CHECK(peakMemory() - before < 200 - 64); // the file itself is held already
}
