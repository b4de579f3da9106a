// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsontree.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace relais {

namespace {

bool isBlank(char sign)
{
    return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r';
}

bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

/// Length of the valid UTF-8 sequence at a place; 0 when there is none (RFC 3629: no overlong form, no surrogate).
qsizetype sequenceAt(const QByteArray &bytes, qsizetype at)
{
    const auto byte = [&](qsizetype offset) { return at + offset < bytes.size() ? uchar(bytes[at + offset]) : 0; };
    const auto follows = [&](qsizetype offset) { return (byte(offset) & 0xC0) == 0x80; };
    const int first = byte(0);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return follows(1) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        const bool bad = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xED && byte(1) > 0x9F);
        return !bad && follows(1) && follows(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool bad = (first == 0xF0 && byte(1) < 0x90) || (first == 0xF4 && byte(1) > 0x8F);
        return !bad && follows(1) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

class Walker
{
public:
    explicit Walker(const QByteArray &bytes) : m_bytes(bytes) {}

    JsonTree run()
    {
        JsonTree tree;
        JsonNode root;
        if (startsWell() && value(root, QStringLiteral("$"), 1)) {
            skipBlanks();
            if (m_at < m_bytes.size()) {
                fault(QStringLiteral("$"), "trailing_text", here());
            } else {
                tree.root = std::move(root);
            }
        }
        tree.faults = std::move(m_faults);
        return tree;
    }

private:
    bool startsWell()
    {
        if (m_bytes.size() > kLargestJson) {
            return fault(QStringLiteral("$"), "too_large", QString::number(m_bytes.size()));
        }
        if (m_bytes.startsWith("\xEF\xBB\xBF")) {
            return fault(QStringLiteral("$"), "byte_order_mark");
        }
        int line = 1;
        for (qsizetype at = 0; at < m_bytes.size();) {
            const qsizetype length = sequenceAt(m_bytes, at);
            if (length == 0) {
                m_line = line;
                return fault(QStringLiteral("$"), "bad_utf8");
            }
            line += m_bytes[at] == '\n' ? 1 : 0;
            at += length;
        }
        skipBlanks();
        if (m_at == m_bytes.size()) {
            m_line = 1;
            return fault(QStringLiteral("$"), "empty");
        }
        return true;
    }

    /// Notes a fault at the present line. @return false, so that the caller can leave with it
    bool fault(const QString &path, const char *reason, const QString &detail = {})
    {
        m_faults.append({m_line, path, QString::fromLatin1(reason), detail});
        return false;
    }

    void skipBlanks()
    {
        for (; m_at < m_bytes.size() && isBlank(m_bytes[m_at]); ++m_at) {
            m_line += m_bytes[m_at] == '\n' ? 1 : 0;
        }
    }

    [[nodiscard]] char sign() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }
    [[nodiscard]] QString here() const
    {
        return QString::fromUtf8(m_bytes.mid(m_at, 12)).section(QLatin1Char('\n'), 0, 0);
    }

    bool unexpected(const QString &path)
    {
        return m_at >= m_bytes.size() ? fault(path, "truncated") : fault(path, "not_json", here());
    }

    bool value(JsonNode &node, const QString &path, int depth)
    {
        skipBlanks();
        node.line = m_line;
        switch (sign()) {
        case '{': return container(node, path, depth, JsonNode::Kind::Object, '}');
        case '[': return container(node, path, depth, JsonNode::Kind::Array, ']');
        case '"': node.kind = JsonNode::Kind::Text; return text(node.text, path);
        default: break;
        }
        if (sign() == '-' || isDigit(sign())) {
            return number(node, path);
        }
        for (const auto &[word, kind, truth] :
             {Word{"true", JsonNode::Kind::Bool, true}, Word{"false", JsonNode::Kind::Bool, false},
              Word{"null", JsonNode::Kind::Null, false}}) {
            if (m_bytes.mid(m_at, qsizetype(qstrlen(word))) == word) {
                node.kind = kind;
                node.truth = truth;
                m_at += qsizetype(qstrlen(word));
                return true;
            }
        }
        return unexpected(path);
    }

    bool container(JsonNode &node, const QString &path, int depth, JsonNode::Kind kind, char close)
    {
        if (depth > kDeepestJson) {
            return fault(path, "too_deep", QString::number(kDeepestJson));
        }
        node.kind = kind;
        ++m_at;
        skipBlanks();
        for (bool first = true; sign() != close; first = false) {
            if (!first) {
                if (sign() != ',') {
                    return unexpected(path);
                }
                const int line = m_line;
                ++m_at;
                skipBlanks();
                if (sign() == close) {
                    m_faults.append({line, path, QStringLiteral("trailing_comma"), {}});
                    break;
                }
            }
            if (!(kind == JsonNode::Kind::Object ? field(node, path, depth) : item(node, path, depth))) {
                return false;
            }
            skipBlanks();
        }
        ++m_at;
        return true;
    }

    bool item(JsonNode &node, const QString &path, int depth)
    {
        JsonNode next;
        const QString place = path + QStringLiteral("[%1]").arg(node.items.size());
        if (!value(next, path == QStringLiteral("$") ? place.mid(1) : place, depth + 1)) {
            return false;
        }
        node.items.push_back(std::move(next));
        return true;
    }

    bool field(JsonNode &node, const QString &path, int depth)
    {
        if (sign() != '"') {
            return unexpected(path);
        }
        const int line = m_line;
        QString key;
        if (!text(key, path)) {
            return false;
        }
        skipBlanks();
        const QString place = path == QStringLiteral("$") ? key : path + QLatin1Char('.') + key;
        if (sign() != ':') {
            return unexpected(place);
        }
        ++m_at;
        JsonNode next;
        if (!value(next, place, depth + 1)) {
            return false;
        }
        if (node.keys.contains(key)) { // the first stands
            m_faults.append({line, place, QStringLiteral("duplicate_key"), key});
            return true;
        }
        node.keys << key;
        node.keyLines << line;
        node.items.push_back(std::move(next));
        return true;
    }

    /// The quoted text at hand. Bytes are valid UTF-8 already.
    bool text(QString &out, const QString &path)
    {
        QByteArray plain;
        for (++m_at; sign() != '"'; ++m_at) {
            if (m_at >= m_bytes.size()) {
                return fault(path, "truncated");
            }
            if (uchar(sign()) < 0x20) {
                return fault(path, "control_character");
            }
            if (sign() != '\\') {
                plain += sign();
                continue;
            }
            out += QString::fromUtf8(plain);
            plain.clear();
            if (!escape(out)) {
                return fault(path, "bad_escape", here());
            }
        }
        ++m_at;
        out += QString::fromUtf8(plain);
        return out.isValidUtf16() || fault(path, "bad_escape");
    }

    bool escape(QString &out)
    {
        static const QByteArray kShort = "\"\\/bfnrt";
        static const QByteArray kMeaning = "\"\\/\b\f\n\r\t";
        ++m_at;
        if (sign() != 'u') {
            const qsizetype at = kShort.indexOf(sign());
            if (at < 0 || m_at >= m_bytes.size()) {
                return false;
            }
            out += QLatin1Char(kMeaning[at]);
            return true;
        }
        const QByteArray digits = m_bytes.mid(m_at + 1, 4);
        const bool hex = digits.size() == 4 && std::all_of(digits.begin(), digits.end(), [](char digit) {
                             return isDigit(digit) || (digit >= 'a' && digit <= 'f') || (digit >= 'A' && digit <= 'F');
                         });
        out += QChar(digits.toUShort(nullptr, 16));
        m_at += 4;
        return hex;
    }

    bool number(JsonNode &node, const QString &path)
    {
        const qsizetype start = m_at;
        const auto digits = [&] {
            const qsizetype from = m_at;
            while (isDigit(sign())) {
                ++m_at;
            }
            return m_at - from;
        };
        m_at += sign() == '-' ? 1 : 0;
        const bool zero = sign() == '0';
        const qsizetype whole = digits();
        bool good = whole > 0 && (!zero || whole == 1);
        if (sign() == '.') {
            ++m_at;
            good = digits() > 0 && good;
        }
        if (sign() == 'e' || sign() == 'E') {
            ++m_at;
            m_at += sign() == '+' || sign() == '-' ? 1 : 0;
            good = digits() > 0 && good;
        }
        node.kind = JsonNode::Kind::Number;
        bool fits = false;
        node.number = m_bytes.mid(start, m_at - start).toDouble(&fits);
        return (good && fits && std::isfinite(node.number)) || fault(path, "bad_number");
    }

    struct Word {
        const char *text;
        JsonNode::Kind kind;
        bool truth;
    };

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
    QList<JsonFault> m_faults;
};

} // namespace

