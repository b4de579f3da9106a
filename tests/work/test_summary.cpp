// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"
#include "core/work/consents.h"
#include "core/work/correspondents.h"
#include "core/work/daysheet.h"
#include "core/work/measures.h"
#include "core/work/notes.h"
#include "core/work/summary.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/partner.h"
#include "tests/kit/tempvault.h"

using namespace relais;
using work::summary::Extent;

TEST_CASE("each print has the next number of the register and its own copy number; a preview has none",
          "[work][summary]")
{
    TempVault temp;
    const auto first = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    const auto second = temp.addCase(u"Dupré"_s, u"Léa"_s);
    REQUIRE_OK(work::summary::preview(temp.session(), first, {}));
    REQUIRE_OK(work::summary::print(temp.session(), first, {Extent::OnePage, u"D. Renard"_s, u"Point hebdomadaire"_s}));
    REQUIRE_OK(work::summary::print(temp.session(), second, {}));
    const auto third = work::summary::print(temp.session(), first, {});
    REQUIRE_OK(third);
    CHECK(third->copy == 2);
    CHECK(third->fileName == u"synthese-76-2026-00001-2"_s);

    const auto prints = temp.vault().read([](const store::Reader &reader) -> Result<QList<model::Print>> {
        return store::allRecords<model::Print>(reader);
    });
    REQUIRE_OK(prints);
    REQUIRE(prints->size() == 3);
    CHECK(third->paper.footNote.contains(u"no. %1."_s.arg(prints->last().number)));
    CHECK(prints->first().number < prints->at(1).number);
    CHECK(prints->at(1).number < prints->last().number);
    CHECK(prints->first().reader == u"D. Renard"_s);
    CHECK(prints->first().purpose == u"Point hebdomadaire"_s);
    CHECK(prints->first().by == temp.session().user.name);
    CHECK(prints->first().at == temp.clock().now());
    CHECK_FALSE(third->paper.html.contains(u"Point hebdomadaire"_s));
}

TEST_CASE("a partner is not given the summary: its paper is the liaison sheet", "[work][summary][consent]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    const auto other = temp.addCase(u"Dupré"_s, u"Léa"_s);
    Partner partner(u"B1C2D3E4"_s, u"Refuge Exemple"_s);
    partner.facts.acronym = u"RX"_s;
    REQUIRE_OK(work::correspondents::import(temp.session(), partner.file()));
    work::consents::Given given;
    given.office = u"SIAO 76"_s;
    given.scope = QStringList{u"LOG"_s};
    given.mode = model::ConsentMode::Oral;
    given.until = temp.session().today().addDays(90);
    REQUIRE_OK(work::consents::give(temp.session(), id, given));
    const auto may = [&](const model::CaseId &file, const QString &reader) {
        const work::summary::Request request{Extent::OnePage, reader, {}};
        const auto seen = work::summary::preview(temp.session(), file, request);
        const auto printed = work::summary::print(temp.session(), file, request);
        CHECK(seen.has_value() == printed.has_value());
        CHECK((printed || printed.error().code == ErrorCode::Refused));
        return printed.has_value();
    };
    CHECK_FALSE(may(id, u"refuge EXEMPLE"_s)); // of a card, verified or not
    CHECK_FALSE(may(other, u"RX"_s));
    CHECK_FALSE(may(id, u"Siao-76"_s)); // of a consent, even a valid one
    CHECK(may(other, u"SIAO 76"_s));    // no office that this case knows
    CHECK(may(id, u"D. Renard"_s));
    CHECK(may(id, temp.session().office.name));
    CHECK(may(id, {}));
}

TEST_CASE("undo passes over a print and takes back what was done before it", "[work][summary]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    REQUIRE_OK(work::notes::add(temp.session(), id, model::NoteKind::Fact, u"Premier appel"_s));
    REQUIRE_OK(work::summary::print(temp.session(), id, {}));
    const auto act = work::undo::undoable(temp.session());
    REQUIRE_OK(act);
    REQUIRE(act->has_value());
    CHECK((*act)->verb == u"note.add"_s);
}

TEST_CASE("a name or a fact that looks like a tag is printed as it was written", "[work][summary]")
{
    TempVault temp;
    const auto id = temp.addCase(u"<img src=x>"_s, u"A & B"_s);
    REQUIRE_OK(work::notes::add(temp.session(), id, model::NoteKind::Fact, u"a < b\nseconde ligne <script>"_s));
    const auto summary = work::summary::preview(temp.session(), id, {});
    REQUIRE_OK(summary);
    CHECK(summary->paper.html.contains(u"&lt;img src=x&gt;, A &amp; B"_s));
    CHECK(summary->paper.html.contains(u"a &lt; b<br>seconde ligne &lt;script&gt;"_s));
    CHECK_FALSE(summary->paper.html.contains(u"<script"_s));
}

