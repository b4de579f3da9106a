// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/clockrule.h"

#include <algorithm>

namespace relais::model {

namespace {

constexpr auto kOptional = JsonReader::Presence::Optional;

/// The word of an enum; an absent optional field means its first value.
template<class E>
E readWord(JsonReader &reader, const char *field, JsonReader::Presence presence)
{
    const QString text = reader.string(field, presence);
    const std::optional<E> value = fromWord<E>(text);
    if (!value && !text.isEmpty()) {
        reader.fault(field, u"is unknown: "_s + text);
    }
    return value.value_or(Words<E>::kList.front().first);
}

ClockSpan readSpan(JsonReader &reader)
{
    ClockSpan span;
    span.unit = readWord<ClockUnit>(reader, "unit", JsonReader::Presence::Required);
    span.length = reader.integer("length");
    const bool mayBeAtOnce = span.unit == ClockUnit::CalendarDays || span.unit == ClockUnit::Hours;
    const int shortest = mayBeAtOnce ? 0 : 1;
    if (span.length < shortest || span.length > kLongestSpan) {
        reader.fault("length", u"must be from %1 to %2"_s.arg(shortest).arg(kLongestSpan));
    }
    return span;
}

QDate readCheckedOn(JsonReader &reader)
{
    const QDate day = QDate::fromString(reader.string("checked_on"), Qt::ISODate);
    if (!day.isValid()) {
        reader.fault("checked_on", u"is not a date"_s);
    }
    return day;
}

/// Reads a nested object with its own reader and carries its fault to the outer one.
template<class Read>
auto readNested(JsonReader &outer, const char *field, const QJsonValue &value, const QString &path, Read read)
{
    JsonReader inner(value.toObject(), path);
    auto result = read(inner);
    if (const auto whole = inner.finish(); !whole) {
        outer.fault(field, u"holds a fault: "_s + whole.error().detail);
    }
    return result;
}

bool matches(const ClockOverride &candidate, const QString &department, const QMap<QString, QString> &options)
{
    if (!candidate.departments.isEmpty() && !candidate.departments.contains(department)) {
        return false;
    }
    const QStringList names = candidate.options.keys();
    return std::all_of(names.begin(), names.end(),
                       [&](const QString &name) { return options.value(name) == candidate.options.value(name); });
}

} // namespace

QString spanCode(const ClockSpan &span)
{
    return QString::number(span.length) + u' ' + word(span.unit);
}

std::optional<ClockSpan> spanFrom(const QString &code)
{
    bool isNumber = false;
    const int length = code.section(u' ', 0, 0).toInt(&isNumber);
    const auto unit = fromWord<ClockUnit>(code.section(u' ', 1));
    return isNumber && unit ? std::optional(ClockSpan{*unit, length}) : std::nullopt;
}

ClockRule ClockRule::inForce(const QString &department, const QMap<QString, QString> &options) const
{
    ClockRule rule = *this;
    rule.overrides.clear();
    for (const ClockOverride &candidate : overrides) {
        if (matches(candidate, department, options)) {
            rule.span = candidate.span;
            rule.source = candidate.source;
            rule.checkedOn = candidate.checkedOn;
            rule.toVerify = candidate.toVerify;
            rule.owes = candidate.owes.isEmpty() ? rule.owes : candidate.owes;
        }
    }
    return rule;
}

ClockOverride readClockOverride(JsonReader &reader)
{
    ClockOverride change;
    change.departments = reader.strings("departments");
    const QJsonObject options = reader.object("options", kOptional);
    for (auto option = options.begin(); option != options.end(); ++option) {
        change.options.insert(option.key(), option.value().toString());
    }
    change.span = readSpan(reader);
    change.owes = reader.string("owes", kOptional);
    change.source = reader.string("source");
    change.checkedOn = readCheckedOn(reader);
    change.toVerify = reader.boolean("to_verify");
    return change;
}

ClockRule readClockRule(JsonReader &reader)
{
    ClockRule rule;
    rule.code = reader.string("code");
    rule.version = reader.integer("version");
    rule.labelFr = reader.string("label_fr");
    rule.labelEn = reader.string("label_en");
    rule.shortFr = reader.string("short_fr", JsonReader::Presence::Optional);
    rule.shortEn = reader.string("short_en", JsonReader::Presence::Optional);
    rule.span = readSpan(reader);
    rule.bound = readWord<ClockBound>(reader, "bound", kOptional);
    const QJsonObject opens = reader.object("opens", kOptional);
    if (!opens.isEmpty()) {
        rule.opens = readNested(reader, "opens", opens, reader.path() + u".opens"_s, readSpan);
    }
    rule.start = reader.string("start");
    rule.roll = readWord<ClockRoll>(reader, "roll", kOptional);
    rule.place = readWord<ClockPlace>(reader, "place", kOptional);
    rule.owes = reader.string("owes");
    rule.source = reader.string("source");
    rule.checkedOn = readCheckedOn(reader);
    rule.toVerify = reader.boolean("to_verify");
    rule.local = reader.boolean("local");
    rule.metBy = reader.strings("met_by");
    rule.outlivesMeasure = reader.boolean("outlives_measure");
    const QJsonArray overrides = reader.array("overrides", kOptional);
    for (qsizetype i = 0; i < overrides.size(); ++i) {
        rule.overrides << readNested(reader, "overrides", overrides[i], reader.path() + u".overrides[%1]"_s.arg(i),
                                     readClockOverride);
    }
    return rule;
}

} // namespace relais::model
