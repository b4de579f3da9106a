// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"
#include "tests/kit/catch.h"
#include "tests/kit/sourcepath.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace relais;
using namespace relais::cli;

namespace {

/// Number of codes written in core/base/result.h, so that a new one is noticed here.
int declaredCodes()
{
    QFile file(sourcePath(u"/core/base/result.h"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression list(u"enum class ErrorCode \\{([^}]*)\\}"_s);
    static const QRegularExpression value(u"^\\s+[A-Z]\\w+,"_s, QRegularExpression::MultilineOption);
    int count = 0;
    for (auto each = value.globalMatch(list.match(text).captured(1)); each.hasNext(); each.next()) {
        ++count;
    }
    return count;
}

} // namespace

TEST_CASE("every error has an exit code of its family and a sentence of its own", "[cli][exitcode]")
{
    const int count = declaredCodes();
    REQUIRE(count > 20);
    CHECK(static_cast<int>(kLastErrorCode) == count - 1);
    QSet<QString> sentences;
    for (int i = 0; i < count; ++i) {
        const auto code = static_cast<ErrorCode>(i);
        CAPTURE(word(code));
        const int status = static_cast<int>(exitCodeOf(code));
        CHECK(status >= 2);
        CHECK(status <= 8);
        CHECK(sentenceOf(code).endsWith(u'.'));
        sentences.insert(sentenceOf(code));
    }
    CHECK(sentences.size() == count);
}

TEST_CASE("scripts can tell a wrong key, an absent thing, a refusal, damage and a full disk apart", "[cli][exitcode]")
{
    CHECK(exitCodeOf(ErrorCode::WrongKey) == ExitCode::WrongKey);
    CHECK(exitCodeOf(ErrorCode::NotFound) == ExitCode::NotFound);
    CHECK(exitCodeOf(ErrorCode::Refused) == ExitCode::Refused);
    CHECK(exitCodeOf(ErrorCode::KeyFilesDamaged) == ExitCode::Damaged);
    CHECK(exitCodeOf(ErrorCode::DiskFull) == ExitCode::Disk);
    CHECK(exitCodeOf(ErrorCode::InvalidInput) == ExitCode::Usage);
}
