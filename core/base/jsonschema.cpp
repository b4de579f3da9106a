// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonschema.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace relais {

namespace {

using Kind = JsonNode::Kind;

QString typeName(const JsonNode &node)
{
    switch (node.kind) {
    case Kind::Null: return QStringLiteral("null");
    case Kind::Bool: return QStringLiteral("boolean");
    case Kind::Number:
        return std::trunc(node.number) == node.number ? QStringLiteral("integer") : QStringLiteral("number");
    case Kind::Text: return QStringLiteral("string");
    case Kind::Array: return QStringLiteral("array");
    case Kind::Object: return QStringLiteral("object");
    }
    Q_UNREACHABLE();
}

/// The value as it would be written, short enough for a sentence.
QString shown(const JsonNode &node)
{
    switch (node.kind) {
    case Kind::Number: return QString::number(node.number, 'g', 15);
    case Kind::Text: return node.text.size() > 40 ? node.text.left(39) + QChar(0x2026) : node.text;
    case Kind::Bool: return node.truth ? QStringLiteral("true") : QStringLiteral("false");
    default: return typeName(node);
    }
}

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) {
        return sign.category() == QChar::Other_Control || (sign >= QChar(0x202A) && sign <= QChar(0x202E)) ||
               (sign >= QChar(0x2066) && sign <= QChar(0x2069));
    });
}

class Checker
{
public:
    explicit Checker(const JsonNode &root) : m_root(root) {}

    void check(const JsonNode &node, const JsonNode &given, const QString &path)
    {
        const JsonNode &schema = resolved(given);
        const QString type = schema.textOf(QStringLiteral("type"));
        if (!type.isEmpty() && type != typeName(node)) {
            fault(node.line, path, "wrong_type", type);
            return; // what is asked of another type says nothing more
        }
        checkValue(node, schema, path);
        switch (node.kind) {
        case Kind::Text: checkText(node, schema, path); break;
        case Kind::Number: checkNumber(node, schema, path); break;
        case Kind::Array: checkArray(node, schema, path); break;
        case Kind::Object: checkObject(node, schema, path); break;
        default: break;
        }
        checkAlternatives(node, schema, path);
    }

    QList<JsonFault> faults;

private:
    const JsonNode &resolved(const JsonNode &schema) const
    {
        const QString reference = schema.textOf(QStringLiteral("$ref")); // "#/$defs/word"
        if (reference.isEmpty()) {
            return schema;
        }
        const JsonNode *definitions = m_root.find(QStringLiteral("$defs"));
        const JsonNode *target =
            definitions == nullptr ? nullptr : definitions->find(reference.section(QLatin1Char('/'), 2));
        Q_ASSERT(target != nullptr);
        return *target;
    }

    void fault(int line, const QString &path, const char *reason, const QString &detail = {})
    {
        faults.append({line, path, QString::fromLatin1(reason), detail});
    }

    static std::optional<double> limit(const JsonNode &schema, const char *keyword)
    {
        const JsonNode *found = schema.find(QString::fromLatin1(keyword));
        return found == nullptr ? std::nullopt : std::optional(found->number);
    }

    void checkValue(const JsonNode &node, const JsonNode &schema, const QString &path)
    {
        const QStringList words = schema.texts(QStringLiteral("enum"));
        if (!words.isEmpty() && !words.contains(node.text)) {
            fault(node.line, path, "not_in_list",
                  shown(node) + QStringLiteral(" (") + words.join(QStringLiteral(", ")) + QLatin1Char(')'));
        }
        const JsonNode *fixed = schema.find(QStringLiteral("const"));
        if (fixed != nullptr && fixed->toValue() != node.toValue()) {
            fault(node.line, path, "not_in_list",
                  shown(node) + QStringLiteral(" (") + shown(*fixed) + QLatin1Char(')'));
        }
    }

    void checkText(const JsonNode &node, const JsonNode &schema, const QString &path)
    {
        if (hasControl(node.text)) {
            fault(node.line, path, "control_character");
            return;
        }
        if (double(node.text.size()) < limit(schema, "minLength").value_or(0)) {
            fault(node.line, path, "empty_text");
            return;
        }
        if (const auto most = limit(schema, "maxLength"); most && double(node.text.size()) > *most) {
            fault(node.line, path, "too_long", QString::number(*most));
        }
        const QString pattern = schema.textOf(QStringLiteral("pattern"));
        if (!pattern.isEmpty() && !QRegularExpression(pattern).match(node.text).hasMatch()) {
            fault(node.line, path, "form", shown(node));
        }
        if (schema.textOf(QStringLiteral("format")) == QLatin1String("date") &&
            !QDate::fromString(node.text, Qt::ISODate).isValid()) {
            fault(node.line, path, "not_a_date", shown(node));
        }
    }