TEST_CASE("the page counts what the caseload counts", "[work][summary]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    const auto order = work::measures::byCode(temp.session(), id, u"SEC-06"_s);
    REQUIRE_OK(work::measures::setStatus(temp.session(), order->id, model::MeasureStatus::Obtained));
    const auto aid = work::measures::byCode(temp.session(), id, u"FIN-01"_s);
    REQUIRE_OK(work::measures::setStatus(temp.session(), aid->id, model::MeasureStatus::NotApplicable));
    const auto detail = work::loadCase(temp.session(), id);
    const auto summary = work::summary::preview(temp.session(), id, {});
    REQUIRE_OK(summary);
    CHECK(summary->paper.html.contains(
        u"Measures: %1 obtained of %2"_s.arg(detail->row.obtained).arg(detail->row.applicable)));
    CHECK(detail->row.obtained == 1);
    CHECK(detail->row.applicable == 52);
}

TEST_CASE("one page keeps the six newest facts and says how many are older; the complete form has all",
          "[work][summary]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    for (int i = 1; i <= 9; ++i) {
        REQUIRE_OK(work::notes::add(temp.session(), id, model::NoteKind::Fact, u"Fait numéro %1."_s.arg(i),
                                    temp.clock().now().addDays(i - 20)));
    }
    const auto brief = work::summary::preview(temp.session(), id, {Extent::OnePage, {}, {}});
    CHECK(brief->paper.html.count(u"Fait numéro"_s) == 6);
    CHECK(brief->paper.html.contains(u"Fait numéro 9."_s));
    CHECK_FALSE(brief->paper.html.contains(u"Fait numéro 3."_s));
    const auto complete = work::summary::preview(temp.session(), id, {Extent::Complete, {}, {}});
    CHECK(complete->paper.html.count(u"Fait numéro"_s) == 9);
}

TEST_CASE("a case that does not exist has no summary", "[work][summary]")
{
    TempVault temp;
    const auto summary = work::summary::print(temp.session(), model::CaseId(u"AAAAAAAA-0000000000000000"_s), {});
    REQUIRE_FALSE(summary);
    CHECK(summary.error().code == ErrorCode::NotFound);
}

TEST_CASE("a fact that tells who or where she is is pointed out before it is printed, and can be left out",
          "[work][summary]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    const auto told = work::notes::add(temp.session(), id, model::NoteKind::Fact, u"Relogée rue des Lilas."_s);
    REQUIRE_OK(told);
    REQUIRE_OK(work::notes::add(temp.session(), id, model::NoteKind::Fact, u"Demande envoyée."_s));
    REQUIRE_OK(work::notes::add(temp.session(), id, model::NoteKind::Working, u"Chez Naïma."_s)); // never printed
    const auto page = work::summary::preview(temp.session(), id, {});
    REQUIRE_OK(page);
    REQUIRE(page->flagged.size() == 1);
    CHECK(page->flagged.first().note == *told);
    CHECK(page->flagged.first().found.contains(u"rue des Lilas"_s));
    work::summary::Request request;
    request.without.insert(*told);
    const auto without = work::summary::print(temp.session(), id, request);
    REQUIRE_OK(without);
    CHECK(without->flagged.isEmpty());
    CHECK_FALSE(without->paper.html.contains(u"Lilas"_s));
    CHECK(without->paper.html.contains(u"Demande envoyée."_s));
    CHECK(without->paper.footNote.contains(u"1 fact"_s)); // the reader knows that something is absent
}

TEST_CASE("the partner who shelters her is an address: no paper names it, nor the département of a local rule",
          "[work][summary]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    for (const char *code : {"LOG-01", "FIN-01"}) {
        const auto measure = work::measures::byCode(temp.session(), id, QString::fromLatin1(code));
        REQUIRE_OK(work::measures::setPartner(temp.session(), measure->id, u"Partenaire "_s + QLatin1String(code)));
    }
    const auto page = work::summary::preview(temp.session(), id, {Extent::Complete, {}, {}});
    REQUIRE_OK(page);
    CHECK(page->paper.html.contains(u"Partenaire FIN-01"_s));
    CHECK_FALSE(page->paper.html.contains(u"Partenaire LOG-01"_s));
    CHECK_FALSE(page->paper.html.contains(u"Seine-Maritime"_s));
    const auto day = work::daysheet::preview(temp.session());
    REQUIRE_OK(day);
    CHECK(day->html.contains(u"local rule"_s));
    CHECK_FALSE(day->html.contains(u"Seine-Maritime"_s));
}
