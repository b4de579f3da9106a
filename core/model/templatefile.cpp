// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/templatefile.h"

#include "core/base/jsonschema.h"
#include "core/model/shipped.h"
#include "core/model/templaterules.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace relais::model {

namespace {

const QString kFreeFields = u"x-"_s; ///< what begins so is kept in the file and never read

const JsonNode &schema()
{
    static const JsonTree tree = readJsonTree(shippedBytes(u"parcours/schema.json"_s));
    Q_ASSERT(tree.root);
    return *tree.root;
}

Provenance provenanceOf(const JsonNode &node)
{
    const JsonNode *toVerify = node.find(u"to_verify"_s);
    return {node.textOf(u"source"_s), QDate::fromString(node.textOf(u"checked_on"_s), Qt::ISODate),
            toVerify != nullptr && toVerify->truth};
}

int integerOf(const JsonNode &node, const QString &field)
{
    const JsonNode *found = node.find(field);
    return found == nullptr ? 0 : static_cast<int>(found->number);
}

/// Reads each entry of an array with a reader of the reference data. What it finds wrong (the schema has judged
/// already) would be a difference between the two: it is told as a fault of the entry, never passed over.
template<class Read>
auto readEach(const JsonNode &root, const QString &field, QList<JsonFault> &faults, Read read)
{
    QList<std::invoke_result_t<Read, JsonReader &>> list;
    const JsonNode *array = root.find(field);
    for (std::size_t i = 0; array != nullptr && i < array->items.size(); ++i) {
        const QString path = u"%1[%2]"_s.arg(field).arg(i);
        JsonReader reader(array->items[i].toValue(kFreeFields).toObject(), path);
        list << read(reader);
        if (const Result<void> whole = reader.finish(); !whole) {
            faults << JsonFault{array->items[i].line, path, u"form"_s, whole.error().detail};
        }
    }
    return list;
}

QStringList measuresOf(const ParcoursTemplate &plan, const QStringList &ofBase)
{
    QStringList measures;
    for (const QString &code : ofBase) {
        if (!plan.fewer.contains(code)) {
            measures << code;
        }
    }
    // What is added stands at the end of its strand.
    for (const QString &code : plan.more) {
        const auto last = std::find_if(measures.crbegin(), measures.crend(), [&](const QString &present) {
            return present.section(u'-', 0, 0) == code.section(u'-', 0, 0);
        });
        measures.insert(last == measures.crend() ? measures.size() : measures.crend() - last, code);
    }
    return measures;
}

ParcoursTemplate planOf(const JsonNode &root, const Reference &known, QList<JsonFault> &faults)
{
    ParcoursTemplate plan;
    plan.territory = root.textOf(u"territory"_s);
    plan.version = integerOf(root, u"version"_s);
    plan.title = root.textOf(u"title"_s);
    plan.basedOn = root.textOf(u"based_on"_s);
    plan.baseVersion = integerOf(root, u"base_version"_s);
    plan.more = root.texts(u"more_measures"_s);
    plan.fewer = root.texts(u"fewer_measures"_s);
    plan.measures = root.texts(u"measures"_s);
    if (const JsonNode *names = root.find(u"coordinator"_s)) {
        plan.coordinator = {names->textOf(u"full"_s), names->textOf(u"accompanied"_s), provenanceOf(*names)};
    }
    if (const Parcours *base = known.find(plan.basedOn, plan.baseVersion)) {
        plan.measures = measuresOf(plan, base->plan.measures);
        plan.coordinator = root.find(u"coordinator"_s) == nullptr ? base->plan.coordinator : plan.coordinator;
    }
    if (const JsonNode *facts = root.find(u"facts"_s)) {
        for (const JsonNode &fact : facts->items) {
            plan.facts << TerritoryFact{fact.textOf(u"about"_s), fact.textOf(u"text"_s), provenanceOf(fact)};
        }
    }
    if (const JsonNode *changed = root.find(u"changed_measures"_s)) {
        for (const JsonNode &one : changed->items) {
            plan.changedMeasures << LocalMeasure{one.textOf(u"measure"_s), one.textOf(u"delivered_by"_s),
                                                 one.textOf(u"eligibility"_s), provenanceOf(one)};
        }
    }
    plan.newMeasures = readEach(root, u"new_measures"_s, faults, readMeasureKind);
    plan.newEvents = readEach(root, u"new_events"_s, faults, readClockEvent);
    plan.newClocks = readEach(root, u"new_clocks"_s, faults, readClockRule);
    plan.clocks = readEach(root, u"changed_clocks"_s, faults, [](JsonReader &reader) {
        return LocalClock{reader.string("clock"), readClockOverride(reader)};
    });
    for (LocalClock &local : plan.clocks) {
        local.change.departments = plan.territory == kNationalTerritory ? QStringList() : QStringList{plan.territory};
    }
    return plan;
}

/// A file of a later form is not judged by the rules of this one.
bool isNewer(const JsonNode &root, QList<JsonFault> &faults)
{
    const JsonNode *format = root.find(u"format_version"_s);
    const bool newer = format != nullptr && format->kind == JsonNode::Kind::Number && format->number > kTemplateFormat;
    if (newer) {
        faults << JsonFault{format->line, u"format_version"_s, u"newer_format"_s, QString::number(format->number)};
    }
    return newer;
}

} // namespace

TemplateRead readTemplate(const QByteArray &bytes, const Reference &known, TemplateOrigin origin)
{
    TemplateRead read;
    const JsonTree tree = readJsonTree(bytes);
    read.faults = tree.faults;
    if (!tree.root || isNewer(*tree.root, read.faults)) {
        return read;
    }
    read.faults += checkAgainst(*tree.root, schema());
    if (tree.root->kind == JsonNode::Kind::Object && origin == TemplateOrigin::Foreign) {
        read.faults += checkTemplateRules(*tree.root, known);
    }
    std::stable_sort(read.faults.begin(), read.faults.end(),
                     [](const JsonFault &a, const JsonFault &b) { return a.line < b.line; });
    if (!read.faults.isEmpty()) {
        return read;
    }
    ParcoursTemplate plan = planOf(*tree.root, known, read.faults);
    if (plan.measures.isEmpty()) { // everything is left out, or the base of an installed one is gone
        read.faults << JsonFault{tree.root->line, u"measures"_s, u"too_few"_s, {}};
    }
    if (read.faults.isEmpty()) {
        plan.bytes = bytes;
        read.parcours = std::move(plan);
    }
    return read;
}

} // namespace relais::model
