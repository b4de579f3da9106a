// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/casedetail.h"
#include "core/work/decisions.h"
#include "core/work/importer.h"
#include "core/work/measures.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"
#include "tests/work/sheets.h"

using namespace relais;
namespace decisions = relais::work::decisions;
using decisions::Pending;

namespace {

/// A vault into which that table was imported.
class Imported : public TempVault
{
public:
    explicit Imported(const QString &csv)
    {
        const exchange::Sheet sheet = sheetOf(csv);
        const auto map = work::columnMapFor(session(), sheet);
        REQUIRE_OK(map);
        const auto plan = work::previewImport(session(), sheet, *map, JobControl());
        REQUIRE_OK(plan);
        REQUIRE_OK(work::applyImport(session(), *plan, JobControl()));
        clock().advance(1000);
    }

    Pending pending()
    {
        const auto all = decisions::pending(session());
        REQUIRE_OK(all);
        return *all;
    }
    work::CaseDetail detail(const QString &reference)
    {
        const auto id = work::cases::byIdOrReference(session(), reference);
        REQUIRE_OK(id);
        const auto loaded = work::loadCase(session(), *id);
        REQUIRE_OK(loaded);
        return *loaded;
    }
    void undo()
    {
        const auto act = work::undo::undoable(session());
        REQUIRE((act && act->has_value()));
        REQUIRE_OK(work::undo::takeBack(session(), **act));
        clock().advance(1000);
    }
};

const QString kOneLeftover =
    u"N° dossier;NOM;Prénom;Né(e) le;Date signalement\n76-2026-00010;LEMAÎTRE;Joëlle;31/02/1990;hier\n"_s;

/// Line 3 resembles line 2: the same person with more, and with other things.
const QString kDuplicate =
    u"N° dossier;NOM;Prénom;Né(e) le;Date signalement;Commune;Tél. sûr;Régime;1er contact;OP;Observations;Nb enfants\n"
    "76-2026-00004;FONTAINE;Manon;14/04/1986;26/07/2026;Yvetot;0639987678;;;;NPAI;\n"
    ";FONTAINE;Manon;14/04/1986;28/07/2026;Rouen;06 39 98 76 78;MSA;29/07/2026;oui;NPAI;2\n"_s;

} // namespace

TEST_CASE("a value to take up again is entered in the field it was meant for", "[work][decisions]")
{
    Imported vault(kOneLeftover);
    REQUIRE(vault.pending().leftovers.size() == 2);
    const Pending::Kept birth = vault.pending().leftovers[0];
    CHECK(birth.leftover.field == u"person.birth_date"_s);
    CHECK(birth.row.reference == u"76-2026-00010"_s);
    CHECK(birth.row.leftovers == 2);
    REQUIRE_OK(decisions::enter(vault.session(), birth.leftover.id, u"28/02/1990"_s));
    CHECK(vault.detail(u"76-2026-00010"_s).person.birthDate == QDate(1990, 2, 28));
    CHECK(vault.pending().leftovers.size() == 1);
    CHECK(vault.detail(u"76-2026-00010"_s).row.leftovers == 1);
    vault.undo();
    CHECK_FALSE(vault.detail(u"76-2026-00010"_s).person.birthDate.isValid());
    CHECK(vault.pending().leftovers.size() == 2);
}

TEST_CASE("a date of reception entered later starts the first clock", "[work][decisions]")
{
    Imported vault(kOneLeftover);
    CHECK(vault.detail(u"76-2026-00010"_s).row.nextClock.isEmpty());
    REQUIRE_OK(decisions::enter(vault.session(), vault.pending().leftovers[1].leftover.id,
                                u"hier"_s)); // typed now, it is a day
    const work::CaseDetail detail = vault.detail(u"76-2026-00010"_s);
    CHECK(detail.file.referredAt.toTimeZone(vault.session().zone).date() == QDate(2026, 11, 23));
    CHECK(detail.row.nextClock == u"CASE.first_contact"_s);
}

TEST_CASE("a value that still cannot be understood stays to decide", "[work][decisions]")
{
    Imported vault(kOneLeftover);
    const auto id = vault.pending().leftovers[0].leftover.id;
    for (const QString &text : {u""_s, u"  "_s, u"30/02/1990"_s, u"un jour"_s}) {
        CAPTURE(text);
        const auto answer = decisions::enter(vault.session(), id, text);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == ErrorCode::InvalidInput);
    }
    CHECK(vault.pending().leftovers.size() == 2);
}

