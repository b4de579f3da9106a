// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/foreignfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <optional>

namespace relais::exchange {

namespace {

constexpr int kTurn = 20;                           // milliseconds between two looks at the job
constexpr qint64 kMostWaited = 40'000;              // milliseconds, twice what the program allows itself
constexpr qsizetype kMostAnswer = 64 * 1024 * 1024; // a page of 12 million points

Error damaged(const char *where)
{
    return {ErrorCode::DocumentDamaged, QString::fromLatin1(where)};
}

/// Beside the program that asks, as it is built, or where it is installed.
std::optional<QString> readerPath()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &place : {u"/"_s, u"/../libexec/relais/"_s}) {
        const QString path = here + place + u"relais-reader"_s;
        if (QFileInfo(path).isExecutable()) {
            return path;
        }
    }
    return std::nullopt;
}

Error errorOf(const QProcess &reader, const QByteArray &answer)
{
    if (reader.exitStatus() == QProcess::CrashExit) {
        return damaged("the reader broke on it");
    }
    const QString said = QString::fromLatin1(answer.left(answer.indexOf('\n')));
    const QString code = said.section(u' ', 0, 0);
    for (const ErrorCode known : {ErrorCode::NotADocument, ErrorCode::DocumentProtected, ErrorCode::DocumentTooLarge,
                                  ErrorCode::DocumentDamaged, ErrorCode::NotFound, ErrorCode::PartMissing}) {
        if (code == word(known)) {
            return {known, said.section(u' ', 1)};
        }
    }
    return {ErrorCode::PartMissing, u"relais-reader exits with %1"_s.arg(reader.exitCode())};
}

/// The whole answer of the reader.
Result<QByteArray> ask(const QStringList &arguments, const QByteArray &input, const JobControl &job)
{
    const std::optional<QString> path = readerPath();
    if (!path) {
        return Error{ErrorCode::PartMissing, u"relais-reader is missing"_s};
    }
    QProcess reader;
    reader.setProcessEnvironment(QProcessEnvironment()); // it needs nothing of ours
    reader.setStandardErrorFile(QProcess::nullDevice());
    reader.start(*path, arguments);
    if (!reader.waitForStarted()) {
        return Error{ErrorCode::PartMissing, u"relais-reader does not start"_s};
    }
    reader.write(input);
    reader.closeWriteChannel();
    QByteArray answer;
    QElapsedTimer waited;
    waited.start();
    while (reader.state() != QProcess::NotRunning) {
        reader.waitForReadyRead(kTurn);
        answer += reader.readAllStandardOutput();
        const bool late = waited.elapsed() > kMostWaited || answer.size() > kMostAnswer;
        if (late || job.isCancelled()) {
            reader.kill();
            reader.waitForFinished();
            return late ? Error{ErrorCode::DocumentTooLarge, u"time"_s} : Error{ErrorCode::Cancelled, {}};
        }
    }
    answer += reader.readAllStandardOutput();
    if (reader.exitStatus() != QProcess::NormalExit || reader.exitCode() != 0) {
        return errorOf(reader, answer);
    }
    return answer;
}

} // namespace

Result<CleanFile> cleanFile(const QByteArray &bytes, const JobControl &job)
{
    if (bytes.isEmpty()) {
        return damaged("0 bytes");
    }
    if (bytes.size() > kMostFileBytes) {
        return Error{ErrorCode::DocumentTooLarge, u"%1 bytes"_s.arg(bytes.size())};
    }
    const Result<QByteArray> answer = ask({u"clean"_s}, bytes, job);
    if (!answer) {
        return answer.error();
    }
    const qsizetype line = answer->indexOf('\n');
    const QString head = QString::fromLatin1(answer->left(line));
    CleanFile file{answer->mid(line + 1), head.section(u' ', 0, 0), head.section(u' ', 1)};
    if (line < 0 || file.bytes.isEmpty()) {
        return damaged("nothing left");
    }
    if (file.bytes.size() > kMostFileBytes) { // cleaned pages may be written less tightly
        return Error{ErrorCode::DocumentTooLarge, u"%1 bytes once cleaned"_s.arg(file.bytes.size())};
    }
    return file;
}

Result<PaintedPage> paintPage(const QByteArray &bytes, const QString &type, int page, int width, const JobControl &job)
{
    const Result<QByteArray> answer = ask({u"show"_s, type, QString::number(page), QString::number(width)}, bytes, job);
    if (!answer) {
        return answer.error();
    }
    const qsizetype line = answer->indexOf('\n');
    const QList<QByteArray> head = answer->left(line).split(' ');
    if (line < 0 || head.size() != 5) {
        return damaged("page head");
    }
    PaintedPage painted{head[0].toInt(), head[1].toInt(), head[2].toInt(),
                        head[3].toInt(), head[4].toInt(), answer->mid(line + 1)};
    const bool fits = painted.width > 0 && painted.height > 0 &&
                      static_cast<qint64>(painted.width) * painted.height * 4 == painted.points.size();
    return fits ? Result<PaintedPage>(painted) : Result<PaintedPage>(damaged("page points"));
}

} // namespace relais::exchange
