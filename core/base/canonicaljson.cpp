// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonicaljson.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace relais {

namespace {

Error altered(const char *what)
{
    return {ErrorCode::BundleAltered, u"json: "_s + QLatin1String(what)};
}

/// Qt's parser accepts a thousand levels: the depth is counted before it is asked.
bool isDeeper(const QByteArray &bytes, int limit)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inText) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                inText = false;
            }
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > limit) {
                return true;
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

bool isText(const QString &text, qsizetype limit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull() || c.isLowSurrogate()) {
            return false;
        }
        if (c.isHighSurrogate() && (++i == text.size() || !text[i].isLowSurrogate())) {
            return false;
        }
    }
    return text.size() <= limit && (text.size() * 3 <= limit || text.toUtf8().size() <= limit);
}

const char *faultOf(const QJsonValue &value, const CanonicalLimits &limits)
{
    switch (value.type()) {
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return std::floor(number) == number && std::abs(number) <= static_cast<double>(kLargestInteger) ? nullptr
                                                                                                        : "number";
    }
    case QJsonValue::String: return isText(value.toString(), limits.text) ? nullptr : "text";
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            if (const char *fault = faultOf(item, limits)) {
                return fault;
            }
        }
        return nullptr;
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (!isWord(field.key())) {
                return "key";
            }
            if (const char *fault = faultOf(*field, limits)) {
                return fault;
            }
        }
        return nullptr;
    }
    default: return nullptr;
    }
}

} // namespace

Result<QJsonObject> readCanonical(const QByteArray &bytes, const CanonicalLimits &limits)
{
    if (bytes.size() > limits.bytes) {
        return altered("length");
    }
    if (isDeeper(bytes, limits.depth)) {
        return altered("depth");
    }
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject() || document.toJson(QJsonDocument::Compact) != bytes) {
        return altered("form");
    }
    if (const char *fault = faultOf(document.object(), limits)) {
        return altered(fault);
    }
    return document.object();
}

QByteArray writeCanonical(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace relais
