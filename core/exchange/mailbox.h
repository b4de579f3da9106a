// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/exchange/carrier.h"
#include "core/exchange/mailboxpace.h"

#include <QUrl>

namespace relais::exchange {

class MailboxPost;

/// Lets every mailbox go through the proxy that the system names. Once, where a program is composed.
void useProxyOfSystem();

/// Where a mailbox is and who we are there.
struct MailboxAddress {
    QUrl url;             ///< https://host[:port]/folder/, without user, query or fragment
    QString caFile;       ///< PEM; the server's certificate must come from these. Empty: from those of the system
    QString user;         ///< empty: no login is sent
    SecretBytes password; ///< UTF-8
};

/// A folder of an HTTPS server as carrier, by PUT, GET, HEAD and DELETE alone (exchange notes 1.5): any WebDAV or
/// object store that an administration already runs.
///
/// Nothing is sent before the certificate holds, and there is no way to go on when it does not. No redirect is
/// followed. The system's proxy is used where the program says so (QNetworkProxyFactory::setUseSystemConfiguration,
/// app). What may pass (silence, a cut, 408, 423, 429, 500, 502, 503, 504) is tried again; a login that was refused is
/// never sent again, since servers lock out whoever insists: all that follows answers MailboxLogin until the mailbox is
/// opened anew. Errands are done one after the other, in the order given.
///
/// Errors: MailboxSilent, MailboxCertificate, MailboxLogin, MailboxFailure (detail: the status, "taken", "redirect",
/// "page" when a web page answers in place of the store), NotFound, BundleIncomplete, BundleTooLarge, Cancelled.
class Mailbox final : public Carrier
{
public:
    /// InvalidInput for an address that is no plain https folder; MailboxCertificate for a CA file without certificate.
    /// @param clock must outlive the mailbox
    static Result<std::unique_ptr<Mailbox>> open(MailboxAddress address, const Clock &clock, MailboxPace pace = {});
    ~Mailbox() override;

    ErrandPtr put(QObject *context, const QString &name, const QByteArray &bytes, Done<void> done,
                  Progress progress = {}) override;
    ErrandPtr fetch(QObject *context, const QString &name, Done<QByteArray> done, Progress progress = {}) override;
    /// Those of the expected names that are there, in that order.
    ErrandPtr look(QObject *context, const QStringList &expected, Done<QList<CarriedObject>> done) override;
    ErrandPtr remove(QObject *context, const QString &name, Done<void> done) override;

private:
    explicit Mailbox(std::unique_ptr<MailboxPost> post);
    std::unique_ptr<MailboxPost> m_post;
};

} // namespace relais::exchange
