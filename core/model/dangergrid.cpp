// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dangergrid.h"

#include "core/base/json.h"

#include <QSet>

#include <algorithm>

namespace relais::model {

namespace {

constexpr auto kOptional = JsonReader::Presence::Optional;

DangerSource readSource(JsonReader &reader)
{
    DangerSource source;
    source.text = reader.string("source");
    source.checkedOn = QDate::fromString(reader.string("checked_on"), Qt::ISODate);
    source.toVerify = reader.boolean("to_verify");
    if (source.text.isEmpty()) {
        reader.fault("source", u"is empty"_s);
    }
    if (!source.checkedOn.isValid()) {
        reader.fault("checked_on", u"is not a date"_s);
    }
    return source;
}

QString readText(JsonReader &reader, const char *field)
{
    const QString text = reader.string(field);
    if (text.isEmpty()) {
        reader.fault(field, u"is empty"_s);
    }
    return text;
}

template<class E>
E readWord(JsonReader &reader, const char *field, JsonReader::Presence presence = JsonReader::Presence::Required)
{
    const QString text = reader.string(field, presence);
    const auto value = fromWord<E>(text);
    if (!value && !(text.isEmpty() && presence == kOptional)) {
        reader.fault(field, u"is no known word"_s);
    }
    return value.value_or(Words<E>::kList.front().first);
}

void read(JsonReader &reader, DangerItem &item)
{
    item.code = readText(reader, "code");
    item.part = readWord<DangerPart>(reader, "part");
    item.kind = readWord<DangerItemKind>(reader, "kind", kOptional);
    item.labelFr = readText(reader, "label_fr");
    item.labelEn = readText(reader, "label_en");
    item.isRed = reader.boolean("red");
    if (item.isRed && item.kind == DangerItemKind::Day) {
        reader.fault("red", u"is for a question answered yes or no"_s);
    }
    if (item.code.contains(u',') || item.code.contains(u'=')) {
        reader.fault("code", u"holds a sign of the list of answers"_s);
    }
}

void read(JsonReader &reader, TriageRule &rule)
{
    rule.code = readText(reader, "code");
    rule.band = readWord<TriageBand>(reader, "band");
    rule.labelFr = readText(reader, "label_fr");
    rule.labelEn = readText(reader, "label_en");
    rule.atLeast = reader.integer("at_least");
    rule.of = reader.strings("of", JsonReader::Presence::Required);
    if (rule.band == TriageBand::None) {
        reader.fault("band", u"must be red, orange or yellow"_s);
    }
    if (rule.atLeast < 0 || rule.atLeast > rule.of.size()) {
        reader.fault("at_least", u"is more than the rule has items, or less than none"_s);
    }
}

void read(JsonReader &reader, DangerNumber &number)
{
    number.number = readText(reader, "number");
    number.labelFr = readText(reader, "label_fr");
    number.labelEn = readText(reader, "label_en");
}

void read(JsonReader &reader, DangerAction &action)
{
    action.code = readText(reader, "code");
    action.textFr = readText(reader, "text_fr");
    action.textEn = readText(reader, "text_en");
    action.when = reader.strings("when", JsonReader::Presence::Required);
    action.measures = reader.strings("measures", JsonReader::Presence::Required);
}

void read(JsonReader &reader, DangerRoute &route)
{
    route.code = readText(reader, "code");
    route.labelFr = readText(reader, "label_fr");
    route.labelEn = readText(reader, "label_en");
    route.textFr = readText(reader, "text_fr");
    route.textEn = readText(reader, "text_en");
    route.needsAgreement = reader.boolean("needs_agreement", JsonReader::Presence::Required);
    route.needsSecond = reader.boolean("needs_second");
    const QStringList kinds = reader.strings("kinds", JsonReader::Presence::Required);
    for (const QString &text : kinds) {
        const auto kind = fromWord<OfficeKind>(text);
        if (!kind) {
            reader.fault("kinds", text + u" is no kind of office"_s);
        }
        route.kinds << kind.value_or(OfficeKind::Other);
    }
}

/// Each object of a list of the document, with its source. @return the first fault
template<class Entry>
Result<void> readList(JsonReader &document, const char *name, QList<Entry> &entries)
{
    const QJsonArray list = document.array(name);
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonReader line(list[i].toObject(), u"grid.%1[%2]"_s.arg(QLatin1String(name)).arg(i));
        Entry entry;
        read(line, entry);
        entry.source = readSource(line);
        if (const auto whole = line.finish(); !whole) {
            return whole;
        }
        entries << entry;
    }
    return {};
}

template<class Entry>
const Entry *withCode(const QList<Entry> &entries, const QString &code)
{
    const auto found =
        std::find_if(entries.cbegin(), entries.cend(), [&](const Entry &entry) { return entry.code == code; });
    return found == entries.cend() ? nullptr : &*found;
}

template<class Entry>
QString codeTwice(const QList<Entry> &entries)
{
    QSet<QString> seen;
    for (const Entry &entry : entries) {
        if (seen.contains(entry.code)) {
            return entry.code;
        }
        seen.insert(entry.code);
    }
    return {};
}

Error damaged(const char *list, const QString &why)
{
    return {ErrorCode::DataDamaged, u"grid."_s + QLatin1String(list) + u": "_s + why};
}

} // namespace

