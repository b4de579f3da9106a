// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/contactdispute.h"
#include "core/model/safespeech.h"
#include "tests/kit/catch.h"

using namespace relais;
using namespace relais::model;

namespace {

SafeWindows common(const char *first, const char *second)
{
    return commonHours({parseSafeWindows(QString::fromUtf8(first)), parseSafeWindows(QString::fromUtf8(second))});
}

} // namespace

TEST_CASE("two hours have in common what stands in both", "[model][contactdispute]")
{
    CHECK(common("9h-11h30 lun-ven", "13h30-16h lun-ven").known);
    CHECK(common("9h-11h30 lun-ven", "13h30-16h lun-ven").windows.isEmpty());
    CHECK(common("9h-12h lun-ven", "10h-16h mar-sam").windows == QList{TimeWindow{0b0011110, 600, 720}});
    CHECK(common("tout le temps", "9h-11h").windows == parseSafeWindows(u"9h-11h"_s).windows);
    CHECK_FALSE(common("quand le chat dort", "9h-11h").known);
    CHECK_FALSE(commonHours({}).known);
}

TEST_CASE("of a disputed channel the strictest of each answer counts", "[model][contactdispute]")
{
    Contact contact;
    contact.safe = Answer::Yes;
    contact.checkedOn = QDate(2026, 11, 24);
    contact.callerIdentity = u"une amie"_s;
    contact.addressKind = AddressKind::Own;
    CHECK_FALSE(commonOf(contact, Answer::No, 14).isDisputed);
    contact.disputed = {{u"safe"_s, {u"yes"_s, QVariant()}},
                        {u"checked_on"_s, {u"2026-11-24"_s, u"2026-11-02"_s}},
                        {u"valid_days"_s, {7, 30}},
                        {u"caller_identity"_s, {u"une amie"_s, u"la mairie"_s}},
                        {u"case.cohabiting"_s, {u"no"_s, u"yes"_s}}};
    const CommonContact strict = commonOf(contact, Answer::No, 14);
    CHECK(strict.isDisputed);
    CHECK_FALSE(strict.isWayDisputed);
    CHECK(strict.contact.safe == Answer::Unknown);
    CHECK(strict.contact.checkedOn == QDate(2026, 11, 2));
    CHECK(strict.contact.validDays == 7);
    CHECK(strict.contact.callerIdentity.isEmpty());
    CHECK(strict.cohabiting == Answer::Yes);
    contact.disputed.insert(u"safe"_s, {u"yes"_s, QVariant(), u"no"_s});
    CHECK(commonOf(contact, Answer::No, 14).contact.safe == Answer::No);
    contact.disputed = {{u"value"_s, {u"06 39 98 41 07"_s, u"06 39 98 41 08"_s}}};
    CHECK(commonOf(contact, Answer::No, 14).isWayDisputed);
}
