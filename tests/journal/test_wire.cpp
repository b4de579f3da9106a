// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/canonical.h"
#include "core/journal/wire.h"
#include "tests/kit/catch.h"
#include "tests/kit/processortime.h"

#include <QJsonDocument>

#include <algorithm>

using namespace relais;
using namespace relais::journal;

namespace {

const QByteArray kHash(64, 'a');

/// A line of a colleague's post; `from` replaced by `to`.
QByteArray office(const QByteArray &from = {}, const QByteArray &to = {})
{
    QByteArray line = R"({"b":"019f0000000000000000000000000001","e":"AB12CD34-0000000000000001","f":"last_name",)"
                      R"("h":"01a20c8ac0000000000000000000000a","k":"set","p":")" +
                      kHash + R"(","q":7,"t":"person","u":"AB12CD34-0000000000000002","v":"Petrenko"})";
    REQUIRE((from.isEmpty() || line.contains(from)));
    return from.isEmpty() ? line : line.replace(from, to);
}

QByteArray partner(const QByteArray &from = {}, const QByteArray &to = {})
{
    QByteArray line = R"({"b":"","e":"AB12CD34-0000000000000001","f":"birth_date",)"
                      R"("h":"01a20c8ac0000000000000000000000a","k":"set","o":"LOG","t":"person","v":"1990-02-01"})";
    REQUIRE((from.isEmpty() || line.contains(from)));
    return from.isEmpty() ? line : line.replace(from, to);
}

QString faultOf(const QByteArray &line, Reach reach = Reach::Office)
{
    const auto operation = fromLine(line, reach);
    if (operation) {
        return operation->isUnknown ? u"unknown"_s : u""_s;
    }
    CHECK(operation.error().code == ErrorCode::BundleAltered);
    return operation.error().detail;
}

} // namespace

TEST_CASE("a colleague's line is the bytes that its post hashed", "[journal][wire]")
{
    const auto operation = fromLine(office(), Reach::Office);
    REQUIRE_OK(operation);
    const Change &change = operation->change;
    CHECK(change.sequence == 7);
    CHECK(change.previous.toHex() == kHash);
    CHECK(change.user == u"AB12CD34-0000000000000002"_s);
    CHECK(change.to == u"Petrenko"_s);
    CHECK(hashOf(change) == hashOf(office()));
    CHECK(toLine(change, Reach::Office) == office());
}

TEST_CASE("a partner's line tells neither who wrote nor how much was left out", "[journal][wire]")
{
    const auto operation = fromLine(partner(), Reach::Partner);
    REQUIRE_OK(operation);
    CHECK(operation->strand == u"LOG"_s);
    CHECK(operation->change.sequence == 0);
    CHECK(operation->change.user.isEmpty());
    CHECK(toLine(operation->change, Reach::Partner, u"LOG"_s) == partner());
    CHECK(faultOf(partner("\"o\":\"LOG\",", ""), Reach::Partner).isEmpty());
    Change change = operation->change;
    change.user = u"AB12CD34-0000000000000002"_s;
    change.sequence = 12;
    change.previous = "hash";
    CHECK(toLine(change, Reach::Partner, u"LOG"_s) == partner());
}

TEST_CASE("what a partner sent is passed on to a colleague as it is", "[journal][wire]")
{
    const auto operation = fromLine(partner(), Reach::Partner);
    REQUIRE_OK(operation);
    const auto passed = fromLine(toLine(operation->change, Reach::Office), Reach::Office);
    REQUIRE_OK(passed);
    CHECK(passed->change.sequence == 0);
    CHECK(hashOf(passed->change) == hashOf(operation->change));
}

TEST_CASE("a line from which a value was purged says the hash that it had", "[journal][wire]")
{
    const QByteArray line = office("\"Petrenko\"}", "null,\"z\":\"" + kHash + "\"}");
    const auto operation = fromLine(line, Reach::Office);
    REQUIRE_OK(operation);
    CHECK(operation->change.purged.toHex() == kHash);
    CHECK(toLine(operation->change, Reach::Office) == line);
    CHECK(faultOf(office("\"Petrenko\"}", "null,\"z\":\"\"}")) == u"hash"_s);
    CHECK(faultOf(office("\"Petrenko\"}", "null,\"z\":\"" + kHash.toUpper() + "\"}")) == u"hash"_s);
    CHECK(faultOf(partner("\"1990-02-01\"}", "null,\"z\":\"" + kHash + "\"}"), Reach::Partner) == u"key"_s);
}

