// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/work/keptapart.h"

#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/calendar.h"
#include "core/work/casedetail.h"
#include "core/work/closeddays.h"
#include "core/work/consents.h"
#include "core/work/daysheet.h"
#include "core/work/decisions.h"
#include "core/work/digest.h"
#include "core/work/undo.h"

TEST_CASE("no statement of the program finds a row that tells of a case kept from the person at the desk",
          "[work][exclusion]")
{
    Office office;
    const auto detail = work::loadCase(office.session(), office.hidden);
    REQUIRE_OK(detail);
    const QStringList marks{office.hidden.text(),
                            detail->person.id.text(),
                            office.reference(office.hidden),
                            u"Martel"_s,
                            u"MARTEL"_s,
                            u"Roussel"_s,
                            u"phare"_s};
    CHECK(office.traces({office.hidden.text()}).size() > 8); // the coordinator's statements do
    Colleague colleague(office, u"Luc ROUSSEL"_s, model::Role::Advisor);
    CHECK(office.traces(marks) == QStringList()); // her own name is written otherwise
}

TEST_CASE("search, lists, counts and pages answer as if the case had never been", "[work][exclusion]")
{
    Office office;
    Colleague colleague(office, u"Luc Roussel"_s, model::Role::Coordinator);
    work::Session &session = colleague.session();
    const auto rows = work::cases::rows(session);
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->first().id == office.seen);
    CHECK(work::cases::rows(session, {office.hidden})->isEmpty());
    for (const QString &words :
         {u"Martel"_s, u"ines"_s, kPhone, u"1234"_s, u"phare"_s, u"m"_s, office.reference(office.hidden)}) {
        const auto hits = work::cases::find(session, words);
        REQUIRE_OK(hits);
        CHECK_FALSE(hits->contains(office.hidden));
    }
    CHECK(isAbsent(work::loadCase(session, office.hidden).error()));
    CHECK(isAbsent(work::cases::byIdOrReference(session, office.reference(office.hidden)).error()));
    CHECK(isAbsent(work::cases::byIdOrReference(session, office.hidden.text()).error()));
    CHECK(work::journalOf(session, office.hidden, 0)->isEmpty());
    CHECK(isAbsent(work::consents::list(session, office.hidden).error()));
    CHECK(isAbsent(exclusions::list(session, office.hidden).error()));
    CHECK(isAbsent(work::summary::preview(session, office.hidden, {}).error()));
    CHECK(isAbsent(work::cases::setField(session, office.hidden, u"commune"_s, u"Eu"_s).error()));
    const auto pending = work::decisions::pending(session);
    REQUIRE_OK(pending);
    CHECK(pending->held.isEmpty());
    CHECK(pending->leftovers.isEmpty());
    CHECK(isAbsent(exclusions::remove(session, office.exclusion, u"erreur"_s).error()));
}

TEST_CASE("Today, the list of the day and the calendar leave no room for the case", "[work][exclusion]")
{
    Office office;
    const auto before = work::duesWithin(office.session(), {30, 500});
    REQUIRE_OK(before);
    Colleague colleague(office, u"Roussel Luc"_s, model::Role::Coordinator);
    const auto dues = work::duesWithin(colleague.session(), {30, 500});
    REQUIRE_OK(dues);
    CHECK(dues->lines.size() * 2 == before->lines.size());
    CHECK(dues->waiting * 2 == before->waiting);
    CHECK(dues->partners * 2 == before->partners);
    for (const model::DueLine &line : dues->lines) {
        CHECK(line.due.caseId == office.seen);
    }
    const QString reference = office.reference(office.hidden);
    const auto sheet = work::daysheet::print(colleague.session());
    REQUIRE_OK(sheet);
    CHECK_FALSE(sheet->html.contains(reference));
    CHECK(sheet->html.contains(office.reference(office.seen)));
    const auto calendar = work::exportCalendar(colleague.session(), 30);
    REQUIRE_OK(calendar);
    CHECK_FALSE(calendar->contains(reference.toUtf8()));
}

TEST_CASE("a line of the case kept apart is imported like any new line", "[work][exclusion]")
{
    Office office;
    Colleague colleague(office, u"L. Roussel"_s, model::Role::Advisor);
    const work::ImportReport report = imported(colleague.session(), kLine);
    CHECK(report.counts.created == 1);
    CHECK(report.lines.last().outcome == work::LineOutcome::Created);
    CHECK(report.lines.last().reasons.isEmpty());
    CHECK(report.counts.known == 0);
    CHECK(report.counts.held == 0);
    // A number that the hidden case bears looks free, and the new case gets it.
    const work::ImportReport numbered =
        imported(colleague.session(), u"N° dossier;NOM;Prénom\n%1;BAUDRY;Zoé\n"_s.arg(office.reference(office.hidden)));
    CHECK(numbered.lines.last().outcome == work::LineOutcome::Created);
}