TEST_CASE("a value kept as a note leaves the list and stays in the case", "[work][decisions]")
{
    Imported vault(u"NOM;Prénom;Voiture\nDUPRÉ;Léa;rouge\n"_s);
    const Pending::Kept kept = vault.pending().leftovers.at(0);
    CHECK(kept.leftover.column == u"Voiture"_s);
    CHECK_FALSE(decisions::enter(vault.session(), kept.leftover.id, u"rouge"_s)); // no field was meant
    REQUIRE_OK(decisions::keepAsNote(vault.session(), kept.leftover.id));
    const work::CaseDetail detail = vault.detail(kept.row.reference);
    REQUIRE(detail.notes.size() == 1);
    CHECK(detail.notes[0].kind == model::NoteKind::Working);
    CHECK(detail.notes[0].text == u"Voiture : rouge"_s);
    CHECK(detail.leftovers.isEmpty());
    CHECK(vault.pending().count() == 0);
    const auto twice = decisions::keepAsNote(vault.session(), kept.leftover.id);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::Refused);
    vault.undo();
    CHECK(vault.pending().count() == 1);
    CHECK(vault.detail(kept.row.reference).notes.isEmpty());
}

TEST_CASE("a whole column that no field awaited becomes notes at once, and one undo takes them back",
          "[work][decisions]")
{
    Imported vault(u"NOM;Prénom;Voiture\nDUPRÉ;Léa;rouge\nPAYET;Zoé;bleue\nROUX;Anaïs;\n"_s);
    QList<model::LeftoverId> ids;
    const Pending pending = vault.pending();
    for (const Pending::Kept &kept : pending.leftovers) {
        ids << kept.leftover.id;
    }
    REQUIRE(ids.size() == 2);
    REQUIRE_OK(decisions::keepAllAsNotes(vault.session(), ids));
    CHECK(vault.pending().count() == 0);
    const auto second = vault.detail(pending.leftovers.at(1).row.reference);
    CHECK(second.notes.at(0).text == u"Voiture : "_s + pending.leftovers.at(1).leftover.text);
    vault.undo();
    CHECK(vault.pending().count() == 2);
}

TEST_CASE("the same person: empty fields are filled, what differs becomes one working note, nothing is replaced",
          "[work][decisions]")
{
    Imported vault(kDuplicate);
    REQUIRE(vault.pending().held.size() == 1);
    const Pending::Held held = vault.pending().held[0];
    CHECK(held.like->reference == u"76-2026-00004"_s);
    REQUIRE_OK(decisions::sameCase(vault.session(), held.line.id));
    const work::CaseDetail detail = vault.detail(u"76-2026-00004"_s);
    CHECK(detail.file.scheme == model::Scheme::Msa);
    CHECK(detail.file.children == 2);
    CHECK(detail.file.commune == u"Yvetot"_s);
    CHECK(detail.file.status == model::CaseStatus::Contacted);
    CHECK(detail.contacts.size() == 1); // the same number in another writing
    CHECK(detail.file.referredAt.toTimeZone(vault.session().zone).date() == QDate(2026, 7, 26));
    const auto order = work::measures::byCode(vault.session(), detail.file.id, u"SEC-06"_s);
    CHECK(order->status == model::MeasureStatus::Obtained);
    REQUIRE(detail.notes.size() == 2);
    const auto note = std::find_if(detail.notes.cbegin(), detail.notes.cend(),
                                   [](const model::Note &n) { return n.kind == model::NoteKind::Working; });
    REQUIRE(note != detail.notes.cend());
    CHECK(note->text == u"Date signalement : 28/07/2026\nCommune : Rouen"_s);
    CHECK(vault.pending().count() == 0);
    CHECK(work::cases::rows(vault.session())->size() == 1);
    vault.undo();
    CHECK(vault.detail(u"76-2026-00004"_s).file.scheme == model::Scheme::Unknown);
    CHECK(vault.pending().held.size() == 1);
}