TEST_CASE("a line of another form is refused with what was found", "[journal][wire]")
{
    CHECK(faultOf("") == u"json: form"_s);
    CHECK(faultOf("[]") == u"json: form"_s);
    CHECK(faultOf(office("\"q\":7", "\"q\": 7")) == u"json: form"_s);
    CHECK(faultOf(office("\"v\":\"Petrenko\"", "\"v\":\"Petrenko\",\"w\":1")) == u"key"_s);
    CHECK(faultOf(office("\"v\":\"Petrenko\"", "\"v\":\"Petrenko\",\"x_a\":1")) == u"key"_s);
    CHECK(faultOf(office("\"v\":\"Petrenko\"", "\"v\":\"Petrenko\",\"vv\":1")) == u"key"_s);
    CHECK(faultOf(office("\"b\":\"019f0000000000000000000000000001\",", "")) == u"key"_s);
    CHECK(faultOf(office("\"f\":\"last_name\",", "")) == u"key"_s);
    CHECK(faultOf(office(",\"v\":\"Petrenko\"", "")) == u"key"_s);
    CHECK(faultOf(office("\"k\":\"set\"", "\"k\":\"end\"")) == u"key"_s);
    CHECK(faultOf(office("\"e\":\"AB12CD34-0000000000000001\"", "\"e\":\"AB12CD34\"")) == u"record"_s);
    for (const char *id : {"ab12cd34-0000000000000001", "AB12CD34-000000000000000a", "AB12CD34_0000000000000001"}) {
        CHECK(faultOf(office("AB12CD34-0000000000000001", id)) == u"record"_s);
    }
    CHECK(faultOf(office("AB12CD34-0000000000000002", "x")) == u"user"_s);
    CHECK(faultOf(office("01a20c8ac0000000000000000000000a", "01A20C8AC0000000000000000000000A")) == u"stamp"_s);
    CHECK(faultOf(office("01a20c8ac0000000000000000000000a", "016f5e66e7ff000000000000000000ff")) == u"stamp"_s);
    CHECK(faultOf(office("01a20c8ac0000000000000000000000a", "01a20c8ac00000000000000000000a")) == u"stamp"_s);
    CHECK(faultOf(office("019f0000000000000000000000000001", "01a20c8ac0000000000000000000000a")) == u"basis"_s);
    CHECK(faultOf(office("019f0000000000000000000000000001", "0")) == u"basis"_s);
    CHECK(faultOf(office("\"019f0000000000000000000000000001\"", "7")) == u"basis"_s);
    CHECK(faultOf(office(kHash, "a")) == u"hash"_s);
    CHECK(faultOf(office(kHash, kHash.toUpper())) == u"hash"_s);
    CHECK(faultOf(office(kHash, "")) == u"hash"_s); // only the first of a node follows nothing
    CHECK(faultOf(office("\"q\":7", "\"q\":1")) == u"hash"_s);
    CHECK(faultOf(office("\"q\":7", "\"q\":-1")) == u"number"_s);
    CHECK(faultOf(office("\"q\":7", "\"q\":\"7\"")) == u"number"_s);
}

TEST_CASE("a value is null, a text or a whole number, of the kind that its field holds", "[journal][wire]")
{
    CHECK(faultOf(office("\"v\":\"Petrenko\"", "\"v\":null")).isEmpty());
    CHECK(faultOf(office("\"v\":\"Petrenko\"", "\"v\":\"\"")).isEmpty());
    for (const char *value : {"7", "true", "[]", "{}", "[\"a\"]"}) {
        CHECK(faultOf(office("\"Petrenko\"", value)) == u"value"_s);
    }
    CHECK(faultOf(office("\"Petrenko\"", "1.5")) == u"json: number"_s);
    const QByteArray children = office("\"f\":\"last_name\"", "\"f\":\"children\"")
                                    .replace("\"person\"", "\"case\"")
                                    .replace("\"Petrenko\"", "2");
    CHECK(faultOf(children).isEmpty());
    CHECK(faultOf(QByteArray(children).replace(":2}", ":\"2\"}")) == u"value"_s);
    CHECK(faultOf(QByteArray(children).replace(":2}", ":true}")) == u"value"_s);
}

