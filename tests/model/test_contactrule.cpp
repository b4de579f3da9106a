// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"

#include "core/model/contactrule.h"
#include "core/model/safespeech.h"

using namespace relais;
using namespace relais::model;

namespace {

const QTimeZone kParis("Europe/Paris");

/// A telephone checked yesterday; today is Wednesday 25 November 2026.
ContactQuestion question(const char *hours, const QTime &clock, ContactAct act = ContactAct::Phone)
{
    ContactQuestion asked;
    asked.act = act;
    asked.safe = Answer::Yes;
    asked.hours = parseSafeWindows(QString::fromUtf8(hours));
    asked.checkedOn = QDate(2026, 11, 24);
    asked.validDays = 30;
    asked.now = QDateTime(QDate(2026, 11, 25), clock, kParis).toUTC();
    asked.zone = kParis;
    return asked;
}

QDateTime paris(int day, int hour, int minute = 0)
{
    return {QDate(2026, 11, day), QTime(hour, minute), kParis};
}

} // namespace

TEST_CASE("inside the safe hours a call is possible until they end", "[model][contactrule]")
{
    const ContactVerdict verdict = may(question("9h-11h30 lun-ven", QTime(10, 0)));
    CHECK(verdict.state == ContactState::Possible);
    CHECK(verdict.reason == ContactReason::WithinHours);
    CHECK(verdict.until == paris(25, 11, 30));
    CHECK_FALSE(verdict.opens);
    REQUIRE(verdict.next.size() == 3);
    CHECK(verdict.next[1].from == paris(26, 9));
    CHECK(verdict.next[2].to == paris(27, 11, 30));
}

TEST_CASE("the first minute is safe, the last one is over", "[model][contactrule]")
{
    CHECK(may(question("9h-11h30 lun-ven", QTime(9, 0))).state == ContactState::Possible);
    CHECK(may(question("9h-11h30 lun-ven", QTime(8, 59, 59))).state == ContactState::NotBefore);
    CHECK(may(question("9h-11h30 lun-ven", QTime(11, 30))).state == ContactState::NotBefore);
}

TEST_CASE("outside the safe hours the next opening is told", "[model][contactrule]")
{
    CHECK(may(question("après 14h", QTime(10, 0))).opens == paris(25, 14));
    CHECK(may(question("lun-ven 9h-11h30", QTime(12, 0))).opens == paris(26, 9));
    CHECK(may(question("mer 9h-11h", QTime(12, 0))).opens == QDateTime(QDate(2026, 12, 2), QTime(9, 0), kParis));
    CHECK(may(question("jamais le mercredi", QTime(12, 0))).opens == paris(26, 0));
}

TEST_CASE("hours that touch at midnight are one span, and any time has no end", "[model][contactrule]")
{
    CHECK(may(question("jamais le jeudi", QTime(12, 0))).until == paris(26, 0));
    CHECK(may(question("mercredi et jeudi", QTime(12, 0))).until == paris(27, 0));
    const ContactVerdict verdict = may(question("tout le temps", QTime(3, 0)));
    CHECK(verdict.state == ContactState::Possible);
    CHECK_FALSE(verdict.until);
}

TEST_CASE("what is unknown or too old is never possible", "[model][contactrule]")
{
    ContactQuestion asked = question("tout le temps", QTime(10, 0));
    REQUIRE(may(asked).isPossible());

    asked.safe = Answer::Unknown;
    CHECK(may(asked).state == ContactState::AskAgain);
    CHECK(may(asked).reason == ContactReason::SafetyUnknown);
    asked.safe = Answer::Yes;

    asked.checkedOn = QDate();
    CHECK(may(asked).reason == ContactReason::NeverChecked);
    asked.checkedOn = QDate(2026, 10, 26); // thirty days ago
    CHECK(may(asked).isPossible());
    asked.checkedOn = QDate(2026, 10, 25);
    CHECK(may(asked).state == ContactState::AskAgain);
    CHECK(may(asked).reason == ContactReason::CheckExpired);
    asked.checkedOn = QDate(2026, 11, 26);
    CHECK(may(asked).reason == ContactReason::CheckExpired);

    const ContactVerdict silent = may(question("pas de message vocal", QTime(10, 0)));
    CHECK(silent.state == ContactState::AskAgain);
    CHECK(silent.reason == ContactReason::HoursUnknown);
}

TEST_CASE("an unsafe channel stays unsafe at any hour", "[model][contactrule]")
{
    ContactQuestion asked = question("tout le temps", QTime(10, 0));
    asked.safe = Answer::No;
    CHECK(may(asked).state == ContactState::NoSafeChannel);
    CHECK(may(question("jamais", QTime(10, 0))).state == ContactState::NoSafeChannel);
    asked = question("tout le temps", QTime(10, 0));
    asked.hasChannel = false;
    CHECK(may(asked).reason == ContactReason::NoChannel);
}

