// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/outbox.h"

#include "core/exchange/agekey.h"
#include "core/store/audittrail.h"
#include "core/work/documents.h"
#include "core/work/exclusions.h"
#include "core/work/undo.h"
#include "tests/kit/colleague.h"
#include "tests/work/partners.h"

#include <QJsonArray>

using namespace relais;
namespace outbox = relais::work::outbox;
namespace orientations = relais::work::orientations;
using exchange::Purpose;

namespace {

inline store::OutBundle sent(EntrustedCase &vault, Purpose purpose = Purpose::Update)
{
    const auto bundle = outbox::send(vault.session(), vault.card, purpose);
    REQUIRE_OK(bundle);
    vault.clock().advance(1000);
    return *bundle;
}

inline ErrorCode refusedWith(EntrustedCase &vault, Purpose purpose = Purpose::Update)
{
    const auto bundle = outbox::send(vault.session(), vault.card, purpose);
    REQUIRE_FALSE(bundle);
    return bundle.error().code;
}

inline QByteArray fileOf(TempVault &vault, const store::OutBundle &bundle)
{
    const auto file = vault.vault().read(
        [&](const store::Reader &reader) -> Result<QByteArray> { return store::outFile(reader, bundle); });
    REQUIRE_OK(file);
    return *file;
}

/// As the partner reads it, with its own key and our card.
inline exchange::Contents opened(EntrustedCase &vault, const store::OutBundle &bundle)
{
    std::vector<SecretBytes> identities;
    identities.push_back(vault.partner.age.secret.clone());
    const auto open = exchange::openBundle(fileOf(vault, bundle), identities, JobControl());
    REQUIRE_OK(open);
    const auto keys = work::correspondents::ownKeys(vault.session());
    REQUIRE_OK(keys);
    const auto recipient = exchange::readAgeRecipient(vault.partner.age.recipient);
    REQUIRE(recipient.has_value());
    const bool isFormer = !keys->formers.empty() && open->keyId == keys->formers.front().keyId;
    const auto body = exchange::readBody(*open,
                                         {(isFormer ? keys->formers.front() : keys->signer).publicKey,
                                          work::correspondents::ownAddress(vault.session()), vault.card.office,
                                          exchange::keyHash(*recipient)},
                                         JobControl());
    REQUIRE_OK(body);
    CHECK(body->hash == bundle.hash);
    return body->contents;
}

inline void received(EntrustedCase &vault, qint64 sequence, const QString &purpose = u"update"_s)
{
    REQUIRE_OK(vault.vault().write(vault.session().act("bundle.read"), [&](store::Tx &tx) -> Result<void> {
        store::InBundle bundle;
        bundle.peer = vault.card.office;
        bundle.epoch = 900;
        bundle.sequence = sequence;
        bundle.bundle = u"b"_s;
        bundle.hash = QByteArray(32, 'h');
        bundle.purpose = purpose;
        bundle.at = vault.clock().now();
        bundle.size = 4096;
        store::addInBundle(tx, bundle);
        store::saveInChannel(tx, {vault.card.office, 900, 1, QByteArray(32, 'h'), {}, {}});
        return {};
    }));
    vault.clock().advance(1000);
}

inline void acknowledged(EntrustedCase &vault, qint64 epoch, qint64 upto, const QList<qint64> &gaps = {})
{
    REQUIRE_OK(vault.vault().write(vault.session().act("bundle.read"), [&](store::Tx &tx) -> Result<void> {
        store::acknowledge(tx, vault.card.office, epoch, upto, gaps, {}, vault.clock().now());
        return {};
    }));
    vault.clock().advance(1000);
}

inline outbox::Waiting waiting(EntrustedCase &vault)
{
    const auto all = outbox::list(vault.session());
    REQUIRE_OK(all);
    REQUIRE(all->size() == 1);
    return all->first();
}

inline void setHours(EntrustedCase &vault, const QString &hours)
{
    vault.set(vault.contact(), "hours", hours);
}

} // namespace
