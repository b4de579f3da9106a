// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/presence.h"

#include "core/work/access.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace relais::work::presence {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(relais::work::Presence)
};

Result<store::UnsyncedCases> read(const Session &session, const model::CaseId &only)
{
    if (!access::seesCases(session)) {
        return store::UnsyncedCases();
    }
    store::Vault &vault = session.vault;
    return vault.read([&](const store::Reader &reader) -> Result<store::UnsyncedCases> {
        return store::unsyncedCases(reader, vault.office(), vault.address(), only);
    });
}

} // namespace

Result<store::UnsyncedCases> unsynced(const Session &session)
{
    return read(session, {});
}

Result<store::UnsyncedWork> unsyncedIn(const Session &session, const model::CaseId &id)
{
    const auto cases = id.isEmpty() ? Result<store::UnsyncedCases>(store::UnsyncedCases()) : read(session, id);
    return cases ? Result<store::UnsyncedWork>(cases->value(id)) : Result<store::UnsyncedWork>(cases.error());
}

QString words(const store::UnsyncedWork &work)
{
    QStringList parts;
    if (work.kept > 0) {
        parts << Words::tr("%n entry(ies) of this post not gone yet", nullptr, work.kept);
    }
    if (work.underway > 0) {
        parts << Words::tr("%n entry(ies) of this post gone, no receipt yet", nullptr, work.underway);
    }
    if (work.awaited > 0) {
        parts << Words::tr("%n entry(ies) of another post not here yet", nullptr, work.awaited);
    }
    return parts.join(u", "_s);
}

Result<QJsonArray> following(const Session &session, const QString &peer, qint64 row)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<QJsonArray> {
        QJsonArray told;
        for (const store::Following &one : store::followingCases(reader, row, store::inChannel(reader, peer).node)) {
            told << QJsonObject{{u"acts"_s, one.acts}, {u"case"_s, one.caseId}};
        }
        return told;
    });
}

QList<store::Following> readFollowing(const QJsonArray &told)
{
    constexpr int kMostActs = 100'000;
    constexpr qsizetype kLongestId = 64;
    QList<store::Following> following;
    for (qsizetype i = 0; i < qMin<qsizetype>(told.size(), store::kMostFollowing); ++i) {
        const QJsonObject one = told[i].toObject();
        const QString caseId = one[u"case"_s].toString();
        const int acts = one[u"acts"_s].toInt();
        if (!caseId.isEmpty() && caseId.size() <= kLongestId && acts > 0) {
            following << store::Following{caseId, qMin(acts, kMostActs)};
        }
    }
    return following;
}

} // namespace relais::work::presence
