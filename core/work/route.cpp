// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/route.h"

#include "core/exchange/folderbox.h"
#include "core/store/carriersettings.h"

#include <QFileInfo>

namespace relais::work::route {

namespace {

const QString kKind = u"kind"_s;
const QString kFolder = u"folder"_s;
const QString kAfterReading = u"after_reading"_s;
const QString kUrl = u"url"_s;
const QString kCaFile = u"ca_file"_s;
const QString kUser = u"user"_s;
const QString kPassword = u"password"_s;

SecretBytes secretOf(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return bytes.isEmpty() ? SecretBytes() : SecretBytes::take(bytes);
}

QString textOf(const SecretBytes &secret)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size()));
}

exchange::MailboxAddress copyOf(const exchange::MailboxAddress &address)
{
    return {address.url, address.caFile, address.user,
            address.password.isEmpty() ? SecretBytes() : address.password.clone()};
}

} // namespace

Result<Route> load(const Session &session)
{
    return session.vault.read([](const store::Reader &reader) -> Result<Route> {
        Route route;
        route.kind = model::fromWord<Kind>(store::carrierSetting(reader, kKind)).value_or(Kind::None);
        route.folder = store::carrierSetting(reader, kFolder);
        route.afterReading =
            store::carrierSetting(reader, kAfterReading) == u"remove"_s ? AfterReading::Remove : AfterReading::Leave;
        route.mailbox.url = QUrl(store::carrierSetting(reader, kUrl));
        route.mailbox.caFile = store::carrierSetting(reader, kCaFile);
        route.mailbox.user = store::carrierSetting(reader, kUser);
        route.mailbox.password = secretOf(store::carrierSetting(reader, kPassword));
        return route;
    });
}

Result<void> save(const Session &session, const Route &route)
{
    // An address that cannot be opened is told now, not at the next exchange.
    if (route.kind != Kind::None) {
        if (const auto opened = carrierOf(route, session.clock); !opened) {
            return opened.error();
        }
    }
    return session.vault.write(session.act("carrier.set"), [&](store::Tx &tx) -> Result<void> {
        store::saveCarrierSetting(tx, kKind, model::word(route.kind));
        store::saveCarrierSetting(tx, kFolder, route.folder);
        store::saveCarrierSetting(tx, kAfterReading,
                                  route.afterReading == AfterReading::Remove ? u"remove"_s : u"leave"_s);
        store::saveCarrierSetting(tx, kUrl, route.mailbox.url.toString());
        store::saveCarrierSetting(tx, kCaFile, route.mailbox.caFile);
        store::saveCarrierSetting(tx, kUser, route.mailbox.user);
        store::saveCarrierSetting(tx, kPassword, textOf(route.mailbox.password));
        return {};
    });
}

Result<std::unique_ptr<exchange::Carrier>> carrierOf(const Route &route, const Clock &clock)
{
    switch (route.kind) {
    case Kind::None: break;
    case Kind::Folder:
        if (!QFileInfo(route.folder).isDir()) {
            return Error{ErrorCode::FolderMissing, u"folder"_s};
        }
        return std::unique_ptr<exchange::Carrier>(std::make_unique<exchange::FolderBox>(route.folder));
    case Kind::Mailbox: {
        auto mailbox = exchange::Mailbox::open(copyOf(route.mailbox), clock);
        if (!mailbox) {
            return mailbox.error();
        }
        return std::unique_ptr<exchange::Carrier>(*std::move(mailbox));
    }
    }
    return Error{ErrorCode::NotFound, u"no way to exchange was chosen"_s};
}

} // namespace relais::work::route
