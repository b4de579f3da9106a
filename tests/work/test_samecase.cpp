// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/samecase.h"

#include "core/store/records.h"
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/digest.h"
#include "core/work/dues.h"
#include "core/work/erasure.h"
#include "core/work/exclusions.h"
#include "core/work/notes.h"
#include "core/work/sharedscope.h"
#include "core/work/summary.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/work/foreign.h"
#include "tests/work/mandates.h"
#include "tests/work/partners.h"

#include <QSqlQuery>

using namespace relais;
namespace samecase = work::samecase;

namespace {

/// One line of text for everything that leaves of a case: its fields towards the partner, its summary, its journal, and
/// what its page is made from.
QByteArray exportsOf(TempVault &temp, const model::CaseId &id, const std::optional<model::Orientation> &orientation)
{
    QString text;
    if (orientation) {
        const auto fields = work::scope::fieldsFor(temp.session(), *orientation);
        REQUIRE_OK(fields);
        REQUIRE_FALSE(fields->isEmpty());
        for (const work::scope::ScopedField &field : *fields) {
            text += field.record + u' ' + field.field + u' ' + field.value.toString() + u' ' + field.stamp + u' ' +
                    field.basis + u' ' + model::word(field.answer.reason) + u'\n';
        }
    }
    const auto summary = work::summary::preview(temp.session(), id, {work::summary::Extent::Complete, {}, {}});
    REQUIRE_OK(summary);
    text += summary->paper.title + summary->paper.html + summary->leftOut.join(u'\n');
    const auto journal = work::journalOf(temp.session(), id, 1000);
    REQUIRE_OK(journal);
    for (const work::JournalEntry &entry : *journal) {
        text += entry.verb + entry.by + entry.note.text;
        for (const store::JournalLine &line : entry.changes) {
            text += line.change.stamp + line.change.record + line.change.field;
        }
    }
    const auto digest = work::contentDigest(temp.vault());
    REQUIRE_OK(digest);
    return text.toUtf8() + *digest;
}

QStringList firstContacts(TempVault &temp)
{
    const auto dues = work::duesWithin(temp.session(), {});
    REQUIRE_OK(dues);
    QStringList references;
    for (const model::DueLine &line : dues->lines) {
        if (line.due.clock == u"CASE.first_contact"_s) {
            references << line.reference;
        }
    }
    references.sort();
    return references;
}

int linkRows(TempVault &temp)
{
    const auto count = temp.vault().read([](const store::Reader &reader) -> Result<int> {
        return reader.one(u"SELECT count(*) FROM main.case_links"_s).toInt();
    });
    REQUIRE_OK(count);
    return *count;
}

void setBirth(TempVault &temp, const model::CaseId &id, const QString &day)
{
    REQUIRE_OK(work::cases::setField(temp.session(), id, u"person.birth_date"_s, day));
}

} // namespace

TEST_CASE("link and unlink of two cases restores byte-equal exports of both", "[work][samecase]")
{
    EntrustedCase temp;
    const model::OrientationId sent = temp.orient();
    const auto other = temp.addCase(u"Exemple"_s, u"Ada"_s, u"06 39 98 41 07"_s);
    REQUIRE_OK(work::notes::add(temp.session(), other, model::NoteKind::Fact, u"Premier appel"_s));
    const auto orientation = temp.vault().read(
        [&](const store::Reader &reader) { return store::recordById<model::Orientation>(reader, sent); });
    REQUIRE_OK(orientation);
    const QByteArray one = exportsOf(temp, temp.id, *orientation);
    const QByteArray two = exportsOf(temp, other, {});
    REQUIRE_OK(samecase::link(temp.session(), temp.id, other, u"Même téléphone, même prénom"_s));
    SECTION("while they are linked, nothing of the link is in them")
    {
        CHECK(exportsOf(temp, temp.id, *orientation) == one);
        CHECK(exportsOf(temp, other, {}) == two);
    }
    temp.clock().advance(1000);
    REQUIRE_OK(samecase::unlink(temp.session(), other, temp.id)); // whichever is named first
    CHECK(exportsOf(temp, temp.id, *orientation) == one);
    CHECK(exportsOf(temp, other, {}) == two);
    CHECK(samecase::linksOf(temp.session(), temp.id)->isEmpty());
}

