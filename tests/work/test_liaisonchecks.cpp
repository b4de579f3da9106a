// SPDX-License-Identifier: GPL-3.0-or-later
// What a liaison sheet must not tell, by whom it is asked for, and what it leaves behind.
#include "core/work/access.h"
#include "core/work/liaison.h"
#include "core/work/notes.h"
#include "tests/kit/colleague.h"
#include "tests/work/partners.h"

using namespace relais;
namespace liaison = relais::work::liaison;
namespace orientations = relais::work::orientations;

namespace {

class Paper : public EntrustedCase
{
public:
    Paper()
    {
        const auto made =
            orientations::orientOnPaper(session(), EntrustedCase::id, partner.facts.name, u"siao"_s, {u"LOG-01"_s}, {});
        REQUIRE_OK(made);
        orientation = *made;
        clock().advance(1000);
    }
    QString html()
    {
        const auto sheet = liaison::preview(session(), orientation);
        REQUIRE_OK(sheet);
        return sheet->paper.html;
    }
    QString refusal(const work::Session &whose)
    {
        const auto sheet = liaison::preview(whose, orientation);
        REQUIRE_FALSE(sheet);
        return sheet.error().detail;
    }
    model::Case file()
    {
        return *vault().read([&](const store::Reader &reader) { return store::recordById<model::Case>(reader, id); });
    }

    model::OrientationId orientation;
};

} // namespace

TEST_CASE("a sheet is refused to a role that prints no case, and once it was recalled or nothing may go there",
          "[work][liaison][access]")
{
    SECTION("by role")
    {
        Paper paper;
        Colleague keeper(paper, u"N. Petit"_s, model::Role::Administrator);
        CHECK(paper.refusal(keeper.session()) == u"liaison: this role prints no case"_s);
    }
    SECTION("recalled")
    {
        Paper paper;
        REQUIRE_OK(orientations::recall(paper.session(), paper.orientation));
        CHECK(paper.refusal(paper.session()) == u"liaison: recalled"_s);
    }
    SECTION("her consent has ended by its day")
    {
        Paper paper;
        paper.clock().set(paper.clock().now().addDays(100));
        CHECK(paper.refusal(paper.session()).startsWith(u"liaison: nothing of it may go there"_s));
    }
}

TEST_CASE("whoever may not send what a sheet holds, or not print it, is shown none", "[work][liaison][access]")
{
    Paper paper;
    for (const auto &[role, word] : model::Words<model::Role>::kList) {
        Colleague colleague(paper, u"N. Petit"_s, role);
        INFO(word);
        const auto right = [&](const char *group, model::Outlet outlet) {
            return work::access::right(colleague.session(), QLatin1String(group), outlet) == model::Right::Yes;
        };
        const auto sheet = liaison::preview(colleague.session(), paper.orientation);
        CHECK(sheet.has_value() ==
              (right("identity", model::Outlet::Print) && right("measure", model::Outlet::Bundle)));
        CHECK((!sheet || sheet->paper.html.contains(u"41"_s + QChar(0xa0) + u"07"_s)));
    }
}

TEST_CASE("what a partner need not know is not on its sheet, nor a way that is not safe, wherever it was typed",
          "[work][liaison][security]")
{
    Paper paper;
    model::Contact unsafe;
    unsafe.id = model::ContactId::create(paper.vault().office());
    unsafe.caseId = paper.id;
    unsafe.value = u"06 39 98 55 66"_s;
    unsafe.e164 = u"+33639985566"_s;
    unsafe.safe = model::Answer::No;
    REQUIRE_OK(paper.vault().write(paper.session().act("case.edit", paper.id), [&](store::Tx &tx) -> Result<void> {
        tx.create(unsafe);
        return {};
    }));
    paper.clock().advance(1000);
    paper.set(paper.file(), "beneficiary_number", u"7654321"_s);
    SECTION("the number at the fund")
    {
        CHECK_FALSE(paper.html().contains(u"7654321"_s));
    }
    SECTION("in the safe hours")
    {
        paper.set(paper.contact(), "hours", u"matin, sinon 06 39 98 55 66"_s);
        CHECK_FALSE(paper.html().contains(u"55 66"_s));
    }
    SECTION("in what to say")
    {
        paper.set(paper.contact(), "caller_identity", u"appeler 06 39 98 55 66"_s);
        CHECK_FALSE(paper.html().contains(u"55 66"_s));
    }
    SECTION("in the words for the housing")
    {
        paper.set(paper.file(), "accommodation", u"chez sa sœur, 06 39 98 55 66"_s);
        CHECK_FALSE(paper.html().contains(u"55 66"_s));
    }
    SECTION("in a fact")
    {
        REQUIRE_OK(
            work::notes::add(paper.session(), paper.id, model::NoteKind::Fact, u"Jointe au 06 39 98 55 66 le 12"_s));
        paper.clock().advance(1000);
        CHECK_FALSE(paper.html().contains(u"55 66"_s));
    }
}

TEST_CASE("words that tell a place stand neither in the safe hours nor in what to say", "[work][liaison][security]")
{
    Paper paper;
    paper.set(paper.contact(), "hours", u"le soir, 3 rue du Lieu"_s);
    paper.set(paper.contact(), "caller_identity", u"Cabinet, 3 rue du Lieu"_s);
    CHECK(paper.html().contains(u"07"_s)); // the number is there
    CHECK_FALSE(paper.html().contains(u"rue du Lieu"_s));
}

TEST_CASE("a print of a sheet is traced with its case", "[work][liaison]")
{
    Paper paper;
    const auto traces = [&] {
        return paper.vault()
            .read([&](const store::Reader &reader) -> Result<int> {
                return reader
                    .one(u"SELECT count(*) FROM main.audit WHERE act = 'liaison.print' AND case_id = ?"_s,
                         {paper.id.text()})
                    .toInt();
            })
            .value_or(-1);
    };
    CHECK(traces() == 0);
    REQUIRE_OK(liaison::print(paper.session(), paper.orientation));
    CHECK(traces() == 1);
}
