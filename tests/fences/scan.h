// SPDX-License-Identifier: GPL-3.0-or-later
// What the fences share: reading a tree of sources and saying where a rule is broken.
#pragma once

#include "tests/kit/catch.h"

#include <QList>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace fences {

/// One place that breaks one rule. `line` counts from 1.
struct Breach {
    QString file;
    int line = 1;
    QString rule;
};
using Breaches = QList<Breach>;

/// A file of the tree. The three texts have the same length, so an offset in one is an offset in all.
struct Source {
    QString path; ///< from the root, with slashes
    QString text; ///< as on disk
    QString code; ///< comments replaced by spaces
    QString bare; ///< comments and the insides of literals replaced by spaces

    [[nodiscard]] QString folder() const { return path.section(u'/', 0, -2); }
    [[nodiscard]] QString name() const { return path.section(u'/', -1); }
    [[nodiscard]] int lineAt(qsizetype offset) const;
};

/// The root of this project.
QString projectRoot();

/// Relative paths of the files under `folders` (those that exist) with one of `suffixes` (".h"), sorted.
QStringList filesUnder(const QString &root, const QStringList &folders, const QStringList &suffixes);

/// The C++ files under `folders`.
QList<Source> sourcesUnder(const QString &root, const QStringList &folders);

/// UTF-8 text of a file; empty when it cannot be read.
QString textOf(const QString &root, const QString &path);

/// Every match of `pattern` in `text`, one of the three texts of `source`, as a breach of `rule`.
Breaches matches(const Source &source, const QString &text, const QRegularExpression &pattern, const QString &rule);

/// "file:line: rule", one a line, for the failure message.
std::string report(const Breaches &breaches);

/// A small tree in a temporary folder, to show that a fence fails when its rule is broken.
class Tree
{
public:
    void write(const QString &path, const QString &text);
    [[nodiscard]] QString root() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace fences
