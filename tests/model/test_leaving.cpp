// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/leaving.h"

#include "tests/kit/catch.h"
#include "tests/kit/scopereferee.h"

#include <rapidcheck.h>

using namespace relais;
using namespace relais::model;

namespace {

const QDate kToday(2026, 11, 24);
const QString kUs = u"US345678"_s;

QSet<QString> leavingOf(const AnyCase &any)
{
    QSet<QString> fields;
    for (const LeavingField &field : leaving(shareRules(), any.entrusted, any.records)) {
        if (field.answer.isYes()) {
            fields.insert(field.record + u' ' + field.field);
        }
    }
    return fields;
}

/// A case of one measure, LOG-01, which needs a place, entrusted to the SIAO with her consent.
class OneCase
{
public:
    OneCase()
    {
        any.entrusted.today = kToday;
        any.entrusted.subject.names.insert(u"exemplaire"_s);
        Case &file = any.entrusted.shared.file;
        file.id = CaseId(idOf(1));
        file.person = PersonId(idOf(2));
        file.status = CaseStatus::Active;
        file.commune = u"Mesnil-Essai"_s;
        Measure measure;
        measure.id = MeasureId(idOf(3));
        measure.code = u"LOG-01"_s;
        measure.status = MeasureStatus::Requested;
        measure.remark = u"attendre vendredi"_s;
        any.entrusted.shared.measures << measure;
        Consent consent;
        consent.id = ConsentId(idOf(4));
        consent.office = u"SIAO 76"_s;
        consent.role = u"siao"_s;
        consent.scope = u"LOG"_s;
        consent.givenOn = kToday.addDays(-3);
        consent.until = kToday;
        any.entrusted.shared.consents << consent;
        Orientation &orientation = any.entrusted.orientation;
        orientation.id = OrientationId(idOf(5));
        orientation.officeName = u"SIAO 76"_s;
        orientation.measures = u"LOG-01"_s;
        add(file);
        add(measure);
    }

    static QString idOf(int number) { return kUs + u"-%1"_s.arg(number, 16, 10, QLatin1Char('0')); }
    template<class Record>
    void add(const Record &record)
    {
        any.records << KeptRecord{TypeOf<Record>::kType, record.id.text(), fieldsOf(record)};
    }
    /// Why a field stays or leaves.
    [[nodiscard]] QString why(int number, const QString &field)
    {
        AnyCase now = any;
        now.entrusted.to = recipientOf(shareRules(), now.entrusted.orientation, now.entrusted.shared.consents);
        for (const LeavingField &one : leaving(shareRules(), now.entrusted, now.records)) {
            if (one.record == idOf(number) && one.field == field) {
                return word(one.answer.reason);
            }
        }
        return u"absent"_s;
    }

    AnyCase any;
};

Contact contactOf(Channel channel, Answer safe, AddressKind kind = AddressKind::Unsaid)
{
    Contact contact;
    contact.id = ContactId(OneCase::idOf(7));
    contact.caseId = CaseId(OneCase::idOf(1));
    contact.channel = channel;
    contact.value = u"06 39 98 12 34"_s;
    contact.safe = safe;
    contact.sms = Answer::No;
    contact.addressKind = kind;
    return contact;
}

} // namespace

TEST_CASE("a hundred thousand exports hold exactly what the second filter lets out, and never a shelter",
          "[model][leaving][security]")
{
    const ScopeReferee referee;
    constexpr int kBatch = 1'000;
    int some = 0;
    int total = 0;
    CHECK(rc::check([&] {
        const auto seed = *rc::gen::arbitrary<quint64>();
        for (quint64 i = 0; i < kBatch; ++i) {
            const AnyCase any = anyCase(seed + i, kUs, kToday);
            const QSet<QString> left = leavingOf(any);
            const QSet<QString> expected = referee.leaving(any);
            if (left != expected) {
                const QSet<QString> leaked = left - expected;
                const QSet<QString> missing = expected - left;
                RC_FAIL("seed " + std::to_string(seed + i) + " leaked " +
                        QStringList(leaked.cbegin(), leaked.cend()).join(u", "_s).toStdString() + " missing " +
                        QStringList(missing.cbegin(), missing.cend()).join(u", "_s).toStdString());
            }
            for (const KeptRecord &record : any.records) {
                RC_ASSERT(record.fields.value(u"value"_s) != kShelter || !left.contains(record.id + u" value"_s));
                RC_ASSERT(record.type != RecordType::Sealed || !left.contains(record.id + u" box"_s));
            }
            some += left.isEmpty() ? 0 : 1;
            ++total;
        }
    }));
    CHECK(total == 100 * kBatch);
    CHECK(some > total / 10); // the draw is no empty one
}

