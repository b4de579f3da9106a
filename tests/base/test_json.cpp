// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/kit/catch.h"

using namespace relais;

static JsonReader reader(const char *text)
{
    return {*parseJsonObject(text, u"t"_s), u"measures[3]"_s};
}

TEST_CASE("a missing field is named with its path", "[base][json]")
{
    JsonReader json = reader(R"({"label":"x"})");
    (void)json.string("code");
    (void)json.string("label");
    REQUIRE_FALSE(json.finish());
    CHECK(json.finish().error().detail == u"measures[3].code is missing");
}

TEST_CASE("a field of the wrong type and an unknown field are faults", "[base][json]")
{
    JsonReader wrong = reader(R"({"length":"three"})");
    (void)wrong.integer("length");
    CHECK(wrong.finish().error().detail.contains(u"wrong type"_s));

    JsonReader unknown = reader(R"({"length":3,"lenght":4})");
    CHECK(unknown.integer("length") == 3);
    CHECK(unknown.finish().error().detail == u"measures[3].lenght is unknown");
}

TEST_CASE("broken JSON says its line", "[base][json]")
{
    const auto broken = parseJsonObject("{\n\"a\": 1,\n}", u"pack.json"_s);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().detail.startsWith(u"pack.json, line 3"_s));
}
