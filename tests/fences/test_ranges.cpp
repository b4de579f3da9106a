// SPDX-License-Identifier: GPL-3.0-or-later
// Until C++23 a range-for keeps what its expression gives, and not the temporary that this lies in: of
// `for (x : *list())` the list is gone before the first turn.
#include "tests/fences/scan.h"

using namespace fences;

namespace {

/// What a range-for runs over; nothing for another loop.
/// @param from after the parenthesis that opens
QString rangeOf(const QString &bare, qsizetype from)
{
    int depth = 1;
    qsizetype colon = -1;
    for (qsizetype at = from; at < bare.size(); ++at) {
        const QChar sign = bare[at];
        if (sign == u'(' || sign == u'{' || sign == u'[') {
            ++depth;
        } else if ((sign == u')' || sign == u'}' || sign == u']') && --depth == 0) {
            return colon < 0 ? QString() : bare.mid(colon + 1, at - colon - 1).simplified();
        } else if (sign == u';' && depth == 1) {
            colon = -1; // what is before is only the start of the loop
        } else if (sign == u':' && depth == 1 && colon < 0 && bare[at - 1] != u':' && bare.mid(at + 1, 1) != u":"_s) {
            colon = at;
        }
    }
    return {};
}

/// Something inside what a call gives: dereferenced, its value(), a member through an arrow. first() gives what a list
/// holds, and an arrow that ends in a call is taken for one through a pointer (findChildren).
bool isInsideTemporary(const QString &range)
{
    static const QRegularExpression inside(
        uR"(^\*[\w:<>. -]*\(.*\)$|\)\s*\.\s*value\(\)|(?<!first\(\))(?<=\))\s*->.*[^)]$)"_s);
    return inside.match(range).hasMatch();
}

Breaches rangeBreaches(const QString &root)
{
    static const QRegularExpression loop(u"\\bfor\\s*\\("_s);
    Breaches found;
    for (const Source &source : sourcesUnder(root, {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
        for (auto each = loop.globalMatch(source.bare); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            if (isInsideTemporary(rangeOf(source.bare, match.capturedEnd()))) {
                found.append({source.path, source.lineAt(match.capturedStart()),
                              u"a range-for over part of a temporary: name what it lies in first"_s});
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("no loop runs over a part of what is gone", "[fences][ranges]")
{
    const Breaches breaches = rangeBreaches(projectRoot());
    INFO(report(breaches));
    CHECK(breaches.isEmpty());
}

TEST_CASE("a loop over a part of what is gone is found with its file and line", "[fences][ranges]")
{
    const QString range = QString::fromStdString(
        GENERATE(as<std::string>{}, "*cards::list(session)", "*vault.read<int>([&](Reader &r) { return all(r); })",
                 "list(session).value()", "list(session)\n        .value()", "load(id)->events",
                 "vault.read([](Reader &r) { return file(r); })->rows", "load(id)->first().events", "*of(a ? b : c)"));
    CAPTURE(range);
    Tree tree;
    tree.write(u"tests/work/bad.cpp"_s,
               u"// for (x : *list()) in a comment\nfor (const Card &card : "_s + range + u") {\n}\n"_s);
    const Breaches breaches = rangeBreaches(tree.root());
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].line == 2);
}

TEST_CASE("loops over what lives are allowed", "[fences][ranges]")
{
    const QString head = QString::fromStdString(
        GENERATE(as<std::string>{}, "const Card &card : *cards", "int n : *m_numbers",
                 "QLabel *l : page->findChildren<QLabel *>()", "const QUrl &url : event->mimeData()->urls()",
                 "const Event &e : loaded().events", "const Slot &s : pair.readable.first()->file.slots",
                 "const QString &k : object.value(u\"a\"_s).toArray()",
                 "const auto &all = list(session); const Card &card : *all", "int i = 0; i < *count(); ++i",
                 "QString C::*one : {&C::a, &C::b}", "const Card &card : list(session).value_or(none)"));
    CAPTURE(head);
    Tree tree;
    tree.write(u"tests/work/good.cpp"_s, u"for ("_s + head + u") {\n}\n"_s);
    const Breaches breaches = rangeBreaches(tree.root());
    INFO(report(breaches));
    CHECK(breaches.isEmpty());
}
