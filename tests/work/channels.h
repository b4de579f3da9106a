// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a bundle stands in its channel: exchange notes 1.3 and 1.6, rows 44 to 47, 50, 53 to 56.
#include "core/store/channels.h"
#include "core/work/inbox.h"
#include "tests/kit/catch.h"
#include "tests/kit/seat.h"

#include <QJsonArray>

using namespace relais;
namespace inbox = work::inbox;
using entrusted::bundle;
using fixedkeys::alder;
using fixedkeys::birch;
using fixedkeys::us;
using inbox::Answer;
using rawbundle::RawBundle;

namespace {

const qint64 kHour = qint64(3600) * 1000;
const qint64 kDay = 24 * kHour;

/// A vault with one partner whose first bundle was applied, and the bundles that follow, a note in each.
struct Channel {
    Seat seat;
    RawBundle first = bundle(alder(), us());

    Channel()
    {
        seat.know(alder());
        REQUIRE(seat.receive(first).answer == Answer::Applied);
    }
    static RawBundle after(const RawBundle &before, const QByteArray &text = "Suite")
    {
        RawBundle next = before.next();
        next.setLines(entrusted::note(alder(), 100 + static_cast<int>(next.manifest.sequence), text));
        return next;
    }
    store::InChannel state()
    {
        const auto channel = seat.vault().read([](const store::Reader &reader) -> Result<store::InChannel> {
            return store::inChannel(reader, alder().card.office);
        });
        REQUIRE_OK(channel);
        return *channel;
    }
    int notes() { return seat.one(u"SELECT count(*) FROM notes"_s).toInt(); }
    QVariant refusedOf(int sequence)
    {
        return seat.one(u"SELECT refused FROM bundles_in WHERE sequence = ?"_s, {sequence});
    }
    template<class Function>
    void write(Function function)
    {
        REQUIRE_OK(seat.vault().write(seat.session().act("bundle.write"), [&](store::Tx &tx) -> Result<void> {
            function(tx);
            return {};
        }));
    }
};

} // namespace