const JsonNode *JsonNode::find(const QString &key) const
{
    const qsizetype at = keys.indexOf(key);
    return at < 0 ? nullptr : &items[static_cast<std::size_t>(at)];
}

QStringList JsonNode::texts(const QString &key) const
{
    QStringList list;
    if (const JsonNode *array = find(key)) {
        for (const JsonNode &item : array->items) {
            list << item.text;
        }
    }
    return list;
}

QString JsonNode::textOf(const QString &key) const
{
    const JsonNode *field = find(key);
    return field == nullptr ? QString() : field->text;
}

QJsonValue JsonNode::toValue(const QString &leftOut) const
{
    switch (kind) {
    case Kind::Null: return QJsonValue::Null;
    case Kind::Bool: return truth;
    case Kind::Number: return number;
    case Kind::Text: return text;
    case Kind::Array: break;
    case Kind::Object: break;
    }
    if (kind == Kind::Array) {
        QJsonArray array;
        for (const JsonNode &item : items) {
            array << item.toValue(leftOut);
        }
        return array;
    }
    QJsonObject object;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (leftOut.isEmpty() || !keys[i].startsWith(leftOut)) {
            object.insert(keys[i], items[static_cast<std::size_t>(i)].toValue(leftOut));
        }
    }
    return object;
}

JsonTree readJsonTree(const QByteArray &bytes)
{
    return Walker(bytes).run();
}

} // namespace relais
