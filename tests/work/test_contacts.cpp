// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audittrail.h"
#include "core/store/records.h"
#include "core/work/audit.h"
#include "core/work/casedetail.h"
#include "core/work/contactalert.h"
#include "core/work/contacts.h"
#include "core/work/danger.h"
#include "core/work/dues.h"
#include "core/work/postponement.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/sourcepath.h"
#include "tests/kit/tempvault.h"

#include <QFile>

using namespace relais;
using model::Answer;
using model::ContactAct;
using work::contacts::CallOutcome;

namespace {

/// One line of tests/data/contact/examples.tsv: its cells by the names of the first line, "" for "-".
using Example = QMap<QString, QString>;

QList<Example> examples()
{
    QFile file(sourcePath(u"/tests/data/contact/examples.tsv"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<Example> list;
    QStringList head;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#')) {
            continue;
        }
        const QStringList cells = line.split(u'\t');
        if (head.isEmpty()) {
            head = cells;
            continue;
        }
        Example example;
        for (qsizetype i = 0; i < head.size(); ++i) {
            const QString cell = cells.value(i, u"missing"_s);
            example.insert(head[i], cell == u"-"_s ? QString() : cell);
        }
        list << example;
    }
    return list;
}

template<class E>
E wordIn(const Example &example, const QString &column)
{
    const auto value = model::fromWord<E>(example[column]);
    CAPTURE(column, example[column]);
    REQUIRE(value.has_value());
    return *value;
}

model::Contact contactOf(const Example &example, ContactAct act)
{
    model::Contact contact;
    contact.id = example[u"there"_s] == u"yes"_s ? model::ContactId(u"c"_s) : model::ContactId();
    contact.channel = model::channelOf(act);
    contact.value = u"06 39 98 41 07"_s;
    contact.e164 = u"+33639984107"_s;
    contact.safe = wordIn<Answer>(example, u"safe"_s);
    contact.voicemail = wordIn<Answer>(example, u"voicemail"_s);
    contact.sms = wordIn<Answer>(example, u"sms"_s);
    contact.hours = example[u"hours"_s];
    contact.checkedOn = QDate::fromString(example[u"checked"_s], Qt::ISODate);
    contact.validDays = example[u"valid"_s].toInt();
    contact.addressKind = wordIn<model::AddressKind>(example, u"address"_s);
    return contact;
}

QString told(const std::optional<QDateTime> &at)
{
    return at ? at->toTimeZone(at->timeZone()).toString(Qt::ISODate) : QString();
}

model::Contact telephone(Answer safe, const QString &hours = u"tout le temps"_s)
{
    model::Contact contact;
    contact.value = u"06 39 98 41 07"_s;
    contact.e164 = u"+33639984107"_s;
    contact.safe = safe;
    contact.hours = hours;
    contact.checkedOn = QDate(2026, 11, 20);
    return contact;
}

model::Contact address(model::AddressKind kind, Answer safe = Answer::Yes)
{
    model::Contact contact;
    contact.channel = model::Channel::Letter;
    contact.value = u"chez Mme Lambda\n3 rue des Essais"_s;
    contact.safe = safe;
    contact.checkedOn = QDate(2026, 11, 20);
    contact.addressKind = kind;
    return contact;
}

/// A case with these ways to reach her; it is Tuesday 24 November 2026, 9:20 in Rouen.
struct OneCase {
    TempVault temp;
    model::CaseId id;

    explicit OneCase(const QList<model::Contact> &contacts, Answer cohabiting = Answer::Unknown)
    {
        work::cases::NewCase one;
        one.person.lastName = u"Petrenko"_s;
        one.file.referredAt = temp.clock().now();
        one.file.cohabiting = cohabiting;
        one.contacts = contacts;
        const auto opened = work::cases::open(temp.session(), one);
        REQUIRE_OK(opened);
        id = *opened;
    }
    [[nodiscard]] work::CaseDetail detail() { return *work::loadCase(temp.session(), id); }
    [[nodiscard]] model::ContactId contact(qsizetype at = 0) { return detail().contacts.at(at).id; }
    [[nodiscard]] Result<void> call(CallOutcome outcome, const QString &reason = {})
    {
        return work::contacts::recordCall(temp.session(), id, contact(), outcome, u"appel"_s, reason);
    }
    [[nodiscard]] bool hasAlert()
    {
        const QList<model::DueRow> dues = detail().dues;
        return std::any_of(dues.cbegin(), dues.cend(),
                           [](const auto &due) { return due.clock == work::contactalert::kClock; });
    }
};

} // namespace

