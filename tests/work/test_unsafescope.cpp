// SPDX-License-Identifier: GPL-3.0-or-later
// What stays out of a bundle and off its paper: texts that name a way which is not safe, and a way that posts disagree
// about.
#include "core/base/text.h"
#include "core/work/accesspack.h"
#include "core/work/liaison.h"
#include "core/work/notes.h"
#include "core/work/summary.h"
#include "core/work/unsafeways.h"
#include "tests/kit/coordinationconsent.h"
#include "tests/work/scopes.h"
#include "tests/work/ways.h"

using model::Answer;
using model::Channel;

namespace {

const QString kUnsafe = u"06 39 98 55 66"_s;
const QString kNamed = u"sinon 06/39/98/55/66, le soir"_s; // which checkText() takes for no number
const QString kOffice = u"MSA Normandie"_s;

using Fields = QList<scope::ScopedField>;

/// What an office is told that is asked to take the coordination over.
Fields toCoordinator(EntrustedCase &vault)
{
    model::Orientation orientation;
    orientation.id = model::OrientationId::create(vault.vault().office());
    orientation.caseId = vault.id;
    orientation.kind = model::OrientationKind::Coordination;
    orientation.officeName = kOffice;
    const auto fields = scope::fieldsFor(vault.session(), orientation);
    REQUIRE_OK(fields);
    return *fields;
}

/// Why a field of one record stays or leaves.
QString whyIn(const Fields &fields, const model::ContactId &record, const QString &field)
{
    for (const scope::ScopedField &one : fields) {
        if (one.record == record.text() && one.field == field) {
            return model::word(one.answer.reason);
        }
    }
    return u"absent"_s;
}

bool leaves(const Fields &fields, const model::ContactId &record)
{
    return std::any_of(fields.cbegin(), fields.cend(), [&](const scope::ScopedField &one) {
        return one.record == record.text() && one.answer.isYes();
    });
}

template<class Record>
Record newest(EntrustedCase &vault)
{
    const auto all = vault.vault().read([&](const store::Reader &reader) -> Result<QList<Record>> {
        return store::recordsOf<Record>(reader, vault.id);
    });
    REQUIRE_OK(all);
    REQUIRE_FALSE(all->isEmpty());
    return all->last();
}

model::Case fileOf(EntrustedCase &vault)
{
    const auto file = vault.vault().read(
        [&](const store::Reader &reader) { return store::recordById<model::Case>(reader, vault.id); });
    REQUIRE_OK(file);
    return *file;
}

/// Words in every free text that may go to a coordinator.
void say(EntrustedCase &vault, const QString &words)
{
    vault.set(vault.contact(), "hours", words);
    vault.set(vault.contact(), "caller_identity", words);
    vault.set(fileOf(vault), "accommodation", QString(u"Amie, "_s + words)); // no place that the fact names
    vault.set(fileOf(vault), "children_remark", words);
    vault.set(newest<model::Event>(vault), "remark", words);
    vault.set(newest<model::Note>(vault), "text", words);
}

} // namespace

TEST_CASE("a text that names a way which is not safe leaves with no bundle, whoever typed it", "[work][scope][ways]")
{
    EntrustedCase vault;
    acceptCoordination(vault, vault.id, kOffice);
    if (!work::measures::byCode(vault.session(), vault.id, u"ENF-03"_s)) {
        REQUIRE_OK(work::measures::add(vault.session(), vault.id, u"ENF-03"_s));
    }
    vault.set(*work::measures::byCode(vault.session(), vault.id, u"ENF-03"_s), "status", u"to_do"_s);
    model::Event event;
    event.id = model::EventId::create(vault.vault().office());
    event.caseId = vault.id;
    event.code = u"CASE.contacted"_s;
    event.at = vault.clock().now();
    REQUIRE_OK(vault.vault().write(vault.session().act("case.edit", vault.id), [&](store::Tx &tx) -> Result<void> {
        tx.create(event);
        return {};
    }));
    REQUIRE_OK(work::notes::add(vault.session(), vault.id, model::NoteKind::Fact, u"Premier appel"_s));
    const QStringList ofContact{u"contact.hours"_s, u"contact.caller_identity"_s};
    const QStringList others{u"case.accommodation"_s, u"case.children_remark"_s, u"event.remark"_s, u"note.text"_s,
                             u"note.at"_s};
    say(vault, u"le soir"_s);
    const Fields before = toCoordinator(vault);
    for (const QString &field : ofContact + others) {
        CAPTURE(field.toStdString());
        CHECK(whyOf(before, field) == u"consent"_s);
    }
    addWay(vault, vault.id, Channel::Phone, kUnsafe, Answer::No);
    say(vault, kNamed);
    const Fields after = toCoordinator(vault);
    for (const QString &field : ofContact) {
        CAPTURE(field.toStdString());
        CHECK(whyOf(after, field) == u"unsafe_channel"_s);
    }
    for (const QString &field : others) {
        CAPTURE(field.toStdString());
        CHECK(whyOf(after, field) == u"to_look_over"_s);
    }
    CHECK(whyOf(after, u"contact.value"_s) == u"consent"_s); // the other telephone is what it was
    vault.orient();
    const scope::Scope bundle = towards(vault);
    CHECK(bundle.operations.size() > 5);
    for (const journal::Operation &operation : bundle.operations) {
        CHECK_FALSE(operation.line.contains("98/55/66"));
    }
}

