// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/sharedscope.h"

#include "core/exchange/bundle.h"
#include "core/store/channels.h"
#include "core/store/documentchunks.h"
#include "core/store/postlines.h"
#include "core/store/quarantine.h"
#include "core/work/exclusions.h"
#include "tests/kit/colleague.h"
#include "tests/kit/scopereferee.h"
#include "tests/work/partners.h"

using namespace relais;
namespace scope = relais::work::scope;
using model::RecordType;

namespace {

/// "record field" of each operation; an end has no field.
inline QStringList told(const scope::Scope &scope)
{
    QStringList lines;
    for (const journal::Operation &operation : scope.operations) {
        lines << operation.change.record + u' ' + operation.change.field;
    }
    return lines;
}

inline scope::Scope towards(EntrustedCase &vault, const QList<qint64> &lost = {})
{
    const auto scope = scope::towards(vault.session(), vault.card, lost, 500);
    REQUIRE_OK(scope);
    return *scope;
}

/// As if a bundle with that number held it.
inline void remember(EntrustedCase &vault, const scope::Scope &scope, qint64 number)
{
    REQUIRE_OK(vault.vault().write(vault.session().act("bundle.write"), [&](store::Tx &tx) -> Result<void> {
        QList<store::GivenField> given = scope.given;
        for (store::GivenField &one : given) {
            one.epoch = 5;
            one.sequence = number;
        }
        store::saveGiven(tx, vault.card.office, given);
        store::saveOutChannel(tx, {vault.card.office, 5, number, QByteArray(32, 'h'), 0});
        return {};
    }));
}

inline QString whyOf(const QList<scope::ScopedField> &fields, const QString &name)
{
    for (const scope::ScopedField &field : fields) {
        if (model::word(field.type) + u'.' + field.field == name) {
            return model::word(field.answer.reason);
        }
    }
    return u"absent"_s;
}

inline model::Orientation orientationOf(EntrustedCase &vault, const model::OrientationId &id)
{
    const auto found = vault.vault().read(
        [&](const store::Reader &reader) { return store::recordById<model::Orientation>(reader, id); });
    REQUIRE_OK(found);
    return *found;
}

/// A case of chance without the records of others, which no hand here can write, and with ways in its texts.
inline AnyCase ownCase(quint64 seed, const QString &owner, const QDate &today)
{
    AnyCase any = anyCase(seed, owner, today);
    const auto isForeign = [&](const auto &record) { return !QString(record.id.text()).startsWith(owner); };
    any.records.removeIf([&](const model::KeptRecord &record) { return !record.id.startsWith(owner); });
    any.entrusted.shared.measures.removeIf(isForeign);
    any.entrusted.shared.consents.removeIf(isForeign);
    any.entrusted.known.clear();
    any.entrusted.disputed.clear(); // by another post, which there is not
    typeWaysIntoTexts(any.records, seed);
    return any;
}

inline void write(TempVault &vault, const AnyCase &any)
{
    REQUIRE_OK(vault.vault().write(vault.session().act("case.edit", any.entrusted.shared.file.id),
                                   [&](store::Tx &tx) -> Result<void> {
                                       for (const model::KeptRecord &record : any.records) {
                                           tx.create(record.type, record.id, record.fields);
                                       }
                                       return {};
                                   }));
}

} // namespace
