// SPDX-License-Identifier: GPL-3.0-or-later
// The arrows between the folders, read from every #include.
#include "tests/fences/scan.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>

#include <algorithm>

using namespace fences;

namespace {

/// What each folder may include of ours; an entry that ends with a slash stands for everything under it.
const QMap<QString, QStringList> kArrows = {
    {u"core/base"_s, {u"core/base/"_s}},
    {u"core/model"_s, {u"core/base/"_s, u"core/model/"_s}},
    {u"core/journal"_s, {u"core/base/"_s, u"core/model/"_s, u"core/journal/"_s}},
    {u"core/store"_s, {u"core/base/"_s, u"core/model/"_s, u"core/journal/"_s, u"core/store/"_s}},
    {u"core/exchange"_s, {u"core/base/"_s, u"core/model/"_s, u"core/journal/"_s, u"core/exchange/"_s}},
    {u"core/work"_s, {u"core/"_s}},
    {u"ui/common"_s, {u"core/"_s, u"ui/common/"_s}},
    {u"ui/print"_s, {u"core/"_s, u"ui/print/"_s, u"ui/common/typo.h"_s}},
    {u"ui/shell"_s, {u"core/"_s, u"ui/common/"_s, u"ui/shell/"_s}},
    {u"ui/tools"_s, {u"core/"_s, u"ui/common/"_s, u"ui/shell/"_s, u"ui/print/"_s, u"ui/tools/"_s}},
    {u"ui/pages"_s, {u"core/"_s, u"ui/"_s}},
    {u"app/cli"_s, {u"core/"_s, u"ui/print/"_s, u"app/cli/"_s, u"translations/"_s}},
    {u"app/reader"_s, {u"core/base/"_s, u"core/exchange/foreignfile.h"_s, u"app/reader/"_s}},
    {u"app/desktop"_s, {u"core/"_s, u"ui/"_s, u"app/desktop/"_s, u"translations/"_s}},
};

bool startsWithOneOf(const QString &text, const QStringList &starts)
{
    return std::any_of(starts.cbegin(), starts.cend(),
                       [&text](const QString &start) { return text.startsWith(start); });
}

/// Qt's headers share one root, so `<QWidget>` says nothing of its module: the module is the folder that has it.
bool isOfModule(const QString &header, const QStringList &modules)
{
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    const QString module = header.section(u'/', 0, 0);
    const QString name = header.section(u'/', -1);
    return std::any_of(modules.cbegin(), modules.cend(), [&](const QString &each) {
        return module == each || (module == name && QFileInfo::exists(headers + u'/' + each + u'/' + name));
    });
}

/// Why `folder` may not include `<header>`; empty when it may.
QString foreignRule(const QString &folder, const QString &header)
{
    const bool core = folder.startsWith(u"core/"_s);
    if ((core || folder == u"app/cli"_s) && isOfModule(header, {u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtSvg"_s})) {
        return u"the core and the command line never include windows"_s;
    }
    if (core && isOfModule(header, {u"QtGui"_s})) {
        return u"the core never includes Qt Gui"_s;
    }
    if (folder == u"ui/print"_s && isOfModule(header, {u"QtWidgets"_s, u"QtPrintSupport"_s})) {
        return u"ui/print needs Qt Gui alone, so that the command line can use it"_s;
    }
    if (folder != u"core/store"_s && (isOfModule(header, {u"QtSql"_s}) || header.contains(u"sqlite3"_s))) {
        return u"only core/store includes Qt Sql and the SQL engine"_s;
    }
    if (folder != u"core/exchange"_s && (isOfModule(header, {u"QtNetwork"_s}) || header == u"zip.h"_s)) {
        return u"only core/exchange includes Qt Network and zip.h"_s;
    }
    static const QStringList readers = {u"qpdf/"_s, u"poppler"_s, u"zlib.h"_s};
    if (folder != u"app/reader"_s && startsWithOneOf(header, readers)) {
        return u"foreign files are read by app/reader, apart from the key"_s;
    }
    const bool pure = folder == u"core/model"_s || folder == u"core/journal"_s;
    static const QStringList impure = {u"QObject"_s, u"QSettings"_s, u"QProcess"_s,
                                       u"QTimer"_s,  u"QThread"_s,   u"QSaveFile"_s};
    if (pure && impure.contains(header)) {
        return u"model and journal are pure: no QObject, no process, no timer, no settings"_s;
    }
    return {};
}

/// Why `folder` may not include `"header"`; empty when it may.
QString ownRule(const QString &folder, const QString &header)
{
    if (header.startsWith(u"ui_"_s) || header.endsWith(u".moc"_s)) {
        return {};
    }
    if (!header.contains(u'/')) {
        return u"our headers are included from the root, as \"core/base/result.h\""_s;
    }
    if (!startsWithOneOf(header, kArrows.value(folder))) {
        return folder + u" may not include "_s + header;
    }
    const bool table = header.startsWith(u"core/store/"_s) && header.endsWith(u"table.h"_s);
    if (table && !folder.startsWith(u"core/"_s)) {
        return u"windows and commands call the verbs of core/work, never a table"_s;
    }
    return {};
}

Breaches layerBreaches(const QString &root)
{
    static const QRegularExpression include(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"\\n]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    Breaches found;
    for (const Source &source : sourcesUnder(root, {u"core"_s, u"ui"_s, u"app"_s})) {
        if (!kArrows.contains(source.folder())) {
            found.append({source.path, 1, u"a folder that is not on the map of the layers"_s});
            continue;
        }
        for (auto each = include.globalMatch(source.code); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            const QString rule = match.captured(1) == u"\""_s ? ownRule(source.folder(), match.captured(2))
                                                              : foreignRule(source.folder(), match.captured(2));
            if (!rule.isEmpty()) {
                found.append({source.path, source.lineAt(match.capturedStart(1)), rule});
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("each folder includes only what lies below it", "[fences][layers]")
{
    REQUIRE(sourcesUnder(projectRoot(), {u"core/base"_s}).size() > 5);
    const Breaches breaches = layerBreaches(projectRoot());
    INFO(report(breaches));
    CHECK(breaches.isEmpty());
}

TEST_CASE("an include that climbs up the layers is found with its file and line", "[fences][layers]")
{
    Tree tree;
    tree.write(u"core/model/good.h"_s, u"#pragma once\n#include \"core/base/result.h\"\n#include <QString>\n"_s);
    CHECK(layerBreaches(tree.root()).isEmpty());

    const auto [path, line] = GENERATE(table<const char *, const char *>({
        {"core/model/bad.cpp", "#include \"core/store/vault.h\""},
        {"core/store/bad.cpp", "#include \"core/exchange/bundle.h\""},
        {"core/work/bad.cpp", "#include \"ui/shell/page.h\""},
        {"core/work/bad.cpp", "#include <QWidget>"},
        {"core/work/bad.cpp", "#include <QtGui/QColor>"},
        {"core/base/bad.h", "#include <QFont>"},
        {"core/work/bad.cpp", "#include <QSqlQuery>"},
        {"ui/pages/bad.cpp", "#include <sqlcipher/sqlite3.h>"},
        {"core/store/bad.cpp", "#include <QNetworkAccessManager>"},
        {"core/work/bad.cpp", "#  include <zip.h>"},
        {"core/model/bad.h", "#include <QObject>"},
        {"ui/shell/bad.cpp", "#include \"ui/pages/casepage.h\""},
        {"ui/print/bad.cpp", "#include <QApplication>"},
        {"ui/pages/bad.cpp", "#include \"core/store/casetable.h\""},
        {"app/cli/bad.cpp", "#include <QMessageBox>"},
        {"core/work/bad.cpp", "#include <qpdf/QPDF.hh>"},
        {"ui/pages/bad.cpp", "#include <poppler-qt6.h>"},
        {"app/reader/bad.cpp", "#include \"core/store/vault.h\""},
        {"core/model/bad.cpp", "#include \"person.h\""},
        {"core/misc/bad.cpp", ""},
    }));
    tree.write(QString::fromLatin1(path), u"// first line\n"_s + QString::fromLatin1(line) + u'\n');
    const Breaches breaches = layerBreaches(tree.root());
    CAPTURE(path, line);
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].file == QString::fromLatin1(path));
    CHECK(breaches[0].line == (*line == '\0' ? 1 : 2));
}