TEST_CASE("a text message needs a yes of its own", "[model][contactrule]")
{
    ContactQuestion asked = question("tout le temps", QTime(10, 0), ContactAct::Sms);
    CHECK(may(asked).state == ContactState::AskAgain);
    asked.sms = Answer::No;
    CHECK(may(asked).state == ContactState::NoSafeChannel);
    asked.sms = Answer::Yes;
    CHECK(may(asked).isPossible());
}

TEST_CASE("a letter and a mailbox without hours do not wait", "[model][contactrule]")
{
    ContactQuestion letter = question("après 14h", QTime(3, 0), ContactAct::Letter);
    letter.addressKind = AddressKind::ThirdParty;
    CHECK(may(letter).reason == ContactReason::AnyTime);
    CHECK(may(question("", QTime(3, 0), ContactAct::Mail)).isPossible());
    CHECK(may(question("après 14h", QTime(3, 0), ContactAct::Mail)).state == ContactState::NotBefore);
}

TEST_CASE("hours are those of the place where she lives", "[model][contactrule]")
{
    ContactQuestion asked = question("9h-11h30", QTime(10, 0)); // 13:00 in La Réunion
    asked.zone = QTimeZone("Indian/Reunion");
    CHECK(may(asked).state == ContactState::NotBefore);
    CHECK(may(asked).opens == QDateTime(QDate(2026, 11, 26), QTime(9, 0), asked.zone));
}

TEST_CASE("the verdict says how to present oneself and whether a message may be left", "[model][contactrule]")
{
    ContactQuestion asked = question("tout le temps", QTime(10, 0));
    asked.callerIdentity = u"le secrétariat"_s;
    asked.voicemail = Answer::No;
    CHECK(may(asked).callerIdentity == u"le secrétariat"_s);
    CHECK(may(asked).voicemail == Answer::No);
}

TEST_CASE("of another number nobody asked her; another spelling of the same is the same number", "[model][contactrule]")
{
    Contact before;
    before.value = u"06 39 98 41 07"_s;
    before.e164 = dialled(before, u"76"_s);
    before.safe = Answer::Yes;
    before.checkedOn = QDate(2026, 11, 20);
    CHECK(before.e164 == u"+33639984107"_s);
    const auto isKept = [&](const QString &value, Channel channel) {
        Contact typed = before;
        typed.channel = channel;
        typed.value = value;
        typed.e164 = dialled(typed, u"76"_s);
        const Contact after = asEdited(before, typed);
        CHECK(after.value == value);
        CHECK((after.safe == Answer::Yes) == after.checkedOn.isValid());
        return after.safe == Answer::Yes;
    };
    CHECK(isKept(u"+33 6.39.98.41.07"_s, Channel::Phone));
    CHECK_FALSE(isKept(u"06 39 98 41 08"_s, Channel::Phone));
    CHECK_FALSE(isKept(u"à demander"_s, Channel::Phone));
    CHECK_FALSE(isKept(before.value, Channel::Letter));
    before.channel = Channel::Mail;
    before.e164.clear();
    before.value = u"ada.l@exemple.fr"_s;
    CHECK(isKept(u"Ada.L@exemple.fr "_s, Channel::Mail));
    CHECK_FALSE(isKept(u"ada-l@exemple.fr"_s, Channel::Mail)); // another mailbox
    before.channel = Channel::Letter;
    before.value = u"3 rue des Essais"_s;
    CHECK(isKept(u"3, RUE DES ESSAIS"_s, Channel::Letter));
    CHECK_FALSE(isKept(u"5 rue des Essais"_s, Channel::Letter));
}

TEST_CASE("what the same edit answers of the new number stays, a former day of checking does not",
          "[model][contactrule]")
{
    Contact before;
    before.value = u"06 39 98 41 07"_s;
    before.safe = Answer::No;
    before.checkedOn = QDate(2026, 11, 20);
    Contact typed = before;
    typed.value = u"06 39 98 41 08"_s;
    typed.safe = Answer::Yes;
    CHECK(asEdited(before, typed).safe == Answer::Yes);
    CHECK_FALSE(asEdited(before, typed).checkedOn.isValid());
    typed.checkedOn = QDate(2026, 11, 24);
    CHECK(asEdited(before, typed).safe == Answer::Yes);
    CHECK(asEdited(before, typed).checkedOn == QDate(2026, 11, 24));
}
