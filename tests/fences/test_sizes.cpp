// SPDX-License-Identifier: GPL-3.0-or-later
// The budget of a unit: header, source, function, public functions of a class.
#include "tests/fences/scan.h"

#include <QStack>

using namespace fences;

namespace {

constexpr int kHeaderLines = 150;
constexpr int kSourceLines = 400;
constexpr int kFunctionLines = 60; ///< between the braces
constexpr int kPublicFunctions = 20;

/// Follows the braces of one file: which are namespaces, classes, functions, and how long each function is.
class BraceCounter
{
public:
    explicit BraceCounter(const Source &source) : m_source(source), m_bare(withoutMacros(source.bare)) {}

    Breaches run()
    {
        for (qsizetype at = 0; at < m_bare.size(); ++at) {
            const QChar sign = m_bare[at];
            if (sign == u'\n') {
                ++m_line;
            } else if (sign == u'{') {
                open(at);
            } else if (sign == u'}') {
                close(at);
            } else if (sign == u';') {
                member(at);
            } else if (sign == u':' && !m_open.isEmpty()) {
                access(at);
            }
        }
        return m_found;
    }

private:
    enum class Kind { Namespace, Class, Function, Other };
    struct Brace {
        Kind kind;
        int line;
        bool isPublic;
        int publicFunctions;
    };

    /// Preprocessor lines hold braces that need not match.
    static QString withoutMacros(QString bare)
    {
        static const QRegularExpression macro(u"^[ \\t]*#(?:[^\\n]*\\\\\\n)*[^\\n]*"_s,
                                              QRegularExpression::MultilineOption);
        for (auto each = macro.globalMatch(bare); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at) {
                bare[at] = bare[at] == u'\n' ? u'\n' : u' ';
            }
        }
        return bare;
    }

    [[nodiscard]] QString head(qsizetype at) const { return m_bare.mid(m_headStart, at - m_headStart).simplified(); }

    [[nodiscard]] bool atContainer() const
    {
        return m_open.isEmpty() || m_open.top().kind == Kind::Namespace || m_open.top().kind == Kind::Class;
    }

    static bool assigns(const QString &head)
    {
        static const QRegularExpression operators(u"operator *[^ (\\w]+"_s);
        const QString words = QString(head).remove(operators);
        int depth = 0;
        for (const QChar sign : words) {
            depth += sign == u'(' ? 1 : sign == u')' ? -1 : 0;
            if (sign == u'=' && depth == 0) {
                return true;
            }
        }
        return false;
    }

    void open(qsizetype at)
    {
        static const QRegularExpression space(u"^(inline )?namespace\\b|^extern\\b"_s);
        static const QRegularExpression record(u"^(template ?<.*> ?)?(class|struct|union)\\b[^(]*$"_s);
        const QString words = head(at);
        Kind kind = Kind::Other;
        bool isPublic = false;
        if (words.contains(space)) {
            kind = Kind::Namespace;
        } else if (words.contains(record)) {
            kind = Kind::Class;
            isPublic = !words.contains(u"class "_s);
        } else if (atContainer() && (words.contains(u'(') || words.isEmpty()) && !assigns(words)) {
            kind = Kind::Function;
            count(words);
        }
        m_open.push({kind, m_line, isPublic, 0});
        m_headStart = at + 1;
    }

    void close(qsizetype at)
    {
        m_headStart = at + 1;
        if (m_open.isEmpty()) {
            return;
        }
        const Brace brace = m_open.pop();
        const int lines = m_line - brace.line - 1;
        if (brace.kind == Kind::Function && lines > kFunctionLines) {
            add(brace.line, u"a function of "_s + QString::number(lines) + u" lines; the budget is "_s +
                                QString::number(kFunctionLines));
        }
        if (brace.publicFunctions > kPublicFunctions) {
            add(brace.line, u"a class of "_s + QString::number(brace.publicFunctions) +
                                u" public functions; the budget is "_s + QString::number(kPublicFunctions));
        }
    }

    void member(qsizetype at)
    {
        count(head(at));
        m_headStart = at + 1;
    }

    /// Counts a declaration of the class in hand: functions, without overrides and those every value type repeats.
    void count(const QString &words)
    {
        static const QRegularExpression repeated(u"operator|= ?(delete|default)|\\boverride\\b|^friend|^using|~"_s);
        if (!m_open.isEmpty() && m_open.top().kind == Kind::Class && m_open.top().isPublic && words.contains(u'(') &&
            !words.contains(repeated)) {
            ++m_open.top().publicFunctions;
        }
    }

