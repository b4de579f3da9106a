// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/wire.h"

#include "core/base/canonicaljson.h"
#include "core/base/id.h"
#include "core/base/text.h"
#include "core/journal/stamp.h"
#include "core/model/fieldkind.h"

#include <algorithm>

namespace relais::journal {

namespace {

using model::Answer;
using model::RecordType;

bool isSettingKey(const QString &text)
{
    return !text.isEmpty() && text.size() <= 128 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' ||
               c == u'_' || c == u'-' || c == u':' || c == u'/';
    });
}

bool isWhole(const QJsonValue &value)
{
    return value.isDouble(); // readCanonical() has refused fractions
}

/// A line while it is taken apart. Each function answers the fault it found; null when there is none.
struct Line {
    const QJsonObject &object;
    Reach reach;
    Operation &operation;
    bool isTypeKnown = true;
    bool isKindKnown = true;

    [[nodiscard]] bool has(QLatin1String key) const { return object.contains(key); }
    [[nodiscard]] QString text(QLatin1String key) const { return object.value(key).toString(); }

    const char *keys() const
    {
        const auto allowed = reach == Reach::Office ? "befhkpqtuvz"_L1 : "befhkotv"_L1;
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (field.key().size() != 1 || !allowed.contains(field.key().front())) {
                return "key";
            }
        }
        const QString texts = reach == Reach::Office ? u"ehkptu"_s : u"ehkt"_s;
        for (const QChar key : texts) {
            if (!object.value(QString(key)).isString()) {
                return "key";
            }
        }
        return nullptr;
    }

    const char *names()
    {
        Change &change = operation.change;
        const auto type = model::fromWord<RecordType>(text("t"_L1));
        isTypeKnown = type.has_value();
        change.type = type.value_or(RecordType::Case);
        if (!isTypeKnown && !isWord(text("t"_L1))) {
            return "type";
        }
        change.record = text("e"_L1);
        const bool isSetting = change.type == RecordType::Setting || !isTypeKnown;
        if (!isRecordId(change.record) && !(isSetting && isSettingKey(change.record))) {
            return "record";
        }
        change.stamp = text("h"_L1);
        if (!isStamp(change.stamp)) {
            return "stamp";
        }
        if (has("o"_L1)) {
            operation.strand = text("o"_L1);
            const bool isStrand = operation.strand.size() >= 2 && operation.strand.size() <= 8;
            return isStrand && isUpper(operation.strand) ? nullptr : "strand";
        }
        return nullptr;
    }

    /// Number and hash by which a line follows the one before of its node. What a partner sent is passed on without.
    const char *chain()
    {
        if (reach == Reach::Partner) {
            return nullptr;
        }
        Change &change = operation.change;
        change.user = text("u"_L1);
        if (!change.user.isEmpty() && !isRecordId(change.user)) {
            return "user";
        }
        const QString hash = text("p"_L1);
        if (!hash.isEmpty() && (hash.size() != 64 || !isHex(hash))) {
            return "hash";
        }
        change.previous = QByteArray::fromHex(hash.toLatin1());
        const QJsonValue number = object.value("q"_L1);
        change.sequence = isWhole(number) ? number.toInteger(-1) : -1;
        if (change.sequence < 0) {
            return "number";
        }
        if (change.sequence == 0 && !change.user.isEmpty()) {
            return "user";
        }
        if (has("z"_L1)) {
            const QString purged = text("z"_L1);
            if (purged.size() != 64 || !isHex(purged)) {
                return "hash";
            }
            change.purged = QByteArray::fromHex(purged.toLatin1());
        }
        return hash.isEmpty() == (change.sequence <= 1) ? nullptr : "hash";
    }

    const char *kind()
    {
        Change &change = operation.change;
        const auto known = model::fromWord<ChangeKind>(text("k"_L1));
        isKindKnown = known.has_value();
        if (!isKindKnown) {
            return isWord(text("k"_L1)) ? optional() : "kind";
        }
        change.kind = *known;
        const bool isSet = change.kind == ChangeKind::Set;
        const bool isCreate = change.kind == ChangeKind::Create;
        const bool isPartner = reach == Reach::Partner || change.sequence == 0;
        if (isPartner && !isSet && change.kind != ChangeKind::End) {
            return "kind";
        }
        if (has("b"_L1) != isSet || has("f"_L1) != isSet || has("v"_L1) != (isSet || isCreate)) {
            return "key";
        }
        if (const char *fault = optional()) {
            return fault;
        }
        return isSet ? setValue() : isCreate ? createdValues() : nullptr;
    }

    /// What a kind may have, and one that is not known.
    const char *optional()
    {
        Change &change = operation.change;
        if (has("f"_L1)) {
            change.field = text("f"_L1);
            if (!isWord(change.field)) {
                return "field";
            }
        }
        if (has("b"_L1)) {
            change.basis = text("b"_L1);
            const bool isOlder = isStamp(change.basis) && change.basis < change.stamp;
            return object.value("b"_L1).isString() && (change.basis.isEmpty() || isOlder) ? nullptr : "basis";
        }
        return nullptr;
    }

    const char *setValue()
    {
        const bool isFieldKnown = model::fieldsOfType(operation.change.type).contains(operation.change.field);
        operation.isUnknown = isTypeKnown && !isFieldKnown;
        return read(operation.change.field, object.value("v"_L1), operation.change.to);
    }

    const char *createdValues()
    {
        const QJsonValue values = object.value("v"_L1);
        if (!values.isObject()) {
            return "value";
        }
        const QJsonObject fields = values.toObject();
        const QStringList &known = model::fieldsOfType(operation.change.type);
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            QVariant value;
            if (const char *fault = read(field.key(), *field, value)) {
                return fault;
            }
            operation.isUnknown = operation.isUnknown || (isTypeKnown && !known.contains(field.key()));
            operation.change.fields.insert(field.key(), value);
        }
        return nullptr;
    }

    [[nodiscard]] Answer isNumber(const QString &field) const
    {
        if (!isTypeKnown) {
            return Answer::Unknown;
        }
        const auto kind = model::kindOf(operation.change.type, field);
        return !kind.has_value() ? Answer::Unknown : *kind == model::FieldKind::Number ? Answer::Yes : Answer::No;
    }
    /// Null, text or whole number; of a field that is known, its own of the two.
    const char *read(const QString &field, const QJsonValue &value, QVariant &into) const
    {
        if (value.isNull()) {
            into = QVariant();
            return nullptr;
        }
        if (value.isString()) {
            into = value.toString();
            return isNumber(field) == Answer::Yes ? "value" : nullptr;
        }
        into = static_cast<qlonglong>(value.toInteger());
        return isWhole(value) && isNumber(field) != Answer::No ? nullptr : "value";
    }
};

