// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "app/cli/answer.h"
#include "core/store/passphrase.h"

#include <QFile>

#include <cstdio>

namespace relais::cli {

Result<QString> secretLine(const std::string &file)
{
    constexpr qsizetype kLongest = 1024;
    QFile source(QString::fromStdString(file));
    const bool open = file == "-" ? source.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                  : source.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!open) {
        return Error{source.exists() ? ErrorCode::DiskFailure : ErrorCode::NotFound,
                     u"the file of a passphrase or code"_s};
    }
    QByteArray line;
    line.reserve(kLongest + 1); // never moved, so that no copy stays behind
    char sign = 0;
    while (line.size() <= kLongest && source.read(&sign, 1) == 1 && sign != '\n') {
        line += sign;
    }
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    const bool fits = !line.isEmpty() && line.size() <= kLongest;
    QString text = QString::fromUtf8(line);
    SecretBytes::take(line);
    if (!fits) {
        wipe(text);
        return Error{ErrorCode::InvalidInput, u"the line of a passphrase or code is empty or too long"_s};
    }
    return text;
}

Result<SecretBytes> passphraseOf(const Invocation &invocation)
{
    if (invocation.passphraseFile.empty()) {
        return Error{ErrorCode::InvalidInput, u"--passphrase-file is needed"_s};
    }
    Result<QString> line = secretLine(invocation.passphraseFile);
    if (!line) {
        return line.error();
    }
    SecretBytes passphrase = SecretBytes::fromPassphrase(*line);
    wipe(*line);
    return passphrase;
}

Result<SecretBytes> newPassphrase(const std::string &file)
{
    Result<QString> line = secretLine(file);
    if (!line) {
        return line.error();
    }
    const Result<void> strong = store::checkPassphrase(*line);
    SecretBytes passphrase = SecretBytes::fromPassphrase(*line);
    wipe(*line);
    if (!strong) {
        return strong.error();
    }
    return passphrase;
}

Result<store::KeySlots::Opened> unlock(const Invocation &invocation)
{
    if (invocation.vault.empty()) {
        return Error{ErrorCode::InvalidInput, u"--vault is needed"_s};
    }
    const Result<SecretBytes> passphrase = passphraseOf(invocation);
    if (!passphrase) {
        return passphrase.error();
    }
    Result<store::KeySlots::Opened> keys = work::unlock(invocation.folder(), *passphrase);
    if (keys && keys->healing != store::Healing::None) {
        std::fputs(
            qPrintable(Say::tr("One of the two key files was damaged or absent. It was made anew from the other.") +
                       u'\n'),
            stderr);
    }
    return keys;
}

Result<work::Desk> openDesk(const Invocation &invocation)
{
    const Result<store::KeySlots::Opened> keys = unlock(invocation);
    return keys ? openDesk(invocation, *keys) : Result<work::Desk>(keys.error());
}

Result<work::Desk> openDesk(const Invocation &invocation, const store::KeySlots::Opened &keys)
{
    Result<work::Desk> desk = work::openDesk(invocation.folder(), keys, invocation.clock, invocation.reference);
    if (desk && desk->usedLater.isValid()) {
        const auto said = [&](const QDateTime &at) {
            return at.toTimeZone(desk->session->zone).toString(u"yyyy-MM-ddTHH:mm"_s);
        };
        std::fputs(qPrintable(Say::tr("The clock of this computer says %1, but the vault was used on %2. Check it: "
                                      "deadlines and consents are reckoned with it.")
                                  .arg(said(invocation.clock.now()), said(desk->usedLater)) +
                              u'\n'),
                   stderr);
    }
    return desk;
}

} // namespace relais::cli
