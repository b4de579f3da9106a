// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/closeddays.h"

#include "core/model/workcalendar.h"
#include "core/store/records.h"

namespace relais::work::closeddays {

namespace {

const QString kPrefix = u"fund.closed_day."_s;

QString keyOf(const QDate &day)
{
    return kPrefix + day.toString(Qt::ISODate);
}

} // namespace

bool isClosedDay(const QString &key)
{
    return key.startsWith(kPrefix);
}

ClosedDays of(const store::Reader &reader)
{
    ClosedDays days;
    const QList<model::VaultSetting> settings = store::allRecords<model::VaultSetting>(reader);
    for (const model::VaultSetting &setting : settings) {
        const QString key = setting.id.text();
        const QDate day = isClosedDay(key) ? QDate::fromString(key.mid(kPrefix.size()), Qt::ISODate) : QDate();
        if (day.isValid()) {
            days.insert(day, setting.value);
        }
    }
    return days;
}

Result<ClosedDays> list(const Session &session)
{
    return session.vault.read([](const store::Reader &reader) -> Result<ClosedDays> { return of(reader); });
}

Result<void> add(const Session &session, const QDate &day, const QString &word)
{
    if (!day.isValid() || day.year() < model::kFirstYear || day.year() > model::kLastYear) {
        return Error{ErrorCode::DateOutOfRange, u"closed day"_s};
    }
    return session.vault.write(session.act("closed_day.add"), [&](store::Tx &tx) -> Result<void> {
        model::VaultSetting setting;
        setting.id = decltype(setting.id)(keyOf(day));
        setting.value = word.trimmed();
        store::save(tx, setting);
        return {};
    });
}

Result<void> remove(const Session &session, const QDate &day)
{
    return session.vault.write(session.act("closed_day.remove"), [&](store::Tx &tx) -> Result<void> {
        if (!of(tx).contains(day)) {
            return Error{ErrorCode::NotFound, u"closed day "_s + day.toString(Qt::ISODate)};
        }
        tx.end(model::RecordType::Setting, keyOf(day));
        return {};
    });
}

} // namespace relais::work::closeddays
