// SPDX-License-Identifier: GPL-3.0-or-later
// Calls and words of code that the house does without.
#include "tests/fences/scan.h"

using namespace fences;

namespace {

struct Ban {
    QRegularExpression pattern;
    QString rule;
    QString exempt; ///< the one file that may
};

/// Looked for where literals are blanked.
const QList<Ban> &callBans()
{
    static const QList<Ban> bans = {
        {QRegularExpression(u"\\bq(Debug|Info|Warning|Critical)\\s*\\("_s),
         u"log through the category of the layer"_s,
         {}},
        {QRegularExpression(u"\\bprocessEvents\\b"_s), u"no nested event processing"_s, {}},
        {QRegularExpression(u"\\bsqlite3_backup_init\\b"_s),
         u"a backup is VACUUM INTO: the backup API can write plain pages"_s,
         {}},
        {QRegularExpression(u"\\bs?rand\\s*\\("_s), u"chance comes from libsodium or a seeded generator"_s, {}},
        {QRegularExpression(u"\\bnew\\s+Q(Plain)?TextEdit\\b"_s), u"prose is typed into a NoteEdit, which bounds it"_s,
         u"ui/pages/documentview.cpp"_s},
        {QRegularExpression(u"[&*]\\s*(\\w+::)?instance\\s*\\(\\s*(void)?\\s*\\)"_s), u"no singleton of ours"_s, {}},
        {QRegularExpression(
             u"\\b(currentDateTime(Utc)?|currentDate|currentTime|currentMSecsSinceEpoch|currentSecsSinceEpoch)\\s*\\("
             "|\\bsystem_clock\\b|[^\\w.>]time\\s*\\(\\s*(nullptr|NULL|0)\\s*\\)"_s),
         u"ask the Clock"_s, u"core/base/clock.cpp"_s},
    };
    return bans;
}

/// Looked for where literals are kept.
const QList<Ban> &wordBans()
{
    static const QList<Ban> bans = {
        {QRegularExpression(u"\\bQSQLITE\\b"_s), u"the stock SQLite driver is never loaded"_s, {}},
        {QRegularExpression(
             u"#\\s*include\\s*<Qt(Core|Gui|Widgets|Sql|Network|Test|Svg|Charts|PrintSupport|Concurrent)>"_s),
         u"no module umbrella"_s,
         {}},
        {QRegularExpression(u"#\\s*include\\s*<[^>]*(/private/|_p\\.h>)"_s), u"no private header"_s, {}},
        {QRegularExpression(u"\\b(?:INSERT (?:OR \\w+ )?INTO|DELETE FROM) (?!main\\.|temp\\.)\\w"
                            "|(?<!DO )\\bUPDATE (?!main\\.|temp\\.|SET\\b)\\w"_s),
         u"what is written names main: an unqualified table may be a view that hides cases (store/hiddencases)"_s,
         {}},
    };
    return bans;
}

/// The arguments of the call whose parenthesis opens at `open`, as starts of each.
QStringList arguments(const QString &bare, qsizetype open)
{
    QStringList found(QString{});
    int depth = 0;
    for (qsizetype at = open; at < bare.size(); ++at) {
        const QChar sign = bare[at];
        if (sign == u'(' || sign == u'{' || sign == u'[') {
            ++depth;
        } else if ((sign == u')' || sign == u'}' || sign == u']') && --depth == 0) {
            return found;
        } else if (sign == u',' && depth == 1) {
            found.append(QString());
            continue;
        }
        if (at > open) {
            found.last().append(sign);
        }
    }
    return found;
}

/// A lambda connected without a context outlives what it captured.
Breaches contextlessConnects(const Source &source)
{
    static const QRegularExpression connect(u"\\bconnect\\s*\\("_s);
    Breaches found;
    for (auto each = connect.globalMatch(source.bare); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const QStringList given = arguments(source.bare, match.capturedEnd() - 1);
        if (given.size() == 3 && given[2].trimmed().startsWith(u'[')) {
            found.append({source.path, source.lineAt(match.capturedStart()), u"connect a lambda with its context"_s});
        }
    }
    return found;
}

Breaches forbiddenBreaches(const QString &root)
{
    Breaches found;
    for (const Source &source : sourcesUnder(root, {u"core"_s, u"ui"_s, u"app"_s})) {
        for (const Ban &ban : callBans()) {
            if (source.path != ban.exempt) {
                found += matches(source, source.bare, ban.pattern, ban.rule);
            }
        }
        for (const Ban &ban : wordBans()) {
            found += matches(source, source.code, ban.pattern, ban.rule);
        }
        found += contextlessConnects(source);
    }
    return found;
}

} // namespace

TEST_CASE("no source uses what the house does without", "[fences][forbidden]")
{
    const Breaches breaches = forbiddenBreaches(projectRoot());
    INFO(report(breaches));
    CHECK(breaches.isEmpty());
}

TEST_CASE("what the house does without is found with its file and line", "[fences][forbidden]")
{
    const QString line = QString::fromStdString(GENERATE(
        as<std::string>{}, "qDebug() << id;", "qWarning(\"lost\");", "QCoreApplication::processEvents();",
        "sqlite3_backup_init(a, b, c, d);", "int n = rand();", "static Vault &instance();",
        "Vault *Vault::instance() { return v; }", "QDate today = QDate::currentDate();",
        "auto now = QDateTime::currentDateTimeUtc();", "auto n = std::chrono::system_clock::now();",
        "auto *text = new QPlainTextEdit(this);", "long now = time(nullptr);",
        "QSqlDatabase::addDatabase(u\"QSQLITE\"_s);", "tx.run(u\"INSERT OR IGNORE INTO cases (id) VALUES (?)\"_s, {});",
        "tx.run(u\"UPDATE cases SET ended = 1\"_s);", "tx.run(u\"DELETE FROM cases\"_s);", "#include <QtWidgets>",
        "#include <QtSql/private/qsqlresult_p.h>", "connect(m_button, &QPushButton::clicked, [this] { close(); });",
        "QObject::connect(\n    a, &A::b,\n    [=](int x, int y) { f(x, y); });"));
    CAPTURE(line);
    Tree tree;
    tree.write(u"ui/shell/bad.cpp"_s, u"// qDebug() in a comment is no fault\n"_s + line + u'\n');
    const Breaches breaches = forbiddenBreaches(tree.root());
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].line == 2);
}

TEST_CASE("what only looks alike is allowed", "[fences][forbidden]")
{
    Tree tree;
    tree.write(u"core/base/clock.cpp"_s,
               u"QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }\n"_s);
    tree.write(u"ui/shell/good.cpp"_s, u"#include <QtMath>\n"
                                       "qCWarning(shell) << id;\n"
                                       "connect(m_button, &QPushButton::clicked, this, [this] { close(); });\n"
                                       "connect(m_button, &QPushButton::clicked, this, &Page::close);\n"
                                       "auto *app = QCoreApplication::instance();\n"
                                       "auto key = SecretBytes::random(32);\n"
                                       "auto text = u\"call rand() and qDebug()\"_s;\n"
                                       "event.time(0);\n"_s);
    const Breaches breaches = forbiddenBreaches(tree.root());
    INFO(report(breaches));
    CHECK(breaches.isEmpty());
}