TEST_CASE("of one number in two records, safe in one and not in the other, the strictest counts", "[work][scope][ways]")
{
    EntrustedCase vault;
    const auto safe = addWay(vault, vault.id, Channel::Phone, u"+33 6 39 98 55 66"_s, Answer::Yes);
    model::Orientation orientation = orientationOf(vault, vault.orient());
    const auto fields = [&] { return *scope::fieldsFor(vault.session(), orientation); };
    CHECK(whyIn(fields(), safe.id, u"value"_s) == u"consent"_s);
    addWay(vault, vault.id, Channel::Phone, kUnsafe, Answer::No);
    CHECK(whyIn(fields(), safe.id, u"value"_s) == u"unsafe_channel"_s);
    CHECK(whyIn(fields(), safe.id, u"e164"_s) == u"unsafe_channel"_s);
    CHECK(whyIn(fields(), vault.contact().id, u"value"_s) == u"consent"_s);
}

TEST_CASE("a way that posts disagree about leaves nowhere until somebody decides", "[work][scope][ways][conflicts]")
{
    EntrustedCase vault;
    const model::Orientation orientation = orientationOf(vault, vault.orient());
    const auto contact = vault.contact();
    const auto fields = [&] { return *scope::fieldsFor(vault.session(), orientation); };
    const auto elsewhere = [&](const QString &field, const QVariant &value) {
        writtenElsewhere(vault, RecordType::Contact, contact.id.text(), field, value);
    };
    REQUIRE(whyIn(fields(), contact.id, u"value"_s) == u"consent"_s);
    SECTION("whether it is safe: nothing of it, to whoever has it already no more than to others")
    {
        remember(vault, towards(vault), 1);
        elsewhere(u"safe"_s, u"no"_s);
        CHECK(vault.contact().safe == Answer::Yes); // which holds for now
        CHECK_FALSE(leaves(fields(), contact.id));
        CHECK(towards(vault).operations.isEmpty());
    }
    SECTION("the number itself: none of the two")
    {
        vault.set(contact, "value", u"06 39 98 41 08"_s);
        vault.set(contact, "e164", u"+33639984108"_s);
        elsewhere(u"value"_s, u"06 39 98 41 09"_s);
        CHECK_FALSE(leaves(fields(), contact.id));
        CHECK_FALSE(work::mayCopy(vault.session(), u"06 39 98 41 08"_s));
        CHECK_FALSE(work::mayCopy(vault.session(), u"06 39 98 41 09"_s));
    }
    SECTION("her hours: they stay, for the number is the same")
    {
        vault.set(contact, "hours", u"lun-ven 9h-11h"_s);
        elsewhere(u"hours"_s, u"lun-ven 14h-16h"_s);
        CHECK(whyIn(fields(), contact.id, u"hours"_s) == u"unsafe_channel"_s);
        CHECK(whyIn(fields(), contact.id, u"value"_s) == u"consent"_s);
    }
    SECTION("whether the other parent lives there: no letter goes to her address")
    {
        vault.set(fileOf(vault), "cohabiting", u"no"_s);
        const auto letter =
            addWay(vault, vault.id, Channel::Letter, u"14 rue des Noisetiers, 76000 Rouen"_s, Answer::Yes);
        REQUIRE(whyIn(fields(), letter.id, u"value"_s) == u"consent"_s);
        writtenElsewhere(vault, RecordType::Case, vault.id.text(), u"cohabiting"_s, u"yes"_s);
        CHECK_FALSE(leaves(fields(), letter.id));
        CHECK(leaves(fields(), contact.id));
    }
}

TEST_CASE("while it is disputed whether a number is safe, it stands on no paper and is not copied",
          "[work][ways][conflicts]")
{
    EntrustedCase vault;
    const auto sheetId = work::orientations::orientOnPaper(vault.session(), vault.id, vault.partner.facts.name,
                                                           u"siao"_s, {u"LOG-01"_s}, {});
    REQUIRE_OK(sheetId);
    vault.clock().advance(1000);
    const auto everywhere = [&] {
        const auto sheet = work::liaison::preview(vault.session(), *sheetId);
        const auto pack =
            work::accesspack::make(vault.session(), vault.id, {work::accesspack::AskedBy::Person, u"Au guichet"_s});
        REQUIRE_OK(sheet);
        REQUIRE_OK(pack);
        return QStringList{digitsOf(sheet->paper.html), digitsOf(pack->paper.html + QString::fromUtf8(pack->json))};
    };
    const auto contactLine = [&] { return work::summary::preview(vault.session(), vault.id, {})->paper.html; };
    for (const QString &digits : everywhere()) {
        REQUIRE(digits.contains(u"39984107"_s));
    }
    CHECK_FALSE(contactLine().contains(u"no safe channel"_s));
    writtenElsewhere(vault, RecordType::Contact, vault.contact().id.text(), u"safe"_s, u"no"_s);
    for (const QString &digits : everywhere()) {
        CHECK_FALSE(digits.contains(u"39984107"_s));
    }
    CHECK(contactLine().contains(u"no safe channel"_s));
    CHECK_FALSE(work::mayCopy(vault.session(), u"06 39 98 41 07"_s));
}