TEST_CASE("a record is created with the fields of its type, each of its kind", "[journal][wire]")
{
    const QByteArray create = office("\"set\"", "\"create\"")
                                  .replace("\"b\":\"019f0000000000000000000000000001\",", "")
                                  .replace("\"f\":\"last_name\",", "");
    const auto with = [&](const char *fields) { return faultOf(QByteArray(create).replace("\"Petrenko\"", fields)); };
    CHECK(with(R"({"last_name":"Petrenko"})").isEmpty());
    CHECK(with("{}").isEmpty());
    CHECK(with("\"Petrenko\"") == u"value"_s);
    CHECK(with(R"({"last_name":7})") == u"value"_s);
    CHECK(with(R"({"shoe_size":"42"})") == u"unknown"_s);
}

TEST_CASE("a setting is named by its key, and so may be what a newer version keeps", "[journal][wire]")
{
    const auto named = [](const char *type, const QByteArray &key) {
        return faultOf(office("\"person\"", type).replace("AB12CD34-0000000000000001", key));
    };
    CHECK(named("\"setting\"", "office.name") == u"unknown"_s); // its field is
    CHECK(named("\"orphan\"", "office.name") == u"unknown"_s);
    CHECK(named("\"setting\"", QByteArray(128, 'a')) == u"unknown"_s);
    for (const QByteArray &key : {QByteArray("office name"), QByteArray(), QByteArray(129, 'a')}) {
        CHECK(named("\"setting\"", key) == u"record"_s);
    }
}

TEST_CASE("what was passed on names neither its writer nor a kind that a partner does not write", "[journal][wire]")
{
    const QByteArray passed = office("\"q\":7", "\"q\":0").replace(kHash, "").replace("AB12CD34-0000000000000002", "");
    CHECK(faultOf(passed).isEmpty());
    CHECK(faultOf(QByteArray(passed).replace("\"u\":\"\"", "\"u\":\"AB12CD34-0000000000000002\"")) == u"user"_s);
    const QByteArray create = QByteArray(passed)
                                  .replace("\"set\"", "\"create\"")
                                  .replace("\"b\":\"019f0000000000000000000000000001\",", "")
                                  .replace("\"f\":\"last_name\",", "")
                                  .replace("\"Petrenko\"", "{}");
    CHECK(faultOf(create) == u"kind"_s);
}

TEST_CASE("a partner writes single fields and ends, nothing else", "[journal][wire]")
{
    const auto create =
        partner("\"b\":\"\",", "").replace("\"f\":\"birth_date\",", "").replace("\"set\"", "\"create\"");
    CHECK(faultOf(QByteArray(create).replace("\"1990-02-01\"", "{}"), Reach::Partner) == u"kind"_s);
    const auto end = QByteArray(create).replace(",\"v\":\"1990-02-01\"", "").replace("create", "end");
    CHECK(faultOf(end, Reach::Partner).isEmpty());
    CHECK(faultOf(QByteArray(end).replace("\"end\"", "\"restore\""), Reach::Partner) == u"kind"_s);
    CHECK(faultOf(office(), Reach::Partner) == u"key"_s);
    for (const char *strand : {"\"log\"", "\"L\"", "\"LOGEMENTS\""}) {
        CHECK(faultOf(partner("\"LOG\"", strand), Reach::Partner) == u"strand"_s);
    }
    CHECK(faultOf(partner(), Reach::Office) == u"key"_s);
}

