// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody of the office has read of an orientation that waited. The mark is a setting of the office and not a
// field of the orientation: that may be another office's record, and nobody writes the other's.
#include "core/store/records.h"
#include "core/work/orientations.h"

#include <algorithm>

namespace relais::work::orientations {

namespace {

const QString kPrefix = u"read."_s;

QString keyOf(const model::OrientationId &id)
{
    return kPrefix + id.text();
}

} // namespace

bool isPutAwayMark(const QString &key)
{
    return key.startsWith(kPrefix);
}

bool isPutAwayIn(const store::Reader &reader, const Standing &standing, QDate today)
{
    const QStringList reasons = standing.reasons(today);
    if (reasons.isEmpty()) {
        return false;
    }
    const QStringList read = store::settingOf(reader, keyOf(standing.orientation.id)).split(u' ');
    return std::all_of(reasons.cbegin(), reasons.cend(), [&](const QString &one) { return read.contains(one); });
}

Result<void> putAway(const Session &session, const model::OrientationId &id)
{
    const auto known = session.vault.read(
        [&](const store::Reader &reader) { return store::recordById<model::Orientation>(reader, id); });
    const auto all = known ? standings(session, known->caseId) : Result<QList<Standing>>(known.error());
    if (!all) {
        return all.error();
    }
    const auto standing =
        std::find_if(all->cbegin(), all->cend(), [&](const Standing &one) { return one.orientation.id == id; });
    const QStringList reasons = standing == all->cend() ? QStringList() : standing->reasons(session.today());
    if (reasons.isEmpty()) {
        return Error{ErrorCode::Refused, u"orientation: nothing makes it wait"_s};
    }
    return session.vault.write(session.act(kPutAwayVerb, known->caseId), [&](store::Tx &tx) -> Result<void> {
        model::VaultSetting setting;
        setting.id = decltype(setting.id)(keyOf(id));
        setting.value = reasons.join(u' ');
        store::save(tx, setting);
        return {};
    });
}

} // namespace relais::work::orientations
