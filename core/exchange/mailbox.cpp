// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mailbox.h"

#include "core/exchange/mailboxerrands.h"

#include <QFile>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslSocket>

namespace relais::exchange {

namespace {

constexpr qint64 kMostCaBytes = 4 * 1024 * 1024; // a file with all CAs of a system has 0.2 MiB

bool isPlainFolder(const QUrl &url)
{
    return url.isValid() && url.scheme() == u"https"_s && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           !url.hasQuery() && !url.hasFragment();
}

Result<QSslConfiguration> tlsOf(const QString &caFile)
{
    if (!QSslSocket::supportsSsl()) {
        return Error{ErrorCode::MailboxCertificate, u"no TLS on this system"_s};
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!caFile.isEmpty()) {
        QFile file(caFile);
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{ErrorCode::MailboxCertificate, u"CA file cannot be read"_s};
        }
        const QList<QSslCertificate> certificates = QSslCertificate::fromData(file.read(kMostCaBytes), QSsl::Pem);
        if (certificates.isEmpty()) {
            return Error{ErrorCode::MailboxCertificate, u"CA file without certificate"_s};
        }
        tls.setCaCertificates(certificates); // and none of the system's
    }
    return tls;
}

} // namespace

Mailbox::Mailbox(std::unique_ptr<MailboxPost> post) : m_post(std::move(post)) {}

Mailbox::~Mailbox() = default;

Result<std::unique_ptr<Mailbox>> Mailbox::open(MailboxAddress address, const Clock &clock, MailboxPace pace)
{
    if (!isPlainFolder(address.url) || address.user.contains(u':')) {
        return Error{ErrorCode::InvalidInput, u"address of the mailbox"_s};
    }
    if (!address.url.path().endsWith(u'/')) {
        address.url.setPath(address.url.path() + u'/');
    }
    Result<QSslConfiguration> tls = tlsOf(address.caFile);
    if (!tls) {
        return tls.error();
    }
    return std::unique_ptr<Mailbox>(
        new Mailbox(std::make_unique<MailboxPost>(std::move(address), std::move(*tls), clock, pace)));
}

Carrier::ErrandPtr Mailbox::put(QObject *context, const QString &name, const QByteArray &bytes, Done<void> done,
                                Progress progress)
{
    return m_post->accept(new MailPut(*m_post, context, name, bytes, std::move(done), std::move(progress)));
}

Carrier::ErrandPtr Mailbox::fetch(QObject *context, const QString &name, Done<QByteArray> done, Progress progress)
{
    return m_post->accept(new MailFetch(*m_post, context, name, std::move(done), std::move(progress)));
}

Carrier::ErrandPtr Mailbox::look(QObject *context, const QStringList &expected, Done<QList<CarriedObject>> done)
{
    return m_post->accept(new MailLook(*m_post, context, expected, std::move(done)));
}

Carrier::ErrandPtr Mailbox::remove(QObject *context, const QString &name, Done<void> done)
{
    return m_post->accept(new MailRemove(*m_post, context, name, std::move(done)));
}

void useProxyOfSystem()
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
}

} // namespace relais::exchange
