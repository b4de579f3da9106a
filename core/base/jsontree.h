// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace relais {

/// One fault of a file that a person wrote, where she will look for it.
struct JsonFault {
    int line = 1;   ///< from 1
    QString path;   ///< "changed_clocks[1].unit"; "$" is the whole document
    QString reason; ///< stable English word, "duplicate_key"
    QString detail; ///< what was found, or what is allowed
};

/// A JSON value that remembers its line.
struct JsonNode {
    enum class Kind { Null, Bool, Number, Text, Array, Object };

    Kind kind = Kind::Null;
    int line = 1;
    bool truth = false;
    double number = 0;
    QString text;                ///< of a text
    QStringList keys;            ///< of an object, in the order of the file
    QList<int> keyLines;         ///< of an object
    std::vector<JsonNode> items; ///< of an array, or the values of the keys

    /// Null when the object has no such field.
    [[nodiscard]] const JsonNode *find(const QString &key) const;
    /// Texts of the array of that name; empty when there is none.
    [[nodiscard]] QStringList texts(const QString &key) const;
    [[nodiscard]] QString textOf(const QString &key) const;
    /// The same value without what stands under keys that begin with `leftOut`.
    [[nodiscard]] QJsonValue toValue(const QString &leftOut = {}) const;
};

inline constexpr qsizetype kLargestJson = 1024 * 1024; ///< bytes
inline constexpr int kDeepestJson = 32;

/// What was read, and every fault of the form (RFC 8259). A key given twice and a comma too many are noted and passed
/// over; after any other fault nothing can be understood: the tree is then absent.
struct JsonTree {
    std::optional<JsonNode> root;
    QList<JsonFault> faults;
};

/// Strict reading: UTF-8 without byte order mark, at most kLargestJson bytes and kDeepestJson levels.
JsonTree readJsonTree(const QByteArray &bytes);

} // namespace relais