TEST_CASE("numbers given after a case kept apart leave the gaps that all numbers leave", "[work][exclusion]")
{
    Office office;
    const QString reference = office.reference(office.hidden);
    Colleague colleague(office, u"Luc Roussel"_s, model::Role::Coordinator);
    const auto next = work::cases::nextReference(colleague.session());
    REQUIRE_OK(next);
    CHECK(*next > reference); // never the number of the hidden one
    const auto ofCoordinator = work::cases::nextReference(office.session());
    CHECK(*next == *ofCoordinator);
    const auto paper = work::daysheet::preview(colleague.session());
    const auto same = work::daysheet::preview(office.session());
    REQUIRE_OK(paper);
    CHECK(paper->footNote.section(u"no. "_s, 1).section(u'.', 0, 0) ==
          same->footNote.section(u"no. "_s, 1).section(u'.', 0, 0));
}

TEST_CASE("the traces of a case kept apart are no entry for a supervisor who must not know of it",
          "[work][exclusion][audit]")
{
    Office office;
    REQUIRE_OK(work::loadCase(office.session(), office.hidden));
    REQUIRE_OK(work::loadCase(office.session(), office.seen));
    Colleague other(office, u"Anne Petit"_s, model::Role::Supervisor);
    const auto whole = work::audit::list(other.session(), {});
    REQUIRE_OK(whole);
    Colleague colleague(office, u"Luc Roussel"_s, model::Role::Supervisor);
    const auto lines = work::audit::list(colleague.session(), {});
    REQUIRE_OK(lines);
    CHECK(lines->size() < whole->size());
    for (const work::audit::Line &line : *lines) {
        CHECK(line.entry.caseId != office.hidden);
        CHECK(line.reference != office.reference(office.hidden));
    }
    const auto intact = work::audit::verify(colleague.session());
    REQUIRE_OK(intact);
    CHECK(intact->damage == store::AuditDamage::None); // the chain is judged whole
    REQUIRE_OK(office.vault().verify());               // and so is the journal
}

TEST_CASE("nothing may go to an office that is kept apart, whatever was consented to", "[work][exclusion][consent]")
{
    Office office;
    const work::consents::Given given{u"CAF 13"_s, {}, {u"FIN"_s},        model::ConsentMode::Written,
                                      {},          {}, QDate(2027, 1, 1), {}};
    const auto may = [&] {
        const auto answer =
            work::consents::may(office.session(), office.seen, u"person.last_name"_s, {u"CAF 13"_s, {}}, {});
        REQUIRE_OK(answer);
        return answer->isYes();
    };
    REQUIRE_OK(work::consents::give(office.session(), office.seen, given));
    REQUIRE(may());
    REQUIRE_OK(work::exclusions::add(office.session(), office.seen, model::ExclusionKind::Office, u"Caf 13"_s,
                                     u"il y travaille"_s));
    CHECK_FALSE(may());
    CHECK(work::consents::give(office.session(), office.seen, given).error().code == ErrorCode::Refused);
}

TEST_CASE("what is reckoned for everybody is reckoned for the case kept apart as well", "[work][exclusion]")
{
    Office office;
    const auto dates = [&] {
        QStringList told;
        const auto detail = work::access::wholeCase(office.session(), office.hidden);
        REQUIRE_OK(detail);
        for (const model::DueRow &due : detail->dues) {
            told << due.clock + due.legal.toString(Qt::ISODate);
        }
        return told;
    };
    const QStringList before = dates();
    {
        Colleague colleague(office, u"Luc Roussel"_s, model::Role::Coordinator);
        REQUIRE_OK(work::closeddays::add(colleague.session(), QDate(2026, 11, 25), u"Pont"_s));
        CHECK(isAbsent(work::loadCase(colleague.session(), office.hidden).error())); // and hidden again afterwards
        CHECK(work::cases::rows(colleague.session())->size() == 1);
    }
    const auto back = Colleague::opened(office, office.session().user.id);
    CHECK(work::cases::rows(*back)->size() == 2);
    CHECK(dates() != before); // a claim of hers moved with the closed day
    CHECK_FALSE(dates().isEmpty());
}

TEST_CASE("nobody keeps herself apart by accident, and the référent is handed over first", "[work][exclusion]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Dupré"_s, u"Léa"_s);
    const auto add = [&](ExclusionKind kind, const QString &name, const QString &reason) {
        return exclusions::add(temp.session(), id, kind, name, reason);
    };
    CHECK(add(ExclusionKind::FamilyName, u"AUGER"_s, u"cousin"_s).error().code == ErrorCode::Refused);
    CHECK(add(ExclusionKind::Office, u"CAF 76"_s, u"il y travaille"_s).error().code == ErrorCode::Refused);
    CHECK(add(ExclusionKind::Person, u"  "_s, u"cousin"_s).error().code == ErrorCode::InvalidInput);
    CHECK(add(ExclusionKind::Person, u"Luc Roussel"_s, u" "_s).error().code == ErrorCode::InvalidInput);
    REQUIRE_OK(work::cases::setField(temp.session(), id, u"referent"_s, u"Luc Roussel"_s));
    CHECK(add(ExclusionKind::Person, u"Luc Roussel"_s, u"cousin"_s).error().code == ErrorCode::Refused);
    const auto reach = exclusions::reach(temp.session(), ExclusionKind::FamilyName, u"Auger"_s);
    REQUIRE_OK(reach);
    CHECK(reach->oneself);

    const auto own = exclusions::add(temp.session(), id, ExclusionKind::FamilyName, u"AUGER"_s, u"cousin"_s,
                                     exclusions::Oneself::Accepted);
    REQUIRE_OK(own);
    CHECK(isAbsent(work::loadCase(temp.session(), id).error())); // at once
}

