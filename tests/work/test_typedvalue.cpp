// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/typedvalue.h"

#include "tests/kit/catch.h"

using namespace relais;
using model::RecordType;

namespace {

const QDate kToday(2026, 11, 24);

/// The stored value as text; "no" for one that is refused.
QString typed(RecordType type, const QString &field, const QString &text)
{
    const Result<QVariant> value = work::typedValue(type, field, text, kToday);
    if (!value) {
        CHECK(value.error().code == ErrorCode::InvalidInput);
        return u"no"_s;
    }
    return value->toString();
}

} // namespace

TEST_CASE("typed text becomes the value of its field, or is refused with what the field expects", "[work][typed]")
{
    CHECK(typed(RecordType::Case, u"commune"_s, u"Rouen"_s) == u"Rouen"_s);
    CHECK(typed(RecordType::Case, u"departure_on"_s, u"01/12/2026"_s) == u"2026-12-01"_s);
    CHECK(typed(RecordType::Case, u"departure_on"_s, u"bientôt"_s) == u"no"_s);
    CHECK(typed(RecordType::Case, u"referred_at"_s, u"2026-11-24T09:04:00+01:00"_s) != u"no"_s);
    CHECK(typed(RecordType::Case, u"referred_at"_s, u"hier"_s) == u"no"_s);
    CHECK(typed(RecordType::Case, u"children"_s, u"2"_s) == u"2"_s);
    CHECK(typed(RecordType::Case, u"children"_s, u"-2"_s) == u"no"_s);
    CHECK(typed(RecordType::Case, u"children"_s, u"deux"_s) == u"no"_s);
    CHECK(typed(RecordType::Case, u"cohabiting"_s, u"yes"_s) == u"yes"_s);
    CHECK(typed(RecordType::Case, u"cohabiting"_s, u"peut-être"_s) == u"no"_s);
    CHECK(typed(RecordType::Case, u"commune"_s, {}).isEmpty()); // emptied
}

TEST_CASE("a département is one that exists", "[work][typed]")
{
    CHECK(typed(RecordType::Case, u"department"_s, u"76"_s) == u"76"_s);
    CHECK(typed(RecordType::Case, u"department"_s, u"Atlantide"_s) == u"no"_s);
}

TEST_CASE("links, unknown fields and what is not typed by hand are refused", "[work][typed][security]")
{
    CHECK(typed(RecordType::Case, u"person"_s, u"AB12CD34-0000000000000001"_s) == u"no"_s);
    CHECK(typed(RecordType::Contact, u"case_id"_s, u"AB12CD34-0000000000000001"_s) == u"no"_s);
    CHECK(typed(RecordType::Case, u"nothing"_s, u"x"_s) == u"no"_s);
    for (const RecordType type : {RecordType::Sealed, RecordType::User, RecordType::Card, RecordType::Setting,
                                  RecordType::Orientation, RecordType::Reply, RecordType::Exclusion}) {
        INFO(model::word(type).toStdString());
        CHECK(typed(type, u"name"_s, u"x"_s) == u"no"_s);
    }
}
