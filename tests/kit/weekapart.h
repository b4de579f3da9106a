// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/postpair.h"

#include <QTemporaryDir>

/// A week in which two posts of one office work on the same cases and nothing reaches the other: ten cases that both
/// write, ten more of which each writes five. Each evening a post puts what it has on a stick of its own. Then the
/// sticks change hands; a part of the bundles is lost, the others are read in the wrong order and some of them twice.
class WeekApart
{
public:
    WeekApart()
    {
        using namespace relais;
        for (const QString &name : {u"premier"_s, u"second"_s, u"commun"_s}) {
            REQUIRE(QDir(m_place.path()).mkdir(name));
        }
        for (int i = 0; i < 20; ++i) {
            (i < 10 ? shared : own) << posts.first.addCase(u"Exemple%1"_s.arg(i), u"Ada"_s);
        }
        posts.settle(common());
        posts.second.clock().set(posts.first.clock().now().addSecs(1)); // the second comes after the first each time
    }

    /// 60 fields written at both posts, every fifth alike; the rest of 500 edits on fields of one post alone, spread
    /// over the week.
    void live()
    {
        using namespace relais;
        QList<std::tuple<TempVault *, model::CaseId, QString, QString>> planned;
        for (int i = 0; i < 60; ++i) {
            const model::CaseId &id = shared[i / fields().size()];
            const QString &field = fields()[i % fields().size()];
            planned << std::tuple{&posts.first, id, field, u"premier %1"_s.arg(i)}
                    << std::tuple{&posts.second, id, field, (i % 5 == 0 ? u"premier %1"_s : u"second %1"_s).arg(i)};
        }
        for (int i = 0; planned.size() < 500; ++i) {
            const int which = (i / 2) % 5;
            planned << std::tuple{i % 2 == 0 ? &posts.first : &posts.second, own[i % 2 == 0 ? which : 5 + which],
                                  fields()[i % fields().size()], u"valeur %1"_s.arg(i)};
        }
        constexpr int kDays = 7;
        const qsizetype ofDay = planned.size() / kDays + 1;
        for (const auto &[post, id, field, text] : planned) {
            REQUIRE_OK(work::cases::setField(post->session(), id, field, text));
            ++edits;
            posts.wait(kTwentyMinutes);
            if (edits % ofDay == 0 || edits == planned.size()) {
                evening();
            }
        }
    }

    /// The sticks change hands; afterwards both exchange through one folder until nothing waits any more.
    void meet()
    {
        handOver(posts.first, stick(u"premier"_s));
        handOver(posts.second, stick(u"second"_s));
        CHECK(isClean(PostPair::exchange(posts.second, stick(u"premier"_s))));
        CHECK(isClean(PostPair::exchange(posts.first, stick(u"second"_s))));
        missing = gapsAt(posts.first) + gapsAt(posts.second);
        days = settle();
    }
    int settle() { return posts.settle(common()); }

    static const QStringList &fields()
    {
        using namespace relais;
        static const QStringList kFields{u"commune"_s,          u"children_remark"_s,    u"detector"_s,
                                         u"detector_contact"_s, u"beneficiary_number"_s, u"person.language"_s};
        return kFields;
    }

    PostPair posts;
    QList<relais::model::CaseId> shared;
    QList<relais::model::CaseId> own;
    int edits = 0;
    int written = 0; ///< bundles of the week
    int lost = 0;    ///< of them
    int doubled = 0; ///< of those that came
    int missing = 0; ///< numbers that the posts knew to be missing once the sticks were read
    int days = 0;    ///< until nothing waited any more

private:
    static constexpr qint64 kTwentyMinutes = 20 * 60 * 1000;

    [[nodiscard]] QString stick(const QString &name) const { return m_place.filePath(name); }
    [[nodiscard]] QString common() const { return stick(QStringLiteral("commun")); }

    void evening()
    {
        written += PostPair::exchange(posts.first, stick(QStringLiteral("premier"))).sent;
        written += PostPair::exchange(posts.second, stick(QStringLiteral("second"))).sent;
        posts.second.clock().set(posts.first.clock().now().addSecs(1));
    }
    /// Loses every third bundle, but neither the first nor the last; the names of the others are such that the last is
    /// read first, and every fourth lies there twice.
    void handOver(TempVault &from, const QString &folder)
    {
        using namespace relais;
        auto bundles = from.vault().read([](const store::Reader &reader) -> Result<QList<store::OutBundle>> {
            QList<store::OutBundle> out = store::outBundles(reader);
            out.removeIf([](const store::OutBundle &bundle) { return !bundle.carriedAt.isValid(); });
            return out;
        });
        REQUIRE_OK(bundles);
        QDir dir(folder);
        bundles->removeIf([&](const store::OutBundle &bundle) { return !dir.exists(bundle.name); }); // older receipts
        for (qsizetype i = 0; i < bundles->size(); ++i) {
            const QString name = bundles->at(i).name;
            const QString renamed = u"%1.relais"_s.arg(900 - i);
            if (i % 3 == 1 && i + 1 < bundles->size()) {
                REQUIRE(dir.remove(name));
                ++lost;
                continue;
            }
            REQUIRE(dir.rename(name, renamed));
            if (i % 4 == 3) {
                REQUIRE(QFile::copy(dir.filePath(renamed), dir.filePath(u"double-"_s + renamed)));
                ++doubled;
            }
        }
    }
    static int gapsAt(TempVault &post)
    {
        using namespace relais;
        const auto gaps = post.vault().read([](const store::Reader &reader) -> Result<int> {
            qsizetype count = 0;
            for (const model::Card &card : store::allRecords<model::Card>(reader)) {
                const store::InChannel channel = store::inChannel(reader, card.office);
                count += store::gapsOf(reader, channel.peer, channel.epoch).size();
            }
            return static_cast<int>(count);
        });
        REQUIRE_OK(gaps);
        return *gaps;
    }

    QTemporaryDir m_place;
};