TEST_CASE("a case is not handed over to, nor printed for, somebody kept apart from it", "[work][exclusion]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Dupré"_s, u"Léa"_s);
    REQUIRE_OK(exclusions::add(temp.session(), id, ExclusionKind::Person, u"Luc Roussel"_s, u"cousin"_s));
    REQUIRE_OK(
        exclusions::add(temp.session(), id, ExclusionKind::Office, u"Gendarmerie de Fécamp"_s, u"y travaille"_s));
    const auto handed = work::cases::setField(temp.session(), id, u"referent"_s, u"ROUSSEL L."_s);
    REQUIRE_FALSE(handed);
    CHECK(handed.error().code == ErrorCode::Refused);
    CHECK(work::loadCase(temp.session(), id)->file.referent != u"ROUSSEL L."_s);
    REQUIRE_OK(work::cases::setField(temp.session(), id, u"referent"_s, u"Anne Petit"_s));
    work::summary::Request request;
    request.reader = u"Brigade de gendarmerie de Fécamp"_s;
    CHECK(work::summary::print(temp.session(), id, request).error().code == ErrorCode::Refused);
    request.reader = u"Luc Roussel"_s;
    CHECK(work::summary::preview(temp.session(), id, request).error().code == ErrorCode::Refused);
    request.reader = u"Anne Petit"_s;
    REQUIRE_OK(work::summary::print(temp.session(), id, request));
}

TEST_CASE("an exclusion that is removed with its reason gives the case back, and the journal keeps both reasons",
          "[work][exclusion]")
{
    Office office;
    REQUIRE(exclusions::remove(office.session(), office.exclusion, QString()).error().code == ErrorCode::InvalidInput);
    REQUIRE_OK(exclusions::remove(office.session(), office.exclusion, u"il est parti"_s));
    CHECK(exclusions::list(office.session(), office.hidden)->isEmpty());
    Colleague colleague(office, u"Luc Roussel"_s, model::Role::Coordinator);
    const auto detail = work::loadCase(colleague.session(), office.hidden);
    REQUIRE_OK(detail);
    CHECK(work::cases::rows(colleague.session())->size() == 2);
    QStringList reasons;
    const auto journal = work::journalOf(colleague.session(), office.hidden, 0);
    REQUIRE_OK(journal);
    for (const work::JournalEntry &entry : *journal) {
        for (const store::JournalLine &line : entry.changes) {
            if (line.change.type == model::RecordType::Exclusion && line.change.field == u"reason"_s) {
                reasons << line.change.from.toString() << line.change.to.toString();
            }
        }
    }
    CHECK(reasons == QStringList{u"son frère"_s, u"il est parti"_s});
}

TEST_CASE("when what must be hidden cannot be, the vault answers nothing any more instead of everything",
          "[work][exclusion]")
{
    Office office;
    REQUIRE_OK(exclusions::add(office.session(), office.hidden, ExclusionKind::FamilyName, u"Roussel"_s, u"son frère"_s,
                               exclusions::Oneself::Refused));
    Colleague colleague(office, u"Luc Roussel"_s, model::Role::Advisor);
    CHECK(work::cases::rows(colleague.session())->size() == 1);
    // A table whose name no view can bear, as a damaged or a foreign vault may hold one.
    REQUIRE_OK(office.vault().read([](const store::Reader &reader) -> Result<void> {
        reader.each(u"CREATE TABLE main.\"a b\" (case_id TEXT)"_s, {}, [](const QSqlQuery &) {});
        return {};
    }));
    const auto again = exclusions::apply(office.vault(), {u"Luc Roussel"_s, u"CAF 76"_s});
    REQUIRE_FALSE(again.has_value());
    const auto rows = work::cases::rows(colleague.session());
    REQUIRE_FALSE(rows.has_value());
    CHECK(rows.error().code == again.error().code);
    CHECK_FALSE(work::cases::find(colleague.session(), u"martel"_s).has_value());
    CHECK_FALSE(work::loadCase(colleague.session(), office.seen).has_value());
    CHECK_FALSE(work::notes::add(colleague.session(), office.seen, model::NoteKind::Fact, u"x"_s).has_value());
    const auto opened = work::openSession(office.vault(), office.clock(), TempVault::reference(), colleague.id());
    CHECK_FALSE(opened.has_value());
}
