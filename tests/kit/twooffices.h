// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "core/work/consents.h"
#include "core/work/measures.h"
#include "core/work/orientations.h"
#include "core/work/sync.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

#include <QEventLoop>
#include <QTimer>

/// One exchange, to its end, by whoever sits there.
inline relais::work::sync::Report exchanged(relais::work::Session &session, TempVault &vault,
                                            relais::exchange::Carrier &carrier, relais::work::route::Kind kind,
                                            relais::work::route::AfterReading after)
{
    relais::work::sync::Pass pass(session, carrier, kind, after);
    QEventLoop loop;
    relais::work::sync::Report report;
    int ends = 0;
    QObject::connect(&pass, &relais::work::sync::Pass::finished, &loop, [&](const relais::work::sync::Report &done) {
        report = done;
        ++ends;
        loop.quit();
    });
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    pass.start();
    if (ends == 0) {
        loop.exec();
    }
    CHECK(ends == 1);
    vault.clock().advance(1000);
    return report;
}
inline relais::work::sync::Report exchanged(TempVault &vault, relais::exchange::Carrier &carrier,
                                            relais::work::route::Kind kind, relais::work::route::AfterReading after)
{
    return exchanged(vault.session(), vault, carrier, kind, after);
}

/// Nothing failed, and nothing was held or cut short.
inline bool isClean(const relais::work::sync::Report &report)
{
    return report.failures.isEmpty() && report.held == 0 && report.incomplete == 0;
}

/// Two offices that verified each other's card; the first entrusts a case to the second.
class TwoOffices
{
public:
    TwoOffices()
    {
        using namespace relais::work;
        QList<TempVault *> both{&ours, &theirs};
        for (int i = 0; i < 2; ++i) {
            const auto card = correspondents::ownCard(both[i]->session());
            REQUIRE_OK(card);
            const auto known = correspondents::import(both[1 - i]->session(), card->card.file.toUtf8());
            REQUIRE_OK(known);
            const auto verified =
                correspondents::verify(both[1 - i]->session(), known->id, relais::exchange::digitsOf(card->card));
            REQUIRE_OK(verified);
            (i == 0 ? ourCard : theirCard) = *verified;
        }
        id = entrust(u"Exemple"_s);
        theirs.clock().advance(2000);
    }

    /// One more case that goes to the second office.
    relais::model::CaseId entrust(const QString &lastName)
    {
        using namespace relais::work;
        const relais::model::CaseId made = ours.addCase(lastName, u"Ada"_s);
        if (!measures::byCode(ours.session(), made, u"LOG-01"_s)) {
            REQUIRE_OK(measures::add(ours.session(), made, u"LOG-01"_s));
        }
        consents::Given given;
        given.office = theirCard.name;
        given.role = u"siao"_s;
        given.scope = QStringList{u"LOG"_s};
        given.mode = relais::model::ConsentMode::Oral;
        given.until = ours.session().today().addDays(90);
        REQUIRE_OK(consents::give(ours.session(), made, given));
        REQUIRE_OK(orientations::orient(ours.session(), made, theirCard, {u"LOG-01"_s}, {}));
        ours.clock().advance(1000);
        return made;
    }
    static bool knowsCase(TempVault &vault, const relais::model::CaseId &id)
    {
        return vault.vault()
            .read([&](const relais::store::Reader &reader) -> relais::Result<bool> {
                return relais::store::recordById<relais::model::Case>(reader, id).has_value();
            })
            .value_or(false);
    }

    TempVault ours;
    TempVault theirs;
    relais::model::Card ourCard;   ///< as they have it
    relais::model::Card theirCard; ///< as we have it
    relais::model::CaseId id;
};