TEST_CASE("each of two linked cases shows the other, and who said so", "[work][samecase]")
{
    TempVault temp;
    const auto one = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    const auto other = temp.addCase(u"Kervela"_s, u"Naima"_s);
    const auto third = temp.addCase(u"Dupré"_s, u"Léa"_s);
    REQUIRE_OK(samecase::link(temp.session(), one, other, u"Elle l’a dit"_s));
    const auto seen = samecase::linksOf(temp.session(), other);
    REQUIRE_OK(seen);
    REQUIRE(seen->size() == 1);
    CHECK(seen->first().other.id == one);
    CHECK(seen->first().link.by == temp.session().user.name);
    CHECK(seen->first().link.reason == u"Elle l’a dit"_s);
    CHECK(samecase::linksOf(temp.session(), third)->isEmpty());
    CHECK(samecase::link(temp.session(), other, one, {}).error().code == ErrorCode::Refused);
    CHECK(samecase::link(temp.session(), one, one, {}).error().code == ErrorCode::InvalidInput);
    CHECK(samecase::link(temp.session(), one, third, QString(501, u'x')).error().code == ErrorCode::InvalidInput);
    CHECK(samecase::link(temp.session(), one, model::CaseId(u"none"_s), {}).error().code == ErrorCode::NotFound);
    CHECK(samecase::unlink(temp.session(), one, third).error().code == ErrorCode::NotFound);
    const auto links = samecase::allLinks(temp.session());
    REQUIRE_OK(links);
    const auto hits = work::cases::find(temp.session(), u"kervella"_s);
    REQUIRE_OK(hits);
    REQUIRE_FALSE(hits->contains(other)); // written with one l
    CHECK(samecase::withOthers(*hits, *links) == QSet<model::CaseId>{one, other});
}

TEST_CASE("a link is taken back by undo, and so is its end", "[work][samecase]")
{
    TempVault temp;
    const auto one = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    const auto other = temp.addCase(u"Dupré"_s, u"Léa"_s);
    temp.clock().advance(1000);
    REQUIRE_OK(samecase::link(temp.session(), one, other, {}));
    temp.clock().advance(1000);
    REQUIRE_OK(samecase::unlink(temp.session(), one, other));
    temp.clock().advance(1000);
    REQUIRE_OK(work::undo::takeBack(temp.session(), **work::undo::undoable(temp.session())));
    CHECK(samecase::linksOf(temp.session(), one)->size() == 1);
    temp.clock().advance(1000);
    REQUIRE_OK(work::undo::takeBack(temp.session(), **work::undo::undoable(temp.session())));
    CHECK(samecase::linksOf(temp.session(), one)->isEmpty());
}

TEST_CASE("the first contact of one person is asked for once, and nothing is met on behalf of the other case",
          "[work][samecase][dues]")
{
    TempVault temp;
    const auto older = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    temp.clock().advance(3600 * 1000);
    const auto newer = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    CHECK(firstContacts(temp) == QStringList{u"76-2026-00001"_s, u"76-2026-00002"_s});
    REQUIRE_OK(samecase::link(temp.session(), older, newer, {}));
    CHECK(firstContacts(temp) == QStringList{u"76-2026-00001"_s});
    SECTION("a greater danger of the later one keeps both in sight")
    {
        REQUIRE_OK(work::cases::assessDanger(temp.session(), newer, model::DangerLevel::High, u"menaces"_s));
        CHECK(firstContacts(temp) == QStringList{u"76-2026-00001"_s, u"76-2026-00002"_s});
    }
    SECTION("once it is entered in the one, the other is shown")
    {
        REQUIRE_OK(work::cases::recordEvent(temp.session(), older, u"CASE.contacted"_s, temp.clock().now(), QDate()));
        CHECK(firstContacts(temp) == QStringList{u"76-2026-00002"_s});
    }
    SECTION("unlinked, both are shown again")
    {
        REQUIRE_OK(samecase::unlink(temp.session(), older, newer));
        CHECK(firstContacts(temp).size() == 2);
    }
}

TEST_CASE("the same telephone or the same name and date of birth is proposed, until somebody has judged",
          "[work][samecase]")
{
    TempVault temp;
    const auto one = temp.addCase(u"Kervella"_s, u"Naïma"_s, u"06 39 98 12 80"_s);
    const auto phone = temp.addCase(u"Le Goff"_s, u"Nina"_s, u"06 39 98 12 80"_s);
    const auto name = temp.addCase(u"KERVELLA"_s, u"Naima"_s);
    temp.addCase(u"Kervella"_s, u"Maud"_s); // the name alone says too little
    setBirth(temp, one, u"17/01/1990"_s);
    setBirth(temp, name, u"17/01/1990"_s);
    auto proposed = samecase::proposals(temp.session());
    REQUIRE_OK(proposed);
    REQUIRE(proposed->size() == 2);
    CHECK(proposed->first().one.id == one);
    CHECK(proposed->first().other.id == name);
    CHECK(proposed->first().reasons.contains(work::MatchReason::SameBirthDate));
    CHECK(proposed->at(1).other.id == phone);
    CHECK(proposed->at(1).reasons == QList{work::MatchReason::SamePhone});

    REQUIRE_OK(samecase::tellApart(temp.session(), phone, one, u"Deux sœurs"_s));
    REQUIRE_OK(samecase::link(temp.session(), one, name, {}));
    CHECK(samecase::proposals(temp.session())->isEmpty());
    CHECK(samecase::linksOf(temp.session(), phone)->isEmpty());
    CHECK(samecase::tellApart(temp.session(), one, name, {}).error().code == ErrorCode::Refused);

    REQUIRE_OK(samecase::link(temp.session(), phone, one, u"Erreur de notre part"_s)); // the judgment may change
    CHECK(samecase::linksOf(temp.session(), one)->size() == 2);
    REQUIRE_OK(samecase::unlink(temp.session(), one, name));
    proposed = samecase::proposals(temp.session());
    REQUIRE(proposed->size() == 1); // nobody says now that they are one or two
    REQUIRE_OK(work::cases::close(temp.session(), name, model::ExitReason::Duplicate, {}));
    CHECK(samecase::proposals(temp.session())->isEmpty());
}

