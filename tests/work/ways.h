// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/phone.h"
#include "core/store/records.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

/// One more way to reach her, checked today; of a letter her own address.
inline relais::model::Contact addWay(TempVault &vault, const relais::model::CaseId &id, relais::model::Channel channel,
                                     const QString &value, relais::model::Answer safe)
{
    using namespace relais;
    model::Contact way;
    way.id = model::ContactId::create(vault.vault().office());
    way.caseId = id;
    way.channel = channel;
    way.value = value;
    way.e164 = channel == model::Channel::Phone ? model::parsePhone(value, u"76"_s).e164 : QString();
    way.safe = safe;
    way.addressKind = channel == model::Channel::Letter ? model::AddressKind::Own : model::AddressKind::Unsaid;
    way.checkedOn = vault.session().today();
    REQUIRE_OK(vault.vault().write(vault.session().act("case.edit", id), [&](store::Tx &tx) -> Result<void> {
        tx.create(way);
        return {};
    }));
    vault.clock().advance(1000);
    return way;
}

/// What another post of the office wrote into a field right after the record was made, and which comes now: whatever
/// was written there since holds, and is disputed.
inline void writtenElsewhere(TempVault &vault, relais::model::RecordType type, const QString &record,
                             const QString &field, const QVariant &value)
{
    using namespace relais;
    REQUIRE_OK(vault.vault().write(vault.session().act(store::kMergeVerb), [&](store::Tx &tx) -> Result<void> {
        journal::Change change;
        change.type = type;
        change.record = record;
        change.field = field;
        change.to = value;
        change.basis = tx.one(u"SELECT stamp FROM journal WHERE record = ? AND kind = 'create'"_s, {record}).toString();
        change.stamp = change.basis.left(16) + QString(16, u'f');
        CHECK(tx.merge(change) == store::Tx::Merged::Older);
        return {};
    }));
    vault.clock().advance(1000);
}
