// SPDX-License-Identifier: GPL-3.0-or-later
// relais-crashwriter work FOLDER: works on a vault until it is killed. The key comes in hexadecimal on standard input,
// each committed act goes to standard output.
// relais-crashwriter erase FOLDER: erases the case whose id follows the key on standard input, then waits to be killed.
// relais-crashwriter receive FOLDER: reads the bundles of the folder that follows the key on standard input, in the
// order of their names, then waits to be killed.
// relais-crashwriter phrase FOLDER: changes the passphrase "phrase <n>" to "phrase <n + 1>" again and again; n comes on
// standard input, each finished change goes to standard output.
#include "core/store/cipherconnection.h"
#include "core/store/vaultfolder.h"
#include "core/work/erasure.h"
#include "core/work/inbox.h"
#include "core/work/newvault.h"
#include "tests/crash/script.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <limits>

#include <unistd.h>

using namespace relais;

namespace {

void acknowledge(const QByteArray &line)
{
    // One write: the reader gets the whole line or nothing.
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size()) {
        std::_Exit(3);
    }
}

int fail(const Error &error)
{
    std::fputs((word(error.code) + u": "_s + error.detail + u'\n').toUtf8().constData(), stderr);
    return 1;
}

QByteArray inputLine()
{
    char line[256] = {};
    return std::fgets(line, sizeof line, stdin) != nullptr ? QByteArray(line).trimmed() : QByteArray();
}

int workUntilKilled(const QString &folder)
{
    QByteArray bytes = QByteArray::fromHex(inputLine());
    const auto vault = store::Vault::open(folder, SecretBytes::take(bytes), {});
    if (!vault) {
        return fail(vault.error());
    }
    const SystemClock clock;
    const auto reference = model::loadReference();
    if (!reference) {
        return fail(reference.error());
    }
    const auto session = work::openSession(**vault, clock, *reference, {});
    if (!session) {
        return fail(session.error());
    }
    acknowledge("ready\n");
    Script script(**session, acknowledge);
    const auto start =
        static_cast<int>(clock.now().toMSecsSinceEpoch() % 1'000'000'000); // later runs have later numbers
    for (int number = start; number < std::numeric_limits<int>::max(); ++number) {
        if (const Result<void> done = script.act(number); !done) {
            return fail(done.error());
        }
    }
    return 0;
}

int eraseUntilKilled(const QString &folder)
{
    const QList<QByteArray> words = inputLine().split(' ');
    QByteArray bytes = QByteArray::fromHex(words.first());
    const auto vault = store::Vault::open(folder, SecretBytes::take(bytes), {});
    const SystemClock clock;
    const auto reference = model::loadReference();
    if (!vault || !reference) {
        return fail(vault ? reference.error() : vault.error());
    }
    const auto session = work::openSession(**vault, clock, *reference, {});
    if (!session) {
        return fail(session.error());
    }
    acknowledge("ready\n");
    const auto erased = work::erasure::erase(**session, model::CaseId(QString::fromLatin1(words.last())), u"Essai"_s);
    if (!erased) {
        return fail(erased.error());
    }
    acknowledge("erased x 0\n");
    ::pause();
    return 0;
}

int receiveUntilKilled(const QString &folder)
{
    const QList<QByteArray> words = inputLine().split(' ');
    QByteArray bytes = QByteArray::fromHex(words.first());
    const auto vault = store::Vault::open(folder, SecretBytes::take(bytes), {});
    const SystemClock clock;
    const auto reference = model::loadReference();
    if (!vault || !reference) {
        return fail(vault ? reference.error() : vault.error());
    }
    const auto session = work::openSession(**vault, clock, *reference, {});
    if (!session) {
        return fail(session.error());
    }
    acknowledge("ready\n");
    const QDir bundles(QString::fromLocal8Bit(words.last()));
    for (const QString &name : bundles.entryList(QDir::Files, QDir::Name)) {
        QFile file(bundles.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const auto verdict = isOpen ? work::inbox::receive(**session, file.readAll(), name)
                                    : Result<work::inbox::Verdict>(Error{ErrorCode::NotFound, name});
        if (!verdict) {
            return fail(verdict.error());
        }
        acknowledge("received x " + QByteArray::number(verdict->sequence) + '\n');
    }
    ::pause();
    return 0;
}

int changePhrases(const QString &folder)
{
    int number = inputLine().toInt();
    const auto phrase = [](int n) { return SecretBytes::fromPassphrase(u"phrase %1"_s.arg(n)); };
    const auto keys = store::KeySlots::unlock(folder, phrase(number));
    if (!keys) {
        return fail(keys.error());
    }
    acknowledge("ready\n");
    for (;;) {
        const Result<void> changed = store::KeySlots::changePassphrase(folder, keys->ring, keys->slot.id,
                                                                       phrase(++number), {3, 8 * 1024 * 1024});
        if (!changed) {
            return fail(changed.error());
        }
        acknowledge("phrase x " + QByteArray::number(number) + '\n');
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (!hardenProcess() || argc != 3) {
        return 2;
    }
    const QCoreApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[2]);
    const QByteArray what(argv[1]);
    return what == "work"      ? workUntilKilled(folder)
           : what == "erase"   ? eraseUntilKilled(folder)
           : what == "receive" ? receiveUntilKilled(folder)
                               : changePhrases(folder);
}
