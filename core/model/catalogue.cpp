// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"

#include "core/base/json.h"

#include <QSet>

namespace relais::model {

namespace {

QList<QStringList> readProofs(JsonReader &reader)
{
    QList<QStringList> groups;
    const QJsonArray values = reader.array("proofs", JsonReader::Presence::Optional);
    for (const QJsonValue &value : values) {
        QStringList anyOf;
        const QJsonArray papers = value.toArray();
        for (const QJsonValue &paper : papers) {
            anyOf << paper.toString();
        }
        if (anyOf.isEmpty() || anyOf.contains(QString())) {
            reader.fault("proofs", u"must hold lists of texts"_s);
        }
        groups << anyOf;
    }
    return groups;
}

} // namespace

MeasureKind readMeasureKind(JsonReader &reader)
{
    MeasureKind kind;
    kind.code = reader.string("code");
    if (const auto strand = strandOf(kind.code)) {
        kind.strand = *strand;
    } else {
        reader.fault("code", u"has no known strand: "_s + kind.code);
    }
    kind.labelFr = reader.string("label_fr");
    kind.labelEn = reader.string("label_en");
    kind.deliveredBy = reader.string("delivered_by");
    kind.partnerKinds = reader.strings("partner_kinds");
    kind.eligibility = reader.string("eligibility");
    kind.proofs = readProofs(reader);
    kind.completionProof = reader.string("completion_proof");
    const QString moment = reader.string("moment");
    if (const auto known = fromWord<Moment>(moment)) {
        kind.moment = *known;
    } else {
        reader.fault("moment", u"is unknown: "_s + moment);
    }
    kind.prerequisites = reader.strings("prerequisites");
    kind.clocks = reader.strings("clocks");
    kind.isVisibleToAuthor = reader.boolean("visible_to_author");
    kind.isLocalParameter = reader.boolean("local_parameter");
    kind.source = reader.string("source");
    kind.checkedOn = QDate::fromString(reader.string("checked_on"), Qt::ISODate);
    if (!kind.checkedOn.isValid()) {
        reader.fault("checked_on", u"is not a date"_s);
    }
    kind.toVerify = reader.boolean("to_verify");
    return kind;
}

namespace {

/// One label for each strand, in their order.
Result<QList<StrandLabel>> readStrands(const QJsonArray &lines)
{
    QList<StrandLabel> labels;
    for (const auto &[strand, word] : Words<Strand>::kList) {
        const qsizetype at = labels.size();
        JsonReader line(lines[at].toObject(), u"catalogue.strands[%1]"_s.arg(at));
        if (line.string("code") != QLatin1String(word)) {
            line.fault("code", u"must be "_s + QLatin1String(word));
        }
        labels << StrandLabel{line.string("label_fr"), line.string("label_en")};
        if (const auto whole = line.finish(); !whole) {
            return whole.error();
        }
    }
    return labels;
}

} // namespace

Result<Catalogue> Catalogue::read(const QByteArray &bytes)
{
    const auto document = parseJsonObject(bytes, u"catalogue"_s);
    if (!document) {
        return document.error();
    }
    JsonReader reader(*document, u"catalogue"_s);
    Catalogue catalogue;
    catalogue.m_version = reader.integer("version");
    const QJsonArray strands = reader.array("strands");
    const QJsonArray measures = reader.array("measures");
    if (const auto whole = reader.finish(); !whole) {
        return whole.error();
    }
    const auto labels = readStrands(strands);
    if (!labels) {
        return labels.error();
    }
    catalogue.m_strands = *labels;
    QMap<QString, QStringList> first;
    for (qsizetype i = 0; i < measures.size(); ++i) {
        JsonReader line(measures[i].toObject(), u"catalogue.measures[%1]"_s.arg(i));
        const MeasureKind kind = readMeasureKind(line);
        if (catalogue.m_byCode.contains(kind.code)) {
            line.fault("code", u"is given twice: "_s + kind.code);
        }
        if (const auto whole = line.finish(); !whole) {
            return whole.error();
        }
        catalogue.m_byCode.insert(kind.code, catalogue.m_measures.size());
        catalogue.m_measures << kind;
        first.insert(kind.code, kind.prerequisites);
    }
    if (const QStringList cycle = prerequisiteCycle(first); !cycle.isEmpty()) {
        return Error{ErrorCode::DataDamaged, u"catalogue.measures wait for one another: "_s + cycle.join(u" → "_s)};
    }
    return catalogue;
}

void Catalogue::put(const MeasureKind &kind)
{
    const qsizetype at = m_byCode.value(kind.code, m_measures.size());
    if (at == m_measures.size()) {
        m_byCode.insert(kind.code, at);
        m_measures << kind;
    } else {
        m_measures[at] = kind;
    }
}

const MeasureKind *Catalogue::find(const QString &code) const
{
    const qsizetype at = m_byCode.value(code, -1);
    return at < 0 ? nullptr : &m_measures[at];
}

namespace {

/// Follows the prerequisites from the last code of the chain; true when they lead back into it.
bool leadsBack(const QMap<QString, QStringList> &first, QStringList &chain, QSet<QString> &done)
{
    const QStringList befores = first.value(chain.last());
    for (const QString &before : befores) {
        const qsizetype at = chain.indexOf(before);
        chain << before;
        if (at >= 0) {
            chain = chain.mid(at);
            return true;
        }
        if (!done.contains(before) && leadsBack(first, chain, done)) {
            return true;
        }
        chain.removeLast();
    }
    done.insert(chain.last());
    return false;
}

} // namespace

QStringList prerequisiteCycle(const QMap<QString, QStringList> &first)
{
    QSet<QString> done;
    for (auto measure = first.begin(); measure != first.end(); ++measure) {
        QStringList chain{measure.key()};
        if (!done.contains(measure.key()) && leadsBack(first, chain, done)) {
            return chain;
        }
    }
    return {};
}

std::optional<Strand> strandOf(const QString &measureCode)
{
    return fromWord<Strand>(measureCode.section(u'-', 0, 0));
}

} // namespace relais::model
