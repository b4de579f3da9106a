// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"
#include "core/exchange/agefile.h"
#include "core/exchange/agekey.h"
#include "tests/bench/benches.h"
#include "tests/bench/figures.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <span>

using namespace relais;
using namespace relais::exchange;

namespace {

constexpr int kFiles = 4; ///< of 64 MiB: 256 MiB in all
constexpr int kRounds = 5;

/// The public program, from file to nowhere.
Result<void> runAge(const QStringList &arguments)
{
    QProcess process;
    process.start(u"age"_s, QStringList{u"--output"_s, u"/dev/null"_s} + arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return Error{ErrorCode::DiskFailure, u"the age program: "_s + process.errorString()};
    }
    return {};
}

Result<void> fourTimes(const std::function<Result<void>()> &once)
{
    for (int i = 0; i < kFiles; ++i) {
        if (const auto done = once(); !done) {
            return done;
        }
    }
    return {};
}

/// Both in turn, so that whatever else the machine does meets both.
Result<void> compare(const QString &what, const std::function<Result<void>()> &ours,
                     const std::function<Result<void>()> &theirs)
{
    Figures mine(what + u", 4 files of 64 MiB"_s);
    Figures program(what + u", the age program"_s);
    for (int round = 0; round < kRounds; ++round) {
        const auto first = mine.measure([&] { return fourTimes(ours); });
        const auto second = program.measure([&] { return fourTimes(theirs); });
        if (!first || !second) {
            return first ? second : first;
        }
    }
    std::printf("%s\n%s\n%-44s %.2f\n", qPrintable(mine.line()), qPrintable(program.line()),
                qPrintable(what + u", ratio"_s), mine.quantile(0.5) / program.quantile(0.5));
    return {};
}

} // namespace

Result<void> benchBundle()
{
    const AgePair pair = newAgePair();
    const QTemporaryDir folder;
    const QString text = folder.filePath(u"text"_s);
    const QString file = folder.filePath(u"file.age"_s);
    const QString key = folder.filePath(u"key"_s);
    const auto sealed = encryptAge(QByteArray(largestAgePlain(kLargestBundle, 1), 'x'), {pair.recipient});
    if (!sealed) {
        return sealed.error();
    }
    for (const auto &written : {writeWhole(text, QByteArray(largestAgePlain(kLargestBundle, 1), 'x')),
                                writeWhole(file, *sealed), writeWhole(key, ageIdentityText(pair.secret) + '\n')}) {
        if (!written) {
            return written;
        }
    }
    const auto encrypt = [&]() -> Result<void> {
        const auto bytes = readAtMost(text, kLargestBundle);
        const auto done = bytes ? encryptAge(*bytes, {pair.recipient}) : bytes;
        return done ? Result<void>() : done.error();
    };
    const auto decrypt = [&]() -> Result<void> {
        const auto bytes = readAtMost(file, kLargestBundle);
        if (!bytes) {
            return bytes.error();
        }
        const auto done = decryptAge(*bytes, std::span(&pair.secret, 1));
        return done ? Result<void>() : done.error();
    };
    const QString recipient = QString::fromLatin1(pair.recipient);
    if (const auto done = compare(u"encrypt"_s, encrypt,
                                  [&] {
                                      return runAge({u"--recipient"_s, recipient, text});
                                  });
        !done) {
        return done;
    }
    return compare(u"decrypt"_s, decrypt, [&] { return runAge({u"--decrypt"_s, u"--identity"_s, key, file}); });
}