TEST_CASE("nothing leaves when no entrusted measure may", "[model][leaving]")
{
    OneCase one;
    CHECK(one.why(1, u"commune"_s) == u"consent"_s);
    CHECK(one.why(3, u"status"_s) == u"consent"_s);
    SECTION("the consent ended yesterday")
    {
        one.any.entrusted.shared.consents.first().until = kToday.addDays(-1);
        CHECK(one.why(1, u"commune"_s) == u"ended"_s);
    }
    SECTION("she accepts another strand")
    {
        one.any.entrusted.shared.consents.first().scope = u"FIN"_s;
        CHECK(one.why(1, u"person"_s) == u"not_covered"_s); // which the strand alone would let out
    }
    SECTION("another office holds the measure now")
    {
        one.any.entrusted.shared.measures.first().partner = u"Refuge"_s;
        CHECK(one.why(1, u"person"_s) == u"not_needed"_s);
    }
    SECTION("the orientation was recalled")
    {
        one.any.entrusted.orientation.recalledAt = QDateTime(kToday, QTime(9, 0), Qt::UTC);
        CHECK(one.why(1, u"person"_s) == u"not_needed"_s);
        CHECK(one.why(3, u"status"_s) == u"not_needed"_s);
    }
    SECTION("she accepts nothing, and a law is invoked that does not name the measure")
    {
        one.any.entrusted.shared.consents.clear();
        one.any.entrusted.orientation.basis = u"emergency"_s;
        CHECK(one.why(1, u"person"_s) == u"no_consent"_s);
    }
}

TEST_CASE("a place leaves only for an entrusted measure that needs it, not for another of the case", "[model][leaving]")
{
    OneCase one;
    Measure other;
    other.id = MeasureId(OneCase::idOf(6));
    other.code = u"LOG-10"_s; // needs no place
    other.status = MeasureStatus::ToDo;
    one.any.entrusted.shared.measures << other;
    one.any.entrusted.orientation.measures = u"LOG-10"_s;
    CHECK(one.why(1, u"person"_s) == u"consent"_s);
    CHECK(one.why(1, u"commune"_s) == u"not_needed"_s); // LOG-01 does, and is not entrusted
    CHECK(one.why(3, u"status"_s) == u"not_needed"_s);
}

TEST_CASE("of a measure its code, state, day and holder leave; what was noted about it stays", "[model][leaving]")
{
    OneCase one;
    CHECK(one.why(3, u"code"_s) == u"consent"_s);
    CHECK(one.why(3, u"remark"_s) == u"unknown_field"_s);
}

TEST_CASE("a way to reach her leaves when it is known to be safe, and no address of a shelter ever",
          "[model][leaving][security]")
{
    using Row = std::tuple<Channel, Answer, AddressKind, Answer, const char *>;
    const auto [channel, safe, kind, cohabiting, expected] =
        GENERATE(table<Channel, Answer, AddressKind, Answer, const char *>({
            Row{Channel::Phone, Answer::Yes, AddressKind::Unsaid, Answer::Unknown, "consent"},
            Row{Channel::Phone, Answer::Unknown, AddressKind::Unsaid, Answer::Unknown, "unsafe_channel"},
            Row{Channel::Phone, Answer::No, AddressKind::Unsaid, Answer::Unknown, "unsafe_channel"},
            Row{Channel::Mail, Answer::Yes, AddressKind::Unsaid, Answer::Unknown, "consent"},
            Row{Channel::Letter, Answer::Yes, AddressKind::Unsaid, Answer::No, "unsafe_channel"},
            Row{Channel::Letter, Answer::Yes, AddressKind::Shelter, Answer::No, "unsafe_channel"},
            Row{Channel::Letter, Answer::Yes, AddressKind::Own, Answer::Unknown, "unsafe_channel"},
            Row{Channel::Letter, Answer::Yes, AddressKind::Own, Answer::Yes, "unsafe_channel"},
            Row{Channel::Letter, Answer::Yes, AddressKind::Own, Answer::No, "consent"},
            Row{Channel::Letter, Answer::Yes, AddressKind::LegalBody, Answer::Unknown, "consent"},
        }));
    OneCase one;
    one.any.entrusted.shared.file.cohabiting = cohabiting;
    one.add(contactOf(channel, safe, kind));
    INFO(word(channel).toStdString() << ' ' << word(kind).toStdString());
    CHECK(one.why(7, u"value"_s) == QLatin1String(expected));
    one.any.entrusted.shared.measures.first().status = MeasureStatus::Obtained; // no measure needs the place any more
    CHECK((one.why(7, u"value"_s) == u"consent"_s) == (channel != Channel::Letter && safe == Answer::Yes));
}