TEST_CASE("the telephone of a house says nothing of who it is", "[work][samecase]")
{
    TempVault temp;
    const QStringList names{u"Dupré"_s, u"Kervella"_s, u"Popescu"_s, u"Lefèvre"_s};
    for (const QString &name : names) {
        temp.addCase(name, u"Léa"_s, u"06 39 98 77 00"_s);
    }
    CHECK(samecase::proposals(temp.session())->isEmpty());
    const auto hidden = work::cases::byIdOrReference(temp.session(), u"76-2026-00004"_s);
    REQUIRE_OK(work::cases::close(temp.session(), *hidden, model::ExitReason::Autonomous, {}));
    CHECK(samecase::proposals(temp.session())->size() == 3); // three bear it: a family, a friend
}

TEST_CASE("a case that a partner entrusts is proposed beside ours, and the link is ours alone", "[work][samecase]")
{
    Given given; // alder has entrusted a case
    REQUIRE(given.send({line(alder(), 2, 6, "person", "birth_date", quoted("1990-01-17"))}).answer == Answer::Applied);
    work::Session &session = given.seat.session();
    const auto rows = work::cases::rows(session);
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 1);
    const model::CaseRow theirs = rows->first();
    work::cases::NewCase ours;
    ours.file.referredAt = session.clock.now();
    ours.person.lastName = theirs.lastName;
    ours.person.birthDate = theirs.birthDate;
    const auto made = work::cases::open(session, ours);
    REQUIRE_OK(made);
    const auto proposed = samecase::proposals(session);
    REQUIRE_OK(proposed);
    REQUIRE(proposed->size() == 1);
    CHECK(QSet<model::CaseId>{proposed->first().one.id, proposed->first().other.id} ==
          QSet<model::CaseId>{*made, theirs.id});
    REQUIRE_OK(samecase::link(session, *made, theirs.id, u"Même personne"_s)); // their records are not touched
    const auto seen = samecase::linksOf(session, theirs.id);
    REQUIRE(seen->size() == 1);
    CHECK(seen->first().link.id.text().startsWith(session.vault.office()));
    REQUIRE_OK(samecase::unlink(session, theirs.id, *made));
}

TEST_CASE("a case that is erased takes its links with it", "[work][samecase][erasure]")
{
    TempVault temp;
    const auto one = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    const auto other = temp.addCase(u"Dupré"_s, u"Léa"_s);
    const auto third = temp.addCase(u"Popescu"_s, u"Ioana"_s);
    REQUIRE_OK(samecase::link(temp.session(), one, other, u"son nom de jeune fille"_s));
    REQUIRE_OK(samecase::tellApart(temp.session(), third, one, u"cousines"_s));
    REQUIRE(linkRows(temp) == 2);
    const bool isOne = GENERATE(true, false);
    const model::CaseId gone = isOne ? one : other;
    REQUIRE_OK(work::cases::close(temp.session(), gone, model::ExitReason::Declined, {}));
    REQUIRE_OK(work::erasure::erase(temp.session(), gone, u"à sa demande"_s, work::erasure::Cleaning::AtOnce));
    CHECK(linkRows(temp) == (isOne ? 0 : 1));
    const auto told = temp.vault().read([](const store::Reader &reader) -> Result<int> {
        return reader.one(u"SELECT count(*) FROM main.journal WHERE new LIKE '%jeune fille%'"_s).toInt();
    });
    CHECK(*told == 0);
}

TEST_CASE("two cases of one partner are that partner's to judge", "[work][samecase]")
{
    TempVault temp;
    for (const QString &each : {u"1"_s, u"2"_s}) {
        const QString person = u"FEDCBA98-000000000000PER"_s + each;
        takeForeign(
            temp, model::RecordType::Person, person,
            {{u"last_name"_s, u"Kervella"_s}, {u"first_name"_s, u"Naïma"_s}, {u"birth_date"_s, u"1990-01-17"_s}});
        takeForeign(temp, model::RecordType::Case, u"FEDCBA98-000000000000CAS"_s + each,
                    {{u"person"_s, person}, {u"status"_s, u"new"_s}});
    }
    REQUIRE(work::cases::rows(temp.session())->size() == 2);
    CHECK(samecase::proposals(temp.session())->isEmpty());
}
