// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/mandate.h"

#include "core/model/card.h"
#include "core/model/fieldkind.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace relais::work::mandate {

using journal::Change;
using journal::ChangeKind;
using journal::Operation;
using journal::Reach;
using model::RecordType;

namespace {

/// What a partner may add to a case of ours: nothing that changes deadlines, safe channels or who she is.
constexpr std::array kOfReply = {RecordType::Event, RecordType::Note, RecordType::Document};

template<std::size_t N>
bool contains(const std::array<RecordType, N> &types, RecordType type)
{
    return std::find(types.begin(), types.end(), type) != types.end();
}

Error at(qsizetype index, const char *what, ErrorCode code = ErrorCode::OutOfMandate)
{
    return {code, u"line %1: "_s.arg(index + 1) + QLatin1String(what)};
}

/// Field and value pairs that a change writes: one of a Set, many of a Create.
model::Fields writtenBy(const Change &change)
{
    return change.kind == ChangeKind::Set ? model::Fields{{change.field, change.to}} : change.fields;
}

/// What the lines say together of where their records stand.
class Places
{
public:
    Places(const QList<Operation> &operations, const Sender &sender, const Known &known)
        : m_sender(sender), m_known(known)
    {
        for (const Operation &operation : operations) {
            if (!operation.isUnknown) {
                note(operation.change);
            }
        }
    }

    /// Every case that a record stands in, here or by these lines; empty when by none.
    [[nodiscard]] QSet<QString> casesOf(RecordType type, const QString &record)
    {
        if (type == RecordType::Case) {
            return {record};
        }
        const QString key = model::word(type) + u' ' + record;
        if (!m_looked.contains(key)) {
            m_looked.insert(key);
            if (const QString here = m_known.caseOf(type, record); !here.isEmpty()) {
                m_cases[key].insert(here);
            }
        }
        return m_cases.value(key);
    }

    /// Whether a case of the sender was entrusted to us, before or by these lines.
    [[nodiscard]] bool isGiven(const QString &caseId)
    {
        return m_given.contains(caseId) || remembered(caseId, m_sender.owner, m_sender.us);
    }
    /// The orientation that a reply names, here or by these lines; empty when none does yet.
    [[nodiscard]] QString answeredBy(const QString &reply)
    {
        if (!m_answered.contains(reply)) {
            m_answered.insert(reply, m_known.orientationOf(reply));
        }
        return m_answered.value(reply);
    }
    /// The case in which we addressed that orientation to the sender; empty when we did not.
    [[nodiscard]] QString askedIn(const QString &orientation)
    {
        return orientation.isEmpty() ? QString() : m_known.askedIn(orientation, m_sender.us, m_sender.owner);
    }
    /// The one stamp of a reply: of what stands here, else of the first of these lines.
    [[nodiscard]] QString saidAt(const Change &change)
    {
        auto said = m_said.find(change.record);
        if (said == m_said.end()) {
            const QString here = m_known.saidAt(change.record);
            said = m_said.insert(change.record, here.isEmpty() ? change.stamp : here);
        }
        return *said;
    }
    /// Whether the reply, or all that it hangs on, was erased here.
    [[nodiscard]] bool isOfErased(const QString &reply)
    {
        if (isErased(reply)) {
            return true;
        }
        const QSet<QString> cases = casesOf(RecordType::Reply, reply);
        const QString orientation = answeredBy(reply);
        return !orientation.isEmpty() && isErased(orientation) && !cases.isEmpty() &&
               std::all_of(cases.cbegin(), cases.cend(), m_known.isErased);
    }
    [[nodiscard]] bool isErased(const QString &record) const { return m_known.isErased(record); }
    /// Whether the record has ended here, or every case of the sender that it stands in.
    [[nodiscard]] bool hasEnded(const Change &change, const QSet<QString> &cases) const
    {
        return m_known.hasEnded(change.type, change.record) ||
               (!cases.isEmpty() && std::all_of(cases.cbegin(), cases.cend(), [this](const QString &caseId) {
                   return model::ownerOf(caseId) == m_sender.owner && m_known.hasEnded(RecordType::Case, caseId);
               }));
    }
    /// Whether a case of ours was entrusted to the sender.
    [[nodiscard]] bool isLent(const QString &caseId) { return remembered(caseId, m_sender.us, m_sender.owner); }

private:
    void note(const Change &change)
    {
        const model::Fields fields = writtenBy(change);
        const QString caseId = fields.value(u"case_id"_s).toString();
        if (!caseId.isEmpty()) {
            m_cases[model::word(change.type) + u' ' + change.record].insert(caseId);
        }
        if (change.type == RecordType::Case && fields.contains(u"person"_s)) {
            m_cases[model::word(RecordType::Person) + u' ' + fields.value(u"person"_s).toString()].insert(
                change.record);
        }
        if (change.type == RecordType::Reply && fields.contains(u"orientation"_s)) {
            m_answered[change.record] = fields.value(u"orientation"_s).toString();
        }
        if (change.type == RecordType::Orientation) {
            const QString office = fields.value(u"office"_s).toString();
            if (!office.isEmpty() && model::ownerOf(office) == m_sender.us) {
                m_addressed.insert(change.record);
            }
            if (!caseId.isEmpty()) {
                m_oriented[change.record] = caseId;
            }
            if (m_addressed.contains(change.record) && m_oriented.contains(change.record)) {
                m_given.insert(m_oriented.value(change.record));
            }
        }
    }
    bool remembered(const QString &caseId, const QString &from, const QString &to)
    {
        const QString key = caseId + from;
        const auto found = m_entrusted.constFind(key);
        return found == m_entrusted.constEnd() ? *m_entrusted.insert(key, m_known.isEntrusted(caseId, from, to))
                                               : *found;
    }