TEST_CASE("each dated example of « may she be contacted » is answered as its reasoning says", "[work][contacts]")
{
    const QList<Example> all = examples();
    REQUIRE(all.size() >= 200);
    QSet<QString> reasons{
        model::word(model::ContactReason::Disputed)}; // of two values: tests/model/test_contactdispute
    for (const Example &example : all) {
        INFO(example[u"at"_s].toStdString() << ' ' << example[u"reasoning"_s].toStdString());
        CHECK(example[u"reasoning"_s].size() > 10);
        const auto act = wordIn<ContactAct>(example, u"act"_s);
        const QDateTime now = QDateTime::fromString(example[u"at"_s], Qt::ISODate);
        REQUIRE(now.isValid());
        const work::contacts::Home home{example[u"department"_s], wordIn<Answer>(example, u"cohabiting"_s)};
        const model::ContactVerdict verdict = work::contacts::verdict(contactOf(example, act), act, home, now);
        CHECK(model::word(verdict.state) == example[u"state"_s]);
        CHECK(model::word(verdict.reason) == example[u"reason"_s]);
        CHECK(told(verdict.until) == example[u"until"_s]);
        CHECK(told(verdict.opens) == example[u"opens"_s]);
        CHECK(model::word(verdict.voicemail) == example[u"message"_s]);
        reasons.insert(example[u"reason"_s]);
    }
    CHECK(reasons.size() == qsizetype(model::Words<model::ContactReason>::kList.size()));
}

TEST_CASE("on the night of a change of clocks every minute of the week has an answer", "[work][contacts]")
{
    for (const char *hours : {"dimanche 2h10-2h50", "dimanche 2h-3h", "sam 23h-24h, dim 0h-2h30"}) {
        model::Contact contact = telephone(Answer::Yes, QString::fromUtf8(hours));
        contact.id = model::ContactId(u"c"_s);
        contact.validDays = 60;
        for (const QDate day : {QDate(2026, 3, 28), QDate(2026, 10, 17), QDate(2026, 10, 24)}) {
            contact.checkedOn = day;
            QDateTime now(day, QTime(20, 0), Qt::UTC);
            for (int minute = 0; minute < 600; ++minute) {
                const auto verdict = work::contacts::verdict(contact, ContactAct::Phone, {u"76"_s}, now);
                CHECK((verdict.isPossible() || verdict.state == model::ContactState::NotBefore));
                CHECK((!verdict.opens || *verdict.opens > now));
                CHECK((!verdict.until || *verdict.until > now));
                now = now.addSecs(60);
            }
        }
    }
}

TEST_CASE("an unsafe number is never called, not even with a reason; an unknown one only with it", "[work][contacts]")
{
    OneCase unsafe({telephone(Answer::No)});
    CHECK(unsafe.call(CallOutcome::Reached, u"elle l’a demandé"_s).error().code == ErrorCode::Refused);
    OneCase unknown({telephone(Answer::Unknown)});
    CHECK(unknown.call(CallOutcome::Reached).error().code == ErrorCode::Refused);
    CHECK(unknown.call(CallOutcome::Reached, u"  "_s).error().code == ErrorCode::Refused);
    CHECK(unknown.detail().notes.isEmpty());
    REQUIRE_OK(unknown.call(CallOutcome::Reached, u"elle l’a demandé"_s));
    CHECK(unknown.detail().notes.first().text.contains(u"elle l’a demandé"_s)); // kept in the journal
    OneCase later({telephone(Answer::Yes, u"après 14h"_s)});
    CHECK(later.call(CallOutcome::NoAnswer).error().code == ErrorCode::Refused);
    REQUIRE_OK(later.call(CallOutcome::NoAnswer, u"rappel convenu"_s));
}

TEST_CASE("a way to reach somebody else is no way of this case, and a message is left only where she allowed it",
          "[work][contacts]")
{
    OneCase one({telephone(Answer::Yes)});
    const auto other = one.temp.addCase(u"Autre"_s, u"Eve"_s, u"06 39 98 55 66"_s);
    const model::ContactId hers = work::loadCase(one.temp.session(), other)->contacts.first().id;
    CHECK(work::contacts::recordCall(one.temp.session(), one.id, hers, CallOutcome::Reached, u"appel"_s, u"elle"_s)
              .error()
              .code == ErrorCode::NotFound);
    CHECK(one.call(CallOutcome::MessageLeft).error().code == ErrorCode::InvalidInput);
    CHECK(one.detail().notes.isEmpty());
    model::Contact open = telephone(Answer::Yes);
    open.voicemail = Answer::Yes;
    OneCase allowed({open});
    REQUIRE_OK(allowed.call(CallOutcome::MessageLeft));
}

