// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/folderbox.h"
#include "core/exchange/officecard.h"
#include "core/work/correspondents.h"
#include "tests/kit/twooffices.h"

#include <QDir>

/// Two posts of one office that know each other's card: « C. Auger » at the first, « S. Mabille » at the second. What
/// one writes reaches the other as real bundles, through a folder.
class PostPair
{
public:
    PostPair() : second(first.vault().office())
    {
        second.clock().set(first.clock().now());
        introduce(second, first);
        introduce(first, second);
        second.clock().set(first.clock().now());
    }
    void wait(qint64 milliseconds)
    {
        first.clock().advance(milliseconds);
        second.clock().advance(milliseconds);
    }
    /// Everything in the folder is read, everything that waits is written there.
    static relais::work::sync::Report exchange(TempVault &post, const QString &folder)
    {
        relais::exchange::FolderBox box(folder);
        return exchanged(post, box, relais::work::route::Kind::Folder, relais::work::route::AfterReading::Leave);
    }
    /// Nothing waits to leave, to be sent again or to be acknowledged.
    static bool isQuiet(TempVault &post)
    {
        const auto waiting = relais::work::outbox::list(post.session());
        REQUIRE_OK(waiting);
        return std::all_of(waiting->cbegin(), waiting->cend(), [](const relais::work::outbox::Waiting &each) {
            return each.operations == 0 && each.ready.isEmpty() && each.unanswered.isEmpty() && each.lost.isEmpty();
        });
    }
    /// Both exchange through the folder, day after day, until both are quiet. @return how many days
    int settle(const QString &folder, int patience = 8)
    {
        constexpr qint64 kDayAndMore = qint64(25) * 3600 * 1000; // a receipt alone leaves after a day
        for (int day = 1; day <= patience; ++day) {
            for (TempVault *post : {&first, &second}) {
                CHECK(isClean(exchange(*post, folder)));
            }
            CHECK(isClean(exchange(first, folder)));
            if (isQuiet(first) && isQuiet(second)) {
                return day;
            }
            wait(kDayAndMore);
        }
        FAIL("the two posts do not come to rest");
        return patience;
    }

    TempVault first;
    TempVault second;

private:
    static void introduce(TempVault &whom, TempVault &to)
    {
        using namespace relais::work;
        const auto own = correspondents::ownCard(whom.session());
        REQUIRE_OK(own);
        const auto known = correspondents::import(to.session(), own->card.file.toUtf8());
        REQUIRE_OK(known);
        REQUIRE_OK(correspondents::verify(to.session(), known->id, relais::exchange::digitsOf(own->card),
                                          correspondents::Told::PostOfOffice));
        to.clock().advance(1000);
    }
};
