// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vaultfolder.h"
#include "tests/bench/benches.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QProcess>

#include <cstdio>

using namespace relais;

namespace {

/// Runs one of the two twins. @return its figures in nanoseconds, by name
Result<QMap<QString, qint64>> run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return Error{ErrorCode::DiskFailure, program + u": "_s + QString::fromUtf8(process.readAllStandardError())};
    }
    QMap<QString, qint64> figures;
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        figures.insert(line.section(u' ', 0, 0), line.section(u' ', 1).toLongLong());
    }
    return figures;
}

} // namespace

Result<void> benchVault(DemoVault demo)
{
    const QString database = store::databasePath(demo.folder);
    const QString key = demo.keyText();
    demo.session.reset();
    demo.vault.reset(); // the twins open the files themselves
    const QString plain = demo.folder + u"/plain.db"_s;
    for (const char *ending : {"", "-wal", "-shm"}) { // one of an earlier run holds what was there then
        QFile::remove(plain + QLatin1String(ending));
    }
    if (const auto exported = run(u"relais-bench-cipher"_s, {database, key, plain}); !exported) {
        return exported.error();
    }
    const auto cipherFigures = run(u"relais-bench-cipher"_s, {database, key});
    const auto plainFigures = run(u"relais-bench-plain"_s, {plain});
    if (!cipherFigures || !plainFigures) {
        return cipherFigures ? plainFigures.error() : cipherFigures.error();
    }
    std::printf("%-20s %12s %12s %7s\n", "what", "vault ms", "plain ms", "ratio");
    for (auto figure = cipherFigures->begin(); figure != cipherFigures->end(); ++figure) {
        const double vault = static_cast<double>(figure.value()) / 1e6;
        const double bare = static_cast<double>(plainFigures->value(figure.key())) / 1e6;
        std::printf("%-20s %12.3f %12.3f %7.2f\n", qPrintable(figure.key()), vault, bare, vault / bare);
    }
    std::printf("size of the files: ratio %.2f\n",
                static_cast<double>(QFile(database).size()) / static_cast<double>(QFile(plain).size()));
    return {};
}
