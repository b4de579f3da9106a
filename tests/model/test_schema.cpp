// SPDX-License-Identifier: GPL-3.0-or-later
// The published schema of template files: the reader obeys it, and its lists are those of the program.
#include "core/base/jsonschema.h"
#include "core/model/shipped.h"
#include "core/model/templatefile.h"
#include "tests/kit/catch.h"
#include "tests/kit/sourcepath.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace relais;
using namespace relais::model;

namespace {

const Reference &shipped()
{
    static const Reference reference = loadReference().value();
    return reference;
}

const JsonNode &schema()
{
    static const JsonTree tree = readJsonTree(shippedBytes(u"parcours/schema.json"_s));
    REQUIRE(tree.faults.isEmpty());
    return *tree.root;
}

const JsonNode &definition(const QString &name)
{
    const JsonNode *found = schema().find(u"$defs"_s)->find(name);
    REQUIRE(found);
    return *found;
}

template<class E>
QStringList words()
{
    QStringList list;
    for (const auto &[value, name] : Words<E>::kList) {
        list << QString::fromLatin1(name);
    }
    return list;
}

QStringList listOf(const QString &name, const QString &field)
{
    return definition(name).find(u"properties"_s)->find(field)->texts(u"enum"_s);
}

/// Every object that is a schema, with the name under which it stands.
void walk(const JsonNode &node, const QString &name,
          const std::function<void(const JsonNode &, const QString &)> &visit)
{
    visit(node, name);
    for (qsizetype i = 0; i < node.keys.size(); ++i) {
        const JsonNode &below = node.items[static_cast<std::size_t>(i)];
        const QString &key = node.keys[i];
        if (key == u"properties"_s || key == u"$defs"_s || key == u"patternProperties"_s) {
            for (qsizetype j = 0; j < below.keys.size(); ++j) {
                walk(below.items[static_cast<std::size_t>(j)], name + u'/' + below.keys[j], visit);
            }
        } else if (key == u"items"_s) {
            walk(below, name + u"/[]"_s, visit);
        }
    }
}

QJsonObject richFile()
{
    QFile file(sourcePath(u"/tests/data/templates/good/02-everything.json"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList reasonsOf(const QJsonObject &document)
{
    QStringList reasons;
    for (const JsonFault &fault : readTemplate(QJsonDocument(document).toJson(), shipped()).faults) {
        reasons << fault.path + u' ' + fault.reason;
    }
    return reasons;
}

} // namespace

TEST_CASE("the reader passes over no keyword of its schema", "[model][template][schema]")
{
    const QStringList known = schemaKeywords();
    int schemas = 0;
    walk(schema(), {}, [&](const JsonNode &node, const QString &name) {
        ++schemas;
        for (const QString &keyword : node.keys) {
            INFO(QString(name + u' ' + keyword).toStdString());
            CHECK(known.contains(keyword));
        }
        if (const JsonNode *reference = node.find(u"$ref"_s)) {
            CHECK_NOTHROW(definition(reference->text.section(u'/', 2)));
        }
        if (node.find(u"properties"_s) != nullptr) { // an object is closed, but for fields that begin with x-
            INFO(name.toStdString());
            const JsonNode *others = node.find(u"additionalProperties"_s);
            REQUIRE(others);
            CHECK(others->kind == JsonNode::Kind::Bool);
            CHECK_FALSE(others->truth);
            CHECK(node.find(u"patternProperties"_s)->keys == QStringList{u"^x-"_s});
        }
    });
    CHECK(schemas > 100);
}

TEST_CASE("the lists of the schema are the words of the program", "[model][template][schema]")
{
    CHECK(definition(u"unit"_s).texts(u"enum"_s) == words<ClockUnit>());
    CHECK(listOf(u"new_clock"_s, u"bound"_s) == words<ClockBound>());
    CHECK(listOf(u"new_clock"_s, u"roll"_s) == words<ClockRoll>());
    CHECK(listOf(u"new_clock"_s, u"place"_s) == words<ClockPlace>());
    CHECK(listOf(u"new_measure"_s, u"moment"_s) == words<Moment>());
    const JsonNode *options = definition(u"changed_clock"_s).find(u"properties"_s)->find(u"options"_s);
    CHECK(options->find(u"properties"_s)->find(u"pathway"_s)->texts(u"enum"_s) == words<Pathway>());
    CHECK(definition(u"length"_s).find(u"maximum"_s)->number == kLongestSpan);
    CHECK(schema().find(u"properties"_s)->find(u"format_version"_s)->find(u"const"_s)->number == kTemplateFormat);
    QSet<QString> kinds;
    for (const MeasureKind &kind : shipped().shippedCatalogue.measures()) {
        kinds += QSet<QString>(kind.partnerKinds.begin(), kind.partnerKinds.end());
    }
    const QStringList listed = definition(u"partner_kind"_s).texts(u"enum"_s);
    CHECK(QSet<QString>(listed.begin(), listed.end()) == kinds);
    QSet<QString> states;
    for (const ClockEvent &event : shipped().law.events()) {
        states.insert(event.recordedWhen);
    }
    for (const QString &state : listOf(u"new_event"_s, u"recorded_when"_s)) {
        CHECK(states.contains(state));
    }
}

TEST_CASE("each field that the schema requires is missed by the reader, and only those", "[model][template][schema]")
{
    const QJsonObject whole = richFile();
    REQUIRE(reasonsOf(whole).isEmpty());
    int tried = 0;
    const QList<std::pair<QString, QString>> arrays = {{u"new_measures"_s, u"new_measure"_s},
                                                       {u"new_events"_s, u"new_event"_s},
                                                       {u"new_clocks"_s, u"new_clock"_s},
                                                       {u"changed_clocks"_s, u"changed_clock"_s},
                                                       {u"changed_measures"_s, u"changed_measure"_s}};
    for (const auto &[field, name] : arrays) {
        const QJsonArray entries = whole.value(field).toArray();
        const QStringList required = definition(name).texts(u"required"_s);
        const QStringList present = entries.first().toObject().keys();
        for (const QString &key : present) {
            INFO(QString(field + u'.' + key).toStdString());
            QJsonObject entry = entries.first().toObject();
            entry.remove(key);
            QJsonObject document = whole;
            document.insert(field, QJsonArray{entry});
            const bool missed = reasonsOf(document).contains(u"%1[0].%2 missing"_s.arg(field, key));
            CHECK(missed == required.contains(key));
            ++tried;
        }
        for (const QString &key : required) {
            CHECK(present.contains(key));
        }
    }
    CHECK(tried > 30);
    for (const QString &key : schema().texts(u"required"_s)) {
        INFO(key.toStdString());
        QJsonObject document = whole;
        document.remove(key);
        CHECK(reasonsOf(document).contains(key + u" missing"_s));
    }
}

TEST_CASE("each list of the schema refuses another word and takes its own", "[model][template][schema]")
{
    const QJsonObject whole = richFile();
    const JsonNode *fields = definition(u"new_clock"_s).find(u"properties"_s);
    for (const char *field : {"unit", "bound", "roll", "place"}) {
        const QString key = QString::fromLatin1(field);
        QStringList allowed = fields->find(key)->texts(u"enum"_s);
        allowed = allowed.isEmpty() ? definition(key).texts(u"enum"_s) : allowed;
        REQUIRE_FALSE(allowed.isEmpty());
        for (const QString &word : allowed + QStringList{u"zzz"_s}) {
            INFO(QString(key + u' ' + word).toStdString());
            QJsonObject clock = whole.value(u"new_clocks"_s).toArray().first().toObject();
            clock.insert(key, word);
            QJsonObject document = whole;
            document.insert(u"new_clocks"_s, QJsonArray{clock});
            CHECK(reasonsOf(document).isEmpty() == (word != u"zzz"_s));
        }
    }
}