TEST_CASE("the same person never leaves the list because an old line says so", "[work][decisions]")
{
    Imported vault(u"N° dossier;NOM;Prénom;Né(e) le;Sortie;Motif\n76-2026-00004;FONTAINE;Manon;14/04/1986;;\n"
                   ";FONTAINE;Manon;14/04/1986;12/10/2026;autonomie\n"_s);
    REQUIRE_OK(decisions::sameCase(vault.session(), vault.pending().held.at(0).line.id));
    const work::CaseDetail detail = vault.detail(u"76-2026-00004"_s);
    CHECK(model::isOpen(detail.file.status));
    CHECK_FALSE(detail.file.exitOn.isValid());
    REQUIRE(detail.notes.size() == 1);
    CHECK(detail.notes[0].text == u"Sortie : 12/10/2026\nMotif : autonomie"_s);
}

TEST_CASE("another person: the held line becomes a case of its own", "[work][decisions]")
{
    Imported vault(kDuplicate);
    const Pending::Held held = vault.pending().held.at(0);
    const auto id = decisions::otherPerson(vault.session(), held.line.id);
    REQUIRE_OK(id);
    const auto detail = work::loadCase(vault.session(), *id);
    REQUIRE_OK(detail);
    CHECK(detail->file.reference > u"76-2026-00004"_s); // numbers have gaps
    CHECK(detail->file.commune == u"Rouen"_s);
    CHECK(detail->file.sourceLine == held.line.sourceLine);
    CHECK(detail->file.status == model::CaseStatus::Contacted);
    CHECK(vault.pending().count() == 0);
    vault.undo();
    CHECK_FALSE(work::loadCase(vault.session(), *id));
    CHECK(vault.pending().held.size() == 1);
}

TEST_CASE("a number that two lines bear stays with the first, and is told in the second", "[work][decisions]")
{
    Imported vault(u"N° dossier;NOM;Prénom\n76-2026-00004;FONTAINE;Manon\n76-2026-00004;PAYET;Zoé\n"_s);
    const Pending::Held held = vault.pending().held.at(0);
    CHECK(held.line.reasons == u"same_reference"_s);
    const auto id = decisions::otherPerson(vault.session(), held.line.id);
    REQUIRE_OK(id);
    const auto detail = work::loadCase(vault.session(), *id);
    CHECK(detail->file.reference > u"76-2026-00004"_s); // numbers have gaps
    REQUIRE(detail->leftovers.size() == 1);
    CHECK(detail->leftovers[0].column == u"N° dossier"_s);
    CHECK(detail->leftovers[0].text == u"76-2026-00004"_s);
    const auto taken = decisions::enter(vault.session(), detail->leftovers[0].id, u"76-2026-00004"_s);
    CHECK_FALSE(taken);
    REQUIRE_OK(decisions::enter(vault.session(), detail->leftovers[0].id, u"76-2026-00099"_s));
    CHECK(vault.detail(u"76-2026-00099"_s).person.lastName == u"PAYET"_s);
}

TEST_CASE("a line that names nobody becomes a case under the name that is given, or is put aside", "[work][decisions]")
{
    Imported vault(u"N° dossier;NOM;Prénom;Commune\n1;DUPRÉ;Léa;Eu\n2;;;Dieppe\n"_s);
    const Pending::Held held = vault.pending().held.at(0);
    CHECK_FALSE(held.like.has_value());
    const auto same = decisions::sameCase(vault.session(), held.line.id);
    REQUIRE_FALSE(same);
    CHECK(same.error().code == ErrorCode::Refused);
    const auto unnamed = decisions::otherPerson(vault.session(), held.line.id);
    REQUIRE_FALSE(unnamed);
    CHECK(unnamed.error().code == ErrorCode::InvalidInput);
    REQUIRE_OK(decisions::otherPerson(vault.session(), held.line.id, u"Madame D."_s));
    CHECK(vault.detail(u"2"_s).person.lastName == u"Madame D."_s);
    CHECK(vault.detail(u"2"_s).file.commune == u"Dieppe"_s);
}

TEST_CASE("a line put aside is no longer asked about, is not imported again, and comes back by undo",
          "[work][decisions]")
{
    Imported vault(kDuplicate);
    const auto id = vault.pending().held.at(0).line.id;
    REQUIRE_OK(decisions::drop(vault.session(), id));
    CHECK(vault.pending().count() == 0);
    const exchange::Sheet sheet = sheetOf(kDuplicate);
    const auto plan =
        work::previewImport(vault.session(), sheet, *work::columnMapFor(vault.session(), sheet), JobControl());
    CHECK(plan->counts().known == 2);
    vault.undo();
    REQUIRE(vault.pending().held.size() == 1);
    CHECK(vault.pending().held[0].cells.size() == 11);
}
