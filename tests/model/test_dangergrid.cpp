// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dangergrid.h"

#include "core/model/reference.h"
#include "core/model/shipped.h"
#include "tests/kit/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace relais;
using namespace relais::model;

namespace {

QByteArray shipped()
{
    return shippedBytes(u"danger/grid.json"_s);
}

/// The shipped grid with one entry of a list changed.
QByteArray with(const char *list, int at, const char *field, const QJsonValue &value)
{
    QJsonObject document = QJsonDocument::fromJson(shipped()).object();
    QJsonArray entries = document[QLatin1String(list)].toArray();
    QJsonObject entry = entries[at].toObject();
    if (value.isUndefined()) {
        entry.remove(QLatin1String(field));
    } else {
        entry[QLatin1String(field)] = value;
    }
    entries[at] = entry;
    document[QLatin1String(list)] = entries;
    return QJsonDocument(document).toJson();
}

QString faultOf(const QByteArray &bytes)
{
    const Result<DangerGrid> read = DangerGrid::read(bytes);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::DataDamaged);
    return read.error().detail;
}

} // namespace

TEST_CASE("the shipped grid has its fifteen items, the further ones and four red ones", "[model][danger]")
{
    const Result<DangerGrid> grid = DangerGrid::read(shipped());
    REQUIRE_OK(grid);
    CHECK(grid->version() == 1);
    QStringList red;
    int counted = 0;
    for (const DangerItem &item : grid->items()) {
        counted += item.code.startsWith(u'D') ? 1 : 0;
        if (item.isRed) {
            red << item.code;
        }
        CHECK(item.labelFr != item.labelEn);
    }
    CHECK(counted == 15);
    CHECK(red == QStringList{u"D14"_s, u"D15"_s, u"X03"_s, u"X04"_s});
    CHECK(grid->item(u"X01"_s)->kind == DangerItemKind::Day);
    CHECK(grid->item(u"D99"_s) == nullptr);
}

TEST_CASE("a red result has the numbers to call, and the measures of its actions exist", "[model][danger]")
{
    const Reference reference = loadReference().value();
    QStringList numbers;
    for (const DangerNumber &number : reference.danger.numbers()) {
        numbers << number.number;
        CHECK((number.number != u"116 006"_s || number.source.toVerify));
    }
    for (const char *const number : {"17", "112", "114", "15", "18", "115", "119", "3919", "3114", "09 69 39 29 19"}) {
        CHECK(numbers.contains(QLatin1String(number)));
    }
    for (const DangerAction &action : reference.danger.actions()) {
        for (const QString &code : action.measures) {
            INFO(code.toStdString());
            CHECK(reference.catalogue.find(code) != nullptr);
        }
    }
}

TEST_CASE("no route lets an employee of a fund report an adult without her agreement", "[model][danger]")
{
    const Result<DangerGrid> grid = DangerGrid::read(shipped());
    REQUIRE_OK(grid);
    for (const DangerRoute &route : grid->routes()) {
        CHECK_FALSE(route.source.text.contains(u"226-14, 3"_s)); // for health professionals alone
        CHECK_FALSE(route.source.text.contains(u"226-14, 2"_s));
    }
    const auto routesOf = [&](OfficeKind kind) {
        QStringList routes;
        for (const DangerRoute &route : grid->routes()) {
            routes << (route.isOpenTo(kind) ? QStringList{route.code} : QStringList());
        }
        return routes;
    };
    const QStringList ofFund{u"emergency"_s, u"with_agreement"_s, u"child"_s, u"hierarchy"_s};
    CHECK(routesOf(OfficeKind::Caf) == ofFund);
    CHECK(routesOf(OfficeKind::Msa) == ofFund);
    const QStringList ofAll{u"emergency"_s, u"with_agreement"_s, u"child"_s};
    CHECK(routesOf(OfficeKind::Police) == ofAll + QStringList{u"article_40"_s}); // public officers
    CHECK(routesOf(OfficeKind::Department) == ofAll + QStringList{u"article_40"_s});
    CHECK(routesOf(OfficeKind::Association) == ofAll);
    CHECK(routesOf(OfficeKind::Other) == ofAll);
    CHECK(grid->route(u"with_agreement"_s)->needsAgreement);
    CHECK_FALSE(grid->route(u"child"_s)->needsAgreement);
    CHECK(grid->route(u"hierarchy"_s)->needsSecond);
}

TEST_CASE("the texts of the grid can be read over a shoulder", "[model][danger]")
{
    const QString text = QString::fromUtf8(shipped());
    for (const char *const word : {"violence", "violent", "victim", "conjugal", "agresseur", "auteur"}) {
        INFO(word);
        CHECK_FALSE(text.contains(QLatin1String(word), Qt::CaseInsensitive));
    }
}

TEST_CASE("a faulty grid is refused with the place of the fault", "[model][danger]")
{
    const QJsonValue none(QJsonValue::Undefined);
    CHECK(faultOf("{").contains(u"line 1"_s));
    CHECK(faultOf("{\"version\": 0}").contains(u"grid"_s));
    CHECK(faultOf(with("items", 0, "colour", u"blue"_s)).contains(u"items[0].colour"_s));
    CHECK(faultOf(with("items", 1, "code", u"D01"_s)).contains(u"D01 stands twice"_s));
    CHECK(faultOf(with("items", 2, "part", u"house"_s)).contains(u"items[2].part"_s));
    CHECK(faultOf(with("items", 2, "label_fr", u""_s)).contains(u"items[2].label_fr"_s));
    CHECK(faultOf(with("items", 3, "source", none)).contains(u"items[3].source"_s));
    CHECK(faultOf(with("items", 3, "checked_on", u"yesterday"_s)).contains(u"items[3].checked_on"_s));
    CHECK(faultOf(with("items", 3, "red", true)).contains(u"D04"_s));            // no rule makes it red
    CHECK(faultOf(with("items", 15, "red", true)).contains(u"items[15].red"_s)); // a day cannot be red
    CHECK(faultOf(with("triage", 0, "band", u"none"_s)).contains(u"triage[0].band"_s));
    CHECK(faultOf(with("triage", 0, "at_least", 2)).contains(u"triage[0].at_least"_s));
    CHECK(faultOf(with("triage", 0, "at_least", 0)).contains(u"danger_now"_s)); // it would hide all others
    CHECK(faultOf(with("triage", 0, "of", QJsonArray{u"D99"_s})).contains(u"D99"_s));
    CHECK(faultOf(with("triage", 0, "of", QJsonArray{u"X01"_s})).contains(u"X01"_s));
    CHECK(faultOf(with("actions", 1, "when", QJsonArray{u"D99"_s})).contains(u"D99"_s));
    CHECK(faultOf(with("routes", 0, "needs_agreement", none)).contains(u"routes[0].needs_agreement"_s));
    CHECK(faultOf(with("routes", 0, "kinds", none)).contains(u"routes[0].kinds"_s)); // open to all is said, too
    CHECK(faultOf(with("routes", 3, "kinds", QJsonArray{u"caf"_s, u"bank"_s})).contains(u"routes[3].kinds"_s));
    CHECK(faultOf(with("routes", 1, "code", u"child"_s)).contains(u"child stands twice"_s));
    CHECK(faultOf(with("numbers", 0, "number", 17)).contains(u"numbers[0].number"_s));
}