TEST_CASE("a text message asks its own question, and an e-mail is not a telephone", "[work][contacts]")
{
    model::Contact mail = telephone(Answer::Yes, {});
    mail.channel = model::Channel::Mail;
    mail.value = u"essai@exemple.fr"_s;
    model::Contact phone = telephone(Answer::Yes);
    phone.sms = Answer::No;
    OneCase one({phone, mail});
    const auto write = [&](qsizetype at, ContactAct act, const QString &reason = {}) {
        return work::contacts::recordWriting(one.temp.session(), one.id, one.contact(at), act, u"rendez-vous"_s,
                                             reason);
    };
    CHECK(write(0, ContactAct::Sms, u"urgent"_s).error().code == ErrorCode::Refused);
    CHECK(write(0, ContactAct::Mail).error().code == ErrorCode::Refused);
    CHECK(write(1, ContactAct::Sms).error().code == ErrorCode::Refused);
    CHECK(work::contacts::recordCall(one.temp.session(), one.id, one.contact(1), CallOutcome::Reached, {}, {})
              .error()
              .code == ErrorCode::Refused);
    REQUIRE_OK(write(1, ContactAct::Mail));
    CHECK(one.detail().notes.first().kind == model::NoteKind::Call); // never leaves the office
    CHECK(one.detail().notes.first().contact == one.contact(1));
}

TEST_CASE("a letter and its label go only to an address known to be safe", "[work][contacts]")
{
    struct Rung {
        model::AddressKind kind;
        Answer safe;
        Answer cohabiting;
        bool goes;
    };
    using K = model::AddressKind;
    for (const Rung &rung :
         {Rung{K::ThirdParty, Answer::Yes, Answer::Yes, true}, Rung{K::LegalBody, Answer::Yes, Answer::Yes, true},
          Rung{K::Shelter, Answer::Yes, Answer::Unknown, true}, Rung{K::Own, Answer::Yes, Answer::No, true},
          Rung{K::Own, Answer::Yes, Answer::Yes, false}, Rung{K::Own, Answer::Yes, Answer::Unknown, false},
          Rung{K::Unsaid, Answer::Yes, Answer::No, false}, Rung{K::ThirdParty, Answer::Unknown, Answer::No, false},
          Rung{K::ThirdParty, Answer::No, Answer::No, false}}) {
        CAPTURE(model::word(rung.kind), model::word(rung.safe), model::word(rung.cohabiting));
        OneCase one({address(rung.kind, rung.safe)}, rung.cohabiting);
        const auto label = work::contacts::printLabel(one.temp.session(), one.id, one.contact());
        const auto letter = work::contacts::recordWriting(one.temp.session(), one.id, one.contact(), ContactAct::Letter,
                                                          u"convocation"_s, u"il le faut"_s);
        CHECK(label.has_value() == rung.goes);
        CHECK(letter.has_value() == rung.goes);
        if (label) {
            CHECK(label->html.contains(u"3 rue des Essais"_s));
            CHECK(QString(label->headLeft + label->title + label->footNote).isEmpty()); // an envelope tells nothing
        }
        const auto prints = one.temp.vault().read([](const store::Reader &reader) -> Result<qsizetype> {
            return store::allRecords<model::Print>(reader).size();
        });
        CHECK(*prints == (rung.goes ? 1 : 0));
        const auto traced = one.temp.vault().read([](const store::Reader &reader) -> Result<qsizetype> {
            const QList<store::AuditLine> lines = store::auditSince(reader, {});
            return std::count_if(lines.cbegin(), lines.cend(), [](const store::AuditLine &line) {
                return line.act == QLatin1String(work::audit::kPrinted);
            });
        });
        CHECK(*traced == *prints);
    }
}

TEST_CASE("somebody else answers: the number is unsafe and the case comes first until the danger is reviewed",
          "[work][contacts]")
{
    OneCase one({telephone(Answer::Yes)});
    const auto high = one.temp.addCase(u"Kervella"_s, u"Naïma"_s);
    REQUIRE_OK(
        work::danger::assess(one.temp.session(), high, {{}, model::DangerLevel::High, u"jugé au téléphone"_s, {}}));
    REQUIRE_OK(one.call(CallOutcome::SomeoneElse));
    CHECK(one.detail().contacts.first().safe == Answer::No);
    CHECK(one.detail().notes.first().outcome == CallOutcome::SomeoneElse);
    one.temp.clock().advance(30LL * 24 * 3600 * 1000); // the others are late by then too
    const auto dues = work::duesWithin(one.temp.session(), {7, 10});
    REQUIRE_OK(dues);
    REQUIRE(dues->lines.size() >= 2);
    CHECK(dues->lines.first().due.clock == work::contactalert::kClock);
    CHECK(dues->lines.first().due.caseId == one.id);
    CHECK(work::BandScale(one.temp.session()).of(dues->lines.first().due) == work::DueBand::Late);

    const auto postponed = work::postpone(one.temp.session(), dues->lines.first().due,
                                          one.temp.session().today().addDays(3), u"plus tard"_s);
    CHECK(postponed.error().code == ErrorCode::Refused);
    CHECK(one.hasAlert());
    REQUIRE_OK(
        work::danger::assess(one.temp.session(), one.id, {{}, model::DangerLevel::Low, u"revue avec elle"_s, {}}));
    CHECK_FALSE(one.hasAlert());
}