    void checkNumber(const JsonNode &node, const JsonNode &schema, const QString &path)
    {
        const auto least = limit(schema, "minimum");
        const auto most = limit(schema, "maximum");
        if ((least && node.number < *least) || (most && node.number > *most)) {
            fault(node.line, path, "out_of_range",
                  QStringLiteral("%1 (%2 – %3)")
                      .arg(shown(node), QString::number(least.value_or(0)), QString::number(most.value_or(0))));
        }
    }

    void checkArray(const JsonNode &node, const JsonNode &schema, const QString &path)
    {
        const double size = double(node.items.size());
        if (size < limit(schema, "minItems").value_or(0)) {
            fault(node.line, path, "too_few");
        }
        if (const auto most = limit(schema, "maxItems"); most && size > *most) {
            fault(node.line, path, "too_many", QString::number(*most));
        }
        const JsonNode *each = schema.find(QStringLiteral("items"));
        const JsonNode *unique = schema.find(QStringLiteral("uniqueItems"));
        QStringList seen;
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            const JsonNode &item = node.items[i];
            const QString place = path + QStringLiteral("[%1]").arg(i);
            if (each != nullptr) {
                check(item, *each, place);
            }
            if (unique != nullptr && unique->truth && item.kind == Kind::Text) {
                if (seen.contains(item.text)) {
                    fault(item.line, place, "twice", shown(item));
                }
                seen << item.text;
            }
        }
    }

    void checkObject(const JsonNode &node, const JsonNode &schema, const QString &path)
    {
        const QString before = path == QLatin1String("$") ? QString() : path + QLatin1Char('.');
        QStringList required = schema.texts(QStringLiteral("required"));
        if (const JsonNode *dependent = schema.find(QStringLiteral("dependentRequired"))) {
            for (const QString &key : node.keys) {
                required += dependent->texts(key);
            }
        }
        for (const QString &key : std::as_const(required)) {
            if (node.find(key) == nullptr) {
                fault(node.line, before + key, "missing");
            }
        }
        const JsonNode *known = schema.find(QStringLiteral("properties"));
        const JsonNode *free = schema.find(QStringLiteral("patternProperties"));
        const JsonNode *others = schema.find(QStringLiteral("additionalProperties"));
        for (qsizetype i = 0; i < node.keys.size(); ++i) {
            const QString &key = node.keys[i];
            const JsonNode *own = known == nullptr ? nullptr : known->find(key);
            const bool isFree =
                free != nullptr && std::any_of(free->keys.begin(), free->keys.end(), [&](const QString &pattern) {
                    return QRegularExpression(pattern).match(key).hasMatch();
                });
            if (own != nullptr) {
                check(node.items[static_cast<std::size_t>(i)], *own, before + key);
            } else if (others != nullptr && !isFree) {
                fault(node.keyLines[i], before + key, "unknown_field", key);
            }
        }
    }

    /// Exactly one of the alternatives must fit.
    void checkAlternatives(const JsonNode &node, const JsonNode &schema, const QString &path)
    {
        const JsonNode *alternatives = schema.find(QStringLiteral("oneOf"));
        if (alternatives == nullptr) {
            return;
        }
        int fitting = 0;
        QStringList names;
        for (const JsonNode &alternative : alternatives->items) {
            Checker trial(m_root);
            trial.check(node, alternative, path);
            fitting += trial.faults.isEmpty() ? 1 : 0;
            names += alternative.texts(QStringLiteral("required"));
        }
        if (fitting != 1) {
            fault(node.line, path, "one_of", names.join(QStringLiteral(", ")));
        }
    }

    const JsonNode &m_root;
};

} // namespace

QList<JsonFault> checkAgainst(const JsonNode &document, const JsonNode &schema)
{
    Checker checker(schema);
    checker.check(document, schema, QStringLiteral("$"));
    return checker.faults;
}

QStringList schemaKeywords()
{
    return {QStringLiteral("$schema"),
            QStringLiteral("$id"),
            QStringLiteral("title"),
            QStringLiteral("description"),
            QStringLiteral("$defs"),
            QStringLiteral("$ref"),
            QStringLiteral("type"),
            QStringLiteral("enum"),
            QStringLiteral("const"),
            QStringLiteral("minLength"),
            QStringLiteral("maxLength"),
            QStringLiteral("pattern"),
            QStringLiteral("format"),
            QStringLiteral("minimum"),
            QStringLiteral("maximum"),
            QStringLiteral("minItems"),
            QStringLiteral("maxItems"),
            QStringLiteral("uniqueItems"),
            QStringLiteral("items"),
            QStringLiteral("properties"),
            QStringLiteral("patternProperties"),
            QStringLiteral("additionalProperties"),
            QStringLiteral("required"),
            QStringLiteral("dependentRequired"),
            QStringLiteral("oneOf")};
}

} // namespace relais
