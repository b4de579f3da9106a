// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/newvault.h"
#include "tests/kit/catch.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// What a run of relais-cli left behind.
struct CliRun {
    int status = -1;
    QByteArray out;
    QByteArray err;

    /// Standard output of a command that succeeded, which must be exactly one JSON document.
    [[nodiscard]] QJsonObject json() const;
    /// The same of a command whose answer is a no.
    [[nodiscard]] QJsonObject answer() const;
    /// Whether standard error holds one sentence that ends with that code word.
    [[nodiscard]] bool says(const char *codeWord) const;
};

/// Whose vault it is.
struct CliOffice {
    QString name = u"CAF 76"_s;
    relais::model::OfficeKind kind = relais::model::OfficeKind::Caf;
    QString user = u"C. Auger"_s;
    QString department = u"76"_s; ///< gives its hour
    QString officeId = {};        ///< 8 characters, of a further post of an office that exists
};

/// A real vault in a temporary folder, and the program to work on it. Its key costs little to derive.
class CliVault
{
public:
    /// @param department of the office, which gives its hour @param officeId 8 characters, of a further post of an
    /// office that exists
    explicit CliVault(const QString &department = u"76"_s, const QString &officeId = {});
    explicit CliVault(const CliOffice &whose);

    [[nodiscard]] QString place() const { return m_place.path(); }
    [[nodiscard]] QString folder() const { return m_place.filePath(u"essai.relais-vault"_s); }
    [[nodiscard]] QString path(const char *part) const { return folder() + u'/' + QString::fromLatin1(part); }
    [[nodiscard]] QByteArray bytes(const char *part) const;
    [[nodiscard]] const relais::store::KeyRing &ring() const { return m_ring; }
    [[nodiscard]] const relais::store::CipherParameters &cipher() const { return m_cipher; }
    [[nodiscard]] const QString &recoveryCode() const { return m_code; }

    /// A file in the place, outside the vault. @return its path
    QString write(const QString &name, const QByteArray &bytes) const;
    /// Runs a command with the vault and its passphrase.
    [[nodiscard]] CliRun run(const QStringList &command) const;
    /// The same with another passphrase.
    [[nodiscard]] CliRun runWith(const QString &passphrase, const QStringList &command) const;
    /// The program alone. @param input standard input
    [[nodiscard]] CliRun bare(const QStringList &arguments, const QByteArray &input = {}) const;
    /// What a child process is asked to do before the program starts (dropping rights).
    std::function<void()> beforeStart;
    /// Seconds by which the program finds its clock ahead of that of this machine.
    qint64 ahead = 0;
    /// Temporary folder of the program, to be searched afterwards.
    [[nodiscard]] QString temporary() const { return m_place.filePath(u"tmp"_s); }

    static const QString kPassphrase;

private:
    QTemporaryDir m_place;
    relais::store::KeyRing m_ring;
    relais::store::CipherParameters m_cipher;
    QString m_code;
};

/// A case as `case add` takes it.
QByteArray caseFile(const QString &lastName, const QString &firstName, const QString &reference, const QString &phone);