Result<DangerGrid> DangerGrid::read(const QByteArray &bytes)
{
    const auto document = parseJsonObject(bytes, u"grid"_s);
    if (!document) {
        return document.error();
    }
    DangerGrid grid;
    JsonReader reader(*document, u"grid"_s);
    grid.m_version = reader.integer("version");
    if (grid.m_version < 1) {
        reader.fault("version", u"must be 1 or more"_s);
    }
    for (const Result<void> &done :
         {readList(reader, "items", grid.m_items), readList(reader, "triage", grid.m_rules),
          readList(reader, "numbers", grid.m_numbers), readList(reader, "actions", grid.m_actions),
          readList(reader, "routes", grid.m_routes), reader.finish(), grid.check(), grid.checkRules()}) {
        if (!done) {
            return done.error();
        }
    }
    return grid;
}

Result<void> DangerGrid::check() const
{
    if (m_items.isEmpty() || m_numbers.isEmpty() || m_routes.isEmpty()) {
        return damaged("items", u"numbers and routes may not be empty"_s);
    }
    for (const auto &[list, twice] :
         {std::pair{"items", codeTwice(m_items)}, std::pair{"triage", codeTwice(m_rules)},
          std::pair{"actions", codeTwice(m_actions)}, std::pair{"routes", codeTwice(m_routes)}}) {
        if (!twice.isEmpty()) {
            return damaged(list, twice + u" stands twice"_s);
        }
    }
    for (const DangerAction &action : m_actions) {
        for (const QString &code : action.when) {
            if (item(code) == nullptr) {
                return damaged("actions", action.code + u" names no item: "_s + code);
            }
        }
    }
    return {};
}

Result<void> DangerGrid::checkRules() const
{
    QSet<QString> leadToRed;
    for (const TriageRule &rule : m_rules) {
        for (const QString &code : rule.of) {
            const DangerItem *named = item(code);
            if (named == nullptr || named->kind == DangerItemKind::Day) {
                return damaged("triage", rule.code + u" names no question: "_s + code);
            }
        }
        const bool isLast = &rule == &m_rules.last();
        if ((rule.atLeast == 0) != isLast) {
            return damaged("triage", rule.code + u": the last rule, and it alone, always holds"_s);
        }
        if (rule.band == TriageBand::Red && rule.atLeast == 1) {
            leadToRed.unite(QSet<QString>(rule.of.cbegin(), rule.of.cend()));
        }
    }
    if (m_rules.isEmpty()) {
        return damaged("triage", u"is empty"_s);
    }
    for (const DangerItem &one : m_items) {
        if (one.isRed && !leadToRed.contains(one.code)) {
            return damaged("triage", u"no rule makes the red item "_s + one.code + u" red"_s);
        }
    }
    return {};
}

const DangerItem *DangerGrid::item(const QString &code) const
{
    return withCode(m_items, code);
}

const TriageRule *DangerGrid::rule(const QString &code) const
{
    return withCode(m_rules, code);
}

const DangerRoute *DangerGrid::route(const QString &code) const
{
    return withCode(m_routes, code);
}

} // namespace relais::model
