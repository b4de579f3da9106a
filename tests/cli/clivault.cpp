// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clivault.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

using namespace relais;

const QString CliVault::kPassphrase = u"tilleul navire sable orange fenêtre marché violon"_s;

QJsonObject CliRun::json() const
{
    INFO(err.toStdString());
    INFO(out.toStdString());
    REQUIRE(status == 0);
    return answer();
}

QJsonObject CliRun::answer() const
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(out, &fault);
    REQUIRE(fault.error == QJsonParseError::NoError);
    return document.object();
}

bool CliRun::says(const char *codeWord) const
{
    const QByteArray line = err.trimmed();
    const qsizetype code = line.lastIndexOf(QByteArray(QByteArray("(") + codeWord));
    return !line.contains('\n') && line.endsWith(')') && code > 10;
}

CliVault::CliVault(const QString &department, const QString &officeId)
    : CliVault(CliOffice{QString(u"CAF "_s + department), model::OfficeKind::Caf, u"C. Auger"_s, department, officeId})
{
}

CliVault::CliVault(const CliOffice &whose)
{
    const SystemClock clock;
    const auto reference = model::loadReference();
    REQUIRE_OK(reference);
    work::Founding founding{folder(), {whose.name, whose.kind, whose.department}, whose.user, model::Role::Coordinator};
    founding.officeId = whose.officeId;
    const auto forged = work::forge(founding, SecretBytes::fromPassphrase(kPassphrase), {3, 8 * 1024 * 1024});
    REQUIRE_OK(forged);
    const auto desk = work::found(founding, *forged, clock, *reference);
    REQUIRE_OK(desk);
    m_ring = forged->keys.ring.clone();
    m_cipher = forged->keys.cipher;
    m_code = forged->keys.code.toText();
    QDir().mkpath(temporary());
}

QByteArray CliVault::bytes(const char *part) const
{
    QFile file(path(part));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString CliVault::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_place.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

CliRun CliVault::bare(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, temporary());
    environment.insert(u"HOME"_s, temporary());
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    if (ahead != 0) {
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(RELAIS_LATER_CLOCK));
        environment.insert(u"RELAIS_TEST_AHEAD"_s, QString::number(ahead));
        // The address sanitizer wants to be the first that is loaded.
        environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":verify_asan_link_order=0"_s);
    }
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier(beforeStart);
    process.start(QStringLiteral(RELAIS_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

CliRun CliVault::run(const QStringList &command) const
{
    return runWith(kPassphrase, command);
}

CliRun CliVault::runWith(const QString &passphrase, const QStringList &command) const
{
    return bare(QStringList{u"--vault"_s, folder(), u"--passphrase-file"_s, u"-"_s, u"--json"_s} + command,
                passphrase.toUtf8() + '\n');
}

QByteArray caseFile(const QString &lastName, const QString &firstName, const QString &reference, const QString &phone)
{
    const QJsonObject person{
        {u"last_name"_s, lastName}, {u"first_name"_s, firstName}, {u"birth_date"_s, u"1988-06-08"_s}};
    const QJsonObject file{{u"reference"_s, reference},
                           {u"referred_at"_s, u"2026-11-20T10:00:00+01:00"_s},
                           {u"referent"_s, u"C. Auger"_s}};
    const QJsonArray contacts{QJsonObject{{u"channel"_s, u"phone"_s}, {u"value"_s, phone}, {u"safe"_s, u"yes"_s}}};
    const QJsonArray notes{QJsonObject{
        {u"kind"_s, u"fact"_s}, {u"text"_s, u"Reçue à l'accueil."_s}, {u"at"_s, u"2026-11-20T10:05:00+01:00"_s}}};
    return QJsonDocument(
               QJsonObject{{u"person"_s, person}, {u"case"_s, file}, {u"contacts"_s, contacts}, {u"notes"_s, notes}})
        .toJson();
}