    void access(qsizetype at)
    {
        static const QRegularExpression label(u"(public|protected|private|signals|Q_SIGNALS)( slots| Q_SLOTS)?$"_s);
        const QRegularExpressionMatch match = label.match(head(at));
        if (match.hasMatch() && m_open.top().kind == Kind::Class && m_bare.mid(at, 2) != u"::"_s) {
            m_open.top().isPublic = match.captured(1) == u"public"_s; // signals are facts to listen to, not calls
            m_headStart = at + 1;
        }
    }

    void add(int line, const QString &rule) { m_found.append({m_source.path, line, rule}); }

    const Source &m_source;
    const QString m_bare;
    QStack<Brace> m_open;
    qsizetype m_headStart = 0;
    int m_line = 1;
    Breaches m_found;
};

Breaches sizeBreaches(const QString &root)
{
    Breaches found;
    for (const Source &source : sourcesUnder(root, {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
        const int lines = static_cast<int>(source.text.count(u'\n'));
        const int budget = source.path.endsWith(u".h"_s) ? kHeaderLines : kSourceLines;
        if (lines > budget) {
            found.append(
                {source.path, lines, QString::number(lines) + u" lines; the budget is "_s + QString::number(budget)});
        }
        found += BraceCounter(source).run();
    }
    return found;
}

QString times(int count, const QString &line)
{
    return line.repeated(count);
}

} // namespace

TEST_CASE("each file, function and class keeps to its budget", "[fences][sizes]")
{
    const Breaches breaches = sizeBreaches(projectRoot());
    INFO(report(breaches));
    CHECK(breaches.isEmpty());
}

TEST_CASE("a header of 151 lines and a source of 401 lines are too long", "[fences][sizes]")
{
    Tree tree;
    tree.write(u"core/base/fits.h"_s, times(150, u"//\n"_s));
    tree.write(u"core/base/fits.cpp"_s, times(400, u"//\n"_s));
    CHECK(sizeBreaches(tree.root()).isEmpty());
    tree.write(u"core/base/long.h"_s, times(151, u"//\n"_s));
    tree.write(u"tests/base/test_long.cpp"_s, times(401, u"//\n"_s));
    CHECK(sizeBreaches(tree.root()).size() == 2);
}

TEST_CASE("a function of 61 lines is too long wherever it stands", "[fences][sizes]")
{
    const QString head = QString::fromStdString(
        GENERATE(as<std::string>{}, "void f(int a = 1)\n{\n", "namespace a {\nint A::f() const\n{\n",
                 "class A {\n    bool operator==(A b) {\n", "A::A(int b) : m_b{b}, m_c{'{'}\n{\n",
                 "TEST_CASE(\"a } brace\")\n{\n"));
    const QString tail = head.startsWith(u"namespace"_s) || head.startsWith(u"class"_s) ? u"}\n}\n"_s : u"}\n"_s;
    CAPTURE(head);
    Tree tree;
    tree.write(u"core/base/fits.cpp"_s, head + times(60, u"    if (a) { b(); }\n"_s) + tail);
    CHECK(sizeBreaches(tree.root()).isEmpty());
    tree.write(u"core/base/long.cpp"_s, head + times(61, u"    if (a) { b(); }\n"_s) + tail);
    const Breaches breaches = sizeBreaches(tree.root());
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].line == head.count(u'\n'));
}

TEST_CASE("a long table of values is not a function", "[fences][sizes]")
{
    Tree tree;
    tree.write(u"core/base/rows.cpp"_s, u"const Row kRows[] = {\n"_s + times(100, u"    {1, f(2)},\n"_s) + u"};\n"_s);
    CHECK(sizeBreaches(tree.root()).isEmpty());
}

TEST_CASE("a class of 21 public functions is too wide", "[fences][sizes]")
{
    const QString wide =
        u"class A\n{\npublic:\n"_s + times(20, u"    int f() const { return 1; }\n"_s) + u"    int g();\n"_s;
    Tree tree;
    tree.write(u"core/base/fits.h"_s, u"class A\n{\n"_s + times(30, u"    int f();\n"_s) + u"public:\n"_s +
                                          times(20, u"    int f();\n"_s) + u"};\n"_s);
    CHECK(sizeBreaches(tree.root()).isEmpty());
    tree.write(u"core/base/wide.h"_s, wide + u"private:\n    int h();\n};\n"_s);
    CHECK(sizeBreaches(tree.root()).size() == 1);
}