TEST_CASE("what a newer version writes is kept as unknown, its form being right", "[journal][wire]")
{
    CHECK(faultOf(office("\"person\"", "\"orphan\"")) == u"unknown"_s);
    CHECK(faultOf(office("\"last_name\"", "\"shoe_size\"")) == u"unknown"_s);
    CHECK(faultOf(office("\"set\"", "\"strike\"")) == u"unknown"_s);
    CHECK(faultOf(partner("\"birth_date\"", "\"shoe_size\""), Reach::Partner) == u"unknown"_s);
    CHECK(faultOf(office("\"person\"", "\"Or phan\"")) == u"type"_s);
    CHECK(faultOf(office("\"set\"", "\"Set\"")) == u"kind"_s);
    for (const QByteArray &field : {QByteArray("Shoe"), QByteArray(), QByteArray(33, 'a')}) {
        CHECK(faultOf(office("last_name", field)) == u"field"_s);
    }
    CHECK(faultOf(office("\"last_name\"", "\"id\"")) == u"unknown"_s);
    CHECK(faultOf(office("\"last_name\"", "\"ended\"")) == u"unknown"_s);
    const auto operation = fromLine(office("\"set\"", "\"strike\""), Reach::Office);
    REQUIRE_OK(operation);
    CHECK(operation->line == office("\"set\"", "\"strike\""));
}

TEST_CASE("the number of the first bad line is told", "[journal][wire]")
{
    const QByteArray good = office() + '\n';
    REQUIRE_OK(fromLines(good + good, 2, Reach::Office));
    CHECK(fromLines({}, 0, Reach::Office)->isEmpty());
    CHECK(fromLines(good + good, 3, Reach::Office).error().detail == u"lines"_s);
    CHECK(fromLines(good + good, 1, Reach::Office).error().detail == u"lines"_s);
    CHECK(fromLines(good + office(), 2, Reach::Office).error().detail == u"journal: end"_s);
    CHECK(fromLines(good + "\n" + good, 3, Reach::Office).error().detail == u"journal: line"_s);
    CHECK(fromLines(good + "{}\n" + good, 3, Reach::Office).error().detail == u"line 2: key"_s);
    CHECK(fromLines(good + office("01a20c8ac0", "00a20c8ac0") + '\n', 2, Reach::Office).error().detail ==
          u"line 2: stamp"_s);
    CHECK(fromLines(QByteArray(kMostLines + 1, '\n'), kMostLines + 1, Reach::Office).error().detail == u"lines"_s);
    const QByteArray longest = QByteArray(kLongestLine, 'a') + '\n';
    CHECK(fromLines(longest.repeated(256), 256, Reach::Office).error().detail == u"lines"_s);
}

TEST_CASE("limits of a line hold", "[journal][wire]")
{
    const QByteArray text(33 * 1024, 'x');
    CHECK(faultOf(office("Petrenko", text)).isEmpty()); // a colleague may have written that much
    CHECK(faultOf(partner("1990-02-01", text), Reach::Partner) == u"json: text"_s);
    CHECK(faultOf(office("Petrenko", text + text)) == u"json: length"_s);
    CHECK(faultOf(office("\"Petrenko\"", QByteArray(9, '[') + QByteArray(9, ']'))) == u"json: depth"_s);
    CHECK(faultOf(office("Petrenko", "a\\u0000b")) == u"json: text"_s);
}

TEST_CASE("every line with one byte changed is refused, or is another line", "[journal][wire]")
{
    const QByteArray line = office();
    const QByteArray hash = hashOf(line);
    for (qsizetype i = 0; i < line.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray bent = line;
            bent[i] = static_cast<char>(bent[i] ^ (1 << bit));
            const auto operation = fromLine(bent, Reach::Office);
            CHECK((!operation || operation->isUnknown || hashOf(operation->change) != hash));
        }
    }
}

TEST_CASE("reading 5,000 lines costs a few times what the bare JSON parser takes for them", "[journal][wire][speed]")
{
    QByteArray journal;
    for (int i = 0; i < 5000; ++i) {
        journal += office("\"q\":7", "\"q\":" + QByteArray::number(i + 2)) + '\n';
    }
    const QList<QByteArray> lines = journal.trimmed().split('\n');
    qint64 ours = 1'000'000'000;
    qint64 bare = ours;
    for (int run = 0; run < 7; ++run) {
        qint64 before = threadTime();
        for (const QByteArray &line : lines) {
            REQUIRE(QJsonDocument::fromJson(line).isObject());
        }
        bare = std::min(bare, threadTime() - before);
        before = threadTime();
        REQUIRE_OK(fromLines(journal, 5000, Reach::Office));
        ours = std::min(ours, threadTime() - before);
    }
    INFO(ours << " against " << bare);
    CHECK(ours < 10 * bare);
}
