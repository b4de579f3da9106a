// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "core/work/consents.h"
#include "core/work/correspondents.h"
#include "core/work/measures.h"
#include "core/work/orientations.h"
#include "tests/kit/partner.h"
#include "tests/kit/tempvault.h"

/// The card of a partner, imported and compared by telephone.
inline relais::model::Card verifiedCard(TempVault &vault, const Partner &partner)
{
    const auto card = relais::work::correspondents::import(vault.session(), partner.file());
    REQUIRE_OK(card);
    const auto done = relais::work::correspondents::verify(vault.session(), card->id, partner.digits(),
                                                           relais::work::correspondents::Told::PostOfOffice);
    REQUIRE_OK(done);
    return *done;
}

/// A case of which LOG-01 and LOG-10 may go to the SIAO, with a safe telephone; nothing is entrusted yet.
class EntrustedCase : public TempVault
{
public:
    EntrustedCase() : partner(u"A1B2C3D4"_s), id(addCase(u"Exemple"_s, u"Ada"_s, u"06 39 98 41 07"_s))
    {
        card = verifiedCard(*this, partner);
        for (const QString &code : {u"LOG-01"_s, u"LOG-10"_s}) {
            if (const auto known = relais::work::measures::byCode(session(), id, code); !known) {
                REQUIRE_OK(relais::work::measures::add(session(), id, code));
            } else {
                set(*known, "status", u"to_do"_s);
            }
        }
        set(contact(), "safe", u"yes"_s);
        consent = give({u"LOG"_s});
        clock().advance(1000);
    }

    relais::model::ConsentId give(const QStringList &scope)
    {
        relais::work::consents::Given given;
        given.office = partner.facts.name;
        given.scope = scope;
        given.mode = relais::model::ConsentMode::Oral;
        given.until = session().today().addDays(90);
        const auto made = relais::work::consents::give(session(), id, given);
        REQUIRE_OK(made);
        return *made;
    }
    void withdraw()
    {
        REQUIRE_OK(relais::work::consents::withdraw(session(), consent, {}, u"au bureau"_s));
        clock().advance(1000);
    }
    relais::model::OrientationId orient(const QStringList &measures = {u"LOG-01"_s})
    {
        const auto made = relais::work::orientations::orient(session(), id, card, measures, {});
        REQUIRE_OK(made);
        clock().advance(1000);
        return *made;
    }
    relais::model::Contact contact()
    {
        const auto all = vault().read([&](const relais::store::Reader &reader) {
            return relais::Result<QList<relais::model::Contact>>(
                relais::store::recordsOf<relais::model::Contact>(reader, id));
        });
        REQUIRE_OK(all);
        REQUIRE_FALSE(all->isEmpty());
        return all->first();
    }
    template<class Record>
    void set(const Record &record, const char *field, const QVariant &value)
    {
        REQUIRE_OK(vault().write(session().act("case.edit", id), [&](relais::store::Tx &tx) -> relais::Result<void> {
            tx.set(relais::model::TypeOf<Record>::kType, record.id.text(), QLatin1String(field), value);
            return {};
        }));
        clock().advance(1000);
    }
    template<class Record>
    void end(const Record &record)
    {
        REQUIRE_OK(vault().write(session().act("case.edit", id), [&](relais::store::Tx &tx) -> relais::Result<void> {
            tx.end(relais::model::TypeOf<Record>::kType, record.id.text());
            return {};
        }));
        clock().advance(1000);
    }

    Partner partner;
    relais::model::CaseId id;
    relais::model::Card card;
    relais::model::ConsentId consent;
};
