// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recoverycode.h"
#include "tests/kit/catch.h"

#include <QRegularExpression>
#include <QSet>

#include <cstring>

using namespace relais;
using namespace relais::store;

namespace {

const QString kAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

bool isSame(const RecoveryCode &a, const RecoveryCode &b)
{
    return a.secret().size() == b.secret().size() &&
           std::memcmp(a.secret().data(), b.secret().data(), a.secret().size()) == 0;
}

/// Places of the 30 signs in the printed text, hyphens left out.
int placeOf(int sign)
{
    return sign + sign / RecoveryCode::kGroupSize;
}

QString with(QString text, int sign, int shift)
{
    const int place = placeOf(sign);
    text[place] = kAlphabet[(kAlphabet.indexOf(text[place]) + shift) % 32];
    return text;
}

} // namespace

TEST_CASE("a recovery code is six groups of five signs that are hard to confuse", "[store][recoverycode]")
{
    static const QRegularExpression kForm(u"\\A([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}\\z"_s);
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const QString text = RecoveryCode::create().toText();
        CHECK(kForm.match(text).hasMatch());
        seen.insert(text);
    }
    CHECK(seen.size() == 200);
}

TEST_CASE("a code is read however it is typed", "[store][recoverycode]")
{
    for (int i = 0; i < 50; ++i) {
        const RecoveryCode code = RecoveryCode::create();
        const QString text = code.toText();
        QString confused = text;
        confused.replace(u'1', i % 2 == 0 ? u'l' : u'I').replace(u'0', i % 2 == 0 ? u'o' : u'O');
        QString spaced = text.toLower();
        spaced.replace(u'-', u"  \u2013 "_s);
        QString joined = text;
        joined.remove(u'-');
        for (const QString &typed : {text, text.toLower(), confused, spaced, joined}) {
            const auto parsed = RecoveryCode::parse(typed);
            REQUIRE_OK(parsed);
            CHECK(isSame(*parsed, code));
            CHECK(RecoveryCode::wrongGroups(typed).isEmpty());
        }
    }
}

TEST_CASE("any one wrong sign is refused and its group is named", "[store][recoverycode]")
{
    const QString text = RecoveryCode::create().toText();
    for (int sign = 0; sign < 30; ++sign) {
        for (int shift = 1; shift < 32; ++shift) {
            const QString typed = with(text, sign, shift);
            CHECK(RecoveryCode::wrongGroups(typed) == QList<int>{sign / 5});
            CHECK_FALSE(RecoveryCode::parse(typed));
        }
    }
    const auto refused = RecoveryCode::parse(with(text, 7, 3));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(refused.error().detail.endsWith(u"group 2"_s));
}

TEST_CASE("any two wrong signs are refused and their groups are named", "[store][recoverycode]")
{
    const QString text = RecoveryCode::create().toText();
    for (int a = 0; a < 30; ++a) {
        for (int b = a + 1; b < 30; ++b) {
            const QString typed = with(with(text, a, 1 + (a * b) % 31), b, 1 + (a + b) % 31);
            const QList<int> expected = a / 5 == b / 5 ? QList<int>{a / 5} : QList<int>{a / 5, b / 5};
            CHECK(RecoveryCode::wrongGroups(typed) == expected);
        }
    }
}

TEST_CASE("three or four wrong signs are always noticed", "[store][recoverycode]")
{
    const QString text = RecoveryCode::create().toText();
    for (int i = 0; i < 2000; ++i) {
        QString typed = text;
        const int wrong = 3 + i % 2;
        for (int j = 0; j < wrong; ++j) {
            typed = with(typed, (i * 7 + j * 11) % 30, 1 + (i / 3 + j * 5) % 31);
        }
        CHECK_FALSE(RecoveryCode::parse(typed));
        CHECK_FALSE(RecoveryCode::wrongGroups(typed).isEmpty());
    }
}

TEST_CASE("a sign that no code has, a short and a long group are named", "[store][recoverycode]")
{
    const QString text = RecoveryCode::create().toText();
    QString typed = text;
    typed[placeOf(12)] = u'U';
    CHECK(RecoveryCode::wrongGroups(typed) == QList<int>{2});
    typed[placeOf(12)] = u'é';
    CHECK(RecoveryCode::wrongGroups(typed) == QList<int>{2});
    CHECK_FALSE(RecoveryCode::parse(typed));

    typed = text;
    typed.remove(placeOf(20), 1);
    CHECK(RecoveryCode::wrongGroups(typed) == QList<int>{4});
    typed = text + u"7"_s;
    CHECK(RecoveryCode::wrongGroups(typed) == QList<int>{5});
    CHECK(RecoveryCode::wrongGroups({}).size() == 6);
    CHECK_FALSE(RecoveryCode::parse({}));
    CHECK_FALSE(RecoveryCode::parse(QString(10000, u'7')));
}
