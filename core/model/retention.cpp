// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/retention.h"

#include "core/base/json.h"
#include "core/model/shipped.h"

namespace relais::model {

namespace {

Result<void> readSource(const QJsonObject &object, const QString &path, RetentionRule &rule)
{
    JsonReader reader(object, path);
    const QString topic = reader.string("topic");
    const QDate checkedOn = QDate::fromString(reader.string("checked_on"), Qt::ISODate);
    if (!checkedOn.isValid()) {
        reader.fault("checked_on", u"is not a date"_s);
    }
    rule.sources.insert(topic, {reader.string("text"), checkedOn, reader.boolean("to_verify")});
    return reader.finish();
}

} // namespace

Result<RetentionRule> RetentionRule::read(const QByteArray &bytes)
{
    const auto document = parseJsonObject(bytes, u"retention"_s);
    if (!document) {
        return document.error();
    }
    RetentionRule rule;
    JsonReader reader(*document, u"retention"_s);
    reader.integer("version");
    rule.clock = reader.string("clock");
    rule.contactEvents = reader.strings("contact_events");
    rule.longestArchiveYears = reader.integer("longest_archive_years");
    if (rule.longestArchiveYears < 1) {
        reader.fault("longest_archive_years", u"must be positive"_s);
    }
    const QJsonArray sources = reader.array("sources");
    if (const auto whole = reader.finish(); !whole) {
        return whole.error();
    }
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const QString path = u"retention.sources[%1]"_s.arg(i);
        if (const auto whole = readSource(sources[i].toObject(), path, rule); !whole) {
            return whole.error();
        }
    }
    for (const QString &topic : {u"active"_s, u"contact"_s, u"archive"_s}) {
        if (!rule.sources.contains(topic)) {
            return Error{ErrorCode::DataDamaged, u"retention.sources: no "_s + topic};
        }
    }
    return rule;
}

Result<RetentionRule> loadRetention()
{
    return RetentionRule::read(shippedBytes(u"retention/retention.json"_s));
}

Retention retentionOf(const Case &file, QDate lastContact, QDate reception, int years, QDate today)
{
    Retention retention;
    retention.lastContact = lastContact.isValid() ? lastContact : reception;
    retention.dueOn = retention.lastContact.isValid() ? retention.lastContact.addYears(years) : today;
    if (file.status == CaseStatus::Archived && file.archiveUntil.isValid()) {
        retention.dueOn = file.archiveUntil.addDays(1);
        retention.state = retention.dueOn <= today ? RetentionState::ToErase : RetentionState::Archived;
    } else if (retention.dueOn <= today) {
        retention.state = RetentionState::ToDecide; // an archive without an end is none
    }
    return retention;
}

} // namespace relais::model