const char *faultOf(const QJsonObject &object, Reach reach, Operation &operation)
{
    Line line{object, reach, operation};
    if (const char *fault = line.keys()) {
        return fault;
    }
    if (const char *fault = line.names()) {
        return fault;
    }
    if (const char *fault = line.chain()) {
        return fault;
    }
    if (const char *fault = line.kind()) {
        return fault;
    }
    operation.isUnknown = operation.isUnknown || !line.isTypeKnown || !line.isKindKnown;
    return nullptr;
}

} // namespace

QByteArray toLine(const Change &change, Reach reach, const QString &strand)
{
    if (reach == Reach::Office) {
        const QByteArray line = canonicalBytes(change);
        return change.purged.isEmpty() ? line : line.chopped(1) + ",\"z\":\"" + change.purged.toHex() + "\"}";
    }
    QJsonObject line{{u"e"_s, change.record},
                     {u"h"_s, change.stamp},
                     {u"k"_s, model::word(change.kind)},
                     {u"t"_s, model::word(change.type)}};
    if (change.kind == ChangeKind::Set) {
        line.insert(u"b"_s, change.basis);
        line.insert(u"f"_s, change.field);
        line.insert(u"v"_s, change.to.isNull() ? QJsonValue() : QJsonValue::fromVariant(change.to));
    }
    if (!strand.isEmpty()) {
        line.insert(u"o"_s, strand);
    }
    return writeCanonical(line);
}

Result<Operation> fromLine(const QByteArray &line, Reach reach)
{
    const CanonicalLimits limits{kLongestLine, 8, reach == Reach::Partner ? kLongestText : kLongestLine};
    const Result<QJsonObject> object = readCanonical(line, limits);
    if (!object) {
        return object.error();
    }
    Operation operation;
    operation.line = line;
    if (const char *fault = faultOf(*object, reach, operation)) {
        return Error{ErrorCode::BundleAltered, QString::fromLatin1(fault)};
    }
    // The hash is taken of what was read: it must be the hash of what came.
    if (!operation.isUnknown && toLine(operation.change, reach, operation.strand) != line) {
        return Error{ErrorCode::BundleAltered, u"form"_s};
    }
    return operation;
}

Result<qsizetype> countLines(const QByteArray &journal)
{
    qsizetype lines = 0;
    for (qsizetype from = 0; from < journal.size(); ++lines) {
        const qsizetype end = journal.indexOf('\n', from);
        if (end < 0) {
            return Error{ErrorCode::BundleAltered, u"journal: end"_s};
        }
        if (end == from || end - from > kLongestLine) {
            return Error{ErrorCode::BundleAltered, u"journal: line"_s};
        }
        from = end + 1;
    }
    return lines;
}

Result<QList<Operation>> fromLines(const QByteArray &journal, qsizetype count, Reach reach)
{
    const Error lines{ErrorCode::BundleAltered, u"lines"_s};
    if (count > kMostLines || journal.size() > kLongestJournal) {
        return lines;
    }
    const Result<qsizetype> found = countLines(journal);
    if (!found || *found != count) {
        return found ? lines : found.error();
    }
    QList<Operation> operations;
    operations.reserve(count);
    for (qsizetype from = 0; from < journal.size();) {
        const qsizetype end = journal.indexOf('\n', from);
        Result<Operation> operation = fromLine(journal.mid(from, end - from), reach);
        if (!operation) {
            return Error{ErrorCode::BundleAltered,
                         u"line %1: %2"_s.arg(operations.size() + 1).arg(operation.error().detail)};
        }
        operations << *std::move(operation);
        from = end + 1;
    }
    return operations;
}

} // namespace relais::journal
