// SPDX-License-Identifier: GPL-3.0-or-later
// What is shipped is readable and listed: data files, and every source in its CMake list.
#include "tests/fences/scan.h"

#include <QDir>
#include <QJsonDocument>
#include <QSet>

using namespace fences;

namespace {

Breaches jsonBreaches(const QString &root)
{
    Breaches found;
    for (const QString &path : filesUnder(root, {u"resources"_s}, {u".json"_s})) {
        const QByteArray bytes = textOf(root, path).toUtf8();
        QJsonParseError error;
        QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError) {
            const int line = 1 + static_cast<int>(bytes.left(error.offset).count('\n'));
            found.append({path, line, u"not JSON: "_s + error.errorString()});
        }
    }
    return found;
}

/// Every file that a CMakeLists.txt names, as a path from the root. Lists are explicit: a file that no list names is
/// never built, so nobody would see it break.
QSet<QString> listedFiles(const QString &root)
{
    static const QRegularExpression comment(u"#[^\\n]*"_s);
    static const QRegularExpression word(u"(\\$\\{CMAKE(?:_CURRENT)?_SOURCE_DIR\\}/)?([\\w./-]+\\.\\w+)"_s);
    QSet<QString> listed;
    for (const QString &list :
         filesUnder(root, {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"resources"_s}, {u"CMakeLists.txt"_s})) {
        const QString folder = list.section(u'/', 0, -2);
        const QString text = textOf(root, list).remove(comment);
        for (auto each = word.globalMatch(text); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            const bool fromRoot = match.captured(1) == u"${CMAKE_SOURCE_DIR}/"_s;
            listed.insert(fromRoot ? match.captured(2) : QDir::cleanPath(folder + u'/' + match.captured(2)));
        }
    }
    return listed;
}

Breaches unlistedFiles(const QString &root)
{
    const QSet<QString> listed = listedFiles(root);
    QStringList wanted = filesUnder(root, {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}, {u".h"_s, u".cpp"_s, u".ui"_s});
    wanted += filesUnder(root, {u"resources"_s}, {u".json"_s, u".sql"_s, u".css"_s, u".svg"_s});
    Breaches found;
    for (const QString &path : wanted) {
        if (!listed.contains(path)) {
            found.append({path, 1, u"no CMakeLists.txt lists this file"_s});
        }
    }
    return found;
}

} // namespace

TEST_CASE("each shipped JSON file parses", "[fences][resources]")
{
    const Breaches breaches = jsonBreaches(projectRoot());
    INFO(report(breaches));
    CHECK(breaches.isEmpty());
}

TEST_CASE("each source and each resource is in a CMake list", "[fences][resources]")
{
    const Breaches breaches = unlistedFiles(projectRoot());
    INFO(report(breaches));
    CHECK(breaches.isEmpty());
}

TEST_CASE("broken JSON is found at its line", "[fences][resources]")
{
    Tree tree;
    tree.write(u"resources/parcours/good.json"_s, u"{}\n"_s);
    tree.write(u"resources/parcours/bad.json"_s, u"{\n  \"a\": 1,\n  \"b\": ,\n}\n"_s);
    const Breaches breaches = jsonBreaches(tree.root());
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].file == u"resources/parcours/bad.json"_s);
    CHECK(breaches[0].line == 3);
}

TEST_CASE("a source or a resource that no list names is found", "[fences][resources]")
{
    Tree tree;
    tree.write(u"core/base/CMakeLists.txt"_s,
               u"target_sources(relais_core PRIVATE clock.cpp ../model/date.h) # lock.h\n"_s);
    tree.write(u"core/base/clock.cpp"_s, {});
    tree.write(u"core/model/date.h"_s, {});
    tree.write(u"resources/CMakeLists.txt"_s, u"qt_add_resources(relais_core data FILES schema/001.sql)\n"_s);
    tree.write(u"resources/schema/001.sql"_s, {});
    CHECK(unlistedFiles(tree.root()).isEmpty());

    tree.write(u"core/base/lock.cpp"_s, {}); // ends like clock.cpp, and is another file
    tree.write(u"core/base/lock.h"_s, {});   // named in a comment only
    tree.write(u"resources/schema/002.sql"_s, {});
    const Breaches breaches = unlistedFiles(tree.root());
    INFO(report(breaches));
    CHECK(breaches.size() == 3);
}
