// SPDX-License-Identifier: GPL-3.0-or-later
// Words on screen: what the program never says, and the sentence of each error.
#include "tests/fences/words.h"

using namespace fences;

TEST_CASE("no text of the program says a word that would betray its use", "[fences][words]")
{
    const Breaches breaches = wordBreaches(projectRoot());
    INFO(report(breaches));
    CHECK(breaches.isEmpty());
}

TEST_CASE("each error code has a word and a sentence", "[fences][words]")
{
    const Breaches breaches = codeBreaches(projectRoot());
    INFO(report(breaches));
    CHECK(breaches.isEmpty());
}

TEST_CASE("a betraying word is found in each place where texts live", "[fences][words]")
{
    const auto [path, text] = GENERATE(table<const char *, const char *>({
        {"ui/pages/bad.cpp", "\nsetTitle(tr(\"Case of a victim\"));"},
        {"ui/pages/bad.cpp", "\nsetTitle(tr(\"Case \"\n  \"of violence\"));"},
        {"ui/pages/bad.cpp", "\nconst char *kText = QT_TR_NOOP(\"Done!\");"},
        {"ui/pages/bad.cpp", "\nQCoreApplication::translate(\"Context\", \"the PND desk\");"},
        {"ui/pages/bad.ui", "<ui>\n<string>Pack</string></ui>"},
        {"translations/relais_fr.ts", "\n<translation>Auteur</translation>"},
        {"translations/relais_fr.ts", "\n<numerusform>%n backup</numerusform>"},
        {"packaging/relais.desktop", "\nComment=Suivi conjugal"},
        {"packaging/man/relais.1", "\nFor victims."},
        {"packaging/relais.metainfo.xml", "\n<p>Violences</p>"},
    }));
    CAPTURE(path, text);
    Tree tree;
    tree.write(QString::fromLatin1(path), QString::fromLatin1(text));
    const Breaches breaches = wordBreaches(tree.root());
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].file == QString::fromLatin1(path));
    CHECK(breaches[0].line == 2);
}

TEST_CASE("a word that only holds a forbidden one is allowed", "[fences][words]")
{
    Tree tree;
    tree.write(u"ui/pages/good.cpp"_s, u"tr(\"package, Restore the last backup, unpack\"); // the victim's view\n"_s);
    tree.write(u"translations/relais_fr.ts"_s, u"<translation>hauteur, emballage</translation>"_s);
    const Breaches breaches = wordBreaches(tree.root());
    INFO(report(breaches));
    CHECK(breaches.isEmpty());
}

TEST_CASE("an error code without its sentence is found", "[fences][words]")
{
    Tree tree;
    tree.write(u"core/base/result.h"_s,
               u"enum class ErrorCode {\n    // input\n    NotFound, ///< none\n    DiskFull,\n};\n"_s);
    tree.write(u"core/base/result.cpp"_s, u"case ErrorCode::NotFound: case ErrorCode::DiskFull:\n"_s);
    tree.write(u"ui/shell/notices.cpp"_s, u"case ErrorCode::NotFound: return tr(\"None.\");\n"_s);
    const Breaches breaches = codeBreaches(tree.root());
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].line == 4);
}