TEST_CASE("an alert ends when another channel is checked with her, not by an edit of something else",
          "[work][contacts]")
{
    OneCase one({telephone(Answer::Yes), telephone(Answer::Unknown)});
    REQUIRE_OK(one.call(CallOutcome::SomeoneElse));
    model::Contact other = one.detail().contacts.last();
    const auto save = [&] { return work::cases::saveFields(one.temp.session(), one.id, {work::cases::edited(other)}); };
    other.hours = u"après 14h"_s;
    REQUIRE_OK(save());
    CHECK(one.hasAlert());
    other.safe = Answer::Yes;
    other.checkedOn = {};
    REQUIRE_OK(save());
    CHECK(one.hasAlert()); // safe, but when was it asked?
    other.checkedOn = one.temp.session().today();
    REQUIRE_OK(save());
    CHECK_FALSE(one.hasAlert());
}

TEST_CASE("a second silent answer raises the alert again, and the journal keeps both", "[work][contacts]")
{
    OneCase one({telephone(Answer::Yes)});
    REQUIRE_OK(one.call(CallOutcome::SomeoneElse));
    REQUIRE_OK(work::cases::setField(one.temp.session(), one.id, u"contact.checked_on"_s, u"2026-11-24"_s));
    CHECK(one.hasAlert()); // the number is still marked unsafe
    REQUIRE_OK(work::cases::setField(one.temp.session(), one.id, u"contact.safe"_s, u"yes"_s));
    CHECK_FALSE(one.hasAlert());
    one.temp.clock().advance(60'000);
    REQUIRE_OK(one.call(CallOutcome::SomeoneElse));
    CHECK(one.hasAlert());
    const QList<model::Note> notes = one.detail().notes;
    CHECK(std::count_if(notes.cbegin(), notes.cend(),
                        [](const auto &note) { return note.outcome == CallOutcome::SomeoneElse; }) == 2);
}

TEST_CASE("a number typed anew is dialled anew", "[work][contacts]")
{
    OneCase one({telephone(Answer::Yes)});
    REQUIRE_OK(work::cases::setField(one.temp.session(), one.id, u"contact.value"_s, u"06 39 98 12 34"_s));
    CHECK(one.detail().contacts.first().e164 == u"+33639981234"_s);
    REQUIRE_OK(work::cases::setField(one.temp.session(), one.id, u"contact.value"_s, u"à demander"_s));
    CHECK(one.detail().contacts.first().e164.isEmpty());
}

TEST_CASE("of several numbers the answer is that of the one that may be used now", "[work][contacts]")
{
    OneCase one({telephone(Answer::No), telephone(Answer::Unknown), telephone(Answer::Yes, u"après 14h"_s),
                 telephone(Answer::Yes, u"matin"_s)});
    const auto way = [&](const QDateTime &at) {
        return work::contacts::wayFor(one.detail().contacts, ContactAct::Phone, {u"76"_s}, at);
    };
    const QDateTime nine(QDate(2026, 11, 24), QTime(8, 20), Qt::UTC);
    CHECK(way(nine).contact.hours == u"matin"_s);
    CHECK(way(nine.addSecs(6 * 3600)).contact.hours == u"après 14h"_s);
    CHECK(way(nine.addSecs(4 * 3600)).contact.hours == u"après 14h"_s); // opens first
    const auto ways = work::contacts::waysFor(one.detail().contacts, ContactAct::Phone, {u"76"_s}, nine);
    REQUIRE(ways.size() == 4); // the safest first
    CHECK(ways.at(0).contact.hours == u"matin"_s);
    CHECK(ways.at(1).contact.hours == u"après 14h"_s);
    CHECK(ways.at(2).contact.safe == Answer::Unknown);
    CHECK(ways.at(3).contact.safe == Answer::No);
    CHECK(work::contacts::wayFor({}, ContactAct::Phone, {u"76"_s}, nine).verdict.reason ==
          model::ContactReason::NoChannel);
}
