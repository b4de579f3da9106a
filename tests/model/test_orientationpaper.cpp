// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "core/model/orientationstate.h"
#include "tests/kit/catch.h"
#include "tests/kit/sourcepath.h"

#include <QFile>

using namespace relais;
using namespace relais::model;

namespace {

const QString kReadme = sourcePath(u"/README.md"_s);
const QString kBegin = u"<!-- orientation tables: begin -->\n"_s;
const QString kEnd = u"<!-- orientation tables: end -->"_s;

} // namespace

TEST_CASE("the tables of orientations in the README are those of the code", "[orientation][readme]")
{
    const QString tables = u'\n' + orientationTableText() + u'\n' + crossingTableText() + u'\n';
    QFile file(kReadme);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll());
    file.close();
    const qsizetype begin = text.indexOf(kBegin) + kBegin.size();
    const qsizetype end = text.indexOf(kEnd);
    REQUIRE(text.contains(kBegin));
    REQUIRE(end >= begin);
    if (qEnvironmentVariableIsSet("RELAIS_WRITE_README") && text.mid(begin, end - begin) != tables) {
        text.replace(begin, end - begin, tables);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(text.toUtf8()) > 0);
        return;
    }
    INFO("RELAIS_WRITE_README=1 test_model \"[readme]\" writes them again");
    CHECK(text.mid(begin, end - begin) == tables);
}
