// SPDX-License-Identifier: GPL-3.0-or-later
// Each place where a case could show through, asked by whoever is kept apart from it and by a colleague.
#include "core/work/audit.h"
#include "core/work/casedetail.h"
#include "core/work/caseload.h"
#include "core/work/conflicts.h"
#include "core/work/consents.h"
#include "core/work/digest.h"
#include "core/work/erasure.h"
#include "core/work/orientations.h"
#include "core/work/retention.h"
#include "core/work/samecase.h"
#include "core/work/undo.h"
#include "tests/kit/twoposts.h"
#include "tests/work/filledcase.h"
#include "tests/work/keptapart.h"

#include <algorithm>
#include <functional>

namespace {

/// A case that shows in every list: two posts dispute its commune, a sheet of it is out, another has its telephone, a
/// third is linked with it, and nobody else is in charge of one.
class Shown
{
public:
    Shown() : id(posts.first.addCase(u"Martel"_s, u"Inès"_s, kPhone))
    {
        work::Session &session = posts.first.session();
        posts.first.addCase(u"Dupré"_s, u"Léa"_s, kPhone);
        REQUIRE_OK(work::samecase::link(session, id, posts.first.addCase(u"Martelle"_s, u"Inès"_s), {}));
        REQUIRE_OK(work::cases::setField(session, id, u"referent"_s, u"N. Seule"_s));
        sheet();
        posts.meet();
        posts.wait(60'000);
        REQUIRE_OK(work::cases::setField(session, id, u"commune"_s, u"Rouen"_s));
        posts.wait(60'000);
        REQUIRE_OK(work::cases::setField(posts.second.session(), id, u"commune"_s, u"Elbeuf"_s));
        posts.wait(60'000);
        posts.meet();
    }

    TempVault &vault() { return posts.first; }

    TwoPosts posts;
    model::CaseId id;
    QString code; ///< of the sheet

private:
    void sheet()
    {
        work::Session &session = posts.first.session();
        if (!work::measures::byCode(session, id, u"LOG-04"_s)) {
            REQUIRE_OK(work::measures::add(session, id, u"LOG-04"_s));
        }
        work::consents::Given given;
        given.office = u"Refuge Exemple"_s;
        given.role = u"siao"_s;
        given.scope = {u"LOG"_s};
        given.mode = model::ConsentMode::Oral;
        given.until = session.today().addDays(90);
        REQUIRE_OK(work::consents::give(session, id, given));
        REQUIRE_OK(work::orientations::orientOnPaper(session, id, given.office, {}, {u"LOG-04"_s}, {}));
        const auto all = work::orientations::list(session, id);
        REQUIRE_OK(all);
        REQUIRE(all->size() == 1);
        code = all->first().code;
    }
};

/// Whether one of a list is what is looked for.
template<class List, class Is>
bool holds(const Result<List> &list, const Is &is)
{
    return list && std::any_of(list->cbegin(), list->cend(), is);
}

struct Place {
    const char *name;
    std::function<bool(work::Session &)> tells;
};

QList<Place> placesOf(const Shown &shown)
{
    const model::CaseId id = shown.id;
    return {
        {"conflicts",
         [id](work::Session &session) {
             return holds(work::conflicts::open(session), [&](const auto &one) { return one.row.id == id; });
         }},
        {"cases that may be one",
         [id](work::Session &session) {
             return holds(work::samecase::proposals(session),
                          [&](const auto &one) { return one.one.id == id || one.other.id == id; });
         }},
        {"links",
         [id](work::Session &session) {
             return work::samecase::allLinks(session).value_or(work::samecase::Links()).contains(id) ||
                    holds(work::samecase::linksOf(session, id), [](const auto &) { return true; });
         }},
        {"retention",
         [id](work::Session &session) {
             return holds(work::retention::list(session, work::retention::Which::All),
                          [&](const auto &line) { return line.id == id; }) ||
                    work::retention::of(session, id).has_value();
         }},
        {"code of a sheet",
         [code = shown.code](work::Session &session) { return work::orientations::byCode(session, code).has_value(); }},
        {"orientations",
         [id](work::Session &session) {
             return holds(work::orientations::standings(session, id), [](const auto &) { return true; });
         }},
        {"who has how many",
         [](work::Session &session) {
             return holds(work::caseload::loads(session), [](const auto &load) { return load.name == u"N. Seule"_s; });
         }},
        {"likeness at the intake",
         [id](work::Session &session) {
             work::PersonSketch sketch;
             sketch.lastName = u"Martel"_s;
             sketch.phones = QStringList{kPhone};
             const work::KnownRows known(work::cases::rows(session).value_or(QList<model::CaseRow>()));
             const QList<work::Match> matches = known.similarTo(sketch, session.today());
             return std::any_of(matches.cbegin(), matches.cend(),
                                [&](const work::Match &match) { return match.row.id == id; });
         }},
        {"likeness at an import", [id](work::Session &session) {
             const auto known = work::knownCases(session);
             return known && std::any_of(known->rows.cbegin(), known->rows.cend(),
                                         [&](const model::CaseRow &row) { return row.id == id; });
         }}};
}

} // namespace

TEST_CASE("no list, proposal or look-up finds a case kept from whoever asks, and each finds it for her colleague",
          "[work][exclusion]")
{
    Shown shown;
    REQUIRE_OK(
        exclusions::add(shown.vault().session(), shown.id, ExclusionKind::Person, u"Luc Roussel"_s, u"cousin"_s));
    Colleague luc(shown.vault(), u"Luc Roussel"_s, model::Role::Coordinator);
    const QList<Place> places = placesOf(shown);
    for (const Place &place : places) {
        INFO(place.name);
        CHECK_FALSE(place.tells(luc.session()));
    }
    const auto desk = Colleague::opened(shown.vault(), shown.vault().session().user.id);
    for (const Place &place : places) {
        INFO(place.name);
        CHECK(place.tells(*desk));
    }
}

TEST_CASE("what she did in a case before it was kept from her is not offered to be undone", "[work][exclusion][undo]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Martel"_s, u"Inès"_s);
    Colleague luc(temp, u"Luc Roussel"_s, model::Role::Coordinator);
    temp.clock().advance(1000);
    REQUIRE_OK(work::notes::add(luc.session(), id, model::NoteKind::Fact, u"Premier appel"_s));
    REQUIRE(work::undo::undoable(luc.session())->has_value());
    temp.clock().advance(1000);
    REQUIRE_OK(exclusions::add(temp.session(), id, ExclusionKind::Person, u"Luc Roussel"_s, u"cousin"_s));
    CHECK_FALSE(work::undo::undoable(luc.session())->has_value());
}

TEST_CASE("the digest is that of the whole vault, whoever asks, and shows nothing on the way", "[work][exclusion]")
{
    Office office;
    Colleague colleague(office, u"Luc Roussel"_s, model::Role::Advisor);
    const auto hers = work::contentDigest(office.vault());
    REQUIRE_OK(hers);
    CHECK(isAbsent(work::loadCase(colleague.session(), office.hidden).error()));
    CHECK(work::cases::rows(colleague.session())->size() == 1);
    const auto desk = Colleague::opened(office, office.session().user.id);
    CHECK(work::cases::rows(*desk)->size() == 2);
    const auto whole = work::contentDigest(office.vault());
    REQUIRE_OK(whole);
    CHECK(*hers == *whole);
}

TEST_CASE("once a case is erased its traces say no more which it was, to a supervisor who was kept apart nor to others",
          "[work][exclusion][audit][erasure]")
{
    TempVault temp;
    const auto seen = temp.addCase(u"Dupré"_s, u"Léa"_s);
    const auto gone = temp.addCase(u"Martel"_s, u"Inès"_s, kPhone);
    REQUIRE_OK(work::loadCase(temp.session(), seen));
    const auto detail = work::loadCase(temp.session(), gone);
    REQUIRE_OK(detail);
    REQUIRE_OK(work::summary::print(temp.session(), gone, {}));
    REQUIRE_OK(exclusions::add(temp.session(), gone, ExclusionKind::FamilyName, u"Roussel"_s, u"son frère"_s));
    closeCase(temp, gone);
    REQUIRE_OK(work::erasure::erase(temp.session(), gone, u"Deux ans sans contact"_s));
    for (const QString &name : {u"Luc Roussel"_s, u"Anne Petit"_s}) {
        Colleague supervisor(temp, name, model::Role::Supervisor);
        const auto lines = work::audit::list(supervisor.session(), {});
        REQUIRE_OK(lines);
        int printed = 0;
        int ofSeen = 0;
        for (const work::audit::Line &line : *lines) {
            CHECK(line.entry.caseId != gone);
            CHECK(line.reference != detail->file.reference);
            ofSeen += line.entry.caseId == seen ? 1 : 0;
            if (line.entry.act == QLatin1String(work::audit::kPrinted)) {
                ++printed;
                CHECK(line.entry.detail.isEmpty());
            }
        }
        CHECK(printed == 1); // that it was done stays
        CHECK(ofSeen == 1);
        CHECK(work::audit::verify(supervisor.session())->damage == store::AuditDamage::None);
    }
}
