// SPDX-License-Identifier: GPL-3.0-or-later
// Names of files and types, and the first lines of each file.
#include "tests/fences/scan.h"

using namespace fences;

namespace {

Breaches nameBreaches(const QString &root)
{
    static const QRegularExpression lowercase(u"^[a-z0-9]+\\.(h|cpp)$"_s);
    static const QRegularExpression testName(u"^test_[a-z0-9]+\\.cpp$"_s);
    static const QRegularExpression emptyNoun(
        u"\\b(?:class|struct)\\s+\\w*(?:Manager|Helper|Utils?|Handler|Data)\\b"_s);
    static const QRegularExpression emptyFile(u"(manager|helpers?|utils?|handler)\\.(h|cpp)$"_s);
    Breaches found;
    for (const Source &source : sourcesUnder(root, {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
        const bool test = source.path.startsWith(u"tests/"_s);
        if (!source.name().contains(lowercase) && !(test && source.name().contains(testName))) {
            found.append({source.path, 1, u"file names are lowercase without underscore (tests: test_<unit>.cpp)"_s});
        }
        if (!source.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s)) {
            found.append({source.path, 1, u"the first line is the SPDX licence line"_s});
        }
        if (source.path.endsWith(u".h"_s) && !source.code.contains(u"\n#pragma once\n"_s)) {
            found.append({source.path, 1, u"a header says #pragma once"_s});
        }
        if (source.name().contains(emptyFile)) {
            found.append({source.path, 1, u"name the noun: no manager, helper, utils, handler"_s});
        }
        found += matches(source, source.bare, emptyNoun, u"name the noun: no Manager, Helper, Utils, Handler, Data"_s);
    }
    return found;
}

const QString kSpdx = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

} // namespace

TEST_CASE("files and types follow the naming rules", "[fences][names]")
{
    const Breaches breaches = nameBreaches(projectRoot());
    INFO(report(breaches));
    CHECK(breaches.isEmpty());
}

TEST_CASE("a name outside the rules is found", "[fences][names]")
{
    Tree tree;
    tree.write(u"core/base/good.h"_s, kSpdx + u"#pragma once\nclass Vault;\n"_s);
    tree.write(u"tests/base/test_good.cpp"_s, kSpdx);
    CHECK(nameBreaches(tree.root()).isEmpty());

    const auto [path, text] = GENERATE_COPY(table<QString, QString>({
        {u"core/base/CaseFile.cpp"_s, kSpdx},
        {u"core/base/case_file.cpp"_s, kSpdx},
        {u"core/base/bad.cpp"_s, u"#include <QString>\n"_s},
        {u"core/base/bad.h"_s, kSpdx},
        {u"core/base/bad.cpp"_s, kSpdx + u"class VaultManager;\n"_s},
        {u"core/base/bad.cpp"_s, kSpdx + u"struct CaseData {};\n"_s},
        {u"core/base/caseutils.cpp"_s, kSpdx},
    }));
    CAPTURE(path, text);
    tree.write(path, text);
    const Breaches breaches = nameBreaches(tree.root());
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].file == path);
}