TEST_CASE("whoever was given a way to reach her is told that it is no longer safe", "[model][leaving][security]")
{
    OneCase one;
    one.add(contactOf(Channel::Phone, Answer::No));
    CHECK(one.why(7, u"safe"_s) == u"unsafe_channel"_s);
    one.any.entrusted.known.insert(OneCase::idOf(7));
    CHECK(one.why(7, u"safe"_s) == u"consent"_s);
    CHECK(one.why(7, u"sms"_s) == u"consent"_s);
    CHECK(one.why(7, u"value"_s) == u"unsafe_channel"_s);
}

TEST_CASE("a way that posts disagree about stays, also from whoever has it; what else is disputed of one stays alone",
          "[model][leaving][security]")
{
    OneCase one;
    one.add(contactOf(Channel::Phone, Answer::Yes));
    one.any.entrusted.disputed.insert(OneCase::idOf(7) + u" sms"_s);
    CHECK(one.why(7, u"sms"_s) == u"unsafe_channel"_s);
    CHECK(one.why(7, u"value"_s) == u"consent"_s);
    one.any.entrusted.disputed.insert(OneCase::idOf(7));
    one.any.entrusted.known.insert(OneCase::idOf(7));
    for (const QString &field : {u"value"_s, u"safe"_s, u"sms"_s}) {
        CHECK(one.why(7, field) == u"unsafe_channel"_s);
    }
}

TEST_CASE("a fact whose words tell who she is waits until it was looked over", "[model][leaving][security]")
{
    OneCase one;
    one.any.entrusted.orientation.officeName = u"Association Le Pas"_s; // which facts may reach
    one.any.entrusted.shared.consents.first().office = u"Association Le Pas"_s;
    one.any.entrusted.shared.consents.first().role = u"association"_s;
    Note note;
    note.id = NoteId(OneCase::idOf(8));
    note.text = u"Dossier complet."_s;
    one.add(note);
    CHECK(one.why(8, u"text"_s) == u"consent"_s);
    note.id = NoteId(OneCase::idOf(9));
    note.text = u"Vu Mme Exemplaire."_s;
    one.add(note);
    CHECK(one.why(9, u"text"_s) == u"to_look_over"_s);
    note.id = NoteId(OneCase::idOf(10));
    note.kind = NoteKind::Working;
    note.text = u"Dossier complet."_s;
    one.add(note);
    CHECK(one.why(10, u"text"_s) == u"never_leaves"_s);
    CHECK(one.why(8, u"by"_s) == u"absent"_s);
}

TEST_CASE("an orientation to another office, and a record of another office, are nobody else's", "[model][leaving]")
{
    OneCase one;
    Orientation other;
    other.id = OrientationId(OneCase::idOf(11));
    other.officeName = u"Habitat 76"_s;
    one.add(other);
    CHECK(one.why(11, u"office_name"_s) == u"not_needed"_s);
    Child child;
    child.id = ChildId(u"ZZZZZZZ9-0000000000000012"_s);
    child.firstName = u"Ilan"_s;
    one.add(child);
    child.id = ChildId(OneCase::idOf(12));
    one.add(child);
    CHECK(one.why(12, u"first_name"_s) == u"consent"_s);
    one.any.entrusted.to = {u"SIAO 76"_s, u"siao"_s};
    int foreign = 0;
    for (const LeavingField &field : leaving(shareRules(), one.any.entrusted, one.any.records)) {
        foreign += field.record.startsWith(kUs) ? 0 : 1;
        CHECK((field.record.startsWith(kUs) || field.answer.reason == ShareReason::NotOurs));
    }
    CHECK(foreign == 1);
}

TEST_CASE("the list of measures leaves when each of them may", "[model][leaving]")
{
    OneCase one;
    Measure other;
    other.id = MeasureId(OneCase::idOf(6));
    other.code = u"JUR-01"_s;
    other.status = MeasureStatus::ToDo;
    one.any.entrusted.shared.measures << other;
    one.any.entrusted.orientation.measures = u"LOG-01,JUR-01"_s;
    one.add(one.any.entrusted.orientation);
    CHECK(one.why(5, u"office_name"_s) == u"consent"_s);
    CHECK(one.why(5, u"measures"_s) == u"not_covered"_s);
    one.any.entrusted.shared.consents.first().scope = u"LOG,JUR"_s;
    CHECK(one.why(5, u"measures"_s) == u"consent"_s);
}
