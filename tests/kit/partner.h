// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/agekey.h"
#include "core/exchange/minisign.h"
#include "core/exchange/officecard.h"
#include "tests/kit/catch.h"

/// Another office with real keys, which signs what a test wants its card to say.
class Partner
{
public:
    explicit Partner(const QString &address, const QString &name = QStringLiteral("SIAO 76"))
    {
        facts.office = address;
        facts.name = name;
        facts.kind = relais::model::OfficeKind::Association;
        facts.department = QStringLiteral("76");
        facts.commune = QStringLiteral("Rouen");
        facts.contact = QStringLiteral("06 39 98 12 34");
        facts.issued = QDate(2026, 11, 2);
        newKeys();
    }

    void newKeys()
    {
        age = relais::exchange::newAgePair();
        signing = relais::exchange::newSigningPair();
        facts.age = QString::fromLatin1(age.recipient);
    }
    [[nodiscard]] relais::exchange::Signer signer() const
    {
        return {signing.secret.clone(), signing.keyId, signing.publicKey};
    }
    [[nodiscard]] QByteArray file() const { return relais::exchange::writeCard(facts, signer(), nullptr); }
    /// New keys and the next number, signed by the former key as well.
    [[nodiscard]] QByteArray successor()
    {
        const relais::exchange::Signer former = signer();
        newKeys();
        facts.number += 1;
        return relais::exchange::writeCard(facts, signer(), &former);
    }
    [[nodiscard]] QString digits() const
    {
        const auto read = relais::exchange::readCard(file());
        REQUIRE_OK(read);
        return relais::exchange::digitsOf(read->card);
    }

    relais::model::Card facts;
    relais::exchange::AgePair age;
    relais::exchange::SigningPair signing;
};
