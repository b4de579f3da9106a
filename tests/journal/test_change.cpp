// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/change.h"
#include "core/journal/stamp.h"
#include "tests/kit/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace relais;
using namespace relais::journal;

static const QDateTime kNoon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

TEST_CASE("stamps grow even when the clock stands still or goes back", "[journal][stamp]")
{
    StampSource source(u"00000000000000aa"_s, {});
    QString last;
    for (int i = 0; i < 70'000; ++i) { // more than the counter holds within one millisecond
        const QString stamp = source.next(kNoon);
        REQUIRE(stamp > last);
        REQUIRE(stamp.size() == 32);
        last = stamp;
    }
    CHECK(source.next(kNoon.addDays(-3)) > last);
    StampSource tomorrow(u"00000000000000aa"_s, last);
    CHECK(tomorrow.next(kNoon.addDays(-1)) > last);
}

TEST_CASE("a stamp says its instant", "[journal][stamp]")
{
    StampSource source(u"00000000000000aa"_s, {});
    CHECK(instantOf(source.next(kNoon)) == kNoon);
}

static Change sample()
{
    Change change;
    change.stamp = u"0000000000010000"_s;
    change.sequence = 7;
    change.user = u"U"_s;
    change.type = model::RecordType::Person;
    change.record = u"P"_s;
    change.field = u"last_name"_s;
    change.from = u"Martin"_s;
    change.to = u"N’Diaye"_s;
    return change;
}

TEST_CASE("the canonical bytes are one sorted JSON line that leaves the old value at home", "[journal][change]")
{
    const QByteArray bytes = canonicalBytes(sample());
    CHECK(
        bytes ==
        R"({"b":"","e":"P","f":"last_name","h":"0000000000010000","k":"set","p":"","q":7,"t":"person","u":"U","v":"N’Diaye"})");
    CHECK_FALSE(bytes.contains("Martin"));
}

TEST_CASE("altering any part of a change alters its hash", "[journal][change]")
{
    const QByteArray hash = hashOf(sample());
    Change other = sample();
    other.to = u"N'Diaye"_s;
    CHECK(hashOf(other) != hash);
    other = sample();
    other.previous = "x";
    CHECK(hashOf(other) != hash);
    other = sample();
    other.sequence = 8;
    CHECK(hashOf(other) != hash);
}

TEST_CASE("the canonical bytes are what a JSON library writes, whatever the values hold", "[journal][change]")
{
    const QStringList texts{u""_s,       u"P-1"_s,  u"a\"b\\c"_s, u"« é »\n\t"_s, QString(QChar(0x7f)),
                            u"\u0001"_s, u"🙂"_s, QString()};
    for (const ChangeKind kind : {ChangeKind::Create, ChangeKind::Set, ChangeKind::End, ChangeKind::Restore}) {
        for (const QString &text : texts) {
            Change change = sample();
            change.kind = kind;
            change.record = change.user = change.field = change.basis = text;
            change.to = text;
            change.fields = {{u"remark"_s, text},
                             {u"number"_s, 7},
                             {u"big"_s, qlonglong(1'795'512'345'678)},
                             {u"none"_s, QVariant()}};
            change.previous = "0123";
            QJsonObject line{{u"h"_s, change.stamp},
                             {u"q"_s, change.sequence},
                             {u"u"_s, text},
                             {u"t"_s, u"person"_s},
                             {u"e"_s, text},
                             {u"k"_s, model::word(kind)},
                             {u"p"_s, QString::fromLatin1(change.previous.toHex())}};
            if (kind == ChangeKind::Create) {
                line.insert(u"v"_s, QJsonObject::fromVariantMap(change.fields));
            } else if (kind == ChangeKind::Set) {
                line.insert(u"f"_s, text);
                line.insert(u"v"_s, text);
                line.insert(u"b"_s, text);
            }
            CHECK(canonicalBytes(change) == QJsonDocument(line).toJson(QJsonDocument::Compact));
        }
    }
}

TEST_CASE("stored values come back from JSON as they went", "[journal][change]")
{
    CHECK(fromJsonText(toJsonText(QVariant())).isNull());
    CHECK(fromJsonText(toJsonText(u"« é »\n"_s)).toString() == u"« é »\n"_s);
    const QVariant big = static_cast<qlonglong>(1'795'512'345'678);
    CHECK(fromJsonText(toJsonText(big)) == big);
}