    const Sender &m_sender;
    const Known &m_known;
    QHash<QString, QSet<QString>> m_cases; ///< "note <id>" → cases
    QSet<QString> m_looked;                ///< keys of m_cases for which the vault was asked
    QHash<QString, QString> m_answered;    ///< reply → the orientation that it answers
    QHash<QString, QString> m_said;        ///< reply → its stamp
    QSet<QString> m_addressed;             ///< orientations to us
    QHash<QString, QString> m_oriented;    ///< orientation → its case
    QSet<QString> m_given;
    QHash<QString, bool> m_entrusted;
};

Result<void> checkValues(const Change &change, qsizetype index)
{
    const model::Fields fields = writtenBy(change);
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (!model::isValueOf(change.type, field.key(), *field)) {
            return at(index, "value", ErrorCode::BundleAltered);
        }
    }
    return {};
}

/// A link other than to the case leads to a record of the sender: else she of our case would show in theirs. An
/// orientation leads to us, and a reply to an orientation of ours (checkReply).
Result<void> checkLinks(const Change &change, const Sender &sender, qsizetype index)
{
    const model::Fields fields = writtenBy(change);
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        const QString value = field->toString();
        const bool isOfReply = change.type == RecordType::Reply && field.key() == u"orientation"_s;
        if (value.isEmpty() || field.key() == u"case_id"_s || isOfReply) {
            continue;
        }
        const bool isAddress = change.type == RecordType::Orientation && field.key() == u"office"_s;
        if (isAddress && model::ownerOf(value) != sender.us) {
            return at(index, "link");
        }
        if (model::kindOf(change.type, field.key()) == model::FieldKind::Link &&
            model::ownerOf(value) != sender.owner) {
            return at(index, "link");
        }
    }
    return {};
}

/// A reply answers what we asked of its sender, in the case in which we asked it, recalled meanwhile or not; and it is
/// said once.
Result<void> checkReply(const Change &change, Places &places, qsizetype index)
{
    if (places.isOfErased(change.record)) {
        return {};
    }
    const QString asked = places.askedIn(places.answeredBy(change.record));
    if (asked.isEmpty()) {
        return at(index, "link");
    }
    if (places.casesOf(change.type, change.record) != QSet<QString>{asked}) {
        return at(index, "case");
    }
    const bool isSaying = change.kind == ChangeKind::Set || change.kind == ChangeKind::Create;
    return isSaying && places.saidAt(change) == change.stamp ? Result<void>() : Result<void>(at(index, "said"));
}

Result<void> checkCases(const Change &change, const Sender &sender, Places &places, qsizetype index)
{
    const QSet<QString> cases = places.casesOf(change.type, change.record);
    if (places.isErased(change.record) || (change.kind == ChangeKind::End && places.hasEnded(change, cases))) {
        return {}; // two posts of one office tell of an erasure, each by itself
    }
    const bool allowed = !cases.isEmpty() && std::all_of(cases.cbegin(), cases.cend(), [&](const QString &caseId) {
        const QString owner = model::ownerOf(caseId);
        return (owner == sender.owner && (places.isGiven(caseId) || places.isErased(caseId))) ||
               (owner == sender.us && contains(kOfReply, change.type) && places.isLent(caseId));
    });
    return allowed ? Result<void>() : Result<void>(at(index, "case"));
}

Result<void> checkOfPartner(const Operation &operation, const Sender &sender, Places &places, qsizetype index)
{
    const Change &change = operation.change;
    if (model::ownerOf(change.record) != sender.owner) {
        return at(index, "owner");
    }
    if (operation.isUnknown) {
        return {};
    }
    if (!contains(kOfPartner, change.type)) {
        return at(index, "type");
    }
    if (!operation.strand.isEmpty() && !sender.strands.contains(operation.strand)) {
        return at(index, "strand");
    }
    if (const Result<void> links = checkLinks(change, sender, index); !links) {
        return links;
    }
    return change.type == RecordType::Reply ? checkReply(change, places, index)
                                            : checkCases(change, sender, places, index);
}

} // namespace

Sender senderOf(const QString &address, const QString &ownAddress, const QStringList &strands)
{
    const QString owner = model::ownerOf(address);
    const QString us = model::ownerOf(ownAddress);
    return {owner, us, owner == us ? Reach::Office : Reach::Partner, strands};
}

Result<void> check(const QList<Operation> &operations, const Sender &sender, const Known &known)
{
    Places places(operations, sender, known);
    for (qsizetype i = 0; i < operations.size(); ++i) {
        const Operation &operation = operations[i];
        if (!operation.isUnknown) {
            if (const Result<void> values = checkValues(operation.change, i); !values) {
                return values;
            }
        }
        if (sender.reach == Reach::Office) {
            continue; // one office: its posts write each other's records
        }
        if (const Result<void> allowed = checkOfPartner(operation, sender, places, i); !allowed) {
            return allowed;
        }
    }
    return {};
}

Result<void> checkFiles(const QList<exchange::FilePart> &files, const QList<Operation> &operations,
                        const Sender &sender, const Known &known)
{
    QSet<QString> documents;
    for (const Operation &operation : operations) {
        if (!operation.isUnknown && operation.change.type == RecordType::Document) {
            documents.insert(operation.change.record);
        }
    }
    QSet<QString> seen;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString &document = files[i].title;
        const bool isOwn = sender.reach == Reach::Office || model::ownerOf(document) == sender.owner;
        const bool stands = documents.contains(document) || !known.caseOf(RecordType::Document, document).isEmpty();
        if (!isOwn || !stands || seen.contains(document)) {
            return Error{ErrorCode::OutOfMandate, u"file %1"_s.arg(i + 1)};
        }
        seen.insert(document);
    }
    return {};
}

} // namespace relais::work::mandate
